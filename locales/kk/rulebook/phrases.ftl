phrase-no-signature-without-a-lawyer =
    .means = Заңгерсіз ештеңеге қол қоймаймын.

phrase-an-interpreter-please =
    .means = Маған аудармашы керек.

phrase-time-to-read =
    .means = Оқып шығуға уақыт беріңізші.

phrase-a-copy-please =
    .means = Көшірмесін беріңізші.

phrase-refusal-in-writing =
    .means = Бас тартуды жазбаша беріңізші.

phrase-is-this-a-contract =
    .means = Бұл әскери қызмет туралы келісімшарт па?

phrase-no-contract-wanted =
    .means = Мен келісімшартқа қол қойғым келмейді.

phrase-tell-my-embassy =
    .means = Елшілігіме хабарлаңызшы.

phrase-tell-my-family =
    .means = Отбасыма менің қайда екенімді айтыңызшы.

phrase-the-wrong-man =
    .means = Бұл басқа адам. Міне, менің құжаттарым.

phrase-my-passport-please =
    .means = Паспортымды қайтарып беріңізші.

phrase-foreigners-are-not-called-up =
    .means = Мен шетел азаматымын. Шетел азаматтары әскерге шақырылмайды.
    .act = Федеральный закон № 115-ФЗ, ст. 15

phrase-registering-is-no-contract =
    .means = Әскери есепке тұру – келісімшарт емес.

phrase-a-contract-does-not-end =
    .means = Келісімшарт мерзімі біткенде бітпейтінін білемін.
    .act = Указ Президента № 647 от 21 сентября 2022 года

phrase-belarus-is-free =
    .means = Мен Беларусь азаматымын. Бізден әскери құжат талап етілмейді.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-women-are-not-asked =
    .means = Мен әйелмін. № 821 жарлық еркектер туралы айтады.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-too-young-or-too-old =
    .means = № 821 жарлық 18 бен 65 жас аралығындағы еркектер туралы айтады.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-only-two-applications =
    .means = Мен уақытша тұру рұқсатына өтініш беремін. № 821 жарлық тұрақты тұру рұқсаты мен азаматтық туралы.
    .act = Указ Президента № 821 от 5 ноября 2025 года
