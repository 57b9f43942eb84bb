# machine 4f823287
frame-guide = Справочник
# machine b5ced937
frame-skip = Перейти к тексту
# machine b830cd3b
frame-leave = Уйти со страницы

# machine a67ea1b3
frame-language = Язык

# machine 95b61c9b
frame-more = Читать дальше
# machine d4a32b4e
frame-papers = Бумаги, которые вам могут дать на подпись
    .he = Бумаги, которые ему могут дать на подпись
# machine dcde8811
frame-card = Карточка на случай рейда
# machine 0f0eff82
frame-law = Закон
# machine 2d19f5ac
frame-timeline = Хронология
# machine 136eaefc
frame-figures = Числа
# machine a823dfb6
frame-promise = Что мы обещаем

# machine 80ecef9f
frame-left = Вы ушли со страницы
# machine 9cab3f29
frame-left-close = Теперь эту вкладку можно закрыть.

# machine 326c4d7f
frame-to-start = В начало
