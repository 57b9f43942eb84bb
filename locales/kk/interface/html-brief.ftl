# machine 1e1eb4f1
html-brief-not-settled = Бұл әлі шешілмеген.
# machine eb284c1e
html-brief-at-best = Ең жақсысы: { $outcome }
# machine b96943c9
html-brief-at-worst = Ең жаманы: { $outcome }
# machine 8d64c747
html-brief-also-given = Бұл да берілген және шешуші: { $facts }.
# machine b3c7ee56
html-brief-long-ago = Бұған көп болған: алдымен тексеріңіз.
# machine 7ae74882
html-brief-more =
    { $count ->
       *[other] Тағы { $count } анықтамалықта бар.
    }
