# machine c507384b
reference-contents = Бул баракта
# machine b23285c7
reference-sources-read = Даректер бул жерде басуу үчүн эмес, окуу үчүн турат. Россияда айрымдарын ачуу же таратуу коркунучтуу болушу мүмкүн.

# machine 9b7bbced
reference-source = { $publisher } «{ $title }». { $date } { $strength }.

# machine 0f0eff82
reference-law = Мыйзам
# machine 37a9921c
reference-law-what = Колдонмо ушул жарлыктар, мыйзамдар, мыйзам долбоорлору жана кабарларда айтылган тажрыйба боюнча жооп берет. Мыйзам долбоору да, тажрыйба да мыйзам эмес.
# machine ce2a3e9c
reference-law-rules = Ар бири өз эрежелерине алып барат: алар эмнени, ким үчүн чечет жана муну ким айтат.
# machine 24f2c943
reference-open = Булактар эмнени ачык калтырат
# machine 6c5c7ea9
reference-open-both = Буларга эч ким жооп бере албайт. Ошондо колдонмо эки жоопту тең көрсөтөт.
# machine 5839e3d6
reference-leans-first = Көпчүлүгү биринчисин көрсөтөт.
# machine 1f567892
reference-leans-second = Көпчүлүгү экинчисин көрсөтөт.

# machine 0fa500ea
reference-subject-residence-and-citizenship = Жашоо уруксаты жана жарандык
# machine 3caa13f0
reference-subject-new-citizens = Жаңы жарандар
# machine fff14b5c
reference-subject-stay-and-expulsion = Өлкөдө болуу жана өлкөдөн чыгаруу
# machine a823ca1a
reference-subject-contract-service = Контракттык кызмат
# machine e5957751
reference-subject-bills = Мыйзам долбоорлору
# machine ef8513e2
reference-subject-home-countries = Мекен өлкөлөр
# machine 2a163bc7
reference-subject-men-in-the-war = Согуштагы эркектер
# machine 0f71f10c
reference-subject-losses = Жоготуулар
# machine d6b96f03
reference-subject-migration = Миграция
# machine bb2aec93
reference-subject-mobilisation-and-expulsion = Мобилизация жана өлкөдөн чыгаруу
# machine 1dd3f17f
reference-subject-money = Акча
# machine 5383bb4c
reference-subject-cases-at-home = Мекендеги кылмыш иштери

# machine f70a2a44
reference-subject-law = { $subject }: мыйзам
# machine 92cfd7a4
reference-law-all = Бардык мыйзам
# machine ff919030
reference-exceptions = Өзгөчө эреже өзү иштеген жерде негизгисинин ордун ээлейт. «Ал» – сөз болуп жаткан адам.
# machine e297bac7
reference-standing-enacted = Мыйзам
# machine 1817272e
reference-standing-repealed = Күчүн жоготкон мыйзам
# machine 1542cf29
reference-standing-bill = Долбоор: мыйзам эмес
# machine b3b0b990
reference-standing-practice = Кабарларда айтылган тажрыйба: мыйзам эмес

# machine beb9b360
reference-from-earlier = башталышы – { $day } же андан мурда
# machine 3eaee45e
reference-from-earlier-until = башталышы – { $day } же андан мурда, акыркы күнү – { $last }
# machine 1b1b8908
reference-public-since = Жарыяланган убактысы: { $day }.

# machine 543e4629
reference-would-end = Ал муну токтотмок: { $laws }
# machine f9acd2a2
reference-would-change = Ал муну өзгөртмөк: { $laws }
# machine a3d736f4
reference-about = Ал ушул жөнүндө: { $condition }.

# machine c55a3408
reference-rule-always = Анын башка шарты жок.
# machine f7affe91
reference-rule-when = Качан:
# machine 72fad277
reference-rule-under = Негизи: { $law }.
# machine 8e861e00
reference-rule-stories = Ага таянган баяндар: { $titles }.
# machine d230eb7c
reference-rule-cases = Ага таянган мисалдар: { $number }.
# machine 652d0c01
reference-rule-written = Жазылган түрү
# machine fc8144bb
reference-rule-unless = Бул болбосо:
# machine 7c549f1e
reference-rule-unless-elsewhere = Башка эрежеде айтылган бул болбосо: { $exception }

# machine a33cc505
reference-timeline = Бул кантип келип чыккан
# machine 272ef14e
reference-timeline-what = Мыйзамдар менен жарлыктар, кабарларда айтылган тажрыйба жана окуялар, ар бири күнү менен. Мыйзам долбоорлору өзүнчө турат: алар мыйзам эмес.
# machine c345a7b5
reference-timeline-picture = Сүрөт
# machine 3975a5a3
reference-timeline-table = Таблица:
# machine 325b9e26
reference-timeline-pending = Мыйзам долбоорлору жана жарыялоолор
# machine 04779c6f
reference-timeline-pending-what = Алар мыйзам эмес, бир да жоопто эсепке алынбайт. Айрымдарынан баш тартылган болушу мүмкүн.
# machine 64deec18
reference-timeline-public-since = Жарыяланганы
# machine 0141de6b
reference-timeline-planned = Эмне пландалган
# machine 2429c364
reference-timeline-years = Жыл сайын
# machine c6898329
reference-timeline-when = Качан

# machine 79d31ccd
reference-moment-in-force = Күчүнө кирди
# machine 22a85133
reference-moment-public = Жарыяланды
# machine efff9e9f
reference-moment-last-day = Акыркы күнү
# machine 98135a2b
reference-moment-practice = Тажрыйба, кабарлар боюнча
# machine b22648a7
reference-moment-event = Окуя
# machine 608d0f2e
reference-moment-bill = Мыйзам долбоору

# machine d402cff2
reference-picture = Режим бир сүрөттө
# machine 8a10518c
reference-picture-bar = Тилке – мыйзам же жарлык күчүндө турган убакыт, { $year }-жылдан тартып. Жебе: аягы белгисиз.
# machine 81df3a7c
reference-picture-square = Чарчы – ал же анын бир бөлүгү жарыяланган күн, эгер ал кийин болсо.
# machine d26d7d91
reference-picture-dot = Чекит – бир кабар, окуя же мыйзам долбоору. Алардын баары таблицада да бар.
# machine 4c8ae758
reference-picture-since = { $subject }, { $year }-жылдан тарта
# machine d8ee9db8
reference-picture-laws = Мыйзамдар жана жарлыктар: { $number }. Аягы белгисизи: { $open }.
# machine cfc82b89
reference-picture-else = Дагы эмне болгон
# machine 200d1a1e
reference-picture-events = Окуялар
# machine 25c97101
reference-picture-bills = Мыйзам долбоорлору жана жарыялоолор: мыйзам эмес

# machine 50a598c7
reference-picture-without = Россия Федерациясынын Президентинин
# machine 46ab1b60
reference-picture-long = федералдык мыйзам
# machine e297bac7
reference-picture-short = мыйзам

# machine 13287dc8
reference-figures = Сандар
# machine d08f08d2
reference-figures-what = Ар бир сандын жанында аны ким айтканы жана текшергенде эмне болгону турат. Көбү эч качан текшерилген эмес.
# machine 2a5799d9
reference-figures-charts = Диаграмма салыштырса болгон сандарды гана көрсөтөт. Ичи бош тилке талаштуу: башка булак башкача айтат. Таблицаларда баары бар.
# machine b2226f2a
reference-figures-all = Бардык сандар: { $subject }
# machine 03fdddaa
reference-figures-many = Канча
# machine a2a03635
reference-figures-who = Эмненин саны жана ким айтат
# machine f6cbc498
reference-figures-others = { $title }, башкалар эмне дейт
# machine eb0dffac
reference-contested = талаштуу
# machine e1ea7421
reference-figure-time = Убактысы: { $time }.

# machine be954160
reference-papers = Сизге кол койдурушу мүмкүн болгон кагаздар
# machine 606a7264
reference-papers-unread = Окубаган эч нерсеге кол койбоңуз.
# machine 6815d96f
reference-papers-may = Табылган бир да мыйзам армия контрактына кол коюуга эч кимди мажбурлабайт. Убакыт, көчүрмө, котормочу жана юрист сурасаңыз болот.
# machine eb86b649
reference-papers-words = Чоң орусча сөздөрдү издеңиз: алар кагазда турат. Кагазда башка сөздөр да болушу мүмкүн. Бул жерде кагазды атоо аны кеңеш кылуу эмес.
# machine ca3abb41
reference-papers-say = Эмне десеңиз болот
# machine d155d667
reference-papers-calmly = Тынч айтыңыз же экранды көрсөтүңүз. Бир сүйлөм үчүн эч ким өзүн коркунучка салбашы керек.
# machine f0c57dd3
reference-papers-russian = Орусча
# machine c434d2a8
reference-papers-means = Мааниси
# machine 23b3cc9f
reference-paper-printed = Кагазда жазылган:
# machine 8af3b6fc
reference-paper-where = Кайда:
# machine cced6339
reference-paper-does = Ал эмне кылат:
# machine 553465a2
reference-paper-before = Ага чейин:
# machine 821a76e9
reference-paper-beware = Абайлаңыз:
# machine 77fe8d30
reference-phrase-rests = Буга таянат:

# machine 89e56f13
reference-raid = Рейд учурунда
# machine 3b705575
reference-raid-calm = Тынч болуңуз. Ким экениңизди көрсөтүңүз.
# machine 11332aea
reference-raid-sign = Окубай эч нерсеге кол койбоңуз. Жок десеңиз болот.
# machine e147e063
reference-raid-contract = Контракт мөөнөтү бүткөндө токтобойт (647-жарлык).
# machine 808f9426
reference-raid-register = Жаңы жарандар каттоого турууга милдеттүү. Контракт милдет эмес.

# machine e8124da5
reference-promise = Эмнени убада кылабыз, эмнени убада кылбайбыз
# machine ef120e46
reference-promise-yes = Убада кылабыз
# machine d36f71a3
reference-promise-record = Бул сайт сиз тууралуу эч нерсе сактабайт. Журнал жүргүзбөйт.
# machine eb9b0fe7
reference-promise-cookies = Куки койбойт, браузериңизде эч нерсе сактабайт.
# machine 54de7ecb
reference-promise-name = Атыңызды, телефонуңузду, дарегиңизди же паспортуңузду эч качан сурабайт.
# machine b46f9d7e
reference-promise-answers = Жоопторуңуз бир да барактын дарегинде же аталышында турбайт.
# machine ddfc0954
reference-promise-offline = Тармаксыз файлда бир да жооп телефонуңуздан чыкпайт.
# machine 0827a553
reference-promise-sources = Ар бир сөздүн жанында булагы жана булактын күнү бар.
# machine d0cd67ff
reference-promise-signing = Бул сайт сизге эч качан кол кой дебейт.
# machine 44e408e9
reference-promise-both = Булактар талашкан жерде эки тарапты тең көрөсүз.
# machine 77850acc
reference-promise-no = Убада кылбайбыз
# machine ad2a7fab
reference-promise-here = Бул жерге киргениңизди жашырууну. Кадимки өтмөктө браузер сайттын атын белгилейт. 30 мүнөткө чейин браузердеги «Форманы кайра жөнөтүү» баракты кайра көрсөтүшү мүмкүн.
# machine d4dd78bc
reference-promise-file = Жүктөлгөндөрдөгү же мессенджердеги файлды жашырууну.
# machine f7339213
reference-promise-spyware = Телефондогу тыңчы программадан коргоону.
# machine 0475f293
reference-promise-unlock = Телефонду күч менен ачтырганда же бирөө карап турганда жардам берүүнү.
# machine 0c5a081f
reference-promise-officials = Кызматкерлер мыйзамды сактарын.
# machine 186f27e4
reference-promise-missing = Эч нерсе жетпей калбаганын. Мыйзамдын айрым тексттери колго тийген жок.
# machine e116ea9d
reference-promise-right-until = Жооп ушул күндөн кийин туура болорун: { $day }.
# machine 8b841a1b
reference-promise-right = Мыйзам өзгөргөндөн кийин жооп туура болорун.
# machine 471b97b5
reference-promise-lawyer = Юристтин ордун басууну.
# machine a93cb947
reference-promise-helps = Эмне жардам берет
# machine 2fced131
reference-promise-private = Инкогнито өтмөктү колдонуңуз. Окуп бүткөндө аны жабыңыз.

# machine 0621452c
reference-promise-leave = «{ $leave }» баракты жаап, сизди башка жакка алып чыгат. Браузердин тарыхын тазалабайт.
# machine 16250f75
reference-promise-delete = Файлды окуп бүткөндө өчүрүңүз. Кагаз карточканы сактап коюңуз.
# machine ecf74c88
reference-promise-copy = Жасалма көчүрмөнү кантип таануу керек
# machine 62a4f285
reference-promise-real = Чыныгы колдонмодо терүүчү жер жок, ал акча да сурабайт. Анда башка сайттарга шилтеме жок, ал эч качан эч кимге кол кой дебейт. Ушулардын бирин кылган көчүрмө – жасалма.
