# machine 354ff054
help-heading-usage = Қолданылуы:
# machine c788e385
help-heading-example = Мысал:
# machine c31732e7
help-heading-commands = Командалар
# machine c2ab63c7
help-heading-arguments = Аргументтер
# machine 8a3b32c1
help-heading-options = Параметрлер
# machine b4740fb8
help-heading-answer = Неге жауап беру
# machine 84ce4bdf
help-heading-compare = Нені салыстыру
# machine 01cd9b5e
help-heading-list = Нені тізу
# machine 606343fe
help-heading-output = Ережелер жинағы және шығару
# machine 147235ca
help-heading-time = Уақыт
# machine 939f15a4
help-heading-diagram = Сызба
# machine d31ea7ca
help-heading-place = Орны
# machine b8e45dcf
help-heading-secrecy = Құпиялық
# machine d166e16f
help-heading-pages = Беттер
# machine 745c6d81
help-heading-limits = Шектер
# machine 672b87b7
help-choices = [таңдауға болады: { $values }]
# machine 15e524eb
help-default = [әдепкісі: { $value }]
# machine 943e0a68
help-yol = Ресейдің көші-қон бөлімі мигранттан не талап етеді – оған кірмес бұрын
# machine be5b7bca
help-yol-answers = Yol ережелер жинағынан жауап береді: жарлықтар, заңдар, хабарланған тәжірибе, әрқайсысы дереккөзімен. Ол қандай құжат талап етілетінін, босату сізге жүре ме, не ашық екенін айтады. Ол ештеңе сақтамайды, ештеңе жібермейді.
# machine 2c2f1e1e
help-yol-codes = Шығу кодтары: 0 – жауап берілді; 2 – енгізу қате, ештеңе шешілмеді. 1 – ережелер жинағы ақаулы, сынақ өтпеді немесе `fmt --check` не `copy` бірдеңе тапты.
# machine 18854de3
help-help = Осы анықтаманы немесе команданың анықтамасын көрсету
# machine 075ecb0f
help-help-command = Команда, мысалы `check` немесе `lang sheet`
# machine 83a6f757
help-flag-help = Анықтаманы көрсету; `-h` қысқаша, `--help` толық
# machine 7f02dbcb
help-flag-version = Нұсқасын көрсету
# machine d59bbc8e
help-flag-lang = Көрсетілетін нәрсенің бәрінің тілі: `yol lang` тізіміндегі код
# machine 7cecccf5
help-flag-lang-else = Ол болмаса, `YOL_LANG` айнымалысы, одан кейін жүйенің тілі есепке алынады.
# machine 128c59d3
help-ask = Сұрақтарды бір-бірлеп қою, соңында жауап беру
# machine 9927c31d
help-ask-replies = Тек әлі маңызы бары сұралады. Санмен жауап беріңіз. Бірнеше жауап дұрыс болуы мүмкін жерде сандардың арасына үтір қойыңыз; 0 – ешқайсысы.
# machine 19c8be17
help-ask-keys = `?` – білмеймін. `b` артқа қайтарады, `q` тоқтатады. Бос жол жауап емес: саусақ тайса, ештеңе шешілмейді.
# machine dd24d207
help-ask-kept = Аяқтасаңыз да, аяқтамасаңыз да ештеңе сақталмайды. `q` шығу коды 0 болып бітеді. Енгізу тым ерте бітсе, ештеңе шешілмеді: шығу коды 2.
# machine f646f4a1
help-check = Берілген деректер бойынша жауап беру
# machine c57a98f1
help-check-about = Мәселе не туралы екені белгілі болуы керек. Оны деректер не `--account`, `--journey`, `--conclusion` айта алады. Бұлардың бірі де болмаса, бағыттар тізіледі.
# machine 87f05e40
help-check-unknown = Берілмеген дерек белгісіз деп саналады. Сонда жауап оның кез келген мәніне дұрыс болады және жетпейтін деректерді атайды.
# machine 0aec02a7
help-check-form = Жауап – екі беттік баспа парақ, ал `--format json` болса – дерек.
# machine 7effe6c1
help-why = Себебін айту: шешуші деректер, ережелер, ерекше ережелер және олардың дереккөздері
# machine 36d4342b
help-why-takes = `yol check` не алса, бұл да соны алады.
# machine ca9955ea
help-options = Жауапты не жақсартар еді және оның құны қандай, соны көрсету
# machine 86c8cde5
help-options-ways = Адам өзгерте алатын деректердің ең кіші өзгерістерінің бәрі тізіледі. Қасында сондағы жауап, оның дереккөздері және басқа жерде не нашарлайтыны тұрады. Күту жауапты жақсартатын күн де аталады.
# machine 93ccc199
help-options-limits = Жынысты, жасты не туған жерді ешкім өзгерте алмайды. Сізді байлайтын не әскерге адам жинаушылар арқылы өтетін жол ескертуімен ең соңында тұрады. Ешбір жол қол қою туралы кеңес емес.
# machine 8a59cc88
help-count = Әр жауапқа апаратын толық жағдайларды дәл санау
# machine 1932b6c9
help-count-what = Берілген деректер бекітіледі. Қалғандарын толтырудың әр түрі бір рет саналады: әр сан, әр күн, мәндердің әр жиыны.
# machine 9a1285d8
help-count-apart = Мүмкін емес жағдайлар есепке кірмейді. Дереккөздер әртүрлі жауапқа апаратын жағдайлар бөлек саналады.
# machine bf38c372
help-count-shares = Бұл – жағдайлар саны, адамдар саны емес. Үлестерде барлық мән бірдей ықтимал деп алынады немесе берілген салмақ қолданылады.
# machine c2853e22
help-facts = Сұралуы мүмкін деректерді мәндерімен тізу
# machine f2d5cab7
help-facts-name = Аты берілсе, сол деректі толық көрсетеді: сұрағы, неге сұралады, қалай білуге болады.
# machine 804eff18
help-sources = Ережелер жинағы сүйенетін жарияланымдарды белгілерімен тізу
# machine 5ec805de
help-sources-name = Аты берілсе, сол дереккөзді толық көрсетеді.
# machine 044834cb
help-accounts = Құжатталған оқиғаларды тізу; әрқайсысы – сынақ та
# machine 50a176f7
help-accounts-name = Аты берілсе, сол оқиғаны толық көрсетеді. Атын `yol check --account` командасына беруге болады.
# machine 59f67f31
help-timeline = Режимнің тарихын және жағдай бойынша жауапты уақытпен шығару
# machine b44a1af9
help-timeline-what = Заңдар мен жарлықтар үш күнмен тұрады: күшіне енген, жария болған және біткен күні. Олардың арасында хабарланған тәжірибе мен оқиғалар тұрады. Заң жобалары бөлек тұрады, өйткені олар заң емес.
# machine 44111464
help-timeline-case = Деректер, оқиға не жағдай файлы берілсе, тек соған қатысы болуы мүмкін нәрсе тізіледі. Сонда жауап өзгерген әр күнге беріледі.
# machine 55d2af78
help-timeline-growth = Деректер – жағдайдың өз күніндегісі. Жас және басқа өсетін сандар содан бері қарай да, кері қарай да есептеледі.
# machine f2d96b1e
help-diff = Заң кімге өзгеретінін айту: екі күн, екі тұрғы не екі ережелер жинағы арасында
# machine e6b12201
help-diff-days = Екі күн: `--from` және `--to`. Қағаз бен тәжірибе: `--views`. Ережелер жинағының екі басылымы: екі қалта.
# machine 13c34bc7
help-diff-git = `--git` және ревизия сондағы ережелер жинағының қалтасын қазіргісімен салыстырады. Сөйтіп өзгерісті тексеруге болады.
# machine a87cf8ac
help-diff-told = Әр өзгеріс кімге тиетін шарттарымен айтылады, әр жағдай дәл бір рет. Қасында оның барлық жағдайлардағы үлесі тұрады. Дереккөздің қалай түсінілетініне байланыстысы соңында келеді.
# machine c05667dd
help-diff-narrow = FACT=VALUE бір ахуалға тарылтады. Айырма болмаса, ол дәлелденеді.
# machine ff755a01
help-explain = Бір ережені түсіндіру: мәтіні, орнын не басады, оған не сүйенеді
# machine f6a87006
help-explain-who = Ережелер жинағын тексеретін немесе өзгертетін адамға. Шартын сызба етіп салуға болады.
# machine 1775a07c
help-figures = Дереккөздер атаған сандарды және оларға қайшысын тізу
# machine e2857db7
help-figures-name = Аты берілсе, тек сол санды көрсетеді. `--format csv` әр санға бір жолдан кесте жазады.
# machine 422d38ed
help-helpers = Көмектесетін ұйымдар мен телефондарды соңғы көрілген күнімен тізу
# machine 9219139d
help-helpers-country = Ел берілсе, барлығына және сол елдің азаматтарына арналғандарын тізеді.
# machine e5400326
help-papers = Адамға берілуі мүмкін қағаздарды және айтуға орысша сөздерді тізу
# machine 92e60b87
help-papers-what = Әр қағаз орысша атымен тұрады: не істейді, алдымен не істеу керек. Қағазды атау – оны кеңес ету емес. Тек бірдеңе сұрайтын сөздерде заң айтылмайды.
# machine f8773b5d
help-serve = Браузерде жауап беру: анықтамалық веб-беттер түрінде, `/v1` астында JSON
# machine 4a45ab48
help-serve-kept = Кіргеннен еш жерде ештеңе сақталмайды: журнал да, файл да, куки де жоқ. Жауаптар жадтағы кілтпен жабылып жіберіледі. Ол кілт 15 минут сайын ауысады.
# machine 8d2af6b2
help-serve-end = Ctrl-C немесе SIGTERM келгенде, басталған сұрауларға жауап беріп барып тоқтайды.
# machine 0dce58c2
help-serve-crash = Жад көшірмесін өшіру мүмкін емес жерде іске қосылмайды. Апат болса, жауаптар дискіге жазылып қалар еді. Своп жадын да өшіріңіз немесе шифрлаңыз.
# machine f58d9225
help-page = Анықтамалықты бір HTML файл етіп жасау: скрипт те, желі де керек емес
# machine fc02ec0d
help-page-opens = Ол телефон жадынан да, мессенджердің алдын ала көрсетуінен де ашылады, ескі браузерлерде жұмыс істейді. Жауаптар ешқашан сақталмайды. Файл жабылса не «Жауаптарымды жасыру» басылса, олар жоғалады.
# machine 07310b8a
help-page-editions = `carry` басылымы тек ресми актілерді атайды және қағаздағы заң не дейтінін айтады. Ол бұқаралық ақпарат құралдарын да, ұйымдарды да атамайды. `full` басылымында барлық дереккөз, хабарланған тәжірибе және көмектесетіндер бар.
# machine bcef3d9e
help-copy = Файл көшірмесі шынайы ма, ескірген бе, өзгертілген бе – соны айту
# machine 46b768e1
help-copy-added = Өзгертілген көшірмеге не қосылғанын атайды: сілтемелер, енгізу өрістері, скрипттер, телефон нөмірлері. Қол қойғызатын сөздерді де атайды.
# machine a5ca6dbf
help-copy-genuine = Шынайы көшірме күні мен басылымы бойынша әріптеп қайта жасалады. Шығу коды 1: шынайы емес немесе оған енді сенуге болмайды.
# machine 06a47f6b
help-verify = Ережелер жинағының дұрыстығын дәлелдеу: жауапсыз да, екі жауапты да жағдай жоқ
# machine d4278416
help-verify-shown = Әр қате орнымен, әр олқылық пен қайшылық мысал жағдаймен көрсетіледі. Ескертулер әсері жоғын айтады: ешқашан жүрмейтін ережелер, ештеңе өзгертпейтін ерекше ережелер.
# machine 6bf6f305
help-verify-untested = Дұрыс жинақта одан көбі тізіледі. Ол – ешбір оқиға мен үлгі мысал жетпейтін әр ереже, түсіндірме және мән.
# machine 422cf862
help-verify-codes = Шығу коды 0: дұрыс. 1: қате, олқылық не қайшылық табылды, `--strict` болса – ескертулер де табылды. 2: ережелер жинағын оқу мүмкін емес.
# machine cd44a1b4
help-test = Ережелер жинағының оқиғалары мен үлгі мысалдарын сынап өткізу
# machine 7a2d5aa6
help-test-shown = Әр сәтсіздік орнымен көрсетіледі: не күтілді, не шықты және неге.
# machine d31b091f
help-test-codes = Шығу коды 0: бәрі өтті. 1: кейбірі өтпеді немесе ережелер жинағында қателер бар. 2: ережелер жинағын оқу мүмкін емес.
# machine 8a794de4
help-fmt = Markdown файлдарындағы `yol` блоктарын бір жазу тәртібіне келтіру
# machine de5f6400
help-fmt-prose = Кәдімгі мәтінге ешқашан тимейді. Блоктарында қатесі бар файл хабарланады, сол күйінде қалады: шығу коды 2.
# machine 5b6d063e
help-lang = Қай тіл қолданылып тұрғанын және әрқайсысы қанша аударылғанын айту
# machine 9e6c4fa4
help-lang-choice = Мыналардың біріншісі есепке алынады: `--lang`, `YOL_LANG` айнымалысы, жүйенің тілі (LC_ALL, LC_MESSAGES, LANG). Болмаса – ағылшын тілі.
# machine 4d9663c5
help-lang-standing = Ешбір адам тексермеген аударма соны айтып тұрады. Содан бері ағылшынша мәтін өзгерсе, ағылшыншасы көрсетіледі.
# machine c0ae1094
help-lang-status = Әр тілдің мәтіндерін санау: тексерілген, машина жасаған, ескірген, жоқ
# machine 3c774d64
help-lang-missing = Тілде не жоғын немесе не ескіргенін файлымен тізу
# machine 950f4d7e
help-lang-missing-codes = Шығу коды 0: жетпейтіні жоқ. 1: жетпейтіні бар.
# machine 5c439622
help-lang-sheet = Аударманы қағазда тексеретін парақ жазу: ағылшынша, орысша және аударма
# machine 05a3ab00
help-lang-sheet-print = Бұл – A4 қағазына көлденең басылатын HTML файл. Әр мәтінде белгі қоятын шаршы мен жазатын жол бар.
# machine 73138b7c
help-lang-glossary = Барлық жерде бірдей болуы керек сөздерді терезедегі орысшасымен көрсету
# machine 3ac2455c
help-flag-facts = Не белгілі: `age=48`, `age=18..64`, `citizenship=AZ,TJ`, `legally-capable=yes`
# machine 02b80974
help-flag-facts-history = Деректер мен олардың мәндерін `yol facts` тізеді. Мұнда жазғаныңыз командалар тарихында қалады. Компьютерді тінткен адам оны сол жерден табады.
# machine 23a6bd7d
help-flag-facts-instead = `yol ask`, `--case -` және `--account` ол жерде ештеңе қалдырмайды.
# machine b25c0094
help-flag-case = Жағдайды JSON файлынан алу; FACT=VALUE үстіне қосылады. `-` – стандартты енгізу
# machine a1bdd715
help-flag-account = Құжатталған оқиғаның не үлгі мысалдың деректерін, күнін және тұрғысын алу (`yol accounts` қараңыз)
# machine 47332cde
help-flag-on = Осы күнге жауап беру, мысалы 2026-02-01; болмаса жағдайдың өз күні немесе бүгін
# machine 4e0ad960
help-flag-known-by = Тек осы күнге дейін жария болғанды есепке алу
# machine 93b72fda
help-flag-view = Қағаздағы заң немесе бөлімдердің хабарланған істерімен бірге
# machine e853b153
help-flag-view-else = Ол болмаса, жағдайдың өз тұрғысы немесе қағаз есепке алынады.
# machine aa6fcf37
help-flag-no-presumptions = Керісінше белгілі болғанша заң солай деп санайтынды есепке алмау
# machine 7c5caafa
help-flag-journey = Тек осы бағытқа қатыстысына жауап беру; аты қате жазылса, барын тізеді
# machine 395a1a18
help-flag-conclusion = Тек осы тұжырымға жауап беру; бірнеше рет беруге болады
# machine 3390dfb0
help-flag-for = Адамның өзіне айту немесе ол туралы туысына айту
# machine d0d21919
help-flag-born = Жас әр күні белгілі болуы үшін туған күн
# machine 71a86727
help-flag-since = Өсетін басқа сан есептелетін күн: `permit-months=2025-03-01`
# machine c73a2521
help-flag-since-units = Ол – жыл, ай не күн саны.
# machine 932b1a36
help-flag-rulebook = Кіріктірілгеннің орнына осы қалтадағы ережелер жинағы бойынша жауап беру
# machine e77a8457
help-flag-format = Жауап қалай жазылады
# machine e2c572a2
help-flag-country = Тек осы елдің азаматтарын атайтындарын тізу, мысалы KZ
# machine 6feccf00
help-flag-name = Тек осыны толық көрсету
# machine e383b3d9
help-flag-folder = Ережелер жинағының қалтасы; ол болмаса, кіріктірілген ережелер жинағы
# machine 575a3e3d
help-flag-folder-too = DIR дегенмен бірдей
# machine e6c817e0
help-flag-locales = Мәтіндерді кіріктірілгеннен емес, өзіңіз түзетіп жатқан қалтадан (`locales`) оқу
# machine c01dbc86
help-count-weights = Мәндердің салмағын JSON файлынан алу: `{ $example }`
# machine e81f12e6
help-count-weights-range = Аралықтың салмағы тұтас беріледі. Азаматтық сияқты деректің бірнеше мәні болуы мүмкін. Сонда әр мәннің солардың ішінде болу ықтималдығы беріледі (0 – 1).
# machine d77cb73e
help-accounts-one = Тек осыны толық көрсету: оқиға немесе үлгі мысал
# machine 5b7ce5c2
help-accounts-cases = Ешкімнің оқиғасы емес үлгі мысалдарды да тізу
# machine 98e8805b
help-timeline-from = Осы күнге дейінгіні көрсетпеу
# machine e7fa0d8d
help-timeline-until = Осы күннен кейінгіні көрсетпеу
# machine cc8960f9
help-diff-given = Салыстырылатын екі ережелер жинағы қалтасы; және ахуалға тарылтатын деректер, мысалы `sex=male`
# machine bd618795
help-diff-from = `--to` күніндегімен салыстырылатын осы күнгі заң
# machine 0dc62e2c
help-diff-to = `--from` күніндегімен салыстырылатын осы күнгі заң
# machine e002746e
help-diff-views = Қағаздағы заңды бөлімдердің хабарланған істерімен салыстыру
# machine 4897fb4f
help-diff-revision = Осы git ревизиясындағы ережелер жинағының қалтасын қазіргісімен салыстыру
# machine d73971f1
help-diff-revision-folder = Қалта – `rulebook` немесе `--rulebook` көрсеткені.
# machine 55f3b61a
help-diff-on = Тұрғылар не басылымдар салыстырылатын күн; ол болмаса, бүгін
# machine 281b7817
help-diff-view = Күндер не басылымдар салыстырылатын тұрғы; ол болмаса, қағаз
# machine 51c4191f
help-diff-journey = Тек осы бағытқа қатыстысын салыстыру
# machine 8570286f
help-diff-conclusion = Тек осы тұжырымды салыстыру; бірнеше рет беруге болады
# machine 01c824d5
help-diff-all = Әр шартты, ең сирегін де тізу; JSON ішінде әрқашан бәрі бар
# machine bfd8ea6d
help-explain-rule = Ереженің немесе ерекше ереженің аты
# machine d7bac67b
help-explain-on = Жағдай күнінен саналатын күндерді бүгіннен емес, осы күннен айту
# machine bbb60f3a
help-explain-svg = Шартын осы файлға сурет (SVG) етіп салу
# machine 1c047c18
help-explain-dot = Сол сызбаны Graphviz үшін осы файлға жазу
# machine 357467e0
help-figures-one = Тек осыны көрсету
# machine f87141d7
help-figures-source = Тек осы дереккөзге сүйенетін сандарды тізу (`yol sources` қараңыз)
# machine f378bd41
help-figures-checked = Басқа дереккөздермен тексергенде тек осы нәтиже шыққан сандарды тізу
# machine 51715b12
help-serve-bind = Қай жерде тыңдау керек
# machine 1aa7960b
help-serve-base-path = Барлық беттің алдындағы жол, мысалы `/guide`
# machine 853f7389
help-serve-onion = Осы анықтамалықтың onion мекенжайы
# machine e9aa390c
help-serve-onion-told = Оған жете алатын браузерлерге айтылады.
# machine 1ca26524
help-serve-tls-cert = Проксиі жоқ кезде TLS үшін сертификат: PEM, тізбегімен бірге
# machine 2c9767ad
help-serve-tls-key = Сертификаттың кілті, PEM
# machine e181fb85
help-serve-behind-tls = Алдындағы прокси TLS арқылы сөйлеседі: браузерлерге тек TLS арқылы келуді айту
# machine 8f729322
help-serve-key-file = Балансердің артындағы бірнеше көшірме үшін 32 байт не одан ұзын құпия
# machine b1a2c0d1
help-serve-key-file-shared = Бір көшірме жапқанды екіншісі аша алады. Құпия болмаса, кілт тек жадта тұрады: қайта қосылса, адамдар басынан бастайды.
# machine 34f297c3
help-serve-key-file-secret = Осы файл кімде болса, сол онымен жабылғанның бәрін аша алады. Оны тек сервер оқитын жерде сақтаңыз, жиі ауыстырыңыз.
# machine 3809e1ae
help-serve-no-script = Кетіп бара жатқанда бетті жауып, тазалайтын шағын скриптті жібермеу
# machine 1416743b
help-serve-lite = Өте баяу желіге беттерді толтырмай, өз көлемінде жіберу
# machine e2604fd2
help-serve-lite-lengths = Әдетте беттер бір көлемге дейін толтырылады. Толтырылмаса, желіні бақылаған адам жауапты көлемінен аңғара алады.
# machine f5de8d5e
help-serve-rate = Бір мекенжай ұзақ уақытта секундына жібере алатын сұраулар саны; 0: шек жоқ
# machine 771f0db5
help-serve-rate-burst = Бірден төрт есе көп жібере алады. Проксидің артында барлық сұрау бір мекенжайдан келеді, егер `--trust-forwarded` берілмесе. `.onion` қызметінде мекенжай жоқ: онда 0 беріңіз.
# machine 668bc9d3
help-serve-trust-forwarded = `X-Forwarded-For` ішіндегі соңғы мекенжайды кірген адамдікі деп алу
# machine 4ca91344
help-serve-trust-forwarded-proxy = Тек оны алдындағы прокси жазатын жерде.
# machine c3015557
help-serve-check = Іске қосыла ала ма, соны қарап, тоқтау
# machine 6e931596
help-page-edition = Қай басылым
# machine 57c29843
help-page-out = Қайда жазу керек; аты ештеңені сездірмейді
# machine 053f0bd6
help-page-out-else = Ол болмаса немесе `-` берілсе, стандартты шығаруға жазылады.
# machine 05749b09
help-page-on = Заң қай күнге оқылады (YYYY-MM-DD); берілмесе, бүгін
# machine 90c72af0
help-copy-file = Файл; `-` – стандартты енгізу
# machine 27088834
help-verify-strict = Ескертулер болғанда да шығу коды 1 болып бітсін
# machine 5cbb8378
help-fmt-paths = Markdown файлдары, олардың қалталары немесе `-`: стандартты енгізуден стандартты шығаруға
# machine a6fba78e
help-fmt-check = Ештеңе өзгертпеу; жазу тәртібіне сай емес файлдарды атау
# machine 9e180a05
help-fmt-check-code = Ондай файл болса, шығу коды 1.
# machine 78a64078
help-lang-sheet-out = Парақты қайда жазу керек
# machine 26f4174d
help-lang-sheet-only = Тек осы файлдың мәтіндері, мысалы `interface/brief.ftl`; бірнеше рет беруге болады
# machine bfed7efa
help-lang-sheet-only-critical = Тек қате болса, адамға зиян тигізуі мүмкін мәтіндер
# machine df04b26d
help-value-me = «сіз»
# machine a6432f43
help-value-him = «ол»
# machine d40090f3
help-value-paper = Тек қабылданған заң
# machine 6846ef49
help-value-practice = Хабарланған тәжірибе де
# machine 17a86b17
help-value-text = Адамдарға
# machine c0fbdd35
help-value-json = Бағдарламаларға
# machine 4733d111
help-value-csv = Электрондық кестеге
# machine 41685140
help-value-agrees = Басқа дереккөз соны айтады
# machine 5e15e08a
help-value-differs = Басқа дереккөз өзгесін айтады
# machine 770cd186
help-value-not-found = Басқа дереккөз табылмады
# machine 6dd6d33b
help-value-not-checked = Ешкім тексермеген
# machine b1c9f8c4
help-value-full = Барлық дереккөз, хабарланған тәжірибе және көмектесетіндер
# machine 59d6d8a2
help-value-carry = Тек ресми актілер, бейтарап сөзбен; сілтеме де, есім де жоқ
# machine 401bc7c8
help-wrong-unknown-argument = күтілмеген аргумент: `{ $argument }`
# machine b454b7f8
help-wrong-unknown-command = `{ $command }` деген команда жоқ
# machine a4542c31
help-wrong-command-missing = `{ $command }` дегеннен кейін команда жоқ; мыналар бар: { $commands }
# machine ebddb0ab
help-wrong-arguments-missing = керек, бірақ берілмеген: { $arguments }
# machine e56013f0
help-wrong-value-missing = `{ $argument }` дегеннен кейін мән жоқ
# machine a4119bfa
help-wrong-value = `{ $argument }` үшін жарамсыз мән: `{ $value }`
# machine 276c8982
help-wrong-value-because = `{ $argument }` үшін жарамсыз мән `{ $value }`: { $reason }
# machine 56fbee82
help-wrong-value-too-many = `{ $argument }` мән алмайды, бірақ `{ $value }` берілген
# machine 51497984
help-wrong-values = мүмкін мәндер: { $values }
# machine 760ec174
help-wrong-conflict = `{ $argument }` аргументін мынамен бірге қолдануға болмайды: { $others }
# machine fd9ef42c
help-wrong-twice = `{ $argument }` аргументін бір реттен артық қолдануға болмайды
# machine 8534c1f9
help-wrong-not-text = аргументтердің бірі UTF-8 мәтіні емес
# machine ad0c9639
help-wrong-other = аргументтерді түсіну мүмкін емес
# machine 49b333cd
help-wrong-nearest = Мүмкін, `{ $nearest }`?
# machine 7dd294c7
help-wrong-try = Толығырақ: `{ $help }`.
# machine fc5d400b
help-date-form = күн былай жазылады: жыл-ай-күн, мысалы 2025-11-05
# machine 2a602e48
help-date-day = күнтізбеде мұндай күн жоқ
# machine c6fc64c2
help-address-form = мекенжайда нөмір мен порт болады, мысалы `127.0.0.1:8821`
# machine 62844d46
help-number-form = { $from } – { $until } аралығындағы бүтін сан керек
