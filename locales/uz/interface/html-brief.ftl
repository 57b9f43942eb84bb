# machine 1e1eb4f1
html-brief-not-settled = Bu hali hal bo‘lmagan.
# machine eb284c1e
html-brief-at-best = Eng yaxshisi: { $outcome }
# machine b96943c9
html-brief-at-worst = Eng yomoni: { $outcome }
# machine 8d64c747
html-brief-also-given = Yana berilgan va hal qiluvchi: { $facts }.
# machine b3c7ee56
html-brief-long-ago = Ancha oldin: avval tekshiring.
# machine 7ae74882
html-brief-more =
    { $count ->
       *[other] Va yana { $count } ta qo‘llanmada bor.
    }
