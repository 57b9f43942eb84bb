# machine 3987424d
timeline-answer = Убакыт ичиндеги жооп
# machine a89ef8da
timeline-happened = Эмне болгон
# machine 31de5c39
timeline-nothing = Суралган боюнча жазылганы жок.
# machine 2d5305a5
timeline-pending = Каралууда: мыйзам эмес
# machine e2466310
timeline-pending-note = Мыйзам долбоорлору жана жарыялоолор. Алар бир да жоопто эсепке алынбайт. Айрымдарынан баш тартылган болушу мүмкүн.
# machine b436e2d7
timeline-sources = Булактар: `yol sources`.
# machine a3f93712
timeline-checked-until = Булактар менен текшерилген акыркы күн: { $day }.

# machine cff29bdd
timeline-always = Бардык убакта
# machine 02288037
timeline-until = Акыркы күнү: { $day }
# machine 3cd0d8a5
timeline-from = Башталышы: { $day }
# machine e65f2138
timeline-on = Бир гана күн: { $day }
# machine 43eab052
timeline-from-to = { $from } – { $until }

# machine 91e2bf36
timeline-why = Эмне үчүн дал ошондо: { $causes }
# machine a0a2b815
timeline-cause-begins = бул башталат: { $title }
# machine 76bf930d
timeline-cause-ends = бул бүткөн: { $title }
# machine af5b3cf9
timeline-cause-time = убакыт өтөт: { $title }
# machine 73b35ac6
timeline-cause-time-known = убакыт өтөт: { $title }: { $known }
# machine 3d4248d6
timeline-known-late =
    { $count ->
       *[other] Жарыяланган булактардан муну ар ким { $count } күн кеч, ушул күндөн гана биле алган: { $day }.
    }
# machine 4be21e96
timeline-published-then = Ушул күнгө чейин жарыялангандар боюнча ({ $day }) жооп мындай болгон: { $answer }

# machine a8b5a695
timeline-in-force = Күчүнө кирди: { $title }
# machine 3265b183
timeline-became-public = Жарыяланды: { $title }
# machine eacd9d7e
timeline-last-day = Акыркы күнү: { $title }
# machine 788a2d4b
timeline-practice = Тажрыйба, кабарлар боюнча: { $title }
# machine 92fe531e
timeline-it-ended = Ал муну токтотту: { $title }
# machine 33e16f9e
timeline-it-changed = Ал муну өзгөрттү: { $title }
# machine c2858da5
timeline-or-earlier = { $time } же андан мурда
