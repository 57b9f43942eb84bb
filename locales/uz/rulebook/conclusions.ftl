# machine 4c47ef0d
conclusion-home-law =
    .title = Rossiya uchun urushish haqida vatan qonuni nima deydi
    .value-not-covered = Bu qoidalarda vataningiz qonuni yo‘q. Yuristga murojaat qiling.
    .value-not-covered-him = Bu qoidalarda uning vatani qonuni yo‘q. Yuristga murojaat qiling.
    .value-not-found = Davlatingiz qonunida bu haqda modda topilmadi. Bo‘lishi mumkin; yuristga murojaat qiling.
    .value-not-found-him = Uning davlati qonunida bu haqda modda topilmadi. Bo‘lishi mumkin; yuristga murojaat qiling.
    .value-unconfirmed = Xabarlarga ko‘ra, davlatingizda buni taqiqlovchi qonun bor. Hozirgi jazosini tasdiqlab bo‘lmadi; yuristga murojaat qiling.
    .value-unconfirmed-him = Xabarlarga ko‘ra, uning davlatida buni taqiqlovchi qonun bor. Hozirgi jazosini tasdiqlab bo‘lmadi; yuristga murojaat qiling.
    .value-punished = Davlatingiz qonuni chet eldagi urushda qatnashganni yillab qamoq bilan jazolaydi.
    .value-punished-him = Uning davlati qonuni chet eldagi urushda qatnashganni yillab qamoq bilan jazolaydi.
    .says = O‘n ikki davlat ko‘rib chiqildi. Boshqa davlatlar, fuqaroligi yo‘q shaxslar va faqat Rossiya fuqarosi bo‘lganlar uchun bu yerda javob yo‘q.

# machine 54aa434b
conclusion-home-practice =
    .title = Vatanda prokurorlar va sudlar nima qilgan
    .value-text-only = Qonun matnining o‘zi sudlar nima qilishini aytmaydi.
    .value-none-opened = Xabar paytida davlatingiz bunday ish ochmagan edi. Bu o‘zgarishi mumkin.
    .value-none-opened-him = Xabar paytida uning davlati bunday ish ochmagan edi. Bu o‘zgarishi mumkin.
    .value-sentenced = Davlatingiz bunday ishlarni ochadi, sudlari odamlarga hukm chiqargan.
    .value-sentenced-him = Uning davlati bunday ishlarni ochadi, sudlari odamlarga hukm chiqargan.
    .says = Xabar qilingan ishlar amaliyot hisoblanadi. Ko‘rsatilmagan bo‘lsa, topilmagan.

# machine aef2a36d
conclusion-home-exposure =
    .title = Vatanda ayb qo‘yilishi mumkinmi?
    .value-nothing-done = Siz imzolamagansiz va xizmat qilmagansiz. Topilgan hech bir modda taklif uchun jazolamaydi.
    .value-nothing-done-him = U imzolamagan va xizmat qilmagan. Topilgan hech bir modda taklif uchun jazolamaydi.
    .value-unclear = O‘z davlatingizda sizga ayb qo‘yilishi mumkinmi, aniq emas. U yoqqa borishdan oldin yuristga murojaat qiling.
    .value-unclear-him = O‘z davlatida unga ayb qo‘yilishi mumkinmi, aniq emas. U yoqqa borishdan oldin yuristga murojaat qilsin.
    .value-can-be = O‘z davlatingizda sizga ayb qo‘yilishi mumkin. U yoqqa borishdan oldin yuristga murojaat qiling.
    .value-can-be-him = O‘z davlatida unga ayb qo‘yilishi mumkin. U yoqqa borishdan oldin yuristga murojaat qilsin.
    .says = Imzoning o‘zi yoki jangsiz xizmat ham yetarli bo‘lishi mumkin. Hech bir manba bunga javob bermaydi.

# machine 514a332a
conclusion-home-signature =
    .title = Imzo vatanda nimani o‘zgartiradi
    .value-none-found = O‘z davlatingizda o‘zgarish topilmadi: hech narsa imzolanmagan yoki davlatingiz qonuni bu yerda yo‘q.
    .value-none-found-him = O‘z davlatida o‘zgarish topilmadi: hech narsa imzolanmagan yoki uning davlati qonuni bu yerda yo‘q.
    .value-counts = Rossiya bilan kontrakt bo‘yicha xizmat uchun o‘z davlatingiz jazolashi mumkin. U yoqqa borishdan oldin yuristga murojaat qiling.
    .value-counts-him = Rossiya bilan kontrakt bo‘yicha xizmat uchun o‘z davlati jazolashi mumkin. U yoqqa borishdan oldin yuristga murojaat qilsin.
    .says = Topilgan qonunlar xizmat qilish, urushish yoki odam yollash haqida.

# machine 73ad2499
conclusion-home-passport =
    .title = Rossiya pasporti vatanda himoya qiladimi?
    .value-treaty = Shartnomaga ko‘ra, ikki davlat fuqarosi qayerda yashasa, o‘sha davlat qonuniga bo‘ysunadi. Yuristga murojaat qiling.
    .value-not-known = Davlatingiz bo‘yicha bu haqda hech narsa topilmadi. Yuristga murojaat qiling.
    .value-not-known-him = Uning davlati bo‘yicha bu haqda hech narsa topilmadi. Yuristga murojaat qiling.
    .value-no-shield = Rossiya pasporti sizni birinchi davlatingiz qonunidan himoya qilmaydi.
    .value-no-shield-him = Rossiya pasporti uni birinchi davlati qonunidan himoya qilmaydi.
    .says = Bu yerda faqat O‘zbekiston, Qozog‘iston va Tojikiston bor.

# machine 1f6f620f
conclusion-home-notice =
    .title = Ikkinchi fuqarolik: vatan davlati nima talab qiladi
    .value-none-found = Ikkinchi fuqarolik haqida davlatingizga xabar berish majburiyati topilmadi.
    .value-none-found-him = Ikkinchi fuqarolik haqida davlatiga xabar berish majburiyati topilmadi.
    .value-barred = Davlatingiz ikkinchi fuqarolikni taqiqlaydi. Kim olsa, 30 kun ichida davlatga xabar berishi kerak.
    .value-barred-him = Uning davlati ikkinchi fuqarolikni taqiqlaydi. Kim olsa, 30 kun ichida davlatga xabar berishi kerak.
    .value-due = Davlatingiz sizdagi ikkinchi fuqarolikni taqiqlaydi. Uni olgan kundan 30 kun ichida davlatingizga xabar berishingiz kerak.
    .value-due-him = Uning davlati undagi ikkinchi fuqarolikni taqiqlaydi. Uni olgan kundan 30 kun ichida davlatiga xabar berishi kerak.
    .says = Faqat Qozog‘iston qoidasi topildi.

# machine 76c65b57
conclusion-home-travel =
    .title = Rossiyaga borish va ishlash: vatan davlati nima deydi
    .value-none-found = Davlatingiz Rossiyada ishlashni taqiqlagani topilmadi.
    .value-none-found-him = Uning davlati Rossiyada ishlashni taqiqlagani topilmadi.
    .value-advised = 2024-yil martda davlatingiz fuqarolaridan Rossiyaga vaqtincha bormaslikni so‘radi. Bu hali ham amaldami, tekshirilmagan.
    .value-advised-him = 2024-yil martda uning davlati fuqarolaridan Rossiyaga vaqtincha bormaslikni so‘radi. Bu hali ham amaldami, tekshirilmagan.
    .value-stopped = Davlatingiz Rossiya va Ukraina uchun mehnat ruxsatnomasi berishni to‘xtatdi.
    .value-stopped-him = Uning davlati Rossiya va Ukraina uchun mehnat ruxsatnomasi berishni to‘xtatdi.
    .says = Faqat Nepalning to‘xtatish qarori va Qirg‘izistonning tavsiyasi topildi.

# machine 770ad2a4
conclusion-home-contact =
    .title = Vatan elchixonasi yoki hukumati nima degan
    .value-asks-discharge = Hukumatingiz Rossiyadan o‘z fuqarolarini xizmatdan bo‘shatishni so‘raydi.
    .value-asks-discharge-him = Uning hukumati Rossiyadan o‘z fuqarolarini xizmatdan bo‘shatishni so‘raydi.
    .value-contact-at-once = Elchixonangiz urushga chaqirilgan fuqarolardan darhol aloqaga chiqishni so‘ragan.
    .value-contact-at-once-him = Uning elchixonasi urushga chaqirilgan fuqarolardan darhol aloqaga chiqishni so‘ragan.
    .value-warned = Davlatingiz fuqarolarini ogohlantirgan. Yordam telefoni topilmadi.
    .value-warned-him = Uning davlati fuqarolarini ogohlantirgan. Yordam telefoni topilmadi.
    .value-not-found = Elchixonangiz bu haqda biror narsa degani topilmadi.
    .value-not-found-him = Uning elchixonasi bu haqda biror narsa degani topilmadi.
    .says = Boshqa elchixonalarning telefonlari topilmadi.

# machine f4616fdf
conclusion-contract-end =
    .title = Kontrakt ({ "контракт" }) muddati tugasa nima bo‘ladi
    .value-with-its-term = Askarni kontrakt muddatidan keyin ham ushlab turadigan farmon topilmadi.
    .value-on-a-named-ground = Hali ham amal qiladigan asos bilan xizmatdan bo‘shatishni so‘rashingiz mumkin.
    .value-on-a-named-ground-him = U hali ham amal qiladigan asos bilan xizmatdan bo‘shatishni so‘rashi mumkin.
    .value-runs-on = Armiya kontrakti muddati bilan tugamaydi. Qisman safarbarlik davom etar ekan, kontrakt ham davom etadi.
    .says = 2022-yil 21-sentabrgacha kontraktni davom ettiradigan farmon yo‘q edi.

# machine fd3abd37
conclusion-signing-duty =
    .title = Kontrakt ({ "контракт" }) imzolash shartmi?
    .value-no-duty = Topilgan hech bir qonun sizni armiya kontraktini imzolashga majbur qilmaydi. Yo‘q deyishga haqlisiz.
    .value-no-duty-him = Topilgan hech bir qonun uni armiya kontraktini imzolashga majbur qilmaydi. U yo‘q deyishga haqli.
    .value-pressed = Hech bir qonun sizni imzolashga majbur qilmaydi. Shunga qaramay odamlarni qistashgan va qo‘rqitishgan. Baribir yo‘q deyishga haqlisiz.
    .value-pressed-him = Hech bir qonun uni imzolashga majbur qilmaydi. Shunga qaramay odamlarni qistashgan va qo‘rqitishgan. Baribir u yo‘q deyishga haqli.
    .says = Chet elliklar faqat kontrakt bo‘yicha xizmat qiladi. Hech bir manba uni imzolash majburiyatini aytmaydi.

# machine 6ccf168c
conclusion-signing-tricks =
    .title = Imzodan oldingi aldov va qo‘rqitishlar
    .value-no-such-law = Sizni aldab yoki majburlab imzo qo‘ydirishga ruxsat beradigan birorta qonun topilmadi. Har bir sahifani o‘qing va nusxa so‘rang.
    .value-no-such-law-him = Uni aldab yoki majburlab imzo qo‘ydirishga ruxsat beradigan birorta qonun topilmadi. Har bir sahifani o‘qisin va nusxa so‘rasin.
    .value-reported = Kontraktlar qog‘ozlar orasiga yashirilgan. Odamlarni zo‘ravonlik yoki jinoiy ish bilan qo‘rqitishgan. O‘qimagan narsangizni imzolamang; yurist so‘rang.
    .value-reported-him = Kontraktlar qog‘ozlar orasiga yashirilgan. Odamlarni zo‘ravonlik yoki jinoiy ish bilan qo‘rqitishgan. U o‘qimagan narsasini imzolamasin, yurist so‘rasin.
    .says = Kontrakt ixtiyoriy deyiladi. Boshqacha deydigan qonunni hech bir manba aytmaydi.

# machine 2d9084e1
conclusion-contract-term =
    .title = Kontrakt ({ "контракт" }) aslida qancha davom etadi
    .value-as-written = Kontrakt muddati tugaganda tugaydi.
    .value-runs-on = Yollovchilar bir yildan besh yilgacha deydi. Shundan keyin ham kontrakt safarbarlik tugaguncha davom etadi.
    .value-until-war-ends = Yollovchilar bir yildan besh yilgacha deydi. Kontrakt safarbarlik tugaguncha davom etadi, unda hatto urush oxirigacha deb yozilishi mumkin.
    .says = 2022-yil 21-sentabrgacha kontraktni davom ettiradigan farmon yo‘q edi.

# machine a63a825a
conclusion-promised-pay =
    .title = Maosh: va’da qilingani va xabar qilingani
    .value-as-promised = Maosh haqidagi qonun o‘qilmagan. Yollovchilar oyiga 210 000 yoki 450 000 rubl degan; bir kishiga 2,3 million va’da qilingan.
    .value-not-paid = Bir kishiga oyiga 450 000 va’da qilingan; ikki marta 150 000 kelgan. Boshqasi va’da qilingan 2,3 millionni umuman ko‘rmagan.
    .says = Bular yollovchilarning gapi. Maosh haqidagi qonun o‘qilmagan.

# machine d4102842
conclusion-where-sent =
    .title = Askarlar qayerga yuboriladi
    .value-not-found = Chet ellik askarlarni urushga yuboradigan qoida topilmadi.
    .value-to-war = Qonun armiyaga chet ellik askarlarni urushga yuborishga ruxsat beradi.
    .value-abroad = Qonun armiyaga chet ellik askarlarni urushga, Rossiyadan tashqariga ham yuborishga ruxsat beradi.
    .value-the-front = Bir yollovchining o‘zi aytgan: imzolaganlarning hammasi urushga boradi. Kuzatuvchilar frontga tushish deyarli aniq, deydi.
    .says = 2015-yilgacha bunday farmon topilmadi.

# machine 23aa5740
conclusion-passport-offer =
    .title = Kontrakt evaziga fuqarolik ({ "гражданство" })
    .value-already = Siz allaqachon Rossiya fuqarosisiz. Kontrakt bunga hech narsa qo‘shmaydi.
    .value-already-him = U allaqachon Rossiya fuqarosi. Kontrakt bunga hech narsa qo‘shmaydi.
    .value-may-apply = Bir yillik kontrakt bilan siz ertaroq ariza berishingiz mumkin, yaqin oilangiz ham. Bu pasport berish va’dasi emas.
    .value-may-apply-him = Bir yillik kontrakt bilan u ertaroq ariza berishi mumkin, yaqin oilasi ham. Bu pasport berish va’dasi emas.
    .value-combat-too = Ertaroq ariza berishga bir yillik kontraktning o‘zi yetmaydi. Olti oy jangda qatnashish ham talab qilinadi.
    .value-after-the-end = Yollovchilar kontrakt tugagandan keyin pasport va’da qiladi. Ammo kontrakt muddati bilan tugamaydi.
    .value-no-way = Kontrakt bilan fuqarolikka ertaroq yo‘l ochadigan farmon topilmadi.
    .says = 2022-yil 30-sentabrgacha bunday farmon topilmadi.

# machine 5b925f67
conclusion-contract-shield =
    .title = Chiqarib yuborishdan ({ "выдворение" }) va boshqa davlatga topshirishdan ({ "выдача" }) himoya
    .value-expulsion-and-extradition = Kontrakt imzolab xizmatga kirgan chet elliklar chiqarib yuborilmaydi. Boshqa davlatga topshirish faqat jangda qatnashgandan keyin taqiqlanadi.
    .value-expulsion-only = Kontrakt imzolab xizmatga kirgan chet elliklar chiqarib yuborilmaydi. Boshqa davlatga topshirishdan himoya topilmadi.
    .value-no-shield = Kontrakt sizni chiqarib yuborishdan yoki boshqa davlatga topshirishdan himoya qiladi degan qoida topilmadi.
    .value-no-shield-him = Kontrakt uni chiqarib yuborishdan yoki boshqa davlatga topshirishdan himoya qiladi degan qoida topilmadi.
    .says = 2024-yil 30-dekabrgacha bunday qoida topilmadi. Qoidalar chet elliklar haqida.

# machine 0c9f9bdf
conclusion-who-may-sign =
    .title = Armiya erkakni kontrakt bilan ola oladimi
    .value-may = Qonun armiyaga sizni kontrakt bilan olishga ruxsat beradi. Lekin bu majburiyat emas.
    .value-may-him = Qonun armiyaga uni kontrakt bilan olishga ruxsat beradi. Lekin bu majburiyat emas.
    .value-unclear = Xabarlarga ko‘ra, yollovchilar davlatingizdan hech kimni olmaydi. Qonunda bu nimani anglatadi, aniq emas; yuristga murojaat qiling.
    .value-unclear-him = Xabarlarga ko‘ra, yollovchilar uning davlatidan hech kimni olmaydi. Qonunda bu nimani anglatadi, aniq emas; yuristga murojaat qiling.
    .value-may-not = Qonun armiyaga sizni kontrakt bilan olishga ruxsat bermagan.
    .value-may-not-him = Qonun armiyaga uni kontrakt bilan olishga ruxsat bermagan.
    .says = Chet elliklarga 2003-yilgi qonun, fuqaroligi yo‘q shaxslarga 2025-yilgi qonun yo‘l ochgan.

# machine 87061fc7
conclusion-criminal-case-contract =
    .title = Jinoiy ish paytida yoki qamoqdan turib kontrakt ({ "контракт" })
    .value-no-bar-found = Jinoiy ish paytidagi kontraktlar haqida qoida topilmadi.
    .value-unclear = 2022-yil noyabrda jinoiy ish paytida yoki sudlanganlik olinmagan bo‘lsa kontrakt taqiqlandi. Keyin bu o‘zgartirildi; yuristga murojaat qiling.
    .value-taken-anyway = Odamlarga qamoqda imzolatishgan, ba’zilariga majburlab. Bir kishi sudlanmaslik uchun imzolagan; avval yurist so‘rang.
    .says = 2022-yil 14-noyabrgacha bunday qoida topilmadi.

# machine 2dcb03f8
conclusion-residence-paper =
    .title = Doimiy yashash guvohnomasi ({ "вид на жительство" }) uchun harbiy hujjat
    .value-not-asked = Bu ariza bilan sizdan doimiy yashash guvohnomasi uchun harbiy hujjat talab qilinmaydi.
    .value-not-asked-him = Bu ariza bilan undan doimiy yashash guvohnomasi uchun harbiy hujjat talab qilinmaydi.
    .value-met = Harbiy hujjat talab qilinadi, sizdagi hujjat yetarli.
    .value-met-him = Harbiy hujjat talab qilinadi, undagi hujjat yetarli.
    .value-asked = Harbiy hujjat talab qilinadi, sizda esa inobatga olinadigani yo‘q.
    .value-asked-him = Harbiy hujjat talab qilinadi, unda esa inobatga olinadigani yo‘q.
    .says = Shartda 18 yoshdan 65 yoshgacha erkaklar va ma’lum asoslar aytilgan, boshqa hech kim emas.

# machine 98065688
conclusion-residence-lodging =
    .title = Doimiy yashash guvohnomasiga ({ "вид на жительство" }) ariza topshirish
    .value-accepted = Harbiy hujjat ariza topshirishga to‘siq emas.
    .value-refused = Hujjatsiz arizani topshirib bo‘lmaydi yoki u ko‘rib chiqilmaydi.
    .says = Xabarlarga ko‘ra, arizani faqat hujjat yo‘qligi to‘xtatadi. Boshqa shartlar ham o‘z kuchida.

# machine 583df059
conclusion-birthday-risk =
    .title = Ariza javobini kutayotganda tug‘ilgan kun
    .value-none = Ariza kutayotganda hech bir tug‘ilgan kun javobni o‘zgartirmaydi.
    .value-uncertain = Tug‘ilgan kun javobni o‘zgartirishi mumkin. Yosh qaysi kunda tekshirilishini hech kim aytmaydi.
    .says = Yosh faqat 18 yoki 65 ga yaqin bo‘lsa, chegarada turadi.

# machine f99e2d48
conclusion-pressure-at-the-counter =
    .title = Doimiy yashash uchun qaysi hujjatlar o‘tadi, idorada esa nima deyiladi
    .value-none-named = Bu yerda doimiy yashash guvohnomasi uchun harbiy hujjat aytilmagan.
    .value-several = Kontrakt yagona hujjat emas: yaroqsizlik ham o‘tadi, ehtimol, xizmatdan bo‘shatilganlik ham. Avval yuristga murojaat qiling: yaroqsizlik yollash punktlarida aniqlanadi.
    .value-reported = Xabarlarga ko‘ra, xodimlar faqat kontraktni aytgan. Qog‘ozda yaroqsizlik ham o‘tadi, ehtimol, xizmatdan bo‘shatilganlik ham; avval yuristga murojaat qiling.
    .says = Shart 2025-yil noyabrda chiqqan va faqat erkaklar haqida.

# machine 0ba4de3c
conclusion-free-of-the-paper =
    .title = Kimdan harbiy hujjat so‘ralmaydi
    .value-nobody-asked = U paytda harbiy hujjat talab qiladigan farmon topilmadi.
    .value-named = Ayollar, 18 yoshga to‘lmagan yoki 65 dan oshgan erkaklar va Belarus fuqarolari ozod. Bir nashr mutaxassislar va vatandoshlarni ham qo‘shadi. Doimiy yashash uchun yana o‘qish asosini, Qozog‘iston va Moldova fuqarolarini aytadi.
    .says = Farmon 2025-yil 5-noyabrda chiqqan.

# machine 48614c64
conclusion-citizenship-paper =
    .title = Fuqarolik ({ "гражданство" }) uchun harbiy hujjat
    .value-not-asked = Bu ariza bilan sizdan fuqarolik uchun harbiy hujjat talab qilinmaydi.
    .value-not-asked-him = Bu ariza bilan undan fuqarolik uchun harbiy hujjat talab qilinmaydi.
    .value-met = Harbiy hujjat talab qilinadi, sizdagi hujjat yetarli.
    .value-met-him = Harbiy hujjat talab qilinadi, undagi hujjat yetarli.
    .value-asked = Harbiy hujjat talab qilinadi, sizda esa inobatga olinadigani yo‘q.
    .value-asked-him = Harbiy hujjat talab qilinadi, unda esa inobatga olinadigani yo‘q.
    .says = Shartda 18 yoshdan 65 yoshgacha erkaklar va ma’lum asoslar aytilgan, boshqa hech kim emas.

# machine 41deccf6
conclusion-papers-for-citizenship =
    .title = Fuqarolik ({ "гражданство" }) uchun qaysi hujjatlar o‘tadi
    .value-none-named = Bu yerda fuqarolik uchun harbiy hujjat aytilmagan.
    .value-several = Yaroqsizlik yoki 2022-yil 24-fevraldan oldin tugagan xizmat o‘tadi. Avval yuristga murojaat qiling: yaroqsizlik yollash punktlarida aniqlanadi.
    .says = Shart 2025-yil noyabrda chiqqan va faqat erkaklar haqida.

# machine 7023dc90
conclusion-citizenship-lodging =
    .title = Fuqarolikka ({ "гражданство" }) ariza topshirish
    .value-accepted = Harbiy hujjat ariza topshirishga to‘siq emas.
    .value-refused = Hujjatsiz arizani topshirib bo‘lmaydi yoki u ko‘rib chiqilmaydi.
    .says = Xabarlarga ko‘ra, arizani faqat hujjat yo‘qligi to‘xtatadi. Boshqa shartlar ham o‘z kuchida.

# machine 4a2e57c1
conclusion-simplified-citizenship =
    .title = Askarlar va ularning oilasi uchun fuqarolikka ({ "гражданство" }) soddalashtirilgan yo‘l
    .value-open = Askarlar va ularning oilasi uchun soddalashtirilgan yo‘l ochiq.
    .value-closed = Soddalashtirilgan yo‘l yopiq. U faqat askarlar, ba’zi sobiq askarlar va ularning yaqin oilasi uchun.
    .says = Faqat kontraktchi askarlar, ba’zi sobiq askarlar va ularning yaqin oilasi aytilgan.

# machine b749dcc8
conclusion-military-registration =
    .title = Birinchi marta harbiy hisobga ({ "воинский учёт" }) turish
    .value-not-named = Manbalar siz harbiy hisobga turishingiz shart, demaydi.
    .value-not-named-him = Manbalar u harbiy hisobga turishi shart, demaydi.
    .value-asked = Harbiy hisobga turishingiz shart: harbiy komissarlikda ikki hafta yoki Gosuslugi orqali bir hafta ichida. Yo‘llanma pasport bilan beriladi.
    .value-asked-him = U harbiy hisobga turishi shart: harbiy komissarlikda ikki hafta yoki Gosuslugi orqali bir hafta ichida. Yo‘llanma pasport bilan beriladi.
    .says = Manbalar fuqarolik olgan erkaklar haqida gapiradi.

# machine 96573f61
conclusion-registration-missed =
    .title = Harbiy hisobga ({ "воинский учёт" }) o‘z vaqtida turmaslik
    .value-no-danger = Harbiy hisob tufayli fuqaroligingizga xavf topilmadi.
    .value-no-danger-him = Harbiy hisob tufayli uning fuqaroligiga xavf topilmadi.
    .value-unclear = Siz hisobga kech turgansiz. Buning foydasi borligi faqat qonun loyihasida aytilgan. Bugun nima amalda, aniq emas: yuristga murojaat qiling.
    .value-unclear-him = U hisobga kech turgan. Buning foydasi borligi faqat qonun loyihasida aytilgan. Bugun nima amalda, aniq emas: yuristga murojaat qilsin.
    .value-can-end = Hisobga turmaslik fuqaroligingizni tugatishi mumkin. Bu qanday qilinishi hozircha faqat qonun loyihasida.
    .value-can-end-him = Hisobga turmaslik uning fuqaroligini tugatishi mumkin. Bu qanday qilinishi hozircha faqat qonun loyihasida.
    .says = Faqat hisobga turmaslik asos bo‘ladi, u ham 2024-yil 8-avgustdan beri.

# machine 87641bdd
conclusion-end-of-citizenship =
    .title = Jinoyatlar va yolg‘on ma’lumotlar
    .value-not-concerned = Topilgan asoslar faqat tug‘ilgandan keyin olingan fuqarolikni tugatadi.
    .value-some-crimes = Terrorizm, ekstremizm yoki armiyani “diskreditatsiya” qilish kabi jinoyatlar fuqaroligingizni tugatishi mumkin.
    .value-some-crimes-him = Terrorizm, ekstremizm yoki armiyani “diskreditatsiya” qilish kabi jinoyatlar uning fuqaroligini tugatishi mumkin.
    .value-sixty-crimes = Ro‘yxatdagi 60 dan ortiq jinoyat, qachon qilinganidan qat’i nazar, fuqaroligingizni tugatadi. Milliy xavfsizlikka qarshi harakatlar ham tugatishi mumkin. Ular qonunga bo‘ysunish va’dasi yolg‘onligini ko‘rsatadi.
    .value-sixty-crimes-him = Ro‘yxatdagi 60 dan ortiq jinoyat, qachon qilinganidan qat’i nazar, uning fuqaroligini tugatadi. Milliy xavfsizlikka qarshi harakatlar ham tugatishi mumkin. Ular qonunga bo‘ysunish va’dasi yolg‘onligini ko‘rsatadi.
    .says = Topilgan qonunlar tug‘ilgandan keyin olingan fuqarolik haqida.

# machine 7f32fcfc
conclusion-refusing-a-contract =
    .title = Armiya kontraktidan ({ "контракт" }) bosh tortish
    .value-no-ground = Kontraktdan bosh tortganingiz uchun fuqarolikni tugatadigan qonun topilmadi.
    .value-no-ground-him = Kontraktdan bosh tortgani uchun fuqarolikni tugatadigan qonun topilmadi.
    .value-threatened = Bosh tortsangiz, sizni fuqarolikdan mahrum qilamiz deb qo‘rqitishlari mumkin. Bunga asos bo‘ladigan qonun topilmadi.
    .value-threatened-him = Bosh tortsa, uni fuqarolikdan mahrum qilamiz deb qo‘rqitishlari mumkin. Bunga asos bo‘ladigan qonun topilmadi.
    .says = Topilgan asoslar: jinoyatlar, yolg‘on ma’lumotlar va hisobga turmaslik.

# machine b65cfdb7
conclusion-forged-papers =
    .title = Vositachi orqali sotib olingan hujjatlar
    .value-not-concerned = Bu faqat tug‘ilgandan keyin olingan fuqarolikka tegishli.
    .value-unclear = Qonun soxta hujjatlar bo‘yicha nima qilishini manbalar ko‘rsatmaydi. Vositachiga pul to‘lagan bo‘lsangiz, yuristga murojaat qiling.
    .value-unclear-him = Qonun soxta hujjatlar bo‘yicha nima qilishini manbalar ko‘rsatmaydi. Vositachiga pul to‘lagan bo‘lsa, yuristga murojaat qilsin.
    .value-exposed = Vositachiga pul to‘lagan bo‘lsangiz, hujjat siz bilmagan holda soxta bo‘lib chiqishi mumkin. Bu qo‘rqitishni osonlashtiradi: yuristga murojaat qiling.
    .value-exposed-him = Vositachiga pul to‘lagan bo‘lsa, hujjat u bilmagan holda soxta bo‘lib chiqishi mumkin. Bu qo‘rqitishni osonlashtiradi: yuristga murojaat qilsin.
    .says = Xabar fuqarolik olgan odamlar haqida.

# machine 579082be
conclusion-citizenship-of-the-family =
    .title = Oilaning fuqaroligi ({ "гражданство" })
    .value-not-concerned = Bu faqat tug‘ilgandan keyin olingan fuqarolikka tegishli.
    .value-unclear = Sizning fuqaroligingiz bilan birga oilangiznikini ham oladigan qonun topilmadi. Bolalar himoya qilinganmi, aytilmagan.
    .value-unclear-him = Uning fuqaroligi bilan birga oilasinikini ham oladigan qonun topilmadi. Bolalar himoya qilinganmi, aytilmagan.
    .says = Topilgan qonunlar tug‘ilgandan keyin olingan fuqarolik haqida.

# machine 7a01e86f
conclusion-conscription =
    .title = Muddatli harbiy xizmatga chaqiruv ({ "призыв" })
    .value-not-named = Manbalar muddatli xizmatga chaqiriladiganlar orasida sizni tilga olmaydi.
    .value-not-named-him = Manbalar muddatli xizmatga chaqiriladiganlar orasida uni tilga olmaydi.
    .value-unclear = Birinchi davlatingizdagi xizmat sizni ozod qiladimi, aniq emas: yuristga murojaat qiling.
    .value-unclear-him = Birinchi davlatidagi xizmat uni ozod qiladimi, aniq emas: yuristga murojaat qilsin.
    .value-can-be-called = Sizni muddatli xizmatga chaqirishlari mumkin.
    .value-can-be-called-him = Uni muddatli xizmatga chaqirishlari mumkin.
    .value-called-all-year = Yoshingiz mos, 18 dan 30 gacha: sizni yil bo‘yi chaqirishlari mumkin. Xizmatga 1-apreldan 15-iyulgacha va 1-oktabrdan 31-dekabrgacha jo‘natishadi.
    .value-called-all-year-him = Uning yoshi mos, 18 dan 30 gacha: uni yil bo‘yi chaqirishlari mumkin. Xizmatga 1-apreldan 15-iyulgacha va 1-oktabrdan 31-dekabrgacha jo‘natishadi.
    .says = Chaqiruv yoshidagi erkaklar aytilgan: hozir 18 dan 30 gacha, 2024-yilgacha 27 gacha.

# machine b18b643e
conclusion-electronic-summons =
    .title = Elektron chaqiruv qog‘ozi ({ "электронная повестка" }), kunma-kun
    .value-none = Sizga qarshi amalda bo‘lgan elektron chaqiruv qog‘ozi yo‘q.
    .value-none-him = Unga qarshi amalda bo‘lgan elektron chaqiruv qog‘ozi yo‘q.
    .value-posted = Reyestrga qo‘yilgan chaqiruv qog‘ozi kechi bilan yetti kunda topshirilgan hisoblanadi. Bundan oldin ham hisoblanishi mumkin.
    .value-served = Topshirilgan hisoblangach, siz Rossiyadan chiqa olmaysiz. 2026-yildan beri kelish kuni chaqiruv qog‘ozi qo‘yilgandan ko‘pi bilan 30 kun keyin bo‘ladi.
    .value-served-him = Topshirilgan hisoblangach, u Rossiyadan chiqa olmaydi. 2026-yildan beri kelish kuni chaqiruv qog‘ozi qo‘yilgandan ko‘pi bilan 30 kun keyin bo‘ladi.
    .value-restricted = Kelmagan kuningizdan 20 kun o‘tgach: mashina haydash, kredit olish, o‘z biznesingizni yuritish mumkin emas. Transport va uy-joy ro‘yxatdan o‘tkazilmaydi; Rossiyadan chiqish ham taqiqligicha qoladi.
    .value-restricted-him = Kelmagan kunidan 20 kun o‘tgach: mashina haydash, kredit olish, o‘z biznesini yuritish mumkin emas. Transport va uy-joy ro‘yxatdan o‘tkazilmaydi; Rossiyadan chiqish ham taqiqligicha qoladi.
    .says = Bu kunlar faqat reyestrga qo‘yilgan chaqiruv qog‘ozidan boshlab sanaladi.

# machine 651393b5
conclusion-mobilisation-call-up =
    .title = Safarbarlik ({ "мобилизация" })
    .value-not-named = Manbalar safarbar qilinadiganlar orasida sizni tilga olmaydi.
    .value-not-named-him = Manbalar safarbar qilinadiganlar orasida uni tilga olmaydi.
    .value-stands = 2022-yilgi farmon zaxiradagilarni chaqirgan; uning tugagani topilmadi. Yaroqsiz deb topilganlar xizmatdan bo‘shatiladi.
    .value-handed-out = Ko‘zi juda zaif kishiga migratsiya idorasida safarbarlik qog‘ozi berilgan. Pasportini olib qo‘yishgan; u imzolashdan bosh tortgan.
    .says = 2022-yil 21-sentabrgacha safarbarlik farmoni amalda bo‘lmagan. Farmon zaxiradagilarni chaqirgan.

# machine 29ad4fd0
conclusion-raid =
    .title = Reyd yoki politsiya tekshiruvi
    .value-no-contract = Politsiya nima so‘rashi mumkinligi haqida manbalar kam aytadi. Hisobga turish yangi fuqarolarning burchi; kontrakt burch emas.
    .value-mistaken = Sizni xuddi shu ismli fuqaro deb o‘ylashlari mumkin. Kimligingizni tasdiqlovchi hujjatlarni ko‘rsating.
    .value-mistaken-him = Uni xuddi shu ismli fuqaro deb o‘ylashlari mumkin. Kimligini tasdiqlovchi hujjatlarni ko‘rsatsin.
    .value-taken-along = Yangi fuqarolarga joyning o‘zida chaqiruv qog‘ozlari berilgan. Ba’zilari harbiy komissarlikka majburlab olib ketilgan.
    .value-pressed = Reydlarda yangi fuqarolarni ushlab, kontrakt imzolashga qistashgan. Hech bir qoida imzo talab qilmaydi: yurist kerakligini ayting.
    .value-pressed-him = Reydlarda yangi fuqarolarni ushlab, kontrakt imzolashga qistashgan. Hech bir qoida imzo talab qilmaydi: u yurist kerakligini aytishi mumkin.
    .says = Hisobga turish yangi fuqarolarning burchi. Kontraktni burch qiladigan qonun topilmadi.

# machine 2532c186
conclusion-residence-gives =
    .title = Doimiy yashash guvohnomasi ({ "вид на жительство" }) nima beradi
    .value-lasting = Siz yashashingiz, ketishingiz, vizasiz qaytishingiz va ruxsatnomasiz ishlashingiz mumkin. Uning tugash kuni yo‘q, mutaxassislar va ularning oilasi bundan mustasno.
    .value-lasting-him = U yashashi, ketishi, vizasiz qaytishi va ruxsatnomasiz ishlashi mumkin. Uning tugash kuni yo‘q, mutaxassislar va ularning oilasi bundan mustasno.
    .says = Mutaxassislar va ularning oilasi uchun mehnat ruxsatnomasi qancha amal qilsa, u ham shuncha amal qiladi (8(3)-modda).

# machine 1d3da53d
conclusion-residence-without-permit =
    .title = Avval vaqtinchalik yashash ruxsatnomasisiz ({ "РВП" }) doimiy yashash guvohnomasi
    .value-open = Avval vaqtinchalik yashash ruxsatnomasi kerak emas.
    .value-closed = Avval vaqtinchalik yashash ruxsatnomasi kerak. Ba’zilarga kerak emas: fuqarolarning ota-onasi va bolalari, Sovet Rossiyasida tug‘ilganlar, mutaxassislar, askarlar.
    .says = Doimiy yashash guvohnomasidan oldingi odatdagi qadam — vaqtinchalik yashash ruxsatnomasi.

# machine ccb7b6c0
conclusion-residence-window =
    .title = Doimiy yashash guvohnomasiga ({ "вид на жительство" }) ariza berish vaqti
    .value-open = Vaqt jihatidan arizani hozir topshirsa bo‘ladi.
    .value-last-day = Bu oxirgi kun bo‘lishi mumkin yoki muddat o‘tib ketgan. Kunlarni hozir sanang.
    .value-not-yet = Hali mumkin emas: vaqtinchalik yashash ruxsatnomasi bilan bir yil turish talab qilinadi. Bir manba sakkiz oy deydi.
    .value-too-late = Kech: oxirgi kun vaqtinchalik yashash ruxsatnomasi tugashidan to‘rt oy oldin.
    .says = Vaqtinchalik yashash ruxsatnomasi kerak bo‘lmaganlar uchun muddat ma’lum emas.

# machine ac87053c
conclusion-permit-quota =
    .title = Vaqtinchalik yashash ruxsatnomasi ({ "РВП" }) kvotasidagi o‘rinlar
    .value-places-2025 = 2025-yil kvotasi butun Rossiya bo‘yicha 5 500 o‘rin edi. Iyulgacha uning 17,5 foizi ishlatilgan.
    .value-places-2026 = 2026-yil kvotasi butun Rossiya bo‘yicha 3 802 o‘rin, zaxirada yana 1 140.
    .value-not-found = Bu yilgi kvota topilmadi.
    .says = Faqat 2025 va 2026-yil kvotalari topildi.

# machine 2d19a03f
conclusion-temporary-permit-paper =
    .title = Vaqtinchalik yashash ruxsatnomasi ({ "РВП" }) uchun harbiy hujjat
    .value-none = Hech bir manba vaqtinchalik yashash ruxsatnomasi uchun harbiy hujjat kerak, demaydi.
    .value-next-step = Hech bir manba vaqtinchalik yashash ruxsatnomasi uchun harbiy hujjat kerak, demaydi. Keyingi qadamda, doimiy yashash guvohnomasida, u ko‘pchilik erkaklardan talab qilinadi.
    .says = Xabarlarga ko‘ra, 821-son farmon faqat doimiy yashash guvohnomasi va fuqarolikka tegishli.

# machine 7b0a34f7
conclusion-temporary-permit-lasts =
    .title = Vaqtinchalik yashash ruxsatnomasi ({ "РВП" }) qancha amal qiladi
    .value-three-years = Vaqtinchalik yashash ruxsatnomasi uch yil amal qiladi. Bu doimiy yashash guvohnomasidan oldingi odatdagi qadam.
    .value-while-married = Vaqtinchalik yashash ruxsatnomasi uch yil amal qiladi. Uni nikoh orqali olgan bo‘lsangiz, ajralish yoki nikoh bekor qilinishi bilan tugaydi.
    .value-while-married-him = Vaqtinchalik yashash ruxsatnomasi uch yil amal qiladi. Uni nikoh orqali olgan bo‘lsa, ajralish yoki nikoh bekor qilinishi bilan tugaydi.
    .says = Vaqtinchalik yashash ruxsatnomasi uch yilga beriladi.

# machine 47a20ea5
conclusion-marriage-permit =
    .title = Nikoh orqali kvotasiz vaqtinchalik yashash ruxsatnomasi ({ "РВП" })
    .value-open = Nikoh kvotasiz vaqtinchalik yashash ruxsatnomasiga yo‘l ochadi.
    .value-closed = Nikoh hozir bunga yo‘l ochmaydi. 2025-yil 25-yanvardan beri uch yillik nikoh yoki umumiy farzand kerak.
    .says = Bu yo‘lni faqat Rossiya fuqarosi bilan nikoh ochadi.

# machine b86f4a00
conclusion-stay-ground =
    .title = Qolish asosi va 90 kun
    .value-not-counted = Yiliga 90 kunlik chegara sizga tegishli emas. Siz uchun chegara — hujjatingizdagi oxirgi kun.
    .value-not-counted-him = Yiliga 90 kunlik chegara unga tegishli emas. Uning uchun chegara — hujjatidagi oxirgi kun.
    .value-within = Kalendar yilida 90 kun va ketma-ket 90 kun turishingiz mumkin. Siz hali shu muddat ichidasiz.
    .value-within-him = U kalendar yilida 90 kun va ketma-ket 90 kun turishi mumkin. U hali shu muddat ichida.
    .value-gone = Qolishga qonuniy asosingiz yo‘q: 90 kun yoki hujjat muddati tugagan. Hoziroq yuristga murojaat qiling.
    .value-gone-him = Uning qolishga qonuniy asosi yo‘q: 90 kun yoki hujjat muddati tugagan. Hoziroq yuristga murojaat qilsin.
    .says = Bu chegara vizasiz turish uchun. U 2025-yil 1-yanvardan beri amal qiladi.

# machine 3394a0ed
conclusion-controlled-register =
    .title = Nazoratdagi shaxslar reyestri ({ "реестр контролируемых лиц" })
    .value-not-named = Qolishga qonuniy asosingiz bor ekan, hech bir qoida sizni reyestrga kiritmaydi.
    .value-not-named-him = Uning qolishga qonuniy asosi bor ekan, hech bir qoida uni reyestrga kiritmaydi.
    .value-possible = Sizni nazoratdagi shaxslar reyestriga kiritishlari mumkin. Rossiyadan ketmaguningizcha yoki hujjatlaringiz joyiga tushmaguncha unda qolasiz.
    .value-possible-him = Uni nazoratdagi shaxslar reyestriga kiritishlari mumkin. Rossiyadan ketmaguncha yoki hujjatlari joyiga tushmaguncha unda qoladi.
    .says = Bu tartib qonuniy asosi yo‘q chet elliklar uchun. U 2025-yil 5-fevralda boshlangan.

# machine bc53c518
conclusion-register-money =
    .title = Reyestrda: bank va pul
    .value-free = Reyestrning hech bir cheklovi amal qilmaydi.
    .value-limited = Reyestrda turganda: yangi bank hisobi ochilmaydi; oyiga ko‘pi bilan 30 000 rubl yechish mumkin. Majburiy to‘lovlarga ruxsat qoladi.
    .says = Cheklovlar 2025-yil 5-fevralda boshlangan. Ular chet elliklar uchun.

# machine d0d431ab
conclusion-register-driving =
    .title = Reyestrda: haydash va mashinalar
    .value-free = Reyestrning hech bir cheklovi amal qilmaydi.
    .value-limited = Reyestrda turganda: mashina haydash, haydovchilik imtihoni va guvohnoma mumkin emas. Mashina sotib olib yoki ro‘yxatdan o‘tkazib bo‘lmaydi.
    .says = Cheklovlar 2025-yil 5-fevralda boshlangan. Ular chet elliklar uchun.

# machine b4028109
conclusion-register-marriage =
    .title = Reyestrda: nikoh
    .value-free = Reyestrning hech bir cheklovi amal qilmaydi.
    .value-barred = Reyestrda turganda odam Rossiyada nikohdan o‘ta olmaydi.
    .says = Cheklovlar 2025-yil 5-fevralda boshlangan. Ular chet elliklar uchun.

# machine 7420c5af
conclusion-register-home =
    .title = Reyestrda: uy, firma, yurish-turish
    .value-free = Reyestrning hech bir cheklovi amal qilmaydi.
    .value-limited = Reyestrda turganda: yangi firma ochish va ruxsatsiz boshqa uyga ko‘chish mumkin emas. Ko‘chmas mulk sotib olib yoki ro‘yxatdan o‘tkazib bo‘lmaydi. Viloyat yoki tumandan chiqish mumkin emas, faqat Rossiyadan ketish uchun mumkin.
    .says = Cheklovlar 2025-yil 5-fevralda boshlangan. Ular chet elliklar uchun.

# machine 5cef7fdb
conclusion-expulsion-without-court =
    .title = Sudsiz chiqarib yuborish ({ "высылка" })
    .value-court = Topilgan hech bir qoida politsiyaga odamni sudsiz chiqarib yuborishga ruxsat bermaydi.
    .value-police = Qonuniy asos bo‘lmasa, politsiya sudsiz chiqarib yuborishga qaror qilishi mumkin. Reyestr cheklovlarini takror buzish ham deportatsiyaga olib kelishi mumkin.
    .value-reported = Politsiya asosi yo‘q odamlarni chiqarib yuboradi. Xabarlarga ko‘ra, hujjati joyida odamlarni ham ushlab deportatsiya qilishgan; ba’zilarini urishgan. Yuristga murojaat qiling.
    .value-reported-him = Politsiya asosi yo‘q odamlarni chiqarib yuboradi. Xabarlarga ko‘ra, hujjati joyida odamlarni ham ushlab deportatsiya qilishgan; ba’zilarini urishgan. U yuristga murojaat qilsin.
    .says = 2025-yil 5-fevralgacha sud qaror qilardi.

# machine 811405fd
conclusion-window-of-2025 =
    .title = Hujjatlarni joyiga solish uchun 2025-yilgi muddat
    .value-open-to-september = 2025-yil 10-sentabrgacha ochiq: keting yoki hujjatlaringizni joyiga soling. Biometriya, tibbiy ko‘rik va qarzlarni to‘lash kerak. Ba’zan imtihon yoki mehnat shartnomasi ham.
    .value-open-to-september-him = 2025-yil 10-sentabrgacha ochiq: u ketishi yoki hujjatlarini joyiga solishi mumkin. Biometriya, tibbiy ko‘rik va qarzlarni to‘lash kerak. Ba’zan imtihon yoki mehnat shartnomasi ham.
    .value-open-to-april = 2025-yil 30-aprelgacha ochiq: keting yoki hujjatlaringizni joyiga soling. Biometriya, tibbiy ko‘rik va qarzlarni to‘lash kerak. Ba’zan imtihon yoki mehnat shartnomasi ham.
    .value-open-to-april-him = 2025-yil 30-aprelgacha ochiq: u ketishi yoki hujjatlarini joyiga solishi mumkin. Biometriya, tibbiy ko‘rik va qarzlarni to‘lash kerak. Ba’zan imtihon yoki mehnat shartnomasi ham.
    .value-closed = Ochiq muddat yo‘q. 2025-yilgisi 1-yanvardan 10-sentabrgacha edi.
    .says = 2025-yil 11-sentabrdan beri hech kim qabul qilinmaydi.

# machine 19ab75eb
conclusion-contract-against-expulsion =
    .title = Chiqarib yuborishga ({ "выдворение" }) qarshi armiya kontrakti
    .value-no-duty = Hech bir qoida sizni imzolashga majbur qilmaydi. Farmon faqat xizmatdagilarni asraydi, xizmat esa muddatidan keyin ham davom etaveradi. O‘z davlatingiz buning uchun jazolashi mumkin.
    .value-no-duty-him = Hech bir qoida uni imzolashga majbur qilmaydi. Farmon faqat xizmatdagilarni asraydi, xizmat esa muddatidan keyin ham davom etaveradi. O‘z davlati buning uchun jazolashi mumkin.
    .value-pressed = Xabarlarga ko‘ra, ushlangan erkaklarga: imzola yoki uyingga ket, deyishgan. Hech bir qoida imzo talab qilmaydi; yurist kerakligini ayting.
    .value-pressed-him = Xabarlarga ko‘ra, ushlangan erkaklarga: imzola yoki uyingga ket, deyishgan. Hech bir qoida imzo talab qilmaydi; u yurist kerakligini aytishi mumkin.
    .value-spared = Xizmat qilayotganingizda chiqarib yuborish haqida qaror chiqmaydi va bajarilmaydi. Kontrakt muddati bilan tugamaydi, o‘z davlatingiz esa buning uchun jazolashi mumkin.
    .value-spared-him = U xizmat qilayotganda chiqarib yuborish haqida qaror chiqmaydi va bajarilmaydi. Kontrakt muddati bilan tugamaydi, o‘z davlati esa buning uchun jazolashi mumkin.
    .value-unclear = Farmon imzolagan va xizmat qilayotgan erkaklar haqida. U sizga ham tegishlimi, aniq emas. Yuristga murojaat qiling.
    .value-unclear-him = Farmon imzolagan va xizmat qilayotgan erkaklar haqida. Unga ham tegishlimi, aniq emas. U yuristga murojaat qilsin.
    .value-not-spared = Ekstremizm, terrorizm, ruxsatsiz miting va shu kabilar uchun chiqarib yuborishni xizmat to‘xtatmaydi.
    .value-no-effect = Kontrakt chiqarib yuborishni to‘xtatadi degan qoida topilmadi.
    .says = Bu haqdagi farmon 2024-yil 30-dekabrda chiqqan. U chet elliklar uchun.

# machine 1250ef15
conclusion-extradition-after-combat =
    .title = Boshqa davlatga topshirish ({ "выдача" })
    .value-refused = Rossiya sizni boshqa davlatga topshirishni rad etadi. Bu sizni o‘z davlatingizda ham, boshqa joyda ham himoya qilmaydi.
    .value-refused-him = Rossiya uni boshqa davlatga topshirishni rad etadi. Bu uni o‘z davlatida ham, boshqa joyda ham himoya qilmaydi.
    .value-not-refused = Sizni boshqa davlatga topshirishdan himoya qiladigan qoida topilmadi. 2026-yil 8-martdan beri qoida bor: kontrakt bo‘yicha xizmat qilib, urushgan chet elliklar uchun.
    .value-not-refused-him = Uni boshqa davlatga topshirishdan himoya qiladigan qoida topilmadi. 2026-yil 8-martdan beri qoida bor: kontrakt bo‘yicha xizmat qilib, urushgan chet elliklar uchun.
    .says = Bu taqiq 2026-yil 8-martda imzolangan.

# machine 3b1b5bee
conclusion-foreigner-call-up =
    .title = Xizmat burchi
    .value-no-duty = Sizda xizmat burchi yo‘q: chet elliklar armiyaga chaqirilmaydi. Yashash ruxsatnomasi buni o‘zgartirmaydi.
    .value-no-duty-him = Unda xizmat burchi yo‘q: chet elliklar armiyaga chaqirilmaydi. Yashash ruxsatnomasi buni o‘zgartirmaydi.
    .value-reported = Xabarga ko‘ra, 2022-yilda yashash hujjati bor chet ellikka baribir chaqiruv qog‘ozi berilgan. Bu unga ham, sizga ham xizmat burchini yuklamaydi.
    .value-reported-him = Xabarga ko‘ra, 2022-yilda yashash hujjati bor chet ellikka baribir chaqiruv qog‘ozi berilgan. Bu xizmat burchini yuklamagan.
    .value-citizen = Siz Rossiya fuqarosisiz. Fuqarolar uchun qoidalar amal qiladi.
    .value-citizen-him = U Rossiya fuqarosi. Fuqarolar uchun qoidalar amal qiladi.
    .says = Bu taqiq chet el fuqarolari uchun.

# machine 0759f5e5
conclusion-summons-steps =
    .title = Nimani saqlash va kimga aytish kerak
    .value-embassy-asks = Chaqiruv qog‘ozi va hujjatlaringizni saqlang; shoshib hech narsa imzolamang. Darhol yuristga va Qirg‘iziston elchixonasiga ayting: elchixona buni 2022-yilda so‘ragan.
    .value-embassy-asks-him = Chaqiruv qog‘ozi va hujjatlarini saqlasin, shoshib hech narsa imzolamasin. Darhol yuristga va Qirg‘iziston elchixonasiga aytsin.
    .value-tell-embassy = Chaqiruv qog‘ozi va hujjatlaringizni saqlang; shoshib hech narsa imzolamang. Darhol yuristga va elchixonangizga ayting.
    .value-tell-embassy-him = Chaqiruv qog‘ozi va hujjatlarini saqlasin, shoshib hech narsa imzolamasin. Darhol yuristga va elchixonasiga aytsin.
    .value-tell-lawyer = Chaqiruv qog‘ozi va hujjatlaringizni saqlang; shoshib hech narsa imzolamang. Darhol yuristga ayting.
    .value-tell-lawyer-him = Chaqiruv qog‘ozi va hujjatlarini saqlasin, shoshib hech narsa imzolamasin. Darhol yuristga aytsin.
    .says = Odamlarga tez imzolang deyishgan, qog‘ozlar orasida esa kontrakt bo‘lgan.

# machine cd8e42f9
conclusion-summons-namesake =
    .title = Xuddi shu ismli fuqaro
    .value-compare = Chaqiruv qog‘ozi xuddi shu ismli fuqaroga mo‘ljallangan bo‘lishi mumkin. To‘liq ism, tug‘ilgan kun va fuqarolikni solishtiring.
    .value-reported = Bir chet ellikni fuqaroning ismi tufayli harbiy komissarlikda ushlab turishgan. Xatoni ko‘rsatgach, qo‘yib yuborishgan.
    .says = Chaqiruv qog‘ozi fuqaro uchun. Adashtirish haqida qoida topilmadi.

# machine 3a461dad
conclusion-dual-citizen =
    .title = Rossiya fuqaroligi ({ "гражданство" }) ham bo‘lsa
    .value-foreigner = Bularning hammasi faqat Rossiya fuqaroligi bo‘lmasa amal qiladi. 2022-yil 14-noyabrdan beri ikkinchi pasporti bor Rossiya fuqarolarini muddatli xizmatga chaqirish mumkin.
    .value-not-described = 2022-yil 14-noyabrgacha ikki pasporti borlar uchun nima amal qilgani bu yerda yozilmagan. Yuristga murojaat qiling.
    .value-can-be-called = Sizda Rossiya fuqaroligi ham bor, shuning uchun armiyaga chaqirishlari mumkin. Boshqa fuqarolik sizni ozod qilmaydi.
    .value-can-be-called-him = Unda Rossiya fuqaroligi ham bor, shuning uchun armiyaga chaqirishlari mumkin. Boshqa fuqarolik uni ozod qilmaydi.
    .says = Ikki fuqarolikli kishilar haqidagi farmon 2022-yil 14-noyabrda chiqqan.

# machine d00c780e
conclusion-summons-and-contract =
    .title = Chaqiruv qog‘ozi ({ "повестка" }) va kontrakt ({ "контракт" }) — ikki xil narsa
    .value-needs-signature = Chaqiruv qog‘ozi kontrakt emas. Chet ellik faqat kontrakt imzolasa xizmat qiladi.
    .value-and-runs-on = Chaqiruv qog‘ozi kontrakt emas: chet ellik faqat kontrakt imzolasa xizmat qiladi. Kontrakt muddati bilan tugamaydi, shuning uchun yuristsiz hech narsa imzolamang.
    .says = Chet elliklar faqat kontrakt bo‘yicha xizmat qilishi mumkin.
