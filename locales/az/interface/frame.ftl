# machine 4f823287
frame-guide = Bələdçi
# machine b5ced937
frame-skip = Mətnə keç
# machine b830cd3b
frame-leave = Bu səhifədən çıx
# machine a67ea1b3
frame-language = Dil
# machine 95b61c9b
frame-more = Başqa səhifələr
# machine d4a32b4e
frame-papers = İmzalamaq üçün sizə verilə bilən sənədlər
    .he = İmzalamaq üçün ona verilə bilən sənədlər
# machine dcde8811
frame-card = Reyd üçün kart
# machine 0f0eff82
frame-law = Qanun
# machine 2d19f5ac
frame-timeline = Hadisələrin gedişi
# machine 136eaefc
frame-figures = Rəqəmlər
# machine a823dfb6
frame-promise = Nəyə söz veririk
# machine 80ecef9f
frame-left = Siz çıxdınız
# machine 9cab3f29
frame-left-close = İndi bu vərəqi bağlaya bilərsiniz.
# machine 326c4d7f
frame-to-start = Əvvələ qayıt
