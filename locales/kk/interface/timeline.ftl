# machine 3987424d
timeline-answer = Жауап уақыт бойынша
# machine a89ef8da
timeline-happened = Не болды
# machine 31de5c39
timeline-nothing = Сұралған нәрсе туралы ештеңе жазылмаған.
# machine 2d5305a5
timeline-pending = Әлі шешілмеген: заң емес
# machine e2466310
timeline-pending-note = Заң жобалары мен мәлімдемелер. Ешбір жауапта есепке алынбайды. Кейбірі қабылданбай қалған болуы мүмкін.
# machine b436e2d7
timeline-sources = Дереккөздер: `yol sources`.
# machine a3f93712
timeline-checked-until = Дереккөздермен { $day } күніне дейін салыстырып тексерілген.
# machine cff29bdd
timeline-always = Барлық уақытта
# machine 02288037
timeline-until = { $day } күнінің соңына дейін
# machine 3cd0d8a5
timeline-from = { $day } күнінен бастап
# machine e65f2138
timeline-on = { $day } күні
# machine 43eab052
timeline-from-to = { $from } – { $until } аралығында
# machine 91e2bf36
timeline-why = Неге сол кезде: { $causes }
# machine a0a2b815
timeline-cause-begins = мынау басталады: { $title }
# machine 76bf930d
timeline-cause-ends = мынау бітті: { $title }
# machine af5b3cf9
timeline-cause-time = уақыт өтеді: { $title }
# machine 73b35ac6
timeline-cause-time-known = уақыт өтеді: { $title }: { $known }
# machine 3d4248d6
timeline-known-late =
    { $count ->
       *[other] Жарияланған дереккөздерден мұны тек { $day } күнінен бастап, { $count } күн кейін білуге болатын еді.
    }
# machine 4be21e96
timeline-published-then = { $day } күніне дейін жарияланғаны былай деген: { $answer }
# machine a8b5a695
timeline-in-force = Күшіне енді: { $title }
# machine 3265b183
timeline-became-public = Жария болды: { $title }
# machine eacd9d7e
timeline-last-day = Соңғы күні: { $title }
# machine 788a2d4b
timeline-practice = Хабарланған тәжірибе: { $title }
# machine 92fe531e
timeline-it-ended = Мынаны тоқтатты: { $title }
# machine 33e16f9e
timeline-it-changed = Мынаны өзгертті: { $title }
# machine c2858da5
timeline-or-earlier = { $time } немесе одан ертерек
