### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

# machine 2a5d56de
impact-title = Канча адам кандай жооп алат
# machine 7d0cad0e
impact-synthetic = Жасалма мисал: жарыяланган сандардан түзүлгөн. Мында чыныгы адамдар саналбайт.
# machine c932549a
impact-table = Ушундан саналды: { $name }.
# machine e85d708e
impact-table-example = Ушундан саналды: программадагы мисал.
# machine 275d80a1
impact-law-of = { $day } күнүндөгү мыйзам.
# machine 791ed598
impact-on-paper = Кагаз жүзүндөгү мыйзам эсепке алынат, тажрыйба эсепке алынбайт.
# machine cc09a9cd
impact-with-practice = Кабарларда айтылган тажрыйба да эсепке алынат.
# machine ac530008
impact-known-by = { $day } күнүнө чейин белгилүү болгону гана эсепке алынат.
# machine 75adc91d
impact-checked-until = Эрежелер { $day } күнүнө чейин текшерилген.
# machine 47db94af
impact-checked-before = Бул – суралган мыйзамдын күнүнөн мурда. Андан бери мыйзам өзгөргөн болушу мүмкүн.
# machine 1d1357ed
impact-rulebook = Эрежелер ушул папкадан алынды: { $folder }.

### Before and after a change. A sentence about the law follows.

# machine 1070b3b8
impact-before = Мурда
# machine e72217b5
impact-after = Кийин

### The head of a table, and its rows. `$facts` is a list of titles of facts.

# machine 4c060763
impact-by = Булар боюнча: { $facts }
# machine 27f6e1bc
impact-people = Адамдар
# machine ae4a8ec2
impact-share = Үлүшү
# machine 96d7a702
impact-everybody = Бардыгы
# machine df57cd05
impact-unknown = белгисиз
# machine 6fb11fa4
impact-others =
    { $count ->
       *[other] { $count } башка топ
    }
# machine d5bc4248
impact-withheld = көрсөтүлбөйт
# machine 8cec6e05
impact-range = { $from } – { $to }
# machine 005bd166
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

# machine b3495866
impact-impossible = Таблица мүмкүн эмес нерсени айтып турат.

### What the numbers mean. These stand below them.

# machine 8e4824b1
impact-withheld-why = «Көрсөтүлбөйт»: { $threshold } адамдан аз же көрсөтүлсө, ошондой санды билдирип коймок.
# machine c5670d5c
impact-nothing = Адамдардын саны мындан аз: { $threshold }. Мынча аз адам жөнүндө эч нерсе көрсөтүлбөйт.
# machine e2c98e21
impact-others-why = «Башка топтор» өтө кичине, ошондуктан бирден көрсөтүлбөйт.
# machine abb0682d
impact-bounds = Сандын астында: салмактардын чектери ичиндеги эң азы жана эң көбү.
# machine f22ea72e
impact-draws =
    { $count ->
       *[other] Салмактар { $times } жолу кокустан тандалды, баштапкы сан: { $seed }.
    }
# machine e2203d0f
impact-quantiles-why = Чарчы кашаада: 100 кокустан тандоонун ичинен 5, 50 жана 95 тандоо ашпаган сан.
# machine eb55c702
impact-open-share = Жообу таблица айтпаган фактыларга жараша болгондордун үлүшү: { $share }.
# machine c81f85db
impact-disputed-share = Жообу булактар кандай түшүнүлөрүнө жараша болгондордун үлүшү: { $share }.
# machine 2f584a9a
impact-impossible-share = Таблица мүмкүн эмес нерсени айткандардын үлүшү: { $share }.
# machine f0715f0c
impact-unused = Эч ким албаган жооптор калтырылып кетти.
# machine 898be5c9
impact-moved-share = Жооп { $people } адам үчүн өзгөрөт: { $share }.
# machine e866475e
impact-may-move-share = Жооп { $people } адам үчүн өзгөрүшү мүмкүн: { $share }. Бул белгисиз нерсеге жараша болот.
# machine de9a229c
impact-moved-withheld = Канча адам башка жооп алары көрсөтүлбөйт.
# machine 53d06b6a
impact-moved-nobody = Эч ким башка жооп албайт.
# machine 5cc0311d
impact-sums = Адамдардын саны – салмактардын суммасы. Эч кимден жеке-жеке сурашкан жок.

### The chart.

# machine 9308a6bd
impact-chart-bars = Тилке – бир топ. Анын бөлүктөрү – тамгалары менен белгиленген жооптор.
# machine b5c489f1
impact-chart-withheld = Үзүк сызык менен тартылган бөлүк – көрсөтүлбөгөндөр.
# machine 21ae5b39
impact-chart-line = Тилкенин учундагы сызык эң азынан эң көбүнө чейин барат.
# machine c96988ed
impact-chart-row = { $group }: { $people }
# machine 2f1dfe6e
impact-chart-more =
    { $count ->
       *[other] Дагы { $count } топ текст түрүндөгү таблицада бар.
    }
# machine 94fc5ef4
impact-too-low = { $least } адамдан аз сандар дайыма жашырылат. Чек { $asked } боло албайт.
# machine b9cb1eb8
impact-wrong-draws = Кокустан тандоолор 1ден { $most } чейин болот, { $asked } эмес.
# machine 5d45b709
impact-no-picture = Диаграмма өтө чоң, аны тартууга болбойт: { $reason }
