# machine 1e1eb4f1
html-brief-not-settled = Бул азырынча чечилген эмес.
# machine eb284c1e
html-brief-at-best = Эң жакшысы: { $outcome }
# machine b96943c9
html-brief-at-worst = Эң жаманы: { $outcome }
# machine 8d64c747
html-brief-also-given = Дагы берилген жана чечүүчү: { $facts }.
# machine b3c7ee56
html-brief-long-ago = Көп убакыт өткөн: адегенде текшериңиз.

# machine 7ae74882
html-brief-more =
    { $count ->
       *[other] Колдонмодо дагы { $count } жазылган.
    }
