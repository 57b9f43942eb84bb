# machine 22462ca6
instrument-decree-821 =
    .title = Rossiya Federatsiyasi Prezidentining 2025-yil 5-noyabrdagi 821-son farmoni ({ "Указ Президента РФ" })
    .says = U askarlar uchun yo‘l ochdi. Boshqa erkaklarga doimiy yashash guvohnomasi yoki fuqarolik uchun harbiy hujjat kerak.
    .note = Vaqtinchalik deyilgan; tugash kuni yo‘q. 2026-yil martgacha o‘zgartirish topilmadi.

# machine 04b39a72
instrument-decree-10 =
    .title = Rossiya Federatsiyasi Prezidentining 2024-yil 4-yanvardagi 10-son farmoni ({ "Указ Президента РФ" })
    .says = Xizmatdagi yoki bo‘shatilgan kontraktchi askarlar va yaqin oila ertaroq fuqaro bo‘la olgan.
    .note = Xabarga ko‘ra, 821-son farmon uni bekor qilgan. Buni faqat bir manba aytadi.

# machine 6d9bff6b
instrument-decree-690 =
    .title = Rossiya Federatsiyasi Prezidentining 2022-yil 30-sentabrdagi 690-son farmoni ({ "Указ Президента РФ" })
    .says = Askarlar ertaroq fuqaro bo‘la olgan. Avval olti oy jang ham kerak edi; 2023-yil 15-maydan beri bir yillik kontrakt.
    .note = O‘rniga 10-son farmon kelgan deb oldik. Hech bir manba buni ochiq aytmaydi.

# machine 6b3b593c
instrument-law-115-fz =
    .title = Rossiyadagi chet el fuqarolari maqomi haqidagi 2002-yil 25-iyuldagi 115-FZ-son federal qonun ({ "Федеральный закон" })
    .says = Kim va qaysi ruxsatnoma bilan qolishi mumkinligini, chet elliklar armiyaga chaqirilmasligini aytadi.
    .note = 2024-yil avgustdagi tahriri bo‘yicha yozilgan. Oldingi tahrirlar tekshirilmagan.

# machine 05ae1938
instrument-marriage-law-2025 =
    .title = Nikoh orqali vaqtinchalik yashash ruxsatnomasi haqidagi qonun, 2025-yil 25-yanvardan kuchda
    .says = Nikoh orqali ruxsatnoma uchun uch yillik nikoh yoki umumiy farzand kerak. Ajralish uni tugatadi.

# machine beb4b916
instrument-soldiers-residence-law-2023 =
    .title = Kontraktchi askarlar va oilasining doimiy yashash guvohnomasi haqidagi 2023-yil iyul qonuni
    .says = Kontraktchi askarlar va ularning oilasiga avval vaqtinchalik yashash ruxsatnomasi kerak emas.
    .note = Manba faqat oyni aytadi. Biz uning oxirgi kunini oldik.

# machine f6c997c5
instrument-decree-883 =
    .title = Rossiya Federatsiyasi Prezidentining 2025-yil 2-dekabrdagi 883-son farmoni ({ "Указ Президента РФ" })
    .says = Alohida qiziqish uyg‘otgan shaxslarga 2026-yil 15-apreldan vaqtinchalik yashash ruxsatnomasi kerak bo‘lmasligi mumkin.
    .note = 2025-yil dekabrda tasvirlangan; biz oyning oxirgi kunini oldik. U 2026-yil 15-apreldan yo‘l ochadi.

# machine ce224d1f
instrument-decree-647 =
    .title = Rossiya Federatsiyasi Prezidentining 2022-yil 21-sentabrdagi 647-son farmoni ({ "Указ Президента РФ" })
    .says = Qisman safarbarlik boshlandi. Kontraktlar u tugaguncha davom etadi.
    .note = 2026-yil noyabrgacha uni tugatadigan narsa topilmadi. Bu uning amalda ekaniga isbot emas.

# machine 1be0147b
instrument-kaluga-2023 =
    .title = Kaluga viloyati idoralarining xabar qilingan amaliyoti, 2023-yil avgust
    .says = Xabarlarga ko‘ra, idoralar armiya kontraktisiz fuqarolik hujjatlarini olmagan.
    .note = Bir marta xabar qilingan. Boshi va oxiri ma’lum emas; biz 2023-yil oxirigacha hisoblaymiz.

# machine d0dcb001
instrument-contract-talk-2025 =
    .title = Idorada faqat kontraktni aytish, xabar qilingan amaliyot, 2025-yil dekabr
    .says = Ikki kishiga kontrakt imzolash aytilgan; boshqa hujjat aytilmagan.
    .note = Bir nashrdan ikki voqea. Ortida buyruq borligi topilmadi.

# machine dde812a3
instrument-law-357-fz =
    .title = Ta’lim ruxsatnomasi haqidagi 2022-yil 14-iyuldagi 357-FZ-son federal qonun ({ "Федеральный закон" })
    .says = Ta’lim ruxsatnomasi bor bitiruvchilar doimiy yashash guvohnomasini so‘rashi mumkin.
    .note = Biz qonun kunini oldik. Kuchga kirgan kuni topilmadi.

# machine 6f150933
instrument-quota-2025 =
    .title = 2025-yilda vaqtinchalik yashash ruxsatnomalari kvotasi ({ "РВП" })
    .says = Vaqtinchalik yashash ruxsatnomalari uchun 5 500 o‘rin belgilangan.
    .note = Manbamiz 2025-yil oktabrdan. Kvota qachon e’lon qilingani topilmadi.

# machine 49bce0a5
instrument-quota-2026 =
    .title = 2026-yilda vaqtinchalik yashash ruxsatnomalari kvotasi ({ "РВП" })
    .says = Vaqtinchalik yashash ruxsatnomalari uchun 3 802 o‘rin va 1 140 zaxira belgilangan.

# machine 1e2aff28
instrument-convictions-bill =
    .title = 2026-yil mart qonun loyihasi: sudlanganlik olinmagan bo‘lsa, ruxsatnoma va fuqarolik yo‘q
    .says = Olinmagan har qanday sudlanganlik ruxsatnoma va fuqarolikka to‘siq bo‘lardi. Ukrainaliklar ikki yilga, 14 yoshgacha bolalar ham ozod bo‘lardi.
    .note = Sudlanmagani haqida qog‘oz ma’lumotnoma kerak bo‘lardi. Qabul qilingani tasdiqlanmagan.

# machine f50c1952
instrument-citizenship-laws-before-138-fz =
    .title = 138-FZ-son qonungacha tug‘ilgandan keyin olingan fuqarolik haqidagi qonunlar
    .note = 2023-yil sentabrda tasvirlangan; biz oyning oxirgi kunini oldik.

# machine 13033c8b
instrument-law-138-fz =
    .title = Rossiya fuqaroligi haqidagi 2023-yil 28-apreldagi 138-FZ-son federal qonun ({ "Федеральный закон" })
    .says = U tug‘ilgandan keyin olingan fuqarolikni tugatadigan 60 dan ortiq jinoyatni sanaydi.
    .note = Idoralarning tushuntirishlaridan ma’lum. Uning matni ko‘rilmagan.

# machine a0b8f632
instrument-law-281-fz =
    .title = Hisobga turish va fuqarolik haqidagi 2024-yil 8-avgustdagi 281-FZ-son federal qonun ({ "Федеральный закон" })
    .says = Birinchi hisobga turmaslik tug‘ilgandan keyin olingan fuqarolikni tugatishga asos bo‘ldi.
    .note = Bir manba e’lon qilinganda kuchga kirgan, deydi. Biz imzolangan kunni oldik.

# machine 2f2f05e2
instrument-registration-duty =
    .title = Fuqarolik olgan erkaklarning harbiy hisobga turish burchi
    .note = Bu burch eskiroq. Birinchi manbamiz 2023-yil avgustdan, shuning uchun o‘shandan hisoblaymiz.

# machine fb9481de
instrument-conscription-to-27 =
    .title = 2024-yilgacha chaqiruv yoshi ({ "призывной возраст" })

# machine ff28dfb0
instrument-law-439-fz =
    .title = Chaqiruv yoshi haqidagi 2023-yil 4-avgustdagi 439-FZ-son federal qonun ({ "Федеральный закон" })
    .says = U chaqiruv yoshini oshirgan: 18 dan 30 gacha.

# machine b8af5770
instrument-year-round-conscription-law =
    .title = Yil bo‘yi muddatli xizmatga chaqiruv haqidagi 2025-yil noyabr qonuni
    .says = Erkaklarni yilning istalgan kuni chaqirish mumkin.

# machine 9ce3b437
instrument-electronic-summons-law =
    .title = Elektron chaqiruv qog‘ozlari va yagona reyestr haqidagi 2023-yil aprel qonuni
    .says = Reyestrga qo‘yilgan chaqiruv qog‘ozi topshirilgan hisoblanadi; kelmaganlarga cheklovlar qo‘llanadi.
    .note = Reyestr qachondan to‘liq ishlashi ma’lum emas.

# machine 60d63c8e
instrument-call-ups-at-offices-2022 =
    .title = Migratsiya idoralarida safarbarlik qog‘ozi berish, xabar qilingan amaliyot, 2022-yil kuzi
    .note = Birinchi kun — bir kishining voqeasidan. Oxiri ma’lum emas; biz 2022-yil oxirigacha hisoblaymiz.

# machine b9c2beb6
instrument-raids-on-new-citizens =
    .title = Yangi fuqarolarga xabar qilingan reydlar, 2023-yil avgustdan beri
    .note = 2023-yil avgust uchun xabar qilingan. Oxiri ma’lum emas.

# machine 9236404b
instrument-raids-with-contracts-2025 =
    .title = Yangi fuqarolarni kontrakt imzolashga qistagan, xabar qilingan reydlar, 2025-yil
    .note = Bir nashr 2025-yil dekabrda “yaqinda” deydi. Biz o‘sha oydan hisoblaymiz; oxiri ma’lum emas.

# machine 4813ea40
instrument-threats-to-new-citizens =
    .title = Migratsiya idoralarida yangi fuqarolarni qo‘rqitish, xabar qilingan, 2025-yil dekabr
    .note = Buni bir nashr xabar qiladi. Qachon boshlangani aytilmagan.

# machine a6610f46
instrument-papers-through-middlemen =
    .title = Vositachilar orqali hujjat sotish, xabar qilingan
    .note = 2022-yilda olingan fuqaroliklar haqida aytilgan. Qachon boshlangani aytilmagan.

# machine d621d4a0
instrument-law-260-fz =
    .title = Chiqarib yuborish tartibi haqidagi 2024-yil 8-avgustdagi 260-FZ-son federal qonun ({ "режим высылки" })
    .says = U 90 kunni, nazoratdagi shaxslar reyestrini va politsiya tomonidan chiqarib yuborishni belgilagan.
    .note = Turish qoidalari 2025-yil 1-yanvardan, chiqarib yuborish tartibi 5-fevraldan hisoblanadi.

# machine dd98f1de
instrument-decree-1126 =
    .title = Rossiya Federatsiyasi Prezidentining 2024-yil 30-dekabrdagi 1126-son farmoni ({ "Указ Президента РФ" })
    .says = U Rossiyadan ketish yoki hujjatlarni joyiga solish uchun muddat ochgan.
    .note = Avval 2025-yil 30-aprelgacha. 2025-yil 28-aprelda uzaytirilgan.

# machine 1d5e141f
instrument-extension-of-2025 =
    .title = 1126-son farmonni 2025-yil 10-sentabrgacha uzaytirish
    .says = U muddatning oxirgi kunini 30-apreldan 2025-yil 10-sentabrga ko‘chirgan.

# machine acd54141
instrument-order-on-ukrainians =
    .title = Qonuniy asosi yo‘q Ukraina fuqarolari haqidagi 2025-yil 20-martdagi farmon
    .says = U asosi yo‘q Ukraina fuqarolariga 2025-yil 10-sentabrgacha vaqt bergan.

# machine 57d3d04a
instrument-contract-decree-2024 =
    .title = Kontrakt bo‘yicha xizmatdagi chet elliklar haqidagi 2024-yil 30-dekabrdagi farmon (raqami topilmadi)
    .says = U kontrakt bo‘yicha xizmatdagi chet elliklarni deportatsiya va kirish taqig‘idan asraydi.
    .note = Kun xabarlardan olingan. Kuchga kirgan boshqa kun topilmadi.

# machine 5e0e2e13
instrument-extradition-law-2026 =
    .title = Jinoyat-protsessual kodeksining 464-moddasi haqidagi qonun, 2026-yil 8-martda imzolangan ({ "УПК РФ" })
    .says = U kontrakt bo‘yicha xizmat qilib, urushgan chet elliklarni boshqa davlatga topshirishni taqiqlaydi.
    .note = Imzolangan kundan hisoblangan. Manba boshqa kunni aytmaydi.

# machine 6c5e2f78
instrument-expulsion-bill-2026 =
    .title = Qonun loyihasi: urushgan chet elliklarga ma’muriy chiqarib yuborish o‘rniga jarima yoki majburiy ish
    .says = Urushgan chet elliklar uchun chiqarib yuborish o‘rniga jarima yoki 100 soatdan 200 soatgacha ish bo‘lardi.
    .note = Duma 2026-yil 11-martda qabul qilgan. Imzolangani haqida xabar topilmadi.

# machine 3147cb25
instrument-permits-bill-2025 =
    .title = Qonun loyihasi: urushgan chet elliklarga ruxsatnoma rad etilmaydi va bekor qilinmaydi
    .says = Urushgan chet elliklarning ruxsatnomalari rad etilmas va bekor qilinmas edi.
    .note = 2025-yil noyabrda bir to‘plamning qismi deb xabar qilingan. Imzolangani topilmadi.

# machine bf6699c4
instrument-police-practice-2025 =
    .title = Hujjati joyida migrantlarga nisbatan politsiyaning xabar qilingan amaliyoti, 2025-yil
    .says = Xabarlarga ko‘ra, hujjati joyida migrantlarni ushlashgan, urishgan va deportatsiya qilishgan.
    .note = Bir maqolada bir kishining hikoyasi va bir faolning fikri. Oxiri ma’lum emas.

# machine e9090cde
instrument-line-up-practice =
    .title = Ushlangan erkaklarga kontrakt taklif qilish, xabar qilingan amaliyot, 2024-yil dekabrdan
    .says = Xabarlarga ko‘ra, ushlangan erkaklarga kontrakt yoki uyga yo‘l taklif qilingan.
    .note = Bir maqolada bitta video va bitta asirning hikoyasi. Oxiri ma’lum emas.

# machine 77aac29e
instrument-summons-practice-2022 =
    .title = Chet elliklarga chaqiruv qog‘ozi berish, xabar qilingan amaliyot, 2022-yil oktabrdan
    .says = Xabarga ko‘ra, yashash hujjati bor chet ellikka chaqiruv qog‘ozi berilgan.
    .note = Bir maqolada bir voqea. Oxiri ma’lum emas.

# machine 9224944a
instrument-namesake-practice-2023 =
    .title = Adashini harbiy komissarlikka yuborish, xabar qilingan amaliyot, 2023-yil
    .says = Xabarga ko‘ra, bir chet ellik ismi fuqaroniki bilan bir xilligi uchun ushlab turilgan.
    .note = Bir kishining hikoyasi. Kuni aytilmagan; biz maqola chiqqan oydan hisoblaymiz.

# machine 0870970b
instrument-dual-citizens-decree-2022 =
    .title = Armiyadagi chet elliklar va ikki fuqarolikli kishilar haqidagi 2022-yil 14-noyabrdagi farmon
    .says = Ikkinchi fuqaroligi bor Rossiya fuqarolarini muddatli xizmatga chaqirish mumkin. Chet elliklar ular bilan teng shartda imzolashi mumkin.
    .note = Uning kontraktlar haqidagi qoidalari keyin o‘zgartirilgan.

# machine 46437b55
instrument-contract-law-2003 =
    .title = Kontrakt bo‘yicha xizmatni chet elliklarga ochgan 2003-yil qonuni
    .says = Chet elliklar kontrakt bo‘yicha xizmat qilishi mumkin.
    .note = Manba faqat yilni aytadi. Biz uning oxirgi kunini oldik. Keyingi matnlar uning o‘rnini bosgan.

# machine ad6912d2
instrument-foreign-soldiers-decree-2015 =
    .title = Kontrakt bo‘yicha xizmat qiladigan chet elliklar haqidagi 2015-yil 2-yanvardagi farmon
    .says = Chet ellik askarlar qurolli mojaroda qatnashishi mumkin; birinchi kontrakt besh yilga.
    .note = Keyin o‘zgartirilgan. U birinchi kontraktni besh yilga va rus tilini talab qilgan.

# machine b1e6e98c
instrument-foreign-soldiers-decree-2017 =
    .title = Rossiyadan tashqaridagi chet ellik askarlar haqidagi 2017-yil oktabr farmoni
    .says = Chet ellik askarlardan Rossiyadan tashqarida foydalanilishi mumkin.
    .note = 2017-yil 9-oktabrda xabar qilingan; farmonning o‘z kuni ko‘rilmagan. Keyin o‘zgartirilgan.

# machine 3534f7ba
instrument-contract-law-2022 =
    .title = Chet elliklar kontrakti haqidagi 2022-yil sentabr qonuni
    .says = Birinchi kontrakt besh yil o‘rniga bir yil. Fuqarolik doimiy yashash guvohnomasisiz va besh yilsiz.
    .note = 2022-yil 21-sentabrda ma’qullangan; kuchga kirgan birinchi kuni topilmadi.

# machine 3aba4578
instrument-service-rules-decree-2023 =
    .title = Birinchi kontrakt haqidagi 2023-yil fevral farmoni
    .says = Xizmat qoidalarida birinchi kontrakt bir yil qilib belgilangan.
    .note = Manba faqat oyni aytadi. Biz uning oxirgi kunini oldik.

# machine 3f92585f
instrument-limited-fitness-law-2023 =
    .title = Cheklangan yaroqli kishilar bilan kontrakt haqidagi 2023-yil iyun qonuni
    .says = Safarbarlik paytida cheklangan yaroqlilarni kontrakt bilan olish mumkin, chet elliklarni ham.
    .note = Kun buni xabar qilgan sharhdan olingan.

# machine 98a0d1e4
instrument-contract-law-july-2025 =
    .title = Chet elliklar va fuqaroligi yo‘q shaxslar bilan kontrakt haqidagi 2025-yil 7-iyuldagi qonun
    .says = Fuqaroligi yo‘q shaxslar imzolashi mumkin. Kontrakt safarbarlik, harbiy holat yoki urush tugaguncha bo‘lishi mumkin.
    .note = Ko‘rilgan birinchi manba faqat 2025-yil iyul deydi. Biz uni oyning oxirgi kunidan ma’lum deb hisoblaymiz.

# machine 2dab1ee7
instrument-service-rules-decree-2025 =
    .title = Armiyadagi fuqaroligi yo‘q shaxslar haqidagi 2025-yil 22-dekabrdagi farmon
    .says = Xizmat qoidalari fuqaroligi yo‘q shaxslarga ham tatbiq etilgan.
    .note = Kun xabardan olingan.

# machine 9ddf71f6
instrument-contract-pressure =
    .title = Odamlarga imzolatish uchun xabar qilingan aldov va qo‘rqitishlar
    .says = Xabarlarga ko‘ra, odamlarni aldab yoki qo‘rqitib imzolatishgan.
    .note = 2022-yil noyabrda, 2023-yilda va 2025-yil dekabrda xabar qilingan. Ortida buyruq borligi topilmadi.

# machine 8b5dd3f0
instrument-recruiters-pitch =
    .title = Krasnodar yaqinida yollovchilar videoda aytgan gaplar, 2024-yil dekabr
    .says = Xabarlarga ko‘ra, niqobli kishilar ushlangan quruvchilarga pasport, maosh va imtiyozlar va’da qilgan.
    .note = Bitta video, uni bir nashr tasvirlagan. Videoda 40 ga yaqin ushlangan erkak bor; hech biri rozi bo‘lmagan.

# machine 3ca46b3b
instrument-unpaid-soldiers =
    .title = Kelmagan maosh, xabar qilingan
    .says = Xabarlarga ko‘ra, va’da qilingan pul kelmagan.
    .note = Bir nashrda ikki kishining hikoyasi. Biri sudda, biri asirlikda aytilgan.

# machine ee5464de
instrument-prison-recruiting =
    .title = Qamoqda va politsiya qo‘lidagi migrantlarni yollash, xabar qilingan
    .says = Xabarlarga ko‘ra, markaziy osiyoliklarga qamoqda imzolatishgan, ba’zilariga majburlab.
    .note = 2023-yilda umumiy so‘zlar bilan xabar qilingan. Bir kishining hikoyasi 2025-yilda chiqqan.

# machine 91da5886
instrument-recruiters-closed-list =
    .title = Yollovchilar hech kimni olmaydigan davlatlar ro‘yxati, 2026-yil
    .says = Xabarlarga ko‘ra, yollovchilar ro‘yxatdagi davlatlardan hech kimni olmaydi.
    .note = Hamma xabarlar “Vajniye istorii” ({ "Важные истории" }) nashriga borib taqaladi. Ro‘yxatni kim tuzgani va u majburiymi, noma’lum.

# machine e2742f6c
instrument-matveyev-bill-2023 =
    .title = Xizmatdan qochgan erkaklarning fuqaroligini tugatish (M. Matveyev, 2023-yil avgust)
    .says = Hisobga turmaslik, xizmatdan yoki safarbarlikdan qochish uchun tug‘ilgandan keyin olingan fuqarolik tugatilardi.
    .note = 2023-yil 28-avgustda kiritilgan. Nima bo‘lgani topilmadi. Hisobga turish qismi 2024-yilgi qonunga o‘tgan.

# machine f3929900
instrument-mechanism-bill-2025 =
    .title = Hisobga turmagandan keyin fuqarolik qanday tugatiladi (2025-yil iyul)
    .says = Harbiy komissarlik xulosa yozardi; 30 kun ichida hisobga turish uni bekor qilardi. Fuqarolikdan ayrilgan kishi uch yildan keyin qayta ariza bera olardi.
    .note = 2026-yil 28-yanvarda birinchi o‘qishga tavsiya qilingan. Imzolangani topilmadi. Hukumat bolalarni himoya qilishni va odamlarga shikoyat yo‘lini aytishni so‘ragan.

# machine 6761e667
instrument-uzbekistan-criminal-code =
    .title = O‘zbekiston Jinoyat kodeksi, 154 va 154-1-moddalar
    .says = U yollanma jangchilarni va chet davlat armiyasidagi xizmatni jazolaydi.
    .note = Ko‘rilgan birinchi xabar kunidan hisoblangan. Moddalar eskiroq.

# machine b6b93bfb
instrument-kyrgyzstan-criminal-code =
    .title = Qirg‘iziston Jinoyat kodeksi, 256 va 416-moddalar
    .says = U chet eldagi qurolli mojaroni va yollanma jangchilarni jazolaydi.
    .note = Ko‘rilgan birinchi xabar kunidan hisoblangan.

# machine badbf09c
instrument-kazakhstan-criminal-code =
    .title = Qozog‘iston Jinoyat kodeksi, 170 va 172-moddalar
    .says = U chet eldagi mojaroda qatnashishni va yollanma jangchilarni jazolaydi.
    .note = Ko‘rilgan birinchi xabar kunidan hisoblangan.

# machine 6a37c1d8
instrument-kazakhstan-citizenship-law =
    .title = Qozog‘istonning fuqarolik haqidagi qonuni: ikkinchi fuqarolik mumkin emas
    .says = U ikkinchi fuqarolikni taqiqlaydi va uni xabar qilishga 30 kun beradi.
    .note = Ko‘rilgan yagona xabar kunidan hisoblangan. Qoida eskiroq.

# machine f8c808a3
instrument-tajikistan-criminal-code =
    .title = Tojikiston Jinoyat kodeksi, 401-modda
    .says = U yollanma jangchilarni jazolaydi.
    .note = Ko‘rilgan birinchi xabar kunidan hisoblangan. Jazosini tasdiqlab bo‘lmadi.

# machine fabaf745
instrument-tajikistan-russia-treaty =
    .title = Tojikiston va Rossiyaning ikki fuqarolik haqidagi shartnomasi, 1995-yil 7-sentabr
    .says = U odamga ikkala davlat fuqarosi bo‘lishga ruxsat beradi.
    .note = Imzolangan kundan hisoblangan. Faqat boshi ko‘rilgan, harbiy xizmat haqidagi modda ko‘rilmagan.

# machine 4dc22865
instrument-turkmenistan-law =
    .title = Turkmanistonning chet elda urushishga qarshi qonuni, moddasi topilmadi
    .says = Qonun borligi xabar qilingan. Moddasi topilmadi.
    .note = Mintaqaning hamma davlatlari haqidagi yagona xabar kunidan hisoblangan.

# machine 124ec65e
instrument-azerbaijan-criminal-code =
    .title = Ozarbayjon Jinoyat kodeksi, yollanma jangchilar va noqonuniy qurolli guruhlar haqida
    .says = U yollanma jangchilarni va noqonuniy qurolli guruhlarni jazolaydi.
    .note = 1999-yil matni yili bilan belgilangan; biz oxirgi kunni oldik. Prokuratura sonlari 2025-yil 29-dekabrdan.

# machine a5474052
instrument-armenia-criminal-code =
    .title = Armaniston Jinoyat kodeksi, 395-modda, 2003-yil matni
    .says = U yollanma jangchilarni 3 yildan 7 yilgacha jazolagan.
    .note = Yili bilan belgilangan; biz oxirgi kunni oldik. 2022-yilgi yangi kodeks tekshirilmagan.

# machine 163b98b8
instrument-moldova-criminal-code =
    .title = Moldova Jinoyat kodeksi, 141-modda, 2002-yil matni
    .says = U yollanma jangchilarni 5 yildan 15 yilgacha jazolagan.
    .note = Yili bilan belgilangan; biz oxirgi kunni oldik. Keyingi o‘zgarishlar tekshirilmagan.

# machine d399b755
instrument-belarus-criminal-code =
    .title = Belarus Jinoyat kodeksi, 133-modda, 1999 yoki 2000-yil matni
    .says = U yollanma jangchilarni 3 yildan 7 yilgacha jazolagan.
    .note = Yili bilan belgilangan; biz oxirgi kunni oldik. Keyingi o‘zgarishlar tekshirilmagan.

# machine c7c1dc2a
instrument-georgia-criminal-code =
    .title = Gruziya Jinoyat kodeksi, 410-modda
    .says = U yollanma jangchilarni yollashni 5 yildan 7 yilgacha yoki 9 yildan 13 yilgacha jazolaydi.
    .note = Yagona xabar yilining oxiridan hisoblangan. U qatnashish muddatiga yetmay uzilib qolgan.

# machine ee5e4eb0
instrument-central-asian-warnings =
    .title = Markaziy Osiyo davlatlarining o‘z fuqarolariga ogohlantirishlari, 2022-yil kuzi
    .says = Davlatlar fuqarolariga Ukrainada urushish o‘z davlatida jazolanishini aytgan.
    .note = Ommaviy bayonotlar, qonun emas.

# machine 91630bd9
instrument-uzbek-embassy-call =
    .title = O‘zbekistonning Moskvadagi elchixonasi chaqirig‘i, 2025-yil 9-fevral
    .says = U hujjatsiz fuqarolarga turishini darhol qonuniylashtirishni aytgan.
    .note = Ommaviy bayonot, qonun emas.

# machine 4d6d3a01
instrument-kyrgyz-travel-advice-2024 =
    .title = Qirg‘iziston Tashqi ishlar vazirligining 2024-yil martdagi xabari: safar va aloqa telefonlari
    .says = U fuqarolardan Rossiyaga borishni keyinga qoldirishni so‘ragan va ikkita telefonni e’lon qilgan.
    .note = Ommaviy bayonot, qonun emas. Biz oyning oxirgi kunini oldik; tugashi ma’lum emas.

# machine 864bf95c
instrument-nepal-permit-stop =
    .title = Nepalning Rossiya va Ukraina uchun mehnat ruxsatnomalarini to‘xtatishi
    .says = Nepal Rossiya va Ukraina uchun mehnat ruxsatnomasini boshqa bermagan.
    .note = 2024-yil 4 yoki 5-yanvarda to‘xtatilgan; biz xabar kunini oldik. Hali ham amaldami, tekshirilmagan.

# machine c88f223e
instrument-india-asks-for-discharge =
    .title = Hindistonning o‘z fuqarolarini xizmatdan bo‘shatish talabi
    .says = Hindiston Rossiyadan o‘z fuqarolarini armiyadan bo‘shatishni so‘ragan.
    .note = Ommaviy bayonotlar, qonun emas. Ko‘rilgan birinchi xabar kunidan hisoblangan.

# machine 095da0e7
instrument-uzbek-proposal-to-strip-citizenship =
    .title = O‘zbekistonda parlament a’zosining taklifi, 2022-yil avgust
    .says = O‘zbekiston parlamenti a’zosi chet elda urushganlarni fuqarolikdan mahrum qilish va qaytishini taqiqlashni taklif qilgan.
    .note = Natijasi topilmadi.

# machine f767aa94
instrument-kazakh-proposal-to-ease =
    .title = Qozog‘istonda parlament a’zosining taklifi, 2025-yil
    .says = Qozog‘iston parlamenti a’zosi chet eldagi mojarolarda qatnashish uchun yengilroq jazo taklif qilgan.
    .note = Xabar faqat yilni aytadi. Natijasi topilmadi.

# machine bcf0784e
instrument-uzbek-court-practice =
    .title = O‘zbekistonda xabar qilingan ishlar va hukmlar
    .says = Ishlar 2022-yildagi 19 tadan 2025-yilda 139 taga yetgan. Hukmlar olti yilgacha.

# machine 8a2c8100
instrument-kyrgyz-court-practice =
    .title = Qirg‘izistonda xabar qilingan hukmlar
    .says = Sudlar 5 yil va keyin bekor qilingan 10 yil bergan.

# machine d273729e
instrument-kazakh-court-practice =
    .title = Qozog‘istonda xabar qilingan ishlar va hukmlar
    .says = Odatda 5 yildan 6 yilgacha hukm chiqadi.

# machine 54a902b5
instrument-tajik-prosecution-practice =
    .title = Tojikistonda ishlar yo‘qligi, xabar qilingan
    .says = 2025-yil holatiga ko‘ra, yollanmalik bo‘yicha birorta ish ochilmagan.

# machine a2916b81
instrument-azerbaijani-court-practice =
    .title = Ozarbayjonda xabar qilingan hukmlar
    .says = Uzoq muddatli hukmlar xabar qilingan.
