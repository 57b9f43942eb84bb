### For whom the law changes: between two days, two views or two editions of the rulebook.
### `$from` and `$to` here are days, views or folders in the nominative: word it so that they need no case.

diff-from-to = What changes from { $from } to { $to }.
diff-compared = Compared: { $circumstances }.
diff-law = the law
diff-law-on-paper = the law on paper
diff-law-with-practice = the law with reported practice
diff-as-known-by = as known by { $day }
diff-in-short = In short
diff-none =
    { $count ->
        [one] No difference: proven for { $cases } case.
       *[other] No difference: proven for { $cases } cases.
    }
diff-none-this-day =
    { $count ->
        [one] No difference: proven for { $cases } case on this day.
       *[other] No difference: proven for { $cases } cases on this day.
    }
diff-none-ever =
    { $count ->
        [one] No difference: proven for { $cases } case. It holds on every day, in both views, whatever was known by then.
       *[other] No difference: proven for { $cases } cases. It holds on every day, in both views, whatever was known by then.
    }
diff-cases-compared =
    { $count ->
        [one] { $cases } case was compared. A case is one combination of all facts, and each counts once. The shares say nothing about how many people there are.
       *[other] { $cases } cases were compared. A case is one combination of all facts, and each counts once. The shares say nothing about how many people there are.
    }
diff-too-large = the comparison of `{ $conclusion }` grows too large; narrow it with facts, as `sex=male`

### Shares of cases. `$number` is in digits.

diff-percent = { $number }%
diff-percent-under = under { $number }%

### How an answer changes. These begin a title or stand after a title and a colon; the first letter is made great.
### `$from` and `$to` are answers, short or as sentences.

diff-change = from “{ $from }” to “{ $to }”
diff-change-open = from { $from } to { $to }: it depends on how the sources are read
diff-changes-open = from { $changes }: it depends on how the sources are read
diff-one-of-changes = “{ $from }” to “{ $to }”
diff-still = still “{ $answer }”
diff-change-share = { $change } ({ $share } of cases)
diff-short-change = { $change } ({ $share })
diff-short-open = it depends on how the sources are read ({ $share })
diff-before = Before: { $sentence }
diff-after = After: { $sentence }
diff-open-points = Open points: { $questions }
diff-more-points =
    { $count ->
        [one] And { $count } more
       *[other] And { $count } more
    }
diff-no-answer = The rules give no answer, or two.

### Whom a change hits. A list of tests follows.

diff-for-whom = For whom:
diff-for-whom-one-of = For whom, one of these:
diff-for-others = For whoever else meets this:
diff-for-others-one-of = For whoever else meets this, one of these:
diff-and-one-of = and one of these:
diff-for-everybody = For everybody.
diff-for-everybody-else = For everybody else.
diff-for-same-cases = For the same cases as under “{ $title }”: { $change }.
diff-too-many = The conditions are too many to list. Narrow them with facts, as `sex=male`.
diff-of-these = { $tests } ({ $share } of these)
diff-rarer =
    { $count ->
        [one] … and { $count } rarer one ({ $share } of these); `--all` lists it
       *[other] … and { $count } rarer ones ({ $share } of these); `--all` lists them
    }

### Which values are meant. It stands after the title of a fact and a colon: "citizenship: none but Belarus".

diff-values-none-but = none but { $values }
diff-values-at-least-one = at least one
diff-values-another = another
diff-values-another-than = another than { $values }
diff-values-and = { $before }, and { $next }

### On which days two editions differ. `$days` is one or more of the stretches below.

diff-on-other-days = On other days
diff-differs = Differs { $days }.
diff-conclusion-differs = { $title }: differs { $days }.
diff-conclusion-differs-known = { $title }: differs only as known by some days.
diff-every-day = on every day
diff-from-day-on = from { $day } on
diff-until-day = until { $day }
diff-on-day = on { $day }
diff-from-day-to = from { $from } to { $until }
diff-days-on-paper = { $days }, by the law on paper
diff-days-with-practice = { $days }, by the law with reported practice

### What else differs between two editions. Names and values are codes.

diff-what-else = What else differs
diff-now-impossible = Some cases are now held to be impossible. They were not compared.
diff-no-longer-impossible = Some cases are no longer held to be impossible. They were not compared.
diff-conclusion-gone = The conclusion `{ $name }` (“{ $title }”) is gone.
diff-conclusion-new = The conclusion `{ $name }` (“{ $title }”) is new.
diff-conclusion-value-gone = The conclusion `{ $name }` (“{ $title }”) no longer has the value `{ $value }`.
diff-conclusion-value-new = The conclusion `{ $name }` (“{ $title }”) has the new value `{ $value }`.
diff-conclusion-value-renamed = The conclusion `{ $name }` (“{ $title }”) has its value `{ $from }` renamed to `{ $to }`. The sentence is the same.
diff-conclusion-not-compared = The conclusion `{ $name }` (“{ $title }”) was not compared: it depends on a fact with another type.
diff-fact-gone = The fact `{ $name }` (“{ $title }”) is gone.
diff-fact-new = The fact `{ $name }` (“{ $title }”) is new.
diff-fact-value-gone = The fact `{ $name }` (“{ $title }”) no longer has the value `{ $value }`. It was compared all the same.
diff-fact-value-new = The fact `{ $name }` (“{ $title }”) has the new value `{ $value }`; before, no rule named it.
diff-fact-range = The numbers or days that the fact `{ $name }` (“{ $title }”) can have differ; all were compared.
diff-fact-type = The fact `{ $name }` (“{ $title }”) has another type; the two cannot be compared.
diff-reading-gone = The reading `{ $name }` is gone.
diff-reading-new = The reading `{ $name }` is new.
