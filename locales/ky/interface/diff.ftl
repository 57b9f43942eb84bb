# machine 585e853a
diff-from-to = Эмне өзгөрөт: биринчиси – { $from }, экинчиси – { $to }.
# machine cbcbd2e4
diff-compared = Салыштырылды: { $circumstances }.
# machine 7fe047a2
diff-law = мыйзам
# machine 8c6c748f
diff-law-on-paper = кагаз жүзүндөгү мыйзам
# machine 36d2a7ee
diff-law-with-practice = мыйзам жана кабарларда айтылган тажрыйба
# machine c3790883
diff-as-known-by = ушул күнгө чейин белгилүү болгондой: { $day }
# machine 99c90b82
diff-in-short = Кыскача
# machine 3f541a7a
diff-none =
    { $count ->
       *[other] Айырма жок: { $cases } учур үчүн далилденди.
    }
# machine 38b98e6c
diff-none-this-day =
    { $count ->
       *[other] Айырма жок: бул күнү { $cases } учур үчүн далилденди.
    }
# machine 25799904
diff-none-ever =
    { $count ->
       *[other] Айырма жок: { $cases } учур үчүн далилденди. Бул ар бир күнгө, эки көз карашка тең, ошол кезде эмне белгилүү болсо да тиешелүү.
    }
# machine efbd5a6c
diff-cases-compared =
    { $count ->
       *[other] { $cases } учур салыштырылды. Учур – бардык фактылардын бир айкалышы, ар бири бир жолу эсептелет. Үлүштөр адамдардын санын билдирбейт.
    }
# machine d5cfd74c
diff-too-large = `{ $conclusion }` боюнча салыштыруу өтө чоңоюп кетет; аны фактылар менен тарытыңыз, мисалы `sex=male`

# machine 38978a77
diff-percent = { $number }%
# machine 3a487fd5
diff-percent-under = мындан аз: { $number }%

# machine 1ef7424b
diff-change = «{ $from }» ордуна «{ $to }»
# machine c28145e3
diff-change-open = { $from } ордуна { $to }: бул булактар кандай түшүнүлөрүнө жараша
# machine 9ccbf640
diff-changes-open = { $changes }: бул булактар кандай түшүнүлөрүнө жараша
# machine 97d02d89
diff-one-of-changes = «{ $from }» ордуна «{ $to }»
# machine 4d5b6098
diff-still = мурдагыдай эле «{ $answer }»
# machine e90fe929
diff-change-share = { $change } (учурлардын үлүшү: { $share })
# machine 9a0d5365
diff-short-change = { $change } ({ $share })
# machine 88639863
diff-short-open = бул булактар кандай түшүнүлөрүнө жараша ({ $share })
# machine 91f724c7
diff-before = Мурда: { $sentence }
# machine fbf8fb6c
diff-after = Кийин: { $sentence }
# machine 3bcd768b
diff-open-points = Ачык маселелер: { $questions }
# machine e153373d
diff-more-points =
    { $count ->
       *[other] Дагы { $count }
    }
# machine a7f90928
diff-no-answer = Эрежелер жооп бербейт же эки жооп берет.

# machine f3b13c7f
diff-for-whom = Ким үчүн:
# machine edfe4009
diff-for-whom-one-of = Ким үчүн, булардын бири:
# machine 41664527
diff-for-others = Ушуга туура келген башкалар үчүн:
# machine cfee6341
diff-for-others-one-of = Булардын бирине туура келген башкалар үчүн:
# machine 92445580
diff-and-one-of = жана булардын бири:
# machine 9dc2cb8b
diff-for-everybody = Бардыгы үчүн.
# machine 403a2ab8
diff-for-everybody-else = Калгандардын баары үчүн.
# machine 07112d8f
diff-for-same-cases = «{ $title }» астындагы эле учурлар үчүн: { $change }.
# machine dd5b12a8
diff-too-many = Шарттар өтө көп, тизмеге батпайт. Аларды фактылар менен тарытыңыз, мисалы `sex=male`.
# machine d01fb8a0
diff-of-these = { $tests } (булардын ичиндеги үлүшү: { $share })
# machine 51979f19
diff-rarer =
    { $count ->
       *[other] … жана сейрегирээк дагы { $count } (булардын ичиндеги үлүшү: { $share }); тизмесин `--all` көрсөтөт
    }

# machine d5f99996
diff-values-none-but = булардан башкасы жок: { $values }
# machine 230f1825
diff-values-at-least-one = жок дегенде бири
# machine 1328f88a
diff-values-another = башкасы
# machine b995bb7b
diff-values-another-than = булардан башкасы: { $values }
# machine 70bb1e9a
diff-values-and = { $before } жана { $next }

# machine 16d01d15
diff-on-other-days = Башка күндөрү
# machine 1a403eef
diff-differs = Айырмаланат: { $days }.
# machine 3d72867f
diff-conclusion-differs = { $title }: айырмаланат: { $days }.
# machine d757bfdf
diff-conclusion-differs-known = { $title }: айрым күндөргө чейин белгилүү болгону боюнча гана айырмаланат.
# machine 8742c559
diff-every-day = ар бир күнү
# machine 0fdb9690
diff-from-day-on = башталышы – { $day }
# machine 74eeb5d7
diff-until-day = акыркы күнү – { $day }
# machine e181a5d8
diff-on-day = бир гана күн – { $day }
# machine ac0d8cf2
diff-from-day-to = { $from } – { $until }
# machine 02333d3f
diff-days-on-paper = { $days }, кагаз жүзүндөгү мыйзам боюнча
# machine 4d06701e
diff-days-with-practice = { $days }, мыйзам жана кабарларда айтылган тажрыйба боюнча

# machine a3d14501
diff-what-else = Дагы эмне айырмаланат
# machine 7c12f7dd
diff-now-impossible = Айрым учурлар эми мүмкүн эмес деп эсептелет. Алар салыштырылган жок.
# machine 4173437d
diff-no-longer-impossible = Айрым учурлар мындан ары мүмкүн эмес деп эсептелбейт. Алар салыштырылган жок.
# machine e329d387
diff-conclusion-gone = `{ $name }` жыйынтыгы («{ $title }») эми жок.
# machine 65b071de
diff-conclusion-new = `{ $name }` жыйынтыгы («{ $title }») жаңы.
# machine ee7fd6b5
diff-conclusion-value-gone = `{ $name }` жыйынтыгында («{ $title }») мындай маани эми жок: `{ $value }`.
# machine 006b862b
diff-conclusion-value-new = `{ $name }` жыйынтыгында («{ $title }») жаңы маани бар: `{ $value }`.
# machine ced7e9a0
diff-conclusion-value-renamed = `{ $name }` жыйынтыгында («{ $title }») маанинин аты өзгөрдү: мурда `{ $from }`, эми `{ $to }`; сүйлөм ошол эле.
# machine 41990ba8
diff-conclusion-not-compared = `{ $name }` жыйынтыгы («{ $title }») салыштырылган жок: ал түрү башка фактыга көз каранды.
# machine 4e7cebbc
diff-fact-gone = `{ $name }` фактысы («{ $title }») эми жок.
# machine 8580bf33
diff-fact-new = `{ $name }` фактысы («{ $title }») жаңы.
# machine f2e18343
diff-fact-value-gone = `{ $name }` фактысында («{ $title }») мындай маани эми жок: `{ $value }`; ал баары бир салыштырылды.
# machine eb111401
diff-fact-value-new = `{ $name }` фактысында («{ $title }») жаңы маани бар: `{ $value }`; мурда аны бир да эреже атаган эмес.
# machine d83254c5
diff-fact-range = `{ $name }` фактысы («{ $title }») ала турган сандар же күндөр айырмаланат; баары салыштырылды.
# machine e037fed1
diff-fact-type = `{ $name }` фактысынын («{ $title }») түрү башка; экөөнү салыштырууга болбойт.
# machine 90133e68
diff-reading-gone = `{ $name }` чечмелөөсү эми жок.
# machine 594da59f
diff-reading-new = `{ $name }` чечмелөөсү жаңы.
