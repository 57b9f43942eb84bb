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
date-day = { $year } жылғы { $day } { $month }
date-day-short = { $day } { $month } { $year }
published-about = шамамен { $time }
published-month = { $year } жылғы { $month }
published-month-short = { $month } { $year }
published-undated = күні көрсетілмеген
period-from-to = { $from } – { $until }
list-or = { $first } немесе { $last }
list-and = { $first } және { $last }
list-or-tangled = { $first }; немесе { $last }
list-and-tangled = { $first }; және { $last }
list-comma = { $first }, { $next }
list-semicolon = { $first }; { $next }
number-groups = { " " }
number-point = ,
mark-primary = ресми мәтін
mark-reported = хабарлар бойынша
mark-single-source = тек бір дереккөз
mark-unconfirmed = расталмаған
kind-demand = Сізден не талап етіледі
    .he = Одан не талап етіледі
kind-right = Не істей аласыз
    .he = Ол не істей алады
kind-risk = Сізге қандай қауіп бар
    .he = Оған қандай қауіп бар
kind-way = Қандай жолдар бар
kind-date = Сақталуы керек мерзімдер
outcome-open = Бұл жағдайға байланысты. { $outcomes }
outcome-disputed = Дереккөздер мұны ашық қалдырады. { $outcomes }
outcome-next = { $before } Немесе: { $outcome }
known-yes = иә
known-no = жоқ
known-none = ешқайсысы
known-any-but = кез келгені, мынадан басқа: { $values }
known-not = { $values } емес
known-perhaps-others = { $values }, мүмкін, басқасы да
known-under = { $amount } толмаған
known-or-more = { $amount } немесе одан көп
known-from-to = { $from } – { $amount }
known-any-day = кез келген күн
known-on-or-before = { $day } немесе одан бұрын
known-on-or-after = { $day } немесе одан кейін
known-days = { $from } – { $until }
test-yes = { $title }: иә
test-no = { $title }: жоқ
test-is = { $title }: { $value }
test-is-not = { $title }: { $value } емес
test-includes = { $title }: оның ішінде { $values }
test-does-not-include = { $title }: ішінде жоқ: { $values }
test-includes-another = { $title }: бұлардан басқасы бар: { $values }
test-includes-no-other = { $title }: бұлардан басқасы жоқ: { $values }
test-none = { $title }: ешқайсысы
test-at-least-one = { $title }: кемінде біреуі
test-any-number = { $title }: қанша болса да
test-not-any-number = { $title }: ешбір сан сәйкес емес
test-at-most = { $title }: ең көбі { $amount }
test-more-than = { $title }: { $amount } шамасынан көп
test-at-least = { $title }: кемінде { $amount }
test-less-than = { $title }: { $amount } толмаған
test-from-to = { $title }: { $from } – { $amount }
test-not-from-to = { $title }: { $from } – { $amount } аралығында емес
test-day-from-to = { $title }: { $from } – { $until }
test-day-not-from-to = { $title }: бұл күндері емес: { $from } – { $until }
test-day-on-or-after = { $title }: { $day } немесе одан кейін
test-day-not-on-or-after = { $title }: { $day } де, одан кейін де емес
test-day-on-or-before = { $title }: { $day } немесе одан бұрын
test-day-not-on-or-before = { $title }: { $day } де, одан бұрын да емес
test-any-day = { $title }: кез келген күн
test-not-any-day = { $title }: ешбір күні емес
test-reading = бұл былай түсініледі: «{ $sentence }»
quoted = «{ $text }»
test-answer-is = «{ $title }» бойынша жауап: { $answers }
test-answer-is-not = «{ $title }» бойынша жауап бұл емес: { $answers }
condition-and = { $before } және { $next }
condition-or = { $before } немесе { $next }
condition-always = әрқашан
condition-never = ешқашан
condition-all-of = мұның бәрі:
condition-one-of = мыналардың бірі:
known-more-values = тағы { $count }
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
       *[other] { $count } апта
    }
