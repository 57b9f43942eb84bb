### Mistakes in what was typed, or sent as JSON. `$field` and `$value` are what was typed; `$message` is one of the
### messages below, and says what is wrong with it.

input-mistake = { $field }: { $message }
input-mistake-of-value = { $field }: `{ $value }` { $message }
input-did-you-mean = { $mistake }; did you mean `{ $suggestion }`?
input-did-you-mean-code = { $mistake }; did you mean `{ $suggestion }` ({ $meaning })?

### What is wrong. Each stands after the value as it was typed, or after a field's name and a colon; programs also get
### it alone. No full stop. `$takes` is what the fact takes, in the nominative ("a whole number from 0 to 120 years").

input-second-time = gives this fact a second time
input-no-fact = names no fact: a fact is given as FACT=VALUE
input-needs-value = needs a value, as in `{ $example }`: this fact takes { $takes }
input-other-unit = has another unit: this fact takes { $takes }
input-misfit = does not fit: this fact takes { $takes }
input-no-value = is not a value of this fact
input-no-value-takes = is not a value of this fact, which takes { $takes }
input-unknown-fact = is not a fact of this rulebook
input-out-of-range = is out of range: this fact takes { $from } to { $until }
input-backwards = runs backwards
input-has-and-lacks = stands under `has` and under `lacks`; it cannot be both
input-twice = is given twice
input-no-day = is not a day: a day is written year-month-day, like 2025-11-05
input-no-day-in-json = is not a day: a day is written `"2025-11-05"`
input-no-such-day = is a day that the calendar does not have
input-no-view = is not a view: it is `"paper"` or `"practice"`
input-no-json = is not JSON: { $reason }
input-no-object-with-facts = is not an object with a key `facts`
input-no-object-of-facts = is not an object of facts with their values
input-unknown-key = is no key here; the keys are { $keys }

### What a fact takes: stands in `$takes`. `$values` are codes. `$json` is how else it can be written in JSON.

input-takes-one-of = one of { $values }
input-takes-any-of = any of { $values }, or none of them
input-takes-true-or-false = true or false
input-takes-or-json = { $takes }, or { $json }
input-takes-list-or-json = a list of values, or { $json }
input-more-values =
    { $count ->
        [one] { $values } and { $count } more
       *[other] { $values } and { $count } more
    }
