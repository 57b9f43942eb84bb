date-month =
    { $month ->
        [1] yanvar
        [2] fevral
        [3] mart
        [4] aprel
        [5] may
        [6] iyun
        [7] iyul
        [8] avqust
        [9] sentyabr
        [10] oktyabr
        [11] noyabr
       *[other] dekabr
    }
date-month-in-day =
    { $month ->
        [1] yanvar
        [2] fevral
        [3] mart
        [4] aprel
        [5] may
        [6] iyun
        [7] iyul
        [8] avqust
        [9] sentyabr
        [10] oktyabr
        [11] noyabr
       *[other] dekabr
    }
date-month-short =
    { $month ->
        [1] yan
        [2] fev
        [3] mar
        [4] apr
        [5] may
        [6] iyn
        [7] iyl
        [8] avq
        [9] sen
        [10] okt
        [11] noy
       *[other] dek
    }
date-day = { $day } { $month } { $year }
date-day-short = { $day } { $month } { $year }
published-about = təxminən { $time }
published-month = { $month } { $year }
published-month-short = { $month } { $year }
published-undated = tarixsiz
period-from-to = { $from } – { $until }
list-or = { $first } və ya { $last }
list-and = { $first } və { $last }
list-or-tangled = { $first }; və ya { $last }
list-and-tangled = { $first }; və { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
number-groups = { " " }
number-point = ,
mark-primary = rəsmi mətn
mark-reported = xəbərlərə görə
mark-single-source = yalnız bir mənbə
mark-unconfirmed = təsdiqlənməyib
kind-demand = Sizdən nə tələb olunur
    .he = Ondan nə tələb olunur
kind-right = Nə edə bilərsiniz
    .he = O nə edə bilər
kind-risk = Sizin üçün hansı risklər var
    .he = Onun üçün hansı risklər var
kind-way = Hansı yollar var
kind-date = Gözlənilməli müddətlər
outcome-open = Bu, vəziyyətdən asılıdır. { $outcomes }
outcome-disputed = Mənbələr bunu açıq qoyur. { $outcomes }
outcome-next = { $before } Yaxud: { $outcome }
known-yes = bəli
known-no = xeyr
known-none = heç biri
known-any-but = hər biri, bundan başqa: { $values }
known-not = { $values } deyil
known-perhaps-others = { $values }, bəlkə başqası da
known-under = { $amount } tamam olmayıb
known-or-more = { $amount } və ya daha çox
known-from-to = { $from } – { $amount }
known-any-day = istənilən gün
known-on-or-before = { $day } və ya ondan əvvəl
known-on-or-after = { $day } və ya ondan sonra
known-days = { $from } – { $until }
test-yes = { $title }: bəli
test-no = { $title }: xeyr
test-is = { $title }: { $value }
test-is-not = { $title }: { $value } deyil
test-includes = { $title }: o cümlədən { $values }
test-does-not-include = { $title }: arasında yoxdur: { $values }
test-includes-another = { $title }: bunlardan başqası var: { $values }
test-includes-no-other = { $title }: bunlardan başqası yoxdur: { $values }
test-none = { $title }: heç biri
test-at-least-one = { $title }: ən azı biri
test-any-number = { $title }: nə qədər olursa olsun
test-not-any-number = { $title }: heç bir say uyğun deyil
test-at-most = { $title }: ən çoxu { $amount }
test-more-than = { $title }: { $amount } həddindən çox
test-at-least = { $title }: ən azı { $amount }
test-less-than = { $title }: { $amount } tamam olmayıb
test-from-to = { $title }: { $from } – { $amount }
test-not-from-to = { $title }: { $from } – { $amount } arasında deyil
test-day-from-to = { $title }: { $from } – { $until }
test-day-not-from-to = { $title }: bu günlərdə deyil: { $from } – { $until }
test-day-on-or-after = { $title }: { $day } və ya ondan sonra
test-day-not-on-or-after = { $title }: nə { $day }, nə də ondan sonra
test-day-on-or-before = { $title }: { $day } və ya ondan əvvəl
test-day-not-on-or-before = { $title }: nə { $day }, nə də ondan əvvəl
test-any-day = { $title }: istənilən gün
test-not-any-day = { $title }: heç bir gün deyil
test-reading = bu belə başa düşülür: “{ $sentence }”
quoted = “{ $text }”
test-answer-is = “{ $title }” üzrə cavab: { $answers }
test-answer-is-not = “{ $title }” üzrə cavab bu deyil: { $answers }
condition-and = { $before } və { $next }
condition-or = { $before } və ya { $next }
condition-always = həmişə
condition-never = heç vaxt
condition-all-of = bunların hamısı:
condition-one-of = bunlardan biri:
known-more-values = daha { $count }
unit-years =
    { $count ->
       *[other] { $count } il
    }
unit-months =
    { $count ->
       *[other] { $count } ay
    }
unit-days =
    { $count ->
       *[other] { $count } gün
    }
unit-weeks =
    { $count ->
       *[other] { $count } həftə
    }
