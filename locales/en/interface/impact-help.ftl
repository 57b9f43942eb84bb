### The help of `yol impact`.

impact-help = How many people come to which verdict, in aggregate only
impact-help-cells-are = A table of cells is CSV or Parquet; an empty cell is unknown. Its columns are facts, as `yol facts` lists them, with values as in a case. `weight` says how many people a row stands for; `low` and `high` bound it.
impact-help-never = Rows never come out. Small numbers are withheld. A column that looks like an identity is refused.
impact-help-sql = Results for many small filters can be subtracted from one another. Whoever publishes them must look out for that.

impact-flag-cells = The files of one table, all CSV or all Parquet
impact-flag-example = Count a built-in example, made up from published figures
impact-flag-conclusion = Count this conclusion; may be given several times. Else all demands on which a column bears
impact-flag-by = Tell groups apart by these facts
impact-flag-where = Count only rows for which this is true: { $example }
impact-flag-sql = Ask in SQL: facts and { $counts } from `cells`, grouped by these facts
impact-flag-on = The law of this day, as 2026-02-01; else of today
impact-flag-compare = Tell who moves to another verdict between the law and that of this day
impact-flag-compare-rulebook = The same between two rulebooks: this folder holds the second
impact-flag-compare-view = The same between two views
impact-flag-weight = The column that says how many people a row stands for; else `{ $name }`
impact-flag-low = The column with the least that it may be; else `{ $name }`
impact-flag-high = The column with the most that it may be; else `{ $name }`
impact-flag-ignore = Leave a column out; may be given several times
impact-flag-threshold = Withhold numbers below so many people; not below { $least }
impact-flag-draws = Draw each weight so many times between its bounds, and show quantiles
impact-flag-seed = The number from which all draws follow
impact-flag-out = Write the answer to this file
impact-flag-chart = Draw a chart into this file, SVG or PNG
impact-flag-threads = Count on so many threads; 0 is as many as there are
impact-flag-ballista = Count on the cluster of this Ballista scheduler

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

impact-scheduler = Run the scheduler of a cluster, until it is stopped
impact-executor = Run an executor of a cluster, until it is stopped
impact-cluster-trust = Whoever reaches its port can read the totals, and the files that executors can read. Keep the ports closed to all others.
impact-flag-bind = The address to listen on; port 0 takes a free one
impact-flag-scheduler = The address of the scheduler
impact-flag-work = Keep totals in this folder between two stages; else in a temporary one
impact-flag-cores = Work on so many parts at once; 0 is as many as there are cores
impact-listening = The scheduler listens on { $address }
impact-other-rulebook = An executor of the cluster answers from another rulebook. Start it with the same version, or name the folder: --rulebook
impact-no-scheduler = There is no scheduler at { $address }: { $reason }

## While it counts.

impact-progress = { $rows } of { $all } rows, { $rate }, { $left } left
impact-chart-form = { $file }: a chart is a picture that ends in `.svg` or `.png`.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

help-impact = Count how many people come to which verdict, from a table of cells
help-impact-handed = It is a program of its own, `yol-impact`. Its options are told by `yol impact --help`.
help-impact-arguments = What is handed to it
impact-not-installed = `yol impact` needs a second program, `yol-impact`, which is not installed. In the folder of the source code: { $command }
impact-not-started = `{ $program }` does not start: { $reason }
