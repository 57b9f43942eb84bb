### How many people get which answer. Populations, never persons: a number of people is a sum of weights.

## Report

impact-title = How many people get which answer
impact-synthetic = Synthetic example: made up from published figures. It counts no real people.
impact-table = Counted from: { $name }.
impact-table-example = Counted from: the built-in example.
impact-law-of = The law of { $day }.
impact-on-paper = The law on paper counts, practice does not.
impact-with-practice = Reported practice counts as well.
impact-known-by = Only what was known by { $day } counts.
impact-checked-until = The rules were checked until { $day }.
impact-checked-before = That is earlier than the law asked for. It may have changed since.
impact-rulebook = The rules are those in { $folder }.

### Before and after a change. A sentence about the law follows.

impact-before = Before
impact-after = After

### The head of a table, and its rows. `$facts` is a list of titles of facts.

impact-by = By { $facts }
impact-people = People
impact-share = Share
impact-everybody = Everybody
impact-unknown = unknown
impact-others =
    { $count ->
        [one] { $count } other group
       *[other] { $count } other groups
    }
impact-withheld = withheld
impact-range = { $from } – { $to }
impact-quantiles = [{ $low }; { $middle }; { $high }]

### An answer that cannot be: the cells of the table contradict each other.

impact-impossible = The table says what cannot be.

### What the numbers mean. These stand below them.

impact-withheld-why = “Withheld”: below { $threshold } people, or it would give such a number away.
impact-nothing = There are fewer than { $threshold } people. Nothing is shown of so few.
impact-others-why = “Other groups” are too small to be shown one by one.
impact-bounds = Below a number: the least and the most within the bounds of the weights.
impact-draws =
    { $count ->
        [one] Weights were drawn { $times } time, with the seed { $seed }.
       *[other] Weights were drawn { $times } times, with the seed { $seed }.
    }
impact-quantiles-why = In brackets: what 5, 50 and 95 of 100 draws do not exceed.
impact-open-share = For { $share } the answer depends on facts that the table does not tell.
impact-disputed-share = For { $share } it depends on how the sources are read.
impact-impossible-share = For { $share } the table says what cannot be.
impact-unused = Answers that nobody gets are left out.
impact-moved-share = The answer changes for { $people } people: { $share }.
impact-may-move-share = It may change for { $people } people: { $share }. That depends on what is not known.
impact-moved-withheld = How many get another answer is withheld.
impact-moved-nobody = Nobody gets another answer.
impact-sums = People are sums of weights. Nobody was asked one by one.

### The chart.

impact-chart-bars = A bar is a group. Its parts are the answers, by their letters.
impact-chart-withheld = A dashed part holds what is withheld.
impact-chart-line = The line at its end goes from the least to the most.
impact-chart-row = { $group }: { $people }
impact-chart-more =
    { $count ->
        [one] { $count } more group is in the table as text.
       *[other] { $count } more groups are in the table as text.
    }

### What cannot be done.

impact-too-low = Numbers below { $least } people are always withheld. The threshold cannot be { $asked }.
impact-wrong-draws = Draws are from 1 to { $most }, not { $asked }.
impact-no-picture = The chart is too large to be drawn: { $reason }
