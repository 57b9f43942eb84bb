# machine 56c6f3a8
count-law-of = Qonunning { $day } kunidagi holati.
# machine f8ae5301
count-case = Berilmagan faktlarni to‘ldirishning har bir usuli bitta holat hisoblanadi. Ya’ni har bir son, har bir kun, har bir qiymatlar to‘plami. Bu holatlar soni, odamlar soni emas.
# machine 566190b9
count-weighted = Ulushlar berilgan vaznlarga mos, go‘yo faktlar bir-biriga bog‘liq emas.
# machine 4ec3429d
count-unweighted = Ulushlarda faktning har bir qiymati bir xil ehtimolli deb olingan. Vaznlarni --weights bilan bering.
# machine bac01a96
count-possible =
    { $count ->
       *[other] Mumkin bo‘lgan holatlar: { $cases }, bular bo‘yicha: { $facts }.
    }
# machine 898fb15d
count-of-answer = { $cases }: { $share }.
# machine 0565803d
count-rounded = taxminan { $number } × 10^{ $power }
# machine 20b6bc83
count-percent = { $number } %
# machine c16f9e84
count-less-than = { $share } dan kam
# machine 32df8edc
count-more-than = { $share } dan ko‘p
