### How many cases lead to each answer. A case is one way to fill in all facts.

count-law-of = Law as it stood on { $day }.
count-case = Every way to fill in the facts that are not given counts as one case. That is each number, each day, each set of values. These are numbers of cases, not of people.
count-weighted = The shares follow the weights given, as if facts were independent of each other.
count-unweighted = The shares take every value of a fact as equally likely. Give weights with --weights.
count-possible =
    { $count ->
        [one] { $cases } possible case, over: { $facts }.
       *[other] { $cases } possible cases, over: { $facts }.
    }
count-of-answer = { $cases }: { $share }.

### Numbers. `$number` is in digits.

count-rounded = about { $number } × 10^{ $power }
count-percent = { $number } %
count-less-than = less than { $share }
count-more-than = more than { $share }
