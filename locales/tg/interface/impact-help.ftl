### The help of `yol impact`.

impact-help = Чанд нафар ба кадом ҷавоб мерасанд, танҳо дар ҷамъ
impact-help-cells-are = Ҷадвали катакҳо CSV ё Parquet аст; сутунҳояш маълумоти `yol facts`, қиматҳояш чун дар ҳолат. Сутуни `weight` мегӯяд, ки сатр чанд нафарро ифода мекунад; `low` ва `high` ҳудуди он. Катаки холӣ яъне номаълум.
impact-help-never = Сатрҳо ҳеҷ гоҳ бароварда намешаванд. Рақамҳои хурд пинҳон мешаванд. Сутуне, ки ба маълумоти шахсӣ монанд аст, қабул намешавад.
impact-help-sql = Натиҷаҳои филтрҳои зиёди хурдро аз ҳамдигар тарҳ кардан мумкин аст. Касе, ки онҳоро нашр мекунад, бояд ба ин диққат диҳад.

impact-flag-cells = Файлҳои як ҷадвал, ҳама CSV ё ҳама Parquet
impact-flag-example = Шумурдани мисоли дарунӣ, ки аз рӯи ададҳои нашршуда сохта шудааст
impact-flag-conclusion = Шумурдани ин натиҷа; якчанд бор додан мумкин аст. Вагарна ҳамаи талабҳое, ки ягон сутун ба онҳо таъсир мекунад
impact-flag-by = Ҷудо кардани гурӯҳҳо аз рӯи ин маълумот
impact-flag-where = Танҳо сатрҳоеро шумурдан, ки барояшон ин дуруст аст: { $example }
impact-flag-sql = Пурсидан бо SQL: маълумот ва { $counts } аз `cells`, бо гурӯҳбандӣ аз рӯи ин маълумот
impact-flag-on = Қонун дар ин рӯз, мисли 2026-02-01; вагарна имрӯз
impact-flag-compare = Гуфтан, ки байни қонун ва қонуни ин рӯз кӣ аз як ҷавоб ба дигараш мегузарад
impact-flag-compare-rulebook = Ҳамин байни ду маҷмӯаи қоидаҳо: дуюмаш дар ин папка аст
impact-flag-compare-view = Ҳамин байни ду нигоҳ
impact-flag-weight = Сутуне, ки мегӯяд сатр чанд нафарро ифода мекунад; вагарна `{ $name }`
impact-flag-low = Сутун бо хурдтарин қимати имконпазири он; вагарна `{ $name }`
impact-flag-high = Сутун бо калонтарин қимати имконпазири он; вагарна `{ $name }`
impact-flag-ignore = Партофтани сутун; якчанд бор додан мумкин аст
impact-flag-threshold = Пинҳон кардани рақамҳои камтар аз ин қадар одам; на камтар аз { $least }
impact-flag-draws = Ҳар вазнро дар ҳудудаш ин қадар бор тасодуфан интихоб кардан ва квантилҳоро нишон додан
impact-flag-seed = Рақаме, ки ҳамаи интихобҳои тасодуфӣ аз он бармеоянд
impact-flag-out = Навиштани ҷавоб дар ин файл
impact-flag-chart = Кашидани диаграмма дар ин файл, SVG ё PNG
impact-flag-threads = Шумурдан дар ин қадар ришта; 0: ҳар қадар, ки ҳаст
impact-flag-ballista = Шумурдан дар кластери ин тартибдиҳандаи Ballista

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

impact-scheduler = Кор кунондани тартибдиҳандаи кластер то боздоштани он
impact-executor = Кор кунондани иҷрокунандаи кластер то боздоштани он
impact-cluster-trust = Ҳар кӣ ба порти он мерасад, ҷамъҳо ва файлҳои дастраси иҷрокунандагонро хонда метавонад. Портҳоро барои ҳамаи дигарон баста нигоҳ доред.
impact-flag-bind = Суроғае, ки гӯш мекунад; порти 0 порти озодро мегирад
impact-flag-scheduler = Суроғаи тартибдиҳанда
impact-flag-work = Нигоҳ доштани ҷамъҳо байни ду марҳила дар ин папка; вагарна дар папкаи муваққатӣ
impact-flag-cores = Якбора бо ин қадар қисм кор кардан; 0: ҳар қадар ядро, ки ҳаст
impact-listening = Тартибдиҳанда гӯш мекунад: { $address }
impact-other-rulebook = Яке аз иҷрокунандагони кластер аз маҷмӯаи қоидаҳои дигар ҷавоб медиҳад. Онро бо ҳамин версия сар кунед ё папкаро нишон диҳед: --rulebook
impact-no-scheduler = Дар { $address } тартибдиҳанда нест: { $reason }

## While it counts.

impact-progress = сатрҳо: { $rows } аз { $all }, { $rate }, { $left } монд
impact-chart-form = { $file }: диаграмма расмест, ки номаш бо `.svg` ё `.png` тамом мешавад.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

help-impact = Аз рӯи ҷадвали катакҳо шумурдан, ки чанд нафар ба кадом ҷавоб мерасанд
help-impact-handed = Ин барномаи алоҳида аст, `yol-impact`. Имконоти онро `yol impact --help` мегӯяд.
help-impact-arguments = Ба он чӣ дода мешавад
impact-not-installed = Барои `yol impact` барномаи дуюм лозим аст, `yol-impact`, вале он насб нашудааст. Дар папкаи рамзи ибтидоӣ: { $command }
impact-not-started = `{ $program }` сар нашуд: { $reason }
