# machine 585e853a
diff-from-to = Что меняется: от «{ $from }» к «{ $to }».
# machine cbcbd2e4
diff-compared = Сравнивалось: { $circumstances }.
# machine 7fe047a2
diff-law = закон
# machine 8c6c748f
diff-law-on-paper = закон на бумаге
# machine 36d2a7ee
diff-law-with-practice = закон вместе с практикой по сообщениям
# machine c3790883
diff-as-known-by = что было известно к { $day }
# machine 99c90b82
diff-in-short = Коротко
# machine 3f541a7a
diff-none =
    { $count ->
        [one] Различий нет: доказано для { $cases } случая.
        [few] Различий нет: доказано для { $cases } случаев.
       *[other] Различий нет: доказано для { $cases } случаев.
    }
# machine 38b98e6c
diff-none-this-day =
    { $count ->
        [one] Различий нет: доказано для { $cases } случая в этот день.
        [few] Различий нет: доказано для { $cases } случаев в этот день.
       *[other] Различий нет: доказано для { $cases } случаев в этот день.
    }
# machine 25799904
diff-none-ever =
    { $count ->
        [one] Различий нет: доказано для { $cases } случая. Это верно в любой день, в обоих подходах, что бы ни было тогда известно.
        [few] Различий нет: доказано для { $cases } случаев. Это верно в любой день, в обоих подходах, что бы ни было тогда известно.
       *[other] Различий нет: доказано для { $cases } случаев. Это верно в любой день, в обоих подходах, что бы ни было тогда известно.
    }
# machine efbd5a6c
diff-cases-compared =
    { $count ->
        [one] Сравнён { $cases } случай. Случай — это одно сочетание всех фактов, и каждое считается один раз. Доли не говорят, сколько таких людей.
        [few] Сравнено { $cases } случая. Случай — это одно сочетание всех фактов, и каждое считается один раз. Доли не говорят, сколько таких людей.
       *[other] Сравнено { $cases } случаев. Случай — это одно сочетание всех фактов, и каждое считается один раз. Доли не говорят, сколько таких людей.
    }
# machine d5cfd74c
diff-too-large = сравнение `{ $conclusion }` становится слишком большим; сузьте его фактами, например `sex=male`

# machine 38978a77
diff-percent = { $number } %
# machine 3a487fd5
diff-percent-under = меньше { $number } %

# machine 1ef7424b
diff-change = было «{ $from }», стало «{ $to }»
# machine c28145e3
diff-change-open = было { $from }, стало { $to }: это зависит от того, как читать источники
# machine 9ccbf640
diff-changes-open = { $changes }: это зависит от того, как читать источники
# machine 97d02d89
diff-one-of-changes = было «{ $from }», стало «{ $to }»
# machine 4d5b6098
diff-still = по-прежнему «{ $answer }»
# machine e90fe929
diff-change-share = { $change } ({ $share } случаев)
# machine 9a0d5365
diff-short-change = { $change } ({ $share })
# machine 88639863
diff-short-open = зависит от того, как читать источники ({ $share })
# machine 91f724c7
diff-before = До: { $sentence }
# machine fbf8fb6c
diff-after = После: { $sentence }
# machine 3bcd768b
diff-open-points = Открытые вопросы: { $questions }
# machine e153373d
diff-more-points =
    { $count ->
        [one] И ещё { $count }
        [few] И ещё { $count }
       *[other] И ещё { $count }
    }
# machine a7f90928
diff-no-answer = Правила не дают ответа или дают два.

# machine f3b13c7f
diff-for-whom = Для кого:
# machine edfe4009
diff-for-whom-one-of = Для кого, что-то одно из этого:
# machine 41664527
diff-for-others = Для других, кому это подходит:
# machine cfee6341
diff-for-others-one-of = Для других, кому подходит что-то одно из этого:
# machine 92445580
diff-and-one-of = и что-то одно из этого:
# machine 9dc2cb8b
diff-for-everybody = Для всех.
# machine 403a2ab8
diff-for-everybody-else = Для всех остальных.
# machine 07112d8f
diff-for-same-cases = Для тех же случаев, что в «{ $title }»: { $change }.
# machine dd5b12a8
diff-too-many = Условий слишком много для списка. Сузьте их фактами, например `sex=male`.
# machine d01fb8a0
diff-of-these = { $tests } ({ $share } из них)
# machine 51979f19
diff-rarer =
    { $count ->
        [one] … и ещё { $count } более редкое ({ $share } из них); его покажет `--all`
        [few] … и ещё { $count } более редких ({ $share } из них); их покажет `--all`
       *[other] … и ещё { $count } более редких ({ $share } из них); их покажет `--all`
    }

# machine d5f99996
diff-values-none-but = ничего, кроме: { $values }
# machine 230f1825
diff-values-at-least-one = хотя бы одно
# machine 1328f88a
diff-values-another = другое
# machine b995bb7b
diff-values-another-than = другое, кроме: { $values }
# machine 70bb1e9a
diff-values-and = { $before }, и { $next }

# machine 16d01d15
diff-on-other-days = В другие дни
# machine 1a403eef
diff-differs = Различается { $days }.
# machine 3d72867f
diff-conclusion-differs = { $title }: различается { $days }.
# machine d757bfdf
diff-conclusion-differs-known = { $title }: различается только в том, что было известно к некоторым дням.
# machine 8742c559
diff-every-day = в каждый день
# machine 0fdb9690
diff-from-day-on = с { $day } и далее
# machine 74eeb5d7
diff-until-day = до { $day } включительно
# machine e181a5d8
diff-on-day = только { $day }
# machine ac0d8cf2
diff-from-day-to = с { $from } по { $until }
# machine 02333d3f
diff-days-on-paper = { $days }, по закону на бумаге
# machine 4d06701e
diff-days-with-practice = { $days }, по закону вместе с практикой по сообщениям

# machine a3d14501
diff-what-else = Что ещё различается
# machine 7c12f7dd
diff-now-impossible = Некоторые случаи теперь считаются невозможными. Их не сравнивали.
# machine 4173437d
diff-no-longer-impossible = Некоторые случаи больше не считаются невозможными. Их не сравнивали.
# machine e329d387
diff-conclusion-gone = Вывода `{ $name }` («{ $title }») больше нет.
# machine 65b071de
diff-conclusion-new = Вывод `{ $name }` («{ $title }») новый.
# machine ee7fd6b5
diff-conclusion-value-gone = У вывода `{ $name }` («{ $title }») больше нет значения `{ $value }`.
# machine 006b862b
diff-conclusion-value-new = У вывода `{ $name }` («{ $title }») новое значение `{ $value }`.
# machine ced7e9a0
diff-conclusion-value-renamed = У вывода `{ $name }` («{ $title }») значение `{ $from }` теперь называется `{ $to }`; предложение то же.
# machine 41990ba8
diff-conclusion-not-compared = Вывод `{ $name }` («{ $title }») не сравнивали: он зависит от факта, у которого другой тип.
# machine 4e7cebbc
diff-fact-gone = Факта `{ $name }` («{ $title }») больше нет.
# machine 8580bf33
diff-fact-new = Факт `{ $name }` («{ $title }») новый.
# machine f2e18343
diff-fact-value-gone = У факта `{ $name }` («{ $title }») больше нет значения `{ $value }`; его всё равно сравнили.
# machine eb111401
diff-fact-value-new = У факта `{ $name }` («{ $title }») новое значение `{ $value }`; раньше его не называло ни одно правило.
# machine d83254c5
diff-fact-range = Числа или дни, возможные для факта `{ $name }` («{ $title }»), различаются; сравнили все.
# machine e037fed1
diff-fact-type = У факта `{ $name }` («{ $title }») другой тип; сравнить их нельзя.
# machine 90133e68
diff-reading-gone = Прочтения `{ $name }` больше нет.
# machine 594da59f
diff-reading-new = Прочтение `{ $name }` новое.
