### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = Канча адам кандай жооп алат
impact-synthetic = Жасалма мисал: жарыяланган сандардан түзүлгөн. Мында чыныгы адамдар саналбайт.
impact-table = Ушундан саналды: { $name }.
impact-law-of = { $day } күнүндөгү мыйзам.
impact-on-paper = Кагаз жүзүндөгү мыйзам эсепке алынат, тажрыйба эсепке алынбайт.
impact-with-practice = Кабарларда айтылган тажрыйба да эсепке алынат.
impact-known-by = { $day } күнүнө чейин белгилүү болгону гана эсепке алынат.
impact-checked-until = Эрежелер { $day } күнүнө чейин текшерилген.
impact-checked-before = Бул – суралган мыйзамдын күнүнөн мурда. Андан бери мыйзам өзгөргөн болушу мүмкүн.
impact-rulebook = Эрежелер ушул папкадан алынды: { $folder }.

### Before and after a change. A sentence about the law follows.

impact-before = Мурда
impact-after = Кийин

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = Булар боюнча: { $facts }
impact-people = Адамдар
impact-share = Үлүшү
impact-everybody = Бардыгы
impact-others =
    { $count ->
       *[other] { $count } башка топ
    }
impact-withheld = көрсөтүлбөйт
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = Таблица мүмкүн эмес нерсени айтып турат.

### What the numbers mean. These stand below them.

impact-withheld-why = «Көрсөтүлбөйт»: { $threshold } адамдан аз же көрсөтүлсө, ошондой санды билдирип коймок.
impact-nothing = Адамдардын саны мындан аз: { $threshold }. Мынча аз адам жөнүндө эч нерсе көрсөтүлбөйт.
impact-others-why = «Башка топтор» өтө кичине, ошондуктан бирден көрсөтүлбөйт.
impact-bounds = Сандын астында: салмактардын чектери ичиндеги эң азы жана эң көбү.
impact-draws =
    { $count ->
       *[other] Салмактар { $times } жолу кокустан тандалды, баштапкы сан: { $seed }.
    }
impact-quantiles-why = Чарчы кашаада: 100 кокустан тандоонун ичинен 5, 50 жана 95 тандоо ашпаган сан.
impact-open-share = Жообу таблица айтпаган фактыларга жараша болгондордун үлүшү: { $share }.
impact-disputed-share = Жообу булактар кандай түшүнүлөрүнө жараша болгондордун үлүшү: { $share }.
impact-impossible-share = Таблица мүмкүн эмес нерсени айткандардын үлүшү: { $share }.
impact-unused = Эч ким албаган жооптор калтырылып кетти.
impact-moved-share = Жооп { $people } адам үчүн өзгөрөт: { $share }.
impact-moved-withheld = Канча адам башка жооп алары көрсөтүлбөйт.
impact-moved-nobody = Эч ким башка жооп албайт.
impact-sums = Адамдардын саны – салмактардын суммасы. Эч кимден жеке-жеке сурашкан жок.

### The chart.

impact-chart-bars = Тилке – бир топ. Анын бөлүктөрү – тамгалары менен белгиленген жооптор.
impact-chart-withheld = Үзүк сызык менен тартылган бөлүк – көрсөтүлбөгөндөр.
impact-chart-line = Тилкенин учундагы сызык эң азынан эң көбүнө чейин барат.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
       *[other] Дагы { $count } топ текст түрүндөгү таблицада бар.
    }
