### The help of `yol impact`.

# machine 22a8856a
impact-help = Чанд нафар ба кадом ҷавоб мерасанд, танҳо дар ҷамъ
# machine 627f031c
impact-help-cells-are = Ҷадвали катакҳо CSV ё Parquet аст; сутунҳояш маълумоти `yol facts`, қиматҳояш чун дар ҳолат. Сутуни `weight` мегӯяд, ки сатр чанд нафарро ифода мекунад; `low` ва `high` ҳудуди он. Катаки холӣ яъне номаълум.
# machine edcbf51c
impact-help-never = Сатрҳо ҳеҷ гоҳ бароварда намешаванд. Рақамҳои хурд пинҳон мешаванд. Сутуне, ки ба маълумоти шахсӣ монанд аст, қабул намешавад.
# machine ff4973eb
impact-help-sql = Натиҷаҳои филтрҳои зиёди хурдро аз ҳамдигар тарҳ кардан мумкин аст. Касе, ки онҳоро нашр мекунад, бояд ба ин диққат диҳад.

# machine a3e571bf
impact-flag-cells = Файлҳои як ҷадвал, ҳама CSV ё ҳама Parquet
# machine 827e6ce8
impact-flag-example = Шумурдани мисоли дарунӣ, ки аз рӯи ададҳои нашршуда сохта шудааст
# machine dcdf8791
impact-flag-conclusion = Шумурдани ин натиҷа; якчанд бор додан мумкин аст. Вагарна ҳамаи талабҳое, ки ягон сутун ба онҳо таъсир мекунад
# machine a199d4ad
impact-flag-by = Ҷудо кардани гурӯҳҳо аз рӯи ин маълумот
# machine 44733757
impact-flag-where = Танҳо сатрҳоеро шумурдан, ки барояшон ин дуруст аст: { $example }
# machine 4f6c5e07
impact-flag-sql = Пурсидан бо SQL: маълумот ва { $counts } аз `cells`, бо гурӯҳбандӣ аз рӯи ин маълумот
# machine a32099ee
impact-flag-on = Қонун дар ин рӯз, мисли 2026-02-01; вагарна имрӯз
# machine 278deebf
impact-flag-compare = Гуфтан, ки байни қонун ва қонуни ин рӯз кӣ аз як ҷавоб ба дигараш мегузарад
# machine 471f4355
impact-flag-compare-rulebook = Ҳамин байни ду маҷмӯаи қоидаҳо: дуюмаш дар ин папка аст
# machine 009d9874
impact-flag-compare-view = Ҳамин байни ду нигоҳ
# machine 402da685
impact-flag-weight = Сутуне, ки мегӯяд сатр чанд нафарро ифода мекунад; вагарна `{ $name }`
# machine 9301d9c5
impact-flag-low = Сутун бо хурдтарин қимати имконпазири он; вагарна `{ $name }`
# machine 1a485fa9
impact-flag-high = Сутун бо калонтарин қимати имконпазири он; вагарна `{ $name }`
# machine f42d8c71
impact-flag-ignore = Партофтани сутун; якчанд бор додан мумкин аст
# machine beed8c67
impact-flag-threshold = Пинҳон кардани рақамҳои камтар аз ин қадар одам; на камтар аз { $least }
# machine b5d44720
impact-flag-draws = Ҳар вазнро дар ҳудудаш ин қадар бор тасодуфан интихоб кардан ва квантилҳоро нишон додан
# machine 2e2722cf
impact-flag-seed = Рақаме, ки ҳамаи интихобҳои тасодуфӣ аз он бармеоянд
# machine 59d3fd18
impact-flag-out = Навиштани ҷавоб дар ин файл
# machine 214a68d2
impact-flag-chart = Кашидани диаграмма дар ин файл, SVG ё PNG
# machine 0cd3f723
impact-flag-threads = Шумурдан дар ин қадар ришта; 0: ҳар қадар, ки ҳаст
# machine ed791d78
impact-flag-ballista = Шумурдан дар кластери ин тартибдиҳандаи Ballista

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

# machine 1e29a3d4
impact-scheduler = Кор кунондани тартибдиҳандаи кластер то боздоштани он
# machine cb0874d2
impact-executor = Кор кунондани иҷрокунандаи кластер то боздоштани он
# machine ae3a94e6
impact-cluster-trust = Ҳар кӣ ба порти он мерасад, ҷамъҳо ва файлҳои дастраси иҷрокунандагонро хонда метавонад. Портҳоро барои ҳамаи дигарон баста нигоҳ доред.
# machine 2cc95886
impact-flag-bind = Суроғае, ки гӯш мекунад; порти 0 порти озодро мегирад
# machine d714a92f
impact-flag-scheduler = Суроғаи тартибдиҳанда
# machine 7f429276
impact-flag-work = Нигоҳ доштани ҷамъҳо байни ду марҳила дар ин папка; вагарна дар папкаи муваққатӣ
# machine 9ec82b9e
impact-flag-cores = Якбора бо ин қадар қисм кор кардан; 0: ҳар қадар ядро, ки ҳаст
# machine 31f12550
impact-listening = Тартибдиҳанда гӯш мекунад: { $address }
# machine a7e19888
impact-other-rulebook = Яке аз иҷрокунандагони кластер аз маҷмӯаи қоидаҳои дигар ҷавоб медиҳад. Онро бо ҳамин версия сар кунед ё папкаро нишон диҳед: --rulebook
# machine c5a9415a
impact-no-scheduler = Дар { $address } тартибдиҳанда нест: { $reason }

## While it counts.

# machine e08b1027
impact-progress = сатрҳо: { $rows } аз { $all }, { $rate }, { $left } монд
# machine 3497bbad
impact-chart-form = { $file }: диаграмма расмест, ки номаш бо `.svg` ё `.png` тамом мешавад.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

# machine a5e91fa4
help-impact = Аз рӯи ҷадвали катакҳо шумурдан, ки чанд нафар ба кадом ҷавоб мерасанд
# machine 1d7d8954
help-impact-handed = Ин барномаи алоҳида аст, `yol-impact`. Имконоти онро `yol impact --help` мегӯяд.
# machine 4dae69c9
help-impact-arguments = Ба он чӣ дода мешавад
# machine 5b5fa009
impact-not-installed = Барои `yol impact` барномаи дуюм лозим аст, `yol-impact`, вале он насб нашудааст. Дар папкаи рамзи ибтидоӣ: { $command }
# machine cb9cd34d
impact-not-started = `{ $program }` сар нашуд: { $reason }
