### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

# machine 2a5d56de
impact-title = Қанша адам қандай жауап алады
# machine 7d0cad0e
impact-synthetic = Жасанды мысал: жарияланған сандардан құрастырылған. Мұнда нақты адамдар саналмайды.
# machine c932549a
impact-table = Мынадан саналды: { $name }.
# machine e85d708e
impact-table-example = Мынадан саналды: бағдарламадағы мысал.
# machine 275d80a1
impact-law-of = { $day } күнгі заң.
# machine 791ed598
impact-on-paper = Қағаздағы заң есепке алынады, тәжірибе есепке алынбайды.
# machine cc09a9cd
impact-with-practice = Хабарланған тәжірибе де есепке алынады.
# machine ac530008
impact-known-by = Тек { $day } күніне дейін белгілі болғаны есепке алынады.
# machine 75adc91d
impact-checked-until = Ережелер { $day } күніне дейін тексерілген.
# machine 47db94af
impact-checked-before = Бұл – сұралған заңның күнінен ерте. Содан бері заң өзгерген болуы мүмкін.
# machine 1d1357ed
impact-rulebook = Ережелер мына қалтадан алынды: { $folder }.

### Before and after a change. A sentence about the law follows.

# machine 1070b3b8
impact-before = Бұрын
# machine e72217b5
impact-after = Кейін

### The head of a table, and its rows. `$facts` is a list of titles of facts.

# machine 4c060763
impact-by = Мыналар бойынша: { $facts }
# machine 27f6e1bc
impact-people = Адамдар
# machine ae4a8ec2
impact-share = Үлесі
# machine 96d7a702
impact-everybody = Барлығы
# machine df57cd05
impact-unknown = белгісіз
# machine 6fb11fa4
impact-others =
    { $count ->
       *[other] { $count } басқа топ
    }
# machine d5bc4248
impact-withheld = көрсетілмейді
# machine 8cec6e05
impact-range = { $from } – { $to }
# machine 005bd166
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

# machine b3495866
impact-impossible = Кесте мүмкін емес нәрсені айтып тұр.

### What the numbers mean. These stand below them.

# machine 8e4824b1
impact-withheld-why = «Көрсетілмейді»: { $threshold } адамнан аз немесе көрсетілсе, сондай санды білдіріп қояр еді.
# machine c5670d5c
impact-nothing = Адам саны мынадан аз: { $threshold }. Мұнша аз адам туралы ештеңе көрсетілмейді.
# machine e2c98e21
impact-others-why = «Басқа топтар» тым кішкентай, сондықтан бір-бірлеп көрсетілмейді.
# machine abb0682d
impact-bounds = Санның астында: салмақ шектерінің ішіндегі ең азы және ең көбі.
# machine f22ea72e
impact-draws =
    { $count ->
       *[other] Салмақтар { $times } рет кездейсоқ таңдалды, бастапқы сан: { $seed }.
    }
# machine e2203d0f
impact-quantiles-why = Шаршы жақшада: 100 кездейсоқ таңдаудың ішінде 5, 50 және 95 таңдау аспайтын сан.
# machine eb55c702
impact-open-share = Жауабы кестеде айтылмаған деректерге байланысты адамдардың үлесі: { $share }.
# machine c81f85db
impact-disputed-share = Жауабы дереккөздің қалай түсінілетініне байланысты адамдардың үлесі: { $share }.
# machine 2f584a9a
impact-impossible-share = Кесте мүмкін емес нәрсені айтқан адамдардың үлесі: { $share }.
# machine f0715f0c
impact-unused = Ешкім алмаған жауаптар көрсетілмеді.
# machine 898be5c9
impact-moved-share = Жауап { $people } адам үшін өзгереді: { $share }.
# machine e866475e
impact-may-move-share = Жауап { $people } адам үшін өзгеруі мүмкін: { $share }. Бұл белгілі емес нәрсеге байланысты.
# machine de9a229c
impact-moved-withheld = Қанша адам басқа жауап алатыны көрсетілмейді.
# machine 53d06b6a
impact-moved-nobody = Ешкім басқа жауап алмайды.
# machine 5cc0311d
impact-sums = Адам саны – салмақтардың қосындысы. Ешкімнен жеке-жеке сұралған жоқ.

### The chart.

# machine 9308a6bd
impact-chart-bars = Жолақ – бір топ. Оның бөліктері – әріптерімен белгіленген жауаптар.
# machine b5c489f1
impact-chart-withheld = Үзік сызықпен сызылған бөлік – көрсетілмегендер.
# machine 21ae5b39
impact-chart-line = Жолақтың ұшындағы сызық ең азынан ең көбіне дейін барады.
# machine c96988ed
impact-chart-row = { $group }: { $people }
# machine 2f1dfe6e
impact-chart-more =
    { $count ->
       *[other] Тағы { $count } топ мәтін түріндегі кестеде бар.
    }
# machine 94fc5ef4
impact-too-low = { $least } адамнан аз сандар әрқашан жасырылады. Шек { $asked } бола алмайды.
# machine b9cb1eb8
impact-wrong-draws = Кездейсоқ таңдаулар 1-ден { $most } дейін болады, { $asked } емес.
# machine 5d45b709
impact-no-picture = Диаграмма тым үлкен, оны салуға болмайды: { $reason }
