# machine 585e853a
diff-from-to = Не өзгереді: бұрынғысы – { $from }, кейінгісі – { $to }.
# machine cbcbd2e4
diff-compared = Салыстырылғаны: { $circumstances }.
# machine 7fe047a2
diff-law = заң
# machine 8c6c748f
diff-law-on-paper = қағаздағы заң
# machine 36d2a7ee
diff-law-with-practice = заң хабарланған тәжірибемен бірге
# machine c3790883
diff-as-known-by = { $day } күніне дейін белгілі болғаны бойынша
# machine 99c90b82
diff-in-short = Қысқаша
# machine 3f541a7a
diff-none =
    { $count ->
       *[other] Айырма жоқ: { $cases } жағдай бойынша дәлелденді.
    }
# machine 38b98e6c
diff-none-this-day =
    { $count ->
       *[other] Айырма жоқ: осы күнгі { $cases } жағдай бойынша дәлелденді.
    }
# machine 25799904
diff-none-ever =
    { $count ->
       *[other] Айырма жоқ: { $cases } жағдай бойынша дәлелденді. Барлық күнде, екі тұрғыдан да, сол кезде не белгілі болса да.
    }
# machine efbd5a6c
diff-cases-compared =
    { $count ->
       *[other] { $cases } жағдай салыстырылды. Жағдай – барлық деректің бір үйлесімі, әрқайсысы бір рет саналады. Үлестерден адам санын білуге болмайды.
    }
# machine d5cfd74c
diff-too-large = `{ $conclusion }` тұжырымын салыстыру тым үлкейіп кетті; деректермен тарылтыңыз, мысалы `sex=male`
# machine 38978a77
diff-percent = { $number }%
# machine 3a487fd5
diff-percent-under = бұдан аз: { $number }%
# machine 1ef7424b
diff-change = «{ $from }» орнына «{ $to }»
# machine c28145e3
diff-change-open = бұрын – { $from }, кейін – { $to }: дереккөздің қалай түсінілетініне байланысты
# machine 9ccbf640
diff-changes-open = { $changes }: дереккөздің қалай түсінілетініне байланысты
# machine 97d02d89
diff-one-of-changes = «{ $from }» орнына «{ $to }»
# machine 4d5b6098
diff-still = әлі де «{ $answer }»
# machine e90fe929
diff-change-share = { $change } (жағдайлардағы үлесі: { $share })
# machine 9a0d5365
diff-short-change = { $change } ({ $share })
# machine 88639863
diff-short-open = дереккөздің қалай түсінілетініне байланысты ({ $share })
# machine 91f724c7
diff-before = Бұрын: { $sentence }
# machine fbf8fb6c
diff-after = Кейін: { $sentence }
# machine 3bcd768b
diff-open-points = Ашық мәселелер: { $questions }
# machine e153373d
diff-more-points =
    { $count ->
       *[other] Тағы { $count }
    }
# machine a7f90928
diff-no-answer = Ережелерде жауап жоқ немесе екі жауап бар.
# machine f3b13c7f
diff-for-whom = Кімге қатысты:
# machine edfe4009
diff-for-whom-one-of = Кімге қатысты, мыналардың бірі:
# machine 41664527
diff-for-others = Осыған сай келетін басқаларға:
# machine cfee6341
diff-for-others-one-of = Осыған сай келетін басқаларға, мыналардың бірі:
# machine 92445580
diff-and-one-of = және мыналардың бірі:
# machine 9dc2cb8b
diff-for-everybody = Барлығына қатысты.
# machine 403a2ab8
diff-for-everybody-else = Қалғанының бәріне қатысты.
# machine 07112d8f
diff-for-same-cases = «{ $title }» дегендегі сол жағдайлар үшін: { $change }.
# machine dd5b12a8
diff-too-many = Шарттар тым көп, тізуге келмейді. Деректермен тарылтыңыз, мысалы `sex=male`.
# machine d01fb8a0
diff-of-these = { $tests } (бұлардағы үлесі: { $share })
# machine 51979f19
diff-rarer =
    { $count ->
       *[other] … және сирегірек тағы { $count } (бұлардағы үлесі: { $share }); тізімі: `--all`
    }
# machine d5f99996
diff-values-none-but = мынадан басқасы жоқ: { $values }
# machine 230f1825
diff-values-at-least-one = кемінде біреуі
# machine 1328f88a
diff-values-another = басқасы
# machine b995bb7b
diff-values-another-than = мынадан басқасы: { $values }
# machine 70bb1e9a
diff-values-and = { $before } және { $next }
# machine 16d01d15
diff-on-other-days = Басқа күндері
# machine 1a403eef
diff-differs = Айырмасы бар: { $days }.
# machine 3d72867f
diff-conclusion-differs = { $title }: айырмасы бар: { $days }.
# machine d757bfdf
diff-conclusion-differs-known = { $title }: айырмасы тек кей күнге дейін белгілі болғаны бойынша.
# machine 8742c559
diff-every-day = барлық күнде
# machine 0fdb9690
diff-from-day-on = { $day } күнінен бастап
# machine 74eeb5d7
diff-until-day = { $day } күнінің соңына дейін
# machine e181a5d8
diff-on-day = { $day } күні
# machine ac0d8cf2
diff-from-day-to = { $from } – { $until } аралығында
# machine 02333d3f
diff-days-on-paper = { $days }, қағаздағы заң бойынша
# machine 4d06701e
diff-days-with-practice = { $days }, хабарланған тәжірибемен бірге заң бойынша
# machine a3d14501
diff-what-else = Тағы қандай айырма бар
# machine 7c12f7dd
diff-now-impossible = Кейбір жағдайлар енді мүмкін емес деп саналады. Олар салыстырылған жоқ.
# machine 4173437d
diff-no-longer-impossible = Кейбір жағдайлар енді мүмкін емес деп саналмайды. Олар салыстырылған жоқ.
# machine e329d387
diff-conclusion-gone = `{ $name }` («{ $title }») тұжырымы алынып тасталды.
# machine 65b071de
diff-conclusion-new = `{ $name }` («{ $title }») – жаңа тұжырым.
# machine ee7fd6b5
diff-conclusion-value-gone = `{ $name }` («{ $title }») тұжырымында енді мына мән жоқ: `{ $value }`.
# machine 006b862b
diff-conclusion-value-new = `{ $name }` («{ $title }») тұжырымында жаңа мән бар: `{ $value }`.
# machine ced7e9a0
diff-conclusion-value-renamed = `{ $name }` («{ $title }») тұжырымында мәннің аты өзгерді: `{ $from }` орнына `{ $to }`; сөйлемі сол.
# machine 41990ba8
diff-conclusion-not-compared = `{ $name }` («{ $title }») тұжырымы салыстырылған жоқ: ол түрі басқа дерекке байланысты.
# machine 4e7cebbc
diff-fact-gone = `{ $name }` («{ $title }») дерегі алынып тасталды.
# machine 8580bf33
diff-fact-new = `{ $name }` («{ $title }») – жаңа дерек.
# machine f2e18343
diff-fact-value-gone = `{ $name }` («{ $title }») дерегінде енді мына мән жоқ: `{ $value }`; ол бәрібір салыстырылды.
# machine eb111401
diff-fact-value-new = `{ $name }` («{ $title }») дерегінде жаңа мән бар: `{ $value }`; бұрын оны ешбір ереже атаған жоқ.
# machine d83254c5
diff-fact-range = `{ $name }` («{ $title }») дерегіндегі сандар не күндер өзгеше; бәрі салыстырылды.
# machine e037fed1
diff-fact-type = `{ $name }` («{ $title }») дерегінің түрі басқа; екеуін салыстыру мүмкін емес.
# machine 90133e68
diff-reading-gone = `{ $name }` түсіндірмесі алынып тасталды.
# machine 594da59f
diff-reading-new = `{ $name }` – жаңа түсіндірме.
