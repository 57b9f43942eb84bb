# machine 90d46cbd
command-error = ошибка:

# machine ba2451a2
command-lang-unknown = { $place }: языка `{ $code }` нет
# machine 01a2f442
command-lang-nearest = Может быть, `{ $code }`?
# machine 09afbd12
command-lang-all = Есть языки: { $languages }
# machine e52c97ce
command-lang-in-use = Сейчас: { $name } ({ $code }).
# machine 0565e458
command-lang-by-option = Его выбрал параметр `--lang`.
# machine b0bedbce
command-lang-by-variable = Его выбрала переменная `YOL_LANG`.
# machine ce62ea12
command-lang-by-system = Это язык системы: { $variable }={ $value }.
# machine 179854d5
command-lang-by-default = Другой язык ничто не выбрало: ни `--lang`, ни `YOL_LANG`, ни система.
# machine 97bf9985
command-lang-change = Чтобы выбрать другой: `--lang CODE` или `export YOL_LANG=CODE`.

# machine 0545a353
command-lang-column-language = язык
# machine 98a5d953
command-lang-column-total = текстов
# machine a1181752
command-lang-column-reviewed = проверено
# machine 4b8a9b84
command-lang-column-machine = машиной
# machine e2c69731
command-lang-column-outdated = устарело
# machine 52a58cf7
command-lang-column-missing = нет
# machine baa4227a
command-lang-source = с этого языка переведено всё

# machine 79b45d92
command-lang-is-missing = не переведено
# machine 41c6d16d
command-lang-part-is-missing = часть `{ $part }` не переведена
# machine 16330a6a
command-lang-is-outdated = английский текст изменился после перевода
# machine 88234410
command-lang-is-unstamped = не указано, кто перевёл это и с каких слов
# machine c8e21111
command-lang-is-unused = такого сообщения нет в английском
# machine 2c53dbb6
command-lang-nothing-missing = Всё на месте, ничего не пропущено.

# machine f97178e4
command-sheet-title = Yol: проверка перевода, { $language }
# machine 6f57592e
command-sheet-how = Сравните каждый перевод с английским и русским текстом. Поставьте галочку, если смысл тот же. Если нет, напишите на строке, как должно быть.
# machine 86e2331e
command-sheet-keep = Слова в фигурных скобках подставят потом: оставьте их как есть. Числа, даты и русские оригиналы тоже остаются.
# machine 505dc319
command-sheet-reviewer = Кто проверил и когда:
# machine d31ea7ca
command-sheet-place = Место
# machine 51a8fabf
command-sheet-english = Английский
# machine 4aecbbfc
command-sheet-russian = Русский
# machine 5c9136d1
command-sheet-right = Верно
# machine 1a0a1b22
command-sheet-critical = Неверное слово может здесь навредить.
# machine 71584dac
command-sheet-machine = Перевела машина
# machine 611a464d
command-sheet-reviewed = Проверено: { $key }
# machine 4fb24dd6
command-sheet-outdated = Английский текст с тех пор изменился.
# machine e484a672
command-sheet-missing = Не переведено
# machine eb9f33cb
command-sheet-written = { $path }, текстов: { $count }
# machine dc11509a
command-sheet-which-language = листу нужен язык для проверки: укажите `--lang CODE`
# machine 38cf4026
command-sheet-no-file = файла `{ $file }` нет; есть: { $files }
# machine 6f6671c9
command-sheet-empty = здесь проверять нечего
# machine 6f0ae9ac
command-glossary-which-language = словарю нужен язык: укажите `--lang CODE`
# machine 346b15d6
command-locales-broken = тексты не читаются: { $reason }
# machine 0e8312c4
command-locales-none = `{ $path }` — не папка с текстами: в ней нет `en/interface`

# machine 53e61e7a
command-standard-input = стандартный ввод
# machine fef39031
command-cannot-read = не читается { $path }: { $reason }
# machine 93c59187
command-not-text = { $path } — не текст UTF-8; первый неверный байт имеет номер { $number }
# machine 650442ac
command-too-large = { $path }: больше { $size } МиБ, слишком много для свода правил или случая
# machine 06e673f2
command-is-folder = { $path } — это папка; здесь нужен файл
# machine aecba7f2
command-is-file = { $path } — это файл; здесь нужна папка
# machine 7050ed84
command-no-markdown = в папке { $path } нет файла `.md`
# machine d3410bc0
command-cannot-write = не удаётся записать `{ $path }`: { $reason }
# machine 485bf116
command-cannot-write-answer = не удаётся записать ответ: { $reason }
# machine 432baefd
command-cannot-write-table = не удаётся записать таблицу: { $reason }

# machine 7016f6cc
command-rulebook-damaged = встроенный свод правил повреждён; установите `yol` заново или укажите папку через `--rulebook`
# machine b102cdd0
command-rulebook-mistakes = в своде правил есть ошибки, поэтому ничего не решено

# machine 85d92d62
command-no-account = в своде правил нет истории или разобранного примера `{ $name }`; { $advice }
# machine 1457e0e2
command-no-journey = в своде правил нет ситуации `{ $name }`; { $advice }
# machine 3890b235
command-no-conclusion = в своде правил нет вывода `{ $name }`; { $advice }
# machine aa8df83c
command-no-fact = в своде правил нет факта `{ $name }`; { $advice }
# machine 9c25e4d3
command-no-source = в своде правил нет источника `{ $name }`; { $advice }
# machine 926be77e
command-no-figure = в своде правил нет числа `{ $name }`; { $advice }
# machine 7f287a94
command-no-rule = в своде правил нет правила `{ $name }`; { $advice }
# machine 59677f20
command-no-country = в своде правил нет страны `{ $name }`; { $advice }
# machine a8704aed
command-advice-nearest = может быть, `{ $nearest }`?
# machine 75b748ab
command-advice-list = список покажет `{ $command }`
# machine 66a5c606
command-advice-files = правила названы в его файлах
# machine 8ea8671a
command-advice-names = в нём есть: { $names }
# machine b5217cd8
command-advice-no-names = в нём их нет совсем

# machine 3707a2f0
command-which-journey = скажите, что предстоит; по тому, что указано, это может быть любое из этого
# machine e4c0ccb7
command-since-form = --since { $given }: надо писать FACT=DATE, например `permit-months=2025-03-01`
# machine a73241bd
command-since-date = --since { $fact }: { $reason }
# machine 8a892ceb
command-until-before-from = --until { $until } раньше, чем --from { $from }

# machine 2f13d1e3
command-ask-introduction = Отвечайте числом. ? значит: не знаю. b — назад, q — закончить.
# machine f6cfdfab
command-ask-kept = Спрашивается только то, что ещё важно. Ваши ответы не сохраняются.
# machine d3a10ec3
command-ask-stopped = Остановлено. Ничего не решено и ничего не сохранено.
# machine c44dbe9d
command-ask-interrupted = прервано: ввод кончился раньше последнего ответа. Ничего не решено и ничего не сохранено
# machine 62aeaaff
command-ask-case-from-input = ваши ответы идут со стандартного ввода, случай оттуда же взять нельзя; укажите файл
# machine 21adafaf
command-ask-unreadable = ваш ответ не читается: { $reason }
# machine 12699ebf
command-ask-about = О чём идёт речь?
    .he = О чём идёт речь в его случае?
# machine 1fa8360e
command-ask-several = Не знаю, или несколько из этого
# machine ad735e5e
command-ask-first = Это первый вопрос.
# machine 08521154
command-ask-question =
    { $left ->
        [0] Вопрос { $number }, последний
        [1] Вопрос { $number }, после него не больше 1
       *[other] Вопрос { $number }, после него не больше { $left }
    }
# machine acc1bf90
command-ask-why = Почему об этом спрашивают: { $why }
# machine 45de7081
command-ask-find-out = Как узнать: { $how }
# machine 8fff7dcb
command-ask-none = ничего из этого
# machine 6afe1651
command-ask-unknown = Не знаю или не хочу говорить

# machine 88a4adb1
command-ask-one-or-none = Ответьте 1 или 0, если ничего (? не знаю, b назад, q выход)
# machine 506596c4
command-ask-some-or-none = Ответьте: одно или несколько чисел (1–{ $answers }) через запятую; 0: ничего (? не знаю, b назад, q выход)
# machine 4f571d8d
command-ask-the-one = Ответьте 1 (? не знаю, b назад, q выход)
# machine 9cea7c31
command-ask-one-of = Ответьте числом от 1 до { $answers } (? не знаю, b назад, q выход)

# machine 30e9e328
command-ask-empty = Пустая строка — не ответ. Если вы не знаете, введите ?
# machine 7f365d80
command-ask-no-answer = `{ $typed }` — не ответ.
# machine 1cc3bc39
command-ask-only-one = Верным может быть только одно из этого: введите одно число.
# machine 9d8ba488
command-ask-none-alone = 0 значит «ничего из этого» и пишется отдельно.
# machine f039267a
command-ask-out-of-range = `{ $typed }` здесь не ответ: введите число от 1 до { $answers } или ?, если не знаете.

# machine c6371fbc
command-diff-nothing = не указано, что сравнивать: нужны два дня ({ $days }), `--views`, две папки или ревизия ({ $revision })
# machine 2be1f977
command-diff-two-folders = `{ $old }` и `{ $new }` — две папки. Их сравнивают на один день (`--on`), в одном подходе (`--view`): без `--from`, `--views` и `--git`
# machine 7ee0ce65
command-diff-one-folder = `{ $folder }` — не FACT=VALUE, а одну папку сравнить не с чем. Укажите две папки или назовите одну через `--rulebook`
# machine 31721d8a
command-diff-many-folders = сравнить можно две папки, а не { $count }
# machine b4902e0a
command-diff-no-rulebook = сравниваются две папки, поэтому `--rulebook` рядом с ними не нужен
# machine 48b8a6f5
command-diff-at-revision = `{ $folder }` в ревизии { $revision }
# machine 239a76a9
command-diff-as-it-stands = `{ $folder }` как есть сейчас

# machine f07e5927
command-git-no-repository = `{ $folder }` не лежит в репозитории git
# machine 6dcf0dcc
command-git-no-markdown = в ревизии `{ $revision }` в папке `{ $folder }` нет файла `.md`
# machine 9e94348d
command-git-no-revision = git не знает ревизии `{ $revision }`; какие есть, покажет `git log`
# machine da553472
command-git-no-files = не удаётся прочитать файлы через git: { $reason }
# machine ebfa2df6
command-git-no-file = git не может выдать `{ $path }`
# machine ba1f950b
command-git-not-text = `{ $path }` в этой ревизии — не текст UTF-8
# machine 0906a06c
command-git-not-installed = программа `git` не установлена; сравните вместо этого две папки
# machine 5db171a5
command-git-cannot-run = не удаётся запустить git: { $reason }
# machine 7882595c
command-git-no-list = git не может дать список файлов: { $reason }

# machine 4ca4638d
command-explain-not-drawn = `{ $rule }` нельзя нарисовать: { $reason }
# machine 52a126bb
command-explain-no-layout = схему не удаётся разместить: { $reason }

# machine 83d1d38c
command-serve-could = может принимать запросы на { $address }
# machine 2bd204d1
command-serve-listening = принимает запросы на { $address }
