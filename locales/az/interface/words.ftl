# machine a67e09df
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
# machine a67e09df
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
# machine 3a191062
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
# machine b68dd552
date-day = { $day } { $month } { $year }
# machine b68dd552
date-day-short = { $day } { $month } { $year }
# machine e080c745
published-about = təxminən { $time }
# machine 090af1f6
published-month = { $month } { $year }
# machine 090af1f6
published-month-short = { $month } { $year }
# machine 581c4620
published-undated = tarixsiz
# machine b93d39c4
period-from-to = { $from } – { $until }
# machine 660f62f0
list-or = { $first } və ya { $last }
# machine 56ba2c1e
list-and = { $first } və { $last }
# machine 20839c97
list-or-tangled = { $first }; və ya { $last }
# machine 09a223c3
list-and-tangled = { $first }; və { $last }
# machine 3f711cf8
list-comma = { $first }, { $next }
# machine ecf1b1f3
list-semicolon = { $first }; { $next }
# machine 42e287eb
number-groups = { " " }
# machine f6dd9319
number-point = ,
# machine 7db04257
mark-primary = rəsmi mətn
# machine 24a0da68
mark-reported = xəbərlərə görə
# machine 6131f3f0
mark-single-source = yalnız bir mənbə
# machine 55fc1913
mark-unconfirmed = təsdiqlənməyib
# machine 63382381
kind-demand = Sizdən nə tələb olunur
    .he = Ondan nə tələb olunur
# machine df4dac58
kind-right = Nə edə bilərsiniz
    .he = O nə edə bilər
# machine 4e9c6b47
kind-risk = Sizin üçün hansı risklər var
    .he = Onun üçün hansı risklər var
# machine 0edcf734
kind-way = Hansı yollar var
# machine 4e9eb987
kind-date = Gözlənilməli müddətlər
# machine 6539644a
outcome-open = Bu, vəziyyətdən asılıdır. { $outcomes }
# machine 495dec2f
outcome-disputed = Mənbələr bunu açıq qoyur. { $outcomes }
# machine 246e81b5
outcome-next = { $before } Yaxud: { $outcome }
# machine 24e69116
known-yes = bəli
# machine 86a3c96c
known-no = xeyr
# machine 132fead3
known-none = heç biri
# machine f97dd11a
known-any-but = hər biri, bundan başqa: { $values }
# machine 55a2e69c
known-not = { $values } deyil
# machine e0004933
known-perhaps-others = { $values }, bəlkə başqası da
# machine 79be0297
known-under = { $amount } tamam olmayıb
# machine cba8ad5b
known-or-more = { $amount } və ya daha çox
# machine 2fb73eba
known-from-to = { $from } – { $amount }
# machine 86d620ff
known-any-day = istənilən gün
# machine 46777890
known-on-or-before = { $day } və ya ondan əvvəl
# machine 306f4d63
known-on-or-after = { $day } və ya ondan sonra
# machine ac0d8cf2
known-days = { $from } – { $until }
# machine 40b3cba6
test-yes = { $title }: bəli
# machine 64d84bdc
test-no = { $title }: xeyr
# machine 4c142f04
test-is = { $title }: { $value }
# machine 5fbc8589
test-is-not = { $title }: { $value } deyil
# machine 5b4e2ef6
test-includes = { $title }: o cümlədən { $values }
# machine 9a3c4f55
test-does-not-include = { $title }: arasında yoxdur: { $values }
# machine 781c31b8
test-includes-another = { $title }: bunlardan başqası var: { $values }
# machine 466b6723
test-includes-no-other = { $title }: bunlardan başqası yoxdur: { $values }
# machine 551c7043
test-none = { $title }: heç biri
# machine 4915f2f5
test-at-least-one = { $title }: ən azı biri
# machine 8d1ed729
test-any-number = { $title }: nə qədər olursa olsun
# machine 66236280
test-not-any-number = { $title }: heç bir say uyğun deyil
# machine b4d63747
test-at-most = { $title }: ən çoxu { $amount }
# machine a55acdb3
test-more-than = { $title }: { $amount } həddindən çox
# machine 9ac0aa11
test-at-least = { $title }: ən azı { $amount }
# machine 541314a3
test-less-than = { $title }: { $amount } tamam olmayıb
# machine a20c0a7e
test-from-to = { $title }: { $from } – { $amount }
# machine 2cf0f959
test-not-from-to = { $title }: { $from } – { $amount } arasında deyil
# machine 336e6a28
test-day-from-to = { $title }: { $from } – { $until }
# machine f4114995
test-day-not-from-to = { $title }: bu tarixlərdə deyil: { $from } – { $until }
# machine d7c47255
test-day-on-or-after = { $title }: { $day } və ya ondan sonra
# machine cd7880d0
test-day-not-on-or-after = { $title }: nə { $day }, nə də ondan sonra
# machine f54b51b6
test-day-on-or-before = { $title }: { $day } və ya ondan əvvəl
# machine a77c70d5
test-day-not-on-or-before = { $title }: nə { $day }, nə də ondan əvvəl
# machine ed3063a5
test-any-day = { $title }: istənilən gün
# machine 595f4e32
test-not-any-day = { $title }: heç bir gün deyil
# machine 8e0d13e4
test-reading = bu belə başa düşülür: “{ $sentence }”
# machine b63d08c3
quoted = “{ $text }”
# machine e3c0a597
test-answer-is = “{ $title }” üzrə cavab: { $answers }
# machine ce3943ce
test-answer-is-not = “{ $title }” üzrə cavab bu deyil: { $answers }
# machine 3db49256
condition-and = { $before } və { $next }
# machine 0c36f3ea
condition-or = { $before } və ya { $next }
# machine 1d19ab4a
condition-always = həmişə
# machine b771d4a1
condition-never = heç vaxt
# machine 3102bf6b
condition-all-of = bunların hamısı:
# machine a49af7b7
condition-one-of = bunlardan biri:
# machine 1c209d23
known-more-values = daha { $count }
# machine 25d7a8b8
unit-years =
    { $count ->
       *[other] { $count } il
    }
# machine 34ee8f10
unit-months =
    { $count ->
       *[other] { $count } ay
    }
# machine fb0fa584
unit-days =
    { $count ->
       *[other] { $count } gün
    }
# machine f6e26ffa
unit-weeks =
    { $count ->
       *[other] { $count } həftə
    }
