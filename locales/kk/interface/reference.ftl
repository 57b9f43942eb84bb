# machine c507384b
reference-contents = Осы бетте
# machine b23285c7
reference-sources-read = Мекенжайлар мұнда басуға емес, оқуға тұр. Ресейде кейбірін ашу не тарату қауіпті болуы мүмкін.
# machine 9b7bbced
reference-source = { $publisher } «{ $title }». { $date } { $strength }.
# machine 0f0eff82
reference-law = Заң
# machine 37a9921c
reference-law-what = Анықтамалық осы жарлықтар, заңдар, заң жобалары және хабарланған тәжірибе бойынша жауап береді. Заң жобасы да, тәжірибе де заң емес.
# machine ce2a3e9c
reference-law-rules = Әрқайсысы өз ережелеріне апарады: не шешеді, кімге, оны кім айтады.
# machine 24f2c943
reference-open = Дереккөздер нені ашық қалдырады
# machine 6c5c7ea9
reference-open-both = Бұларға ешкім жауап бере алмайды. Сондықтан анықтамалық екі жауапты да көрсетеді.
# machine 5839e3d6
reference-leans-first = Көбі біріншісіне нұсқайды.
# machine 1f567892
reference-leans-second = Көбі екіншісіне нұсқайды.
# machine 0fa500ea
reference-subject-residence-and-citizenship = Тұру рұқсаты және азаматтық
# machine 3caa13f0
reference-subject-new-citizens = Жаңа азаматтар
# machine fff14b5c
reference-subject-stay-and-expulsion = Болу және елден шығару
# machine a823ca1a
reference-subject-contract-service = Келісімшартпен қызмет ету
# machine e5957751
reference-subject-bills = Заң жобалары
# machine ef8513e2
reference-subject-home-countries = Өз елдері
# machine 2a163bc7
reference-subject-men-in-the-war = Соғыстағы еркектер
# machine 0f71f10c
reference-subject-losses = Шығындар
# machine d6b96f03
reference-subject-migration = Көші-қон
# machine bb2aec93
reference-subject-mobilisation-and-expulsion = Жұмылдыру және елден шығару
# machine 1dd3f17f
reference-subject-money = Ақша
# machine 5383bb4c
reference-subject-cases-at-home = Өз еліндегі істер
# machine f70a2a44
reference-subject-law = { $subject }: заң
# machine 92cfd7a4
reference-law-all = Бүкіл заң
# machine ff919030
reference-exceptions = Ерекше ереже жүрген жағдайда ол кәдімгісінің орнын басады. «Ол» – сөз болып отырған адам.
# machine e297bac7
reference-standing-enacted = Заң
# machine 1817272e
reference-standing-repealed = Күші жойылған заң
# machine 1542cf29
reference-standing-bill = Заң жобасы: заң емес
# machine b3b0b990
reference-standing-practice = Хабарланған тәжірибе: заң емес
# machine beb9b360
reference-from-earlier = { $day } немесе одан ертерек күннен бастап
# machine 3eaee45e
reference-from-earlier-until = { $day } немесе одан ертерек күннен { $last } күніне дейін
# machine 1b1b8908
reference-public-since = { $day } күнінен бері жария.
# machine 543e4629
reference-would-end = Бұл мынаны тоқтатар еді: { $laws }
# machine f9acd2a2
reference-would-change = Бұл мынаны өзгертер еді: { $laws }
# machine a3d736f4
reference-about = Бұл мынадай жағдай туралы: { $condition }.
# machine c55a3408
reference-rule-always = Бұған басқа шарт жоқ.
# machine f7affe91
reference-rule-when = Қашан:
# machine 72fad277
reference-rule-under = Негізі: { $law }.
# machine 8e861e00
reference-rule-stories = Осыған сүйенетін оқиғалар: { $titles }.
# machine d230eb7c
reference-rule-cases = Осыған сүйенетін үлгі мысалдар: { $number }.
# machine 652d0c01
reference-rule-written = Қалай жазылған
# machine fc8144bb
reference-rule-unless = Бұл жүрмейді, егер:
# machine 7c549f1e
reference-rule-unless-elsewhere = Бұл жүрмейді, егер басқа ережеде айтылғандай болса: { $exception }
# machine a33cc505
reference-timeline = Бұған қалай келді
# machine 272ef14e
reference-timeline-what = Заңдар мен жарлықтар, хабарланған тәжірибе және оқиғалар, әрқайсысы күнімен. Заң жобалары бөлек тұр: олар заң емес.
# machine c345a7b5
reference-timeline-picture = Сурет
# machine 3975a5a3
reference-timeline-table = Кесте:
# machine 325b9e26
reference-timeline-pending = Заң жобалары мен мәлімдемелер
# machine 04779c6f
reference-timeline-pending-what = Олар заң емес, ешбір жауапта есепке алынбайды. Кейбірі қабылданбай қалған болуы мүмкін.
# machine 64deec18
reference-timeline-public-since = Қашаннан бері жария
# machine 0141de6b
reference-timeline-planned = Не жоспарланған
# machine 2429c364
reference-timeline-years = Жыл-жылымен
# machine c6898329
reference-timeline-when = Қашан
# machine 79d31ccd
reference-moment-in-force = Күшіне енді
# machine 22a85133
reference-moment-public = Жария болды
# machine efff9e9f
reference-moment-last-day = Соңғы күні
# machine 98135a2b
reference-moment-practice = Хабарланған тәжірибе
# machine b22648a7
reference-moment-event = Оқиға
# machine 608d0f2e
reference-moment-bill = Заң жобасы
# machine d402cff2
reference-picture = Бүкіл режим бір суретте
# machine 8a10518c
reference-picture-bar = Жолақ – заң не жарлық күшінде тұрған уақыт, { $year } жылдан бастап. Көрсеткі: соңы белгілі емес.
# machine 81df3a7c
reference-picture-square = Шаршы – оның не бір бөлігінің жария болған күні, егер ол кейінірек болса.
# machine d26d7d91
reference-picture-dot = Нүкте – бір хабар, оқиға не заң жобасы. Мұның бәрі кестеде де тұр.
# machine 4c8ae758
reference-picture-since = { $subject }, { $year } жылдан бері
# machine d8ee9db8
reference-picture-laws = Заңдар мен жарлықтар: { $number }. Соңы белгілі емес: { $open }.
# machine cfc82b89
reference-picture-else = Тағы не болды
# machine 200d1a1e
reference-picture-events = Оқиғалар
# machine 25c97101
reference-picture-bills = Заң жобалары мен мәлімдемелер: заң емес
# machine 50a598c7
reference-picture-without = Ресей Федерациясы Президентінің
# machine 46ab1b60
reference-picture-long = Федералдық заң
# machine e297bac7
reference-picture-short = Заң
# machine 13287dc8
reference-figures = Сандар
# machine d08f08d2
reference-figures-what = Әр санның қасында оны кім айтқаны және тексергенде не шыққаны тұр. Көбін ешкім тексермеген.
# machine 2a5799d9
reference-figures-charts = Диаграмма тек салыстыруға болатын сандарды көрсетеді. Іші бос жолақ – даулы: басқа дереккөз өзгесін айтады. Бәрі кестелерде бар.
# machine b2226f2a
reference-figures-all = Барлық сан: { $subject }
# machine 03fdddaa
reference-figures-many = Қанша
# machine a2a03635
reference-figures-who = Нені санаған, кім айтқан
# machine f6cbc498
reference-figures-others = { $title }: басқалардың айтқаны
# machine eb0dffac
reference-contested = даулы
# machine e1ea7421
reference-figure-time = Уақыты: { $time }.
# machine be954160
reference-papers = Сізге қол қоюға берілуі мүмкін қағаздар
# machine 606a7264
reference-papers-unread = Оқымаған ештеңеге қол қоймаңыз.
# machine 6815d96f
reference-papers-may = Табылған заңдардың ешбірі ешкімді әскери келісімшартқа қол қоюға міндеттемейді. Уақыт, көшірме, аудармашы және заңгер сұрай аласыз.
# machine eb86b649
reference-papers-words = Ірі орысша сөздерді іздеңіз: олар қағазда тұрады. Қағазда басқа сөздер де болуы мүмкін. Қағазды мұнда атау – оны кеңес ету емес.
# machine ca3abb41
reference-papers-say = Не айта аласыз
# machine d155d667
reference-papers-calmly = Сабырмен айтыңыз немесе экранды көрсетіңіз. Бір сөйлем үшін ешкім өзін қауіпке тікпесін.
# machine f0c57dd3
reference-papers-russian = Орысша
# machine c434d2a8
reference-papers-means = Мағынасы
# machine 23b3cc9f
reference-paper-printed = Онда жазылған:
# machine 8af3b6fc
reference-paper-where = Қай жерде:
# machine cced6339
reference-paper-does = Не істейді:
# machine 553465a2
reference-paper-before = Алдымен:
# machine 821a76e9
reference-paper-beware = Абайлаңыз:
# machine 77fe8d30
reference-phrase-rests = Бұл неге сүйенеді:
# machine 89e56f13
reference-raid = Рейд кезінде
# machine 3b705575
reference-raid-calm = Сабыр сақтаңыз. Кім екеніңізді көрсетіңіз.
# machine 11332aea
reference-raid-sign = Оқымай қол қоймаңыз. «Жоқ» деуге болады.
# machine e147e063
reference-raid-contract = Келісімшарт мерзімі біткенде бітпейді (№ 647 жарлық).
# machine 808f9426
reference-raid-register = Жаңа азаматтар есепке тұруға міндетті. Келісімшарт – міндет емес.
# machine e8124da5
reference-promise = Не нәрсеге уәде береміз, не нәрсеге уәде бермейміз
# machine ef120e46
reference-promise-yes = Уәде береміз
# machine d36f71a3
reference-promise-record = Бұл сайт сіз туралы ештеңе сақтамайды. Журнал да жүргізбейді.
# machine eb9b0fe7
reference-promise-cookies = Ол куки қоймайды, браузеріңізде ештеңе сақтамайды.
# machine 54de7ecb
reference-promise-name = Ол атыңызды, телефоныңызды, мекенжайыңызды не паспортыңызды ешқашан сұрамайды.
# machine b46f9d7e
reference-promise-answers = Жауаптарыңыз беттің мекенжайында да, тақырыбында да тұрмайды.
# machine ddfc0954
reference-promise-offline = Желі керек емес файлда ешбір жауап телефоныңыздан шықпайды.
# machine 0827a553
reference-promise-sources = Әр айтылған сөздің дереккөзі және сол дереккөздің күні көрсетілген.
# machine d0cd67ff
reference-promise-signing = Ол сізге ешқашан қол қой демейді.
# machine 44e408e9
reference-promise-both = Дереккөздер келіспеген жерде екі жағын да көресіз.
# machine 77850acc
reference-promise-no = Уәде бермейміз
# machine ad2a7fab
reference-promise-here = Осында болғаныңызды жасыруға. Кәдімгі қойындыда браузер сайттың атын жазып қалады. 30 минутқа дейін браузердегі «Форманы қайта жіберу» бетті қайта көрсетуі мүмкін.
# machine d4dd78bc
reference-promise-file = Жүктелгендердегі не мессенджердегі файлды жасыруға.
# machine f7339213
reference-promise-spyware = Телефондағы тыңшы бағдарламадан қорғауға.
# machine 0475f293
reference-promise-unlock = Телефонды күштеп ашқызса не біреу қарап тұрса, көмектесуге.
# machine 0c5a081f
reference-promise-officials = Шенеуніктер заңды сақтайды дегенге.
# machine 186f27e4
reference-promise-missing = Жетпейтіні жоқ дегенге. Заңның кейбір мәтіндері қолға түспеді.
# machine e116ea9d
reference-promise-right-until = Жауап { $day } күнінен кейін де дұрыс болады дегенге.
# machine 8b841a1b
reference-promise-right = Заң өзгергеннен кейін де жауап дұрыс болады дегенге.
# machine 471b97b5
reference-promise-lawyer = Заңгердің орнын басуға.
# machine a93cb947
reference-promise-helps = Не көмектеседі
# machine 2fced131
reference-promise-private = Жеке режимдегі қойындыны пайдаланыңыз. Оқып болған соң жабыңыз.
# machine 0621452c
reference-promise-leave = «{ $leave }» бетті жауып, сізді басқа жерге апарады. Ол браузердің тарихын тазаламайды.
# machine 16250f75
reference-promise-delete = Файлды оқып болған соң жойыңыз. Қағаз карточканы сақтаңыз.
# machine ecf74c88
reference-promise-copy = Жалған көшірмені қалай тануға болады
# machine 62a4f285
reference-promise-real = Шынайы анықтамалықта жазатын жер жоқ, ол ақша да сұрамайды. Онда басқа сайтқа сілтеме жоқ, ол ешкімге ешқашан қол қой демейді. Осының бірін істейтін көшірме – жалған.
