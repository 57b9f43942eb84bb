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
        [8] avgust
        [9] sentabr
        [10] oktabr
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
        [8] avgust
        [9] sentabr
        [10] oktabr
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
        [8] avg
        [9] sen
        [10] okt
        [11] noy
       *[other] dek
    }
# machine b68dd552
date-day = { $year }-yil { $day }-{ $month }
# machine b68dd552
date-day-short = { $day } { $month } { $year }
# machine e080c745
published-about = taxminan { $time }
# machine 090af1f6
published-month = { $year }-yil { $month }
# machine 090af1f6
published-month-short = { $month } { $year }
# machine 581c4620
published-undated = sanasi yo‘q
# machine b93d39c4
period-from-to = { $from } – { $until }
# machine 660f62f0
list-or = { $first } yoki { $last }
# machine 56ba2c1e
list-and = { $first } va { $last }
# machine 20839c97
list-or-tangled = { $first }; yoki { $last }
# machine 09a223c3
list-and-tangled = { $first }; va { $last }
# machine 3f711cf8
list-comma = { $first }, { $next }
# machine ecf1b1f3
list-semicolon = { $first }; { $next }
# machine 42e287eb
number-groups = { " " }
# machine f6dd9319
number-point = ,
# machine 7db04257
mark-primary = rasmiy matn
# machine 24a0da68
mark-reported = xabarlarga ko‘ra
# machine 6131f3f0
mark-single-source = faqat bitta manba
# machine 55fc1913
mark-unconfirmed = tasdiqlanmagan
# machine 63382381
kind-demand = Sizdan nima talab qilinadi
    .he = Undan nima talab qilinadi
# machine df4dac58
kind-right = Nima qilishga haqqingiz bor
    .he = U nima qilishga haqli
# machine 4e9c6b47
kind-risk = Sizga qanday xavf bor
    .he = Unga qanday xavf bor
# machine 0edcf734
kind-way = Qanday yo‘llar bor
# machine 4e9eb987
kind-date = Rioya qilinadigan muddatlar
# machine 6539644a
outcome-open = Bu holatga bog‘liq. { $outcomes }
# machine 495dec2f
outcome-disputed = Manbalar buni ochiq qoldiradi. { $outcomes }
# machine 246e81b5
outcome-next = { $before } Yoki: { $outcome }
# machine 24e69116
known-yes = ha
# machine 86a3c96c
known-no = yo‘q
# machine 132fead3
known-none = hech biri
# machine f97dd11a
known-any-but = har qanday, bundan tashqari: { $values }
# machine 55a2e69c
known-not = { $values } emas
# machine e0004933
known-perhaps-others = { $values }, ehtimol, boshqasi ham
# machine 79be0297
known-under = { $amount }dan kam
# machine cba8ad5b
known-or-more = { $amount } yoki undan ko‘p
# machine 2fb73eba
known-from-to = { $from } – { $amount }
# machine 86d620ff
known-any-day = har qanday kun
# machine 46777890
known-on-or-before = { $day } yoki undan oldin
# machine 306f4d63
known-on-or-after = { $day } yoki undan keyin
# machine ac0d8cf2
known-days = { $from } – { $until }
# machine 40b3cba6
test-yes = { $title }: ha
# machine 64d84bdc
test-no = { $title }: yo‘q
# machine 4c142f04
test-is = { $title }: { $value }
# machine 5fbc8589
test-is-not = { $title }: { $value } emas
# machine 5b4e2ef6
test-includes = { $title }: shu jumladan { $values }
# machine 9a3c4f55
test-does-not-include = { $title }: orasida yo‘q: { $values }
# machine 781c31b8
test-includes-another = { $title }: bulardan boshqasi bor: { $values }
# machine 466b6723
test-includes-no-other = { $title }: bulardan boshqasi yo‘q: { $values }
# machine 551c7043
test-none = { $title }: hech biri
# machine 4915f2f5
test-at-least-one = { $title }: kamida bittasi
# machine 8d1ed729
test-any-number = { $title }: har qancha
# machine 66236280
test-not-any-number = { $title }: hech bir son to‘g‘ri kelmaydi
# machine b4d63747
test-at-most = { $title }: ko‘pi bilan { $amount }
# machine a55acdb3
test-more-than = { $title }: { $amount }dan ko‘p
# machine 9ac0aa11
test-at-least = { $title }: kamida { $amount }
# machine 541314a3
test-less-than = { $title }: { $amount }dan kam
# machine a20c0a7e
test-from-to = { $title }: { $from } – { $amount }
# machine 2cf0f959
test-not-from-to = { $title }: { $from } – { $amount } oralig‘ida emas
# machine 336e6a28
test-day-from-to = { $title }: { $from } – { $until }
# machine f4114995
test-day-not-from-to = { $title }: bu kunlarda emas: { $from } – { $until }
# machine d7c47255
test-day-on-or-after = { $title }: { $day } yoki undan keyin
# machine cd7880d0
test-day-not-on-or-after = { $title }: { $day } ham, undan keyin ham emas
# machine f54b51b6
test-day-on-or-before = { $title }: { $day } yoki undan oldin
# machine a77c70d5
test-day-not-on-or-before = { $title }: { $day } ham, undan oldin ham emas
# machine ed3063a5
test-any-day = { $title }: har qanday kun
# machine 595f4e32
test-not-any-day = { $title }: hech qaysi kuni emas
# machine 8e0d13e4
test-reading = bu shunday o‘qiladi: “{ $sentence }”
# machine b63d08c3
quoted = “{ $text }”
# machine e3c0a597
test-answer-is = “{ $title }” savoliga javob: { $answers }
# machine ce3943ce
test-answer-is-not = “{ $title }” savoliga javob bu emas: { $answers }
# machine 3db49256
condition-and = { $before } va { $next }
# machine 0c36f3ea
condition-or = { $before } yoki { $next }
# machine 1d19ab4a
condition-always = doim
# machine b771d4a1
condition-never = hech qachon
# machine 3102bf6b
condition-all-of = bularning hammasi:
# machine a49af7b7
condition-one-of = bulardan biri:
# machine 1c209d23
known-more-values = yana { $count } ta
# machine 25d7a8b8
unit-years =
    { $count ->
       *[other] { $count } yil
    }
# machine 34ee8f10
unit-months =
    { $count ->
       *[other] { $count } oy
    }
# machine fb0fa584
unit-days =
    { $count ->
       *[other] { $count } kun
    }
# machine f6e26ffa
unit-weeks =
    { $count ->
       *[other] { $count } hafta
    }
