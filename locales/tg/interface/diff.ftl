# machine 585e853a
diff-from-to = Чӣ тағйир меёбад: аз { $from } ба { $to }.
# machine cbcbd2e4
diff-compared = Муқоиса шуд: { $circumstances }.
# machine 7fe047a2
diff-law = қонун
# machine 8c6c748f
diff-law-on-paper = қонун дар коғаз
# machine 36d2a7ee
diff-law-with-practice = қонун бо таҷрибаи хабардодашуда
# machine c3790883
diff-as-known-by = чунон ки то { $day } маълум буд
# machine 99c90b82
diff-in-short = Кӯтоҳ
# machine 3f541a7a
diff-none =
    { $count ->
       *[other] Фарқ нест. Исбот шуд, шумораи ҳолатҳо: { $cases }.
    }
# machine 38b98e6c
diff-none-this-day =
    { $count ->
       *[other] Дар ин рӯз фарқ нест. Исбот шуд, шумораи ҳолатҳо: { $cases }.
    }
# machine 25799904
diff-none-ever =
    { $count ->
       *[other] Фарқ нест. Исбот шуд, шумораи ҳолатҳо: { $cases }. Дар ҳар рӯз, бо ҳар ду нигоҳ, ҳар чӣ то он вақт маълум буд.
    }
# machine efbd5a6c
diff-cases-compared =
    { $count ->
       *[other] Ҳолатҳои муқоисашуда: { $cases }. Ҳолат як омезиши ҳамаи маълумот аст ва ҳар яке як бор ҳисоб мешавад. Ҳиссаҳо дар бораи шумораи одамон чизе намегӯянд.
    }
# machine d5cfd74c
diff-too-large = муқоисаи `{ $conclusion }` аз ҳад калон мешавад; онро бо маълумот маҳдуд кунед, мисли `sex=male`
# machine 38978a77
diff-percent = { $number }%
# machine 3a487fd5
diff-percent-under = камтар аз { $number }%
# machine 1ef7424b
diff-change = аз «{ $from }» ба «{ $to }»
# machine c28145e3
diff-change-open = аз { $from } ба { $to }: ин вобаста аст, ки манбаъҳоро чӣ тавр мефаҳманд
# machine 9ccbf640
diff-changes-open = аз { $changes }: ин вобаста аст, ки манбаъҳоро чӣ тавр мефаҳманд
# machine 97d02d89
diff-one-of-changes = «{ $from }» ба «{ $to }»
# machine 4d5b6098
diff-still = ҳанӯз «{ $answer }»
# machine e90fe929
diff-change-share = { $change } ({ $share } аз ҳолатҳо)
# machine 9a0d5365
diff-short-change = { $change } ({ $share })
# machine 88639863
diff-short-open = ин вобаста аст, ки манбаъҳоро чӣ тавр мефаҳманд ({ $share })
# machine 91f724c7
diff-before = Пеш: { $sentence }
# machine fbf8fb6c
diff-after = Баъд: { $sentence }
# machine 3bcd768b
diff-open-points = Масъалаҳои кушода: { $questions }
# machine e153373d
diff-more-points =
    { $count ->
       *[other] Ва боз { $count }
    }
# machine a7f90928
diff-no-answer = Қоидаҳо ҷавоб намедиҳанд ё ду ҷавоб медиҳанд.
# machine f3b13c7f
diff-for-whom = Барои кӣ:
# machine edfe4009
diff-for-whom-one-of = Барои кӣ, яке аз инҳо:
# machine 41664527
diff-for-others = Барои ҳар каси дигаре, ки ба ин мувофиқ аст:
# machine cfee6341
diff-for-others-one-of = Барои ҳар каси дигаре, ки ба ин мувофиқ аст, яке аз инҳо:
# machine 92445580
diff-and-one-of = ва яке аз инҳо:
# machine 9dc2cb8b
diff-for-everybody = Барои ҳама.
# machine 403a2ab8
diff-for-everybody-else = Барои ҳамаи дигарон.
# machine 07112d8f
diff-for-same-cases = Барои ҳамон ҳолатҳо, ки дар зери «{ $title }» ҳастанд: { $change }.
# machine dd5b12a8
diff-too-many = Шартҳо аз ҳад зиёданд ва ин ҷо намеғунҷанд. Онҳоро бо маълумот маҳдуд кунед, мисли `sex=male`.
# machine d01fb8a0
diff-of-these = { $tests } ({ $share } аз инҳо)
# machine 51979f19
diff-rarer =
    { $count ->
       *[other] … ва боз { $count }, ки камтар дучор мешавад ({ $share } аз инҳо); `--all` ҳамаро нишон медиҳад
    }
# machine d5f99996
diff-values-none-but = ҳеҷ яке ба ғайр аз { $values }
# machine 230f1825
diff-values-at-least-one = ҳадди ақал яке
# machine 1328f88a
diff-values-another = дигар
# machine b995bb7b
diff-values-another-than = дигар, ба ғайр аз { $values }
# machine 70bb1e9a
diff-values-and = { $before }, ва { $next }
# machine 16d01d15
diff-on-other-days = Дар рӯзҳои дигар
# machine 1a403eef
diff-differs = Фарқ мекунад: { $days }.
# machine 3d72867f
diff-conclusion-differs = { $title }: фарқ мекунад { $days }.
# machine d757bfdf
diff-conclusion-differs-known = { $title }: фарқ танҳо дар он аст, ки то баъзе рӯзҳо чӣ маълум буд.
# machine 8742c559
diff-every-day = дар ҳар рӯз
# machine 0fdb9690
diff-from-day-on = аз { $day } сар карда
# machine 74eeb5d7
diff-until-day = то охири рӯзи { $day }
# machine e181a5d8
diff-on-day = дар { $day }
# machine ac0d8cf2
diff-from-day-to = аз { $from } то { $until }
# machine 02333d3f
diff-days-on-paper = { $days }, аз рӯи қонун дар коғаз
# machine 4d06701e
diff-days-with-practice = { $days }, аз рӯи қонун бо таҷрибаи хабардодашуда
# machine a3d14501
diff-what-else = Боз чӣ фарқ мекунад
# machine 7c12f7dd
diff-now-impossible = Баъзе ҳолатҳо акнун ғайриимкон ҳисоб мешаванд. Онҳо муқоиса нашуданд.
# machine 4173437d
diff-no-longer-impossible = Баъзе ҳолатҳо дигар ғайриимкон ҳисоб намешаванд. Онҳо муқоиса нашуданд.
# machine e329d387
diff-conclusion-gone = Натиҷаи `{ $name }` («{ $title }») дигар нест.
# machine 65b071de
diff-conclusion-new = Натиҷаи `{ $name }` («{ $title }») нав аст.
# machine ee7fd6b5
diff-conclusion-value-gone = Натиҷаи `{ $name }` («{ $title }») дигар қимати `{ $value }` надорад.
# machine 006b862b
diff-conclusion-value-new = Натиҷаи `{ $name }` («{ $title }») қимати нав дорад: `{ $value }`.
# machine ced7e9a0
diff-conclusion-value-renamed = Дар натиҷаи `{ $name }` («{ $title }») номи қимат аз `{ $from }` ба `{ $to }` иваз шуд; ҷумла ҳамон аст.
# machine 41990ba8
diff-conclusion-not-compared = Натиҷаи `{ $name }` («{ $title }») муқоиса нашуд: он ба маълумоти навъи дигар вобаста аст.
# machine 4e7cebbc
diff-fact-gone = Маълумоти `{ $name }` («{ $title }») дигар нест.
# machine 8580bf33
diff-fact-new = Маълумоти `{ $name }` («{ $title }») нав аст.
# machine f2e18343
diff-fact-value-gone = Маълумоти `{ $name }` («{ $title }») дигар қимати `{ $value }` надорад; бо вуҷуди ин муқоиса шуд.
# machine eb111401
diff-fact-value-new = Маълумоти `{ $name }` («{ $title }») қимати нав дорад: `{ $value }`; пештар ягон қоида онро ном намебурд.
# machine d83254c5
diff-fact-range = Рақамҳо ё рӯзҳое, ки маълумоти `{ $name }` («{ $title }») гирифта метавонад, фарқ мекунанд; ҳама муқоиса шуданд.
# machine e037fed1
diff-fact-type = Маълумоти `{ $name }` («{ $title }») навъи дигар дорад; ин дуро муқоиса кардан мумкин нест.
# machine 90133e68
diff-reading-gone = Фаҳмиши `{ $name }` дигар нест.
# machine 594da59f
diff-reading-new = Фаҳмиши `{ $name }` нав аст.
