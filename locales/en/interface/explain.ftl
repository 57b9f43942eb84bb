### One rule for whoever wants to check it. `$rule` and `$rules` are codes.

explain-under = Under: { $instrument }
explain-in-force = In force { $time }.
explain-always = whenever what it belongs to is
explain-from = from { $from }
explain-until = until { $until }
explain-from-to = from { $from } to { $until }
explain-known-from = Anybody could know it from { $day }.
explain-sources = Sources: { $keys } ({ $mark }).
explain-condition = When it holds
explain-exception-of = It is an exception, and looked at only where this holds: { $rules }.
explain-exceptions = What takes over from it
explain-no-exceptions = It has no exceptions.
explain-exception = { $rule }, when { $condition }: { $decides }
explain-exception-above = { $rule }, as above.
explain-accounts = What rests on it
explain-no-accounts = No account and no worked case.
explain-more-accounts =
    { $count ->
        [one] And { $count } more, in the JSON answer.
       *[other] And { $count } more, in the JSON answer.
    }
explain-as-written = As written

### The two ends of a drawing of the rule: whether its condition holds.

explain-holds = it holds
explain-holds-not = it does not hold
