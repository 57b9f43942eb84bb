### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = Qancha odam qaysi javobni oladi
impact-synthetic = Sun’iy misol: e’lon qilingan raqamlar asosida o‘ylab tuzilgan. U haqiqiy odamlarni sanamaydi.
impact-table = Nima bo‘yicha sanalgan: { $name }.
impact-law-of = Qonunning { $day } kunidagi holati.
impact-on-paper = Qog‘ozdagi qonun hisobga olinadi, amaliyot olinmaydi.
impact-with-practice = Xabar qilingan amaliyot ham hisobga olinadi.
impact-known-by = Faqat { $day } holatiga ma’lum bo‘lgani hisobga olinadi.
impact-checked-until = Qoidalar { $day } kunigacha tekshirilgan.
impact-checked-before = Bu qonuni so‘ralgan kundan oldin. Shundan beri qonun o‘zgargan bo‘lishi mumkin.
impact-rulebook = Qoidalar shu papkadan olingan: { $folder }.

### Before and after a change. A sentence about the law follows.

impact-before = Avval
impact-after = Keyin

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = Bular bo‘yicha: { $facts }
impact-people = Odamlar
impact-share = Ulushi
impact-everybody = Hamma
impact-others =
    { $count ->
       *[other] { $count } ta boshqa guruh
    }
impact-withheld = yashirilgan
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = Jadval bo‘lishi mumkin emas narsani aytadi.

### What the numbers mean. These stand below them.

impact-withheld-why = “Yashirilgan”: odamlar { $threshold } dan kam yoki shunday sonni oshkor qilgan bo‘lardi.
impact-nothing = Odamlar { $threshold } dan kam. Bunchalik oz odam haqida hech narsa ko‘rsatilmaydi.
impact-others-why = “Boshqa guruhlar” bittadan ko‘rsatish uchun juda kichik.
impact-bounds = Son ostida: vaznlar chegaralari ichidagi eng kichigi va eng kattasi.
impact-draws =
    { $count ->
       *[other] Vaznlar { $times } marta tasodifiy tanlangan, boshlang‘ich son { $seed }.
    }
impact-quantiles-why = Qavs ichida: 100 ta tanlovdan 5, 50 va 95 tasi oshmaydigan son.
impact-open-share = Ulushi { $share }: javob jadval aytmaydigan faktlarga bog‘liq.
impact-disputed-share = Ulushi { $share }: bu manbalar qanday o‘qilishiga bog‘liq.
impact-impossible-share = Ulushi { $share }: jadval bo‘lishi mumkin emas narsani aytadi.
impact-unused = Hech kim olmaydigan javoblar chiqarilmagan.
impact-moved-share = Javobi o‘zgaradigan odamlar: { $people }, ulushi: { $share }.
impact-moved-withheld = Qancha odam boshqa javob olishi yashirilgan.
impact-moved-nobody = Hech kim boshqa javob olmaydi.
impact-sums = Odamlar soni vaznlar yig‘indisidir. Hech kimdan alohida so‘ralmagan.

### The chart.

impact-chart-bars = Har bir tasma bitta guruh. Uning qismlari javoblar, harflari bilan.
impact-chart-withheld = Uzuq chiziqli qismda yashirilgani turadi.
impact-chart-line = Tasma oxiridagi chiziq eng kichigidan eng kattasigacha boradi.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
       *[other] Yana { $count } ta guruh matn ko‘rinishidagi jadvalda.
    }
