### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

# machine 32379585
impact-cells-disputed = баҳснок: { $values }
# machine bec6bfc5
impact-cells-open = кушода: { $values }
# machine 09b99407
impact-cells-impossible = шуда наметавонад

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

# machine e579cc81
impact-cells-at = { $file }, сатри { $row }: { $mistake }
# machine e7e14c3d
impact-cells-in = { $file }: { $mistake }
# machine 057c709f
impact-cells-at-row = Сатри { $row }: { $mistake }
# machine a9ba8f2f
impact-cells-unreadable = { $file } хонда нашуд: { $reason }
# machine 3d058160
impact-cells-form = { $file }: ҷадвал CSV (`.csv`) ё Parquet (`.parquet`) мешавад. Ҳамаи файлҳои ҷадвал як навъанд.
# machine bf64dc98
impact-cells-broken = Файл вайрон аст ё он чизе нест, ки номаш мегӯяд: { $reason }
# machine 5836dfd2
impact-cells-unequal = катакҳои сатр { $found } ҳастанд, на { $expected }
# machine 9647151c
impact-cells-empty = Дар { $file } сатр нест. Барои шумурдан чизе нест.
# machine 6a36eeed
impact-cells-empty-table = Дар ҷадвал сатр нест. Барои шумурдан чизе нест.
# machine 6b870183
impact-cells-unlike = Сутунҳои { $file } аз сутунҳои { $first } фарқ мекунанд. Дар ҳамаи файлҳои ҷадвал сутунҳо якхелаанд.
# machine dee5f24d
impact-cells-twice = Сутуни `{ $column }` дар ҷадвал ду бор меистад.
# machine cb31b12b
impact-cells-unknown-column = дар ин маҷмӯаи қоидаҳо чунин маълумот нест
# machine 0984bc5b
impact-cells-ignore = Барои партофтани сутун: { $option }
# machine 37c78647
impact-cells-no-column = сутуни ҷадвал нест
# machine 84268349
impact-cells-no-fact = Ягон сутуни ҷадвал маълумоти ин маҷмӯаи қоидаҳо нест. Рӯйхаташон: `yol facts`.
# machine 57a73212
impact-cells-half-bounds = Вазн ду ҳад дорад ё ҳеҷ яке: вазн, ҳадди поён ва ҳадди болоро ном баред.
# machine 14f17d96
impact-cells-type = Дар сутуни `{ $column }` { $found } аст. Бояд чунин бошад: { $wanted }.
# machine a3a26042
impact-cells-too-varied = Дар сутуни `{ $column }` қиматҳои гуногун аз ҳад зиёданд. Синфҳоро истифода баред, мисли 18..65.
# machine 7f707b76
impact-cells-no-conclusion = дар ин маҷмӯаи қоидаҳо чунин натиҷа нест
# machine 078f5578
impact-cells-nothing-bears = Ягон сутуни ҷадвал ба ягон талаб таъсир намекунад. Бо { $option } натиҷаро ном баред.
# machine 289e45a7
impact-cells-stopped = Қатъ шуд. Ҳеҷ чиз навишта нашуд.
# machine c625440d
impact-cells-carrier = Ҷадвал шумурда нашуд: { $reason }
# machine f4c11bb5
impact-cells-not-whole = рақами бутун нест

## Columns in which people could be found again.

# machine e54eca4a
impact-cells-identity = Сутуни `{ $column }` ба маълумоти шахсӣ монанд аст: { $why }. Yol рӯйхати одамонро намегирад.
# machine d833b9b3
impact-cells-identity-remove = Сутунро аз файл гиред ва гурӯҳҳоро шуморед: маълумот ва шумораи одамоне, ки онро доранд.
# machine b28f1e04
impact-identity-name = номаш чунин мегӯяд
# machine 4a4f15e9
impact-identity-phone = қиматҳояш ба рақамҳои телефон монанданд
# machine 4012453e
impact-identity-email = қиматҳояш ба суроғаҳои почтаи электронӣ монанданд
# machine 7076d6d5
impact-identity-passport = қиматҳояш ба рақамҳои шиноснома монанданд
# machine 715bcd5b
impact-identity-different = қиматаш дар ҳар сатр дигар аст

## What a column should hold.

# machine def56fc0
impact-wanted-text = калимаҳо
# machine cc32f480
impact-wanted-number = рақамҳои бутун ё синфҳо, мисли 18..65
# machine 0f12ad43
impact-wanted-date = рӯзҳо, мисли 2025-11-05
# machine 041261b2
impact-wanted-flag = `yes` ё `no`
# machine 61c6a80e
impact-wanted-weight = рақамҳое, ки аз 0 кам нестанд

## What is wrong with a weight. Each is read after the column's name and the value.

# machine 803a3c06
impact-weight-no-number = рақам нест
# machine 3c257e1a
impact-weight-missing = намерасад: ба ҳар сатр вазн лозим аст
# machine bbf3c21a
impact-weight-negative = аз 0 кам аст
# machine 0bd7f55b
impact-weight-not-finite = рақами охирнок нест
# machine c42b33ae
impact-weight-too-large = аз ҳад калон аст
# machine 989b0264
impact-weight-out-of-order = тартибро вайрон мекунад: ҳадди поён, вазн, ҳадди боло

## Which rows count, and queries. `$part` is a piece of what was written.

# machine 94d18720
impact-example = Масалан: { $example }
# machine 9ae96210
impact-filter-unreadable = Сатрҳоро барои шумурдан бо `{ $filter }` интихоб кардан мумкин нест: { $reason }
# machine 4ba8dc17
impact-filter-part = Сатрҳоро барои шумурдан бо `{ $filter }` интихоб кардан мумкин нест. Танҳо маълумотро муқоиса кардан мумкин аст, на `{ $part }`.
# machine 4eaeb9c0
impact-query-unreadable = Ин SQL нест: { $reason }
# machine 5d5fc1e7
impact-query-part = Дар ҷавоб танҳо шумораи одамони гурӯҳҳо дода мешавад. Ин бештар ё чизи дигар аст: { $part }
# machine 08ca52ae
impact-query-selected = Танҳо маълумоти зери `GROUP BY` ва `verdict_counts('CONCLUSION')` интихоб мешавад, на `{ $part }`.
# machine 0370098c
impact-query-no-counts = Дар дархост `verdict_counts('CONCLUSION')` нест.
