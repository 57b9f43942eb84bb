# machine 90d46cbd
command-error = ката:

# machine ba2451a2
command-lang-unknown = { $place }: `{ $code }` деген тил жок
# machine 01a2f442
command-lang-nearest = Балким, `{ $code }`?
# machine 09afbd12
command-lang-all = Тилдер: { $languages }
# machine e52c97ce
command-lang-in-use = Колдонулууда: { $name } ({ $code }).
# machine 0565e458
command-lang-by-option = Ал `--lang` менен тандалган.
# machine b0bedbce
command-lang-by-variable = Ал `YOL_LANG` өзгөрмөсү менен тандалган.
# machine ce62ea12
command-lang-by-system = Бул системанын тили: { $variable }={ $value }.
# machine 179854d5
command-lang-by-default = Башкасын эч нерсе тандаган жок: `--lang` да, `YOL_LANG` да, система да.
# machine 97bf9985
command-lang-change = Башкасын тандоо үчүн: `--lang CODE` же `export YOL_LANG=CODE`.

# machine 0545a353
command-lang-column-language = тил
# machine 98a5d953
command-lang-column-total = текст
# machine a1181752
command-lang-column-reviewed = текшерилген
# machine 4b8a9b84
command-lang-column-machine = машина
# machine e2c69731
command-lang-column-outdated = эскирген
# machine 52a58cf7
command-lang-column-missing = жетпейт
# machine baa4227a
command-lang-source = баары ушул тилден которулат

# machine 79b45d92
command-lang-is-missing = которулган эмес
# machine 41c6d16d
command-lang-part-is-missing = `{ $part }` бөлүгү которулган эмес
# machine 16330a6a
command-lang-is-outdated = которулгандан бери англисче тексти өзгөргөн
# machine 88234410
command-lang-is-unstamped = муну ким, кайсы сөздөрдөн которгонун эч ким айтпайт
# machine c8e21111
command-lang-is-unused = англисчеде мындай билдирүү жок
# machine 2c53dbb6
command-lang-nothing-missing = Жетпегени жок.

# machine f97178e4
command-sheet-title = Yol: котормону текшерүү, { $language }
# machine 6f57592e
command-sheet-how = Ар бир котормону англисчеси жана орусчасы менен салыштырыңыз. Мааниси бирдей болсо, белги коюңуз. Андай болбосо, кандай болушу керек экенин сапка жазыңыз.
# machine 86e2331e
command-sheet-keep = Ийри кашаадагы сөздөр кийин толтурулат: аларга тийбеңиз. Сандар, күндөр жана орусча түп нускалар да ошол бойдон калат.
# machine 505dc319
command-sheet-reviewer = Текшерген адам жана күнү:
# machine d31ea7ca
command-sheet-place = Орду
# machine 51a8fabf
command-sheet-english = Англисче
# machine 4aecbbfc
command-sheet-russian = Орусча
# machine 5c9136d1
command-sheet-right = Туура
# machine 1a0a1b22
command-sheet-critical = Бул жерде туура эмес сөз зыян келтириши мүмкүн.
# machine 71584dac
command-sheet-machine = Машина которгон
# machine 611a464d
command-sheet-reviewed = Текшерген: { $key }
# machine 4fb24dd6
command-sheet-outdated = Андан бери англисчеси өзгөргөн.
# machine e484a672
command-sheet-missing = Которулган эмес
# machine eb9f33cb
command-sheet-written = { $path }: { $count } текст
# machine dc11509a
command-sheet-which-language = баракка текшериле турган тил керек: `--lang CODE` бериңиз
# machine 38cf4026
command-sheet-no-file = `{ $file }` файлы жок; бар файлдар: { $files }
# machine 6f6671c9
command-sheet-empty = бул жерде текшере турган эч нерсе жок
# machine 6f0ae9ac
command-glossary-which-language = сөздүккө тил керек: `--lang CODE` бериңиз
# machine 346b15d6
command-locales-broken = тексттер окулбайт: { $reason }
# machine 0e8312c4
command-locales-none = `{ $path }` тексттердин папкасы эмес: ичинде `en/interface` жок

# machine 53e61e7a
command-standard-input = стандарттык киргизүү
# machine fef39031
command-cannot-read = { $path } окулбайт: { $reason }
# machine 93c59187
command-not-text = { $path } UTF-8 тексти эмес; биринчи жараксыз байттын номери: { $number }
# machine 650442ac
command-too-large = { $path } { $size } MiB чегинен чоң; эрежелер жыйнагы же учур үчүн өтө чоң
# machine 06e673f2
command-is-folder = { $path } папка экен; бул жерде файл керек
# machine aecba7f2
command-is-file = { $path } файл экен; бул жерде папка керек
# machine 7050ed84
command-no-markdown = { $path } папкасында бир да `.md` файлы жок
# machine d3410bc0
command-cannot-write = `{ $path }` жазылбайт: { $reason }
# machine 485bf116
command-cannot-write-answer = жоопту жазууга болбойт: { $reason }
# machine 432baefd
command-cannot-write-table = таблица жазылбайт: { $reason }

# machine 7016f6cc
command-rulebook-damaged = ички эрежелер жыйнагы бузулган; `yol` программасын кайра орнотуңуз же `--rulebook` менен папканы атаңыз
# machine b102cdd0
command-rulebook-mistakes = эрежелер жыйнагында каталар бар, ошондуктан эч нерсе чечилген жок

# machine 85d92d62
command-no-account = эрежелер жыйнагында `{ $name }` деген баян же мисал жок; { $advice }
# machine 1457e0e2
command-no-journey = эрежелер жыйнагында `{ $name }` деген жагдай жок; { $advice }
# machine 3890b235
command-no-conclusion = эрежелер жыйнагында `{ $name }` деген жыйынтык жок; { $advice }
# machine aa8df83c
command-no-fact = эрежелер жыйнагында `{ $name }` деген факт жок; { $advice }
# machine 9c25e4d3
command-no-source = эрежелер жыйнагында `{ $name }` деген булак жок; { $advice }
# machine 926be77e
command-no-figure = эрежелер жыйнагында `{ $name }` деген сан жок; { $advice }
# machine 7f287a94
command-no-rule = эрежелер жыйнагында `{ $name }` деген эреже жок; { $advice }
# machine 59677f20
command-no-country = эрежелер жыйнагында `{ $name }` деген өлкө жок; { $advice }
# machine a8704aed
command-advice-nearest = балким, `{ $nearest }`?
# machine 75b748ab
command-advice-list = алардын тизмеси: `{ $command }`
# machine 66a5c606
command-advice-files = эрежелердин аттары анын файлдарында
# machine 8ea8671a
command-advice-names = анда булар бар: { $names }
# machine b5217cd8
command-advice-no-names = анда бири да жок

# machine 3707a2f0
command-which-journey = эмне болгону турганын айтыңыз; берилгени боюнча булардын каалаганы болушу мүмкүн
# machine e4c0ccb7
command-since-form = --since { $given }: FACT=DATE түрүндө жазылышы керек, мисалы `permit-months=2025-03-01`
# machine a73241bd
command-since-date = --since { $fact }: { $reason }
# machine 8a892ceb
command-until-before-from = --until { $until } мындан мурда турат: --from { $from }

# machine 2f13d1e3
command-ask-introduction = Сан менен жооп бериңиз. ? белгиси: билбейм. b артка кайтарат, q токтотот.
# machine f6cfdfab
command-ask-kept = Дагы эле маанилүү болгону гана суралат. Жоопторуңуздун бири да сакталбайт.
# machine d3a10ec3
command-ask-stopped = Токтотулду. Эч нерсе чечилген жок, эч нерсе сакталган жок.
# machine c44dbe9d
command-ask-interrupted = үзүлдү: киргизүү акыркы жоопко жетпей бүттү. Эч нерсе чечилген жок, эч нерсе сакталган жок
# machine 62aeaaff
command-ask-case-from-input = жоопторуңуз стандарттык киргизүүдөн келет, учур да ошол жактан келе албайт; файлды атаңыз
# machine 21adafaf
command-ask-unreadable = жообуңуз окулбайт: { $reason }
# machine 12699ebf
command-ask-about = Бул эмне жөнүндө?
    .he = Ал үчүн бул эмне жөнүндө?
# machine 1fa8360e
command-ask-several = Билбейм же булардын бир нечеси
# machine ad735e5e
command-ask-first = Бул биринчи суроо.
# machine 08521154
command-ask-question =
    { $left ->
        [0] { $number }-суроо, акыркысы
       *[other] { $number }-суроо, эң көп дегенде дагы { $left }
    }
# machine acc1bf90
command-ask-why = Эмне үчүн суралат: { $why }
# machine 45de7081
command-ask-find-out = Кантип билсе болот: { $how }
# machine 8fff7dcb
command-ask-none = такыр эч бири
# machine 6afe1651
command-ask-unknown = Билбейм же айткым келбейт

# machine 88a4adb1
command-ask-one-or-none = Жооп: 1 же 0, эч бири (? билбейм, b артка, q токтотуу)
# machine 506596c4
command-ask-some-or-none = Жооп: 1 – { $answers }, бир нечеси үтүр менен, же 0, эч бири (? билбейм, b артка, q токтотуу)
# machine 4f571d8d
command-ask-the-one = Жооп: 1 (? билбейм, b артка, q токтотуу)
# machine 9cea7c31
command-ask-one-of = Жооп: 1 – { $answers } (? билбейм, b артка, q токтотуу)

# machine 30e9e328
command-ask-empty = Бош сап жооп эмес. Билбесеңиз, ? белгисин териңиз
# machine 7f365d80
command-ask-no-answer = `{ $typed }` жооп эмес.
# machine 1cc3bc39
command-ask-only-one = Булардын бирөө гана чын боло алат: бир сан териңиз.
# machine 9d8ba488
command-ask-none-alone = 0 – такыр эч бири; ал жалгыз турат.
# machine f039267a
command-ask-out-of-range = `{ $typed }` бул жерде жооп эмес: сан териңиз (1 – { $answers }), билбесеңиз ? териңиз.

# machine c6371fbc
command-diff-nothing = эмнени салыштыруу айтылган жок: эки күн ({ $days }), `--views`, эки папка же ревизия ({ $revision }) бериңиз
# machine 2be1f977
command-diff-two-folders = `{ $old }` жана `{ $new }` – эки папка. Алар бир күндө (`--on`) жана бир көз карашта (`--view`) салыштырылат: `--from`, `--views` же `--git` берилбейт
# machine 7ee0ce65
command-diff-one-folder = `{ $folder }` FACT=VALUE эмес, жалгыз папка эч нерсе менен салыштырылбайт. Эки папка бериңиз же бирин `--rulebook` менен атаңыз
# machine 31721d8a
command-diff-many-folders = эки папка гана салыштырылат, { $count } эмес
# machine b4902e0a
command-diff-no-rulebook = эки папка салыштырылууда, ошондуктан алардын жанында `--rulebook` берилбейт
# machine 48b8a6f5
command-diff-at-revision = `{ $folder }`, ревизия: { $revision }
# machine 239a76a9
command-diff-as-it-stands = `{ $folder }`, азыркы түрү

# machine f07e5927
command-git-no-repository = `{ $folder }` бир да git репозиторийинде эмес
# machine 6dcf0dcc
command-git-no-markdown = `{ $revision }` ревизиясында `{ $folder }` папкасында бир да `.md` файлы жок
# machine 9e94348d
command-git-no-revision = git `{ $revision }` деген ревизияны билбейт; барлары: `git log`
# machine da553472
command-git-no-files = файлдар git аркылуу окулбайт: { $reason }
# machine ebfa2df6
command-git-no-file = git `{ $path }` файлын бере албайт
# machine ba1f950b
command-git-not-text = ошол ревизияда `{ $path }` UTF-8 тексти эмес
# machine 0906a06c
command-git-not-installed = `git` программасы орнотулган эмес; анын ордуна эки папканы салыштырыңыз
# machine 5db171a5
command-git-cannot-run = git иштебей жатат: { $reason }
# machine 7882595c
command-git-no-list = git файлдардын тизмесин бере албайт: { $reason }

# machine 4ca4638d
command-explain-not-drawn = `{ $rule }` тартылбайт: { $reason }
# machine 52a126bb
command-explain-no-layout = диаграмманы жайгаштырууга болбойт: { $reason }

# machine 83d1d38c
command-serve-could = бул даректе иштей алмак: { $address }
# machine 2bd204d1
command-serve-listening = бул даректе иштеп турат: { $address }
