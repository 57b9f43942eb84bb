# machine c507384b
reference-contents = Bu sahifada
# machine b23285c7
reference-sources-read = Manzillar bu yerda bosish uchun emas, o‘qish uchun. Rossiyada ba’zilarini ochish yoki birovga yuborish xavfli bo‘lishi mumkin.
# machine 9b7bbced
reference-source = { $publisher } “{ $title }”. { $date } { $strength }.
# machine 0f0eff82
reference-law = Qonun
# machine 37a9921c
reference-law-what = Qo‘llanma shu farmonlar, qonunlar, loyihalar va xabar qilingan amaliyotlardan javob beradi. Loyiha va amaliyot qonun emas.
# machine ce2a3e9c
reference-law-rules = Har biri o‘z qoidalariga olib boradi: ular nimani, kim uchun hal qiladi va kim aytgan.
# machine 24f2c943
reference-open = Manbalar nimani ochiq qoldiradi
# machine 6c5c7ea9
reference-open-both = Bularga hech kim javob bera olmaydi. Unda qo‘llanma ikkala javobni ko‘rsatadi.
# machine 5839e3d6
reference-leans-first = Ko‘pchiligi birinchi tomonda.
# machine 1f567892
reference-leans-second = Ko‘pchiligi ikkinchi tomonda.
# machine 0fa500ea
reference-subject-residence-and-citizenship = Yashash va fuqarolik
# machine 3caa13f0
reference-subject-new-citizens = Yangi fuqarolar
# machine fff14b5c
reference-subject-stay-and-expulsion = Rossiyada turish va chiqarib yuborish
# machine a823ca1a
reference-subject-contract-service = Kontrakt bo‘yicha xizmat
# machine e5957751
reference-subject-bills = Qonun loyihalari
# machine ef8513e2
reference-subject-home-countries = Vatan davlatlari
# machine 2a163bc7
reference-subject-men-in-the-war = Urushdagi erkaklar
# machine 0f71f10c
reference-subject-losses = Yo‘qotishlar
# machine d6b96f03
reference-subject-migration = Migratsiya
# machine bb2aec93
reference-subject-mobilisation-and-expulsion = Safarbarlik va chiqarib yuborish
# machine 1dd3f17f
reference-subject-money = Pul
# machine 5383bb4c
reference-subject-cases-at-home = Vatandagi ishlar
# machine f70a2a44
reference-subject-law = { $subject }: qonun
# machine 92cfd7a4
reference-law-all = Qonunning hammasi
# machine ff919030
reference-exceptions = Istisno amal qilgan joyda qoidaning o‘rnini oladi. “U” degani gap ketayotgan odam.
# machine e297bac7
reference-standing-enacted = Qonun
# machine 1817272e
reference-standing-repealed = Tugagan qonun
# machine 1542cf29
reference-standing-bill = Loyiha: qonun emas
# machine b3b0b990
reference-standing-practice = Xabar qilingan amaliyot: qonun emas
# machine beb9b360
reference-from-earlier = boshlanishi { $day } yoki undan oldin
# machine 3eaee45e
reference-from-earlier-until = boshlanishi { $day } yoki undan oldin, oxirgi kuni { $last }
# machine 1b1b8908
reference-public-since = Hammaga ma’lum bo‘lgan kun: { $day }.
# machine 543e4629
reference-would-end = Buni tugatgan bo‘lardi: { $laws }
# machine f9acd2a2
reference-would-change = Buni o‘zgartirgan bo‘lardi: { $laws }
# machine a3d736f4
reference-about = U shu haqda: { $condition }.
# machine c55a3408
reference-rule-always = Boshqa sharti yo‘q.
# machine f7affe91
reference-rule-when = Qachon:
# machine 72fad277
reference-rule-under = Asosi: { $law }.
# machine 8e861e00
reference-rule-stories = Unga tayangan hikoyalar: { $titles }.
# machine d230eb7c
reference-rule-cases = Unga tayangan namunaviy holatlar: { $number }.
# machine 652d0c01
reference-rule-written = Yozilganicha
# machine fc8144bb
reference-rule-unless = Bundan mustasno, agar:
# machine 7c549f1e
reference-rule-unless-elsewhere = Bundan mustasno, boshqa qoidada aytilgan: { $exception }
# machine a33cc505
reference-timeline = Bu qanday yuzaga keldi
# machine 272ef14e
reference-timeline-what = Qonun va farmonlar, xabar qilingan amaliyot va voqealar, har biri kuni bilan. Qonun loyihalari alohida: ular qonun emas.
# machine c345a7b5
reference-timeline-picture = Rasm
# machine 3975a5a3
reference-timeline-table = Jadval:
# machine 325b9e26
reference-timeline-pending = Qonun loyihalari va e’lonlar
# machine 04779c6f
reference-timeline-pending-what = Ular qonun emas va hech qaysi javobda hisobga olinmaydi. Ba’zilaridan voz kechilgan bo‘lishi mumkin.
# machine 64deec18
reference-timeline-public-since = Hammaga ma’lum bo‘lgan
# machine 0141de6b
reference-timeline-planned = Nima rejalashtirilgan
# machine 2429c364
reference-timeline-years = Yilma-yil
# machine c6898329
reference-timeline-when = Qachon
# machine 79d31ccd
reference-moment-in-force = Kuchga kirdi
# machine 22a85133
reference-moment-public = Hammaga ma’lum bo‘ldi
# machine efff9e9f
reference-moment-last-day = Oxirgi kuni
# machine 98135a2b
reference-moment-practice = Amaliyot, xabarlarga ko‘ra
# machine b22648a7
reference-moment-event = Voqea
# machine 608d0f2e
reference-moment-bill = Qonun loyihasi
# machine d402cff2
reference-picture = Butun tartib bitta rasmda
# machine 8a10518c
reference-picture-bar = Chiziq qonun yoki farmon amal qiladigan vaqt, { $year }-yildan boshlab. O‘q belgisi: oxiri ma’lum emas.
# machine 81df3a7c
reference-picture-square = Kvadrat u yoki uning bir qismi hammaga ma’lum bo‘lgan kun, agar bu keyinroq bo‘lsa.
# machine d26d7d91
reference-picture-dot = Nuqta bitta xabar, voqea yoki qonun loyihasi. Hammasi jadvalda ham bor.
# machine 4c8ae758
reference-picture-since = { $subject }, { $year }-yildan beri
# machine d8ee9db8
reference-picture-laws = Qonun va farmonlar: { $number }. Oxiri ma’lum emaslari: { $open }.
# machine cfc82b89
reference-picture-else = Yana nima bo‘ldi
# machine 200d1a1e
reference-picture-events = Voqealar
# machine 25c97101
reference-picture-bills = Qonun loyihalari va e’lonlar: qonun emas
# machine 50a598c7
reference-picture-without = Rossiya Federatsiyasi Prezidentining
# machine 46ab1b60
reference-picture-long = Federal qonun
# machine e297bac7
reference-picture-short = Qonun
# machine 13287dc8
reference-figures = Raqamlar
# machine d08f08d2
reference-figures-what = Har bir raqam yonida kim aytgani va tekshirganda nima chiqqani turadi. Ko‘plari hech qachon tekshirilmagan.
# machine 2a5799d9
reference-figures-charts = Diagramma faqat solishtirib bo‘ladigan raqamlarni ko‘rsatadi. Ichi bo‘sh ustun bahsli: boshqa manba boshqacha deydi. Hammasi jadvallarda bor.
# machine b2226f2a
reference-figures-all = Hamma raqamlar: { $subject }
# machine 03fdddaa
reference-figures-many = Qancha
# machine a2a03635
reference-figures-who = Nimaning soni va kim aytgan
# machine f6cbc498
reference-figures-others = { $title } va boshqalar nima deydi
# machine eb0dffac
reference-contested = bahsli
# machine e1ea7421
reference-figure-time = Vaqti: { $time }.
# machine be954160
reference-papers = Imzolash uchun sizga berilishi mumkin bo‘lgan qog‘ozlar
# machine 606a7264
reference-papers-unread = O‘qimagan hech narsangizni imzolamang.
# machine 6815d96f
reference-papers-may = Topilgan hech bir qonun hech kimni armiya kontraktini imzolashga majbur qilmaydi. Vaqt, nusxa, tarjimon va yurist so‘rashingiz mumkin.
# machine eb86b649
reference-papers-words = Katta ruscha so‘zlarni qidiring: ular qog‘oz ustida turadi. Qog‘ozda boshqa so‘zlar ham bo‘lishi mumkin. Qog‘ozni bu yerda atash uni maslahat berish emas.
# machine ca3abb41
reference-papers-say = Nima deyishingiz mumkin
# machine d155d667
reference-papers-calmly = Xotirjam ayting yoki ekranni ko‘rsating. Hech kim bir gap uchun o‘zini xavfga qo‘ymasin.
# machine f0c57dd3
reference-papers-russian = Ruscha
# machine c434d2a8
reference-papers-means = Bu nima degani
# machine 23b3cc9f
reference-paper-printed = Ustida yozilgan:
# machine 8af3b6fc
reference-paper-where = Qayerda:
# machine cced6339
reference-paper-does = Nima qiladi:
# machine 553465a2
reference-paper-before = Oldin:
# machine 821a76e9
reference-paper-beware = Ehtiyot bo‘ling:
# machine 77fe8d30
reference-phrase-rests = Nimaga tayanadi:
# machine 89e56f13
reference-raid = Reydda
# machine 3b705575
reference-raid-calm = Xotirjam turing. Kimligingizni ko‘rsating.
# machine 11332aea
reference-raid-sign = O‘qimasdan hech narsa imzolamang. Yo‘q deyishingiz mumkin.
# machine e147e063
reference-raid-contract = Kontrakt muddati bilan tugamaydi (647-son farmon).
# machine 808f9426
reference-raid-register = Yangi fuqarolar harbiy hisobga turishi shart. Kontrakt burch emas.
# machine e8124da5
reference-promise = Nimani va’da qilamiz, nimani va’da qilmaymiz
# machine ef120e46
reference-promise-yes = Va’da qilamiz
# machine d36f71a3
reference-promise-record = Bu sayt siz haqingizda hech narsa yozib qo‘ymaydi. U jurnal yuritmaydi.
# machine eb9b0fe7
reference-promise-cookies = U cookie qo‘ymaydi va brauzeringizda hech narsa saqlamaydi.
# machine 54de7ecb
reference-promise-name = U hech qachon ism, telefon, manzil yoki pasportingizni so‘ramaydi.
# machine b46f9d7e
reference-promise-answers = Javoblaringiz sahifaning manzilida ham, sarlavhasida ham turmaydi.
# machine ddfc0954
reference-promise-offline = Oflayn faylda hech bir javob telefoningizdan chiqmaydi.
# machine 0827a553
reference-promise-sources = Har bir gapda manbasi va manbaning sanasi aytiladi.
# machine d0cd67ff
reference-promise-signing = U hech qachon imzolang demaydi.
# machine 44e408e9
reference-promise-both = Manbalar kelishmasa, ikkala tomonni ko‘rasiz.
# machine 77850acc
reference-promise-no = Bularni va’da qilmaymiz
# machine ad2a7fab
reference-promise-here = Bu yerda bo‘lganingizni yashirish. Oddiy varaqda brauzer sayt nomini yozib qo‘yadi. 30 daqiqagacha brauzerdagi “Formani qayta yuborish” sahifani yana ko‘rsatishi mumkin.
# machine d4dd78bc
reference-promise-file = Yuklamalar orasidagi yoki messenjerdagi faylni yashirish.
# machine f7339213
reference-promise-spyware = Telefondagi josus dasturdan himoya qilish.
# machine 0475f293
reference-promise-unlock = Telefonni ochishga majburlashsa yoki kimdir qarab tursa, yordam berish.
# machine 0c5a081f
reference-promise-officials = Amaldorlar qonunga amal qilishi.
# machine 186f27e4
reference-promise-missing = Hech narsa tushib qolmagani. Ba’zi qonun matnlarini topib bo‘lmadi.
# machine e116ea9d
reference-promise-right-until = { $day } kunidan keyin javob to‘g‘ri bo‘lishi.
# machine 8b841a1b
reference-promise-right = Qonun o‘zgargach, javob to‘g‘ri bo‘lishi.
# machine 471b97b5
reference-promise-lawyer = Yurist o‘rnini bosish.
# machine a93cb947
reference-promise-helps = Nima yordam beradi
# machine 2fced131
reference-promise-private = Maxfiy varaqdan foydalaning. O‘qib bo‘lgach, uni yoping.
# machine 0621452c
reference-promise-leave = “{ $leave }” sahifa ustini to‘sadi va sizni boshqa joyga olib o‘tadi. U brauzer tarixini tozalamaydi.
# machine 16250f75
reference-promise-delete = Faylni o‘qib bo‘lgach o‘chirib tashlang. Qog‘oz kartochkani saqlang.
# machine ecf74c88
reference-promise-copy = Soxta nusxani qanday bilish mumkin
# machine 62a4f285
reference-promise-real = Asl qo‘llanmada hech narsa yozish joyi yo‘q va u pul so‘ramaydi. Unda boshqa saytlarga havolalar yo‘q va u hech qachon hech kimga imzolang demaydi. Bulardan birini qilgan nusxa soxta.
