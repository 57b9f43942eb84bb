# machine 4f823287
frame-guide = Роҳнамо
# machine b5ced937
frame-skip = Гузаштан ба матн
# machine b830cd3b
frame-leave = Баромадан аз саҳифа
# machine a67ea1b3
frame-language = Забон
# machine 95b61c9b
frame-more = Боз хонед
# machine d4a32b4e
frame-papers = Коғазҳое, ки шояд барои имзо ба шумо диҳанд
    .he = Коғазҳое, ки шояд барои имзо ба ӯ диҳанд
# machine dcde8811
frame-card = Варақа барои рейд
# machine 0f0eff82
frame-law = Қонун
# machine 2d19f5ac
frame-timeline = Рафти воқеаҳо
# machine 136eaefc
frame-figures = Рақамҳо
# machine a823dfb6
frame-promise = Мо чиро ваъда медиҳем
# machine 80ecef9f
frame-left = Шумо баромадед
# machine 9cab3f29
frame-left-close = Акнун ин равзанаро бастан мумкин аст.
# machine 326c4d7f
frame-to-start = Ба аввал
