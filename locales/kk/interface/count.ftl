# machine 56c6f3a8
count-law-of = { $day } күнгі заң бойынша.
# machine f8ae5301
count-case = Берілмеген деректерді толтырудың әр түрі бір жағдай деп саналады. Яғни әр сан, әр күн, мәндердің әр жиыны. Бұл – жағдайлар саны, адамдар саны емес.
# machine 566190b9
count-weighted = Үлестер берілген салмақтармен есептелген, деректер бір-біріне тәуелсіз деп алынған.
# machine 4ec3429d
count-unweighted = Үлестерде деректің барлық мәні бірдей ықтимал деп алынған. Салмақты --weights арқылы беріңіз.
# machine bac01a96
count-possible =
    { $count ->
       *[other] Мүмкін жағдайлар: { $cases }. Мына деректер бойынша: { $facts }.
    }
# machine 898fb15d
count-of-answer = { $cases }: { $share }.
# machine 0565803d
count-rounded = шамамен { $number } × 10^{ $power }
# machine 20b6bc83
count-percent = { $number } %
# machine c16f9e84
count-less-than = бұдан аз: { $share }
# machine 32df8edc
count-more-than = бұдан көп: { $share }
