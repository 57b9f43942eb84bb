# machine a67e09df
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
# machine a67e09df
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
# machine 3a191062
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
# machine b68dd552
date-day = { $day } { $month } соли { $year }
# machine b68dd552
date-day-short = { $day } { $month } { $year }
# machine e080c745
published-about = тақрибан { $time }
# machine 090af1f6
published-month = { $month } соли { $year }
# machine 090af1f6
published-month-short = { $month } { $year }
# machine 581c4620
published-undated = бе сана
# machine b93d39c4
period-from-to = { $from } – { $until }
# machine 660f62f0
list-or = { $first } ё { $last }
# machine 56ba2c1e
list-and = { $first } ва { $last }
# machine 20839c97
list-or-tangled = { $first }; ё { $last }
# machine 09a223c3
list-and-tangled = { $first }; ва { $last }
# machine 3f711cf8
list-comma = { $first }, { $next }
# machine ecf1b1f3
list-semicolon = { $first }; { $next }
# machine 42e287eb
number-groups = { " " }
# machine f6dd9319
number-point = ,
# machine 7db04257
mark-primary = матни расмӣ
# machine 24a0da68
mark-reported = аз рӯи хабарҳо
# machine 6131f3f0
mark-single-source = танҳо як манбаъ
# machine 55fc1913
mark-unconfirmed = тасдиқ нашудааст
# machine 63382381
kind-demand = Аз шумо чӣ талаб мекунанд
    .he = Аз ӯ чӣ талаб мекунанд
# machine df4dac58
kind-right = Чӣ кор карда метавонед
    .he = Ӯ чӣ кор карда метавонад
# machine 4e9c6b47
kind-risk = Ба шумо чӣ хатар дорад
    .he = Ба ӯ чӣ хатар дорад
# machine 0edcf734
kind-way = Чӣ роҳҳо ҳастанд
# machine 4e9eb987
kind-date = Муҳлатҳое, ки риоя бояд кард
# machine 6539644a
outcome-open = Ин вобаста аст. { $outcomes }
# machine 495dec2f
outcome-disputed = Манбаъҳо инро кушода мегузоранд. { $outcomes }
# machine 246e81b5
outcome-next = { $before } Ё: { $outcome }
# machine 24e69116
known-yes = ҳа
# machine 86a3c96c
known-no = не
# machine 132fead3
known-none = ҳеҷ яке
# machine f97dd11a
known-any-but = ҳар чиз, ба ғайр аз: { $values }
# machine 55a2e69c
known-not = на { $values }
# machine e0004933
known-perhaps-others = { $values }, шояд дигар ҳам
# machine 79be0297
known-under = камтар аз { $amount }
# machine cba8ad5b
known-or-more = { $amount } ё бештар
# machine 2fb73eba
known-from-to = аз { $from } то { $amount }
# machine 86d620ff
known-any-day = ҳар рӯз
# machine 46777890
known-on-or-before = { $day } ё пеш аз он
# machine 306f4d63
known-on-or-after = { $day } ё баъд аз он
# machine ac0d8cf2
known-days = { $from } – { $until }
# machine 40b3cba6
test-yes = { $title }: ҳа
# machine 64d84bdc
test-no = { $title }: не
# machine 4c142f04
test-is = { $title }: { $value }
# machine 5fbc8589
test-is-not = { $title }: на { $value }
# machine 5b4e2ef6
test-includes = { $title }: аз ҷумла { $values }
# machine 9a3c4f55
test-does-not-include = { $title }: дар миён нест: { $values }
# machine 781c31b8
test-includes-another = { $title }: ғайр аз инҳо дигар ҳаст: { $values }
# machine 466b6723
test-includes-no-other = { $title }: ғайр аз инҳо дигар нест: { $values }
# machine 551c7043
test-none = { $title }: ҳеҷ яке
# machine 4915f2f5
test-at-least-one = { $title }: ҳадди ақал яке
# machine 8d1ed729
test-any-number = { $title }: ҳар қадар
# machine 66236280
test-not-any-number = { $title }: ҳеҷ рақам мувофиқ нест
# machine b4d63747
test-at-most = { $title }: на бештар аз { $amount }
# machine a55acdb3
test-more-than = { $title }: бештар аз { $amount }
# machine 9ac0aa11
test-at-least = { $title }: на камтар аз { $amount }
# machine 541314a3
test-less-than = { $title }: камтар аз { $amount }
# machine a20c0a7e
test-from-to = { $title }: аз { $from } то { $amount }
# machine 2cf0f959
test-not-from-to = { $title }: на аз { $from } то { $amount }
# machine 336e6a28
test-day-from-to = { $title }: { $from } – { $until }
# machine f4114995
test-day-not-from-to = { $title }: на дар ин рӯзҳо: { $from } – { $until }
# machine d7c47255
test-day-on-or-after = { $title }: { $day } ё баъд аз он
# machine cd7880d0
test-day-not-on-or-after = { $title }: на { $day } ва на баъд аз он
# machine f54b51b6
test-day-on-or-before = { $title }: { $day } ё пеш аз он
# machine a77c70d5
test-day-not-on-or-before = { $title }: на { $day } ва на пеш аз он
# machine ed3063a5
test-any-day = { $title }: ҳар рӯз
# machine 595f4e32
test-not-any-day = { $title }: дар ҳеҷ рӯз не
# machine 8e0d13e4
test-reading = инро чунин мефаҳманд: «{ $sentence }»
# machine b63d08c3
quoted = «{ $text }»
# machine e3c0a597
test-answer-is = ҷавоб ба «{ $title }»: { $answers }
# machine ce3943ce
test-answer-is-not = ҷавоб ба «{ $title }» ин нест: { $answers }
# machine 3db49256
condition-and = { $before } ва { $next }
# machine 0c36f3ea
condition-or = { $before } ё { $next }
# machine 1d19ab4a
condition-always = ҳамеша
# machine b771d4a1
condition-never = ҳеҷ гоҳ
# machine 3102bf6b
condition-all-of = ҳамаи ин:
# machine a49af7b7
condition-one-of = яке аз инҳо:
# machine 1c209d23
known-more-values = боз { $count }
# machine 25d7a8b8
unit-years =
    { $count ->
       *[other] { $count } сол
    }
# machine 34ee8f10
unit-months =
    { $count ->
       *[other] { $count } моҳ
    }
# machine fb0fa584
unit-days =
    { $count ->
       *[other] { $count } рӯз
    }
# machine f6e26ffa
unit-weeks =
    { $count ->
       *[other] { $count } ҳафта
    }
