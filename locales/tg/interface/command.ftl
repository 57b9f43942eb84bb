# machine 90d46cbd
command-error = хато:
# machine ba2451a2
command-lang-unknown = { $place }: чунин забон нест: `{ $code }`
# machine 01a2f442
command-lang-nearest = Шояд `{ $code }` мехостед?
# machine 09afbd12
command-lang-all = Забонҳо инҳоянд: { $languages }
# machine e52c97ce
command-lang-in-use = Ҳоло истифода мешавад: { $name } ({ $code }).
# machine 0565e458
command-lang-by-option = Онро `--lang` интихоб кард.
# machine b0bedbce
command-lang-by-variable = Онро тағйирёбандаи `YOL_LANG` интихоб кард.
# machine ce62ea12
command-lang-by-system = Ин забони система аст: { $variable }={ $value }.
# machine 179854d5
command-lang-by-default = Ҳеҷ чиз забони дигарро интихоб накард: на `--lang`, на `YOL_LANG`, на система.
# machine 97bf9985
command-lang-change = Барои интихоби дигар: `--lang CODE` ё `export YOL_LANG=CODE`.
# machine 0545a353
command-lang-column-language = забон
# machine 98a5d953
command-lang-column-total = матнҳо
# machine a1181752
command-lang-column-reviewed = санҷида
# machine 4b8a9b84
command-lang-column-machine = мошинӣ
# machine e2c69731
command-lang-column-outdated = кӯҳна
# machine 52a58cf7
command-lang-column-missing = нест
# machine baa4227a
command-lang-source = ҳама чиз аз ин забон тарҷума мешавад
# machine 79b45d92
command-lang-is-missing = тарҷума нашудааст
# machine 41c6d16d
command-lang-part-is-missing = қисми `{ $part }` тарҷума нашудааст
# machine 16330a6a
command-lang-is-outdated = матни англисӣ баъд аз тарҷума тағйир ёфтааст
# machine 88234410
command-lang-is-unstamped = маълум нест, ки инро кӣ ва аз кадом матн тарҷума кардааст
# machine c8e21111
command-lang-is-unused = дар англисӣ чунин паём нест
# machine 2c53dbb6
command-lang-nothing-missing = Ягон камбудӣ нест: ҳама тарҷума шудааст.
# machine f97178e4
command-sheet-title = Yol: санҷиши тарҷума, { $language }
# machine 6f57592e
command-sheet-how = Ҳар тарҷумаро бо матни англисӣ ва русӣ муқоиса кунед. Агар маъно як бошад, дар чоркунҷа нишон гузоред. Агар не, дар сатр нависед, ки чӣ тавр бояд бошад.
# machine 86e2331e
command-sheet-keep = Калимаҳои дохили қавси шаклдор баъдтар пур мешаванд: ба онҳо даст назанед. Рақамҳо, санаҳо ва калимаҳои русӣ ҳам мемонанд.
# machine 505dc319
command-sheet-reviewer = Санҷанда ва сана:
# machine d31ea7ca
command-sheet-place = Ҷой
# machine 51a8fabf
command-sheet-english = Англисӣ
# machine 4aecbbfc
command-sheet-russian = Русӣ
# machine 5c9136d1
command-sheet-right = Дуруст
# machine 1a0a1b22
command-sheet-critical = Калимаи нодуруст ин ҷо зарар расонда метавонад.
# machine 71584dac
command-sheet-machine = Тарҷумаи мошин
# machine 611a464d
command-sheet-reviewed = Санҷида шуд: { $key }
# machine 4fb24dd6
command-sheet-outdated = Матни англисӣ аз он вақт тағйир ёфтааст.
# machine e484a672
command-sheet-missing = Тарҷума нашудааст
# machine eb9f33cb
command-sheet-written = { $path }: матнҳо: { $count }
# machine dc11509a
command-sheet-which-language = барои варақа забони санҷиш лозим аст: `--lang CODE` диҳед
# machine 38cf4026
command-sheet-no-file = файли `{ $file }` нест; инҳо ҳастанд: { $files }
# machine 6f6671c9
command-sheet-empty = ин ҷо барои санҷидан чизе нест
# machine 6f0ae9ac
command-glossary-which-language = барои луғат забон лозим аст: `--lang CODE` диҳед
# machine 346b15d6
command-locales-broken = матнҳо хонда нашуданд: { $reason }
# machine 0e8312c4
command-locales-none = `{ $path }` папкаи матнҳо нест: дар он `en/interface` нест
# machine 53e61e7a
command-standard-input = вуруди стандартӣ
# machine fef39031
command-cannot-read = хонда нашуд: { $path }: { $reason }
# machine 93c59187
command-not-text = { $path }: ин матни UTF-8 нест; рақами аввалин байти нодуруст: { $number }
# machine 650442ac
command-too-large = { $path }: ин аз { $size } MiB калонтар аст; барои маҷмӯаи қоидаҳо ё ҳолат аз ҳад калон
# machine 06e673f2
command-is-folder = { $path }: ин папка аст; ин ҷо файл лозим аст
# machine aecba7f2
command-is-file = { $path }: ин файл аст; ин ҷо папка лозим аст
# machine 7050ed84
command-no-markdown = дар папкаи { $path } файли `.md` нест
# machine d3410bc0
command-cannot-write = навишта нашуд: `{ $path }`: { $reason }
# machine 485bf116
command-cannot-write-answer = ҷавоб навишта нашуд: { $reason }
# machine 432baefd
command-cannot-write-table = ҷадвал навишта нашуд: { $reason }
# machine 7016f6cc
command-rulebook-damaged = маҷмӯаи қоидаҳои дарунӣ вайрон аст; барномаро (`yol`) аз нав насб кунед ё бо `--rulebook` папка нишон диҳед
# machine b102cdd0
command-rulebook-mistakes = дар маҷмӯаи қоидаҳо хатоҳо ҳастанд, барои ҳамин чизе ҳал нашуд
# machine 85d92d62
command-no-account = дар маҷмӯаи қоидаҳо нақл ё мисоли санҷишии `{ $name }` нест; { $advice }
# machine 1457e0e2
command-no-journey = дар маҷмӯаи қоидаҳо вазъияти `{ $name }` нест; { $advice }
# machine 3890b235
command-no-conclusion = дар маҷмӯаи қоидаҳо натиҷаи `{ $name }` нест; { $advice }
# machine aa8df83c
command-no-fact = дар маҷмӯаи қоидаҳо маълумоти `{ $name }` нест; { $advice }
# machine 9c25e4d3
command-no-source = дар маҷмӯаи қоидаҳо манбаи `{ $name }` нест; { $advice }
# machine 926be77e
command-no-figure = дар маҷмӯаи қоидаҳо адади `{ $name }` нест; { $advice }
# machine 7f287a94
command-no-rule = дар маҷмӯаи қоидаҳо қоидаи `{ $name }` нест; { $advice }
# machine 59677f20
command-no-country = дар маҷмӯаи қоидаҳо кишвари `{ $name }` нест; { $advice }
# machine a8704aed
command-advice-nearest = шояд `{ $nearest }` мехостед?
# machine 75b748ab
command-advice-list = рӯйхаташон: `{ $command }`
# machine 66a5c606
command-advice-files = номи қоидаҳо дар файлҳояш ҳаст
# machine 8ea8671a
command-advice-names = инҳо ҳастанд: { $names }
# machine b5217cd8
command-advice-no-names = ҳеҷ яке нест
# machine 3707a2f0
command-which-journey = гӯед, ки чӣ мешавад; бо маълумоти додашуда яке аз инҳо шуда метавонад
# machine e4c0ccb7
command-since-form = --since { $given } бояд дар шакли FACT=DATE навишта шавад, мисли `permit-months=2025-03-01`
# machine a73241bd
command-since-date = --since { $fact }: { $reason }
# machine 8a892ceb
command-until-before-from = --until { $until } пеш аз --from { $from } меояд
# machine 2f13d1e3
command-ask-introduction = Бо рақам ҷавоб диҳед. ? яъне: намедонам. b қафо мебарад, q қатъ мекунад.
# machine f6cfdfab
command-ask-kept = Танҳо чизе пурсида мешавад, ки ҳанӯз муҳим аст. Ягон ҷавоби шумо нигоҳ дошта намешавад.
# machine d3a10ec3
command-ask-stopped = Қатъ шуд. Ҳеҷ чиз ҳал нашуд ва ҳеҷ чиз нигоҳ дошта нашуд.
# machine c44dbe9d
command-ask-interrupted = канда шуд: вуруд пеш аз ҷавоби охирин тамом шуд. Ҳеҷ чиз ҳал нашуд ва ҳеҷ чиз нигоҳ дошта нашуд
# machine 62aeaaff
command-ask-case-from-input = ҷавобҳоятон аз вуруди стандартӣ меоянд, пас ҳолат аз он ҷо омада наметавонад; файл нишон диҳед
# machine 21adafaf
command-ask-unreadable = ҷавоби шумо хонда нашуд: { $reason }
# machine 12699ebf
command-ask-about = Сухан дар бораи чист?
    .he = Барои ӯ сухан дар бораи чист?
# machine 1fa8360e
command-ask-several = Намедонам ё якчанд аз инҳо
# machine ad735e5e
command-ask-first = Ин саволи аввал аст.
# machine 08521154
command-ask-question =
    { $left ->
        [0] Саволи { $number }, охирин
        [1] Саволи { $number }, боз на бештар аз 1
       *[other] Саволи { $number }, боз на бештар аз { $left }
    }
# machine acc1bf90
command-ask-why = Чаро мепурсанд: { $why }
# machine 45de7081
command-ask-find-out = Аз куҷо донистан мумкин аст: { $how }
# machine 8fff7dcb
command-ask-none = ҳеҷ яке
# machine 6afe1651
command-ask-unknown = Намедонам ё гуфтан намехоҳам
# machine 88a4adb1
command-ask-one-or-none = Ҷавоб: 1 ё 0, агар ҳеҷ яке набошад (? намедонам, b қафо, q баромадан)
# machine 506596c4
command-ask-some-or-none = Ҷавоб: як ё якчанд рақам (1–{ $answers }) бо вергул; 0: ҳеҷ кадом (? намедонам, b қафо, q баромадан)
# machine 4f571d8d
command-ask-the-one = Ҷавоб: 1 (? намедонам, b қафо, q баромадан)
# machine 9cea7c31
command-ask-one-of = Ҷавоб: аз 1 то { $answers } (? намедонам, b қафо, q баромадан)
# machine 30e9e328
command-ask-empty = Сатри холӣ ҷавоб нест. Агар надонед, ? нависед
# machine 7f365d80
command-ask-no-answer = `{ $typed }` ҷавоб нест.
# machine 1cc3bc39
command-ask-only-one = Танҳо яке аз инҳо рост буда метавонад: як рақам нависед.
# machine 9d8ba488
command-ask-none-alone = 0 маънои «ҳеҷ яке» дорад ва танҳо меистад.
# machine f039267a
command-ask-out-of-range = `{ $typed }` ин ҷо ҷавоб нест: рақами аз 1 то { $answers } нависед, ё ?, агар надонед.
# machine c6371fbc
command-diff-nothing = гуфта нашудааст, ки чиро муқоиса кардан лозим: ду рӯз ({ $days }), `--views`, ду папка ё ревизия ({ $revision }) диҳед
# machine 2be1f977
command-diff-two-folders = `{ $old }` ва `{ $new }` ду папкаанд. Онҳо дар як рӯз (`--on`) ва бо як нигоҳ (`--view`) муқоиса мешаванд: бе `--from`, `--views` ё `--git`
# machine 7ee0ce65
command-diff-one-folder = `{ $folder }` FACT=VALUE нест, ва як папка танҳо бо чизе муқоиса намешавад. Ду папка диҳед ё якеро бо `--rulebook` нишон диҳед
# machine 31721d8a
command-diff-many-folders = ду папкаро муқоиса кардан мумкин аст, на { $count }
# machine b4902e0a
command-diff-no-rulebook = ду папка муқоиса мешавад, пас `--rulebook` дар паҳлуи онҳо ҷой надорад
# machine 48b8a6f5
command-diff-at-revision = `{ $folder }` дар { $revision }
# machine 239a76a9
command-diff-as-it-stands = `{ $folder }` дар ҳоли имрӯза
# machine f07e5927
command-git-no-repository = `{ $folder }` дар ягон анбори git нест
# machine 6dcf0dcc
command-git-no-markdown = дар ревизияи `{ $revision }` дар `{ $folder }` файли `.md` нест
# machine 9e94348d
command-git-no-revision = git ревизияи `{ $revision }` надорад; `git log` мавҷудҳоро нишон медиҳад
# machine da553472
command-git-no-files = файлҳо бо git хонда нашуданд: { $reason }
# machine ebfa2df6
command-git-no-file = git ин файлро дода наметавонад: `{ $path }`
# machine ba1f950b
command-git-not-text = `{ $path }` дар он ревизия матни UTF-8 нест
# machine 0906a06c
command-git-not-installed = барномаи `git` насб нашудааст; ба ҷои он ду папкаро муқоиса кунед
# machine 5db171a5
command-git-cannot-run = барномаи git кор накард: { $reason }
# machine 7882595c
command-git-no-list = git файлҳоро номбар карда наметавонад: { $reason }
# machine 4ca4638d
command-explain-not-drawn = қоидаи `{ $rule }` кашида намешавад: { $reason }
# machine 52a126bb
command-explain-no-layout = нақша ҷойгир карда нашуд: { $reason }
# machine 83d1d38c
command-serve-could = ин суроғаро гӯш карда метавонад: { $address }
# machine 2bd204d1
command-serve-listening = гӯш мекунад: { $address }
