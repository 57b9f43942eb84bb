# machine 46955bcc
explain-under = Негизи: { $instrument }
# machine 5ba912ee
explain-in-force = Күчүндө: { $time }.
# machine 63d259b5
explain-always = ал тиешелүү болгон акт күчүндө турганда дайыма
# machine f52ca4b7
explain-from = башталышы – { $from }
# machine d452d461
explain-until = акыркы күнү – { $until }
# machine ac0d8cf2
explain-from-to = { $from } – { $until }
# machine cb176646
explain-known-from = Муну ар ким ушул күндөн тартып биле алган: { $day }.
# machine 34ac28cd
explain-sources = Булактар: { $keys } ({ $mark }).
# machine 8198b2ca
explain-condition = Качан иштейт
# machine 67407a40
explain-exception-of = Бул өзгөчө эреже, ал булар иштеген жерде гана каралат: { $rules }.
# machine b26651cc
explain-exceptions = Анын ордун эмне ээлейт
# machine 7a7ccafb
explain-no-exceptions = Анын өзгөчө эрежелери жок.
# machine 49c92923
explain-exception = { $rule }, шарты: { $condition }: { $decides }
# machine 05513ede
explain-exception-above = { $rule }, жогорудагыдай.
# machine 0349164c
explain-accounts = Ага эмне таянат
# machine c0077373
explain-no-accounts = Бир да баян, бир да мисал жок.
# machine 249a38eb
explain-more-accounts =
    { $count ->
       *[other] Дагы { $count }, JSON түрүндөгү жоопто.
    }
# machine f09cb4f4
explain-as-written = Жазылган түрү

# machine 00133c04
explain-holds = иштейт
# machine 92b370b1
explain-holds-not = иштебейт
