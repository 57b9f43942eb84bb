# machine 46955bcc
explain-under = Негізі: { $instrument }
# machine 5ba912ee
explain-in-force = Күшінде: { $time }.
# machine 63d259b5
explain-always = өзі жататын құжат күшінде тұрған кезде
# machine f52ca4b7
explain-from = { $from } күнінен бастап
# machine d452d461
explain-until = { $until } күнінің соңына дейін
# machine ac0d8cf2
explain-from-to = { $from } – { $until } аралығында
# machine cb176646
explain-known-from = { $day } күнінен бастап мұны кез келген адам біле алған.
# machine 34ac28cd
explain-sources = Дереккөздер: { $keys } ({ $mark }).
# machine 8198b2ca
explain-condition = Қашан жүреді
# machine 67407a40
explain-exception-of = Бұл – ерекше ереже. Ол тек мынау жүретін жағдайда қаралады: { $rules }.
# machine b26651cc
explain-exceptions = Оның орнын не басады
# machine 7a7ccafb
explain-no-exceptions = Ерекше ережелері жоқ.
# machine 49c92923
explain-exception = { $rule }, егер былай болса: { $condition }. Шешімі: { $decides }
# machine 05513ede
explain-exception-above = { $rule }, жоғарыдағыдай.
# machine 0349164c
explain-accounts = Бұған не сүйенеді
# machine c0077373
explain-no-accounts = Оқиға да, үлгі мысал да жоқ.
# machine 249a38eb
explain-more-accounts =
    { $count ->
       *[other] Тағы { $count }, JSON жауабында.
    }
# machine f09cb4f4
explain-as-written = Қалай жазылған
# machine 00133c04
explain-holds = шарты орындалады
# machine 92b370b1
explain-holds-not = шарты орындалмайды
