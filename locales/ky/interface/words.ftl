# machine a67e09df
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
# machine a67e09df
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
date-day = { $year }-жылдын { $day }-{ $month }
# machine b68dd552
date-day-short = { $day } { $month } { $year }
# machine e080c745
published-about = болжол менен { $time }
# machine 090af1f6
published-month = { $year }-жылдын { $month }
# machine 090af1f6
published-month-short = { $month } { $year }
# machine 581c4620
published-undated = датасы жок
# machine b93d39c4
period-from-to = { $from } – { $until }
# machine 660f62f0
list-or = { $first } же { $last }
# machine 56ba2c1e
list-and = { $first } жана { $last }
# machine 20839c97
list-or-tangled = { $first }; же { $last }
# machine 09a223c3
list-and-tangled = { $first }; жана { $last }
# machine 3f711cf8
list-comma = { $first }, { $next }
# machine ecf1b1f3
list-semicolon = { $first }; { $next }
# machine 42e287eb
number-groups = { " " }
# machine f6dd9319
number-point = ,
# machine 7db04257
mark-primary = расмий текст
# machine 24a0da68
mark-reported = кабарлар боюнча
# machine 6131f3f0
mark-single-source = бир гана булак
# machine 55fc1913
mark-unconfirmed = тастыкталган эмес
# machine 63382381
kind-demand = Сизден эмне талап кылынат
    .he = Андан эмне талап кылынат
# machine df4dac58
kind-right = Эмне кыла аласыз
    .he = Ал эмне кыла алат
# machine 4e9c6b47
kind-risk = Сизге кандай коркунуч бар
    .he = Ага кандай коркунуч бар
# machine 0edcf734
kind-way = Кандай жолдор бар
# machine 4e9eb987
kind-date = Сактала турган мөөнөттөр
# machine 6539644a
outcome-open = Бул шартка жараша болот. { $outcomes }
# machine 495dec2f
outcome-disputed = Булактар муну ачык калтырат. { $outcomes }
# machine 246e81b5
outcome-next = { $before } Же: { $outcome }
# machine 24e69116
known-yes = ооба
# machine 86a3c96c
known-no = жок
# machine 132fead3
known-none = эч бири
# machine f97dd11a
known-any-but = баары, мындан башка: { $values }
# machine 55a2e69c
known-not = { $values } эмес
# machine e0004933
known-perhaps-others = { $values }, балким башкасы да
# machine 79be0297
known-under = { $amount } толо элек
# machine cba8ad5b
known-or-more = { $amount } же андан көп
# machine 2fb73eba
known-from-to = { $from } – { $amount }
# machine 86d620ff
known-any-day = каалаган күн
# machine 46777890
known-on-or-before = { $day } же андан мурда
# machine 306f4d63
known-on-or-after = { $day } же андан кийин
# machine ac0d8cf2
known-days = { $from } – { $until }
# machine 40b3cba6
test-yes = { $title }: ооба
# machine 64d84bdc
test-no = { $title }: жок
# machine 4c142f04
test-is = { $title }: { $value }
# machine 5fbc8589
test-is-not = { $title }: { $value } эмес
# machine 5b4e2ef6
test-includes = { $title }: анын ичинде { $values }
# machine 9a3c4f55
test-does-not-include = { $title }: ичинде жок: { $values }
# machine 781c31b8
test-includes-another = { $title }: булардан башкасы бар: { $values }
# machine 466b6723
test-includes-no-other = { $title }: булардан башкасы жок: { $values }
# machine 551c7043
test-none = { $title }: эч бири
# machine 4915f2f5
test-at-least-one = { $title }: жок дегенде бири
# machine 8d1ed729
test-any-number = { $title }: канча болсо да
# machine 66236280
test-not-any-number = { $title }: эч бир сан туура келбейт
# machine b4d63747
test-at-most = { $title }: эң көп дегенде { $amount }
# machine a55acdb3
test-more-than = { $title }: { $amount } чегинен көп
# machine 9ac0aa11
test-at-least = { $title }: кеминде { $amount }
# machine 541314a3
test-less-than = { $title }: { $amount } толо элек
# machine a20c0a7e
test-from-to = { $title }: { $from } – { $amount }
# machine 2cf0f959
test-not-from-to = { $title }: { $from } – { $amount } аралыгында эмес
# machine 336e6a28
test-day-from-to = { $title }: { $from } – { $until }
# machine f4114995
test-day-not-from-to = { $title }: бул күндөрү эмес: { $from } – { $until }
# machine d7c47255
test-day-on-or-after = { $title }: { $day } же андан кийин
# machine cd7880d0
test-day-not-on-or-after = { $title }: бул күнү да, андан кийин да эмес: { $day }
# machine f54b51b6
test-day-on-or-before = { $title }: { $day } же андан мурда
# machine a77c70d5
test-day-not-on-or-before = { $title }: бул күнү да, андан мурда да эмес: { $day }
# machine ed3063a5
test-any-day = { $title }: каалаган күн
# machine 595f4e32
test-not-any-day = { $title }: эч бир күнү эмес
# machine 8e0d13e4
test-reading = бул мындай түшүнүлөт: «{ $sentence }»
# machine b63d08c3
quoted = «{ $text }»
# machine e3c0a597
test-answer-is = «{ $title }» боюнча жооп: { $answers }
# machine ce3943ce
test-answer-is-not = «{ $title }» боюнча жооп бул эмес: { $answers }
# machine 3db49256
condition-and = { $before } жана { $next }
# machine 0c36f3ea
condition-or = { $before } же { $next }
# machine 1d19ab4a
condition-always = ар дайым
# machine b771d4a1
condition-never = эч качан
# machine 3102bf6b
condition-all-of = мунун баары:
# machine a49af7b7
condition-one-of = булардын бири:
# machine 1c209d23
known-more-values = дагы { $count }
# machine 25d7a8b8
unit-years =
    { $count ->
       *[other] { $count } жыл
    }
# machine 34ee8f10
unit-months =
    { $count ->
       *[other] { $count } ай
    }
# machine fb0fa584
unit-days =
    { $count ->
       *[other] { $count } күн
    }
# machine f6e26ffa
unit-weeks =
    { $count ->
       *[other] { $count } жума
    }
