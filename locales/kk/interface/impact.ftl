### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = Қанша адам қандай жауап алады
impact-synthetic = Жасанды мысал: жарияланған сандардан құрастырылған. Мұнда нақты адамдар саналмайды.
impact-table = Мынадан саналды: { $name }.
impact-law-of = { $day } күнгі заң.
impact-on-paper = Қағаздағы заң есепке алынады, тәжірибе есепке алынбайды.
impact-with-practice = Хабарланған тәжірибе де есепке алынады.
impact-known-by = Тек { $day } күніне дейін белгілі болғаны есепке алынады.
impact-checked-until = Ережелер { $day } күніне дейін тексерілген.
impact-checked-before = Бұл – сұралған заңның күнінен ерте. Содан бері заң өзгерген болуы мүмкін.
impact-rulebook = Ережелер мына қалтадан алынды: { $folder }.

### Before and after a change. A sentence about the law follows.

impact-before = Бұрын
impact-after = Кейін

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = Мыналар бойынша: { $facts }
impact-people = Адамдар
impact-share = Үлесі
impact-everybody = Барлығы
impact-others =
    { $count ->
       *[other] { $count } басқа топ
    }
impact-withheld = көрсетілмейді
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = Кесте мүмкін емес нәрсені айтып тұр.

### What the numbers mean. These stand below them.

impact-withheld-why = «Көрсетілмейді»: { $threshold } адамнан аз немесе көрсетілсе, сондай санды білдіріп қояр еді.
impact-nothing = Адам саны мынадан аз: { $threshold }. Мұнша аз адам туралы ештеңе көрсетілмейді.
impact-others-why = «Басқа топтар» тым кішкентай, сондықтан бір-бірлеп көрсетілмейді.
impact-bounds = Санның астында: салмақ шектерінің ішіндегі ең азы және ең көбі.
impact-draws =
    { $count ->
       *[other] Салмақтар { $times } рет кездейсоқ таңдалды, бастапқы сан: { $seed }.
    }
impact-quantiles-why = Шаршы жақшада: 100 кездейсоқ таңдаудың ішінде 5, 50 және 95 таңдау аспайтын сан.
impact-open-share = Жауабы кестеде айтылмаған деректерге байланысты адамдардың үлесі: { $share }.
impact-disputed-share = Жауабы дереккөздің қалай түсінілетініне байланысты адамдардың үлесі: { $share }.
impact-impossible-share = Кесте мүмкін емес нәрсені айтқан адамдардың үлесі: { $share }.
impact-unused = Ешкім алмаған жауаптар көрсетілмеді.
impact-moved-share = Жауап { $people } адам үшін өзгереді: { $share }.
impact-moved-withheld = Қанша адам басқа жауап алатыны көрсетілмейді.
impact-moved-nobody = Ешкім басқа жауап алмайды.
impact-sums = Адам саны – салмақтардың қосындысы. Ешкімнен жеке-жеке сұралған жоқ.

### The chart.

impact-chart-bars = Жолақ – бір топ. Оның бөліктері – әріптерімен белгіленген жауаптар.
impact-chart-withheld = Үзік сызықпен сызылған бөлік – көрсетілмегендер.
impact-chart-line = Жолақтың ұшындағы сызық ең азынан ең көбіне дейін барады.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
       *[other] Тағы { $count } топ мәтін түріндегі кестеде бар.
    }
