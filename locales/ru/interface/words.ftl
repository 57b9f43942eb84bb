# machine a67e09df
date-month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[other] декабрь
    }
# machine a67e09df
date-month-in-day =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[other] декабря
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
date-day = { $day } { $month } { $year } года
# machine b68dd552
date-day-short = { $day } { $month } { $year }
# machine e080c745
published-about = примерно { $time }
# machine 090af1f6
published-month = { $month } { $year } года
# machine 090af1f6
published-month-short = { $month } { $year }
# machine 581c4620
published-undated = без даты
# machine b93d39c4
period-from-to = { $from } – { $until }
# machine 660f62f0
list-or = { $first } или { $last }
# machine 56ba2c1e
list-and = { $first } и { $last }
# machine 20839c97
list-or-tangled = { $first }; или { $last }
# machine 09a223c3
list-and-tangled = { $first }; и { $last }
# machine 3f711cf8
list-comma = { $first }, { $next }
# machine ecf1b1f3
list-semicolon = { $first }; { $next }
# machine 42e287eb
number-groups = { " " }
# machine f6dd9319
number-point = ,
# machine 7db04257
mark-primary = официальный текст
# machine 24a0da68
mark-reported = по сообщениям
# machine 6131f3f0
mark-single-source = только один источник
# machine 55fc1913
mark-unconfirmed = не подтверждено
# machine 63382381
kind-demand = Что от вас требуют
    .he = Что от него требуют
# machine df4dac58
kind-right = Что вы можете делать
    .he = Что он может делать
# machine 4e9c6b47
kind-risk = Чем вы рискуете
    .he = Чем он рискует
# machine 0edcf734
kind-way = Какие есть пути
# machine 4e9eb987
kind-date = Сроки, которые надо соблюдать
# machine 6539644a
outcome-open = Это зависит. { $outcomes }
# machine 495dec2f
outcome-disputed = Источники оставляют это открытым. { $outcomes }
# machine 246e81b5
outcome-next = { $before } Или: { $outcome }
# machine 24e69116
known-yes = да
# machine 86a3c96c
known-no = нет
# machine 132fead3
known-none = ничего из этого
# machine f97dd11a
known-any-but = любое, кроме: { $values }
# machine 55a2e69c
known-not = не { $values }
# machine e0004933
known-perhaps-others = { $values }, возможно, и другое
# machine 79be0297
known-under = меньше чем { $amount }
# machine cba8ad5b
known-or-more = { $amount } или больше
# machine 2fb73eba
known-from-to = от { $from } до { $amount }
# machine 86d620ff
known-any-day = любой день
# machine 46777890
known-on-or-before = { $day } или раньше
# machine 306f4d63
known-on-or-after = { $day } или позже
# machine ac0d8cf2
known-days = { $from } – { $until }
# machine 40b3cba6
test-yes = { $title }: да
# machine 64d84bdc
test-no = { $title }: нет
# machine 4c142f04
test-is = { $title }: { $value }
# machine 5fbc8589
test-is-not = { $title }: не { $value }
# machine 5b4e2ef6
test-includes = { $title }: в том числе { $values }
# machine 9a3c4f55
test-does-not-include = { $title }: нет в числе: { $values }
# machine 781c31b8
test-includes-another = { $title }: есть другое, кроме: { $values }
# machine 466b6723
test-includes-no-other = { $title }: нет другого, кроме: { $values }
# machine 551c7043
test-none = { $title }: ничего
# machine 4915f2f5
test-at-least-one = { $title }: хотя бы одно
# machine 8d1ed729
test-any-number = { $title }: сколько угодно
# machine 66236280
test-not-any-number = { $title }: ни одно число не подходит
# machine b4d63747
test-at-most = { $title }: не больше чем { $amount }
# machine a55acdb3
test-more-than = { $title }: больше чем { $amount }
# machine 9ac0aa11
test-at-least = { $title }: не меньше чем { $amount }
# machine 541314a3
test-less-than = { $title }: меньше чем { $amount }
# machine a20c0a7e
test-from-to = { $title }: от { $from } до { $amount }
# machine 2cf0f959
test-not-from-to = { $title }: не от { $from } до { $amount }
# machine 336e6a28
test-day-from-to = { $title }: { $from } – { $until }
# machine f4114995
test-day-not-from-to = { $title }: не в эти дни: { $from } – { $until }
# machine d7c47255
test-day-on-or-after = { $title }: { $day } или позже
# machine cd7880d0
test-day-not-on-or-after = { $title }: не { $day } и не позже
# machine f54b51b6
test-day-on-or-before = { $title }: { $day } или раньше
# machine a77c70d5
test-day-not-on-or-before = { $title }: не { $day } и не раньше
# machine ed3063a5
test-any-day = { $title }: любой день
# machine 595f4e32
test-not-any-day = { $title }: ни в какой день
# machine 8e0d13e4
test-reading = это понимают так: «{ $sentence }»
# machine b63d08c3
quoted = «{ $text }»
# machine e3c0a597
test-answer-is = ответ на «{ $title }»: { $answers }
# machine ce3943ce
test-answer-is-not = ответ на «{ $title }» не: { $answers }
# machine 3db49256
condition-and = { $before } и { $next }
# machine 0c36f3ea
condition-or = { $before } или { $next }
# machine 1d19ab4a
condition-always = всегда
# machine b771d4a1
condition-never = никогда
# machine 3102bf6b
condition-all-of = всё это:
# machine a49af7b7
condition-one-of = что-то одно из этого:
# machine 1c209d23
known-more-values = ещё { $count }
# machine 25d7a8b8
unit-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }
# machine 34ee8f10
unit-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }
# machine fb0fa584
unit-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
# machine f6e26ffa
unit-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[other] { $count } недель
    }
