# machine c507384b
reference-contents = На этой странице
# machine b23285c7
reference-sources-read = Адреса здесь даны, чтобы их читать, а не нажимать. В России открывать или пересылать некоторые из них может быть опасно.

# machine 9b7bbced
reference-source = { $publisher } «{ $title }». { $date } { $strength }.

# machine 0f0eff82
reference-law = Закон
# machine 37a9921c
reference-law-what = Справочник отвечает по этим указам, законам, законопроектам и практике, о которой сообщают. Законопроект и практика — не закон.
# machine ce2a3e9c
reference-law-rules = От каждого можно перейти к его правилам: что решают, для кого и кто это говорит.
# machine 24f2c943
reference-open = Что источники оставляют открытым
# machine 6c5c7ea9
reference-open-both = На эти вопросы никто не может ответить. Тогда справочник показывает оба ответа.
# machine 5839e3d6
reference-leans-first = Большинство указывает на первое.
# machine 1f567892
reference-leans-second = Большинство указывает на второе.

# machine 0fa500ea
reference-subject-residence-and-citizenship = Проживание и гражданство
# machine 3caa13f0
reference-subject-new-citizens = Новые граждане
# machine fff14b5c
reference-subject-stay-and-expulsion = Пребывание и выдворение
# machine a823ca1a
reference-subject-contract-service = Служба по контракту
# machine e5957751
reference-subject-bills = Законопроекты
# machine ef8513e2
reference-subject-home-countries = Родные страны
# machine 2a163bc7
reference-subject-men-in-the-war = Мужчины на войне
# machine 0f71f10c
reference-subject-losses = Потери
# machine d6b96f03
reference-subject-migration = Миграция
# machine bb2aec93
reference-subject-mobilisation-and-expulsion = Мобилизация и выдворение
# machine 1dd3f17f
reference-subject-money = Деньги
# machine 5383bb4c
reference-subject-cases-at-home = Дела на родине

# machine f70a2a44
reference-subject-law = { $subject }: закон
# machine 92cfd7a4
reference-law-all = Весь закон
# machine ff919030
reference-exceptions = Где верно исключение, там действует оно. «Он» — человек, о котором идёт речь.
# machine e297bac7
reference-standing-enacted = Закон
# machine 1817272e
reference-standing-repealed = Закон, который больше не действует
# machine 1542cf29
reference-standing-bill = Законопроект: не закон
# machine b3b0b990
reference-standing-practice = Практика по сообщениям: не закон

# machine beb9b360
reference-from-earlier = начало — { $day } или раньше
# machine 3eaee45e
reference-from-earlier-until = начало — { $day } или раньше, последний день — { $last }
# machine 1b1b8908
reference-public-since = Любой мог знать это с { $day }.

# machine 543e4629
reference-would-end = Он прекратил бы: { $laws }
# machine f9acd2a2
reference-would-change = Он изменил бы: { $laws }
# machine a3d736f4
reference-about = О чём речь: { $condition }.

# machine c55a3408
reference-rule-always = Других условий у него нет.
# machine f7affe91
reference-rule-when = Когда:
# machine 72fad277
reference-rule-under = На основании: { $law }.
# machine 8e861e00
reference-rule-stories = Истории, которые на нём основаны: { $titles }.
# machine d230eb7c
reference-rule-cases = Разобранные примеры, которые на нём основаны: { $number }.
# machine 652d0c01
reference-rule-written = Как оно записано
# machine fc8144bb
reference-rule-unless = Кроме случаев:
# machine 7c549f1e
reference-rule-unless-elsewhere = Кроме случаев, о которых сказано при другом правиле: { $exception }

# machine a33cc505
reference-timeline = Как это складывалось
# machine 272ef14e
reference-timeline-what = Законы и указы, практика по сообщениям и события, с днём каждого. Законопроекты стоят отдельно: они не закон.
# machine c345a7b5
reference-timeline-picture = Картина
# machine 3975a5a3
reference-timeline-table = Таблица:
# machine 325b9e26
reference-timeline-pending = Законопроекты и объявления
# machine 04779c6f
reference-timeline-pending-what = Они не закон и не учтены ни в одном ответе. От некоторых, возможно, отказались.
# machine 64deec18
reference-timeline-public-since = Когда опубликовано
# machine 0141de6b
reference-timeline-planned = Что планируют
# machine 2429c364
reference-timeline-years = Год за годом
# machine c6898329
reference-timeline-when = Когда

# machine 79d31ccd
reference-moment-in-force = Начало действия
# machine 22a85133
reference-moment-public = Опубликовано
# machine efff9e9f
reference-moment-last-day = Последний день
# machine 98135a2b
reference-moment-practice = Практика, по сообщениям
# machine b22648a7
reference-moment-event = Событие
# machine 608d0f2e
reference-moment-bill = Законопроект

# machine d402cff2
reference-picture = Весь порядок на одной картине
# machine 8a10518c
reference-picture-bar = Полоса — время, когда закон или указ действует, с { $year } года. Стрелка: конец неизвестен.
# machine 81df3a7c
reference-picture-square = Квадрат — день, когда это или его часть опубликовали, если он позже.
# machine d26d7d91
reference-picture-dot = Точка — одно сообщение, событие или законопроект. Всё это есть и в таблице.
# machine 4c8ae758
reference-picture-since = { $subject }, с { $year } года
# machine d8ee9db8
reference-picture-laws = Законы и указы: { $number }. Без известного конца: { $open }.
# machine cfc82b89
reference-picture-else = Что ещё произошло
# machine 200d1a1e
reference-picture-events = События
# machine 25c97101
reference-picture-bills = Законопроекты и объявления: не закон

# machine 50a598c7
reference-picture-without = Президента Российской Федерации
# machine 46ab1b60
reference-picture-long = Федеральный закон
# machine e297bac7
reference-picture-short = Закон

# machine 13287dc8
reference-figures = Числа
# machine d08f08d2
reference-figures-what = При каждом числе стоит, кто его называет и что показала проверка. Многие никогда не проверяли.
# machine 2a5799d9
reference-figures-charts = Диаграмма показывает только числа, которые можно сравнивать. Полоса с одним контуром спорная: другой источник говорит иное. В таблицах есть всё.
# machine b2226f2a
reference-figures-all = Все числа: { $subject }
# machine 03fdddaa
reference-figures-many = Сколько
# machine a2a03635
reference-figures-who = Чего, и кто это говорит
# machine f6cbc498
reference-figures-others = { $title }, и что говорят другие
# machine eb0dffac
reference-contested = спорно
# machine e1ea7421
reference-figure-time = Время: { $time }.

# machine be954160
reference-papers = Бумаги, которые вам могут дать на подпись
# machine 606a7264
reference-papers-unread = Не подписывайте ничего, чего не прочитали.
# machine 6815d96f
reference-papers-may = Ни один найденный закон никого не обязывает подписывать контракт с армией. Можно попросить время, копию, переводчика и юриста.
# machine eb86b649
reference-papers-words = Ищите крупные русские слова: они стоят на бумаге. На бумаге могут быть и другие слова. Назвать здесь бумагу — не значит советовать её.
# machine ca3abb41
reference-papers-say = Что можно сказать
# machine d155d667
reference-papers-calmly = Спокойно, или покажите экран. Никто не должен рисковать собой ради фразы.
# machine f0c57dd3
reference-papers-russian = По-русски
# machine c434d2a8
reference-papers-means = Что это значит
# machine 23b3cc9f
reference-paper-printed = На ней напечатано:
# machine 8af3b6fc
reference-paper-where = Где:
# machine cced6339
reference-paper-does = Что она делает:
# machine 553465a2
reference-paper-before = Сначала:
# machine 821a76e9
reference-paper-beware = Осторожно:
# machine 77fe8d30
reference-phrase-rests = На чём это основано:

# machine 89e56f13
reference-raid = Во время рейда
# machine 3b705575
reference-raid-calm = Сохраняйте спокойствие. Покажите, кто вы.
# machine 11332aea
reference-raid-sign = Не подписывайте, не прочитав. Можно отказаться.
# machine e147e063
reference-raid-contract = Контракт не кончается, когда истекает срок (Указ № 647).
# machine 808f9426
reference-raid-register = Новые граждане обязаны встать на воинский учёт. Контракт — не обязанность.

# machine e8124da5
reference-promise = Что мы обещаем, а чего нет
# machine ef120e46
reference-promise-yes = Мы обещаем
# machine d36f71a3
reference-promise-record = Этот сайт не хранит записей о вас. Он не ведёт журналов.
# machine eb9b0fe7
reference-promise-cookies = Он не ставит куки и ничего не хранит в вашем браузере.
# machine 54de7ecb
reference-promise-name = Он никогда не спрашивает имя, телефон, адрес и паспорт.
# machine b46f9d7e
reference-promise-answers = Ваших ответов нет ни в адресе, ни в названии страницы.
# machine ddfc0954
reference-promise-offline = Из файла без сети ни один ответ не уходит с вашего телефона.
# machine 0827a553
reference-promise-sources = Каждое утверждение называет свой источник и его дату.
# machine d0cd67ff
reference-promise-signing = Он никогда не велит вам подписывать.
# machine 44e408e9
reference-promise-both = Где источники расходятся, вы видите обе стороны.
# machine 77850acc
reference-promise-no = Мы не обещаем
# machine ad2a7fab
reference-promise-here = Скрыть, что вы здесь были. В обычной вкладке браузер запоминает название сайта. Ещё до 30 минут «Повторная отправка формы» в браузере может снова показать страницу.
# machine d4dd78bc
reference-promise-file = Скрыть файл в ваших загрузках или в мессенджере.
# machine f7339213
reference-promise-spyware = Защитить от программы-шпиона в телефоне.
# machine 0475f293
reference-promise-unlock = Помочь, если вас заставляют разблокировать телефон или кто-то смотрит на экран.
# machine 0c5a081f
reference-promise-officials = Что чиновники будут соблюдать закон.
# machine 186f27e4
reference-promise-missing = Что ничего не пропущено. Некоторые тексты законов достать не удалось.
# machine e116ea9d
reference-promise-right-until = Что ответ верен после { $day }.
# machine 8b841a1b
reference-promise-right = Что ответ верен, когда закон уже изменился.
# machine 471b97b5
reference-promise-lawyer = Заменить юриста.
# machine a93cb947
reference-promise-helps = Что помогает
# machine 2fced131
reference-promise-private = Откройте приватную вкладку. Закройте её, когда прочитаете.

# machine 0621452c
reference-promise-leave = Кнопка «{ $leave }» закрывает страницу от глаз и уводит с неё. Историю браузера она не стирает.
# machine 16250f75
reference-promise-delete = Удалите файл, когда прочитаете. Бумажную карточку сохраните.
# machine ecf74c88
reference-promise-copy = Как узнать поддельную копию
# machine 62a4f285
reference-promise-real = В настоящем справочнике нет полей для ввода, и он не просит денег. В нём нет ссылок на другие сайты, и он никогда никому не велит подписывать. Копия, которая делает что-то из этого, поддельная.
