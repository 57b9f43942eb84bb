# machine 56c6f3a8
count-law-of = Мыйзам ушул күнгө карата: { $day }.
# machine f8ae5301
count-case = Берилбеген фактыларды толтуруунун ар бир жолу бир учур деп эсептелет. Бул – ар бир сан, ар бир күн, маанилердин ар бир топтому. Бул адамдардын эмес, учурлардын саны.
# machine 566190b9
count-weighted = Үлүштөр берилген салмактар боюнча эсептелет: фактылар бири-биринен көз каранды эмес деп алынат.
# machine 4ec3429d
count-unweighted = Үлүштөрдө фактынын бардык мааниси бирдей ыктымал деп алынат. Салмактарды --weights менен бериңиз.
# machine bac01a96
count-possible =
    { $count ->
       *[other] { $cases } мүмкүн болгон учур, булар боюнча: { $facts }.
    }
# machine 898fb15d
count-of-answer = { $cases }: { $share }.

# machine 0565803d
count-rounded = болжол менен { $number } × 10^{ $power }
# machine 20b6bc83
count-percent = { $number } %
# machine c16f9e84
count-less-than = мындан аз: { $share }
# machine 32df8edc
count-more-than = мындан көп: { $share }
