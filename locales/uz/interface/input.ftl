# machine da88fe96
input-mistake = { $field }: { $message }
# machine 5e3c7f6b
input-mistake-of-value = { $field }: `{ $value }` { $message }
# machine 5a0037c6
input-did-you-mean = { $mistake }; balki `{ $suggestion }` demoqchimisiz?
# machine 43b2736e
input-did-you-mean-code = { $mistake }; balki `{ $suggestion }` ({ $meaning }) demoqchimisiz?
# machine 1536a2bd
input-second-time = bu faktni ikkinchi marta beradi
# machine 91bb877e
input-no-fact = hech qaysi faktni atamaydi: fakt FACT=VALUE shaklida beriladi
# machine 67bd3c83
input-needs-value = uchun qiymat kerak, masalan `{ $example }`: bu faktning qiymati { $takes }
# machine a6d33078
input-other-unit = birligi boshqa: bu faktning qiymati { $takes }
# machine d9dfd8f4
input-misfit = mos kelmaydi: bu faktning qiymati { $takes }
# machine 6ff04b01
input-no-value = bu faktning qiymati emas
# machine acbeee70
input-no-value-takes = bu faktning qiymati emas, uning qiymati { $takes }
# machine cb31b12b
input-unknown-fact = bu qoidalar to‘plamidagi fakt emas
# machine 68e712da
input-out-of-range = chegaradan tashqarida: bu faktning qiymati { $from } – { $until }
# machine d7ce3b8d
input-backwards = teskari yozilgan
# machine e25df9ba
input-has-and-lacks = `has` ostida ham, `lacks` ostida ham turibdi; ikkalasi birga bo‘la olmaydi
# machine 10b36522
input-twice = ikki marta berilgan
# machine 6b37c5dd
input-no-day = kun emas: kun yil-oy-kun shaklida yoziladi, masalan 2025-11-05
# machine acf9edcd
input-no-day-in-json = kun emas: kun `"2025-11-05"` shaklida yoziladi
# machine 121bdf84
input-no-such-day = taqvimda yo‘q kun
# machine 94bb53b1
input-no-view = ko‘rinish emas: ko‘rinish `"paper"` yoki `"practice"`
# machine 883db4c0
input-no-json = JSON emas: { $reason }
# machine d425cd03
input-no-object-with-facts = `facts` kaliti bor obyekt emas
# machine cacfa918
input-no-object-of-facts = faktlar va ularning qiymatlaridan iborat obyekt emas
# machine dd15e891
input-unknown-key = bu yerdagi kalit emas; kalitlar: { $keys }
# machine c99d3efe
input-takes-one-of = bulardan biri: { $values }
# machine 52723d7c
input-takes-any-of = bulardan istalgani: { $values }, yoki hech biri
# machine ae86a569
input-takes-true-or-false = true yoki false
# machine 151e58be
input-takes-or-json = { $takes } yoki { $json }
# machine a04ba932
input-takes-list-or-json = qiymatlar ro‘yxati yoki { $json }
# machine 6e39ab11
input-more-values =
    { $count ->
       *[other] { $values } va yana { $count } ta
    }
