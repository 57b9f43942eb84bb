### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

# machine 2a5d56de
impact-title = Qancha odam qaysi javobni oladi
# machine 7d0cad0e
impact-synthetic = Sun’iy misol: e’lon qilingan raqamlar asosida o‘ylab tuzilgan. U haqiqiy odamlarni sanamaydi.
# machine c932549a
impact-table = Nima bo‘yicha sanalgan: { $name }.
# machine e85d708e
impact-table-example = Nima bo‘yicha sanalgan: dasturdagi misol.
# machine 275d80a1
impact-law-of = Qonunning { $day } kunidagi holati.
# machine 791ed598
impact-on-paper = Qog‘ozdagi qonun hisobga olinadi, amaliyot olinmaydi.
# machine cc09a9cd
impact-with-practice = Xabar qilingan amaliyot ham hisobga olinadi.
# machine ac530008
impact-known-by = Faqat { $day } holatiga ma’lum bo‘lgani hisobga olinadi.
# machine 75adc91d
impact-checked-until = Qoidalar { $day } kunigacha tekshirilgan.
# machine 47db94af
impact-checked-before = Bu qonuni so‘ralgan kundan oldin. Shundan beri qonun o‘zgargan bo‘lishi mumkin.
# machine 1d1357ed
impact-rulebook = Qoidalar shu papkadan olingan: { $folder }.

### Before and after a change. A sentence about the law follows.

# machine 1070b3b8
impact-before = Avval
# machine e72217b5
impact-after = Keyin

### The head of a table, and its rows. `$facts` is a list of titles of facts.

# machine 4c060763
impact-by = Bular bo‘yicha: { $facts }
# machine 27f6e1bc
impact-people = Odamlar
# machine ae4a8ec2
impact-share = Ulushi
# machine 96d7a702
impact-everybody = Hamma
# machine df57cd05
impact-unknown = noma’lum
# machine 6fb11fa4
impact-others =
    { $count ->
       *[other] { $count } ta boshqa guruh
    }
# machine d5bc4248
impact-withheld = yashirilgan
# machine 8cec6e05
impact-range = { $from } – { $to }
# machine 005bd166
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

# machine b3495866
impact-impossible = Jadval bo‘lishi mumkin emas narsani aytadi.

### What the numbers mean. These stand below them.

# machine 8e4824b1
impact-withheld-why = “Yashirilgan”: odamlar { $threshold } dan kam yoki shunday sonni oshkor qilgan bo‘lardi.
# machine c5670d5c
impact-nothing = Odamlar { $threshold } dan kam. Bunchalik oz odam haqida hech narsa ko‘rsatilmaydi.
# machine e2c98e21
impact-others-why = “Boshqa guruhlar” bittadan ko‘rsatish uchun juda kichik.
# machine abb0682d
impact-bounds = Son ostida: vaznlar chegaralari ichidagi eng kichigi va eng kattasi.
# machine f22ea72e
impact-draws =
    { $count ->
       *[other] Vaznlar { $times } marta tasodifiy tanlangan, boshlang‘ich son { $seed }.
    }
# machine e2203d0f
impact-quantiles-why = Qavs ichida: 100 ta tanlovdan 5, 50 va 95 tasi oshmaydigan son.
# machine eb55c702
impact-open-share = Ulushi { $share }: javob jadval aytmaydigan faktlarga bog‘liq.
# machine c81f85db
impact-disputed-share = Ulushi { $share }: bu manbalar qanday o‘qilishiga bog‘liq.
# machine 2f584a9a
impact-impossible-share = Ulushi { $share }: jadval bo‘lishi mumkin emas narsani aytadi.
# machine f0715f0c
impact-unused = Hech kim olmaydigan javoblar chiqarilmagan.
# machine 898be5c9
impact-moved-share = Javobi o‘zgaradigan odamlar: { $people }, ulushi: { $share }.
# machine e866475e
impact-may-move-share = Javobi o‘zgarishi mumkin bo‘lgan odamlar: { $people }, ulushi: { $share }. Bu noma’lum narsalarga bog‘liq.
# machine de9a229c
impact-moved-withheld = Qancha odam boshqa javob olishi yashirilgan.
# machine 53d06b6a
impact-moved-nobody = Hech kim boshqa javob olmaydi.
# machine 5cc0311d
impact-sums = Odamlar soni vaznlar yig‘indisidir. Hech kimdan alohida so‘ralmagan.

### The chart.

# machine 9308a6bd
impact-chart-bars = Har bir tasma bitta guruh. Uning qismlari javoblar, harflari bilan.
# machine b5c489f1
impact-chart-withheld = Uzuq chiziqli qismda yashirilgani turadi.
# machine 21ae5b39
impact-chart-line = Tasma oxiridagi chiziq eng kichigidan eng kattasigacha boradi.
# machine c96988ed
impact-chart-row = { $group }: { $people }
# machine 2f1dfe6e
impact-chart-more =
    { $count ->
       *[other] Yana { $count } ta guruh matn ko‘rinishidagi jadvalda.
    }
# machine 94fc5ef4
impact-too-low = { $least } kishidan kam sonlar doim yashiriladi. Chegara { $asked } bo‘lishi mumkin emas.
# machine b9cb1eb8
impact-wrong-draws = Tasodifiy tanlovlar soni 1 dan { $most } gacha bo‘ladi, { $asked } emas.
# machine 5d45b709
impact-no-picture = Diagramma juda katta, uni chizib bo‘lmaydi: { $reason }
