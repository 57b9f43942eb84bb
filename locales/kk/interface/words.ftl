# machine a67e09df
date-month =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[other] желтоқсан
    }
# machine a67e09df
date-month-in-day =
    { $month ->
        [1] қаңтар
        [2] ақпан
        [3] наурыз
        [4] сәуір
        [5] мамыр
        [6] маусым
        [7] шілде
        [8] тамыз
        [9] қыркүйек
        [10] қазан
        [11] қараша
       *[other] желтоқсан
    }
# machine 3a191062
date-month-short =
    { $month ->
        [1] қаң
        [2] ақп
        [3] нау
        [4] сәу
        [5] мам
        [6] мау
        [7] шіл
        [8] там
        [9] қыр
        [10] қаз
        [11] қар
       *[other] жел
    }
# machine b68dd552
date-day = { $year } жылғы { $day } { $month }
# machine b68dd552
date-day-short = { $day } { $month } { $year }
# machine e080c745
published-about = шамамен { $time }
# machine 090af1f6
published-month = { $year } жылғы { $month }
# machine 090af1f6
published-month-short = { $month } { $year }
# machine 581c4620
published-undated = күні көрсетілмеген
# machine b93d39c4
period-from-to = { $from } – { $until }
# machine 660f62f0
list-or = { $first } немесе { $last }
# machine 56ba2c1e
list-and = { $first } және { $last }
# machine 20839c97
list-or-tangled = { $first }; немесе { $last }
# machine 09a223c3
list-and-tangled = { $first }; және { $last }
# machine 3f711cf8
list-comma = { $first }, { $next }
# machine ecf1b1f3
list-semicolon = { $first }; { $next }
# machine 42e287eb
number-groups = { " " }
# machine f6dd9319
number-point = ,
# machine 7db04257
mark-primary = ресми мәтін
# machine 24a0da68
mark-reported = хабарлар бойынша
# machine 6131f3f0
mark-single-source = тек бір дереккөз
# machine 55fc1913
mark-unconfirmed = расталмаған
# machine 63382381
kind-demand = Сізден не талап етіледі
    .he = Одан не талап етіледі
# machine df4dac58
kind-right = Не істей аласыз
    .he = Ол не істей алады
# machine 4e9c6b47
kind-risk = Сізге қандай қауіп бар
    .he = Оған қандай қауіп бар
# machine 0edcf734
kind-way = Қандай жолдар бар
# machine 4e9eb987
kind-date = Сақталуы керек мерзімдер
# machine 6539644a
outcome-open = Бұл жағдайға байланысты. { $outcomes }
# machine 495dec2f
outcome-disputed = Дереккөздер мұны ашық қалдырады. { $outcomes }
# machine 246e81b5
outcome-next = { $before } Немесе: { $outcome }
# machine 24e69116
known-yes = иә
# machine 86a3c96c
known-no = жоқ
# machine 132fead3
known-none = ешқайсысы
# machine f97dd11a
known-any-but = кез келгені, мынадан басқа: { $values }
# machine 55a2e69c
known-not = { $values } емес
# machine e0004933
known-perhaps-others = { $values }, мүмкін, басқасы да
# machine 79be0297
known-under = { $amount } толмаған
# machine cba8ad5b
known-or-more = { $amount } немесе одан көп
# machine 2fb73eba
known-from-to = { $from } – { $amount }
# machine 86d620ff
known-any-day = кез келген күн
# machine 46777890
known-on-or-before = { $day } күні немесе одан бұрын
# machine 306f4d63
known-on-or-after = { $day } күні немесе одан кейін
# machine ac0d8cf2
known-days = { $from } – { $until }
# machine 40b3cba6
test-yes = { $title }: иә
# machine 64d84bdc
test-no = { $title }: жоқ
# machine 4c142f04
test-is = { $title }: { $value }
# machine 5fbc8589
test-is-not = { $title }: { $value } емес
# machine 5b4e2ef6
test-includes = { $title }: оның ішінде { $values }
# machine 9a3c4f55
test-does-not-include = { $title }: ішінде жоқ: { $values }
# machine 781c31b8
test-includes-another = { $title }: бұлардан басқасы бар: { $values }
# machine 466b6723
test-includes-no-other = { $title }: бұлардан басқасы жоқ: { $values }
# machine 551c7043
test-none = { $title }: ешқайсысы
# machine 4915f2f5
test-at-least-one = { $title }: кемінде біреуі
# machine 8d1ed729
test-any-number = { $title }: қанша болса да
# machine 66236280
test-not-any-number = { $title }: ешбір сан сәйкес емес
# machine b4d63747
test-at-most = { $title }: ең көбі { $amount }
# machine a55acdb3
test-more-than = { $title }: мынадан көп: { $amount }
# machine 9ac0aa11
test-at-least = { $title }: кемінде { $amount }
# machine 541314a3
test-less-than = { $title }: { $amount } толмаған
# machine a20c0a7e
test-from-to = { $title }: { $from } – { $amount }
# machine 2cf0f959
test-not-from-to = { $title }: { $from } – { $amount } аралығында емес
# machine 336e6a28
test-day-from-to = { $title }: { $from } – { $until }
# machine f4114995
test-day-not-from-to = { $title }: бұл күндері емес: { $from } – { $until }
# machine d7c47255
test-day-on-or-after = { $title }: { $day } күні немесе одан кейін
# machine cd7880d0
test-day-not-on-or-after = { $title }: { $day } күні де, одан кейін де емес
# machine f54b51b6
test-day-on-or-before = { $title }: { $day } күні немесе одан бұрын
# machine a77c70d5
test-day-not-on-or-before = { $title }: { $day } күні де, одан бұрын да емес
# machine ed3063a5
test-any-day = { $title }: кез келген күн
# machine 595f4e32
test-not-any-day = { $title }: ешбір күні емес
# machine 8e0d13e4
test-reading = бұл былай түсініледі: «{ $sentence }»
# machine b63d08c3
quoted = «{ $text }»
# machine e3c0a597
test-answer-is = «{ $title }» бойынша жауап: { $answers }
# machine ce3943ce
test-answer-is-not = «{ $title }» бойынша жауап бұл емес: { $answers }
# machine 3db49256
condition-and = { $before } және { $next }
# machine 0c36f3ea
condition-or = { $before } немесе { $next }
# machine 1d19ab4a
condition-always = әрқашан
# machine b771d4a1
condition-never = ешқашан
# machine 3102bf6b
condition-all-of = мұның бәрі:
# machine a49af7b7
condition-one-of = мыналардың бірі:
# machine 1c209d23
known-more-values = тағы { $count }
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
       *[other] { $count } апта
    }
