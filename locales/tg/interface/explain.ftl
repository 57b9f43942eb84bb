# machine 46955bcc
explain-under = Аз рӯи: { $instrument }
# machine 5ba912ee
explain-in-force = Амал мекунад { $time }.
# machine 63d259b5
explain-always = ҳар вақт, ки асоси он амал мекунад
# machine f52ca4b7
explain-from = аз { $from }
# machine d452d461
explain-until = то охири рӯзи { $until }
# machine ac0d8cf2
explain-from-to = аз { $from } то { $until }
# machine cb176646
explain-known-from = Ҳар кас инро аз { $day } дониста метавонист.
# machine 34ac28cd
explain-sources = Манбаъҳо: { $keys } ({ $mark }).
# machine 8198b2ca
explain-condition = Кай амал мекунад
# machine 67407a40
explain-exception-of = Ин истисно аст. Он танҳо дар ҷое дида мешавад, ки ин амал мекунад: { $rules }.
# machine b26651cc
explain-exceptions = Чӣ ҷойи онро мегирад
# machine 7a7ccafb
explain-no-exceptions = Он истисно надорад.
# machine 49c92923
explain-exception = { $rule }, агар чунин бошад: { $condition }: { $decides }
# machine 05513ede
explain-exception-above = { $rule }, чунон ки дар боло.
# machine 0349164c
explain-accounts = Чӣ ба он такя мекунад
# machine c0077373
explain-no-accounts = Ягон нақл ва ягон мисоли санҷишӣ не.
# machine 249a38eb
explain-more-accounts =
    { $count ->
       *[other] Ва боз { $count }, дар ҷавоби JSON.
    }
# machine f09cb4f4
explain-as-written = Чунон ки навишта шудааст
# machine 00133c04
explain-holds = амал мекунад
# machine 92b370b1
explain-holds-not = амал намекунад
