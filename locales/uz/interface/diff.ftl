# machine 585e853a
diff-from-to = Nima o‘zgaradi: avval { $from }, keyin { $to }.
# machine cbcbd2e4
diff-compared = Solishtirilgan: { $circumstances }.
# machine 7fe047a2
diff-law = qonun
# machine 8c6c748f
diff-law-on-paper = qog‘ozdagi qonun
# machine 36d2a7ee
diff-law-with-practice = qonun va xabar qilingan amaliyot
# machine c3790883
diff-as-known-by = { $day } holatiga ma’lum bo‘lgani bo‘yicha
# machine 99c90b82
diff-in-short = Qisqacha
# machine 3f541a7a
diff-none =
    { $count ->
       *[other] Farq yo‘q, isbotlangan. Holatlar: { $cases }.
    }
# machine 38b98e6c
diff-none-this-day =
    { $count ->
       *[other] Farq yo‘q, shu kun uchun isbotlangan. Holatlar: { $cases }.
    }
# machine 25799904
diff-none-ever =
    { $count ->
       *[other] Farq yo‘q, isbotlangan: har qanday kunda, ikkala ko‘rinishda, o‘sha paytda nima ma’lum bo‘lmasin. Holatlar: { $cases }.
    }
# machine efbd5a6c
diff-cases-compared =
    { $count ->
       *[other] Solishtirilgan holatlar: { $cases }. Holat hamma faktlarning bitta birikmasi, har biri bir marta sanaladi. Ulushlar odamlar qancha ekani haqida hech narsa demaydi.
    }
# machine d5cfd74c
diff-too-large = `{ $conclusion }` solishtiruvi juda kattalashib ketadi; uni faktlar bilan toraytiring, masalan `sex=male`
# machine 38978a77
diff-percent = { $number }%
# machine 3a487fd5
diff-percent-under = { $number }% dan kam
# machine 1ef7424b
diff-change = “{ $from }” o‘rniga “{ $to }”
# machine c28145e3
diff-change-open = { $from } o‘rniga { $to }: bu manbalar qanday o‘qilishiga bog‘liq
# machine 9ccbf640
diff-changes-open = { $changes }: bu manbalar qanday o‘qilishiga bog‘liq
# machine 97d02d89
diff-one-of-changes = “{ $from }” o‘rniga “{ $to }”
# machine 4d5b6098
diff-still = hamon “{ $answer }”
# machine e90fe929
diff-change-share = { $change } (holatlardagi ulushi { $share })
# machine 9a0d5365
diff-short-change = { $change } ({ $share })
# machine 88639863
diff-short-open = bu manbalar qanday o‘qilishiga bog‘liq ({ $share })
# machine 91f724c7
diff-before = Avval: { $sentence }
# machine fbf8fb6c
diff-after = Keyin: { $sentence }
# machine 3bcd768b
diff-open-points = Ochiq masalalar: { $questions }
# machine e153373d
diff-more-points =
    { $count ->
       *[other] Va yana { $count } ta
    }
# machine a7f90928
diff-no-answer = Qoidalar javob bermaydi yoki ikkita javob beradi.
# machine f3b13c7f
diff-for-whom = Kim uchun:
# machine edfe4009
diff-for-whom-one-of = Kim uchun, bulardan biri:
# machine 41664527
diff-for-others = Shunga to‘g‘ri keladigan boshqalar uchun:
# machine cfee6341
diff-for-others-one-of = Shunga, bulardan biriga to‘g‘ri keladigan boshqalar uchun:
# machine 92445580
diff-and-one-of = va bulardan biri:
# machine 9dc2cb8b
diff-for-everybody = Hamma uchun.
# machine 403a2ab8
diff-for-everybody-else = Qolgan hamma uchun.
# machine 07112d8f
diff-for-same-cases = Xuddi “{ $title }” ostidagi holatlar uchun: { $change }.
# machine dd5b12a8
diff-too-many = Shartlar sanash uchun juda ko‘p. Ularni faktlar bilan toraytiring, masalan `sex=male`.
# machine d01fb8a0
diff-of-these = { $tests } (shulardagi ulushi { $share })
# machine 51979f19
diff-rarer =
    { $count ->
       *[other] … va kamroq uchraydigan yana { $count } ta (shulardagi ulushi { $share }); to‘liq ro‘yxat: `--all`
    }
# machine d5f99996
diff-values-none-but = faqat { $values }, boshqasi emas
# machine 230f1825
diff-values-at-least-one = kamida bittasi
# machine 1328f88a
diff-values-another = boshqasi
# machine b995bb7b
diff-values-another-than = bulardan boshqasi: { $values }
# machine 70bb1e9a
diff-values-and = { $before } va { $next }
# machine 16d01d15
diff-on-other-days = Boshqa kunlarda
# machine 1a403eef
diff-differs = Farq qiladi: { $days }.
# machine 3d72867f
diff-conclusion-differs = { $title }: farq qiladi, { $days }.
# machine d757bfdf
diff-conclusion-differs-known = { $title }: faqat ba’zi kunlar holatiga ma’lum bo‘lgani bo‘yicha farq qiladi.
# machine 8742c559
diff-every-day = har kuni
# machine 0fdb9690
diff-from-day-on = { $day } kunidan boshlab
# machine 74eeb5d7
diff-until-day = { $day } kuni oxirigacha
# machine e181a5d8
diff-on-day = { $day } kuni
# machine ac0d8cf2
diff-from-day-to = { $from } kunidan { $until } kunigacha
# machine 02333d3f
diff-days-on-paper = { $days }, qog‘ozdagi qonun bo‘yicha
# machine 4d06701e
diff-days-with-practice = { $days }, qonun va xabar qilingan amaliyot bo‘yicha
# machine a3d14501
diff-what-else = Yana nima farq qiladi
# machine 7c12f7dd
diff-now-impossible = Ba’zi holatlar endi mumkin emas deb hisoblanadi. Ular solishtirilmagan.
# machine 4173437d
diff-no-longer-impossible = Ba’zi holatlar endi mumkin emas deb hisoblanmaydi. Ular solishtirilmagan.
# machine e329d387
diff-conclusion-gone = `{ $name }` (“{ $title }”) xulosasi endi yo‘q.
# machine 65b071de
diff-conclusion-new = `{ $name }` (“{ $title }”) xulosasi yangi.
# machine ee7fd6b5
diff-conclusion-value-gone = `{ $name }` (“{ $title }”) xulosasida endi `{ $value }` qiymati yo‘q.
# machine 006b862b
diff-conclusion-value-new = `{ $name }` (“{ $title }”) xulosasida yangi `{ $value }` qiymati bor.
# machine ced7e9a0
diff-conclusion-value-renamed = `{ $name }` (“{ $title }”) xulosasida qiymat nomi o‘zgargan: `{ $from }` o‘rniga `{ $to }`; gap o‘sha.
# machine 41990ba8
diff-conclusion-not-compared = `{ $name }` (“{ $title }”) xulosasi solishtirilmagan: u turi boshqa bo‘lgan faktga bog‘liq.
# machine 4e7cebbc
diff-fact-gone = `{ $name }` (“{ $title }”) fakti endi yo‘q.
# machine 8580bf33
diff-fact-new = `{ $name }` (“{ $title }”) fakti yangi.
# machine f2e18343
diff-fact-value-gone = `{ $name }` (“{ $title }”) faktida endi `{ $value }` qiymati yo‘q; baribir solishtirilgan.
# machine eb111401
diff-fact-value-new = `{ $name }` (“{ $title }”) faktida yangi `{ $value }` qiymati bor; avval uni hech qaysi qoida atamagan.
# machine d83254c5
diff-fact-range = `{ $name }` (“{ $title }”) faktida mumkin bo‘lgan sonlar yoki kunlar farq qiladi; hammasi solishtirilgan.
# machine e037fed1
diff-fact-type = `{ $name }` (“{ $title }”) faktining turi boshqa; ikkalasini solishtirib bo‘lmaydi.
# machine 90133e68
diff-reading-gone = `{ $name }` talqini endi yo‘q.
# machine 594da59f
diff-reading-new = `{ $name }` talqini yangi.
