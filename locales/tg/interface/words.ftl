date-month =
    { $month ->
        [1] январи
        [2] феврали
        [3] марти
        [4] апрели
        [5] майи
        [6] июни
        [7] июли
        [8] августи
        [9] сентябри
        [10] октябри
        [11] ноябри
       *[other] декабри
    }
date-month-in-day =
    { $month ->
        [1] январи
        [2] феврали
        [3] марти
        [4] апрели
        [5] майи
        [6] июни
        [7] июли
        [8] августи
        [9] сентябри
        [10] октябри
        [11] ноябри
       *[other] декабри
    }
date-month-short =
    { $month ->
        [1] янв
        [2] фев
        [3] мар
        [4] апр
        [5] май
        [6] июн
        [7] июл
        [8] авг
        [9] сен
        [10] окт
        [11] ноя
       *[other] дек
    }
date-day = { $day } { $month } соли { $year }
date-day-short = { $day } { $month } { $year }
published-about = тақрибан { $time }
published-month = { $month } соли { $year }
published-month-short = { $month } { $year }
published-undated = бе сана
period-from-to = { $from } – { $until }
list-or = { $first } ё { $last }
list-and = { $first } ва { $last }
list-or-tangled = { $first }; ё { $last }
list-and-tangled = { $first }; ва { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
number-groups = { " " }
number-point = ,
mark-primary = матни расмӣ
mark-reported = аз рӯи хабарҳо
mark-single-source = танҳо як манбаъ
mark-unconfirmed = тасдиқ нашудааст
kind-demand = Аз шумо чӣ талаб мекунанд
    .he = Аз ӯ чӣ талаб мекунанд
kind-right = Чӣ кор карда метавонед
    .he = Ӯ чӣ кор карда метавонад
kind-risk = Ба шумо чӣ хатар дорад
    .he = Ба ӯ чӣ хатар дорад
kind-way = Чӣ роҳҳо ҳастанд
kind-date = Мӯҳлатҳое, ки риоя бояд кард
outcome-open = Ин вобаста аст. { $outcomes }
outcome-disputed = Манбаъҳо инро кушода мегузоранд. { $outcomes }
outcome-next = { $before } Ё: { $outcome }
known-yes = ҳа
known-no = не
known-none = ҳеҷ яке
known-any-but = ҳар чиз, ба ғайр аз: { $values }
known-not = на { $values }
known-perhaps-others = { $values }, шояд дигар ҳам
known-under = камтар аз { $amount }
known-or-more = { $amount } ё бештар
known-from-to = аз { $from } то { $amount }
known-any-day = ҳар рӯз
known-on-or-before = { $day } ё пеш аз он
known-on-or-after = { $day } ё баъд аз он
known-days = { $from } – { $until }
test-yes = { $title }: ҳа
test-no = { $title }: не
test-is = { $title }: { $value }
test-is-not = { $title }: на { $value }
test-includes = { $title }: аз ҷумла { $values }
test-does-not-include = { $title }: дар миён нест: { $values }
test-includes-another = { $title }: ғайр аз инҳо дигар ҳаст: { $values }
test-includes-no-other = { $title }: ғайр аз инҳо дигар нест: { $values }
test-none = { $title }: ҳеҷ яке
test-at-least-one = { $title }: ҳадди ақал яке
test-any-number = { $title }: ҳар қадар
test-not-any-number = { $title }: ҳеҷ рақам мувофиқ нест
test-at-most = { $title }: на бештар аз { $amount }
test-more-than = { $title }: бештар аз { $amount }
test-at-least = { $title }: на камтар аз { $amount }
test-less-than = { $title }: камтар аз { $amount }
test-from-to = { $title }: аз { $from } то { $amount }
test-not-from-to = { $title }: на аз { $from } то { $amount }
test-day-from-to = { $title }: { $from } – { $until }
test-day-not-from-to = { $title }: на дар ин рӯзҳо: { $from } – { $until }
test-day-on-or-after = { $title }: { $day } ё баъд аз он
test-day-not-on-or-after = { $title }: на { $day } ва на баъд аз он
test-day-on-or-before = { $title }: { $day } ё пеш аз он
test-day-not-on-or-before = { $title }: на { $day } ва на пеш аз он
test-any-day = { $title }: ҳар рӯз
test-not-any-day = { $title }: дар ҳеҷ рӯз не
test-reading = инро чунин мефаҳманд: «{ $sentence }»
quoted = «{ $text }»
test-answer-is = ҷавоб ба «{ $title }»: { $answers }
test-answer-is-not = ҷавоб ба «{ $title }» ин нест: { $answers }
condition-and = { $before } ва { $next }
condition-or = { $before } ё { $next }
condition-always = ҳамеша
condition-never = ҳеҷ гоҳ
condition-all-of = ҳамаи ин:
condition-one-of = яке аз инҳо:
known-more-values = боз { $count }
unit-years =
    { $count ->
       *[other] { $count } сол
    }
unit-months =
    { $count ->
       *[other] { $count } моҳ
    }
unit-days =
    { $count ->
       *[other] { $count } рӯз
    }
unit-weeks =
    { $count ->
       *[other] { $count } ҳафта
    }
