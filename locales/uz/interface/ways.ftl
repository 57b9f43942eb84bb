# machine 6286f360
ways-note = Javobni nima yaxshilaydi. Faqat haqiqatda bor va ko‘rsatish mumkin bo‘lgan narsa hisobga olinadi. Hech bir yo‘l biror narsani imzolash maslahati emas: avval yurist bilan gaplashing.
# machine 7c1d9a0e
ways-none = Bu yerda hech bir javob yaxshiroq bo‘la olmaydi.
# machine b436e2d7
ways-sources = Manbalar: `yol sources`.
# machine a3f93712
ways-checked-until = Manbalar bilan { $day } kunigacha solishtirilgan.
# machine b0b93c6b
ways-now = Hozir:
# machine 52b58990
ways-is-best = Bundan yaxshisi yo‘q.
# machine 5fbbbb41
ways-nothing = O‘zgartirish mumkin bo‘lgan hech narsa buni yaxshilamaydi. Yuristga murojaat qiling.
# machine c308ce26
ways-whichever-reading = Quyidagisi manbalar qanday o‘qilsa ham to‘g‘ri.
# machine 54b4a7cd
ways-dangerous = Xavfli yo‘llar
# machine 5580e7a7
ways-dangerous-note = Manbalar bu yo‘llarni ham aytadi. Ular sizni bog‘laydi yoki yollovchilar orqali o‘tadi. Yol ularning hech birini maslahat bermaydi.
    .he = Manbalar bu yo‘llarni ham aytadi. Ular uni bog‘laydi yoki yollovchilar orqali o‘tadi. Yol ularning hech birini maslahat bermaydi.
# machine d1fca5df
ways-beware = Ehtiyot bo‘ling: { $warning }
# machine 55a3562b
ways-all-together = Bularning hammasi birga:
# machine 3596b433
ways-without = { $values } bo‘lmasa
# machine b8320d68
ways-also = { $values } ham bo‘lsa
# machine 95b0ec56
ways-worse = Bu yomonlashadi:
# machine d5ca63a9
ways-cost = { $title } Hozir eng yomoni: { $now } Unda eng yomoni: { $then }
# machine 0e78a928
ways-wait = Kuting.
# machine 96c401dd
ways-wait-long = Kutish faqat ko‘p yildan keyin yordam beradi.
# machine 71c8adb4
ways-day = Bu kun: { $day }.
# machine 8351b572
ways-day-between = Kun shu oraliqda: { $earliest } – { $latest }. Bu vaqt qaysi kundan sanalishiga bog‘liq.
# machine 0870b2e4
ways-lasts-until = Bu aniq { $day } kuni oxirigacha davom etadi.
