# machine 24106cd1
phrase-no-signature-without-a-lawyer =
    .means = Заңгерсіз ештеңеге қол қоймаймын.

# machine dfdf8c4d
phrase-an-interpreter-please =
    .means = Маған аудармашы керек.

# machine c19434b0
phrase-time-to-read =
    .means = Оқып шығуға уақыт беріңізші.

# machine 4218ffca
phrase-a-copy-please =
    .means = Көшірмесін беріңізші.

# machine 888d9b90
phrase-refusal-in-writing =
    .means = Бас тартуды жазбаша беріңізші.

# machine ea7303a2
phrase-is-this-a-contract =
    .means = Бұл әскери қызмет туралы келісімшарт па?

# machine f693ad5b
phrase-no-contract-wanted =
    .means = Мен келісімшартқа қол қойғым келмейді.

# machine 60a6bfbc
phrase-tell-my-embassy =
    .means = Елшілігіме хабарлаңызшы.

# machine 4d360dee
phrase-tell-my-family =
    .means = Отбасыма менің қайда екенімді айтыңызшы.

# machine 596ce4f8
phrase-the-wrong-man =
    .means = Бұл басқа адам. Міне, менің құжаттарым.

# machine 4e2bec21
phrase-my-passport-please =
    .means = Паспортымды қайтарып беріңізші.

# machine 44ec925b
phrase-foreigners-are-not-called-up =
    .means = Мен шетел азаматымын. Шетел азаматтары әскерге шақырылмайды.

# machine 8ad3adbb
phrase-registering-is-no-contract =
    .means = Әскери есепке тұру – келісімшарт емес.

# machine 804348d2
phrase-a-contract-does-not-end =
    .means = Келісімшарт мерзімі біткенде бітпейтінін білемін.

# machine 9665f6ef
phrase-belarus-is-free =
    .means = Мен Беларусь азаматымын. Бізден әскери құжат талап етілмейді.

# machine 8465e9ac
phrase-women-are-not-asked =
    .means = Мен әйелмін. № 821 жарлық еркектер туралы айтады.

# machine 29a44487
phrase-too-young-or-too-old =
    .means = № 821 жарлық 18 бен 65 жас аралығындағы еркектер туралы айтады.

# machine 515a2a0b
phrase-only-two-applications =
    .means = Мен уақытша тұру рұқсатына өтініш беремін. № 821 жарлық тұрақты тұру рұқсаты мен азаматтық туралы.
