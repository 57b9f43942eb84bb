# machine 354ff054
help-heading-usage = Как вызвать:
# machine c788e385
help-heading-example = Пример:
# machine c31732e7
help-heading-commands = Команды
# machine c2ab63c7
help-heading-arguments = Аргументы
# machine 8a3b32c1
help-heading-options = Параметры
# machine b4740fb8
help-heading-answer = На что отвечать
# machine 84ce4bdf
help-heading-compare = Что сравнивать
# machine 01cd9b5e
help-heading-list = Что перечислять
# machine 606343fe
help-heading-output = Свод правил и вывод
# machine 147235ca
help-heading-time = Время
# machine 939f15a4
help-heading-diagram = Схема
# machine d31ea7ca
help-heading-place = Место
# machine b8e45dcf
help-heading-secrecy = Тайна
# machine d166e16f
help-heading-pages = Страницы
# machine 745c6d81
help-heading-limits = Пределы

# machine 672b87b7
help-choices = [варианты: { $values }]
# machine 15e524eb
help-default = [по умолчанию: { $value }]

# machine 943e0a68
help-yol = Что от мигрантов потребуют в российской миграционной службе, ещё до прихода туда
# machine be5b7bca
help-yol-answers = Yol отвечает по своду правил: указы, законы и практика по сообщениям, у каждого свой источник. Он говорит, какую бумагу требуют, освобождены ли вы и что открыто. Он ничего не хранит и ничего не отправляет.
# machine 2c2f1e1e
help-yol-codes = Коды выхода: 0 — ответ дан; 2 — неверный ввод, и ничего не решено. 1: свод правил неисправен, проверка не прошла, или `fmt --check` или `copy` что-то нашли.
# machine 18854de3
help-help = Показать эту справку или справку о команде
# machine 075ecb0f
help-help-command = Команда, например `check` или `lang sheet`
# machine 83a6f757
help-flag-help = Показать справку; `-h` — короткую, `--help` — полную
# machine 7f02dbcb
help-flag-version = Показать версию
# machine d59bbc8e
help-flag-lang = Язык всего, что показано: код из `yol lang`
# machine 7cecccf5
help-flag-lang-else = Без него учитывается переменная `YOL_LANG`, потом язык системы.

# machine 128c59d3
help-ask = Задать вопросы по одному и в конце ответить
# machine 9927c31d
help-ask-replies = Спрашивается только то, что ещё важно. Отвечайте числом. Где верны могут быть несколько ответов, ставьте запятые между числами; 0 — ни один из них.
# machine 19c8be17
help-ask-keys = `?` значит: не знаю. `b` — назад, `q` — закончить. Пустая строка — не ответ, чтобы случайное нажатие ничего не решило.
# machine dd24d207
help-ask-kept = Ничего не сохраняется, закончите вы или нет. `q` завершает с кодом выхода 0. Если ввод кончился слишком рано, ничего не решено: код выхода 2.

# machine f646f4a1
help-check = Ответить по указанным фактам
# machine c57a98f1
help-check-about = Надо знать, о чём речь. Это могут сказать факты или `--account`, `--journey`, `--conclusion`. Если ничего этого нет, показывается список ситуаций.
# machine 87f05e40
help-check-unknown = Факт, который не указан, неизвестен. Тогда ответ верен для любого его значения и называет недостающие факты.
# machine 0aec02a7
help-check-form = Ответ — лист на две печатные страницы, или данные, если указать `--format json`.

# machine 7effe6c1
help-why = Сказать почему: факты, которые решают, правила, исключения и их источники
# machine 36d4342b
help-why-takes = Принимает то же, что `yol check`.

# machine ca9955ea
help-options = Показать, что изменило бы ответ к лучшему и чего это стоит
# machine 86c8cde5
help-options-ways = Показывается каждое наименьшее изменение фактов, которое человек может сделать. Рядом — ответ тогда, его источники и то, что станет хуже. Назван и день, когда от ожидания станет лучше.
# machine 93ccc199
help-options-limits = Пол, возраст и рождение никто изменить не может. Путь, который связывает вас или ведёт через вербовщиков, стоит последним, с предупреждением. Ни один путь — не совет подписывать.

# machine 8a59cc88
help-count = Точно сосчитать полные случаи, которые ведут к каждому ответу
# machine 1932b6c9
help-count-what = Указанные факты неизменны. Каждый способ заполнить остальные считается один раз: каждое число, каждый день, каждый набор значений.
# machine 9a1285d8
help-count-apart = Случаи, которых не может быть, не входят. Случаи, где источники ведут к разным ответам, считаются отдельно.
# machine bf38c372
help-count-shares = Это число случаев, а не людей. Доли считают все значения одинаково вероятными или следуют указанным весам.

# machine c2853e22
help-facts = Перечислить факты, о которых можно спросить, и их значения
# machine f2d5cab7
help-facts-name = Если указать имя, факт показан полностью: вопрос, почему об этом спрашивают, как узнать.
# machine 804eff18
help-sources = Перечислить публикации, на которых основан свод правил, с отметками
# machine 5ec805de
help-sources-name = Если указать имя, источник показан полностью.
# machine 044834cb
help-accounts = Перечислить задокументированные истории; каждая из них — ещё и проверка
# machine 50a176f7
help-accounts-name = Если указать имя, история показана полностью. Это имя подходит для `yol check --account`.

# machine 59f67f31
help-timeline = Показать, как складывался порядок, и ответ для случая во времени
# machine b44a1af9
help-timeline-what = У законов и указов по три дня: начало действия, опубликование и конец. Между ними стоят практика по сообщениям и события. Законопроекты стоят отдельно, потому что они не закон.
# machine 44111464
help-timeline-case = Если указать факты, историю или файл случая, показано только то, что может его касаться. Тогда ответ дан на каждый день, когда он меняется.
# machine 55d2af78
help-timeline-growth = Факты взяты на день самого случая. Возраст и другие числа, которые растут, меняются от него вперёд и назад.

# machine f2d96b1e
help-diff = Сказать, для кого меняется закон: между двумя днями, подходами или сводами правил
# machine e6b12201
help-diff-days = Два дня: `--from` и `--to`. Бумага и практика: `--views`. Две редакции свода правил: две папки.
# machine 13c34bc7
help-diff-git = `--git` с ревизией сравнивает папку свода правил в ней с нынешней. Так можно проверить изменение.
# machine a87cf8ac
help-diff-told = О каждом изменении сказано, при каких условиях оно наступает, и каждый случай — ровно один раз. Рядом стоит его доля от всех случаев. Последним идёт то, что зависит от прочтения источников.
# machine c05667dd
help-diff-narrow = FACT=VALUE сужает до одной ситуации. Где ничего не различается, это доказано.

# machine ff755a01
help-explain = Объяснить одно правило: его текст, что действует вместо него, что на нём основано
# machine f6a87006
help-explain-who = Для тех, кто проверяет или меняет свод правил. Условие правила можно нарисовать как схему.

# machine 1775a07c
help-figures = Перечислить числа, которые называют источники, и что им противоречит
# machine e2857db7
help-figures-name = Если указать имя, показано только это число. `--format csv` пишет таблицу, по строке на число.
# machine 422d38ed
help-helpers = Перечислить организации и линии помощи, с днём последних сведений
# machine 9219139d
help-helpers-country = Если указать страну, показаны те, что для всех, и те, что для её граждан.
# machine e5400326
help-papers = Перечислить бумаги, которые могут вручить, и русские фразы, чтобы их сказать
# machine 92e60b87
help-papers-what = Каждая бумага стоит под русским названием: что она делает, что сделать сначала. Назвать бумагу — не значит советовать её. Фразы не излагают закон, где они только о чём-то просят.

# machine f8773b5d
help-serve = Отвечать в браузере: справочник как веб-страницы и JSON по адресу `/v1`
# machine 4a45ab48
help-serve-kept = От посещения не остаётся ничего ни здесь, ни там: ни журнала, ни файла, ни куки. Ответы передаются запечатанными, ключ живёт в памяти. Он меняется каждые 15 минут.
# machine 8d2af6b2
help-serve-end = Останавливается по Ctrl-C или SIGTERM, когда текущие запросы получили ответ.
# machine 0dce58c2
help-serve-crash = Не запускается там, где нельзя отключить дампы памяти. При сбое ответы попали бы на диск. Отключите и подкачку или зашифруйте её.

# machine f58d9225
help-page = Создать справочник одним файлом HTML, без скриптов и сети
# machine fc02ec0d
help-page-opens = Открывается из памяти телефона и из просмотра в мессенджере, работает в старых браузерах. Ответы никогда не сохраняются. Их больше нет, когда файл закрыт или нажато «Скрыть мои ответы».
# machine 07310b8a
help-page-editions = Вариант `carry` называет только официальные акты и говорит, что гласит закон на бумаге. Он не называет ни СМИ, ни организаций. В варианте `full` есть все источники, практика по сообщениям и те, кто помогает.
# machine bcef3d9e
help-copy = Сказать, подлинная ли копия файла, устарела она или изменена
# machine 46b768e1
help-copy-added = У изменённой копии названо, что добавлено: ссылки, поля ввода, скрипты, номера телефонов. Названы и слова, которые велят подписать.
# machine a5ca6dbf
help-copy-genuine = Подлинная копия создаётся заново, буква в букву, по её дате и варианту. Код выхода 1: она не подлинная, или полагаться на неё больше нельзя.

# machine 06a47f6b
help-verify = Доказать, что свод правил исправен: нет случая без ответа и случая с двумя
# machine d4278416
help-verify-shown = Каждая ошибка показана на своём месте, каждый пробел и каждое противоречие — с примером случая. Предупреждения говорят, что ни на что не влияет. Это правила, которые никогда не верны, и исключения, которые ничего не меняют.
# machine 6bf6f305
help-verify-untested = Для исправного свода правил показано больше. Это каждое правило, прочтение и значение, до которого не доходит ни история, ни разобранный пример.
# machine 422cf862
help-verify-codes = Код выхода 0: исправен. 1: найдены ошибки, пробелы или противоречия, а с `--strict` — и предупреждения. 2: свод правил не читается.
# machine cd44a1b4
help-test = Прогнать истории и разобранные примеры свода правил
# machine 7a2d5aa6
help-test-shown = Каждая неудача показана с её местом: чего ждали, что вышло и почему.
# machine d31b091f
help-test-codes = Код выхода 0: всё прошло. 1: что-то не прошло, или в своде правил есть ошибки. 2: свод правил не читается.
# machine 8a794de4
help-fmt = Привести блоки `yol` в файлах Markdown к единому виду
# machine de5f6400
help-fmt-prose = Обычный текст никогда не меняется. О файле с ошибками в блоках сообщается, и он остаётся как есть: код выхода 2.

# machine 5b6d063e
help-lang = Сказать, какой язык выбран и насколько переведён каждый
# machine 9e6c4fa4
help-lang-choice = Учитывается первое из этого: `--lang`, переменная `YOL_LANG`, язык системы (LC_ALL, LC_MESSAGES, LANG). Иначе — английский.
# machine 4d9663c5
help-lang-standing = Перевод, который не проверил ни один человек, так и говорит. Где английский текст с тех пор изменился, показан английский.
# machine c0ae1094
help-lang-status = Сосчитать тексты каждого языка: проверено, сделано машиной, устарело, нет
# machine 3c774d64
help-lang-missing = Перечислить, чего в языке нет или что устарело, с файлом
# machine 950f4d7e
help-lang-missing-codes = Код выхода 0: ничего не пропущено. 1: что-то пропущено.
# machine 5c439622
help-lang-sheet = Записать лист для проверки перевода на бумаге: английский, русский и перевод
# machine 05a3ab00
help-lang-sheet-print = Это файл HTML для печати на A4 в альбомной ориентации. У каждого текста есть клетка для галочки и строка для записи.
# machine 73138b7c
help-lang-glossary = Показать слова, которые везде должны быть одинаковы, с русским словом у окна

# machine 3ac2455c
help-flag-facts = Что известно: `age=48`, `age=18..64`, `citizenship=AZ,TJ`, `legally-capable=yes`
# machine 02b80974
help-flag-facts-history = `yol facts` показывает факты и их значения. То, что вы здесь введёте, останется в истории оболочки. Кто обыщет компьютер, найдёт это там.
# machine 23a6bd7d
help-flag-facts-instead = `yol ask`, `--case -` и `--account` там ничего не оставляют.
# machine b25c0094
help-flag-case = Взять случай из файла JSON; FACT=VALUE добавляется сверху. `-` — стандартный ввод
# machine a1bdd715
help-flag-account = Взять факты, дату и подход из истории или разобранного примера (см. `yol accounts`)
# machine 47332cde
help-flag-on = Ответить на этот день, например 2026-02-01; иначе — день самого случая или сегодня
# machine 4e0ad960
help-flag-known-by = Учесть только то, что опубликовали к этому дню
# machine 93b72fda
help-flag-view = Закон на бумаге или вместе с тем, что, по сообщениям, делают в отделах
# machine e853b153
help-flag-view-else = Без него учитывается подход самого случая или бумага.
# machine aa6fcf37
help-flag-no-presumptions = Не учитывать того, что закон предполагает, пока не известно обратное
# machine 7c5caafa
help-flag-journey = Ответить только то, что важно в этой ситуации; при ошибке в имени показаны все
# machine 395a1a18
help-flag-conclusion = Ответить только этот вывод; можно указать несколько раз
# machine 3390dfb0
help-flag-for = Обращаться к самому человеку или говорить о нём родственнику
# machine d0d21919
help-flag-born = День рождения, чтобы возраст был известен на любой день
# machine 71a86727
help-flag-since = День, с которого считается другое число, которое растёт: `permit-months=2025-03-01`
# machine c73a2521
help-flag-since-units = Это число лет, месяцев или дней.
# machine 932b1a36
help-flag-rulebook = Отвечать по своду правил в этой папке вместо встроенного
# machine e77a8457
help-flag-format = В каком виде записан ответ
# machine e2c572a2
help-flag-country = Показать только то, где названы граждане этой страны, например KZ
# machine 6feccf00
help-flag-name = Показать только это, полностью
# machine e383b3d9
help-flag-folder = Папка свода правил; без неё — встроенный свод
# machine 575a3e3d
help-flag-folder-too = То же, что DIR
# machine e6c817e0
help-flag-locales = Читать тексты из этой папки (`locales`), пока вы их правите, а не встроенные

# machine c01dbc86
help-count-weights = Взять веса значений из файла JSON: `{ $example }`
# machine e81f12e6
help-count-weights-range = У диапазона вес один на весь диапазон. У такого факта, как гражданство, может быть несколько значений. Тогда у каждого значения — вероятность (от 0 до 1), что оно среди них.
# machine d77cb73e
help-accounts-one = Показать только это, полностью: историю или разобранный пример
# machine 5b7ce5c2
help-accounts-cases = Показать и разобранные примеры, которые ничьи не истории
# machine 98e8805b
help-timeline-from = Не показывать того, что было до этого дня
# machine e7fa0d8d
help-timeline-until = Не показывать того, что было после этого дня

# machine cc8960f9
help-diff-given = Две папки со сводами правил, чтобы сравнить; и факты, чтобы сузить до ситуации, например `sex=male`
# machine bd618795
help-diff-from = Закон на этот день, для сравнения с `--to`
# machine 0dc62e2c
help-diff-to = Закон на этот день, для сравнения с `--from`
# machine e002746e
help-diff-views = Сравнить закон на бумаге с тем, что, по сообщениям, делают в отделах
# machine 4897fb4f
help-diff-revision = Сравнить папку свода правил в этой ревизии git с нынешней
# machine d73971f1
help-diff-revision-folder = Папка — `rulebook` или та, что в `--rulebook`.
# machine 55f3b61a
help-diff-on = День, на который сравниваются подходы или редакции; без него — сегодня
# machine 281b7817
help-diff-view = Подход, в котором сравниваются дни или редакции; без него — бумага
# machine 51c4191f
help-diff-journey = Сравнить только то, что важно в этой ситуации
# machine 8570286f
help-diff-conclusion = Сравнить только этот вывод; можно указать несколько раз
# machine 01c824d5
help-diff-all = Показать каждое условие, даже самое редкое; в JSON всегда есть все

# machine bfd8ea6d
help-explain-rule = Имя правила или исключения
# machine d7bac67b
help-explain-on = Называть дни, отсчитанные от даты случая, на этот день вместо сегодняшнего
# machine bbb60f3a
help-explain-svg = Нарисовать его условие в этот файл, как картинку (SVG)
# machine 1c047c18
help-explain-dot = Записать ту же схему для Graphviz в этот файл

# machine 357467e0
help-figures-one = Показать только это
# machine f87141d7
help-figures-source = Показать только числа, основанные на этом источнике (см. `yol sources`)
# machine f378bd41
help-figures-checked = Показать только числа, для которых сверка с другими источниками дала это

# machine 51715b12
help-serve-bind = Где принимать запросы
# machine 1aa7960b
help-serve-base-path = Путь перед всеми страницами, например `/guide`
# machine 853f7389
help-serve-onion = Адрес того же справочника как onion-сервиса
# machine e9aa390c
help-serve-onion-told = Об этом говорится браузерам, которые могут его открыть.
# machine 1ca26524
help-serve-tls-cert = Сертификат в PEM с цепочкой, чтобы работать по TLS без прокси
# machine 2c9767ad
help-serve-tls-key = Ключ сертификата в PEM
# machine e181fb85
help-serve-behind-tls = По TLS работает прокси впереди: велеть браузерам приходить только по TLS
# machine 8f729322
help-serve-key-file = Секрет от 32 байтов, для нескольких копий за балансировщиком
# machine b1a2c0d1
help-serve-key-file-shared = Каждая копия открывает то, что запечатала другая. Без него ключ живёт только в памяти: после перезапуска посетителям придётся начать заново.
# machine 34f297c3
help-serve-key-file-secret = У кого есть этот файл, тот откроет всё, что им когда-либо запечатали. Храните его там, где его читает только сервер, и часто меняйте.
# machine 3809e1ae
help-serve-no-script = Отправлять страницы без малого скрипта, который закрывает и очищает страницу при уходе
# machine 1416743b
help-serve-lite = Отправлять страницы такими малыми, какие они есть, для очень медленной связи
# machine e2604fd2
help-serve-lite-lengths = Иначе страницы дополняются до одного размера. Без этого тот, кто следит за линией, может угадать ответы по длине.
# machine f5de8d5e
help-serve-rate = Сколько запросов в секунду в среднем может отправлять один адрес; 0: без предела
# machine 771f0db5
help-serve-rate-burst = Сразу он может отправить вчетверо больше. За прокси все запросы идут с одного адреса, если не указано `--trust-forwarded`. У onion-сервиса адресов нет: укажите там 0.
# machine 668bc9d3
help-serve-trust-forwarded = Считать последний адрес в `X-Forwarded-For` адресом посетителя
# machine 4ca91344
help-serve-trust-forwarded-proxy = Только если его пишет прокси впереди.
# machine c3015557
help-serve-check = Проверить, может ли он запуститься, и закончить

# machine 6e931596
help-page-edition = Какой вариант
# machine 57c29843
help-page-out = Куда записать, под именем, которое ничего не выдаёт
# machine 053f0bd6
help-page-out-else = Без этого или с `-` — в стандартный вывод.
# machine 05749b09
help-page-on = День, на который читают закон (YYYY-MM-DD); если не указан — сегодня
# machine 90c72af0
help-copy-file = Файл; `-` — стандартный ввод
# machine 27088834
help-verify-strict = Завершить с кодом выхода 1 и тогда, когда есть предупреждения
# machine 5cbb8378
help-fmt-paths = Файлы Markdown, папки с ними или `-`: стандартный ввод в стандартный вывод
# machine a6fba78e
help-fmt-check = Ничего не менять; назвать файлы, вид которых не такой
# machine 9e180a05
help-fmt-check-code = Если такие есть, код выхода 1.
# machine 78a64078
help-lang-sheet-out = Куда записать лист
# machine 26f4174d
help-lang-sheet-only = Только тексты этого файла, например `interface/brief.ftl`; можно указать несколько раз
# machine bfed7efa
help-lang-sheet-only-critical = Только тексты, ошибка в которых могла бы кому-то навредить

# machine df04b26d
help-value-me = «вы»
# machine a6432f43
help-value-him = «он»
# machine d40090f3
help-value-paper = Только принятый закон
# machine 6846ef49
help-value-practice = И практика по сообщениям
# machine 17a86b17
help-value-text = Для людей
# machine c0fbdd35
help-value-json = Для программ
# machine 4733d111
help-value-csv = Для электронной таблицы
# machine 41685140
help-value-agrees = Другой источник подтверждает
# machine 5e15e08a
help-value-differs = Другой источник говорит иное
# machine 770cd186
help-value-not-found = Другого источника не нашли
# machine 6dd6d33b
help-value-not-checked = Никто не проверял
# machine b1c9f8c4
help-value-full = Все источники, практика по сообщениям и те, кто помогает
# machine 59d6d8a2
help-value-carry = Только официальные акты, нейтральными словами, без ссылок и имён

# machine 401bc7c8
help-wrong-unknown-argument = неожиданный аргумент `{ $argument }`
# machine b454b7f8
help-wrong-unknown-command = команды `{ $command }` нет
# machine a4542c31
help-wrong-command-missing = после `{ $command }` не хватает команды; есть: { $commands }
# machine ebddb0ab
help-wrong-arguments-missing = это нужно, но не указано: { $arguments }
# machine e56013f0
help-wrong-value-missing = после `{ $argument }` не хватает значения
# machine a4119bfa
help-wrong-value = неверное значение `{ $value }` для `{ $argument }`
# machine 276c8982
help-wrong-value-because = неверное значение `{ $value }` для `{ $argument }`: { $reason }
# machine 56fbee82
help-wrong-value-too-many = `{ $argument }` не принимает значения, а указано `{ $value }`
# machine 51497984
help-wrong-values = возможные значения: { $values }
# machine 760ec174
help-wrong-conflict = аргумент `{ $argument }` нельзя указать вместе с этим: { $others }
# machine fd9ef42c
help-wrong-twice = аргумент `{ $argument }` нельзя указать больше одного раза
# machine 8534c1f9
help-wrong-not-text = один из аргументов — не текст UTF-8
# machine ad0c9639
help-wrong-other = аргументы понять не удаётся
# machine 49b333cd
help-wrong-nearest = Может быть, `{ $nearest }`?
# machine 7dd294c7
help-wrong-try = Подробнее: `{ $help }`.

# machine fc5d400b
help-date-form = дату пишут год-месяц-день, например 2025-11-05
# machine 2a602e48
help-date-day = такого дня в календаре нет
# machine c6fc64c2
help-address-form = в адресе есть число и порт, например `127.0.0.1:8821`
# machine 62844d46
help-number-form = нужно целое число от { $from } до { $until }
