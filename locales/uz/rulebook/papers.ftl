# machine 6c09421c
paper-military-contract =
    .title = Armiya kontrakti ({ "контракт" })
    .handed = Idorada yoki tibbiy ko‘rikda bir dasta qog‘oz orasida. Ishda yoki hibsda yollovchilardan.
    .does = Kim imzolasa, u askar. Qonun armiyaga chet ellik askarlarni urushga yuborishga ruxsat beradi.
    .before = Topilgan hech bir qonun hech kimni imzolashga majbur qilmaydi. Yo‘q deyish mumkin. Har bir sahifani o‘qing; yuristsiz hech narsa imzolamang.
    .beware = U muddati tugashi bilan tugamaydi: 647-son farmon kontraktlarni davom ettiradi. Askarlar ketishi mumkin emas.
    .note = Yollovchilar bir yildan besh yilgacha deydi. 2025-yil iyuldan beri kontrakt urush oxirigacha bo‘lishi mumkin.

# machine 85ab49c5
paper-emergencies-contract =
    .title = Favqulodda vaziyatlar vazirligi ({ "МЧС" }) bilan xizmat kontrakti
    .does = Kim imzolasa, shu vazirlikning harbiy qutqaruv bo‘linmalarida xizmat qiladi.
    .before = Mehnat shartnomasi xizmat kontrakti emas. Qaysi biri ekanini o‘qing, avval yuristga murojaat qiling.
    .beware = 647-son farmon armiya kontraktlarini muddatidan keyin ham davom ettiradi. Bunisiga ham tegishlimi, ma’lum emas.

# machine c9e41ea4
paper-request-to-serve =
    .title = Armiyaga olishni so‘rash arizasi ({ "рапорт" })
    .does = Kim imzolasa, armiya xizmatini o‘zi so‘ragan bo‘ladi.
    .before = Hech kim xizmatni so‘rashga majbur emas. Niyatingiz bo‘lmagan arizani imzolamang.
    .beware = Ortidan kontrakt kelishi mumkin. 647-son farmon amalda ekan, u muddati tugashi bilan tugamaydi.
    .note = Manbalarimiz qog‘ozlar orasiga yashirilgan kontraktlar haqida gapiradi. Bu qog‘ozni tasvirlamaydi.

# machine 13aaae41
paper-consent-form =
    .title = Rozilik ({ "согласие" })
    .handed = Tibbiy ko‘rikda yoki ariza hujjatlari bilan birga.
    .does = Imzolagan kishi ismi tepasida yozilgan narsaga rozi ekanini bildiradi.
    .before = Nimaga rozilik ekanini biling: ma’lumotlargami, tibbiy ko‘rikkami yoki xizmatgami. Nusxa so‘rang.
    .beware = Unda xizmat haqida bo‘lsa, ortidan kontrakt kelishi mumkin. 647-son farmon amalda ekan, kontrakt muddati tugashi bilan tugamaydi.
    .note = Manbalarimiz tibbiy ko‘rikda yashirilgan kontraktlar haqida gapiradi. Bu qog‘ozni tasvirlamaydi.

# machine cb0a21f0
paper-questionnaire =
    .title = Anketa ({ "анкета" })
    .handed = Harbiy komissarlikda yoki ariza hujjatlari bilan birga.
    .does = Idoraga odam haqida ma’lumot beradi. Yangi fuqarolar haqidagi ma’lumotlar shusiz ham harbiy hisobga o‘tadi.
    .before = Imzolashdan oldin oxirgi qatorlarni o‘qing. Anketa so‘raydi; u xizmatni va’da qilmaydi.
    .note = Manbalarimiz bu qog‘ozni tasvirlamaydi.

# machine 83a0fea1
paper-giving-up-citizenship =
    .title = Fuqarolikdan voz kechish arizasi ({ "заявление об отказе от гражданства" })
    .does = Fuqarolikni tugatishni so‘raydi. Qaysi biri yozilganiga qarang: Rossiyanikimi yoki boshqasimi.
    .before = Kontraktdan bosh tortganlik uchun fuqarolikni tugatadigan qonun topilmadi. Avval yuristga murojaat qiling.
    .note = Yangi fuqarolarni maqomidan mahrum qilamiz deb qo‘rqitishgan. Manbalarimiz bu qog‘ozni tasvirlamaydi.

# machine 368caff9
paper-summons =
    .title = Harbiy komissarlikka chaqiruv qog‘ozi ({ "повестка в военкомат" })
    .handed = Reydda, joyning o‘zida. Migratsiya idorasida. Uyda.
    .does = Rossiya fuqarosiga ma’lum kuni kelishni aytadi. Chaqiruv qog‘ozi kontrakt emas.
    .before = Ism, tug‘ilgan kun va fuqarolikni solishtiring. Uni saqlang. Yuristga ayting, chet ellik esa elchixonasiga ham aytsin.
    .beware = Chet elliklar armiyaga chaqirilmaydi. Xabarlarga ko‘ra, 2022-yilda ba’zilariga baribir chaqiruv qog‘ozi berilgan.

# machine 9ecc5c6e
paper-electronic-summons =
    .title = Elektron reyestrdagi chaqiruv qog‘ozi ({ "электронная повестка" })
    .does = Qo‘yilgandan keyin kechi bilan yetti kunda topshirilgan hisoblanadi. Shundan boshlab Rossiyadan chiqish taqiqlanadi.
    .before = Qo‘yilgan kunni va kelish kunini yozib oling. Tezda yuristga murojaat qiling.
    .beware = 20 kun kelmasa, taqiqlar ko‘payadi: mashina haydash, kredit olish, biznes yuritish.
    .note = Bu reyestrda chet ellik chiqishi mumkinmi, topilmadi.

# machine 09ac628e
paper-mobilisation-order =
    .title = Safarbarlik qog‘ozi ({ "мобилизационное предписание" })
    .handed = 2022-yilda migratsiya idorasida ham.
    .does = Rossiya fuqarosini armiyaga chaqiradi. Chet elliklar armiyaga chaqirilmaydi.
    .before = Darhol yuristga murojaat qiling. Sog‘liq va fuqarolikni ko‘rsatadigan hujjatlarni olib boring.
    .beware = 647-son farmon amalda ekan, xizmat bir yildan keyin tugamaydi. Uni faqat yosh, sog‘liq yoki sud hukmi tugatadi.

# machine 1f943943
paper-registration-referral =
    .title = Harbiy hisobga turish uchun yo‘llanma ({ "направление на воинский учёт" })
    .handed = Fuqarolik olgan erkaklarga pasport bilan birga.
    .does = Hisobga turishga harbiy komissarlikda ikki hafta, Gosuslugi orqali bir hafta beradi.
    .before = Hisobga turish yangi fuqarolarning burchi; kontrakt burch emas. U yerda boshqa hech narsani o‘qimasdan imzolamang.
    .beware = Hisobga turmaslik Rossiya fuqaroligini tugatishi mumkin.

# machine bc852c3d
paper-commission-referral =
    .title = Tibbiy komissiyaga yo‘llanma ({ "направление на медицинское освидетельствование" })
    .does = Erkakni komissiyaga yuboradi. Komissiya u xizmatga yaroqlimi yoki yo‘qmi, aytadi.
    .before = Qaysi joy yozilganiga qarang. Saralash punktiga borishdan oldin yuristga murojaat qiling.
    .beware = Xabarlarga ko‘ra, yaroqsizlik haqidagi xulosa kontrakt bo‘yicha saralash punktida beriladi. U yerga borgan kishi yollovchilarga duch keladi.
    .note = Xabarlarga ko‘ra, tibbiy ko‘riklarda kontraktlar qog‘ozlar orasiga yashirilgan.

# machine bdb45161
paper-refused-application =
    .title = Arizani qabul qilishni rad etish ({ "отказ в приёме заявления" })
    .handed = Migratsiya idorasida; ko‘pincha faqat og‘zaki.
    .does = Ariza olinmaydi. 821-son farmon bo‘yicha harbiy hujjat yo‘q bo‘lsa, shunday bo‘ladi.
    .before = Rad javobini yozma, qaysi qonunga asoslanganini ko‘rsatib berishlarini so‘rang. Uni yuristga ko‘rsating.
    .note = Xabarlarga ko‘ra, 2023-yilda kontraktsiz hujjatlar rad etilgan. Hali hech bir farmon kontrakt talab qilmagan edi.

# machine 3a0f99b4
paper-register-notice =
    .title = Nazoratdagi shaxslar reyestri haqida xabarnoma ({ "реестр контролируемых лиц" })
    .does = Haydash, nikohdan o‘tish, ko‘chish va boshqalarni taqiqlaydi. Bankdan oyiga 30 000 rubl yechish mumkin.
    .before = Qaysi sabab yozilganiga qarang. Biror hujjat hali amalda bo‘lsa, tezda yuristga ko‘rsating.
    .beware = Chiqish yo‘li deb kontrakt taklif qilinadi. U burch emas va muddati tugashi bilan tugamaydi (647-son farmon).

# machine 0dcce64d
paper-expulsion =
    .title = Chiqarib yuborish yoki deportatsiya haqida qaror ({ "выдворение, депортация" })
    .does = Rossiyadan ketishni yoki olib chiqib yuborishni buyuradi. Politsiya buni sudsiz hal qilishi mumkin.
    .before = Nusxa so‘rang va qachongacha shikoyat qilish mumkinligini so‘rang. Darhol yuristga va elchixonaga ayting.
    .beware = Bunga qarshi kontrakt taklif qilinadi. U burch emas va muddati tugashi bilan tugamaydi (647-son farmon).

# machine bb52cf12
paper-ended-permit =
    .title = Ruxsatnoma yoki turish muddati tugatilgani haqida xabarnoma ({ "решение об аннулировании" })
    .does = Ruxsatnoma endi o‘tmaydi. Boshqa asos bo‘lmasa, egasini reyestrga kiritishlari mumkin.
    .before = Sababi yozilgan nusxani so‘rang. Ketishning oxirgi kunidan oldin yuristga murojaat qiling.

# machine 08858d07
paper-end-of-citizenship =
    .title = Rossiya fuqaroligini tugatish haqida qaror ({ "решение о прекращении гражданства" })
    .does = Tug‘ilgandan keyin olingan fuqarolikni tugatadi. Qonun hisobga turmaslikni va ro‘yxatdagi jinoyatlarni aytadi.
    .before = Sababi yozilgan nusxani so‘rang. Darhol yuristga murojaat qiling.
    .note = Yangi fuqarolarni: urushdan bosh tortsangiz, shunday bo‘ladi, deb qo‘rqitishgan. Qonunda bunday asos topilmadi.

# machine 86ced94e
paper-finding-of-unfitness =
    .title = Yaroqsizlik haqidagi xulosa ({ "заключение военно-врачебной комиссии" })
    .does = Erkak kontrakt bo‘yicha xizmatga yaroqsiz ekanini aytadi. Idora uni harbiy hujjat o‘rnida qabul qiladi.
    .before = Uni kimdandir so‘rashdan oldin yuristga murojaat qiling. Cheklangan yaroqlilik yaroqsizlik emas.
    .beware = Xabarlarga ko‘ra, u kontrakt bo‘yicha saralash punktida beriladi. Uni olish uchun erkak yollovchilar oldiga borishi kerak.
    .note = Bir manba uni harbiy komissarlik ma’lumotnomasi deydi. Oddiy poliklinika qog‘ozi aytilmagan.

# machine eecf12fd
paper-discharge-order =
    .title = Xizmatdan bo‘shatish buyrug‘idan ko‘chirma ({ "выписка из приказа об увольнении" })
    .does = Oldingi xizmatni va u nega tugaganini ko‘rsatadi. Ba’zi erkaklar uni harbiy hujjat o‘rnida ishlatishi mumkin.
    .before = Bo‘shatilgan kun va sababga qarang. 2022-yil 24-fevral — ajratuvchi kun.
    .beware = Bu kundan keyin bo‘shatilganlar bo‘yicha manbalar bir xil emas. Yuristga murojaat qiling.

# machine 6f663227
paper-service-certificate =
    .title = Xizmat haqida ma’lumotnoma ({ "справка о прохождении военной службы" })
    .does = Xizmatni tasdiqlaydi. Ikki vazirlikka uning shaklini belgilash topshirilgan.
    .before = Uni kim berganini va shakli farmondagi shaklmi, so‘rang.
    .note = Uni bir manba aytadi.

# machine 4b86b24f
paper-military-id =
    .title = Harbiy guvohnoma ({ "военный билет" })
    .does = Fuqaro harbiy hisobda turishini ko‘rsatadi. Chet elliklar armiyaga chaqirilmaydi.
    .before = Nusxasini aslidan alohida saqlang.
    .note = Manbalarimiz hisobga turish haqida gapiradi. Bu qog‘ozni tasvirlamaydi.
