# machine 4f823287
frame-guide = Анықтамалық
# machine b5ced937
frame-skip = Мәтінге өту
# machine b830cd3b
frame-leave = Бұл беттен кету
# machine a67ea1b3
frame-language = Тіл
# machine 95b61c9b
frame-more = Тағы оқуға
# machine d4a32b4e
frame-papers = Сізге қол қоюға берілуі мүмкін қағаздар
    .he = Оған қол қоюға берілуі мүмкін қағаздар
# machine dcde8811
frame-card = Рейдке арналған карточка
# machine 0f0eff82
frame-law = Заң
# machine 2d19f5ac
frame-timeline = Уақыт бойынша
# machine 136eaefc
frame-figures = Сандар
# machine a823dfb6
frame-promise = Не нәрсеге уәде береміз
# machine 80ecef9f
frame-left = Сіз беттен кеттіңіз
# machine 9cab3f29
frame-left-close = Енді бұл қойындыны жаба аласыз.
# machine 326c4d7f
frame-to-start = Басына өту
