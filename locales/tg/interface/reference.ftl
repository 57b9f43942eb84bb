# machine c507384b
reference-contents = Дар ин саҳифа
# machine b23285c7
reference-sources-read = Суроғаҳо ин ҷо барои хондан навишта шудаанд, на барои пахш кардан. Дар Русия кушодан ё паҳн кардани баъзеи онҳо метавонад хатарнок бошад.
# machine 9b7bbced
reference-source = { $publisher } «{ $title }». { $date } { $strength }.
# machine 0f0eff82
reference-law = Қонун
# machine 37a9921c
reference-law-what = Роҳнамо аз рӯи ин фармонҳо, қонунҳо, лоиҳаҳо ва таҷрибаҳои хабардодашуда ҷавоб медиҳад. Лоиҳа ва таҷриба қонун нестанд.
# machine ce2a3e9c
reference-law-rules = Ҳар яке ба қоидаҳояш мебарад: чиро ҳал мекунанд, барои кӣ, ва кӣ инро мегӯяд.
# machine 24f2c943
reference-open = Манбаъҳо чиро кушода мегузоранд
# machine 6c5c7ea9
reference-open-both = Ба ин саволҳо ҳеҷ кас ҷавоб дода наметавонад. Он гоҳ роҳнамо ҳар ду ҷавобро нишон медиҳад.
# machine 5839e3d6
reference-leans-first = Бештар ба роҳи якум ишора мекунанд.
# machine 1f567892
reference-leans-second = Бештар ба роҳи дуюм ишора мекунанд.
# machine 0fa500ea
reference-subject-residence-and-citizenship = Иқомат ва шаҳрвандӣ
# machine 3caa13f0
reference-subject-new-citizens = Шаҳрвандони нав
# machine fff14b5c
reference-subject-stay-and-expulsion = Истодан ва ихроҷ
# machine a823ca1a
reference-subject-contract-service = Хизмати қарордодӣ
# machine e5957751
reference-subject-bills = Лоиҳаҳои қонун
# machine ef8513e2
reference-subject-home-countries = Кишварҳои ватан
# machine 2a163bc7
reference-subject-men-in-the-war = Мардон дар ҷанг
# machine 0f71f10c
reference-subject-losses = Талафот
# machine d6b96f03
reference-subject-migration = Муҳоҷират
# machine bb2aec93
reference-subject-mobilisation-and-expulsion = Сафарбарӣ ва ихроҷ
# machine 1dd3f17f
reference-subject-money = Пул
# machine 5383bb4c
reference-subject-cases-at-home = Парвандаҳо дар ватан
# machine f70a2a44
reference-subject-law = { $subject }: қонун
# machine 92cfd7a4
reference-law-all = Тамоми қонун
# machine ff919030
reference-exceptions = Истисно дар ҷое, ки дуруст аст, ҷойи қоидаро мегирад. «Ӯ» шахсе аст, ки сухан дар бораи ӯ меравад.
# machine e297bac7
reference-standing-enacted = Қонун
# machine 1817272e
reference-standing-repealed = Қонуне, ки тамом шудааст
# machine 1542cf29
reference-standing-bill = Лоиҳа: қонун нест
# machine b3b0b990
reference-standing-practice = Таҷрибаи хабардодашуда: қонун нест
# machine beb9b360
reference-from-earlier = аз { $day } ё пештар
# machine 3eaee45e
reference-from-earlier-until = аз { $day } ё пештар то { $last }
# machine 1b1b8908
reference-public-since = Аз { $day } ба ҳама маълум аст.
# machine 543e4629
reference-would-end = Он инҳоро қатъ мекард: { $laws }
# machine f9acd2a2
reference-would-change = Он инҳоро тағйир медод: { $laws }
# machine a3d736f4
reference-about = Ин дар бораи чунин ҳол аст: { $condition }.
# machine c55a3408
reference-rule-always = Он шарти дигар надорад.
# machine f7affe91
reference-rule-when = Кай:
# machine 72fad277
reference-rule-under = Аз рӯи: { $law }.
# machine 8e861e00
reference-rule-stories = Нақлҳое, ки ба он такя мекунанд: { $titles }.
# machine d230eb7c
reference-rule-cases = Мисолҳои санҷишие, ки ба он такя мекунанд: { $number }.
# machine 652d0c01
reference-rule-written = Чунон ки навишта шудааст
# machine fc8144bb
reference-rule-unless = Ба ғайр аз ин ҳол:
# machine 7c549f1e
reference-rule-unless-elsewhere = Ба ғайр аз ҳоле, ки дар қоидаи дигар гуфта шудааст: { $exception }
# machine a33cc505
reference-timeline = Ин чӣ тавр ба миён омад
# machine 272ef14e
reference-timeline-what = Қонунҳо ва фармонҳо, таҷрибаи хабардодашуда ва воқеаҳо, ҳар кадом бо рӯзаш. Лоиҳаҳо ҷудо меистанд: онҳо қонун нестанд.
# machine c345a7b5
reference-timeline-picture = Расм
# machine 3975a5a3
reference-timeline-table = Ҷадвал:
# machine 325b9e26
reference-timeline-pending = Лоиҳаҳои қонун ва эълонҳо
# machine 04779c6f
reference-timeline-pending-what = Онҳо қонун нестанд ва дар ягон ҷавоб ҳисоб намешаванд. Шояд аз баъзеашон даст кашида бошанд.
# machine 64deec18
reference-timeline-public-since = Ба ҳама маълум аз
# machine 0141de6b
reference-timeline-planned = Чӣ дар нақша аст
# machine 2429c364
reference-timeline-years = Сол ба сол
# machine c6898329
reference-timeline-when = Кай
# machine 79d31ccd
reference-moment-in-force = Амал мекунад
# machine 22a85133
reference-moment-public = Ба ҳама маълум шуд
# machine efff9e9f
reference-moment-last-day = Рӯзи охирин
# machine 98135a2b
reference-moment-practice = Таҷриба, ба гуфтаи хабарҳо
# machine b22648a7
reference-moment-event = Воқеа
# machine 608d0f2e
reference-moment-bill = Лоиҳа
# machine d402cff2
reference-picture = Тамоми тартиб дар як расм
# machine 8a10518c
reference-picture-bar = Хат вақтест, ки қонун ё фармон амал мекунад, аз соли { $year } сар карда. Тирча: охираш маълум нест.
# machine 81df3a7c
reference-picture-square = Чоркунҷа рӯзест, ки он ё қисми он ба ҳама маълум шуд, агар ин дертар бошад.
# machine d26d7d91
reference-picture-dot = Нуқта як хабар, воқеа ё лоиҳа аст. Ҳамаи ин дар ҷадвал ҳам ҳаст.
# machine 4c8ae758
reference-picture-since = { $subject }, аз соли { $year }
# machine d8ee9db8
reference-picture-laws = Қонунҳо ва фармонҳо: { $number }. Бе рӯзи охири маълум: { $open }.
# machine cfc82b89
reference-picture-else = Боз чӣ шуд
# machine 200d1a1e
reference-picture-events = Воқеаҳо
# machine 25c97101
reference-picture-bills = Лоиҳаҳо ва эълонҳо: қонун нестанд
# machine 50a598c7
reference-picture-without = Президенти Федератсияи Русия
# machine 46ab1b60
reference-picture-long = Қонуни федералӣ
# machine e297bac7
reference-picture-short = Қонуни
# machine 13287dc8
reference-figures = Рақамҳо
# machine d08f08d2
reference-figures-what = Дар паҳлуи ҳар рақам гуфта шудааст, ки онро кӣ мегӯяд ва санҷиш чӣ нишон дод. Бисёрашон ҳеҷ гоҳ санҷида нашудаанд.
# machine 2a5799d9
reference-figures-charts = Диаграмма танҳо рақамҳоеро нишон медиҳад, ки муқоисашон мумкин аст. Сутуни дарунхолӣ баҳснок аст: манбаи дигар чизи дигар мегӯяд. Дар ҷадвалҳо ҳама чиз ҳаст.
# machine b2226f2a
reference-figures-all = Ҳамаи рақамҳо: { $subject }
# machine 03fdddaa
reference-figures-many = Чанд
# machine a2a03635
reference-figures-who = Шумораи чӣ, ва кӣ инро мегӯяд
# machine f6cbc498
reference-figures-others = { $title }, ва дигарон чӣ мегӯянд
# machine eb0dffac
reference-contested = баҳснок
# machine e1ea7421
reference-figure-time = Вақт: { $time }.
# machine be954160
reference-papers = Коғазҳое, ки шояд барои имзо ба шумо диҳанд
# machine 606a7264
reference-papers-unread = Чизеро, ки нахондаед, имзо накунед.
# machine 6815d96f
reference-papers-may = Ягон қонуни ёфтшуда касеро маҷбур намекунад, ки қарордоди артишро имзо кунад. Шумо метавонед вақт, нусха, тарҷумон ва ҳуқуқшинос хоҳед.
# machine eb86b649
reference-papers-words = Калимаҳои калони русиро ҷӯед: онҳо дар коғаз навишта шудаанд. Дар коғаз калимаҳои дигар ҳам буда метавонанд. Агар коғаз ин ҷо ном бурда шавад, ин маслиҳати имзо нест.
# machine ca3abb41
reference-papers-say = Шумо чӣ гуфта метавонед
# machine d155d667
reference-papers-calmly = Ором гӯед ё экранро нишон диҳед. Ҳеҷ кас набояд барои як ҷумла худро ба хатар андозад.
# machine f0c57dd3
reference-papers-russian = Бо русӣ
# machine c434d2a8
reference-papers-means = Маънояш
# machine 23b3cc9f
reference-paper-printed = Дар он чоп шудааст:
# machine 8af3b6fc
reference-paper-where = Дар куҷо:
# machine cced6339
reference-paper-does = Он чӣ мекунад:
# machine 553465a2
reference-paper-before = Пеш аз он:
# machine 821a76e9
reference-paper-beware = Эҳтиёт шавед:
# machine 77fe8d30
reference-phrase-rests = Ин такя мекунад ба:
# machine 89e56f13
reference-raid = Ҳангоми рейд
# machine 3b705575
reference-raid-calm = Ором бошед. Нишон диҳед, ки кистед.
# machine 11332aea
reference-raid-sign = Нохонда имзо накунед. «Не» гуфтан мумкин аст.
# machine e147e063
reference-raid-contract = Қарордод бо муҳлаташ тамом намешавад (Фармони 647).
# machine 808f9426
reference-raid-register = Шаҳрванди нав бояд ба қайд истад. Қарордод вазифа нест.
# machine e8124da5
reference-promise = Мо чиро ваъда медиҳем ва чиро не
# machine ef120e46
reference-promise-yes = Мо ваъда медиҳем
# machine d36f71a3
reference-promise-record = Ин сайт дар бораи шумо чизе нигоҳ намедорад. Он журнал наменависад.
# machine eb9b0fe7
reference-promise-cookies = Он куки намегузорад ва дар браузери шумо чизе нигоҳ намедорад.
# machine 54de7ecb
reference-promise-name = Он ҳеҷ гоҳ ном, телефон, суроға ё шиносномаи шуморо намепурсад.
# machine b46f9d7e
reference-promise-answers = Ҷавобҳои шумо дар ягон суроға ва ягон сарлавҳаи саҳифа нестанд.
# machine ddfc0954
reference-promise-offline = Бо файли бешабака ягон ҷавоб аз телефони шумо берун намеравад.
# machine 0827a553
reference-promise-sources = Ҳар гап манбаъ ва санаи манбаъро ном мебарад.
# machine d0cd67ff
reference-promise-signing = Он ҳеҷ гоҳ намегӯяд, ки имзо кунед.
# machine 44e408e9
reference-promise-both = Дар ҷое, ки манбаъҳо розӣ нестанд, шумо ҳар ду тарафро мебинед.
# machine 77850acc
reference-promise-no = Мо ваъда намедиҳем
# machine ad2a7fab
reference-promise-here = Ки ин ҷо буданатонро пинҳон кунем. Дар равзанаи одӣ браузер номи сайтро менависад. То 30 дақиқа «Аз нав фиристодани форма» дар браузер метавонад саҳифаро боз нишон диҳад.
# machine d4dd78bc
reference-promise-file = Ки файлро дар боргириҳо ё мессенҷери шумо пинҳон кунем.
# machine f7339213
reference-promise-spyware = Ки шуморо аз барномаи ҷосусии телефон ҳимоя кунем.
# machine 0475f293
reference-promise-unlock = Ки ёрӣ диҳем, агар маҷбур кунанд, ки телефонро кушоед, ё касе нигоҳ кунад.
# machine 0c5a081f
reference-promise-officials = Ки кормандони идора қонунро риоя мекунанд.
# machine 186f27e4
reference-promise-missing = Ки ҳама чиз ҳаст ва чизе кам нест. Баъзе матнҳои қонунро ёфтан мумкин набуд.
# machine e116ea9d
reference-promise-right-until = Ки ҷавоб баъд аз { $day } дуруст аст.
# machine 8b841a1b
reference-promise-right = Ки ҷавоб баъди тағйири қонун дуруст аст.
# machine 471b97b5
reference-promise-lawyer = Ки ҷойи ҳуқуқшиносро мегирем.
# machine a93cb947
reference-promise-helps = Чӣ ёрӣ медиҳад
# machine 2fced131
reference-promise-private = Равзанаи хусусиро истифода баред. Баъди хондан онро пӯшед.
# machine 0621452c
reference-promise-leave = «{ $leave }» саҳифаро мепӯшонад ва шуморо мебарад. Он таърихи браузерро тоза намекунад.
# machine 16250f75
reference-promise-delete = Файлро баъди хондан нест кунед. Варақаи коғазиро нигоҳ доред.
# machine ecf74c88
reference-promise-copy = Нусхаи қалбакиро чӣ тавр шинохтан мумкин аст
# machine 62a4f285
reference-promise-real = Дар роҳнамои аслӣ ҷои навиштан нест, ва он пул талаб намекунад. Он ба сайтҳои дигар пайванд надорад ва ҳеҷ гоҳ ба касе намегӯяд, ки имзо кунад. Нусхае, ки яке аз инҳоро мекунад, қалбакӣ аст.
