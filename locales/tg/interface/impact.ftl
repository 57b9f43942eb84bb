### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

# machine 2a5d56de
impact-title = Чанд нафар кадом ҷавобро мегиранд
# machine 7d0cad0e
impact-synthetic = Мисоли сунъӣ: аз рӯи ададҳои нашршуда сохта шудааст. Он одамони воқеиро намешуморад.
# machine c932549a
impact-table = Аз рӯи ин шумурда шуд: { $name }.
# machine e85d708e
impact-table-example = Аз рӯи ин шумурда шуд: мисоли худи барнома.
# machine 275d80a1
impact-law-of = Қонун, чунон ки дар { $day } буд.
# machine 791ed598
impact-on-paper = Қонун дар коғаз ҳисоб мешавад, таҷриба ҳисоб намешавад.
# machine cc09a9cd
impact-with-practice = Таҷрибаи хабардодашуда ҳам ҳисоб мешавад.
# machine ac530008
impact-known-by = Танҳо он чи ҳисоб мешавад, ки то { $day } маълум буд.
# machine 75adc91d
impact-checked-until = Қоидаҳо то { $day } санҷида шудаанд.
# machine 47db94af
impact-checked-before = Ин пеш аз рӯзест, ки қонуни он пурсида шуд. Шояд қонун аз он вақт тағйир ёфта бошад.
# machine 1d1357ed
impact-rulebook = Қоидаҳо аз { $folder } гирифта шудаанд.

### Before and after a change. A sentence about the law follows.

# machine 1070b3b8
impact-before = Пеш
# machine e72217b5
impact-after = Баъд

### The head of a table, and its rows. `$facts` is a list of titles of facts.

# machine 4c060763
impact-by = Аз рӯи: { $facts }
# machine 27f6e1bc
impact-people = Одамон
# machine ae4a8ec2
impact-share = Ҳисса
# machine 96d7a702
impact-everybody = Ҳама
# machine df57cd05
impact-unknown = номаълум
# machine 6fb11fa4
impact-others =
    { $count ->
       *[other] { $count } гурӯҳи дигар
    }
# machine d5bc4248
impact-withheld = пинҳон
# machine 8cec6e05
impact-range = { $from } – { $to }
# machine 005bd166
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

# machine b3495866
impact-impossible = Ҷадвал чизеро мегӯяд, ки шуда наметавонад.

### What the numbers mean. These stand below them.

# machine 8e4824b1
impact-withheld-why = «Пинҳон»: одамон камтар аз { $threshold }, ё ин чунин рақамро ошкор мекард.
# machine c5670d5c
impact-nothing = Одамон камтар аз { $threshold } ҳастанд. Дар бораи ин қадар кам ҳеҷ чиз нишон дода намешавад.
# machine e2c98e21
impact-others-why = «Гурӯҳҳои дигар» барои як-як нишон додан аз ҳад хурданд.
# machine abb0682d
impact-bounds = Зери рақам: хурдтарин ва калонтарин дар ҳудуди вазнҳо.
# machine f22ea72e
impact-draws =
    { $count ->
       *[other] Вазнҳо { $times } бор тасодуфан интихоб шуданд, рақами аввалӣ { $seed }.
    }
# machine e2203d0f
impact-quantiles-why = Дар қавс: рақаме, ки аз 100 интихоб 5, 50 ва 95 аз он зиёд намешаванд.
# machine eb55c702
impact-open-share = Ҳиссаи { $share }: ҷавоб ба маълумоте вобаста аст, ки ҷадвал намегӯяд.
# machine c81f85db
impact-disputed-share = Ҳиссаи { $share }: ин вобаста аст, ки манбаъҳоро чӣ тавр мефаҳманд.
# machine 2f584a9a
impact-impossible-share = Ҳиссаи { $share }: ҷадвал чизеро мегӯяд, ки шуда наметавонад.
# machine f0715f0c
impact-unused = Ҷавобҳое, ки ҳеҷ кас намегирад, партофта шудаанд.
# machine 898be5c9
impact-moved-share = Одамоне, ки ҷавобашон тағйир меёбад: { $people }, ҳисса: { $share }.
# machine e866475e
impact-may-move-share = Одамоне, ки ҷавобашон метавонад тағйир ёбад: { $people }, ҳисса: { $share }. Ин ба он вобаста аст, ки маълум нест.
# machine de9a229c
impact-moved-withheld = Пинҳон аст, ки чанд нафар ҷавоби дигар мегиранд.
# machine 53d06b6a
impact-moved-nobody = Ҳеҷ кас ҷавоби дигар намегирад.
# machine 5cc0311d
impact-sums = Шумораи одамон ҷамъи вазнҳост. Аз ҳеҷ кас алоҳида напурсидаанд.

### The chart.

# machine 9308a6bd
impact-chart-bars = Ҳар тасма як гурӯҳ аст. Қисмҳои он ҷавобҳоянд, бо ҳарфҳояшон.
# machine b5c489f1
impact-chart-withheld = Қисми хатчадор он чиро дорад, ки пинҳон аст.
# machine 21ae5b39
impact-chart-line = Хати охири тасма аз хурдтарин то калонтарин меравад.
# machine c96988ed
impact-chart-row = { $group }: { $people }
# machine 2f1dfe6e
impact-chart-more =
    { $count ->
       *[other] Боз { $count } гурӯҳ дар ҷадвали матнӣ ҳаст.
    }
# machine 94fc5ef4
impact-too-low = Рақамҳои камтар аз { $least } нафар ҳамеша пинҳон мешаванд. Ҳад { $asked } шуда наметавонад.
# machine b9cb1eb8
impact-wrong-draws = Шумораи интихобҳои тасодуфӣ аз 1 то { $most } аст, на { $asked }.
# machine 5d45b709
impact-no-picture = Диаграмма аз ҳад калон аст, онро кашидан мумкин нест: { $reason }
