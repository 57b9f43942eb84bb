# machine 56c6f3a8
count-law-of = Закон, каким он был на { $day }.
# machine f8ae5301
count-case = Каждый способ заполнить неуказанные факты считается одним случаем. Это каждое число, каждый день, каждый набор значений. Это число случаев, а не людей.
# machine 566190b9
count-weighted = Доли следуют указанным весам, как если бы факты не зависели друг от друга.
# machine 4ec3429d
count-unweighted = Доли считают все значения факта одинаково вероятными. Веса можно указать через --weights.
# machine bac01a96
count-possible =
    { $count ->
        [one] { $cases } возможный случай, учтено: { $facts }.
        [few] { $cases } возможных случая, учтено: { $facts }.
       *[other] { $cases } возможных случаев, учтено: { $facts }.
    }
# machine 898fb15d
count-of-answer = { $cases }: { $share }.

# machine 0565803d
count-rounded = примерно { $number } × 10^{ $power }
# machine 20b6bc83
count-percent = { $number } %
# machine c16f9e84
count-less-than = меньше { $share }
# machine 32df8edc
count-more-than = больше { $share }
