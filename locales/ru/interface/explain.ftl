# machine 46955bcc
explain-under = На основании: { $instrument }
# machine 5ba912ee
explain-in-force = Когда действует: { $time }.
# machine 63d259b5
explain-always = всегда, пока действует то, к чему это относится
# machine f52ca4b7
explain-from = начало — { $from }
# machine d452d461
explain-until = последний день — { $until }
# machine ac0d8cf2
explain-from-to = { $from } – { $until }
# machine cb176646
explain-known-from = Любой мог знать это с { $day }.
# machine 34ac28cd
explain-sources = Источники: { $keys } ({ $mark }).
# machine 8198b2ca
explain-condition = Когда оно верно
# machine 67407a40
explain-exception-of = Это исключение. Его рассматривают только там, где верно: { $rules }.
# machine b26651cc
explain-exceptions = Что действует вместо него
# machine 7a7ccafb
explain-no-exceptions = Исключений у него нет.
# machine 49c92923
explain-exception = { $rule }, если { $condition }: { $decides }
# machine 05513ede
explain-exception-above = { $rule }, как выше.
# machine 0349164c
explain-accounts = Что на нём основано
# machine c0077373
explain-no-accounts = Ни одной истории и ни одного разобранного примера.
# machine 249a38eb
explain-more-accounts =
    { $count ->
        [one] И ещё { $count }, в ответе JSON.
        [few] И ещё { $count }, в ответе JSON.
       *[other] И ещё { $count }, в ответе JSON.
    }
# machine f09cb4f4
explain-as-written = Как записано

# machine 00133c04
explain-holds = верно
# machine 92b370b1
explain-holds-not = не верно
