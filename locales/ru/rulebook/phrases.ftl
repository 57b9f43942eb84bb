phrase-no-signature-without-a-lawyer =
    .means = Без адвоката ничего не подпишу.

phrase-an-interpreter-please =
    .means = Мне нужен переводчик.

phrase-time-to-read =
    .means = Дайте мне, пожалуйста, время прочитать.

phrase-a-copy-please =
    .means = Дайте мне, пожалуйста, копию.

phrase-refusal-in-writing =
    .means = Прошу дать отказ в письменном виде.

phrase-is-this-a-contract =
    .means = Это контракт на военную службу?

phrase-no-contract-wanted =
    .means = Я не хочу подписывать контракт.

phrase-tell-my-embassy =
    .means = Прошу сообщить в моё посольство.

phrase-tell-my-family =
    .means = Прошу сообщить моим родным, где я.

phrase-the-wrong-man =
    .means = Это другой человек. Вот мои документы.

phrase-my-passport-please =
    .means = Верните мне, пожалуйста, паспорт.

phrase-foreigners-are-not-called-up =
    .means = Я иностранный гражданин. Иностранных граждан не призывают.
    .act = Федеральный закон № 115-ФЗ, ст. 15

phrase-registering-is-no-contract =
    .means = Воинский учёт — это не контракт.

phrase-a-contract-does-not-end =
    .means = Я знаю: контракт не кончается в срок.
    .act = Указ Президента № 647 от 21 сентября 2022 года

phrase-belarus-is-free =
    .means = Я гражданин Беларуси. Военный документ с нас не требуют.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-women-are-not-asked =
    .means = Я женщина. Указ № 821 говорит о мужчинах.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-too-young-or-too-old =
    .means = Указ № 821 говорит о мужчинах от 18 до 65 лет.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-only-two-applications =
    .means = Я подаю на РВП. Указ № 821 — о ВНЖ и гражданстве.
    .act = Указ Президента № 821 от 5 ноября 2025 года
