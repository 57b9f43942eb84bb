# machine 354ff054
help-heading-usage = Ishlatilishi:
# machine c788e385
help-heading-example = Misol:
# machine c31732e7
help-heading-commands = Buyruqlar
# machine c2ab63c7
help-heading-arguments = Argumentlar
# machine 8a3b32c1
help-heading-options = Parametrlar
# machine b4740fb8
help-heading-answer = Nimaga javob berish
# machine 84ce4bdf
help-heading-compare = Nimani solishtirish
# machine 01cd9b5e
help-heading-list = Nimani ro‘yxat qilish
# machine 606343fe
help-heading-output = Qoidalar to‘plami va natija
# machine 147235ca
help-heading-time = Vaqt
# machine 939f15a4
help-heading-diagram = Chizma
# machine d31ea7ca
help-heading-place = Joy
# machine b8e45dcf
help-heading-secrecy = Maxfiylik
# machine d166e16f
help-heading-pages = Sahifalar
# machine 745c6d81
help-heading-limits = Cheklovlar
# machine 672b87b7
help-choices = [tanlov: { $values }]
# machine 15e524eb
help-default = [yozilmasa: { $value }]
# machine 943e0a68
help-yol = Rossiya migratsiya idorasida migrantlardan nima talab qilinadi: kirishdan oldin
# machine be5b7bca
help-yol-answers = Yol qoidalar to‘plamidan javob beradi: farmonlar, qonunlar va xabar qilingan amaliyot, har biri manbasi bilan. U qaysi hujjat talab qilinishini, sizni nima ozod qilishini va nima ochiqligini aytadi. U hech narsa saqlamaydi va hech narsa yubormaydi.
# machine 2c2f1e1e
help-yol-codes = Chiqish kodlari: 0 javob berildi; 2 kiritilgan narsa yaroqsiz, hech narsa hal qilinmadi. 1: qoidalar to‘plami nuqsonli, sinov o‘tmadi yoki `fmt --check` yoki `copy` biror narsa topdi.
# machine 18854de3
help-help = Shu yordamni yoki buyruq yordamini ko‘rsatish
# machine 075ecb0f
help-help-command = Buyruq, masalan `check` yoki `lang sheet`
# machine 83a6f757
help-flag-help = Yordamni ko‘rsatish; `-h` qisqa, `--help` to‘liq ko‘rsatadi
# machine 7f02dbcb
help-flag-version = Versiyani ko‘rsatish
# machine d59bbc8e
help-flag-lang = Ko‘rsatiladigan hamma narsaning tili: `yol lang` ro‘yxatidagi kod
# machine 7cecccf5
help-flag-lang-else = U bo‘lmasa `YOL_LANG` o‘zgaruvchisi, keyin tizim tili hisobga olinadi.
# machine 128c59d3
help-ask = Savollarni bittadan berib, oxirida javob aytish
# machine 9927c31d
help-ask-replies = Faqat hali muhim bo‘lgani so‘raladi. Raqam bilan javob bering. Bir nechta javob to‘g‘ri bo‘lishi mumkin bo‘lsa, raqamlar orasiga vergul qo‘ying; 0 ularning hech biri.
# machine 19c8be17
help-ask-keys = `?` degani: bilmayman. `b` orqaga qaytaradi, `q` to‘xtatadi. Bo‘sh qator javob emas: barmoq adashsa, hech narsa hal bo‘lmaydi.
# machine dd24d207
help-ask-kept = Tugatsangiz ham, tugatmasangiz ham hech narsa saqlanmaydi. `q` chiqish kodi 0 bilan tugatadi. Kirish erta tugasa, hech narsa hal qilinmaydi: chiqish kodi 2.
# machine f646f4a1
help-check = Berilgan faktlar bo‘yicha javob berish
# machine c57a98f1
help-check-about = Gap nima haqida ekani ma’lum bo‘lishi kerak. Buni faktlar yoki `--account`, `--journey`, `--conclusion` aytishi mumkin. Bularning hech biri bo‘lmasa, vaziyatlar ro‘yxati chiqadi.
# machine 87f05e40
help-check-unknown = Berilmagan fakt noma’lum. Unda javob uning har qanday qiymati uchun to‘g‘ri va yetishmaydigan faktlarni aytadi.
# machine 0aec02a7
help-check-form = Javob ikki sahifalik bosma varaq, `--format json` bilan esa ma’lumotlar.
# machine 7effe6c1
help-why = Nega ekanini aytish: hal qiluvchi faktlar, qoidalar, istisnolar va ularning manbalari
# machine 36d4342b
help-why-takes = `yol check` qabul qilgan narsalarni qabul qiladi.
# machine ca9955ea
help-options = Javobni nima yaxshilashini va buning bahosini ko‘rsatish
# machine 86c8cde5
help-options-ways = Odam qila oladigan faktlarning har bir eng kichik o‘zgarishi ro‘yxatda. Yonida o‘shandagi javob, uning manbalari va boshqa joyda nima yomonlashishi turadi. Kutish javobni yaxshilaydigan kun ham aytiladi.
# machine 93ccc199
help-options-limits = Hech kim jinsini, yoshini yoki tug‘ilganini o‘zgartira olmaydi. Sizni bog‘laydigan yoki yollovchilar orqali o‘tadigan yo‘l oxirida, ogohlantirish ostida turadi. Hech bir yo‘l imzolash maslahati emas.
# machine 8a59cc88
help-count = Har bir javobga olib boradigan to‘liq holatlarni aniq sanash
# machine 1932b6c9
help-count-what = Berilgan faktlar o‘zgarmaydi. Qolganlarini to‘ldirishning har bir usuli bir marta sanaladi: har bir son, kun va qiymatlar to‘plami.
# machine 9a1285d8
help-count-apart = Bo‘lishi mumkin emas holatlar chiqarib tashlanadi. Manbalar har xil javobga olib boradigan holatlar alohida sanaladi.
# machine bf38c372
help-count-shares = Bu holatlar soni, odamlar soni emas. Ulushlarda har bir qiymat bir xil ehtimolli yoki berilgan vaznlarga mos.
# machine c2853e22
help-facts = So‘ralishi mumkin bo‘lgan faktlar va qiymatlari ro‘yxati
# machine f2d5cab7
help-facts-name = Nom berilsa, o‘sha faktni to‘liq ko‘rsatish: savoli, nega so‘ralishi, qanday bilish.
# machine 804eff18
help-sources = Qoidalar to‘plami asoslangan nashrlar va belgilari ro‘yxati
# machine 5ec805de
help-sources-name = Nom berilsa, o‘sha manbani to‘liq ko‘rsatish.
# machine 044834cb
help-accounts = Hujjatlashtirilgan hikoyalar ro‘yxati; har biri sinov hamdir
# machine 50a176f7
help-accounts-name = Nom berilsa, o‘sha hikoyani to‘liq ko‘rsatish. Nom `yol check --account` buyrug‘ida yoziladi.
# machine 59f67f31
help-timeline = Tartib tarixini va holatning vaqt bo‘yicha javobini chiqarish
# machine b44a1af9
help-timeline-what = Qonun va farmonlarda uch kun bor: kuchga kirishi, hammaga ma’lum bo‘lishi va tugashi. Xabar qilingan amaliyot va voqealar ular orasida. Qonun loyihalari alohida, chunki ular qonun emas.
# machine 44111464
help-timeline-case = Faktlar, hikoya yoki holat fayli berilsa, faqat shunga tegishli bo‘lishi mumkini chiqadi. Keyin javob o‘zgargan har bir kun uchun beriladi.
# machine 55d2af78
help-timeline-growth = Faktlar holatning o‘z kuniga tegishli. Yosh va o‘sadigan boshqa sonlar shu kundan oldinga va orqaga hisoblanadi.
# machine f2d96b1e
help-diff = Qonun kim uchun o‘zgarishini aytish: ikki kun, ikki ko‘rinish yoki ikki qoidalar to‘plami orasida
# machine e6b12201
help-diff-days = Ikki kun: `--from` va `--to`. Qog‘oz va amaliyot: `--views`. Qoidalar to‘plamining ikki nashri: ikki papka.
# machine 13c34bc7
help-diff-git = `--git` va reviziya qoidalar papkasining o‘shandagi va hozirgi holatini solishtiradi. Shunda o‘zgarishni tekshirish mumkin.
# machine a87cf8ac
help-diff-told = Har bir o‘zgarish qaysi shartda tegishi bilan aytiladi, har bir holat faqat bir marta. Yonida uning hamma holatlardagi ulushi turadi. Manbalar qanday o‘qilishiga bog‘liq narsa oxirida keladi.
# machine c05667dd
help-diff-narrow = FACT=VALUE vaziyatni toraytiradi. Hech narsa farq qilmasa, bu isbotlangan.
# machine ff755a01
help-explain = Bitta qoidani tushuntirish: matni, uning o‘rnini nima olishi, unga nima asoslangani
# machine f6a87006
help-explain-who = Qoidalar to‘plamini tekshiradigan yoki o‘zgartiradiganlar uchun. Shartini chizma qilib chizish mumkin.
# machine 1775a07c
help-figures = Manbalar aytgan raqamlar va ularga zid gaplar ro‘yxati
# machine e2857db7
help-figures-name = Nom berilsa, faqat o‘sha raqamni ko‘rsatish. `--format csv` jadval yozadi, har bir raqam bir qator.
# machine 422d38ed
help-helpers = Yordam beradigan tashkilot va telefonlar, oxirgi marta ko‘rilgan kuni bilan
# machine 9219139d
help-helpers-country = Davlat berilsa, hamma uchun va uning fuqarolari uchun bo‘lganlari chiqadi.
# machine e5400326
help-papers = Qo‘lga berilishi mumkin bo‘lgan qog‘ozlar va aytish uchun ruscha gaplar ro‘yxati
# machine 92e60b87
help-papers-what = Har bir qog‘oz ruscha nomi bilan turadi: u nima qiladi, oldin nima qilish kerak. Qog‘ozni atash uni maslahat berish emas. Faqat biror narsa so‘raydigan gaplar qonun haqida hech narsa demaydi.
# machine f8773b5d
help-serve = Brauzerda javob berish: qo‘llanma veb-sahifalarda va JSON `/v1` ostida
# machine 4a45ab48
help-serve-kept = Tashrifdan hech qayerda hech narsa saqlanmaydi: jurnal, fayl, cookie yo‘q. Javoblar xotiradagi kalit bilan muhrlanib yuradi. U har 15 daqiqada almashadi.
# machine 8d2af6b2
help-serve-end = Ctrl-C yoki SIGTERM bilan, boshlangan so‘rovlarga javob berilgach tugaydi.
# machine 0dce58c2
help-serve-crash = Xotira nusxasini (core dump) o‘chirib bo‘lmaydigan joyda ishga tushmaydi. Aks holda qulash javoblarni diskka yozib qo‘yardi. Svop xotirani ham o‘chiring yoki shifrlang.
# machine f58d9225
help-page = Qo‘llanmani bitta HTML fayl qilish, skriptsiz va tarmoqsiz
# machine fc02ec0d
help-page-opens = U telefon xotirasidan va messenjerda ochiladi, eski brauzerlarda ishlaydi. Javoblar hech qachon saqlanmaydi. U yopilsa yoki “Javoblarimni yashirish” bosilsa, javoblar yo‘qoladi.
# machine 07310b8a
help-page-editions = `carry` nashri faqat rasmiy hujjatlarni aytadi va qog‘ozdagi qonun nima deyishini beradi. U hech qaysi OAV va tashkilotni atamaydi. `full` nashrida hamma manbalar, xabar qilingan amaliyot va yordam beradiganlar bor.
# machine bcef3d9e
help-copy = Fayl nusxasi asl, eskirgan yoki o‘zgartirilganini aytish
# machine 46b768e1
help-copy-added = O‘zgartirilgan nusxaga nima qo‘shilganini aytadi: havolalar, yozish joylari, skriptlar, telefon raqamlari. Imzolashga undovchi so‘zlar ham aytiladi.
# machine a5ca6dbf
help-copy-genuine = Asl nusxa sanasi va nashri bo‘yicha harfma-harf qayta tuziladi. Chiqish kodi 1: asl emas yoki endi unga tayanib bo‘lmaydi.
# machine 06a47f6b
help-verify = Qoidalar to‘plami butunligini isbotlash: javobi yo‘q yoki ikki javobli holat yo‘q
# machine d4278416
help-verify-shown = Har bir xato o‘z joyida, har bir bo‘shliq va ziddiyat misol holat bilan ko‘rsatiladi. Ogohlantirishlar ta’siri yo‘q narsani aytadi: hech qachon amal qilmaydigan qoidalar, hech narsani o‘zgartirmaydigan istisnolar.
# machine 6bf6f305
help-verify-untested = Butun to‘plam haqida yana ko‘proq chiqadi. Bu hech bir hikoya va namunaviy holat yetmagan har bir qoida, talqin va qiymat.
# machine 422cf862
help-verify-codes = Chiqish kodi 0: butun. 1: xato, bo‘shliq yoki ziddiyat topildi, `--strict` bilan ogohlantirish ham. 2: qoidalar to‘plamini o‘qib bo‘lmadi.
# machine cd44a1b4
help-test = Qoidalar to‘plamining hikoyalari va namunaviy holatlarini sinash
# machine 7a2d5aa6
help-test-shown = Har bir nosozlik joyi bilan ko‘rsatiladi: nima kutilgan, nima chiqqan va nega.
# machine d31b091f
help-test-codes = Chiqish kodi 0: hammasi o‘tdi. 1: ba’zilari o‘tmadi yoki qoidalar to‘plamida xatolar bor. 2: qoidalar to‘plamini o‘qib bo‘lmadi.
# machine 8a794de4
help-fmt = Markdown fayllardagi `yol` bloklarini yagona ko‘rinishga keltirish
# machine de5f6400
help-fmt-prose = Oddiy matnga hech qachon tegilmaydi. Bloklarida xato bor fayl aytiladi va o‘zgarmay qoladi: chiqish kodi 2.
# machine 5b6d063e
help-lang = Qaysi til ishlatilayotganini va tarjima qanchalik tayyorligini aytish
# machine 9e6c4fa4
help-lang-choice = Bulardan birinchisi hisobga olinadi: `--lang`, `YOL_LANG` o‘zgaruvchisi, tizim tili (LC_ALL, LC_MESSAGES, LANG). Bo‘lmasa ingliz tili.
# machine 4d9663c5
help-lang-standing = Hech bir odam tekshirmagan tarjimada bu aytiladi. Keyin inglizchasi o‘zgargan bo‘lsa, inglizchasi ko‘rsatiladi.
# machine c0ae1094
help-lang-status = Har bir tildagi matnlarni sanash: tekshirilgan, mashina tarjimasi, eskirgan, yo‘q
# machine 3c774d64
help-lang-missing = Tilda nima yo‘q yoki eskirgan, fayli bilan ro‘yxat
# machine 950f4d7e
help-lang-missing-codes = Chiqish kodi 0: hammasi bor, yetishmaydigani yo‘q. 1: yetishmaydigani bor.
# machine 5c439622
help-lang-sheet = Tarjimani qog‘ozda tekshirish uchun varaq yozish: inglizcha, ruscha va tarjima
# machine 05a3ab00
help-lang-sheet-print = Bu yotiq A4 qog‘ozda bosish uchun HTML fayl. Har bir matnda belgi katagi va yozish qatori bor.
# machine 73138b7c
help-lang-glossary = Hamma joyda bir xil bo‘lishi kerak so‘zlarni, idoradagi ruschasi bilan ko‘rsatish
# machine 3ac2455c
help-flag-facts = Nima ma’lum: `age=48`, `age=18..64`, `citizenship=AZ,TJ`, `legally-capable=yes`
# machine 02b80974
help-flag-facts-history = `yol facts` faktlar va ularning qiymatlari ro‘yxatini beradi. Bu yerda yozganingiz qobiq tarixida qoladi. Kompyuterni tintigan odam uni o‘sha yerdan topadi.
# machine 23a6bd7d
help-flag-facts-instead = `yol ask`, `--case -` va `--account` u yerda hech narsa qoldirmaydi.
# machine b25c0094
help-flag-case = Holatni JSON fayldan olish; FACT=VALUE ustidan qo‘shiladi. `-` standart kirish
# machine a1bdd715
help-flag-account = Faktlar, sana va ko‘rinishni hikoya yoki namunaviy holatdan olish (`yol accounts`)
# machine 47332cde
help-flag-on = Shu kun bo‘yicha javob berish, masalan 2026-02-01; bo‘lmasa holatning o‘z kuni yoki bugun
# machine 4e0ad960
help-flag-known-by = Faqat shu kungacha hammaga ma’lum bo‘lganini hisobga olish
# machine 93b72fda
help-flag-view = Qog‘ozdagi qonun yoki idoralar qilgani xabar qilingan narsalar bilan birga
# machine e853b153
help-flag-view-else = U bo‘lmasa holatning o‘z ko‘rinishi yoki qog‘oz olinadi.
# machine aa6fcf37
help-flag-no-presumptions = Qonun aksi ma’lum bo‘lguncha taxmin qiladigan narsani hisobga olmaslik
# machine 7c5caafa
help-flag-journey = Faqat shu vaziyatda muhimiga javob berish; nom xato yozilsa, borlari chiqadi
# machine 395a1a18
help-flag-conclusion = Faqat shu xulosaga javob berish; bir necha marta berish mumkin
# machine 3390dfb0
help-flag-for = Odamning o‘ziga gapirish yoki u haqda qarindoshiga gapirish
# machine d0d21919
help-flag-born = Tug‘ilgan kun, har bir kundagi yosh ma’lum bo‘lishi uchun
# machine 71a86727
help-flag-since = O‘sadigan boshqa son sanaladigan kun: `permit-months=2025-03-01`
# machine c73a2521
help-flag-since-units = Son yillar, oylar yoki kunlarda.
# machine 932b1a36
help-flag-rulebook = Ichki to‘plam o‘rniga shu papkadagi qoidalardan javob berish
# machine e77a8457
help-flag-format = Javob qanday yoziladi
# machine e2c572a2
help-flag-country = Faqat shu davlat fuqarolarini ataganlar, masalan KZ
# machine 6feccf00
help-flag-name = Faqat shuni to‘liq ko‘rsatish
# machine e383b3d9
help-flag-folder = Qoidalar to‘plami papkasi; bo‘lmasa ichki to‘plam
# machine 575a3e3d
help-flag-folder-too = DIR bilan bir xil
# machine e6c817e0
help-flag-locales = Matnlarni ichkisidan emas, siz tahrirlayotgan shu papkadan (`locales`) o‘qish
# machine c01dbc86
help-count-weights = Qiymatlar vaznini JSON fayldan olish: `{ $example }`
# machine e81f12e6
help-count-weights-range = Oraliqning vazni bitta butun. Fuqarolik kabi faktning bir nechta qiymati bo‘lishi mumkin. Unda har bir qiymat ular orasida bo‘lish ehtimoliga ega (0 – 1).
# machine d77cb73e
help-accounts-one = Faqat shuni to‘liq ko‘rsatish: hikoya yoki namunaviy holat
# machine 5b7ce5c2
help-accounts-cases = Hech kimning hikoyasi bo‘lmagan namunaviy holatlarni ham chiqarish
# machine 98e8805b
help-timeline-from = Shu kundan oldingisini chiqarmaslik
# machine e7fa0d8d
help-timeline-until = Shu kundan keyingisini chiqarmaslik
# machine cc8960f9
help-diff-given = Solishtiriladigan ikki qoidalar papkasi; va vaziyatni toraytirish uchun faktlar, masalan `sex=male`
# machine bd618795
help-diff-from = Shu kundagi qonun, `--to` bilan solishtiriladi
# machine 0dc62e2c
help-diff-to = Shu kundagi qonun, `--from` bilan solishtiriladi
# machine e002746e
help-diff-views = Qog‘ozdagi qonunni idoralar qilgani xabar qilingan narsa bilan solishtirish
# machine 4897fb4f
help-diff-revision = Qoidalar papkasining shu git reviziyasidagi va hozirgi holatini solishtirish
# machine d73971f1
help-diff-revision-folder = Papka `rulebook` yoki `--rulebook` bilan berilgani.
# machine 55f3b61a
help-diff-on = Ko‘rinishlar yoki nashrlar solishtiriladigan kun; berilmasa bugun
# machine 281b7817
help-diff-view = Kunlar yoki nashrlar solishtiriladigan ko‘rinish; berilmasa qog‘oz
# machine 51c4191f
help-diff-journey = Faqat shu vaziyatda muhimini solishtirish
# machine 8570286f
help-diff-conclusion = Faqat shu xulosani solishtirish; bir necha marta berish mumkin
# machine 01c824d5
help-diff-all = Har bir shartni, eng kam uchraydiganini ham chiqarish; JSON javobda hammasi doim bor
# machine bfd8ea6d
help-explain-rule = Qoida yoki istisno nomi
# machine d7bac67b
help-explain-on = Holat sanasidan sanaladigan kunlarni bugun emas, shu kun bo‘yicha aytish
# machine bbb60f3a
help-explain-svg = Shartini shu faylga rasm (SVG) qilib chizish
# machine 1c047c18
help-explain-dot = Shu chizmani Graphviz uchun shu faylga yozish
# machine 357467e0
help-figures-one = Faqat shuni ko‘rsatish
# machine f87141d7
help-figures-source = Faqat shu manbaga tayangan raqamlar (`yol sources`)
# machine f378bd41
help-figures-checked = Faqat boshqa manbalar bilan tekshirish shu natijani bergan raqamlar
# machine 51715b12
help-serve-bind = Qayerda tinglash
# machine 1aa7960b
help-serve-base-path = Hamma sahifalar oldidagi yo‘l, masalan `/guide`
# machine 853f7389
help-serve-onion = Shu qo‘llanmaning onion xizmatidagi manzili
# machine e9aa390c
help-serve-onion-told = Unga yeta oladigan brauzerlarga aytiladi.
# machine 1ca26524
help-serve-tls-cert = PEM shaklidagi sertifikat, zanjiri bilan, proksi bo‘lmasdan TLS uchun
# machine 2c9767ad
help-serve-tls-key = Sertifikat kaliti, PEM shaklida
# machine e181fb85
help-serve-behind-tls = Oldidagi proksi TLS bilan ishlaydi: brauzerlarga faqat TLS orqali kelishni aytish
# machine 8f729322
help-serve-key-file = Kamida 32 baytlik sir, muvozanatlagich ortidagi bir nechta nusxa uchun
# machine b1a2c0d1
help-serve-key-file-shared = Har bir nusxa boshqasi muhrlaganini ochadi. U bo‘lmasa kalit faqat xotirada: qayta ishga tushsa, tashrifchilar boshidan boshlaydi.
# machine 34f297c3
help-serve-key-file-secret = Fayl kimda bo‘lsa, u bilan muhrlangan hamma narsani ocha oladi. Uni faqat server o‘qiydigan joyda saqlang, tez-tez almashtiring.
# machine 3809e1ae
help-serve-no-script = Chiqilayotgan sahifani yopib tozalaydigan kichik skriptni sahifalarga qo‘shmaslik
# machine 1416743b
help-serve-lite = Juda sekin aloqa uchun sahifalarni bor hajmida yuborish
# machine e2604fd2
help-serve-lite-lengths = Aks holda sahifalar bir xil hajmgacha to‘ldiriladi. Bu bo‘lmasa, aloqani kuzatgan odam javoblarni uzunlikdan topishi mumkin.
# machine f5de8d5e
help-serve-rate = Bir manzil uzoq muddatda soniyasiga yuborishi mumkin bo‘lgan so‘rovlar; 0: cheklov yo‘q
# machine 771f0db5
help-serve-rate-burst = Birdaniga to‘rt barobar ko‘p yuborishi mumkin. `--trust-forwarded` berilmasa, proksi ortida hamma so‘rov bitta manzildan keladi. `.onion` xizmatida manzillar yo‘q: u yerda 0 bering.
# machine 668bc9d3
help-serve-trust-forwarded = `X-Forwarded-For` ichidagi oxirgi manzilni tashrifchiniki deb olish
# machine 4ca91344
help-serve-trust-forwarded-proxy = Faqat uni oldidagi proksi yozadigan joyda.
# machine c3015557
help-serve-check = Ishga tusha olishini ko‘rib, tugatish
# machine 6e931596
help-page-edition = Qaysi nashr
# machine 57c29843
help-page-out = Qayerga yozish, hech narsani oshkor qilmaydigan nom bilan
# machine 053f0bd6
help-page-out-else = U bo‘lmasa yoki `-` bo‘lsa, standart chiqishga yoziladi.
# machine 05749b09
help-page-on = Qonun qaysi kun uchun o‘qilishi (YYYY-MM-DD); berilmasa bugun
# machine 90c72af0
help-copy-file = Fayl; `-` standart kirish
# machine 27088834
help-verify-strict = Ogohlantirishlar bo‘lsa ham chiqish kodi 1 bilan tugatish
# machine 5cbb8378
help-fmt-paths = Markdown fayllar, ularning papkalari yoki standart kirishdan standart chiqishga `-`
# machine a6fba78e
help-fmt-check = Hech narsani o‘zgartirmaslik; yagona ko‘rinishda bo‘lmagan fayllarni aytish
# machine 9e180a05
help-fmt-check-code = Shundaylari bo‘lsa, chiqish kodi 1.
# machine 78a64078
help-lang-sheet-out = Varaqni qayerga yozish
# machine 26f4174d
help-lang-sheet-only = Faqat shu fayl matnlari, masalan `interface/brief.ftl`; bir necha marta berish mumkin
# machine bfed7efa
help-lang-sheet-only-critical = Faqat xatosi kimgadir zarar yetkazishi mumkin bo‘lgan matnlar
# machine df04b26d
help-value-me = “siz”
# machine a6432f43
help-value-him = “u”
# machine d40090f3
help-value-paper = Faqat qabul qilingan qonun
# machine 6846ef49
help-value-practice = Xabar qilingan amaliyot ham
# machine 17a86b17
help-value-text = Odamlar uchun
# machine c0fbdd35
help-value-json = Dasturlar uchun
# machine 4733d111
help-value-csv = Elektron jadval uchun
# machine 41685140
help-value-agrees = Boshqa manba ham shunday deydi
# machine 5e15e08a
help-value-differs = Boshqa manba boshqacha deydi
# machine 770cd186
help-value-not-found = Boshqa manba topilmadi
# machine 6dd6d33b
help-value-not-checked = Hech kim tekshirmagan
# machine b1c9f8c4
help-value-full = Hamma manbalar, xabar qilingan amaliyot va yordam beradiganlar
# machine 59d6d8a2
help-value-carry = Faqat rasmiy hujjatlar, betaraf so‘zlar bilan, havola va nomlar yo‘q
# machine 401bc7c8
help-wrong-unknown-argument = kutilmagan argument `{ $argument }`
# machine b454b7f8
help-wrong-unknown-command = `{ $command }` degan buyruq yo‘q
# machine a4542c31
help-wrong-command-missing = shundan keyin buyruq yetishmaydi: `{ $command }`; borlari: { $commands }
# machine ebddb0ab
help-wrong-arguments-missing = bu kerak, lekin berilmagan: { $arguments }
# machine e56013f0
help-wrong-value-missing = shundan keyin qiymat yetishmaydi: `{ $argument }`
# machine a4119bfa
help-wrong-value = `{ $value }` yaroqsiz qiymat, argument: `{ $argument }`
# machine 276c8982
help-wrong-value-because = `{ $value }` yaroqsiz qiymat, argument: `{ $argument }`: { $reason }
# machine 56fbee82
help-wrong-value-too-many = `{ $argument }` qiymat olmaydi, lekin `{ $value }` berilgan
# machine 51497984
help-wrong-values = mumkin bo‘lgan qiymatlar: { $values }
# machine 760ec174
help-wrong-conflict = `{ $argument }` argumentini bular bilan birga ishlatib bo‘lmaydi: { $others }
# machine fd9ef42c
help-wrong-twice = `{ $argument }` argumentini bir martadan ortiq ishlatib bo‘lmaydi
# machine 8534c1f9
help-wrong-not-text = argument UTF-8 matn emas
# machine ad0c9639
help-wrong-other = argumentlarni tushunib bo‘lmadi
# machine 49b333cd
help-wrong-nearest = Balki `{ $nearest }` demoqchimisiz?
# machine 7dd294c7
help-wrong-try = Ko‘proq ma’lumot: `{ $help }`.
# machine fc5d400b
help-date-form = sana yil-oy-kun shaklida yoziladi, masalan 2025-11-05
# machine 2a602e48
help-date-day = taqvimda bunday kun yo‘q
# machine c6fc64c2
help-address-form = manzilda raqam va port bo‘ladi, masalan `127.0.0.1:8821`
# machine 62844d46
help-number-form = { $from } – { $until } oralig‘idagi butun son kerak
