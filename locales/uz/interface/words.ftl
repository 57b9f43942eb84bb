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
date-day = { $year }-yil { $day }-{ $month }
date-day-short = { $day } { $month } { $year }
published-about = taxminan { $time }
published-month = { $year }-yil { $month }
published-month-short = { $month } { $year }
published-undated = sanasi yo‘q
period-from-to = { $from } – { $until }
list-or = { $first } yoki { $last }
list-and = { $first } va { $last }
list-or-tangled = { $first }; yoki { $last }
list-and-tangled = { $first }; va { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
number-groups = { " " }
number-point = ,
mark-primary = rasmiy matn
mark-reported = xabarlarga ko‘ra
mark-single-source = faqat bitta manba
mark-unconfirmed = tasdiqlanmagan
kind-demand = Sizdan nima talab qilinadi
    .he = Undan nima talab qilinadi
kind-right = Nima qilishga haqqingiz bor
    .he = U nima qilishga haqli
kind-risk = Sizga qanday xavf bor
    .he = Unga qanday xavf bor
kind-way = Qanday yo‘llar bor
kind-date = Rioya qilinadigan muddatlar
outcome-open = Bu holatga bog‘liq. { $outcomes }
outcome-disputed = Manbalar buni ochiq qoldiradi. { $outcomes }
outcome-next = { $before } Yoki: { $outcome }
known-yes = ha
known-no = yo‘q
known-none = hech biri
known-any-but = har qanday, bundan tashqari: { $values }
known-not = { $values } emas
known-perhaps-others = { $values }, balki boshqasi ham
known-under = { $amount }dan kam
known-or-more = { $amount } yoki undan ko‘p
known-from-to = { $from } – { $amount }
known-any-day = har qanday kun
known-on-or-before = { $day } yoki undan oldin
known-on-or-after = { $day } yoki undan keyin
known-days = { $from } – { $until }
test-yes = { $title }: ha
test-no = { $title }: yo‘q
test-is = { $title }: { $value }
test-is-not = { $title }: { $value } emas
test-includes = { $title }: shu jumladan { $values }
test-does-not-include = { $title }: orasida yo‘q: { $values }
test-includes-another = { $title }: bulardan boshqasi bor: { $values }
test-includes-no-other = { $title }: bulardan boshqasi yo‘q: { $values }
test-none = { $title }: hech biri
test-at-least-one = { $title }: kamida bittasi
test-any-number = { $title }: har qancha
test-not-any-number = { $title }: hech bir son to‘g‘ri kelmaydi
test-at-most = { $title }: ko‘pi bilan { $amount }
test-more-than = { $title }: { $amount }dan ko‘p
test-at-least = { $title }: kamida { $amount }
test-less-than = { $title }: { $amount }dan kam
test-from-to = { $title }: { $from } – { $amount }
test-not-from-to = { $title }: { $from } – { $amount } oralig‘ida emas
test-day-from-to = { $title }: { $from } – { $until }
test-day-not-from-to = { $title }: bu kunlarda emas: { $from } – { $until }
test-day-on-or-after = { $title }: { $day } yoki undan keyin
test-day-not-on-or-after = { $title }: { $day } ham, undan keyin ham emas
test-day-on-or-before = { $title }: { $day } yoki undan oldin
test-day-not-on-or-before = { $title }: { $day } ham, undan oldin ham emas
test-any-day = { $title }: har qanday kun
test-not-any-day = { $title }: hech qaysi kuni emas
test-reading = bu shunday o‘qiladi: “{ $sentence }”
quoted = “{ $text }”
test-answer-is = “{ $title }” savoliga javob: { $answers }
test-answer-is-not = “{ $title }” savoliga javob bu emas: { $answers }
condition-and = { $before } va { $next }
condition-or = { $before } yoki { $next }
condition-always = doim
condition-never = hech qachon
condition-all-of = bularning hammasi:
condition-one-of = bulardan biri:
known-more-values = yana { $count } ta
unit-years =
    { $count ->
       *[other] { $count } yil
    }
unit-months =
    { $count ->
       *[other] { $count } oy
    }
unit-days =
    { $count ->
       *[other] { $count } kun
    }
unit-weeks =
    { $count ->
       *[other] { $count } hafta
    }
