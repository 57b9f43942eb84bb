# machine 4f823287
frame-guide = Колдонмо
# machine b5ced937
frame-skip = Текстке өтүү
# machine b830cd3b
frame-leave = Бул барактан чыгуу

# machine a67ea1b3
frame-language = Тил

# machine 95b61c9b
frame-more = Дагы окуу үчүн
# machine d4a32b4e
frame-papers = Сизге кол койдурушу мүмкүн болгон кагаздар
    .he = Ага кол койдурушу мүмкүн болгон кагаздар
# machine dcde8811
frame-card = Рейд үчүн карточка
# machine 0f0eff82
frame-law = Мыйзам
# machine 2d19f5ac
frame-timeline = Окуялардын ирети
# machine 136eaefc
frame-figures = Сандар
# machine a823dfb6
frame-promise = Эмнени убада кылабыз

# machine 80ecef9f
frame-left = Сиз чыктыңыз
# machine 9cab3f29
frame-left-close = Бул өтмөктү эми жапсаңыз болот.

# machine 326c4d7f
frame-to-start = Башына өтүү
