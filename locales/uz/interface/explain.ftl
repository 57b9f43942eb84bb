# machine 46955bcc
explain-under = Asosi: { $instrument }
# machine 5ba912ee
explain-in-force = Amal qilishi: { $time }.
# machine 63d259b5
explain-always = tegishli hujjat amalda bo‘lgan butun vaqt
# machine f52ca4b7
explain-from = boshlanishi { $from }
# machine d452d461
explain-until = oxirgi kuni { $until }
# machine ac0d8cf2
explain-from-to = boshlanishi { $from }, oxirgi kuni { $until }
# machine cb176646
explain-known-from = Buni hamma { $day } kunidan boshlab bilishi mumkin edi.
# machine 34ac28cd
explain-sources = Manbalar: { $keys } ({ $mark }).
# machine 8198b2ca
explain-condition = Qachon amal qiladi
# machine 67407a40
explain-exception-of = Bu istisno, faqat shu qoidalar amal qilganda qaraladi: { $rules }.
# machine b26651cc
explain-exceptions = Uning o‘rnini nima oladi
# machine 7a7ccafb
explain-no-exceptions = Uning istisnolari yo‘q.
# machine 49c92923
explain-exception = { $rule }, sharti: { $condition }; hal qiladi: { $decides }
# machine 05513ede
explain-exception-above = { $rule }, yuqoridagidek.
# machine 0349164c
explain-accounts = Unga nima asoslangan
# machine c0077373
explain-no-accounts = Hikoya ham, namunaviy holat ham yo‘q.
# machine 249a38eb
explain-more-accounts =
    { $count ->
       *[other] Va yana { $count } ta, JSON javobda.
    }
# machine f09cb4f4
explain-as-written = Yozilganicha
# machine 00133c04
explain-holds = amal qiladi
# machine 92b370b1
explain-holds-not = amal qilmaydi
