# machine 6eebdf4e
figure-naturalised-at-the-front-2025 =
    .title = Frontda deyilgan yangi fuqarolar, 2025-yil may
    .unit = kishi
    .measures = Markaziy Osiyodan fuqarolik olib, urushayotgani aytilgan erkaklar.
    .said-by = A. Bastrikin, Tergov qo‘mitasi rahbari
    .note = 2025-yil 20-maydagi agentlik xabarida ham shu son bor.

# machine 7a6c6277
figure-trench-diggers-2025 =
    .title = Xandaq qaziydi deyilgan yangi fuqarolar, 2025-yil may haqida aytilgani
    .unit = kishi
    .measures = Urushayotganlardan tashqari, xandaq qazishga yuborilgani aytilgan, fuqarolik olgan erkaklar.
    .said-by = A. Bastrikin, Tergov qo‘mitasi rahbari
    .note = 2025-yil may xabarlarida bu son topilmadi. U katta ehtimol bilan 2024-yil iyundan olingan.

# machine 300076ed
figure-trench-diggers-2024 =
    .title = Urush hududiga yuborilgan yangi fuqarolar, 2024-yil iyun
    .unit = kishi
    .measures = Fuqarolik olib, urush hududiga, orqa joylarda qazishga yuborilgan erkaklar.
    .said-by = A. Bastrikin, Tergov qo‘mitasi rahbari
    .note = Britaniya Mudofaa vazirligi ham orqa joylar haqida gapiradi.

# machine e40055c2
figure-sent-to-the-front-2024 =
    .title = Frontga yuborilgan deyilgan yangi fuqarolar, 2024-yil yozi
    .unit = kishi
    .measures = Maqolada aytilishicha, frontga yuborilgan yangi fuqarolar.
    .said-by = A. Bastrikin, Tergov qo‘mitasi rahbari
    .note = “Frontga” degani oshirib aytilgan: birinchi xabarlar orqada qazish haqida.

# machine 4d51cf71
figure-caught-unregistered-2024 =
    .title = Harbiy hisobda turmagani topilgan yangi fuqarolar, 2024-yil
    .unit = kishi
    .measures = Harbiy hisobsiz qo‘lga olingani aytilgan yangi fuqarolar.
    .said-by = A. Bastrikin, Tergov qo‘mitasi rahbari
    .note = Besh maqolaning hech birida bu son yo‘q.

# machine ae319746
figure-foreigners-in-the-army-2008 =
    .title = Rossiya armiyasida xizmat qilgan chet elliklar, 2008-yil
    .unit = kishi
    .measures = Chet ellik professional askarlar, asosan O‘zbekiston va Tojikistondan.

# machine 05cde534
figure-central-asians-fighting-2025 =
    .title = Urushdagi markaziy osiyoliklar, tahlil markazi bahosi
    .unit = kishi
    .measures = Rossiya uchun urushda qatnashayotgan yoki qatnashgan, O‘zbekiston va qo‘shnilaridan erkaklar.
    .said-by = A. Ilhomov, Central Asia Due Diligence
    .note = U bilvosita ma’lumotga ko‘ra “minglab” deydi. Son — buning eng kam ma’nosi.

# machine 4e8e3c0d
figure-central-asians-captured =
    .title = Ukraina asir olgan markaziy osiyoliklar
    .unit = kishi
    .measures = 2022-yil fevraldan beri asir olingan Markaziy Osiyo davlatlari fuqarolari.
    .said-by = O. Stefanishina, Ukraina adliya vaziri

# machine f80ea5c6
figure-central-asians-working-in-occupied-areas =
    .title = Ukrainaning bosib olingan joylarida ishlaydigan markaziy osiyoliklar
    .unit = kishi
    .measures = Bosib olingan joylarga ishlashga kelgan Markaziy Osiyo migrantlari.
    .said-by = Kloop va RFE/RL Qirg‘iz xizmati
    .note = Maqola “yuzlab” deydi. Son — buning eng kam ma’nosi.

# machine 99d80a09
figure-men-in-the-krasnodar-line =
    .title = Krasnodar o‘lkasidagi qurilishda safga tizilgan erkaklar
    .unit = kishi
    .measures = Videoda kontrakt taklif qilingan, ushlangan chet ellik ishchilar.

# machine 6d497b9a
figure-share-sent-to-the-war-krasnodar =
    .title = Imzolaganlarning urushga boradigan qismi, yollovchi gapicha
    .unit = % imzolaganlardan
    .measures = Formadagi kishi aytganidek, imzolasa urushga yuboriladigan ishchilar.

# machine 483814b6
figure-indians-in-the-army-2025 =
    .title = Rossiya armiyasidagi hindistonliklar, 2025-yil noyabr
    .unit = kishi
    .measures = Hindiston Tashqi ishlar vazirligi hisobicha, hamon xizmatdagi Hindiston fuqarolari.
    .note = Rossiya hindistonliklarni olishni 2024-yil apreldan to‘xtatganini aytgan edi.

# machine 1d3ea596
figure-more-soldiers-headline-2023 =
    .title = Yana qo‘shiladigan askarlar, 2023-yil sarlavhasida
    .unit = askar
    .measures = Meduza havola bergan maqola sarlavhasida armiyaga qo‘shiladigan askarlar.
    .note = Faqat sarlavha ko‘rilgan. U yuqoriroq chaqiruv yoshi yonida turadi.

# machine 8d8e7f7a
figure-closed-list-early-2026 =
    .title = Yollovchilarning yopiq ro‘yxatidagi davlatlar, avval
    .unit = davlat
    .measures = Yollovchilarga fuqarolarini olmang deyilgan davlatlar.
    .said-by = “Vajniye istorii” ({ "Важные истории" })

# machine 177eda33
figure-closed-list-february-2026 =
    .title = Yollovchilarning yopiq ro‘yxatidagi davlatlar, 2026-yil fevral
    .unit = davlat
    .measures = Yettita qo‘shilgandan keyin, yollovchilarga fuqarolarini olmang deyilgan davlatlar.
    .said-by = “Vajniye istorii” ({ "Важные истории" })
    .note = Ko‘rilgan matnda Markaziy Osiyo yoki Kavkaz davlati aytilmagan.

# machine c5bd68c2
figure-casualties-over-a-million =
    .title = O‘lgan yoki yaralangan rossiyalik askarlar, 2025-yil dekabr
    .unit = kishi
    .measures = 2022-yil fevraldan beri Ukrainada o‘lgan yoki yaralangan rossiyalik askarlar.
    .said-by = G‘arb razvedka idoralari va boshqalar
    .note = Bu 2025-yil iyundagi tadqiqotga va uning keyingi nashriga mos.

# machine 74d764cd
figure-casualties-csis-june-2025 =
    .title = Rossiya yo‘qotishlari, 2025-yil iyun tadqiqoti
    .unit = kishi
    .measures = 2022-yil fevraldan beri o‘lgan yoki yaralangan rossiyalik askarlar.
    .said-by = Center for Strategic and International Studies
    .note = Sharh “950 000 dan ortiq” deydi.

# machine 7d189d0f
figure-casualties-csis-december-2025 =
    .title = Rossiya yo‘qotishlari, tadqiqotda, 2025-yil dekabrgacha
    .unit = kishi
    .measures = 2022-yil fevraldan beri o‘lgan yoki yaralangan rossiyalik askarlar.
    .said-by = Center for Strategic and International Studies

# machine 45dbb4ae
figure-dead-as-told-by-the-digest =
    .title = O‘lgan rossiyaliklar, sharhda aytilgani
    .unit = kishi
    .measures = 2022-yil fevraldan beri o‘lgan rossiyalik askarlar.
    .said-by = Center for Strategic and International Studies
    .note = Tadqiqot bu sonni yuqori chegara sifatida bergan.

# machine 46f201e7
figure-dead-csis-june-2025 =
    .title = O‘lgan rossiyaliklar, 2025-yil iyun tadqiqoti
    .unit = kishi
    .measures = 2022-yil fevraldan beri o‘lgan rossiyalik askarlar.
    .said-by = Center for Strategic and International Studies

# machine 05b6e770
figure-dead-csis-december-2025 =
    .title = O‘lgan rossiyaliklar, tadqiqotda, 2025-yil dekabrgacha
    .unit = kishi
    .measures = 2022-yil fevraldan beri o‘lgan rossiyalik askarlar.
    .said-by = Center for Strategic and International Studies

# machine 5f1a7af8
figure-central-asian-dead-2023 =
    .title = Markaziy Osiyodan ma’lum o‘lganlar, 2023-yil sentabr
    .unit = kishi
    .measures = Rossiya uchun urushda o‘lgan Markaziy Osiyo davlatlari fuqarolari.
    .said-by = BBC News Russian

# machine 9ad8aa4c
figure-kyrgyz-dead-2023 =
    .title = Qirg‘izistondan ma’lum o‘lganlar, 2023-yil sentabr
    .unit = kishi
    .measures = Rossiya uchun urushda o‘lgan Qirg‘iziston fuqarolari.
    .said-by = BBC News Russian

# machine 1e61adb8
figure-uzbek-dead-2023 =
    .title = O‘zbekistondan ma’lum o‘lganlar, 2023-yil sentabr
    .unit = kishi
    .measures = Rossiya uchun urushda o‘lgan O‘zbekiston fuqarolari.
    .said-by = BBC News Russian

# machine 8cd76324
figure-tajik-dead-2023 =
    .title = Tojikistondan ma’lum o‘lganlar, 2023-yil sentabr
    .unit = kishi
    .measures = Rossiya uchun urushda o‘lgan Tojikiston fuqarolari.
    .said-by = BBC News Russian

# machine f85c9a70
figure-central-asians-in-russia =
    .title = Rossiyadagi beshta Markaziy Osiyo davlati fuqarolari
    .unit = kishi
    .measures = Rossiyadagi Qozog‘iston, Qirg‘iziston, O‘zbekiston, Tojikiston va Turkmaniston fuqarolari.
    .said-by = Rossiya federal statistikasi
    .note = Boshqa nashr deyarli to‘rt million deydi.

# machine bbfe5b22
figure-central-asians-without-papers =
    .title = Markaziy Osiyodan amaldagi hujjatsiz odamlar
    .unit = kishi
    .measures = To‘rt milliondan tashqari, noqonuniy deb hisoblanganlar.
    .note = Bu nazoratdagi shaxslar reyestri bilan bir xil o‘lchov emas.

# machine 7b3be17e
figure-uzbek-share-of-entrants-2024 =
    .title = Rossiyaga kirganlar orasida o‘zbekistonliklar, 2024-yil
    .unit = % kirgan migrantlardan
    .measures = Rossiyaga kirgan migrantlar orasida O‘zbekiston fuqarolari ulushi.

# machine ae1f1122
figure-tajik-share-of-entrants-2024 =
    .title = Rossiyaga kirganlar orasida tojikistonliklar, 2024-yil
    .unit = % kirgan migrantlardan
    .measures = Rossiyaga kirgan migrantlar orasida Tojikiston fuqarolari ulushi.

# machine 4a7a14b0
figure-kyrgyz-share-of-entrants-2024 =
    .title = Rossiyaga kirganlar orasida qirg‘izistonliklar, 2024-yil
    .unit = % kirgan migrantlardan
    .measures = Rossiyaga kirgan migrantlar orasida Qirg‘iziston fuqarolari ulushi.

# machine 4e5f08c4
figure-fall-in-migrants-2024 =
    .title = Rossiyadagi migrantlar sonining kamayishi, 2024-yil
    .unit = % 2023-yildagidan kam
    .measures = Rossiyadagi migrantlar sonining bir yilda kamayishi.

# machine d4decd07
figure-millions-who-came-to-work =
    .title = Rossiyaga ishlashga kelgan markaziy osiyoliklar
    .unit = kishi
    .measures = Yillar davomida butun mintaqadan Rossiyaga ishlashga kelganlar.
    .note = Maqola “millionlab” deydi. Son — buning eng kam ma’nosi.

# machine b7cdf4a9
figure-workers-needed =
    .title = Rossiya iqtisodiyotiga yetishmaydi deyilgan ishchilar
    .unit = ishchi
    .measures = Mehnat tahlilchilariga ko‘ra, iqtisodiyot o‘sishi uchun kerak ishchilar.

# machine 6518fa87
figure-kyrgyz-entries-2022 =
    .title = Qirg‘izistondan ish uchun kirishlar, 2022-yil
    .unit = kirish
    .measures = Ishlash maqsadidagi Qirg‘iziston fuqarolarining ro‘yxatga olingan kirishlari.
    .said-by = Rossiya Ichki ishlar vazirligi
    .note = Markaziy Osiyo bo‘yicha besh yildagi eng yuqori. Ba’zilar, katta ehtimol bilan, ikki marta sanalgan.

# machine db9e159b
figure-tajik-entries-2022 =
    .title = Tojikistondan ish uchun kirishlar, 2022-yil
    .unit = kirish
    .measures = Ishlash maqsadidagi Tojikiston fuqarolarining ro‘yxatga olingan kirishlari.
    .said-by = Rossiya Ichki ishlar vazirligi
    .note = Markaziy Osiyo bo‘yicha besh yildagi eng yuqori. Ba’zilar, katta ehtimol bilan, ikki marta sanalgan.

# machine 66fa9817
figure-uzbek-entries-2022 =
    .title = O‘zbekistondan ish uchun kirishlar, 2022-yil
    .unit = kirish
    .measures = Ishlash maqsadidagi O‘zbekiston fuqarolarining ro‘yxatga olingan kirishlari.
    .said-by = Rossiya Ichki ishlar vazirligi
    .note = Markaziy Osiyo bo‘yicha besh yildagi eng yuqori. Ba’zilar, katta ehtimol bilan, ikki marta sanalgan.

# machine 2e0fd09e
figure-applicants-per-year =
    .title = Doimiy yashash guvohnomasi yoki fuqarolik so‘raganlar
    .unit = kishi yiliga
    .measures = Doimiy yashash guvohnomasi yoki fuqarolikka ariza beruvchilar, erkak va ayollar.
    .note = Sharh ularning hammasini erkak deydi. Son faqat erkaklar bilan cheklanmagan.

# machine d7c34339
figure-lives-affected-as-told =
    .title = Sharhga ko‘ra, farmon hayotiga ta’sir qiladiganlar
    .unit = kishi
    .measures = Farmon hayotiga ta’sir qilishi aytilgan odamlar, oilalar bilan birga.
    .note = Sharh “yuz minglab” deydi. Son — buning eng kam ma’nosi.

# machine e123fa0b
figure-citizenship-decisions-2022 =
    .title = Rossiya fuqaroligini berish, 2022-yil
    .unit = qaror
    .measures = Rossiya fuqaroligini bergan qarorlar, hamma davlatlar.

# machine c2027463
figure-new-citizens-from-tajikistan-2022 =
    .title = Tojikistondan Rossiyaning yangi fuqarolari, 2022-yil
    .unit = kishi
    .measures = Rossiya fuqaroligini olgan tojikistonliklar.
    .said-by = Rasmiy statistika, Meduza keltirgan
    .note = Bu 691 045 jami songa mos. Davlatlar bo‘yicha taqsimot qayta tekshirilmagan.

# machine 171b7ead
figure-new-citizens-from-kyrgyzstan-2022 =
    .title = Qirg‘izistondan Rossiyaning yangi fuqarolari, 2022-yil
    .unit = kishi
    .measures = Rossiya fuqaroligini olgan qirg‘izistonliklar.
    .said-by = Rasmiy statistika, Meduza keltirgan
    .note = Bu 691 045 jami songa mos. Davlatlar bo‘yicha taqsimot qayta tekshirilmagan.

# machine dd65ed0f
figure-new-citizens-from-uzbekistan-2022 =
    .title = O‘zbekistondan Rossiyaning yangi fuqarolari, 2022-yil
    .unit = kishi
    .measures = Rossiya fuqaroligini olgan o‘zbekistonliklar.
    .said-by = Rasmiy statistika, Meduza keltirgan
    .note = Bu 691 045 jami songa mos. Davlatlar bo‘yicha taqsimot qayta tekshirilmagan.

# machine fe47b7bf
figure-middlemen-price =
    .title = Vositachilar fuqarolik hujjatlari uchun oladigan pul
    .unit = rubl
    .measures = Hujjat soxtalashtirishi va amaldorlarga pora berishi ma’lum vositachilarga to‘langan pul.
    .note = Maqola “o‘n minglab” deydi. Bunday hujjatlar egasi bilmagan holda soxta bo‘lishi mumkin.

# machine 6da62488
figure-permit-quota-2025 =
    .title = Kvota bo‘yicha vaqtinchalik yashash ruxsatnomalari, 2025-yil
    .unit = ruxsatnoma
    .measures = Butun mamlakat bo‘yicha kvota ruxsat bergan vaqtinchalik yashash ruxsatnomalari.

# machine 6fdfba42
figure-permit-quota-used-by-july-2025 =
    .title = 2025-yil kvotasining iyulgacha ishlatilgani
    .unit = % kvotadan
    .measures = Vaqtinchalik yashash ruxsatnomalari kvotasining ishlatilgan qismi.

# machine af9e2633
figure-permit-quota-2026 =
    .title = Kvota bo‘yicha vaqtinchalik yashash ruxsatnomalari, 2026-yil
    .unit = ruxsatnoma
    .measures = Butun mamlakat bo‘yicha kvota ruxsat bergan vaqtinchalik yashash ruxsatnomalari.

# machine 612e70c3
figure-permit-quota-reserve-2026 =
    .title = Kvota zaxirasi, 2026-yil
    .unit = ruxsatnoma
    .measures = Kvotadan tashqari zaxirada turgan vaqtinchalik yashash ruxsatnomalari.

# machine 9f45e662
figure-called-up-2022 =
    .title = Chaqirilgan zaxiradagilar, 2022-yil kuzi
    .unit = kishi
    .measures = Qisman safarbarlikda chaqirilgan erkaklar.
    .note = Topilgan hech narsa bunga zid emas.

# machine 6f91751a
figure-left-the-country-2022 =
    .title = Safarbarlikdan keyin Rossiyadan ketganlar
    .unit = kishi
    .measures = Mamlakatdan shoshilib ketgan odamlar.
    .note = Maqola “yuz minglab” deydi. Son — buning eng kam ma’nosi.

# machine 7e8ccec3
figure-regions-short-of-their-quota =
    .title = Yetarli erkak chaqirmagan hududlar
    .unit = hudud
    .measures = Chaqiruvdagi ulushini bajarmagan hududlar.
    .said-by = Rossiya matbuoti

# machine f199444f
figure-raids-of-2023-hundreds =
    .title = 2023-yil reydlarida yig‘ib ketilganlar
    .unit = kishi
    .measures = Avgust o‘rtasidan beri yig‘ib ketilgan Markaziy Osiyo ishchilari.
    .said-by = Matbuot xabarlari
    .note = Maqola “yuzlab” deydi. Son — buning eng kam ma’nosi.

# machine 64dbdca3
figure-taken-at-the-warehouse-2023 =
    .title = Sankt-Peterburgdagi ombordan olib ketilgan yangi fuqarolar
    .unit = kishi
    .measures = Ikki kunlik reydda topilib, harbiy hisobga olib ketilgan yangi fuqarolar.

# machine 5dc9005d
figure-registered-in-each-city-2023 =
    .title = Boshqa reydlarning har birida hisobga turishga majburlangan erkaklar
    .unit = kishi har shaharda
    .measures = Belgorod, Cheboksari va Novocheboksarsk, Kurgan, Krasnodar va Krasnoyarskda hisobga turishga majburlangan yangi fuqarolar.
    .note = Maqola “o‘nlab” deydi. Son — buning eng kam ma’nosi.

# machine 1996773d
figure-taken-at-the-chelyabinsk-market =
    .title = Chelyabinskda bozordan olib ketilgan erkaklar
    .unit = kishi
    .measures = Guvoh eslashicha, harbiy komissarlikka majburlab olib ketilgan erkaklar.
    .said-by = U yerda bo‘lgan ishchi
    .note = Oy — reydlar oyi; guvoh kunni aytmaydi.

# machine 51d27f94
figure-expelled-june-2023 =
    .title = 2023-yil iyunning bir haftasida chiqarib yuborilganlar
    .unit = kishi
    .measures = “Nelegal-2023” operatsiyasining birinchi bosqichida chiqarib yuborilgan migrantlar.
    .said-by = Rossiya hokimiyati

# machine 7536f64f
figure-register-september-2025 =
    .title = Nazoratdagi shaxslar reyestri, 2025-yil 1-sentabr
    .unit = kishi
    .measures = Nazoratdagi shaxslar reyestridagi odamlar.

# machine 51882b7f
figure-register-november-2025 =
    .title = Nazoratdagi shaxslar reyestri, 2025-yil noyabr oxiri
    .unit = kishi
    .measures = Nazoratdagi shaxslar reyestridagi odamlar.

# machine 0879639d
figure-register-february-2026 =
    .title = Nazoratdagi shaxslar reyestri, 2026-yil 6-fevral
    .unit = kishi
    .measures = Nazoratdagi shaxslar reyestridagi odamlar.
    .said-by = M. Mishustin, hukumat rahbari

# machine 9862b0dd
figure-expelled-2025 =
    .title = 2025-yilda chiqarib yuborilganlar
    .unit = kishi
    .measures = Shu yili Rossiyadan chiqarib yuborilgan chet elliklar.
    .said-by = M. Mishustin, hukumat rahbari

# machine 63d19b02
figure-remittances-tajikistan-2024-digest =
    .title = Tojikistonga yuborilgan pul, 2024-yil, sharhda aytilgani
    .unit = % YAIMdan
    .measures = Rossiyadan yuborilgan pul, Tojikiston YAIMidagi ulushi.

# machine 842a6fe8
figure-remittances-tajikistan-2024 =
    .title = Tojikistonga yuborilgan pul, 2024-yil
    .unit = % YAIMdan
    .measures = Yuborilgan pul, Tojikiston YAIMidagi ulushi.
    .said-by = Jahon banki
    .note = Tojikiston markaziy banki Jahon bankining 45,3% soniga qo‘shilmaydi.

# machine 4dd77d7b
figure-remittances-uzbekistan-2024 =
    .title = O‘zbekistonga yuborilgan pul, 2024-yil
    .unit = % YAIMdan
    .measures = Yuborilgan pul, O‘zbekiston YAIMidagi ulushi.

# machine fadb341b
figure-remittances-kyrgyzstan-2024 =
    .title = Qirg‘izistonga yuborilgan pul, 2024-yil
    .unit = % YAIMdan
    .measures = Yuborilgan pul, Qirg‘iziston YAIMidagi ulushi.

# machine 01f9d239
figure-remittances-tajikistan-third =
    .title = Tojikistonga yuborilgan pul, 2023-yilgacha so‘nggi yillarda
    .unit = % YAIMdan
    .measures = Asosan Rossiyadan yuborilgan pul, Tojikiston YAIMidagi ulushi.
    .note = Maqola “uchdan bir” deydi. Yili va usuli Jahon bankinikidan farq qiladi.

# machine 5c044d60
figure-remittances-tajikistan-2022 =
    .title = Tojikistonga yuborilgan pul, 2022-yil
    .unit = % YAIMdan
    .measures = Yuborilgan pul, Tojikiston YAIMidagi ulushi.
    .said-by = Jahon banki

# machine 0ba0d766
figure-remittances-kyrgyzstan-quarter =
    .title = Qirg‘izistonga yuborilgan pul, 2023-yilgacha so‘nggi yillarda
    .unit = % YAIMdan
    .measures = Asosan Rossiyadan yuborilgan pul, Qirg‘iziston YAIMidagi ulushi.
    .note = Maqola “to‘rtdan bir” deydi. Yili va usuli Jahon bankinikidan farq qiladi.

# machine 15f08640
figure-remittances-kyrgyzstan-2022 =
    .title = Qirg‘izistonga yuborilgan pul, 2022-yil
    .unit = % YAIMdan
    .measures = Yuborilgan pul, Qirg‘iziston YAIMidagi ulushi.
    .said-by = Jahon banki

# machine 7f37d050
figure-remittances-uzbekistan-2022 =
    .title = O‘zbekistonga yuborilgan pul, 2022-yil
    .unit = % YAIMdan
    .measures = Yuborilgan pul, O‘zbekiston YAIMidagi ulushi.
    .said-by = Jahon banki

# machine 63c36eef
figure-russian-share-of-uzbek-remittances-2024 =
    .title = O‘zbekistonga yuborilgan pulda Rossiyaning qismi
    .unit = % yuborilgan puldan
    .measures = O‘zbekistonga yuborilgan pulning Rossiyadan kelgan ulushi.

# machine b8df0e8e
figure-growth-of-uzbek-remittances-2024 =
    .title = Rossiyadan O‘zbekistonga yuborilgan pulning o‘sishi
    .unit = % 2023-yildagidan ko‘p
    .measures = Sharhga ko‘ra, bir yildagi o‘sish.

# machine 3732595a
figure-pay-promised-krasnodar =
    .title = Krasnodar videosida va’da qilingan maosh
    .unit = rubl oyiga
    .measures = Formadagi kishi ushlangan ishchilarga va’da qilgan oylik maosh.
    .note = Taxminan 2 256 yevro. Sanatoriy, hayot sug‘urtasi va veteran maqomi ham va’da qilingan.

# machine 90f2a07a
figure-contract-length-promised-krasnodar =
    .title = Krasnodar videosida aytilgan kontrakt muddati
    .unit = yil
    .measures = Taklif qilingan kontrakt muddati.
    .note = 647-son farmon amalda ekan, kontraktlar muddati bilan tugamaydi.

# machine b2d1f13a
figure-pay-promised-t-a =
    .title = Andijonda hukm qilingan kishiga va’da qilingan maosh
    .unit = rubl oyiga
    .measures = Kontrakt uchun unga va’da qilingan oylik maosh.
    .note = Taxminan 4 830 yevro. Va’da bajarilmagan.

# machine 5c933479
figure-pay-received-t-a =
    .title = Andijonda hukm qilingan kishi olgan pul
    .unit = rubl, ikki marta
    .measures = Ikki to‘lov. Keyin to‘lovlar to‘xtagan.
    .note = Har safar taxminan 1 629 yevro.

# machine fae47c07
figure-pay-promised-captured-man =
    .title = 2024-yil dekabrda asir tushgan kishiga va’da qilingan pul
    .unit = rubl
    .measures = Imzo uchun unga va’da qilingan pul. U uni hech qachon olmaganini aytgan.
    .note = Taxminan 24 710 yevro.

# machine 4be7943c
figure-uzbek-cases-2022 =
    .title = O‘zbekistonda yollanmalik ishlari, 2022-yil
    .unit = ish
    .measures = O‘zbekiston kodeksining 154-moddasi bo‘yicha jinoiy ishlar.

# machine 5cb9ebe7
figure-uzbek-cases-2023 =
    .title = O‘zbekistonda yollanmalik ishlari, 2023-yil
    .unit = ish
    .measures = O‘zbekiston kodeksining 154-moddasi bo‘yicha jinoiy ishlar.

# machine 05bd900a
figure-uzbek-cases-2024 =
    .title = O‘zbekistonda yollanmalik ishlari, 2024-yil
    .unit = ish
    .measures = O‘zbekiston kodeksining 154-moddasi bo‘yicha jinoiy ishlar.

# machine 53167970
figure-uzbek-cases-2025 =
    .title = O‘zbekistonda yollanmalik ishlari, 2025-yil
    .unit = ish
    .measures = O‘zbekiston kodeksining 154-moddasi bo‘yicha jinoiy ishlar.
    .note = 2025-yil oxirida e’lon qilingan: butun yil kirmagan bo‘lishi mumkin.

# machine dd8942ed
figure-uzbek-maximum-for-mercenaries =
    .title = O‘zbekistonda yollanma jangchilarga eng uzoq jazo
    .unit = yil qamoq
    .measures = O‘zbekiston kodeksining 154-moddasida qatnashish uchun eng og‘ir jazo.
    .note = “Farg‘ona” nashrida qatnashish uchun 5 yildan 10 yilgacha, yollash uchun 7 yildan 12 yilgacha. Eski matnda 5 yildan 12 yilgacha edi.

# machine 3a9d952c
figure-sentence-in-andijan-kontur =
    .title = Andijondagi hukm, Kontur aytishicha
    .unit = oy
    .measures = To‘rt yil ikki oy; qamoq deb aytilgan.
    .note = ZMINA ozodlikni cheklash deb xabar qiladi: kishi uyiga ketgan.

# machine 5a20e222
figure-kazakh-cases-2023 =
    .title = Qozog‘istonda chet elda urushish ishlari, 2023-yil
    .unit = ish
    .measures = Qozog‘iston kodeksining 172-moddasi bo‘yicha jinoiy ishlar.
    .note = Uch sondan birinchisi 2023-yil ekani — bizning tushunishimiz.

# machine c91c6d60
figure-kazakh-cases-2024 =
    .title = Qozog‘istonda chet elda urushish ishlari, 2024-yil
    .unit = ish
    .measures = Qozog‘iston kodeksining 172-moddasi bo‘yicha jinoiy ishlar.
    .note = Uch sondan ikkinchisi 2024-yil ekani — bizning tushunishimiz.

# machine 49d04387
figure-kazakh-cases-part-of-2025 =
    .title = Qozog‘istonda chet elda urushish ishlari, 2025-yilning bir qismi
    .unit = ish
    .measures = Qozog‘iston kodeksining 172-moddasi bo‘yicha, yil ichida sanalgan jinoiy ishlar.

# machine d7516420
figure-kazakh-cases-2025 =
    .title = Qozog‘istonda chet elda urushish ishlari, butun 2025-yil
    .unit = ish
    .measures = Butun yildagi jinoiy ishlar, 170 va 172-moddalar bo‘yicha.
    .note = Boshqa kunda va ikki modda bo‘yicha sanalgan.

# machine 5836a65a
figure-tajik-cases-2025 =
    .title = Tojikistonda yollanmalik ishlari, 2025-yilgacha
    .unit = ish
    .measures = Ukrainada yollanma jangchi bo‘lib urushgani uchun jinoiy ishlar.
