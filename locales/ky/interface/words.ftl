date-month =
    { $month ->
        [1] январы
        [2] февралы
        [3] марты
        [4] апрели
        [5] майы
        [6] июну
        [7] июлу
        [8] августу
        [9] сентябры
        [10] октябры
        [11] ноябры
       *[other] декабры
    }
date-month-in-day =
    { $month ->
        [1] январы
        [2] февралы
        [3] марты
        [4] апрели
        [5] майы
        [6] июну
        [7] июлу
        [8] августу
        [9] сентябры
        [10] октябры
        [11] ноябры
       *[other] декабры
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
date-day = { $year }-жылдын { $day }-{ $month }
date-day-short = { $day } { $month } { $year }
published-about = болжол менен { $time }
published-month = { $year }-жылдын { $month }
published-month-short = { $month } { $year }
published-undated = датасы жок
period-from-to = { $from } – { $until }
list-or = { $first } же { $last }
list-and = { $first } жана { $last }
list-or-tangled = { $first }; же { $last }
list-and-tangled = { $first }; жана { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
number-groups = { " " }
number-point = ,
mark-primary = расмий текст
mark-reported = кабарлар боюнча
mark-single-source = бир гана булак
mark-unconfirmed = тастыкталган эмес
kind-demand = Сизден эмне талап кылынат
    .he = Андан эмне талап кылынат
kind-right = Эмне кыла аласыз
    .he = Ал эмне кыла алат
kind-risk = Сизге кандай коркунуч бар
    .he = Ага кандай коркунуч бар
kind-way = Кандай жолдор бар
kind-date = Сактала турган мөөнөттөр
outcome-open = Бул шартка жараша болот. { $outcomes }
outcome-disputed = Булактар муну ачык калтырат. { $outcomes }
outcome-next = { $before } Же: { $outcome }
known-yes = ооба
known-no = жок
known-none = эч бири
known-any-but = баары, мындан башка: { $values }
known-not = { $values } эмес
known-perhaps-others = { $values }, балким башкасы да
known-under = { $amount } толо элек
known-or-more = { $amount } же андан көп
known-from-to = { $from } – { $amount }
known-any-day = каалаган күн
known-on-or-before = { $day } же андан мурда
known-on-or-after = { $day } же андан кийин
known-days = { $from } – { $until }
test-yes = { $title }: ооба
test-no = { $title }: жок
test-is = { $title }: { $value }
test-is-not = { $title }: { $value } эмес
test-includes = { $title }: анын ичинде { $values }
test-does-not-include = { $title }: ичинде жок: { $values }
test-includes-another = { $title }: булардан башкасы бар: { $values }
test-includes-no-other = { $title }: булардан башкасы жок: { $values }
test-none = { $title }: эч бири
test-at-least-one = { $title }: жок дегенде бири
test-any-number = { $title }: канча болсо да
test-not-any-number = { $title }: эч бир сан туура келбейт
test-at-most = { $title }: эң көп дегенде { $amount }
test-more-than = { $title }: { $amount } чегинен көп
test-at-least = { $title }: кеминде { $amount }
test-less-than = { $title }: { $amount } толо элек
test-from-to = { $title }: { $from } – { $amount }
test-not-from-to = { $title }: { $from } – { $amount } аралыгында эмес
test-day-from-to = { $title }: { $from } – { $until }
test-day-not-from-to = { $title }: бул күндөрү эмес: { $from } – { $until }
test-day-on-or-after = { $title }: { $day } же андан кийин
test-day-not-on-or-after = { $title }: { $day } да, андан кийин да эмес
test-day-on-or-before = { $title }: { $day } же андан мурда
test-day-not-on-or-before = { $title }: { $day } да, андан мурда да эмес
test-any-day = { $title }: каалаган күн
test-not-any-day = { $title }: эч бир күнү эмес
test-reading = бул мындай түшүнүлөт: «{ $sentence }»
quoted = «{ $text }»
test-answer-is = «{ $title }» боюнча жооп: { $answers }
test-answer-is-not = «{ $title }» боюнча жооп бул эмес: { $answers }
condition-and = { $before } жана { $next }
condition-or = { $before } же { $next }
condition-always = ар дайым
condition-never = эч качан
condition-all-of = мунун баары:
condition-one-of = булардын бири:
known-more-values = дагы { $count }
unit-years =
    { $count ->
       *[other] { $count } жыл
    }
unit-months =
    { $count ->
       *[other] { $count } ай
    }
unit-days =
    { $count ->
       *[other] { $count } күн
    }
unit-weeks =
    { $count ->
       *[other] { $count } жума
    }
