# machine 24106cd1
phrase-no-signature-without-a-lawyer =
    .means = Без адвоката ничего не подпишу.

# machine dfdf8c4d
phrase-an-interpreter-please =
    .means = Мне нужен переводчик.

# machine c19434b0
phrase-time-to-read =
    .means = Дайте мне, пожалуйста, время прочитать.

# machine 4218ffca
phrase-a-copy-please =
    .means = Дайте мне, пожалуйста, копию.

# machine 888d9b90
phrase-refusal-in-writing =
    .means = Прошу дать отказ в письменном виде.

# machine ea7303a2
phrase-is-this-a-contract =
    .means = Это контракт на военную службу?

# machine f693ad5b
phrase-no-contract-wanted =
    .means = Я не хочу подписывать контракт.

# machine 60a6bfbc
phrase-tell-my-embassy =
    .means = Прошу сообщить в моё посольство.

# machine 4d360dee
phrase-tell-my-family =
    .means = Прошу сообщить моим родным, где я.

# machine 596ce4f8
phrase-the-wrong-man =
    .means = Это другой человек. Вот мои документы.

# machine 4e2bec21
phrase-my-passport-please =
    .means = Верните мне, пожалуйста, паспорт.

# machine 44ec925b
phrase-foreigners-are-not-called-up =
    .means = Я иностранный гражданин. Иностранных граждан не призывают.

# machine 8ad3adbb
phrase-registering-is-no-contract =
    .means = Воинский учёт — это не контракт.

# machine 804348d2
phrase-a-contract-does-not-end =
    .means = Я знаю: контракт не кончается, когда истекает срок.

# machine 9665f6ef
phrase-belarus-is-free =
    .means = Я гражданин Беларуси. Военный документ с нас не требуют.

# machine 8465e9ac
phrase-women-are-not-asked =
    .means = Я женщина. Указ № 821 говорит о мужчинах.

# machine 29a44487
phrase-too-young-or-too-old =
    .means = Указ № 821 говорит о мужчинах от 18 до 65 лет.

# machine 515a2a0b
phrase-only-two-applications =
    .means = Я подаю на РВП. Указ № 821 — о ВНЖ и гражданстве.
