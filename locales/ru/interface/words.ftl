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
date-day = { $day } { $month } { $year } года
date-day-short = { $day } { $month } { $year }
published-about = примерно { $time }
published-month = { $month } { $year } года
published-month-short = { $month } { $year }
published-undated = без даты
period-from-to = { $from } – { $until }
list-or = { $first } или { $last }
list-and = { $first } и { $last }
list-or-tangled = { $first }; или { $last }
list-and-tangled = { $first }; и { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
number-groups = { " " }
number-point = ,
mark-primary = официальный текст
mark-reported = по сообщениям
mark-single-source = только один источник
mark-unconfirmed = не подтверждено
kind-demand = Что от вас требуют
    .he = Что от него требуют
kind-right = Что вы можете делать
    .he = Что он может делать
kind-risk = Чем вы рискуете
    .he = Чем он рискует
kind-way = Какие есть пути
kind-date = Сроки, которые надо соблюдать
outcome-open = Это зависит. { $outcomes }
outcome-disputed = Источники оставляют это открытым. { $outcomes }
outcome-next = { $before } Или: { $outcome }
known-yes = да
known-no = нет
known-none = ничего из этого
known-any-but = любое, кроме: { $values }
known-not = не { $values }
known-perhaps-others = { $values }, возможно, и другое
known-under = меньше чем { $amount }
known-or-more = { $amount } или больше
known-from-to = от { $from } до { $amount }
known-any-day = любой день
known-on-or-before = { $day } или раньше
known-on-or-after = { $day } или позже
known-days = { $from } – { $until }
test-yes = { $title }: да
test-no = { $title }: нет
test-is = { $title }: { $value }
test-is-not = { $title }: не { $value }
test-includes = { $title }: в том числе { $values }
test-does-not-include = { $title }: нет в числе: { $values }
test-includes-another = { $title }: есть другое, кроме: { $values }
test-includes-no-other = { $title }: нет другого, кроме: { $values }
test-none = { $title }: ничего
test-at-least-one = { $title }: хотя бы одно
test-any-number = { $title }: сколько угодно
test-not-any-number = { $title }: ни одно число не подходит
test-at-most = { $title }: не больше чем { $amount }
test-more-than = { $title }: больше чем { $amount }
test-at-least = { $title }: не меньше чем { $amount }
test-less-than = { $title }: меньше чем { $amount }
test-from-to = { $title }: от { $from } до { $amount }
test-not-from-to = { $title }: не от { $from } до { $amount }
test-day-from-to = { $title }: { $from } – { $until }
test-day-not-from-to = { $title }: не в эти дни: { $from } – { $until }
test-day-on-or-after = { $title }: { $day } или позже
test-day-not-on-or-after = { $title }: не { $day } и не позже
test-day-on-or-before = { $title }: { $day } или раньше
test-day-not-on-or-before = { $title }: не { $day } и не раньше
test-any-day = { $title }: любой день
test-not-any-day = { $title }: ни в какой день
test-reading = это понимают так: «{ $sentence }»
quoted = «{ $text }»
test-answer-is = ответ на «{ $title }»: { $answers }
test-answer-is-not = ответ на «{ $title }» не: { $answers }
condition-and = { $before } и { $next }
condition-or = { $before } или { $next }
condition-always = всегда
condition-never = никогда
condition-all-of = всё это:
condition-one-of = что-то одно из этого:
known-more-values = ещё { $count }
unit-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }
unit-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }
unit-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[other] { $count } дней
    }
unit-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
       *[other] { $count } недель
    }
