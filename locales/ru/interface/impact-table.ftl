### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = спорно: { $values }
impact-cells-open = открыто: { $values }
impact-cells-impossible = не может быть

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, строка { $row }: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = Строка { $row }: { $mistake }
impact-cells-unreadable = { $file } не читается: { $reason }
impact-cells-form = { $file }: таблица бывает CSV (`.csv`) или Parquet (`.parquet`). Все файлы таблицы — одного вида.
impact-cells-broken = Файл повреждён, или это не то, что говорит его имя: { $reason }
impact-cells-unequal = ячеек в строке { $found }, а не { $expected }
impact-cells-empty = { $file }: строк нет. Считать нечего.
impact-cells-empty-table = В таблице нет строк. Считать нечего.
impact-cells-unlike = В { $file } другие столбцы, чем в { $first }. Во всех файлах таблицы столбцы одни и те же.
impact-cells-twice = Столбец `{ $column }` стоит в таблице дважды.
impact-cells-unknown-column = не входит в факты этого свода правил
impact-cells-ignore = Чтобы не учитывать столбец: { $option }
impact-cells-no-column = не входит в столбцы таблицы
impact-cells-no-fact = Ни один столбец таблицы не входит в факты этого свода правил. Их показывает `yol facts`.
impact-cells-half-bounds = У веса две границы или ни одной: укажите вес, нижнюю границу и верхнюю границу.
impact-cells-type = В столбце `{ $column }` стоит { $found }. Нужно: { $wanted }.
impact-cells-too-varied = В столбце `{ $column }` слишком много разных значений. Используйте классы, например 18..65.
impact-cells-no-conclusion = не входит в выводы этого свода правил
impact-cells-nothing-bears = Ни один столбец таблицы не влияет на какое-либо требование. Назовите вывод через { $option }.
impact-cells-stopped = Остановлено. Ничего не записано.
impact-cells-carrier = Таблицу не удалось посчитать: { $reason }
impact-cells-not-whole = не является целым числом

## Columns in which people could be found again.

impact-cells-identity = Столбец `{ $column }` похож на личные данные: { $why }. Yol не принимает списков людей.
impact-cells-identity-remove = Уберите столбец из файла и считайте группы: факты и число людей, у которых они общие.
impact-identity-name = об этом говорит его имя
impact-identity-phone = его значения похожи на номера телефонов
impact-identity-email = его значения похожи на адреса электронной почты
impact-identity-passport = его значения похожи на номера паспортов
impact-identity-different = его значение в каждой строке другое

## What a column should hold.

impact-wanted-text = слова
impact-wanted-number = целые числа или классы, например 18..65
impact-wanted-date = дни, например 2025-11-05
impact-wanted-flag = `yes` или `no`
impact-wanted-weight = числа не меньше 0

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = не является числом
impact-weight-missing = отсутствует: вес нужен каждой строке
impact-weight-negative = меньше 0
impact-weight-not-finite = не является конечным числом
impact-weight-too-large = слишком большое число
impact-weight-out-of-order = нарушает порядок: нижняя граница, вес, верхняя граница

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = Например: { $example }
impact-filter-unreadable = По `{ $filter }` нельзя выбрать строки для подсчёта: { $reason }
impact-filter-part = По `{ $filter }` нельзя выбрать строки для подсчёта. Сравнивать можно только факты, а не `{ $part }`.
impact-query-unreadable = Это не SQL: { $reason }
impact-query-part = Ответ даётся только о числе людей по группам. Это больше или что-то другое: { $part }
impact-query-selected = Выбирать можно только факты из `GROUP BY` и `verdict_counts('CONCLUSION')`, а не `{ $part }`.
impact-query-no-counts = В запросе нет `verdict_counts('CONCLUSION')`.
