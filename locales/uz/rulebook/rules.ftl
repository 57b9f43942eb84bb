# machine a3fdc6c7
rule-an-offer-is-no-offence =
    .says = Topilgan qonunlar xizmat qilish, urushish yoki odam yollash haqida. Taklif bularning hech biri emas.

# machine 51ea1a1c
rule-a-contract-counts-at-home =
    .says = Vatan davlatlarining topilgan qonunlari sababidan qat’i nazar xizmatni yoki urushishni jazolaydi.

# machine 1602a2e7
rule-central-asian-states-warned =
    .says = 2022-yilda Markaziy Osiyoning turli davlatlari fuqarolariga chet elda urushish haqidagi qonunlarini eslatgan.

# machine b388115b
rule-armenian-law =
    .says = Armaniston, 395-modda, yollanma jangchilar: 2003-yilgi kodeksda 3 yildan 7 yilgacha. 2022-yilgi kodeks tekshirilmagan.

# machine 3a40cedd
rule-azerbaijani-law =
    .says = Ozarbayjon: yollanma jangchilar va noqonuniy qurolli guruhlar uchun 8 yildan 20 yilgacha yoki umrbod. Prokuratura buni 2025-yil dekabrda aytgan.

# machine 5fa460a4
rule-azerbaijani-text-of-1999 =
    .says = Ozarbayjon: 1999-yilgi matnda yollanma jangchilar uchun 3 yildan 8 yilgacha edi. Bu kun uchun keyingi o‘zgarishlar ko‘rilmagan.

# machine 05017c13
rule-azerbaijani-law-reaches-combat =
    .says = Ozarbayjon prokuraturasi chet eldagi urushda qatnashishni og‘ir jinoyat deydi.

# machine ef5ee163
rule-azerbaijani-courts =
    .says = Ozarbayjon: uzoq muddatli hukmlar xabar qilingan.

# machine db94e1fe
rule-belarusian-law =
    .says = Belarus, 133-modda, yollanma jangchilar: birinchi matnda 3 yildan 7 yilgacha. Keyingi o‘zgarishlar tekshirilmagan.

# machine 50c8c50a
rule-georgian-law =
    .says = Gruziya, 410-modda: yollash uchun 5 yildan 7 yilgacha yoki 9 yildan 13 yilgacha. Qatnashish uchun muddatni o‘qib bo‘lmadi.

# machine 8719ea8a
rule-indian-law =
    .says = Hindiston: modda ham, ish ham topilmadi.

# machine e0ab89f2
rule-india-asks =
    .says = Rossiya elchixonasi 2024-yil apreldan beri hindistonliklarni olmasligini aytgan.

# machine 74c843a1
rule-indians-still-serve =
    .says = Shunga qaramay 2025-yil noyabrda 44 hindistonlik xizmatda edi, degan Hindiston vazirligi.

# machine c3af9a7f
rule-kazakh-law-on-foreign-conflict =
    .says = Qozog‘iston, 172-modda, chet eldagi qurolli mojaroda qatnashish: 5 yildan 9 yilgacha.

# machine 895939b2
rule-kazakh-law-on-mercenaries =
    .says = Qozog‘iston, 170-modda, yollanma jangchilar: odam o‘ldirilgan bo‘lsa, umrbod qamoqqacha.

# machine 27030f5b
rule-kazakh-ban =
    .says = Xabarga ko‘ra, 2022-yilda Qozog‘iston o‘z fuqarolariga Ukrainada urushishni taqiqlagan.

# machine 4713d4f3
rule-kazakh-law-reaches-combat =
    .says = Qozog‘iston chet eldagi qurolli mojaroda qatnashishni jazolaydi.

# machine 4c655729
rule-kazakh-courts =
    .says = Qozog‘istonda odatda 5 yildan 6 yilgacha hukm chiqadi. 2025-yil sonlari har xil: yilning bir qismida 141, butun yilda 709.

# machine 90185290
rule-kazakh-convict-with-a-russian-passport =
    .says = Qozog‘iston Rossiya fuqarosi ham bo‘lgan kishini sudlagan.

# machine 001623a3
rule-kazakhstan-bars-a-second-citizenship =
    .says = Qozog‘iston ikkinchi fuqarolikni taqiqlaydi va uni xabar qilishga 30 kun beradi.

# machine 001623a3
rule-kazakh-with-another-passport =
    .says = Qozog‘iston ikkinchi fuqarolikni taqiqlaydi va uni xabar qilishga 30 kun beradi.

# machine c09f8a74
rule-kyrgyz-law =
    .says = Qirg‘iziston: 256-modda chet eldagi qurolli mojaro, 416-modda yollanma jangchilar haqida. Elchixona 5 yildan 10 yilgacha va mol-mulkdan ayrilish mumkinligini aytgan.

# machine dd5f6975
rule-kyrgyz-law-reaches-combat =
    .says = Qirg‘iziston chet eldagi qurolli mojaroda qatnashishni jazolaydi.

# machine 43d24a3b
rule-kyrgyz-courts =
    .says = Qirg‘iziston sudlari 256-modda bo‘yicha 5 yil bergan. 416-modda bo‘yicha 10 yillik hukm bekor qilinib, qayta ko‘rishga qaytarilgan.

# machine f1610a26
rule-kyrgyz-embassy-asks-for-a-call =
    .says = Qirg‘iziston elchixonasi 2022-yilda shunday degan.

# machine 6152cd24
rule-kyrgyz-lines =
    .says = Qirg‘izistonning Moskvadagi elchixonasi +7 925 115 50 47, vazirlik +996 999 312 002. 2024-yil martda e’lon qilingan: avval tekshiring.

# machine a3cf0f74
rule-kyrgyz-travel-advice =
    .says = Qirg‘iziston Tashqi ishlar vazirligi fuqarolardan Rossiyaga borishni keyinga qoldirishni so‘ragan.

# machine d0ad92bb
rule-moldovan-law =
    .says = Moldova, 141-modda, yollanma jangchilar: 2002-yilgi matnda 5 yildan 15 yilgacha. Keyingi o‘zgarishlar tekshirilmagan.

# machine f8c06fd7
rule-nepali-law =
    .says = Nepal: modda ham, ish ham topilmadi.

# machine 98c75e8e
rule-nepal-stops-work-permits =
    .says = Nepal 2024-yil yanvarda ikkala davlat uchun mehnat ruxsatnomasini to‘xtatgan.

# machine 804a03b8
rule-tajik-law =
    .says = Tojikiston, yollanma jangchilar haqidagi 401-modda. Necha yil ekanini tasdiqlab bo‘lmadi.

# machine 4aad31e4
rule-tajik-prosecutors =
    .says = 2025-yil holatiga ko‘ra, Tojikiston yollanmalik bo‘yicha birorta ish ochmagan.

# machine b0dd5ad2
rule-tajik-treaty =
    .says = 1995-yilgi shartnoma tojikistonliklarga ikkala fuqarolikka ega bo‘lishga ruxsat beradi. Uning harbiy xizmat haqidagi moddasi ko‘rilmagan.

# machine f81865aa
rule-turkmen-law =
    .says = Turkmaniston: modda, jazo va ish topilmadi. IWPR mintaqaning hamma davlatlarida bunday qonunlar bor, deydi.

# machine 0b11f0e6
rule-uzbek-law-on-mercenaries =
    .says = O‘zbekiston, 154-modda, yollanma jangchilar: 5 yildan 10 yilgacha. Boshqalarni yollash: 7 yildan 12 yilgacha.

# machine 74fc1d8d
rule-uzbek-law-on-foreign-service =
    .says = O‘zbekiston, 154-1-modda, chet davlat armiyasida xizmat: 3 yildan 5 yilgacha ozodlikni cheklash yoki qamoq.

# machine 118e2367
rule-uzbek-law-reaches-service =
    .says = O‘zbekiston chet davlat armiyasidagi xizmatni jangsiz ham jazolaydi.

# machine 92584950
rule-uzbek-courts =
    .says = O‘zbekistonda hukmlar ozodlikni cheklashdan olti yil qamoqqacha. Ba’zilari qonundagi eng kam jazodan past.

# machine c38a08fb
rule-uzbek-case-numbers =
    .says = O‘zbekiston 2022, 2023, 2024 va 2025-yillarda 19, 68, 112 va 139 ta ish ochgan.

# machine 33494b22
rule-uzbek-law-stays =
    .says = Kim boshqa fuqarolikni olib, O‘zbekistonnikini saqlasa, O‘zbekiston qonuni ostida qoladi.

# machine ee1f0c69
rule-uzbek-embassy-on-papers =
    .says = 2025-yil fevralda O‘zbekiston elchixonasi hujjatsiz fuqarolarga turishini darhol qonuniylashtirishni aytgan.

# machine 95169a9b
rule-contracts-run-on =
    .says = Kontraktlar qisman safarbarlik tugaguncha amalda qoladi.

# machine c6e96d3c
rule-three-grounds-remain =
    .says = Yosh chegarasi, sog‘liq va sud hukmi hamon xizmatni tugatadi.

# machine 38490cd3
rule-people-are-pressed-to-sign =
    .says = Migrantlarni hujjat topshirayotganda qistashgan. Yangi fuqarolarni hujjatidan mahrum qilamiz deb qo‘rqitishgan.

# machine c7ca68b7
rule-contracts-among-other-papers =
    .says = Idoralarda va tibbiy ko‘riklarda odamlarga bir dasta qog‘ozni tez imzolash aytilgan. Ular orasida kontrakt bo‘lgan.

# machine 368117c2
rule-threats-in-custody =
    .says = Odamlarni zo‘ravonlik yoki giyohvandlik bo‘yicha jinoiy ish bilan qo‘rqitishgan.

# machine 9dc640d6
rule-promises-at-work =
    .says = Niqobli kishilar ushlangan quruvchilarga pasport, maosh, sanatoriy, sug‘urta va veteran maqomini va’da qilgan.

# machine cf8483d7
rule-signed-up-by-force-in-prison =
    .says = Qamoqlarda markaziy osiyoliklarga majburlab imzolatishgan. Politsiya bir kishini migratsiya markaziga olib borgan, u o‘sha yerda imzolagan.

# machine 9b8090e8
rule-term-does-not-end-service =
    .says = Kontraktlar qisman safarbarlik tugaguncha amalda qoladi. Askarlar ketishi mumkin emas.

# machine 1d2520fe
rule-foreigners-until-the-war-ends =
    .says = Chet ellik bilan kontrakt safarbarlik, harbiy holat yoki urush tugaguncha bo‘lishi mumkin.

# machine d5f82fd1
rule-pay-that-did-not-come =
    .says = Ikki kishi va’da qilingan pul kelmaganini aytgan.

# machine 91555858
rule-foreign-soldiers-in-war =
    .says = Chet ellik askarlar harbiy holatdagi vazifalarda va qurolli mojaroda qatnashadi.

# machine 560b4c33
rule-foreign-soldiers-abroad =
    .says = Chet ellik askarlardan Rossiyadan tashqarida foydalanilishi mumkin.

# machine fb093136
rule-all-go-to-the-war =
    .says = Bir yollovchi imzolaganlarning hammasi urushda bo‘lishini aytgan.

# machine ebc02cea
rule-combat-was-asked-too =
    .says = Birinchi tahrir bir yillik kontrakt va olti oy jangda qatnashishni talab qilgan.

# machine 625e6c97
rule-a-year-was-enough-in-2023 =
    .says = 2023-yil 15-maydan beri bir yillik kontrakt yetarli edi. Oila ham kiritilgan.

# machine 5c5ba14e
rule-decree-10-let-soldiers-apply =
    .says = Kontraktchi askarlar, ularning er-xotini, bolalari va ota-onasi ertaroq ariza bera olgan. Javob bir oyda, ko‘pi bilan uch oyda berilgan.

# machine bec6b2c4
rule-decree-821-lets-soldiers-apply =
    .says = Kontraktchi askarlar, ularning er-xotini, bolalari va ota-onasi ertaroq ariza berishi mumkin.

# machine 92434738
rule-citizens-have-it-already =
    .says = Farmonlarda chet elliklar va fuqaroligi yo‘q shaxslar aytilgan.

# machine 51534e12
rule-passport-after-the-contract =
    .says = Bir yollovchi kontrakt tugagandan keyin pasport va’da qilgan.

# machine a37cb60e
rule-soldiers-are-not-expelled =
    .says = Oldingi qarorlar ham bekor qilinadi. Bu ekstremizm, terrorizm va ruxsatsiz mitinglarga tegishli emas.

# machine 9848803e
rule-fighters-are-not-handed-over =
    .says = Kontrakt bo‘yicha xizmat qilib, jangda qatnashgan chet elliklarni boshqa davlatga topshirish taqiqlanadi.

# machine 00d25d6e
rule-foreigners-may-sign =
    .says = 2003-yildan beri chet elliklar kontrakt bo‘yicha xizmat qilishi mumkin.

# machine c95c4566
rule-stateless-people-may-sign =
    .says = 2025-yil 7-iyuldan beri fuqaroligi yo‘q shaxslar kontrakt bo‘yicha xizmat qilishi mumkin.

# machine 76f53ebd
rule-limited-fitness-keeps-nobody-out =
    .says = Safarbarlik paytida cheklangan yaroqlilarni ham, chet elliklarni ham olish mumkin.

# machine e23a9de4
rule-closed-list-of-2026 =
    .says = Ro‘yxatda Hindiston, Xitoy, Turkiya, Kuba, Eron, Misr va Pokiston aytilgan.

# machine 664a3895
rule-no-contract-during-a-criminal-case =
    .says = Farmonga ko‘ra, jinoiy ish paytida yoki sudlanganlik olinmagan bo‘lsa, kontrakt mumkin emas edi.

# machine 9a2755ec
rule-recruited-in-prison-all-the-same =
    .says = Yollovchilar qamoqda markaziy osiyoliklarga imzolatgan. Bir kishi sudlanmaslik uchun imzolagan.

# machine bf8e092e
rule-men-must-bring-a-paper =
    .says = 18 yoshdan 65 yoshgacha erkaklar doimiy yashash guvohnomasi uchun harbiy hujjat keltirishi shart. Bu vaqtinchalik yashash ruxsatnomasi bilan bir yil turganlarga va oila asosiga tegishli.

# machine c189c67d
rule-paper-in-hand =
    .says = Kamida bir yillik kontrakt yoki saralash punkti komissiyasining yaroqsizlik haqidagi xulosasi o‘tadi. Xizmatdan bo‘shatilganlik ham o‘tishi mumkin.

# machine d974b533
rule-belarus-is-free =
    .says = Farmon Belarus fuqarolariga tegishli emas.

# machine 0d7de97a
rule-kazakhstan-and-moldova-are-free =
    .says = Qozog‘iston va Moldova fuqarolaridan doimiy yashash guvohnomasi uchun talab qilinmaydi.

# machine 5149415e
rule-ukraine-stands-apart =
    .says = Ukraina fuqarolari uchun alohida qoidalar ularni bu shartdan ozod qilishi mumkin.

# machine 41b87a48
rule-specialists-and-graduates-are-free =
    .says = Yuqori malakali mutaxassislar bu shartdan ozod. Rossiyada o‘qigani uchun ariza beradiganlar ham bu shartdan ozod.

# machine 188e7545
rule-compatriots-are-free =
    .says = Ko‘chirish dasturi bo‘yicha qaytayotgan vatandoshlar bu shartdan ozod.

# machine f60ef111
rule-too-old-by-the-decision =
    .says = Yosh qaror kunida qayta tekshirilsa, erkak u paytga kelib yoshdan o‘tgan bo‘lishi mumkin.

# machine 64a3238d
rule-women-are-not-asked =
    .says = Shartda faqat erkaklar aytilgan.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked =
    .says = Shartda faqat 18 dan 65 gacha yosh aytilgan.

# machine cda9c47b
rule-only-capable-men-are-asked =
    .says = Shartda faqat muomalaga layoqatli erkaklar aytilgan.

# machine 0177ebda
rule-other-applications-are-free =
    .says = Farmon doimiy yashash guvohnomasi va fuqarolik haqida. Hech bir manba boshqa narsani aytmaydi.

# machine bbbd0022
rule-citizens-are-no-foreigners =
    .says = Farmon Rossiya fuqarosi bo‘lmaganlar haqida. Fuqarolarning o‘z majburiyatlari bor.

# machine 7f3bae64
rule-no-paper-no-residence =
    .says = Hujjatsiz doimiy yashash guvohnomasiga ariza olinmaydi.

# machine 9f29d473
rule-birthday-near-a-border =
    .says = Yosh ariza kunida tekshiriladimi yoki qaror kunida, topilmadi.

# machine 1ba171a0
rule-several-papers-count =
    .says = Bittasi yetarli: bir yillik armiya kontrakti, Favqulodda vaziyatlar vazirligi bilan kontrakt yoki yaroqsizlik. Xizmatdan bo‘shatilganlik faqat Ichki ishlar vazirligi ro‘yxatida bor.

# machine d46803e6
rule-only-a-contract-is-named =
    .says = Ikki kishiga armiya kontraktini imzolash aytilgan. Xabarlarda boshqa hujjat aytilmagan.

# machine 6c0b008b
rule-the-condition-names-few =
    .says = Shart 18 yoshdan 65 yoshgacha erkaklar uchun, lekin Belarus fuqarolari uchun emas. Ikki asos aytilgan: uzoq yashash va oila.

# machine ad5f99fb
rule-single-reports-free-more =
    .says = Mutaxassislar, Rossiyada o‘qiganlar, qozog‘istonliklar va moldovaliklar: RFE/RL. Vatandoshlar: shu nashrning boshqa sahifasi.

# machine 1dae8aad
rule-citizenship-needs-a-paper =
    .says = 18 yoshdan 65 yoshgacha erkaklar fuqarolik uchun harbiy hujjat keltirishi shart. Bu uzoq yashash va oila asosiga tegishli.

# machine e761395e
rule-citizenship-paper-in-hand =
    .says = Saralash punkti komissiyasining yaroqsizlik haqidagi xulosasi yoki 2022-yil 24-fevraldan oldin tugagan xizmat o‘tadi.

# machine 4eed9f1b
rule-unfitness-or-past-service-counts =
    .says = Fuqarolik uchun yangi kontrakt ro‘yxatda yo‘q. U askarlar yo‘lini ochadi va muddati bilan tugamaydi.

# machine d974b533
rule-belarus-is-free-for-citizenship =
    .says = Farmon Belarus fuqarolariga tegishli emas.

# machine 5149415e
rule-ukraine-stands-apart-for-citizenship =
    .says = Ukraina fuqarolari uchun alohida qoidalar ularni bu shartdan ozod qilishi mumkin.

# machine f60ef111
rule-too-old-for-the-citizenship-paper =
    .says = Yosh qaror kunida qayta tekshirilsa, erkak u paytga kelib yoshdan o‘tgan bo‘lishi mumkin.

# machine fe4f18d3
rule-specialists-are-free-for-citizenship =
    .says = Yuqori malakali mutaxassislar bu shartdan ozod.

# machine 188e7545
rule-compatriots-are-free-for-citizenship =
    .says = Ko‘chirish dasturi bo‘yicha qaytayotgan vatandoshlar bu shartdan ozod.

# machine 64a3238d
rule-women-are-not-asked-for-citizenship =
    .says = Shartda faqat erkaklar aytilgan.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = Shartda faqat 18 dan 65 gacha yosh aytilgan.

# machine cda9c47b
rule-only-capable-men-are-asked-for-citizenship =
    .says = Shartda faqat muomalaga layoqatli erkaklar aytilgan.

# machine 0177ebda
rule-other-applications-are-free-for-citizenship =
    .says = Farmon doimiy yashash guvohnomasi va fuqarolik haqida. Hech bir manba boshqa narsani aytmaydi.

# machine bbbd0022
rule-citizens-need-no-citizenship =
    .says = Farmon Rossiya fuqarosi bo‘lmaganlar haqida. Fuqarolarning o‘z majburiyatlari bor.

# machine 4fd5f24c
rule-no-paper-no-citizenship =
    .says = Hujjatsiz fuqarolikka ariza olinmaydi.

# machine 033554ca
rule-kaluga-asks-for-a-contract =
    .says = Xabarlarga ko‘ra, Kaluga viloyatidagi idoralar armiya kontraktisiz fuqarolik hujjatlarini olmagan.

# machine 751f51e0
rule-soldiers-have-a-simplified-track =
    .says = 2022-yil 24-fevraldan keyingi kamida bir yillik kontrakt bu yo‘lni ochadi.

# machine 4956620b
rule-discharged-soldiers-have-a-simplified-track =
    .says = Yosh, sog‘liq yoki muddat tugashi bilan bo‘shatilgan askar bu yo‘ldan foydalanishi mumkin.

# machine cf5618b4
rule-signed-contract-may-outlast-the-discharge =
    .says = Boshidagi so‘zlar 2022-yil 24-fevraldan keyin bir yillik kontrakt imzolagan har kim haqida. Xizmat qanday tugagani aytilmagan.

# machine 8c2c4e09
rule-close-family-has-a-simplified-track =
    .says = Bunday askarlarning er-xotini, bolalari va ota-onasi bu yo‘ldan foydalanishi mumkin.

# machine b7bd5072
rule-decree-10-opened-the-track =
    .says = 10-son farmon bu yo‘lni kontraktchi askarlar, sobiq askarlar va yaqin oilaga ochgan.

# machine fd29d2a5
rule-decree-690-first-asked-for-combat =
    .says = 2023-yil 14-maygacha 690-son farmon bir yillik kontrakt va olti oy jangda qatnashishni talab qilgan.

# machine 3f8128b8
rule-decree-690-opened-the-track =
    .says = O‘zgartirilgan 690-son farmon bu yo‘lni bir yillik kontraktlarga va oilaga ochgan.

# machine 1f19d35b
rule-new-citizens-must-register =
    .says = Fuqarolik olgan erkaklar hisobga turishi kerak. Hisobga turish kontrakt emas.

# machine 9b33a7c0
rule-data-go-to-the-military-register =
    .says = Ichki ishlar organlari erkaklar haqidagi ma’lumotni qasamyoddan oldin harbiy hisobga yuboradi.

# machine 19b0e237
rule-missed-registration-can-end-citizenship =
    .says = Hisobga turmaslik tug‘ilgandan keyin olingan fuqarolikni tugatishga asos.

# machine 46c06b4b
rule-late-registration-is-not-settled =
    .says = Qonun loyihasiga ko‘ra, u 30 kun ichida hisobga tursa, xulosa qaytarib olinadi. Qonunda bunday narsa topilmadi.

# machine 16a29c80
rule-some-crimes-ended-citizenship =
    .says = 2023-yil oktabrgacha terrorizm, ekstremizm va armiyani “diskreditatsiya” qilish aytilgan edi.

# machine ec9e8b0e
rule-listed-crimes-end-citizenship =
    .says = 24-moddada 60 dan ortiq jinoyat sanalgan. 22-modda yolg‘on va’dani qo‘shadi: uni jinoyat yoki milliy xavfsizlikka qarshi harakat ko‘rsatadi.

# machine 905a2e33
rule-refusing-is-no-ground =
    .says = Topilgan asoslarda kontraktdan bosh tortish aytilmagan.

# machine 10515e0c
rule-new-citizens-are-threatened =
    .says = Yangi fuqarolarga urushdan bosh tortsangiz, maqomingizdan ayrilasiz, deyilgan.

# machine cde05ad0
rule-forged-papers-were-not-settled =
    .says = Eski qonunlar bo‘yicha topilgan narsalarda soxta hujjatlar haqida gap yo‘q.

# machine 58532bef
rule-forged-papers-are-not-settled =
    .says = Qonunning topilgan tushuntirishlarida soxta hujjatlar haqida gap yo‘q.

# machine 72fb66ce
rule-holders-may-not-know =
    .says = Ba’zi vositachilar hujjatni soxtalashtiradi. Egasi buni bilmasligi mumkin, uni qo‘rqitish esa osonroq.

# machine d300171b
rule-family-was-not-named =
    .says = 2023-yil avgustda qarindoshlarni ham mahrum qilish haqida gap bo‘lgan. Qonun loyihasi uni kiritmagan.

# machine d9ae65a9
rule-family-is-not-named =
    .says = 2023-yilda qarindoshlarni ham mahrum qilish haqida gap bo‘lgan va kiritilmagan. 2025-yilda bolalarni himoya qilish so‘ralgan.

# machine 8a5b1f76
rule-conscription-until-27 =
    .says = 2024-yilgacha erkaklarni 18 yoshdan 27 ga to‘lguncha chaqirish mumkin edi.

# machine 44a6883d
rule-conscription-until-30 =
    .says = 2024-yil 1-yanvardan beri chaqiruv yoshi 18 dan 30 gacha. Ikkinchi fuqarolik hech kimni ozod qilmaydi.

# machine b8158dbd
rule-call-up-all-year =
    .says = 2026-yil 1-yanvardan beri chaqiruv yil bo‘yi davom etadi.

# machine cdaf6448
rule-already-27-in-2023 =
    .says = 2023-yil oxirigacha 27 ga to‘lgan erkaklar chaqirilmaydi.

# machine f9629187
rule-service-in-the-first-country =
    .says = Bir maslahat matni birinchi davlatida xizmat qilgan erkaklar haqida. Uning javobini ko‘rib bo‘lmadi.

# machine 2bdb73ff
rule-summons-is-posted =
    .says = Chaqiruv qog‘ozi reyestrga qo‘yilgandan keyin ko‘pi bilan yetti kunda topshirilgan hisoblanadi.

# machine ab5b0c23
rule-summons-counts-as-served =
    .says = Topshirilgan paytdan boshlab erkak mamlakatdan chiqa olmaydi.

# machine e4a24ccf
rule-restrictions-after-20-days =
    .says = 20 kun kelmagandan keyin: mashina haydash va kredit olish mumkin emas. Transport, uy-joy yoki biznesni ro‘yxatdan o‘tkazish ham mumkin emas.

# machine 99c5baee
rule-thirty-days-to-appear =
    .says = Kelish kuni chaqiruv qog‘ozi qo‘yilgandan ko‘pi bilan 30 kun keyin bo‘ladi.

# machine c2563a45
rule-reservists-are-called-up =
    .says = Qisman safarbarlik zaxiradagilarni chaqiradi. Sog‘liq bo‘yicha yaroqsizlik — xizmatdan bo‘shatishga asos.

# machine 98067f7b
rule-call-ups-at-the-counter =
    .says = Otasining ishi bilan kelgan kishiga safarbarlik qog‘ozi berilgan. Xodim pasportini olib qo‘ygan.

# machine 2fd78c1f
rule-raids-on-those-who-did-not-register =
    .says = Erkaklar harbiy komissarliklarga olib ketilgan, joyning o‘zida chaqiruv qog‘ozlari berilgan.

# machine cd23cc57
rule-raids-with-contracts =
    .says = 2025-yilda fuqarolik olgan erkaklarni katta reydlarda ushlab, imzolashga qistashgan.

# machine e4a5f108
rule-namesakes-are-mixed-up =
    .says = Bir chet ellik ushlangan. Bir fuqaroning ismi va tug‘ilgan yili uniki bilan bir xil edi.

# machine a728e21a
rule-some-need-no-temporary-permit =
    .says = 8-modda ba’zi odamlarni vaqtinchalik yashash ruxsatnomasidan ozod qiladi.

# machine 139ad244
rule-graduates-come-from-an-education-permit =
    .says = Akkreditatsiyadan o‘tgan oliy ta’limdan keyin ta’lim ruxsatnomasi odatdagi ruxsatnoma o‘rnini bosadi.

# machine 16ff5f72
rule-soldiers-need-no-temporary-permit =
    .says = Bir yillik kontrakti bor kontraktchi askarlar va ularning oilasiga vaqtinchalik yashash ruxsatnomasi kerak emas.

# machine 4844d0f7
rule-key-foreigners-need-no-temporary-permit =
    .says = 2026-yil 15-apreldan alohida qiziqish uyg‘otgan shaxslarga vaqtinchalik yashash ruxsatnomasi kerak emas.

# machine 58e16451
rule-window-opens-at-eight-months =
    .says = Ariza vaqtinchalik yashash ruxsatnomasidan sakkiz oy o‘tgach topshirilishi mumkin.

# machine 4b465935
rule-a-year-on-the-permit-comes-first =
    .says = Ichki ishlar vazirligi vaqtinchalik yashash ruxsatnomasi bilan kamida bir yil deydi.

# machine 0c5abf63
rule-window-is-open =
    .says = Ariza vaqtinchalik yashash ruxsatnomasi tugashidan to‘rt oy oldingacha topshirilishi mumkin.

# machine c3bba407
rule-window-is-about-to-close =
    .says = 32 to‘liq oy bo‘lganda, faqat o‘sha kunning o‘zida to‘rt oy qoladi.

# machine 0c5abf63
rule-window-closes-four-months-before-the-end =
    .says = Ariza vaqtinchalik yashash ruxsatnomasi tugashidan to‘rt oy oldingacha topshirilishi mumkin.

# machine fe6ccacc
rule-quota-of-2025 =
    .says = 2025-yil uchun 5 500 o‘rin belgilangan.

# machine 06ef095b
rule-quota-of-2026 =
    .says = 2026-yil uchun 3 802 o‘rin va 1 140 zaxira belgilangan.

# machine e5df81b8
rule-the-next-step-asks-for-a-paper =
    .says = Bir yillik vaqtinchalik yashash ruxsatnomasidan keyin doimiy yashash guvohnomasiga harbiy hujjat kerak. Bu 18 yoshdan 65 yoshgacha erkaklarga tegishli.

# machine 7a084c16
rule-divorce-ends-the-permit =
    .says = Ajralish yoki nikoh bekor qilinishi nikoh orqali olingan vaqtinchalik yashash ruxsatnomasini tugatadi.

# machine 71225c28
rule-marriage-opens-a-temporary-permit =
    .says = Rossiya fuqarosi bilan nikoh kvotasiz vaqtinchalik yashash ruxsatnomasiga yo‘l ochadi.

# machine 0756e2a1
rule-three-years-or-a-common-child =
    .says = Nikoh uch yil davom etgan yoki umumiy farzand bo‘lishi kerak.

# machine 78d2b035
rule-compatriots-keep-the-old-rule =
    .says = Xabarlarga ko‘ra, Belarus, Qozog‘iston, Moldova va Ukrainadan vatandoshlarga yangi qoida tegishli emas.

# machine ebe25ceb
rule-other-papers-stand-outside =
    .says = Chegara talabalarga, patenti borlarga va ishi turish muddatini uzaytiradiganlarga tegishli emas.

# machine 8e499679
rule-within-ninety-days =
    .says = Vizasiz turish kalendar yilida ko‘pi bilan 90 kun va ketma-ket 90 kun.

# machine b7fb02bb
rule-more-than-ninety-days =
    .says = 90 kundan keyin vizasiz turish tugaydi.

# machine d9dfb373
rule-nothing-valid =
    .says = Muddati tugagan turish, ruxsatnoma, patent yoki mehnat shartnomasi asos emas. Qaytarib olingani ham asos emas.

# machine d5be81b7
rule-people-without-a-ground-are-listed =
    .says = Qonuniy asosi yo‘q chet elliklar kiritiladi. Turish muddati qisqartirilgan yoki qochqin maqomi rad etilganlar ham kiritiladi.

# machine 94f8fc72
rule-listed-people-and-the-bank =
    .says = Yangi hisob ochilmaydi. Oyiga ko‘pi bilan 30 000 rubl yechish mumkin; majburiy to‘lovlarga ruxsat bor.

# machine 8bdde7ec
rule-listed-people-and-licences =
    .says = Haydovchilik imtihoni olinmaydi va guvohnoma berilmaydi.

# machine f0ecfe5c
rule-listed-people-and-cars =
    .says = Mashina haydash mumkin emas. Transport sotib olish yoki ro‘yxatdan o‘tkazish mumkin emas.

# machine 216d8914
rule-listed-people-cannot-marry =
    .says = Reyestrdagi odamning nikohi ro‘yxatdan o‘tkazilmaydi.

# machine b18b2b55
rule-listed-people-and-their-home =
    .says = Boshqa uyga ko‘chish uchun ruxsat kerak.

# machine 0132e0a6
rule-listed-people-and-companies =
    .says = Reyestrdagi odam firma ro‘yxatdan o‘tkaza olmaydi.

# machine d02e8fa0
rule-listed-people-stay-in-their-region =
    .says = Viloyat yoki tumandan chiqish mumkin emas, faqat Rossiyadan ketish uchun mumkin. Ko‘chmas mulk sotib olish yoki ro‘yxatdan o‘tkazish mumkin emas.

# machine f699ca7c
rule-police-decide-on-expulsion =
    .says = Sud o‘rniga politsiya qaror qiladi.

# machine bbff566a
rule-repeated-breach =
    .says = Cheklovlarni takror buzish deportatsiyaga olib kelishi mumkin.

# machine f92c3e63
rule-valid-papers-did-not-help =
    .says = Nijniy Novgorodlik bir kishi politsiya mehnat ruxsatnomasi borlarni ham deportatsiya qilishini aytgan.

# machine 7ea7dc5c
rule-window-until-april =
    .says = 2025-yil 30-aprelgacha odamlar ketishi yoki hujjatlarini joyiga solishi mumkin edi.

# machine 1f0e0e0e
rule-window-made-longer =
    .says = 2025-yil 28-aprelda oxirgi kun 2025-yil 10-sentabr bo‘ldi.

# machine 96408e01
rule-ukrainians-had-longer =
    .says = Ukraina fuqarolari 2025-yil 10-sentabrgacha ketishi yoki hujjatlarini joyiga solishi mumkin edi.

# machine 317306f9
rule-window-until-september =
    .says = Muddat 2025-yil 10-sentabrgacha ochiq edi. Yevroosiyo iqtisodiy ittifoqidan kelgan ishchilar shartnomasining tasdiqlangan nusxasini keltirgan.

# machine 96408e01
rule-ukrainians-until-september =
    .says = Ukraina fuqarolari 2025-yil 10-sentabrgacha ketishi yoki hujjatlarini joyiga solishi mumkin edi.

# machine e13145d0
rule-nobody-has-to-sign =
    .says = Farmon kontrakt bo‘yicha xizmatdagilarni asraydi. U hech kimni imzolashga majbur qilmaydi.

# machine 105b722d
rule-held-men-were-told-to-sign =
    .says = Qurilishda ushlangan 40 ga yaqin erkakka kontrakt taklif qilingan. Aks holda — uyga.

# machine f377f633
rule-men-in-service-are-spared =
    .says = Xizmatdagilarga deportatsiya, readmissiya yoki kirish taqig‘i qo‘llanmaydi. Oldingi qarorlar bekor qilinadi.

# machine dd73cf7d
rule-extremism-is-left-out =
    .says = Farmon ekstremizm, terrorizm, ruxsatsiz mitinglar va shu kabilarga tegishli emas.

# machine 11d243c1
rule-before-and-after-service =
    .says = Xabarlarda kontrakt imzolab xizmatga kirgan erkaklar aytilgan, boshqa hech kim emas.

# machine dc471d5e
rule-fighters-are-not-extradited =
    .says = Kontrakt bo‘yicha xizmat qilib, urushgan chet elliklarni boshqa davlatga topshirish taqiqlanadi.

# machine 6730094f
rule-foreigners-are-not-called-up =
    .says = 15-modda chet elliklarni armiyaga chaqirishni taqiqlaydi. Rossiya elchixonasi migrantlarni chaqirish haqidagi qog‘ozni soxta degan.

# machine f05de4a9
rule-served-all-the-same =
    .says = 2022-yil 2-oktabrda yashash hujjati bor qozog‘istonlikka Sankt-Peterburgda chaqiruv qog‘ozi berilgan.

# machine b143225f
rule-tell-your-embassy =
    .says = Chet ellik armiyaga chaqirilmaydi va elchixonasidan yordam so‘rashi mumkin.

# machine 17be24ef
rule-kyrgyz-embassy-wants-to-know =
    .says = 2022-yilda Qirg‘iziston elchixonasi urushga chaqirilgan fuqarolarga darhol aloqaga chiqishni aytgan.

# machine 12f9f21a
rule-a-namesake-was-sent-to-the-office =
    .says = Uning ismi va tug‘ilgan yili bir Rossiya fuqarosiniki bilan bir xil edi.

# machine e18d7842
rule-foreigners-only =
    .says = Ikkinchi fuqaroligi bor Rossiya fuqarolarini muddatli xizmatga chaqirish mumkin. Chet elliklarni mumkin emas.

# machine b3cc3da9
rule-dual-citizens-can-be-called =
    .says = Ikkinchi fuqaroligi bor Rossiya fuqarolarini muddatli xizmatga chaqirish mumkin.

# machine e3f0dabe
rule-a-contract-needs-a-signature-and-runs-on =
    .says = Chet elliklar faqat kontrakt bo‘yicha xizmat qiladi. Qisman safarbarlik davom etar ekan, kontraktlar ham davom etadi.
