# machine 1e1eb4f1
html-brief-not-settled = Это ещё не решено.
# machine eb284c1e
html-brief-at-best = В лучшем случае: { $outcome }
# machine b96943c9
html-brief-at-worst = В худшем случае: { $outcome }
# machine 8d64c747
html-brief-also-given = Также указано и определяет ответ: { $facts }.
# machine b3c7ee56
html-brief-long-ago = Давно: сначала проверьте.

# machine 7ae74882
html-brief-more =
    { $count ->
        [one] И ещё { $count } — в справочнике.
        [few] И ещё { $count } — в справочнике.
       *[other] И ещё { $count } — в справочнике.
    }
