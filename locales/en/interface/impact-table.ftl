### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = disputed: { $values }
impact-cells-open = open: { $values }
impact-cells-impossible = cannot be

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, row { $row }: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = Row { $row }: { $mistake }
impact-cells-unreadable = { $file } cannot be read: { $reason }
impact-cells-form = { $file }: a table is CSV (`.csv`) or Parquet (`.parquet`). All files of a table are of one kind.
impact-cells-broken = The file is damaged, or is not what its name says: { $reason }
impact-cells-unequal = the row has { $found } cells, not { $expected }
impact-cells-empty = { $file } has no rows. There is nothing to count.
impact-cells-empty-table = The table has no rows. There is nothing to count.
impact-cells-unlike = { $file } has other columns than { $first }. All files of a table have the same columns.
impact-cells-twice = The column `{ $column }` stands in the table twice.
impact-cells-unknown-column = is not a fact of this rulebook
impact-cells-ignore = To leave the column out: { $option }
impact-cells-no-column = is not a column of the table
impact-cells-no-fact = No column of the table is a fact of this rulebook. `yol facts` lists them.
impact-cells-half-bounds = A weight has two bounds or none. Name a weight, a lower bound and an upper bound.
impact-cells-type = The column `{ $column }` holds { $found }. It should hold { $wanted }.
impact-cells-too-varied = The column `{ $column }` has too many different values. Use classes, like 18..65.
impact-cells-no-conclusion = is not a conclusion of this rulebook
impact-cells-nothing-bears = No column of the table bears on a demand. Name a conclusion with { $option }.
impact-cells-stopped = Stopped. Nothing was written.
impact-cells-carrier = The table could not be counted: { $reason }
impact-cells-not-whole = is not a whole number

## Columns in which people could be found again.

impact-cells-identity = The column `{ $column }` looks like an identity: { $why }. Yol takes no lists of people.
impact-cells-identity-remove = Take the column out of the file. Count groups: facts, and how many people share them.
impact-identity-name = its name says so
impact-identity-phone = its values look like telephone numbers
impact-identity-email = its values look like e-mail addresses
impact-identity-passport = its values look like numbers of passports
impact-identity-different = its value is different in every row

## What a column should hold.

impact-wanted-text = words
impact-wanted-number = whole numbers, or classes like 18..65
impact-wanted-date = days, like 2025-11-05
impact-wanted-flag = `yes` or `no`
impact-wanted-weight = numbers that are not below 0

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = is not a number
impact-weight-missing = is missing: each row needs a weight
impact-weight-negative = is below 0
impact-weight-not-finite = is not finite
impact-weight-too-large = is too large
impact-weight-out-of-order = is out of order: the lower bound, the weight, the upper bound

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = For example: { $example }
impact-filter-unreadable = The rows to count cannot be chosen by `{ $filter }`: { $reason }
impact-filter-part = The rows to count cannot be chosen by `{ $filter }`. Only facts can be compared, not `{ $part }`.
impact-query-unreadable = This is not SQL: { $reason }
impact-query-part = Only counts of groups are answered. This is more, or something else: { $part }
impact-query-selected = Only facts that stand under `GROUP BY`, and `verdict_counts('CONCLUSION')`, can be selected, not `{ $part }`.
impact-query-no-counts = The query asks for no `verdict_counts('CONCLUSION')`.
