# machine 4f56fd05
interview-dont-know = Bilmayman
# machine 51b54dad
interview-any = istalgani
# machine d46e3717
interview-any-other = istalgan boshqasi
# machine 639e3ea2
interview-other-than = bulardan boshqasi: { $values }
# machine 84b2d18b
interview-none-of-these = bularning hech biri
# machine 1b9b1767
interview-two-or-more = bulardan ikkitasi yoki ko‘prog‘i
# machine e51341f6
interview-yes = Ha
# machine 2ba92ecc
interview-no = Yo‘q
# machine 286c43ac
interview-for-me = O‘zim uchun
# machine cebe8bc5
interview-for-someone-else = Boshqa odam uchun
# machine c1a26e22
interview-continue = Davom etish
# machine 638a2ae8
interview-back = Orqaga
# machine 4c46e681
interview-change = O‘zgartirish
# machine e33cc433
interview-show-answer = Javobni ko‘rsatish
# machine fe0732d8
interview-change-answer = Javobni o‘zgartirish
# machine 5a267937
interview-card = Bosish uchun kichik kartochka
# machine c12c7417
interview-start-again = Boshidan boshlash
# machine 95ec2d64
interview-finished = uchun savol yo‘q: so‘rov tugagan
# machine 306f07ba
interview-clash = oldin aytilganlar bilan birga bo‘la olmaydi. { $sentences }
# machine 966e09b3
interview-one-answer = uchun aniq bitta javob bo‘ladi
# machine bdb5373e
interview-no-answer = javob emas: tanlang, 1 – { $count }
# machine 8a97319c
interview-second-day = `{ $fact }` uchun sanaladigan ikkinchi kunni beradi, bittasi allaqachon bor
# machine f08fc35d
interview-day-after-case = holat kunidan keyin, u kun: { $day }
# machine 31b308af
interview-day-makes = bo‘yicha `{ $fact }` { $day } kuni { $number } bo‘ladi, lekin { $given } berilgan
# machine 8ba58fc0
interview-grows-not = vaqt bilan o‘sadigan fakt emas
# machine 7d82507f
interview-nothing-grows = vaqt bilan o‘sadigan fakt emas; bundaylari yo‘q
# machine 5e65e9ba
interview-these-grow = vaqt bilan o‘sadigan fakt emas; o‘sadiganlari: { $facts }
# machine e77ee830
interview-weights-no-json = JSON emas: { $error }
# machine 6028396c
interview-weights-no-object = obyekt bo‘lishi kerak: faktlar va ularning qiymatlari
# machine 9efa6ed8
interview-weights-no-values = uchun obyekt kerak: qiymatlar va ularning vaznlari, masalan `{ $example }`
# machine 8fceaf86
interview-weight-no-number = uchun vazn son bo‘lishi kerak
# machine 3e85a6ab
interview-weight-several-values = bitta qiymat bo‘lishi kerak, to‘plamda bo‘lish ehtimoli bilan
# machine 60922a57
interview-weight-no-value = vazni bo‘lishi mumkin bo‘lgan qiymat emas
# machine ff8947ae
interview-weight-negative = vazn 0 yoki undan ko‘p bo‘lishi kerak
# machine e73de58b
interview-weight-nothing = kamida bitta qiymatning vazni 0 dan katta bo‘lishi kerak
# machine 5b3b5e92
interview-weight-chance = qiymat to‘plamda bo‘lish ehtimoli 0 va 1 orasida bo‘lishi kerak
# machine efd57428
interview-weight-twice = qiymatning ikkita vazni bor
