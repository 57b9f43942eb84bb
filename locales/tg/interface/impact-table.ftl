### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = баҳснок: { $values }
impact-cells-open = кушода: { $values }
impact-cells-impossible = шуда наметавонад

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, сатри { $row }: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = Сатри { $row }: { $mistake }
impact-cells-unreadable = { $file } хонда нашуд: { $reason }
impact-cells-form = { $file }: ҷадвал CSV (`.csv`) ё Parquet (`.parquet`) мешавад. Ҳамаи файлҳои ҷадвал як навъанд.
impact-cells-broken = Файл вайрон аст ё он чизе нест, ки номаш мегӯяд: { $reason }
impact-cells-unequal = катакҳои сатр { $found } ҳастанд, на { $expected }
impact-cells-empty = Дар { $file } сатр нест. Барои шумурдан чизе нест.
impact-cells-empty-table = Дар ҷадвал сатр нест. Барои шумурдан чизе нест.
impact-cells-unlike = Сутунҳои { $file } аз сутунҳои { $first } фарқ мекунанд. Дар ҳамаи файлҳои ҷадвал сутунҳо якхелаанд.
impact-cells-twice = Сутуни `{ $column }` дар ҷадвал ду бор меистад.
impact-cells-unknown-column = дар ин маҷмӯаи қоидаҳо чунин маълумот нест
impact-cells-ignore = Барои партофтани сутун: { $option }
impact-cells-no-column = сутуни ҷадвал нест
impact-cells-no-fact = Ягон сутуни ҷадвал маълумоти ин маҷмӯаи қоидаҳо нест. Рӯйхаташон: `yol facts`.
impact-cells-half-bounds = Вазн ду ҳад дорад ё ҳеҷ яке: вазн, ҳадди поён ва ҳадди болоро ном баред.
impact-cells-type = Дар сутуни `{ $column }` { $found } аст. Бояд чунин бошад: { $wanted }.
impact-cells-too-varied = Дар сутуни `{ $column }` қиматҳои гуногун аз ҳад зиёданд. Синфҳоро истифода баред, мисли 18..65.
impact-cells-no-conclusion = дар ин маҷмӯаи қоидаҳо чунин натиҷа нест
impact-cells-nothing-bears = Ягон сутуни ҷадвал ба ягон талаб таъсир намекунад. Бо { $option } натиҷаро ном баред.
impact-cells-stopped = Қатъ шуд. Ҳеҷ чиз навишта нашуд.
impact-cells-carrier = Ҷадвал шумурда нашуд: { $reason }
impact-cells-not-whole = рақами бутун нест

## Columns in which people could be found again.

impact-cells-identity = Сутуни `{ $column }` ба маълумоти шахсӣ монанд аст: { $why }. Yol рӯйхати одамонро намегирад.
impact-cells-identity-remove = Сутунро аз файл гиред ва гурӯҳҳоро шуморед: маълумот ва шумораи одамоне, ки онро доранд.
impact-identity-name = номаш чунин мегӯяд
impact-identity-phone = қиматҳояш ба рақамҳои телефон монанданд
impact-identity-email = қиматҳояш ба суроғаҳои почтаи электронӣ монанданд
impact-identity-passport = қиматҳояш ба рақамҳои шиноснома монанданд
impact-identity-different = қиматаш дар ҳар сатр дигар аст

## What a column should hold.

impact-wanted-text = калимаҳо
impact-wanted-number = рақамҳои бутун ё синфҳо, мисли 18..65
impact-wanted-date = рӯзҳо, мисли 2025-11-05
impact-wanted-flag = `yes` ё `no`
impact-wanted-weight = рақамҳое, ки аз 0 кам нестанд

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = рақам нест
impact-weight-missing = намерасад: ба ҳар сатр вазн лозим аст
impact-weight-negative = аз 0 кам аст
impact-weight-not-finite = рақами охирнок нест
impact-weight-too-large = аз ҳад калон аст
impact-weight-out-of-order = тартибро вайрон мекунад: ҳадди поён, вазн, ҳадди боло

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = Масалан: { $example }
impact-filter-unreadable = Сатрҳоро барои шумурдан бо `{ $filter }` интихоб кардан мумкин нест: { $reason }
impact-filter-part = Сатрҳоро барои шумурдан бо `{ $filter }` интихоб кардан мумкин нест. Танҳо маълумотро муқоиса кардан мумкин аст, на `{ $part }`.
impact-query-unreadable = Ин SQL нест: { $reason }
impact-query-part = Дар ҷавоб танҳо шумораи одамони гурӯҳҳо дода мешавад. Ин бештар ё чизи дигар аст: { $part }
impact-query-selected = Танҳо маълумоти зери `GROUP BY` ва `verdict_counts('CONCLUSION')` интихоб мешавад, на `{ $part }`.
impact-query-no-counts = Дар дархост `verdict_counts('CONCLUSION')` нест.
