# machine 1e1eb4f1
html-brief-not-settled = Ин ҳанӯз ҳал нашудааст.
# machine eb284c1e
html-brief-at-best = Дар беҳтарин ҳол: { $outcome }
# machine b96943c9
html-brief-at-worst = Дар бадтарин ҳол: { $outcome }
# machine 8d64c747
html-brief-also-given = Боз дода шудааст ва ҳалкунанда аст: { $facts }.
# machine b3c7ee56
html-brief-long-ago = Кайҳо буд: аввал санҷед.
# machine 7ae74882
html-brief-more =
    { $count ->
       *[other] Боз { $count } дар роҳнамо ҳаст.
    }
