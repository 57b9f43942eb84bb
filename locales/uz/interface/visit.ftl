# machine 7f88ff0b
visit-start = Kirishdan oldin
    .he = U kirishidan oldin
# machine 9c52c63e
visit-start-what = Rossiya idorasi sizdan nima so‘raydi va nega. Qaysi hujjatlar sizni ozod qiladi va imzo nimaga olib boradi.
    .he = Rossiya idorasi undan nima so‘raydi va nega. Qaysi hujjatlar uni ozod qiladi va imzo nimaga olib boradi.
# machine e607304e
visit-start-nothing-kept = Bir necha qisqa savol. Ism, telefon, pasport so‘ralmaydi. Hech narsa saqlanmaydi.
# machine fb75447d
visit-start-who = Bu kim uchun?
# machine 110c0802
visit-start-about = Nima bo‘lmoqchi yoki nima bo‘ldi?
# machine d0f33ff4
visit-missing = Hali biror narsa tanlanmagan.
# machine 9e2d9a63
visit-missing-who = Bu kim uchun ekanini ayting
# machine 8dd4d742
visit-missing-about = Gap nima haqida ekanini ayting
# machine 9ae8a509
visit-before = Birinchi savoldan oldin
# machine 502668ad
visit-kept = Bu sayt nimani saqlaydi: hech narsani saqlamaydi
# machine f71a4d62
visit-kept-answers = Javoblaringiz saqlanmaydi. Chiqsangiz, ular yo‘qoladi.
# machine 0444a7c0
visit-kept-cookies = Cookie ham, jurnal ham, hisob yozuvi ham yo‘q.
# machine ad672cf3
visit-kept-name = Bu yerda hech kim ism, telefon, pasport yoki pul so‘ramaydi.
# machine a9257861
visit-kept-signing = Bu yerda hech kim sizga biror narsani imzolang demaydi.
    .he = Bu yerda hech kim sizga ham, unga ham biror narsani imzolang demaydi.
# machine c52c9385
visit-hide = Bu sayt nimani yashira olmaydi
# machine ffaa9903
visit-hide-browser = Brauzeringiz bu saytni ochganingizni yozib qo‘yadi. Maxfiy oyna yozmaydi.
# machine f228ada9
visit-hide-network = Tarmoq bu sayt nomini ko‘rishi mumkin, javoblaringizni esa ko‘rmaydi.
# machine c6d8e896
visit-hide-spy = Sayt josus dasturga yoki yelkangiz osha qaragan odamga qarshi yordam bera olmaydi.
# machine db5bc89d
visit-hide-officials = Sayt amaldorlarni qonunga amal qilishga majburlay olmaydi.
# machine 125c810d
visit-leave = Qanday chiqish mumkin
# machine 8f62c187
visit-leave-press = Istalgan paytda yuqoridagi “{ $leave }” tugmasini bosing. Shunda javoblaringiz yo‘qoladi.
# machine a37e638a
visit-leave-key = Escape tugmasi uch marta bosilsa, xuddi shunday bo‘ladi.
# machine 7d59f12b
visit-leave-back = Keyin orqaga qaytsangiz, hech bir javob ko‘rinmaydi. Brauzer shaklni qayta yuborishni so‘rashi mumkin: yo‘q deng.
# machine 6845ac0b
visit-progress-last = Savol { $number }, oxirgisi
# machine 7766b511
visit-progress =
    { $count ->
       *[other] Savol { $number }, yana ko‘pi bilan { $count } ta
    }
# machine acc1bf90
visit-why = Nega so‘raladi: { $why }
# machine a96478e1
visit-find-out = Qanday bilish mumkin
# machine c528dae5
visit-each = Har biriga ha yoki yo‘q deng.
# machine 8b87fcbe
visit-no-answer = Hali javob yo‘q.
# machine 085768e2
visit-choose = Javobni tanlang. “{ $unknown }” ham javob
# machine 77e3c577
visit-choose-another = Boshqa javobni tanlang
# machine ae76fd2f
visit-check = Javoblarni tekshiring
# machine 16ce7bd0
visit-check-about = Kim va nima haqida
# machine 479f9b4a
visit-check-both = { $person }. { $journey }.
# machine 3a358cd8
visit-card = Aytish yoki ko‘rsatish uchun
# machine 54371ce0
visit-card-checked = { $day } kunigacha tekshirilgan.
# machine 8250053e
visit-card-print = Bosish uchun: A6 qog‘oz yoki A4 olib, qirqing. Brauzer menyusida “Chop etish” bor.
