# machine 90d46cbd
command-error = қате:
# machine ba2451a2
command-lang-unknown = { $place }: `{ $code }` деген тіл жоқ
# machine 01a2f442
command-lang-nearest = Мүмкін, `{ $code }`?
# machine 09afbd12
command-lang-all = Мына тілдер бар: { $languages }
# machine e52c97ce
command-lang-in-use = Қазіргі тіл: { $name } ({ $code }).
# machine 0565e458
command-lang-by-option = Ол `--lang` арқылы таңдалған.
# machine b0bedbce
command-lang-by-variable = Ол `YOL_LANG` айнымалысы арқылы таңдалған.
# machine ce62ea12
command-lang-by-system = Бұл – жүйенің тілі: { $variable }={ $value }.
# machine 179854d5
command-lang-by-default = Басқасын ештеңе таңдаған жоқ: `--lang` та, `YOL_LANG` та, жүйе де.
# machine 97bf9985
command-lang-change = Басқасын таңдау: `--lang CODE` немесе `export YOL_LANG=CODE`.
# machine 0545a353
command-lang-column-language = тіл
# machine 98a5d953
command-lang-column-total = мәтін
# machine a1181752
command-lang-column-reviewed = тексерілген
# machine 4b8a9b84
command-lang-column-machine = машина
# machine e2c69731
command-lang-column-outdated = ескірген
# machine 52a58cf7
command-lang-column-missing = жоқ
# machine baa4227a
command-lang-source = бәрі осы тілден аударылады
# machine 79b45d92
command-lang-is-missing = аударылмаған
# machine 41c6d16d
command-lang-part-is-missing = `{ $part }` деген бөлігі аударылмаған
# machine 16330a6a
command-lang-is-outdated = аударылғаннан бері ағылшынша мәтін өзгерген
# machine 88234410
command-lang-is-unstamped = кім және қай мәтіннен аударғаны айтылмаған
# machine c8e21111
command-lang-is-unused = ағылшын тілінде мұндай хабар жоқ
# machine 2c53dbb6
command-lang-nothing-missing = Бәрі бар, жетпейтіні жоқ.
# machine f97178e4
command-sheet-title = Yol: аударманы тексеру, { $language }
# machine 6f57592e
command-sheet-how = Әр аударманы ағылшынша және орысша мәтінмен салыстырыңыз. Мағынасы бірдей болса, шаршыға белгі қойыңыз. Бірдей болмаса, дұрысын жолға жазыңыз.
# machine 86e2331e
command-sheet-keep = Жақша ішіндегі сөздер кейін толтырылады: сол күйінде қалдырыңыз. Сандар, күндер және орысша түпнұсқалар да қалады.
# machine 505dc319
command-sheet-reviewer = Тексеруші және күні:
# machine d31ea7ca
command-sheet-place = Орны
# machine 51a8fabf
command-sheet-english = Ағылшынша
# machine 4aecbbfc
command-sheet-russian = Орысша
# machine 5c9136d1
command-sheet-right = Дұрыс
# machine 1a0a1b22
command-sheet-critical = Мұнда қате сөз зиян келтіруі мүмкін.
# machine 71584dac
command-sheet-machine = Машина аударған
# machine 611a464d
command-sheet-reviewed = Тексерген: { $key }
# machine 4fb24dd6
command-sheet-outdated = Содан бері ағылшынша мәтін өзгерген.
# machine e484a672
command-sheet-missing = Аударылмаған
# machine eb9f33cb
command-sheet-written = { $path }: { $count } мәтін
# machine dc11509a
command-sheet-which-language = параққа тексерілетін тіл керек: `--lang CODE` көрсетіңіз
# machine 38cf4026
command-sheet-no-file = `{ $file }` деген файл жоқ; мыналар бар: { $files }
# machine 6f6671c9
command-sheet-empty = мұнда тексеретін ештеңе жоқ
# machine 6f0ae9ac
command-glossary-which-language = сөздікке тіл керек: `--lang CODE` көрсетіңіз
# machine 346b15d6
command-locales-broken = мәтіндерді оқу мүмкін емес: { $reason }
# machine 0e8312c4
command-locales-none = `{ $path }` – мәтіндер қалтасы емес: ішінде `en/interface` жоқ
# machine 53e61e7a
command-standard-input = стандартты енгізу
# machine fef39031
command-cannot-read = оқу мүмкін емес: { $path }: { $reason }
# machine 93c59187
command-not-text = { $path } – UTF-8 мәтіні емес; алғашқы қате байттың нөмірі: { $number }
# machine 650442ac
command-too-large = { $path } тым үлкен, бұл мөлшерден асады: { $size } MiB. Ережелер жинағы не жағдай мұндай болмайды
# machine 06e673f2
command-is-folder = { $path } – қалта; мұнда файл керек
# machine aecba7f2
command-is-file = { $path } – файл; мұнда қалта керек
# machine 7050ed84
command-no-markdown = бұл қалтада `.md` файлы жоқ: { $path }
# machine d3410bc0
command-cannot-write = жазу мүмкін емес: `{ $path }`: { $reason }
# machine 485bf116
command-cannot-write-answer = жауапты жазу мүмкін емес: { $reason }
# machine 432baefd
command-cannot-write-table = кестені жазу мүмкін емес: { $reason }
# machine 7016f6cc
command-rulebook-damaged = кіріктірілген ережелер жинағы бүлінген; `yol` бағдарламасын қайта орнатыңыз немесе `--rulebook` арқылы қалта көрсетіңіз
# machine b102cdd0
command-rulebook-mistakes = ережелер жинағында қателер бар, сондықтан ештеңе шешілмеді
# machine 85d92d62
command-no-account = ережелер жинағында `{ $name }` деген оқиға не үлгі мысал жоқ; { $advice }
# machine 1457e0e2
command-no-journey = ережелер жинағында `{ $name }` деген бағыт жоқ; { $advice }
# machine 3890b235
command-no-conclusion = ережелер жинағында `{ $name }` деген тұжырым жоқ; { $advice }
# machine aa8df83c
command-no-fact = ережелер жинағында `{ $name }` деген дерек жоқ; { $advice }
# machine 9c25e4d3
command-no-source = ережелер жинағында `{ $name }` деген дереккөз жоқ; { $advice }
# machine 926be77e
command-no-figure = ережелер жинағында `{ $name }` деген сан жоқ; { $advice }
# machine 7f287a94
command-no-rule = ережелер жинағында `{ $name }` деген ереже жоқ; { $advice }
# machine 59677f20
command-no-country = ережелер жинағында `{ $name }` деген ел жоқ; { $advice }
# machine a8704aed
command-advice-nearest = мүмкін, `{ $nearest }`?
# machine 75b748ab
command-advice-list = тізімі: `{ $command }`
# machine 66a5c606
command-advice-files = ережелері файлдарында аталған
# machine 8ea8671a
command-advice-names = мыналар бар: { $names }
# machine b5217cd8
command-advice-no-names = мұнда бірде-біреуі жоқ
# machine 3707a2f0
command-which-journey = не болайын деп тұрғанын айтыңыз; берілгенге қарай мыналардың кез келгені болуы мүмкін
# machine e4c0ccb7
command-since-form = --since { $given } былай жазылуы керек: FACT=DATE, мысалы `permit-months=2025-03-01`
# machine a73241bd
command-since-date = --since { $fact }: { $reason }
# machine 8a892ceb
command-until-before-from = --until { $until } мына күннен бұрын тұр: --from { $from }
# machine 2f13d1e3
command-ask-introduction = Санмен жауап беріңіз. ? – білмеймін. b – артқа, q – тоқтату.
# machine f6cfdfab
command-ask-kept = Тек әлі маңызы бары сұралады. Жауаптарыңыз еш жерде сақталмайды.
# machine d3a10ec3
command-ask-stopped = Тоқтатылды. Ештеңе шешілген де, сақталған да жоқ.
# machine c44dbe9d
command-ask-interrupted = үзілді: соңғы жауапқа дейін енгізу бітіп қалды. Ештеңе шешілген де, сақталған да жоқ
# machine 62aeaaff
command-ask-case-from-input = жауаптарыңыз стандартты енгізуден келеді, жағдайды сол жерден оқуға болмайды; файл көрсетіңіз
# machine 21adafaf
command-ask-unreadable = жауабыңызды оқу мүмкін емес: { $reason }
# machine 12699ebf
command-ask-about = Мәселе не туралы?
    .he = Оның мәселесі не туралы?
# machine 1fa8360e
command-ask-several = Білмеймін немесе бұлардың бірнешеуі
# machine ad735e5e
command-ask-first = Бұл – бірінші сұрақ.
# machine 08521154
command-ask-question =
    { $left ->
        [0] { $number }-сұрақ, соңғысы
       *[other] { $number }-сұрақ, әрі кеткенде тағы { $left }
    }
# machine acc1bf90
command-ask-why = Неге сұралады: { $why }
# machine 45de7081
command-ask-find-out = Қалай білуге болады: { $how }
# machine 8fff7dcb
command-ask-none = ешқайсысы жоқ
# machine 6afe1651
command-ask-unknown = Білмеймін немесе айтқым келмейді
# machine 88a4adb1
command-ask-one-or-none = Жауап: 1, ешқайсысы болмаса 0 (? білмеймін, b артқа, q шығу)
# machine 506596c4
command-ask-some-or-none = Жауап: 1 – { $answers } аралығынан бір не бірнеше сан, үтірмен; ешқайсысы болмаса 0 (? білмеймін, b артқа, q шығу)
# machine 4f571d8d
command-ask-the-one = Жауап: 1 (? білмеймін, b артқа, q шығу)
# machine 9cea7c31
command-ask-one-of = Жауап: 1 – { $answers } аралығынан бір сан (? білмеймін, b артқа, q шығу)
# machine 30e9e328
command-ask-empty = Бос жол – жауап емес. Білмесеңіз, ? басыңыз
# machine 7f365d80
command-ask-no-answer = `{ $typed }` – жауап емес.
# machine 1cc3bc39
command-ask-only-one = Бұлардың тек біреуі дұрыс болуы мүмкін: бір сан жазыңыз.
# machine 9d8ba488
command-ask-none-alone = 0 – ешқайсысы жоқ деген сөз, жеке жазылады.
# machine f039267a
command-ask-out-of-range = `{ $typed }` мұнда жауап емес. 1 – { $answers } аралығынан сан жазыңыз, білмесеңіз – ?
# machine c6371fbc
command-diff-nothing = нені салыстыру айтылмаған. Екі күн ({ $days }), `--views`, екі қалта немесе ревизия ({ $revision }) көрсетіңіз
# machine 2be1f977
command-diff-two-folders = `{ $old }` және `{ $new }` – екі қалта. Олар бір күні (`--on`), бір тұрғыдан (`--view`) салыстырылады: `--from`, `--views` не `--git` болмауы керек
# machine 7ee0ce65
command-diff-one-folder = `{ $folder }` – FACT=VALUE емес, ал жалғыз қалтаны салыстыратын ештеңе жоқ. Екі қалта көрсетіңіз немесе біреуін `--rulebook` арқылы беріңіз
# machine 31721d8a
command-diff-many-folders = екі қалтаны салыстыруға болады, мұнша емес: { $count }
# machine b4902e0a
command-diff-no-rulebook = екі қалта салыстырылады, сондықтан олармен бірге `--rulebook` берілмейді
# machine 48b8a6f5
command-diff-at-revision = `{ $folder }`, ревизиясы { $revision }
# machine 239a76a9
command-diff-as-it-stands = `{ $folder }`, қазіргі күйінде
# machine f07e5927
command-git-no-repository = `{ $folder }` ешқандай git репозиторийінде емес
# machine 6dcf0dcc
command-git-no-markdown = `{ $revision }` ревизиясында `{ $folder }` ішінде `.md` файлы жоқ
# machine 9e94348d
command-git-no-revision = git `{ $revision }` деген ревизияны білмейді; барының тізімі: `git log`
# machine da553472
command-git-no-files = файлдарды git арқылы оқу мүмкін емес: { $reason }
# machine ebfa2df6
command-git-no-file = git мына файлды бере алмайды: `{ $path }`
# machine ba1f950b
command-git-not-text = `{ $path }` ол ревизияда UTF-8 мәтіні емес
# machine 0906a06c
command-git-not-installed = `git` бағдарламасы орнатылмаған; оның орнына екі қалтаны салыстырыңыз
# machine 5db171a5
command-git-cannot-run = git іске қосылмады: { $reason }
# machine 7882595c
command-git-no-list = git файлдар тізімін бере алмайды: { $reason }
# machine 4ca4638d
command-explain-not-drawn = `{ $rule }` ережесін сызу мүмкін емес: { $reason }
# machine 52a126bb
command-explain-no-layout = сызбаны орналастыру мүмкін емес: { $reason }
# machine 83d1d38c
command-serve-could = мына мекенжайда тыңдай алады: { $address }
# machine 2bd204d1
command-serve-listening = тыңдап тұр: { $address }
