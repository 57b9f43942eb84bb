# machine da88fe96
input-mistake = { $field }: { $message }
# machine 5e3c7f6b
input-mistake-of-value = { $field }: `{ $value }` { $message }
# machine 5a0037c6
input-did-you-mean = { $mistake }; шояд `{ $suggestion }` мехостед?
# machine 43b2736e
input-did-you-mean-code = { $mistake }; шояд `{ $suggestion }` ({ $meaning }) мехостед?
# machine 1536a2bd
input-second-time = ин маълумотро бори дуюм медиҳад
# machine 91bb877e
input-no-fact = ягон маълумотро ном намебарад: он дар шакли FACT=VALUE дода мешавад
# machine 67bd3c83
input-needs-value = қимат лозим дорад, мисли `{ $example }`: ин маълумот чунин мепазирад: { $takes }
# machine a6d33078
input-other-unit = воҳиди дигар дорад: ин маълумот чунин мепазирад: { $takes }
# machine d9dfd8f4
input-misfit = мувофиқ нест: ин маълумот чунин мепазирад: { $takes }
# machine 6ff04b01
input-no-value = қимати ин маълумот нест
# machine acbeee70
input-no-value-takes = қимати ин маълумот нест; он чунин мепазирад: { $takes }
# machine cb31b12b
input-unknown-fact = дар ин маҷмӯаи қоидаҳо чунин маълумот нест
# machine 68e712da
input-out-of-range = берун аз ҳудуд аст: ин маълумот аз { $from } то { $until } мепазирад
# machine d7ce3b8d
input-backwards = аз охир ба аввал меравад
# machine e25df9ba
input-has-and-lacks = ҳам дар зери `has` ва ҳам дар зери `lacks` аст; ҳар ду якҷо шуда наметавонанд
# machine 10b36522
input-twice = ду бор дода шудааст
# machine 6b37c5dd
input-no-day = рӯз нест: рӯз дар шакли сол-моҳ-рӯз навишта мешавад, мисли 2025-11-05
# machine acf9edcd
input-no-day-in-json = рӯз нест: рӯз чунин навишта мешавад: `"2025-11-05"`
# machine 121bdf84
input-no-such-day = рӯзест, ки дар тақвим нест
# machine 94bb53b1
input-no-view = нигоҳ нест: бояд `"paper"` ё `"practice"` бошад
# machine 883db4c0
input-no-json = JSON нест: { $reason }
# machine d425cd03
input-no-object-with-facts = объекти дорои калиди `facts` нест
# machine cacfa918
input-no-object-of-facts = объекти маълумот бо қиматҳояшон нест
# machine dd15e891
input-unknown-key = ин ҷо калид нест; калидҳо инҳоянд: { $keys }
# machine c99d3efe
input-takes-one-of = яке аз { $values }
# machine 52723d7c
input-takes-any-of = ҳар кадом аз { $values } ё ҳеҷ яке
# machine ae86a569
input-takes-true-or-false = true ё false
# machine 151e58be
input-takes-or-json = { $takes } ё { $json }
# machine a04ba932
input-takes-list-or-json = рӯйхати қиматҳо ё { $json }
# machine 6e39ab11
input-more-values =
    { $count ->
       *[other] { $values } ва боз { $count }
    }
