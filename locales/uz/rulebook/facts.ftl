# machine 6476182d
fact-application =
    .title = nimaga ariza berilishi
    .ask = Nimaga ariza berasiz?
    .ask-him = U nimaga ariza beradi?
    .why = Harbiy hujjat faqat ikki xil arizada talab qilinadi.
    .value-permanent-residence = doimiy yashash guvohnomasi ({ "ВНЖ" })
    .value-citizenship = Rossiya fuqaroligi ({ "гражданство" })
    .value-temporary-permit = vaqtinchalik yashash ruxsatnomasi ({ "РВП" })
    .value-residence-pending = doimiy yashash guvohnomasi ({ "ВНЖ" }), ariza topshirilgan, javob hali yo‘q
    .value-citizenship-pending = Rossiya fuqaroligi ({ "гражданство" }), ariza topshirilgan, javob hali yo‘q
    .value-card-exchange = mavjud doimiy yashash guvohnomasi ({ "ВНЖ" }) uchun yangi karta
    .value-work-patent = mehnat patenti ({ "патент" })
    .value-stay = viza yoki migratsiya hisobi ({ "миграционный учёт" })
    .value-nothing = hech narsa

# machine 083a76ec
fact-sex =
    .title = pasportdagi jins
    .ask = Pasportingizda nima yozilgan: erkakmi yoki ayolmi?
    .ask-him = Pasportda nima yozilgan: erkakmi yoki ayolmi?
    .why = Shart faqat erkaklar haqida.
    .value-male = erkak
    .value-female = ayol

# machine 73f52f34
fact-age =
    .title = yosh
    .ask = Yoshingiz nechada? Ariza bo‘lsa: topshiradigan kuningizda.
    .ask-him = Uning yoshi nechada? Ariza bo‘lsa: topshiradigan kunida.
    .why = Bu majburiyatlarning ko‘pi 18 yoshda boshlanadi va ma’lum yoshda tugaydi.
    .find-out = To‘liq yillarni sanang. Ertaga 18 ga to‘ladigan erkak bugun 17 yoshda.

# machine 5d7162e8
fact-citizenship =
    .title = fuqarolik ({ "гражданство" })
    .ask = Qaysi davlatlar fuqaroligingiz bor? Hech qaysi bo‘lmasa — fuqaroligi yo‘q shaxs.
    .ask-him = Uning qaysi davlatlar fuqaroligi bor? Hech qaysi bo‘lmasa — fuqaroligi yo‘q shaxs.
    .why = Ba’zi davlatlar fuqarolari ozod. Fuqaroligi yo‘q erkaklardan talab qilinadi.
    .find-out = O‘sha davlat qonuni bo‘yicha amalda bo‘lgan har bir pasportni hisoblang.
    .value-AD = Andorra
    .value-AE = Birlashgan Arab Amirliklari
    .value-AF = Afg‘oniston
    .value-AG = Antigua va Barbuda
    .value-AL = Albaniya
    .value-AM = Armaniston
    .value-AO = Angola
    .value-AR = Argentina
    .value-AT = Avstriya
    .value-AU = Avstraliya
    .value-AZ = Ozarbayjon
    .value-BA = Bosniya va Gersegovina
    .value-BB = Barbados
    .value-BD = Bangladesh
    .value-BE = Belgiya
    .value-BF = Burkina-Faso
    .value-BG = Bolgariya
    .value-BH = Bahrayn
    .value-BI = Burundi
    .value-BJ = Benin
    .value-BN = Bruney
    .value-BO = Boliviya
    .value-BR = Braziliya
    .value-BS = Bagama orollari
    .value-BT = Butan
    .value-BW = Botsvana
    .value-BY = Belarus
    .value-BZ = Beliz
    .value-CA = Kanada
    .value-CD = Kongo Demokratik Respublikasi
    .value-CF = Markaziy Afrika Respublikasi
    .value-CG = Kongo Respublikasi
    .value-CH = Shveysariya
    .value-CI = Kot-d’Ivuar
    .value-CL = Chili
    .value-CM = Kamerun
    .value-CN = Xitoy
    .value-CO = Kolumbiya
    .value-CR = Kosta-Rika
    .value-CU = Kuba
    .value-CV = Kabo-Verde
    .value-CY = Kipr
    .value-CZ = Chexiya
    .value-DE = Germaniya
    .value-DJ = Jibuti
    .value-DK = Daniya
    .value-DM = Dominika
    .value-DO = Dominikan Respublikasi
    .value-DZ = Jazoir
    .value-EC = Ekvador
    .value-EE = Estoniya
    .value-EG = Misr
    .value-EH = G‘arbiy Sahara
    .value-ER = Eritreya
    .value-ES = Ispaniya
    .value-ET = Efiopiya
    .value-FI = Finlandiya
    .value-FJ = Fiji
    .value-FM = Mikroneziya
    .value-FR = Fransiya
    .value-GA = Gabon
    .value-GB = Buyuk Britaniya
    .value-GD = Grenada
    .value-GE = Gruziya
    .value-GH = Gana
    .value-GM = Gambiya
    .value-GN = Gvineya
    .value-GQ = Ekvatorial Gvineya
    .value-GR = Gretsiya
    .value-GT = Gvatemala
    .value-GW = Gvineya-Bisau
    .value-GY = Gayana
    .value-HK = Gonkong
    .value-HN = Gonduras
    .value-HR = Xorvatiya
    .value-HT = Gaiti
    .value-HU = Vengriya
    .value-ID = Indoneziya
    .value-IE = Irlandiya
    .value-IL = Isroil
    .value-IN = Hindiston
    .value-IQ = Iroq
    .value-IR = Eron
    .value-IS = Islandiya
    .value-IT = Italiya
    .value-JM = Yamayka
    .value-JO = Iordaniya
    .value-JP = Yaponiya
    .value-KE = Keniya
    .value-KG = Qirg‘iziston
    .value-KH = Kambodja
    .value-KI = Kiribati
    .value-KM = Komor orollari
    .value-KN = Sent-Kits va Nevis
    .value-KP = Shimoliy Koreya
    .value-KR = Janubiy Koreya
    .value-KW = Quvayt
    .value-KZ = Qozog‘iston
    .value-LA = Laos
    .value-LB = Livan
    .value-LC = Sent-Lusiya
    .value-LI = Lixtenshteyn
    .value-LK = Shri-Lanka
    .value-LR = Liberiya
    .value-LS = Lesoto
    .value-LT = Litva
    .value-LU = Lyuksemburg
    .value-LV = Latviya
    .value-LY = Liviya
    .value-MA = Marokash
    .value-MC = Monako
    .value-MD = Moldova
    .value-ME = Chernogoriya
    .value-MG = Madagaskar
    .value-MH = Marshall orollari
    .value-MK = Shimoliy Makedoniya
    .value-ML = Mali
    .value-MM = Myanma
    .value-MN = Mo‘g‘uliston
    .value-MO = Makao
    .value-MR = Mavritaniya
    .value-MT = Malta
    .value-MU = Mavrikiy
    .value-MV = Maldiv orollari
    .value-MW = Malavi
    .value-MX = Meksika
    .value-MY = Malayziya
    .value-MZ = Mozambik
    .value-NA = Namibiya
    .value-NE = Niger
    .value-NG = Nigeriya
    .value-NI = Nikaragua
    .value-NL = Niderlandiya
    .value-NO = Norvegiya
    .value-NP = Nepal
    .value-NR = Nauru
    .value-NZ = Yangi Zelandiya
    .value-OM = Ummon
    .value-PA = Panama
    .value-PE = Peru
    .value-PG = Papua — Yangi Gvineya
    .value-PH = Filippin
    .value-PK = Pokiston
    .value-PL = Polsha
    .value-PS = Falastin
    .value-PT = Portugaliya
    .value-PW = Palau
    .value-PY = Paragvay
    .value-QA = Qatar
    .value-RO = Ruminiya
    .value-RS = Serbiya
    .value-RU = Rossiya
    .value-RW = Ruanda
    .value-SA = Saudiya Arabistoni
    .value-SB = Solomon orollari
    .value-SC = Seyshel orollari
    .value-SD = Sudan
    .value-SE = Shvetsiya
    .value-SG = Singapur
    .value-SI = Sloveniya
    .value-SK = Slovakiya
    .value-SL = Syerra-Leone
    .value-SM = San-Marino
    .value-SN = Senegal
    .value-SO = Somali
    .value-SR = Surinam
    .value-SS = Janubiy Sudan
    .value-ST = San-Tome va Prinsipi
    .value-SV = Salvador
    .value-SY = Suriya
    .value-SZ = Esvatini
    .value-TD = Chad
    .value-TG = Togo
    .value-TH = Tailand
    .value-TJ = Tojikiston
    .value-TL = Sharqiy Timor
    .value-TM = Turkmaniston
    .value-TN = Tunis
    .value-TO = Tonga
    .value-TR = Turkiya
    .value-TT = Trinidad va Tobago
    .value-TV = Tuvalu
    .value-TW = Tayvan
    .value-TZ = Tanzaniya
    .value-UA = Ukraina
    .value-UG = Uganda
    .value-US = Amerika Qo‘shma Shtatlari
    .value-UY = Urugvay
    .value-UZ = O‘zbekiston
    .value-VA = Vatikan
    .value-VC = Sent-Vinsent va Grenadinlar
    .value-VE = Venesuela
    .value-VN = Vyetnam
    .value-VU = Vanuatu
    .value-WS = Samoa
    .value-XK = Kosovo
    .value-YE = Yaman
    .value-ZA = Janubiy Afrika Respublikasi
    .value-ZM = Zambiya
    .value-ZW = Zimbabve

# machine 3102be0d
fact-ground =
    .title = ariza asosi
    .ask = Qaysi asosda ariza berasiz?
    .ask-him = U qaysi asosda ariza beradi?
    .why = Shart ba’zi asoslarga tegishli, boshqalariga tegishli emas.
    .find-out = Asos ariza blankasida yozilgan. Uni idora yoki yurist aytib bera oladi.
    .value-residence = vaqtinchalik yashash ruxsatnomasi ({ "РВП" }) bilan bir yil yoki ko‘proq, yoxud uzoq yashash
    .value-family = oila: Rossiyadagi er-xotin, ota-ona yoki bolalar
    .value-study = Rossiyada o‘qish
    .value-specialist = yuqori malakali mutaxassis ({ "высококвалифицированный специалист" })
    .value-specialist-family = yuqori malakali mutaxassis ({ "высококвалифицированный специалист" }) oilasi
    .value-compatriot = vatandoshlarni ko‘chirish dasturi ({ "программа переселения соотечественников" })
    .value-profession = IT xodimi, muhandis, payvandchi, investor yoki a’lochi bitiruvchi
    .value-shared-values = umumiy qadriyatlar ruxsatnomasi bilan bir yil (702-son farmon)
    .value-key-foreigner = alohida qiziqish uyg‘otgan shaxs deb tan olingan (883-son farmon)
    .value-birth = Sovet Rossiyasida tug‘ilgan va avval sovet fuqarosi bo‘lgan
    .value-four-regions = Donetsk, Lugansk, Zaporijjya yoki Xerson viloyatida yashaydi
    .value-soldier = o‘zining kontrakt bo‘yicha xizmati
    .value-soldier-family = kontraktchi askarning eri yoki xotini, bolasi yoki ota-onasi
    .value-other = boshqa asos

# machine a9d11d5a
fact-legally-capable =
    .title = muomalaga layoqatli ({ "дееспособный" })
    .ask = Muomalaga layoqatlimisiz ({ "дееспособный" })? (Sud boshqacha deb topmagan bo‘lsa — ha.)
    .ask-him = U muomalaga layoqatlimi ({ "дееспособный" })? (Sud boshqacha deb topmagan bo‘lsa — ha.)
    .why = Shart muomalaga layoqatli erkaklar haqida.
    .find-out = Faqat sud qarori yo‘q deyishi mumkin.

# machine dbbda4d5
fact-military-contract =
    .title = Qurolli kuchlar bilan kontrakt ({ "контракт" }) muddati
    .ask = Qurolli kuchlar bilan kontraktingiz ({ "контракт" }) necha oyga? Kontrakt bo‘lmasa — 0.
    .ask-him = Uning Qurolli kuchlar bilan kontrakti ({ "контракт" }) necha oyga? Kontrakt bo‘lmasa — 0.
    .why = Kamida bir yillik kontrakt — qabul qilinadigan hujjatlardan biri.
    .find-out = Muddat kontraktning o‘zida yozilgan. Ba’zilarida “safarbarlik tugaguncha” deyilgan: bo‘lishi mumkin bo‘lgan eng qisqa muddatni oling.
    .beware = 647-son farmon amalda ekan, kontrakt muddati tugashi bilan tugamaydi. Askarlar ketishi mumkin emas. Biror narsa imzolashdan oldin yuristga murojaat qiling.

# machine 0208ae78
fact-emergencies-contract =
    .title = Favqulodda vaziyatlar vazirligi ({ "МЧС" }) bilan kontrakt muddati
    .ask = Favqulodda vaziyatlar vazirligining ({ "МЧС" }) harbiy qutqaruv bo‘linmalari bilan xizmat kontraktingiz necha oyga? Kontrakt bo‘lmasa — 0.
    .ask-him = Uning Favqulodda vaziyatlar vazirligi ({ "МЧС" }) harbiy qutqaruv bo‘linmalari bilan xizmat kontrakti necha oyga? Kontrakt bo‘lmasa — 0.
    .why = Favqulodda vaziyatlar vazirligi bilan xizmat kontrakti doimiy yashash guvohnomasi uchun qabul qilinadi.
    .find-out = Muddat kontraktning o‘zida yozilgan. Mehnat shartnomasi xizmat kontrakti emas.
    .beware = 647-son farmon armiya kontraktlarini muddatidan keyin ham davom ettiradi. Bunisiga ham tegishlimi, ma’lum emas. Biror narsa imzolashdan oldin yuristga murojaat qiling.

# machine d683b39f
fact-commission-finding =
    .title = xizmatga yaroqlilik haqida xulosa ({ "заключение комиссии" })
    .ask = Komissiya kontrakt bo‘yicha xizmatga yaroqli yoki yaroqsizligingiz haqida xulosa ({ "заключение комиссии" }) berganmi?
    .ask-him = Komissiya uning kontrakt bo‘yicha xizmatga yaroqli yoki yaroqsizligi haqida xulosa ({ "заключение комиссии" }) berganmi?
    .why = Yaroqsizlik haqidagi xulosa qabul qilinadi. Boshqa tibbiy qog‘ozlar qabul qilinmasligi mumkin.
    .find-out = Qog‘ozni kim bergan va unda nima deyilgan, qarang. Buni bilish uchun yollovchilarga borib so‘ramang.
    .beware = Xabarlarga ko‘ra, bu xulosani kontrakt bo‘yicha xizmatga saralash punkti beradi. Uni olish uchun erkak yollovchilar oldiga borishi kerak. Avval yuristga murojaat qiling.
    .value-none = yaroqlilik haqida qog‘oz yo‘q
    .value-unfit = kontrakt bo‘yicha xizmatga yaroqsiz ({ "не годен" }), saralash punkti komissiyasi xulosasi
    .value-unfit-elsewhere = yaroqsiz ({ "не годен" }), harbiy komissarlik yoki boshqa harbiy komissiya xulosasi
    .value-limited-fitness = cheklangan yaroqli ({ "ограниченно годен, категория В" })
    .value-clinic-only = faqat oddiy poliklinika qog‘ozi
    .value-fit = xizmatga yaroqli ({ "годен" })

# machine 27e7654f
fact-past-service =
    .title = oldingi xizmat
    .ask = Rossiya armiyasida yoki Favqulodda vaziyatlar vazirligida ({ "МЧС" }) xizmat qilib, bo‘shatilganmisiz?
    .ask-him = U Rossiya armiyasida yoki Favqulodda vaziyatlar vazirligida ({ "МЧС" }) xizmat qilib, bo‘shatilganmi?
    .why = Xizmatdan bo‘shatilganlik qabul qilinadigan hujjatlardan biri bo‘lishi mumkin.
    .find-out = Hujjat — xizmatdan bo‘shatish buyrug‘idan ko‘chirma ({ "выписка из приказа" }).
    .beware = Xizmatdan bo‘shash qiyin. 647-son farmon amalda ekan, kontrakt muddati tugashi bilan tugamaydi. Xabarlarga ko‘ra, uni faqat yosh, sog‘liq yoki sud hukmi tugatadi.
    .value-none = oldin xizmat qilmagan
    .value-army = Rossiya armiyasida xizmat qilgan va bo‘shatilgan
    .value-emergencies = Favqulodda vaziyatlar vazirligida ({ "МЧС" }) xizmat qilgan va bo‘shatilgan

# machine 516676fe
fact-discharge-ground =
    .title = xizmatdan bo‘shatish sababi
    .ask = Nega xizmatdan bo‘shatildingiz?
    .ask-him = U nega xizmatdan bo‘shatildi?
    .why = Faqat ba’zi sabablar aytilgan: yosh chegarasi, muddat tugashi, sog‘liq.
    .find-out = Sabab xizmatdan bo‘shatish buyrug‘ida yozilgan.
    .value-age-limit = xizmat uchun yosh chegarasi
    .value-term = muddatli yoki kontrakt bo‘yicha xizmat muddati tugashi
    .value-health = sog‘liq
    .value-other = boshqa sabab

# machine 599b1062
fact-discharge-day =
    .title = xizmatdan bo‘shatilgan kun
    .ask = Qachon xizmatdan bo‘shatildingiz?
    .ask-him = U qachon xizmatdan bo‘shatildi?
    .why = 2022-yil 24-fevral — ajratuvchi kun.
    .find-out = Kun xizmatdan bo‘shatish buyrug‘ida yozilgan.

# machine d34a5703
fact-contract-signed =
    .title = kontrakt ({ "контракт" }) imzolangan kun
    .ask = Kontraktingiz qachon imzolangan?
    .ask-him = Uning kontrakti qachon imzolangan?
    .why = 2022-yil 24-fevraldan keyingi kontraktlar fuqarolikka soddalashtirilgan yo‘l ochadi.
    .find-out = Kun kontraktda yozilgan.

# machine a64e5fc5
fact-reason-to-leave =
    .title = xizmatni tugatadigan sabab
    .ask = Xizmatdan ketishga quyidagi sabablardan biri sizda bormi?
    .ask-him = Xizmatdan ketishga quyidagi sabablardan biri unda bormi?
    .why = 647-son farmon amalda ekan, xabarlarga ko‘ra, xizmatni faqat shu sabablar tugatadi.
    .beware = Xizmat qilayotgan erkak o‘z qarori bilan keta olmaydi. Yuristga murojaat qiling.
    .value-none = bularning hech biri yo‘q
    .value-age-limit = xizmat uchun yosh chegarasiga yetgan
    .value-health = harbiy tibbiy komissiya ({ "ВВК" }) yaroqsiz deb topgan
    .value-court-sentence = sud hukmi ({ "приговор суда" })

# machine 4b70bf8b
fact-combat-months =
    .title = 2023-yil maygacha necha oy jangda qatnashgani
    .ask = Kontrakt bo‘yicha necha to‘liq oy jangda qatnashgansiz?
    .ask-him = U kontrakt bo‘yicha necha to‘liq oy jangda qatnashgan?
    .why = 2023-yil 14-maygacha 690-son farmon olti oy talab qilgan.

# machine 581e6a34
fact-filed =
    .title = javobi kutilayotgan ariza topshirilgan kun
    .ask = Javobini kutayotgan arizangizni qachon topshirgansiz?
    .ask-him = U javobini kutayotgan arizasini qachon topshirgan?
    .why = Farmon 2025-yil 5-noyabrda kuchga kirgan.
    .find-out = Idora shu kun yozilgan tilxat bergan.

# machine 1964e608
fact-birthday-while-pending =
    .title = ariza topshirish va qaror orasidagi tug‘ilgan kun
    .ask = Ariza topshirish va qaror orasida tug‘ilgan kuningiz bo‘ladimi?
    .ask-him = Ariza topshirish va qaror orasida uning tug‘ilgan kuni bo‘ladimi?
    .why = Yosh qaysi kunda tekshirilishini hech kim aytmaydi.

# machine c1a337e6
fact-soldier-relation =
    .title = kontraktchi askarga qarindoshligi
    .ask = Siz askarga kim bo‘lasiz?
    .ask-him = U askarga kim bo‘ladi?
    .why = Er-xotin, bolalar va ota-ona askarning soddalashtirilgan yo‘lidan foydalanishi mumkin.
    .value-none = kontraktchi askar qarindoshi yo‘q
    .value-spouse = askarning eri yoki xotini
    .value-child = askarning bolasi, farzandlikka olinganlar ham
    .value-parent = askarning otasi yoki onasi
    .value-other = askarning boshqa qarindoshi

# machine c0b5fdfa
fact-relative-serves =
    .title = qarindoshning xizmati mos keladi
    .ask = Qarindoshingizning o‘z xizmati soddalashtirilgan yo‘lni ochadimi?
    .ask-him = Uning qarindoshining o‘z xizmati soddalashtirilgan yo‘lni ochadimi?
    .why = Oilaning yo‘li askarning yo‘liga bog‘liq.
    .find-out = 2022-yil 24-fevraldan keyin imzolangan bir yillik kontrakt bo‘lsa, ochadi. Undan oldingi kontrakt bo‘yicha o‘sha paytda xizmat qilgan bo‘lsa ham, ochadi. Yosh, sog‘liq yoki muddat tugashi bilan bo‘shatilgan bo‘lsa ham, ochadi.

# machine 9ab45cf2
fact-family-tie =
    .title = Rossiyada yashaydigan, Rossiya fuqarosi bo‘lgan qarindosh
    .ask = Qaysi qarindoshingiz Rossiyada yashaydi va Rossiya fuqarosi?
    .ask-him = Uning qaysi qarindoshi Rossiyada yashaydi va Rossiya fuqarosi?
    .why = Fuqarolarning ota-onasi, o‘g‘li va qiziga avval vaqtinchalik yashash ruxsatnomasi kerak emas.
    .value-none = Rossiyada yashaydigan, Rossiya fuqarosi bo‘lgan yaqin qarindosh yo‘q
    .value-spouse = er yoki xotin
    .value-parent = ota yoki ona
    .value-child = o‘g‘il yoki qiz
    .value-other = boshqa qarindosh

# machine f0b2b4d0
fact-permit-months =
    .title = vaqtinchalik yashash ruxsatnomasi ({ "РВП" }) bilan o‘tgan oylar
    .ask = Vaqtinchalik yashash ruxsatnomasini ({ "РВП" }) olganingizga necha to‘liq oy bo‘ldi? Bo‘lmasa — 0.
    .ask-him = U vaqtinchalik yashash ruxsatnomasini ({ "РВП" }) olganiga necha to‘liq oy bo‘ldi? Bo‘lmasa — 0.
    .why = Arizaning o‘z muddati bor: juda erta ham, juda kech ham mumkin emas.
    .find-out = Muhr yoki kartadagi kundan sanang. To‘liq bo‘lmagan oyni sanamang.

# machine 8aed181a
fact-married =
    .title = Rossiya fuqarosi bilan nikohda
    .ask = Rossiya fuqarosi bilan nikohdamisiz?
    .ask-him = U Rossiya fuqarosi bilan nikohdami?
    .why = Nikoh kvotasiz vaqtinchalik yashash ruxsatnomasiga yo‘l ochishi mumkin.

# machine 6686389f
fact-marriage-years =
    .title = nikohning to‘liq yillari
    .ask = Nikohda ekaningizga necha to‘liq yil bo‘ldi?
    .ask-him = Uning nikohiga necha to‘liq yil bo‘ldi?
    .why = 2025-yil 25-yanvardan beri uch yil yoki umumiy farzand kerak.

# machine c2adf457
fact-common-child =
    .title = umumiy farzand
    .ask = Turmush o‘rtog‘ingiz bilan umumiy farzandingiz bormi?
    .ask-him = Uning turmush o‘rtog‘i bilan umumiy farzandi bormi?
    .why = Umumiy farzand uch yilning o‘rnini bosadi.

# machine f9d4c2a3
fact-applies-in-kaluga =
    .title = Kaluga viloyatida ariza beradi
    .ask = Kaluga viloyatida ariza berasizmi?
    .ask-him = U Kaluga viloyatida ariza beradimi?
    .why = 2023-yilda u yerda kontraktsiz arizalar rad etilgani xabar qilingan.

# machine 28e8e5a0
fact-contract-service =
    .title = Rossiya armiyasi bilan kontrakt ({ "контракт" })
    .ask = Rossiya armiyasi bilan kontrakt bo‘yicha holatingiz qanday?
    .ask-him = Uning Rossiya armiyasi bilan kontrakt bo‘yicha holati qanday?
    .why = Imzodan oldin va keyin bo‘ladigan narsalar har xil.
    .beware = 647-son farmon amalda ekan, kontrakt muddati tugashi bilan tugamaydi. Askarlar ketishi mumkin emas. Biror narsa imzolashdan oldin yuristga murojaat qiling.
    .value-none = kontrakt yo‘q va taklif ham qilinmagan
    .value-offered = kontrakt taklif qilingan, imzolanmagan
    .value-signed = nimadir imzolangan; xizmat hali boshlanmagan
    .value-serving = kontrakt bo‘yicha xizmatda
    .value-left = kontrakt bo‘yicha xizmat tugagan

# machine f0db6e1e
fact-combat =
    .title = Rossiya uchun jangda qatnashgan
    .ask = Rossiya uchun jangda qatnashganmisiz?
    .ask-him = U Rossiya uchun jangda qatnashganmi?
    .why = Ba’zi himoyalar va o‘z davlatidagi ba’zi ayblovlar jangda qatnashishga bog‘liq.

# machine b30f9eed
fact-summons =
    .title = harbiy chaqiruv qog‘ozi ({ "повестка" })
    .ask = Harbiy komissarlikka ({ "военкомат" }) chaqiruv qog‘ozi oldingizmi?
    .ask-him = U harbiy komissarlikka ({ "военкомат" }) chaqiruv qog‘ozi oldimi?
    .why = Reyestrga qo‘yilgan chaqiruv qog‘ozi bir necha kundan keyin topshirilgan hisoblanadi.
    .value-none = chaqiruv qog‘ozi yo‘q
    .value-paper = qog‘ozdagi chaqiruv qog‘ozi ({ "повестка" })
    .value-electronic = elektron reyestrga yoki Gosuslugi ({ "Госуслуги" }) saytiga qo‘yilgan chaqiruv qog‘ozi
    .value-spoken = kelish kerakligi og‘zaki aytilgan

# machine da5c4556
fact-naturalised =
    .title = tug‘ilgandan keyin olingan Rossiya fuqaroligi
    .ask = Rossiya fuqaroligini tug‘ilganingizdan keyin olganmisiz?
    .ask-him = U Rossiya fuqaroligini tug‘ilganidan keyin olganmi?
    .why = Topilgan asoslar faqat tug‘ilgandan keyin olingan fuqarolikni tugatadi.

# machine f27398f7
fact-military-register =
    .title = birinchi marta harbiy hisobga ({ "воинский учёт" }) turish
    .ask = Birinchi marta harbiy hisobga turish bo‘yicha holatingiz qanday?
    .ask-him = Uning birinchi marta harbiy hisobga turish bo‘yicha holati qanday?
    .why = Hisobga turmaslik 2024-yil avgustdan beri fuqarolikni tugatishga asos.
    .find-out = Harbiy komissarlikda ikki hafta, Gosuslugi orqali bir hafta. Eng erta bo‘lishi mumkin kundan sanang.
    .value-in-time = o‘z vaqtida hisobga turgan
    .value-not-yet = hisobga turmagan; muddat hali o‘tmagan
    .value-late = hisobga turgan, lekin kech
    .value-missed = hisobga turmagan, muddat esa o‘tib ketgan

# machine f16f7524
fact-was-27-before-2024 =
    .title = 2023-yil oxirida 27 yoshga to‘lgan
    .ask = 2023-yil 31-dekabrda 27 yoshga to‘lganmidingiz?
    .ask-him = U 2023-yil 31-dekabrda 27 yoshga to‘lganmidi?
    .why = Yuqoriroq yosh chegarasi o‘shanda 27 ga to‘lgan erkaklarga tegishli emas.
    .find-out = 1996-yilda yoki undan oldin tug‘ilganlarning hammasi uchun — ha.

# machine 8e7b04b2
fact-served-elsewhere =
    .title = birinchi davlat armiyasidagi xizmat
    .ask = Birinchi davlatingiz armiyasida xizmat qilganmisiz?
    .ask-him = U birinchi davlati armiyasida xizmat qilganmi?
    .why = Bunday xizmat Rossiyada hisobga olinishi mumkin. Manbalar buni hal qilmaydi.

# machine f5f6f9ec
fact-summons-days =
    .title = chaqiruv qog‘ozi qo‘yilganiga necha kun bo‘lgani
    .ask = Elektron chaqiruv qog‘ozi ({ "электронная повестка" }) necha kun oldin qo‘yilgan? Bugun bo‘lsa — 0.
    .why = Reyestrga qo‘yilgan chaqiruv qog‘ozi kechi bilan yetti kunda topshirilgan hisoblanadi.
    .find-out = Kun reyestrdagi yoki Gosuslugidagi yozuvda ko‘rinadi.

# machine 9eb4e4a5
fact-no-show-days =
    .title = kelmagan kundan beri o‘tgan kunlar
    .ask = Kelishingiz kerak bo‘lgan, lekin kelmagan kun necha kun oldin edi? Bunday kun bo‘lmasa — 0.
    .ask-him = U kelishi kerak bo‘lgan, lekin kelmagan kun necha kun oldin edi? Bunday kun bo‘lmasa — 0.
    .why = Cheklovlar kelmagan kundan 20 kun keyin boshlanadi.

# machine 115c2842
fact-stay-paper =
    .title = qolishga asos bo‘lgan hujjat
    .ask = Bugun Rossiyada qaysi asosda turibsiz?
    .ask-him = Bugun u Rossiyada qaysi asosda turibdi?
    .why = 90 kun faqat vizasiz va boshqa hujjatsiz turganlarga tegishli.
    .find-out = Hujjatdagi oxirgi kunga qarang. Muddati tugagan yoki qaytarib olingan bo‘lsa, “hech narsa”ni tanlang. Turish muddati qisqartirilgan yoki qochqin maqomi rad etilgan bo‘lsa ham, shuni tanlang.
    .value-visa-free = vizasiz kirgan; boshqa hujjat yo‘q
    .value-study = Rossiyada o‘qish
    .value-patent = mehnat patenti ({ "патент" })
    .value-job = turish muddatini uzaytiradigan ish
    .value-permit = vaqtinchalik yoki doimiy yashash hujjati ({ "РВП или ВНЖ" })
    .value-visa = viza
    .value-none = bugun amal qiladigan hech narsa yo‘q

# machine 057b3500
fact-stay-days =
    .title = vizasiz turgan kunlar
    .ask = Rossiyada vizasiz necha kun turibsiz?
    .ask-him = U Rossiyada vizasiz necha kun turibdi?
    .why = Chegara: kalendar yilida 90 kun va ketma-ket 90 kun.
    .find-out = 1-yanvardan beri hamma kunlarni sanang. Oxirgi kirishdan beri ketma-ket kunlarni ham sanang. Kattaroq sonni yozing.

# machine bd215cca
fact-security-reason =
    .title = ekstremizm va shu kabilar uchun chiqarib yuborish
    .ask = Sizni chiqarib yuborish sababi ekstremizm, terrorizm, ruxsatsiz miting yoki shu kabimi?
    .ask-him = Uni chiqarib yuborish sababi ekstremizm, terrorizm, ruxsatsiz miting yoki shu kabimi?
    .why = 2024-yil 30-dekabrdagi farmon bunday ishlarga tegishli emas.
    .find-out = Sabab qarorda yozilgan.

# machine 46fd02ef
fact-other-service =
    .title = armiya kontraktisiz Rossiya uchun xizmat qilgan
    .ask = Armiya kontraktisiz Rossiya uchun xizmat qilganmisiz: muddatli askar, safarbar yoki xususiy armiyada?
    .ask-him = U armiya kontraktisiz Rossiya uchun xizmat qilganmi: muddatli askar, safarbar yoki xususiy armiyada?
    .why = Ba’zi davlatlarning qonunlari kontrakt bo‘lsa ham, bo‘lmasa ham, xizmatning o‘zini jazolaydi.
