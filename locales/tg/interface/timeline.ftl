# machine 3987424d
timeline-answer = Ҷавоб бо гузашти вақт
# machine a89ef8da
timeline-happened = Чӣ шуд
# machine 31de5c39
timeline-nothing = Дар бораи он чи пурсида шуд, чизе сабт нашудааст.
# machine 2d5305a5
timeline-pending = Дар интизор: ин қонун нест
# machine e2466310
timeline-pending-note = Лоиҳаҳои қонун ва эълонҳо. Онҳо дар ягон ҷавоб ҳисоб намешаванд. Шояд аз баъзеашон даст кашида бошанд.
# machine b436e2d7
timeline-sources = Манбаъҳо: `yol sources`.
# machine a3f93712
timeline-checked-until = Бо манбаъҳо то { $day } санҷида шудааст.
# machine cff29bdd
timeline-always = Ҳамеша
# machine 02288037
timeline-until = То охири рӯзи { $day }
# machine 3cd0d8a5
timeline-from = Аз { $day }
# machine e65f2138
timeline-on = Дар { $day }
# machine 43eab052
timeline-from-to = Аз { $from } то { $until }
# machine 91e2bf36
timeline-why = Чаро маҳз он вақт: { $causes }
# machine a0a2b815
timeline-cause-begins = ин сар мешавад: { $title }
# machine 76bf930d
timeline-cause-ends = ин тамом шуд: { $title }
# machine af5b3cf9
timeline-cause-time = вақт мегузарад: { $title }
# machine 73b35ac6
timeline-cause-time-known = вақт мегузарад: { $title }: { $known }
# machine 3d4248d6
timeline-known-late =
    { $count ->
       *[other] Аз манбаъҳои нашршуда инро танҳо аз { $day }, баъди { $count } рӯз, донистан мумкин буд.
    }
# machine 4be21e96
timeline-published-then = Он чи то { $day } нашр шуда буд, чунин мегуфт: { $answer }
# machine a8b5a695
timeline-in-force = Амал мекунад: { $title }
# machine 3265b183
timeline-became-public = Ба ҳама маълум шуд: { $title }
# machine eacd9d7e
timeline-last-day = Рӯзи охирин: { $title }
# machine 788a2d4b
timeline-practice = Таҷриба, ба гуфтаи хабарҳо: { $title }
# machine 92fe531e
timeline-it-ended = Он инро қатъ кард: { $title }
# machine 33e16f9e
timeline-it-changed = Он инро тағйир дод: { $title }
# machine c2858da5
timeline-or-earlier = { $time } ё пештар
