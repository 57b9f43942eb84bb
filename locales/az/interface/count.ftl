# machine 56c6f3a8
count-law-of = { $day } tarixinə olan qanun.
# machine f8ae5301
count-case = Verilməyən faktları doldurmağın hər yolu bir hal sayılır. Bu, hər ədəd, hər gün, hər qiymətlər dəstidir. Bunlar halların sayıdır, insanların yox.
# machine 566190b9
count-weighted = Paylar verilən çəkilərə görədir; sanki faktlar bir-birindən asılı deyil.
# machine 4ec3429d
count-unweighted = Paylar faktın hər qiymətini eyni ehtimallı sayır. Çəkiləri --weights ilə verin.
# machine bac01a96
count-possible =
    { $count ->
       *[other] { $cases } mümkün hal; faktlar: { $facts }.
    }
# machine 898fb15d
count-of-answer = { $cases }: { $share }.
# machine 0565803d
count-rounded = təxminən { $number } × 10^{ $power }
# machine 20b6bc83
count-percent = { $number } %
# machine c16f9e84
count-less-than = { $share } həddindən az
# machine 32df8edc
count-more-than = { $share } həddindən çox
