# machine 492fc313
lists-sources = Manbalar: { $keys }.
# machine 7489e4d6
lists-beware = Ehtiyot bo‘ling: { $text }
# machine 33209cb2
lists-takes-flag = ha yoki yo‘q
# machine c99d3efe
lists-takes-one = bulardan biri: { $values }
# machine 3c9dbb8b
lists-takes-several = bulardan hech biri, bittasi yoki bir nechtasi: { $values }
# machine fd99172e
lists-takes-number = { $from } – { $to } oralig‘idagi butun son
# machine 45d803db
lists-takes-day = { $from } – { $until } oralig‘idagi kun
# machine 80e25c59
lists-intrusive-low = Buni so‘rash shaxsiy hayotga deyarli tegmaydi.
# machine f440a345
lists-intrusive-some = Buni so‘rash shaxsiy hayotga biroz tegadi.
# machine 1beed06b
lists-intrusive-high = Buni so‘rash shaxsiy hayotga juda tegadi.
# machine f1c13380
lists-change-never = Buni o‘zgartirib bo‘lmaydi.
# machine 793c5a01
lists-change-waiting = Bu faqat kutish bilan o‘zgaradi.
# machine 366cd1c0
lists-change-heavy = Buni qimmatga tushsa ham o‘zgartirish mumkin.
# machine e7ef3f7b
lists-change-light = Buni o‘zgartirish mumkin.
# machine 35d3c9ea
lists-discretion = Buni amaldor hal qiladi: bu hech qachon so‘ralmaydi.
# machine a8be12f5
lists-presumed = Taxmin qilinadi: { $known }.
# machine 76899569
lists-amount-about = taxminan { $number }
# machine a4fa00f4
lists-amount-at-least = kamida { $number }
# machine afe4e24e
lists-amount-at-most = ko‘pi bilan { $number }
# machine a7fa573e
lists-amount-more-than = { $number } dan ko‘p
# machine f51327e6
lists-amount-less-than = { $number } dan kam
# machine bc7e5f5f
lists-amount-from-to = { $from } – { $to }
# machine 6bfd7e51
lists-amount-of = { $amount } { $unit }
# machine 88f6f361
lists-period = Davri: { $period }.
# machine d02f032b
lists-said-by = Kim aytgan: { $who }
# machine 0ba9e69e
lists-agrees = Boshqa manba ham shunday deydi.
# machine 529d14a0
lists-differs = Boshqa manba boshqacha deydi.
# machine d1922574
lists-not-found = Buning uchun boshqa manba topilmadi.
# machine 2300cd5a
lists-not-checked = Bu boshqa manba bilan tekshirilmagan.
# machine 5f0488b5
lists-contradicted = Bunga zid raqamlar: { $figures }.
# machine 54718e16
lists-better = Bu raqam bulardan yaxshiroq: { $figures }.
# machine 6870a08a
lists-corrected = Buni tuzatgan raqamlar: { $figures }.
# machine 62bc1375
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
# machine 614a362c
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
# machine 3a868532
lists-no-figure = So‘ralganga hech qaysi raqam mos kelmaydi.
# machine c3b6d263
lists-worked-case = Namunaviy holat; u hech kimniki emas.
# machine 4c8719bb
lists-given = Berilgan: { $facts }.
# machine 70234c15
lists-given-on = { $day } kunidagi qonun
# machine ba9f4dde
lists-given-known-by = { $day } holatiga ma’lum bo‘lgani
# machine 5712f829
lists-given-practice = qonun bilan birga xabar qilingan amaliyot ham
# machine 7ffdfd32
lists-expected = { $title }: { $outcomes }
# machine 96e3ff16
lists-expected-open = { $title }: Bu holatga bog‘liq: { $outcomes }
# machine 38fbc4eb
lists-expected-disputed = { $title }: Manbalar buni ochiq qoldiradi: { $outcomes }
# machine 698c845f
lists-before-contact = Yozish yoki qo‘ng‘iroq qilishdan oldin: Rossiya ba’zi tashkilotlarni “nomaqbul” yoki “xorijiy agent” deydi. Ular bilan aloqa xavfli bo‘lishi mumkin. Bu yerda hech kim ularning har birini tekshirmagan.
# machine 294aa078
lists-contact = Aloqa, o‘sha paytda e’lon qilingani: { $contact }
# machine 45860e3d
lists-seen = Oxirgi marta ko‘rilgan: { $time }.
# machine 7e78d26e
lists-seen-long-ago = Oxirgi marta ko‘rilgan: { $time }. Bu ancha oldin; avval hali ham to‘g‘riligini tekshiring.
# machine 60fb755a
lists-foreign-agent = Rossiya uni “xorijiy agent” ro‘yxatiga kiritgan: aloqa xavfli bo‘lishi mumkin.
# machine 46abd6a4
lists-undesirable = Rossiya uni “nomaqbul” ro‘yxatiga kiritgan: unda qatnashgan odam jazolanadi.
# machine 3b1e2036
lists-standing-not-checked = Uning Rossiyadagi maqomi tekshirilmagan.
# machine e9263c2c
lists-papers-to-sign = Kimdir imzolatmoqchi bo‘ladigan qog‘ozlar
# machine 9dafcf9b
lists-papers-given = Qo‘lga beriladigan qog‘ozlar
# machine c64f6e60
lists-papers-shown = So‘raladigan qog‘ozlar
# machine e61189d9
lists-phrases = Gaplar
# machine 0ca5c43c
lists-printed = Ustida yozilgan: { $words }.
# machine d3844203
lists-paper-where = Qayerda: { $text }
# machine ad1a39c6
lists-paper-does = Nima qiladi: { $text }
# machine 8b09008d
lists-paper-before = Oldin: { $text }
# machine 5f2edd72
lists-paper-note = Izoh: { $text }
