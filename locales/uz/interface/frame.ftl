# machine 4f823287
frame-guide = Qo‘llanma
# machine b5ced937
frame-skip = Matnga o‘tish
# machine b830cd3b
frame-leave = Sahifadan chiqish
# machine a67ea1b3
frame-language = Til
# machine 95b61c9b
frame-more = Yana o‘qish uchun
# machine d4a32b4e
frame-papers = Imzolash uchun sizga berilishi mumkin bo‘lgan qog‘ozlar
    .he = Imzolash uchun unga berilishi mumkin bo‘lgan qog‘ozlar
# machine dcde8811
frame-card = Reyd uchun kartochka
# machine 0f0eff82
frame-law = Qonun
# machine 2d19f5ac
frame-timeline = Vaqt chizig‘i
# machine 136eaefc
frame-figures = Raqamlar
# machine a823dfb6
frame-promise = Nimani va’da qilamiz
# machine 80ecef9f
frame-left = Siz chiqdingiz
# machine 9cab3f29
frame-left-close = Endi bu varaqni yopishingiz mumkin.
# machine 326c4d7f
frame-to-start = Boshiga o‘tish
