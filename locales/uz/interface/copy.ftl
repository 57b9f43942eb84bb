# machine ef9b19cb
copy-genuine = asl: Yol dasturining shu versiyasi tuzgani bilan harfma-harf bir xil
# machine 9e8e3e25
copy-outdated = eskirgan: asl, lekin { $day } kunidan keyin unga tayanmang; yangiroq nusxa oling
# machine dbd82319
copy-other-version = boshqa versiyadan ({ $version }): bu versiya ({ $own }) uni qayta tuza olmaydi
# machine 4e8bc6fd
copy-words = Uning so‘zlari: { $words }.
# machine 29a73246
copy-other-compare = Ularni ishonchli nusxa bilan solishtiring.
# machine 0218e0a9
copy-other-words-false = U ko‘rsatgan so‘zlar matniniki emas. Unga tayanmang.
# machine 27872d18
copy-altered = o‘zgartirilgan: Yol tuzgani emas. Unga tayanmang. Yangi qatorlar: { $added }, yetishmaydigan qatorlar: { $missing }.
# machine f5fb4025
copy-added-link = havola qo‘shilgan: { $text }
# machine f10b08ef
copy-added-input = yozish yoki yuborish uchun narsa qo‘shilgan: { $text }
# machine 6709c36e
copy-added-script = skript qo‘shilgan: { $text }
# machine c528d9d7
copy-added-fetched = boshqa joydan yuklanadigan narsa qo‘shilgan: { $text }
# machine 4b7a5b7c
copy-added-contact = telefon raqami yoki messenjerdagi nom qo‘shilgan: { $text }
# machine 7e091df4
copy-added-sign = imzolash yoki to‘lash haqida so‘zlar qo‘shilgan: { $text }
