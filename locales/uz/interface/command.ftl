# machine 90d46cbd
command-error = xato:
# machine ba2451a2
command-lang-unknown = { $place }: `{ $code }` degan til yo‘q
# machine 01a2f442
command-lang-nearest = Balki `{ $code }` demoqchimisiz?
# machine 09afbd12
command-lang-all = Mavjud tillar: { $languages }
# machine e52c97ce
command-lang-in-use = Hozirgi til: { $name } ({ $code }).
# machine 0565e458
command-lang-by-option = U `--lang` bilan tanlangan.
# machine b0bedbce
command-lang-by-variable = U `YOL_LANG` o‘zgaruvchisi bilan tanlangan.
# machine ce62ea12
command-lang-by-system = Bu tizim tili: { $variable }={ $value }.
# machine 179854d5
command-lang-by-default = Hech narsa boshqasini tanlamagan: `--lang` ham, `YOL_LANG` ham, tizim ham.
# machine 97bf9985
command-lang-change = Boshqasini tanlash: `--lang CODE` yoki `export YOL_LANG=CODE`.
# machine 0545a353
command-lang-column-language = til
# machine 98a5d953
command-lang-column-total = matnlar
# machine a1181752
command-lang-column-reviewed = tekshirilgan
# machine 4b8a9b84
command-lang-column-machine = mashina
# machine e2c69731
command-lang-column-outdated = eskirgan
# machine 52a58cf7
command-lang-column-missing = yo‘q
# machine baa4227a
command-lang-source = hammasi shu tildan tarjima qilinadi
# machine 79b45d92
command-lang-is-missing = tarjima qilinmagan
# machine 41c6d16d
command-lang-part-is-missing = `{ $part }` qismi tarjima qilinmagan
# machine 16330a6a
command-lang-is-outdated = tarjimadan keyin inglizcha matn o‘zgargan
# machine 88234410
command-lang-is-unstamped = kim va qaysi so‘zlardan tarjima qilgani hech qayerda aytilmagan
# machine c8e21111
command-lang-is-unused = inglizchada bunday xabar yo‘q
# machine 2c53dbb6
command-lang-nothing-missing = Hech narsa yetishmayotgani yo‘q.
# machine f97178e4
command-sheet-title = Yol: tarjimani tekshirish, { $language }
# machine 6f57592e
command-sheet-how = Har bir tarjimani inglizcha va ruscha matn bilan solishtiring. Ma’no bir xil bo‘lsa, katakka belgi qo‘ying. Bir xil bo‘lmasa, qanday bo‘lishi kerakligini qatorga yozing.
# machine 86e2331e
command-sheet-keep = Jingalak qavsdagi so‘zlar keyin to‘ldiriladi: ularni o‘zgartirmang. Sonlar, sanalar va ruscha so‘zlar ham qoladi.
# machine 505dc319
command-sheet-reviewer = Tekshiruvchi va sana:
# machine d31ea7ca
command-sheet-place = Joyi
# machine 51a8fabf
command-sheet-english = Inglizcha
# machine 4aecbbfc
command-sheet-russian = Ruscha
# machine 5c9136d1
command-sheet-right = To‘g‘ri
# machine 1a0a1b22
command-sheet-critical = Bu yerda noto‘g‘ri so‘z zarar yetkazishi mumkin.
# machine 71584dac
command-sheet-machine = Mashina tarjimasi
# machine 611a464d
command-sheet-reviewed = Tekshirilgan: { $key }
# machine 4fb24dd6
command-sheet-outdated = Shundan keyin inglizchasi o‘zgargan.
# machine e484a672
command-sheet-missing = Tarjima qilinmagan
# machine eb9f33cb
command-sheet-written = { $path }: { $count } ta matn
# machine dc11509a
command-sheet-which-language = varaq uchun tekshiriladigan til kerak: `--lang CODE` bering
# machine 38cf4026
command-sheet-no-file = `{ $file }` fayli yo‘q; borlari: { $files }
# machine 6f6671c9
command-sheet-empty = bu yerda tekshiradigan hech narsa yo‘q
# machine 6f0ae9ac
command-glossary-which-language = lug‘at uchun til kerak: `--lang CODE` bering
# machine 346b15d6
command-locales-broken = matnlarni o‘qib bo‘lmadi: { $reason }
# machine 0e8312c4
command-locales-none = `{ $path }` matnlar papkasi emas: unda `en/interface` yo‘q
# machine 53e61e7a
command-standard-input = standart kirish
# machine fef39031
command-cannot-read = o‘qib bo‘lmadi, { $path }: { $reason }
# machine 93c59187
command-not-text = { $path }: UTF-8 matn emas; birinchi buzuq bayt raqami { $number }
# machine 650442ac
command-too-large = { $path }: { $size } MiB chegaradan katta; qoidalar to‘plami yoki holat uchun juda katta
# machine 06e673f2
command-is-folder = { $path }: bu papka; bu yerda fayl kerak
# machine aecba7f2
command-is-file = { $path }: bu fayl; bu yerda papka kerak
# machine 7050ed84
command-no-markdown = papkada `.md` fayl yo‘q: { $path }
# machine d3410bc0
command-cannot-write = `{ $path }` faylini yozib bo‘lmadi: { $reason }
# machine 485bf116
command-cannot-write-answer = javobni yozib bo‘lmadi: { $reason }
# machine 432baefd
command-cannot-write-table = jadvalni yozib bo‘lmadi: { $reason }
# machine 7016f6cc
command-rulebook-damaged = ichki qoidalar to‘plami buzilgan; `yol` dasturini qayta o‘rnating yoki `--rulebook` bilan papkani ko‘rsating
# machine b102cdd0
command-rulebook-mistakes = qoidalar to‘plamida xatolar bor, shuning uchun hech narsa hal qilinmadi
# machine 85d92d62
command-no-account = qoidalar to‘plamida `{ $name }` degan hikoya yoki namunaviy holat yo‘q; { $advice }
# machine 1457e0e2
command-no-journey = qoidalar to‘plamida `{ $name }` degan vaziyat yo‘q; { $advice }
# machine 3890b235
command-no-conclusion = qoidalar to‘plamida `{ $name }` degan xulosa yo‘q; { $advice }
# machine aa8df83c
command-no-fact = qoidalar to‘plamida `{ $name }` degan fakt yo‘q; { $advice }
# machine 9c25e4d3
command-no-source = qoidalar to‘plamida `{ $name }` degan manba yo‘q; { $advice }
# machine 926be77e
command-no-figure = qoidalar to‘plamida `{ $name }` degan raqam yo‘q; { $advice }
# machine 7f287a94
command-no-rule = qoidalar to‘plamida `{ $name }` degan qoida yo‘q; { $advice }
# machine 59677f20
command-no-country = qoidalar to‘plamida `{ $name }` degan davlat yo‘q; { $advice }
# machine a8704aed
command-advice-nearest = balki `{ $nearest }` demoqchimisiz?
# machine 75b748ab
command-advice-list = ro‘yxati: `{ $command }`
# machine 66a5c606
command-advice-files = uning fayllarida qoidalar nomi bor
# machine 8ea8671a
command-advice-names = borlari: { $names }
# machine b5217cd8
command-advice-no-names = unda bittasi ham yo‘q
# machine 3707a2f0
command-which-journey = nima bo‘lishini ayting; berilganlarga qarab bulardan istalgani bo‘lishi mumkin
# machine e4c0ccb7
command-since-form = --since { $given } FACT=DATE shaklida yozilishi kerak, masalan `permit-months=2025-03-01`
# machine a73241bd
command-since-date = --since { $fact }: { $reason }
# machine 8a892ceb
command-until-before-from = --until { $until } sanasi --from { $from } sanasidan oldin
# machine 2f13d1e3
command-ask-introduction = Raqam bilan javob bering. ? degani: bilmayman. b orqaga qaytaradi, q to‘xtatadi.
# machine f6cfdfab
command-ask-kept = Faqat hali muhim bo‘lgani so‘raladi. Javoblaringizdan hech narsa saqlanmaydi.
# machine d3a10ec3
command-ask-stopped = To‘xtatildi. Hech narsa hal qilinmadi va hech narsa saqlanmadi.
# machine c44dbe9d
command-ask-interrupted = uzildi: oxirgi javobdan oldin kirish tugadi. Hech narsa hal qilinmadi va hech narsa saqlanmadi
# machine 62aeaaff
command-ask-case-from-input = javoblaringiz standart kirishdan keladi, holat ham o‘sha yerdan kela olmaydi; fayl nomini bering
# machine 21adafaf
command-ask-unreadable = javobingizni o‘qib bo‘lmadi: { $reason }
# machine 12699ebf
command-ask-about = Gap nima haqida?
    .he = U haqda gap nima haqida?
# machine 1fa8360e
command-ask-several = Bilmayman yoki bulardan bir nechtasi
# machine ad735e5e
command-ask-first = Bu birinchi savol.
# machine 08521154
command-ask-question =
    { $left ->
        [0] Savol { $number }, oxirgisi
       *[other] Savol { $number }, yana ko‘pi bilan { $left } ta
    }
# machine acc1bf90
command-ask-why = Nega so‘raladi: { $why }
# machine 45de7081
command-ask-find-out = Qanday bilish mumkin: { $how }
# machine 8fff7dcb
command-ask-none = hech biri
# machine 6afe1651
command-ask-unknown = Bilmayman yoki aytmaganim ma’qul
# machine 88a4adb1
command-ask-one-or-none = Javob 1, hech biri bo‘lmasa 0 (? bilmayman, b orqaga, q chiqish)
# machine 506596c4
command-ask-some-or-none = Javob 1 – { $answers }: bitta yoki bir nechta, orasiga vergul, hech biri bo‘lmasa 0 (? bilmayman, b orqaga, q chiqish)
# machine 4f571d8d
command-ask-the-one = Javob 1 (? bilmayman, b orqaga, q chiqish)
# machine 9cea7c31
command-ask-one-of = Javob 1 – { $answers } (? bilmayman, b orqaga, q chiqish)
# machine 30e9e328
command-ask-empty = Bo‘sh qator javob emas. Bilmasangiz, ? yozing
# machine 7f365d80
command-ask-no-answer = `{ $typed }` javob emas.
# machine 1cc3bc39
command-ask-only-one = Bulardan faqat bittasi to‘g‘ri bo‘lishi mumkin: bitta raqam yozing.
# machine 9d8ba488
command-ask-none-alone = 0 – hech biri; u yolg‘iz yoziladi.
# machine f039267a
command-ask-out-of-range = `{ $typed }` bu yerda javob emas: raqam yozing (1 – { $answers }), bilmasangiz ? yozing.
# machine c6371fbc
command-diff-nothing = nimani solishtirish aytilmagan: ikki kun ({ $days }), `--views`, ikki papka yoki reviziya ({ $revision }) bering
# machine 2be1f977
command-diff-two-folders = `{ $old }` va `{ $new }` ikki papka. Ular bir kunda (`--on`), bir ko‘rinishda (`--view`) solishtiriladi: `--from`, `--views` yoki `--git` bo‘lmasdan
# machine 7ee0ce65
command-diff-one-folder = `{ $folder }` FACT=VALUE emas, bitta papkani esa hech narsa bilan solishtirib bo‘lmaydi. Ikki papka bering yoki bittasini `--rulebook` bilan ko‘rsating
# machine 31721d8a
command-diff-many-folders = ikki papkani solishtirish mumkin, { $count } ta emas
# machine b4902e0a
command-diff-no-rulebook = ikki papka solishtirilmoqda, yonida `--rulebook` bo‘lishi mumkin emas
# machine 48b8a6f5
command-diff-at-revision = `{ $folder }`, reviziya { $revision }
# machine 239a76a9
command-diff-as-it-stands = `{ $folder }`, hozirgi holati
# machine f07e5927
command-git-no-repository = `{ $folder }` hech qaysi git omborida emas
# machine 6dcf0dcc
command-git-no-markdown = `{ $revision }` reviziyasida `{ $folder }` papkasida `.md` fayl yo‘q
# machine 9e94348d
command-git-no-revision = git `{ $revision }` reviziyasini bilmaydi; borlari ro‘yxati: `git log`
# machine da553472
command-git-no-files = git orqali fayllarni o‘qib bo‘lmadi: { $reason }
# machine ebfa2df6
command-git-no-file = git `{ $path }` faylini bera olmaydi
# machine ba1f950b
command-git-not-text = `{ $path }` o‘sha reviziyada UTF-8 matn emas
# machine 0906a06c
command-git-not-installed = `git` dasturi o‘rnatilmagan; o‘rniga ikki papkani solishtiring
# machine 5db171a5
command-git-cannot-run = git dasturini ishga tushirib bo‘lmadi: { $reason }
# machine 7882595c
command-git-no-list = git fayllar ro‘yxatini bera olmadi: { $reason }
# machine 4ca4638d
command-explain-not-drawn = `{ $rule }` qoidasini chizib bo‘lmaydi: { $reason }
# machine 52a126bb
command-explain-no-layout = chizmani joylashtirib bo‘lmadi: { $reason }
# machine 83d1d38c
command-serve-could = tinglash mumkin edi: { $address }
# machine 2bd204d1
command-serve-listening = tinglanmoqda: { $address }
