### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = Чанд нафар кадом ҷавобро мегиранд
impact-synthetic = Мисоли сунъӣ: аз рӯи ададҳои нашршуда сохта шудааст. Он одамони воқеиро намешуморад.
impact-table = Аз рӯи ин шумурда шуд: { $name }.
impact-law-of = Қонун, чунон ки дар { $day } буд.
impact-on-paper = Қонун дар коғаз ҳисоб мешавад, таҷриба ҳисоб намешавад.
impact-with-practice = Таҷрибаи хабардодашуда ҳам ҳисоб мешавад.
impact-known-by = Танҳо он чи ҳисоб мешавад, ки то { $day } маълум буд.
impact-checked-until = Қоидаҳо то { $day } санҷида шудаанд.
impact-checked-before = Ин пеш аз рӯзест, ки қонуни он пурсида шуд. Шояд қонун аз он вақт тағйир ёфта бошад.
impact-rulebook = Қоидаҳо аз { $folder } гирифта шудаанд.

### Before and after a change. A sentence about the law follows.

impact-before = Пеш
impact-after = Баъд

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = Аз рӯи: { $facts }
impact-people = Одамон
impact-share = Ҳисса
impact-everybody = Ҳама
impact-others =
    { $count ->
       *[other] { $count } гурӯҳи дигар
    }
impact-withheld = пинҳон
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = Ҷадвал чизеро мегӯяд, ки шуда наметавонад.

### What the numbers mean. These stand below them.

impact-withheld-why = «Пинҳон»: одамон камтар аз { $threshold }, ё ин чунин рақамро ошкор мекард.
impact-nothing = Одамон камтар аз { $threshold } ҳастанд. Дар бораи ин қадар кам ҳеҷ чиз нишон дода намешавад.
impact-others-why = «Гурӯҳҳои дигар» барои як-як нишон додан аз ҳад хурданд.
impact-bounds = Зери рақам: хурдтарин ва калонтарин дар ҳудуди вазнҳо.
impact-draws =
    { $count ->
       *[other] Вазнҳо { $times } бор тасодуфан интихоб шуданд, рақами аввалӣ { $seed }.
    }
impact-quantiles-why = Дар қавс: рақаме, ки аз 100 интихоб 5, 50 ва 95 аз он зиёд намешаванд.
impact-open-share = Ҳиссаи { $share }: ҷавоб ба маълумоте вобаста аст, ки ҷадвал намегӯяд.
impact-disputed-share = Ҳиссаи { $share }: ин вобаста аст, ки манбаъҳоро чӣ тавр мефаҳманд.
impact-impossible-share = Ҳиссаи { $share }: ҷадвал чизеро мегӯяд, ки шуда наметавонад.
impact-unused = Ҷавобҳое, ки ҳеҷ кас намегирад, партофта шудаанд.
impact-moved-share = Одамоне, ки ҷавобашон тағйир меёбад: { $people }, ҳисса: { $share }.
impact-moved-withheld = Пинҳон аст, ки чанд нафар ҷавоби дигар мегиранд.
impact-moved-nobody = Ҳеҷ кас ҷавоби дигар намегирад.
impact-sums = Шумораи одамон ҷамъи вазнҳост. Аз ҳеҷ кас алоҳида напурсидаанд.

### The chart.

impact-chart-bars = Ҳар тасма як гурӯҳ аст. Қисмҳои он ҷавобҳоянд, бо ҳарфҳояшон.
impact-chart-withheld = Қисми хатчадор он чиро дорад, ки пинҳон аст.
impact-chart-line = Хати охири тасма аз хурдтарин то калонтарин меравад.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
       *[other] Боз { $count } гурӯҳ дар ҷадвали матнӣ ҳаст.
    }
