### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

# machine 32379585
impact-cells-disputed = спорно: { $values }
# machine bec6bfc5
impact-cells-open = открыто: { $values }
# machine 09b99407
impact-cells-impossible = не может быть

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

# machine e579cc81
impact-cells-at = { $file }, строка { $row }: { $mistake }
# machine e7e14c3d
impact-cells-in = { $file }: { $mistake }
# machine 057c709f
impact-cells-at-row = Строка { $row }: { $mistake }
# machine a9ba8f2f
impact-cells-unreadable = { $file } не читается: { $reason }
# machine 3d058160
impact-cells-form = { $file }: таблица бывает CSV (`.csv`) или Parquet (`.parquet`). Все файлы таблицы — одного вида.
# machine bf64dc98
impact-cells-broken = Файл повреждён, или это не то, что говорит его имя: { $reason }
# machine 5836dfd2
impact-cells-unequal = ячеек в строке { $found }, а не { $expected }
# machine 9647151c
impact-cells-empty = { $file }: строк нет. Считать нечего.
# machine 6a36eeed
impact-cells-empty-table = В таблице нет строк. Считать нечего.
# machine 6b870183
impact-cells-unlike = В { $file } другие столбцы, чем в { $first }. Во всех файлах таблицы столбцы одни и те же.
# machine dee5f24d
impact-cells-twice = Столбец `{ $column }` стоит в таблице дважды.
# machine cb31b12b
impact-cells-unknown-column = не входит в факты этого свода правил
# machine 0984bc5b
impact-cells-ignore = Чтобы не учитывать столбец: { $option }
# machine 37c78647
impact-cells-no-column = не входит в столбцы таблицы
# machine 84268349
impact-cells-no-fact = Ни один столбец таблицы не входит в факты этого свода правил. Их показывает `yol facts`.
# machine 57a73212
impact-cells-half-bounds = У веса две границы или ни одной: укажите вес, нижнюю границу и верхнюю границу.
# machine 14f17d96
impact-cells-type = В столбце `{ $column }` стоит { $found }. Нужно: { $wanted }.
# machine a3a26042
impact-cells-too-varied = В столбце `{ $column }` слишком много разных значений. Используйте классы, например 18..65.
# machine 7f707b76
impact-cells-no-conclusion = не входит в выводы этого свода правил
# machine 078f5578
impact-cells-nothing-bears = Ни один столбец таблицы не влияет на какое-либо требование. Назовите вывод через { $option }.
# machine 289e45a7
impact-cells-stopped = Остановлено. Ничего не записано.
# machine c625440d
impact-cells-carrier = Таблицу не удалось посчитать: { $reason }
# machine f4c11bb5
impact-cells-not-whole = не является целым числом

## Columns in which people could be found again.

# machine e54eca4a
impact-cells-identity = Столбец `{ $column }` похож на личные данные: { $why }. Yol не принимает списков людей.
# machine d833b9b3
impact-cells-identity-remove = Уберите столбец из файла и считайте группы: факты и число людей, у которых они общие.
# machine b28f1e04
impact-identity-name = об этом говорит его имя
# machine 4a4f15e9
impact-identity-phone = его значения похожи на номера телефонов
# machine 4012453e
impact-identity-email = его значения похожи на адреса электронной почты
# machine 7076d6d5
impact-identity-passport = его значения похожи на номера паспортов
# machine 715bcd5b
impact-identity-different = его значение в каждой строке другое

## What a column should hold.

# machine def56fc0
impact-wanted-text = слова
# machine cc32f480
impact-wanted-number = целые числа или классы, например 18..65
# machine 0f12ad43
impact-wanted-date = дни, например 2025-11-05
# machine 041261b2
impact-wanted-flag = `yes` или `no`
# machine 61c6a80e
impact-wanted-weight = числа не меньше 0

## What is wrong with a weight. Each is read after the column's name and the value.

# machine 803a3c06
impact-weight-no-number = не является числом
# machine 3c257e1a
impact-weight-missing = отсутствует: вес нужен каждой строке
# machine bbf3c21a
impact-weight-negative = меньше 0
# machine 0bd7f55b
impact-weight-not-finite = не является конечным числом
# machine c42b33ae
impact-weight-too-large = слишком большое число
# machine 989b0264
impact-weight-out-of-order = нарушает порядок: нижняя граница, вес, верхняя граница

## Which rows count, and queries. `$part` is a piece of what was written.

# machine 94d18720
impact-example = Например: { $example }
# machine 9ae96210
impact-filter-unreadable = По `{ $filter }` нельзя выбрать строки для подсчёта: { $reason }
# machine 4ba8dc17
impact-filter-part = По `{ $filter }` нельзя выбрать строки для подсчёта. Сравнивать можно только факты, а не `{ $part }`.
# machine 4eaeb9c0
impact-query-unreadable = Это не SQL: { $reason }
# machine 5d5fc1e7
impact-query-part = Ответ даётся только о числе людей по группам. Это больше или что-то другое: { $part }
# machine 08ca52ae
impact-query-selected = Выбирать можно только факты из `GROUP BY` и `verdict_counts('CONCLUSION')`, а не `{ $part }`.
# machine 0370098c
impact-query-no-counts = В запросе нет `verdict_counts('CONCLUSION')`.
