### Days, lists and numbers. Each language has its own order and its own months.

date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
date-month-in-day =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
date-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[other] Dec
    }
date-day = { $day } { $month } { $year }
date-day-short = { $day } { $month } { $year }
published-about = about { $time }
published-month = { $month } { $year }
published-month-short = { $month } { $year }
published-undated = undated
period-from-to = { $from } to { $until }

list-or = { $first } or { $last }
list-and = { $first } and { $last }
list-or-tangled = { $first }; or { $last }
list-and-tangled = { $first }; and { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }

### What stands between groups of three digits, and before the part after the point.

number-groups = ,
number-point = .

mark-primary = official text
mark-reported = reported
mark-single-source = one source only
mark-unconfirmed = not confirmed

kind-demand = What is asked of you
    .he = What is asked of him
kind-right = What you may do
    .he = What he may do
kind-risk = What you risk
    .he = What he risks
kind-way = Which ways there are
kind-date = Times to keep

### The outcomes that are left, in one line. `$first` is "It depends" or what stands before; each is a whole sentence.

outcome-open = It depends. { $outcomes }
outcome-disputed = The sources leave it open. { $outcomes }
outcome-next = { $before } Or: { $outcome }

### What is known of a fact. It stands after the fact's title and a colon.

known-yes = yes
known-no = no
known-none = none
known-any-but = anything but { $values }
known-not = not { $values }
known-perhaps-others = { $values }, perhaps others
known-more-values = { $count } more
known-under = under { $amount }
known-or-more = { $amount } or more
known-from-to = { $from } to { $amount }
known-any-day = any day
known-on-or-before = on or before { $day }
known-on-or-after = on or after { $day }
known-days = from { $from } to { $until }

unit-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
unit-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
unit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
unit-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }

### Conditions of rules, test by test. `$title` is the title of a fact, as it stands in the rulebook.

test-yes = { $title }: yes
test-no = { $title }: no
test-is = { $title } is { $value }
test-is-not = { $title } is not { $value }
test-includes = { $title } includes { $values }
test-does-not-include = { $title } does not include { $values }
test-includes-another = { $title } includes another than { $values }
test-includes-no-other = { $title } includes none other than { $values }
test-none = { $title }: none
test-at-least-one = { $title }: at least one
test-any-number = { $title } is anything
test-not-any-number = { $title } is not anything
test-at-most = { $title } is at most { $amount }
test-more-than = { $title } is more than { $amount }
test-at-least = { $title } is at least { $amount }
test-less-than = { $title } is less than { $amount }
test-from-to = { $title } is from { $from } to { $amount }
test-not-from-to = { $title } is not from { $from } to { $amount }
test-day-from-to = { $title } is from { $from } to { $until }
test-day-not-from-to = { $title } is not from { $from } to { $until }
test-day-on-or-after = { $title } is on or after { $day }
test-day-not-on-or-after = { $title } is not on or after { $day }
test-day-on-or-before = { $title } is on or before { $day }
test-day-not-on-or-before = { $title } is not on or before { $day }
test-any-day = { $title } is any day
test-not-any-day = { $title } is not any day
test-reading = it is read so: “{ $sentence }”
quoted = “{ $text }”
test-answer-is = the answer on “{ $title }” is { $answers }
test-answer-is-not = the answer on “{ $title }” is not { $answers }
condition-and = { $before } and { $next }
condition-or = { $before } or { $next }
condition-always = always
condition-never = never
condition-all-of = all of this:
condition-one-of = one of these:
