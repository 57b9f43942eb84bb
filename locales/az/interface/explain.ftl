# machine 46955bcc
explain-under = Əsası: { $instrument }
# machine 5ba912ee
explain-in-force = Qüvvədədir: { $time }.
# machine 63d259b5
explain-always = aid olduğu qayda qüvvədə olanda
# machine f52ca4b7
explain-from = { $from } tarixindən
# machine d452d461
explain-until = { $until } gününün sonunadək
# machine ac0d8cf2
explain-from-to = { $from } – { $until }
# machine cb176646
explain-known-from = Hamı bunu { $day } tarixindən bilə bilərdi.
# machine 34ac28cd
explain-sources = Mənbələr: { $keys } ({ $mark }).
# machine 8198b2ca
explain-condition = Nə vaxt qüvvədədir
# machine 67407a40
explain-exception-of = Bu, istisnadır; ona yalnız bunun qüvvədə olduğu yerdə baxılır: { $rules }.
# machine b26651cc
explain-exceptions = Onu nə əvəz edir
# machine 7a7ccafb
explain-no-exceptions = İstisnası yoxdur.
# machine 49c92923
explain-exception = { $rule }, belə olanda: { $condition }: { $decides }
# machine 05513ede
explain-exception-above = { $rule }, yuxarıdakı kimi.
# machine 0349164c
explain-accounts = Buna nə əsaslanır
# machine c0077373
explain-no-accounts = Nə hekayə, nə də nümunə iş var.
# machine 249a38eb
explain-more-accounts =
    { $count ->
       *[other] Və daha { $count }, JSON cavabında.
    }
# machine f09cb4f4
explain-as-written = Yazıldığı kimi
# machine 00133c04
explain-holds = qüvvədədir
# machine 92b370b1
explain-holds-not = qüvvədə deyil
