# machine 56c6f3a8
count-law-of = Қонун, чунон ки дар { $day } буд.
# machine f8ae5301
count-case = Ҳар тарзи пур кардани маълумоте, ки дода нашудааст, як ҳолат аст. Яъне ҳар рақам, ҳар рӯз, ҳар маҷмӯи қиматҳо. Ин шумораи ҳолатҳост, на шумораи одамон.
# machine 566190b9
count-weighted = Ҳиссаҳо аз рӯи вазнҳои додашуда ҳисоб мешаванд, гӯё маълумотҳо аз ҳамдигар вобаста нестанд.
# machine 4ec3429d
count-unweighted = Барои ҳиссаҳо ҳамаи қиматҳои як маълумот баробар эҳтимол доранд. Бо --weights вазнҳо диҳед.
# machine bac01a96
count-possible =
    { $count ->
       *[other] Ҳолатҳои имконпазир: { $cases }. Аз рӯи: { $facts }.
    }
# machine 898fb15d
count-of-answer = { $cases }: { $share }.
# machine 0565803d
count-rounded = тақрибан { $number } × 10^{ $power }
# machine 20b6bc83
count-percent = { $number } %
# machine c16f9e84
count-less-than = камтар аз { $share }
# machine 32df8edc
count-more-than = бештар аз { $share }
