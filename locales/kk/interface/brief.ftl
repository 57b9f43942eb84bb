# machine 84478ece
brief-journey = «{ $journey }».
# machine 56c6f3a8
brief-law-on = { $day } күнгі заң бойынша.
# machine bc497097
brief-practice-counts = Заңмен қатар хабарланған тәжірибе де есепке алынады.
# machine 8502a49a
brief-known-by = Тек { $day } күніне дейін кез келген адам біле алған нәрсе есепке алынады. Бұл бүгінгі жағдай емес.
# machine e4dafa93
brief-stale = АБАЙЛАҢЫЗ: бұл ережелер { $day } күніне дейін тексерілген, ал бұл бет одан кейінгі күн туралы. Содан бері заң өзгерген болуы мүмкін. Бұған сенбес бұрын заңгерден сұраңыз немесе жаңарақ басылымын іздеңіз.
# machine d376b0cb
brief-how-sure = Қаншалықты сенімді: { $strength }.
# machine 37cbdc16
brief-how-sure-of-both = Қаншалықты сенімді: қағазда – { $paper }, іс жүзінде – { $practice }.
# machine cbeaabd9
brief-why = Неге:
# machine 682246fd
brief-why-above = Неге: жоғарыда айтылғандай.
# machine f75008ca
brief-may-apply = Бұл да қатысты болуы мүмкін:
# machine 25a436d8
brief-may-apply-above = Қатысты болуы мүмкін: жоғарыда айтылғандай.
# machine 5f167027
brief-where-no-rule = Ешбір ереже жүрмейтін жағдайда:
# machine 63d0d5c6
brief-no-rule-says-otherwise = Басқаша айтатын ереже жоқ.
# machine 50eb2be5
brief-holds-where = Бұл мына жағдайда дұрыс: { $condition }.
# machine e66c44fe
brief-beware = Абайлаңыз ({ $paper }):
# machine 27188643
brief-it-depends = Бұл жағдайға байланысты:
# machine 4f0ca1b8
brief-if = { $outcome } – егер былай болса: { $answers }.
# machine 88a7f756
brief-or-if = { $before }; немесе былай болса: { $next }
# machine 9b613871
brief-depends-on = Мынаған байланысты: { $facts }.
# machine 55dc451f
brief-depends-on-more = Мынаған байланысты: { $facts }; және тағы { $count }.
# machine d7612017
brief-official-decides = Мұны шенеунік шешеді: { $facts }.
# machine 8a33dcd9
brief-official-decides-more = Мұны шенеунік шешеді: { $facts }; және тағы { $count }.
# machine f10628f1
brief-sources-and-others = және басқалары
# machine a9af32e7
brief-disputed = Дереккөздер мұны ашық қалдырады. Заңгерге барыңыз.
# machine 237c5f19
brief-so-if-right = Мынау дұрыс болса, солай болады:
# machine e74f0ffc
brief-or = Немесе:
# machine 9b4b1bc2
brief-and = Және:
# machine 41eec7d6
brief-other-readings =
    { $count ->
       *[other] Немесе тағы { $count } түсіндірме бойынша.
    }
# machine 7792d1d9
brief-most-sources = Дереккөздердің көбі осыған нұсқайды.
# machine 05c3338a
brief-on-paper = Қағазда:
# machine 8147ab17
brief-in-practice = Іс жүзінде:
# machine 7bfd9ef9
brief-same-or-else = Дәл солай; немесе басқаша:
# machine 1b682bf2
brief-reported = Хабарланғаны:
# machine 8d06d38f
brief-changes = Мұны не өзгертер еді
# machine dc53a88a
brief-changes-note = Тек шын әрі дәлелдеуге болатын нәрсе есепке алынады. Бұл – дереккөздер атаған нәрселердің тізімі. Бірдеңеге қол қойыңыз деген кеңес емес.
# machine 97bbbc76
brief-then = Сонда:
# machine 4b54d64c
brief-then-at-worst = Сонда ең жаманы:
# machine fdc6b904
brief-what-can-exempt = Не босата алады:
# machine 55571f07
brief-exempts-not-here = Не босатады, бірақ мұнда сәйкес емес:
# machine 2a420d1e
brief-more-why = Тағы { $count }: `yol why`.
# machine 437b9068
brief-points = Дереккөздер не туралы дауласады
# machine ee935242
brief-points-note = Әлі белгісіз нәрсеге қарай, мұнда мыналар маңызды болуы мүмкін:
# machine bd966df4
brief-more-points = Тағы { $count }; белгілі болған әр дерекпен азая береді.
# machine 184efe05
brief-unknown = Не әлі белгісіз
# machine aa37ca90
brief-official-question = Мұны шенеунік шешеді: { $question }
# machine 008481bc
brief-more-unknown =
    { $count ->
       *[other] Маңызы аздау тағы { $count }.
    }
# machine b1894aec
brief-yol-ask = `yol ask` тек маңыздысын сұрайды.
# machine 2d5305a5
brief-pending = Әлі шешілмеген: заң емес
# machine 0b5b8419
brief-pending-note = Заң жобалары мен мәлімдемелер. Мұндағы ешбір жауапта есепке алынбайды.
# machine a1d1de57
brief-since = { $when } – содан бері:
# machine 246e46b9
brief-more-pending = Тағы { $count }: `yol timeline`.
# machine 6eb61a71
brief-limits = Бұл ережелер нені айта алмайды
# machine 57941bec
brief-more-limits = Тағы { $count }: ережелер жинағында және JSON жауабында.
# machine 61a5942f
brief-helpers = Кім көмектеседі
# machine a4cd50c9
brief-seen = (көрілген уақыты: { $when })
# machine 7f7eaec8
brief-seen-foreign-agent = (көрілген уақыты: { $when }; «шетел агенті»)
# machine 54ce4c51
brief-seen-undesirable = (көрілген уақыты: { $when }; «жағымсыз ұйым»)
# machine 776d0386
brief-helpers-old = Ескісін алдымен тексеріңіз.
# machine 3296ac12
brief-helpers-do = Әрқайсысы не істейді: `yol helpers`.
# machine f6b8aa7b
brief-helpers-do-more = Әрқайсысы не істейді және тағы { $count }: `yol helpers`.
# machine a553747f
brief-basis = Бұл неге сүйенеді
# machine 41036f9a
brief-given = Берілген және шешуші: { $facts }.
# machine 3b761c74
brief-premises = Бағытқа қарай солай деп алынған: { $facts }.
# machine 09760a74
brief-presumed = Біреу басқасын дәлелдегенше, заң былай деп санайды:
# machine d4754e5b
brief-checked-until = Ережелер дереккөздермен { $day } күніне дейін салыстырып тексерілген.
# machine a573e52f
brief-newer-edition = { $day } күнінен кейін жаңарақ басылымын іздеңіз.
# machine 37057851
brief-sources = Дереккөздер
# machine f3f6fc79
brief-yol-sources = Атаулары мен мекенжайлары: `yol sources`.
# machine 7b1c334b
brief-decided = Шешілді:
# machine 55b5237e
brief-open = Ашық, деректер жетпейді:
# machine 31a9a702
brief-left-open = Даулы, дереккөздер ашық қалдырады:
# machine 36baeb6c
brief-deciding-facts = Шешуші деректер:
# machine 00fc5ae9
brief-fact-assumed = { $fact } ({ $name }, болжам)
# machine dab461e5
brief-holding-rules = Жүретін ережелер:
# machine 04fddcb6
brief-no-rule-holds = Ешбір ереже жүрмейді:
# machine 25d776e5
brief-where-no-rule-holds = Ешбір ереже жүрмейтін жағдайда:
# machine 9da0aa5c
brief-exceptions = Қаралған ерекше ережелер:
# machine f35d383a
brief-better-rules = Жақсырақ нәтижеге апаратын басқа ережелер:
# machine c1f023f3
brief-missing-facts = Жетпейтін деректер:
# machine 4df7528b
brief-open-points = Дереккөздер ашық қалдырған мәселелер:
# machine af2b2a93
brief-rule-at = { $rule } – { $place }
# machine e84a6454
brief-exception-at = { $rule } ({ $of } үшін ерекше ереже) – { $place }
# machine 68a0c014
brief-does-not-apply = Бұл жүрмейді.
# machine 3c773bfc
brief-set-aside = Бұл өзінің ерекше ережесіне бола жүрмейді.
# machine 59d0e881
brief-it-may-apply = Бұл жүруі мүмкін.
# machine b2c2bf9d
brief-it-needs = Бұған керегі:
# machine ae2047f1
brief-here = (мұнда: { $words })
# machine 64aae99d
brief-if-yes = Иә болса:
# machine 6e8b2ac1
brief-if-no = Жоқ болса:
# machine 6d4ef8ca
brief-leans-yes = Мәтін сөздері немесе дереккөздердің көбі «иә» дегенге нұсқайды.
# machine d6785ad0
brief-leans-no = Мәтін сөздері немесе дереккөздердің көбі «жоқ» дегенге нұсқайды.
