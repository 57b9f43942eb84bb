# machine d4fab536
never-years-of-no-marriage =
    .says = Nikohda bo‘lmagan odamning nikoh yillari ham yo‘q.

# machine 6437c206
never-missed-before-it-was-posted =
    .says = Chaqiruv qog‘ozidagi kun u qo‘yilgan kundan oldin bo‘lmaydi.

# machine bbb79afd
reading-sixty-five-is-inside =
    .question = “18 dan 65 gacha” degani 65 yoshli erkakni ham qamraydimi?
    .yes = 65 yoshli erkakdan ham 66 yoshga to‘lguncha talab qilinadi.
    .no = Erkak 65 yoshga to‘lgan kundan ozod.

# machine 8c373666
reading-age-is-tested-at-decision =
    .question = Yosh qaror kunida qayta tekshiriladimi?
    .yes = Ariza kutayotgandagi tug‘ilgan kun javobni o‘zgartirishi mumkin.
    .no = Faqat ariza topshirilgan kundagi yosh hisobga olinadi.

# machine 545999c4
reading-decree-reaches-pending-applications =
    .question = 2025-yil 5-noyabrdan oldin topshirilgan arizalarga ham hujjat talab qilinadimi?
    .yes = Kutayotgan ariza hujjatsiz qanoatlantirilmaydi.
    .no = 2025-yil 5-noyabrdan oldin topshirgandan talab qilinmaydi.

# machine 7c485b7c
reading-any-exempt-citizenship-frees =
    .question = Erkakning fuqaroliklaridan faqat bittasi shartdan ozod qilingan bo‘lsa, u ozodmi?
    .yes = Shartdan ozod qilingan bitta fuqarolik yetarli.
    .no = Boshqa fuqaroligi ham bor erkakka shartdan ozod qilingan fuqarolik yordam bermaydi.

# machine 25c8b41b
reading-ukraine-is-free =
    .question = Ukraina uchun alohida qoidalar uning fuqarolarini hujjatdan ozod qiladimi?
    .yes = Ukraina fuqarolaridan talab qilinmaydi.
    .no = Ukraina fuqarolaridan boshqalardek talab qilinadi.

# machine 494970c7
reading-four-regions-are-covered =
    .question = Shart to‘rt viloyat uchun tartibdan foydalanadiganlarga ham tegishlimi?
    .yes = Ulardan hujjat talab qilinadi.
    .no = Maxsus tartib alohida turadi; ulardan talab qilinmaydi.

# machine c62cb569
reading-specialist-family-is-covered =
    .question = Shart yuqori malakali mutaxassis oilasiga ham tegishlimi?
    .yes = Ular oila hisoblanadi va talab qilinadi.
    .no = Mutaxassis kabi ular ham ozod.

# machine 4c552aaf
reading-portal-professions-are-covered =
    .question = Shart portal ro‘yxatidagi kasblarga ham tegishlimi?
    .yes = Ulardan talab qilinadi.
    .no = IT xodimlari, muhandislar, payvandchilar, investorlar va a’lochi bitiruvchilar ozod.

# machine 15c78385
reading-shared-values-are-covered =
    .question = Shart umumiy qadriyatlar ruxsatnomasi egalariga ham tegishlimi?
    .yes = Ular vaqtinchalik yashash ruxsatnomasi bilan bir yildan keyin ariza beradi va so‘zma-so‘z qaralsa, talab qilinadi.
    .no = Ular ozod.

# machine c50307a3
reading-key-foreigners-are-covered =
    .question = Shart 883-son farmon bo‘yicha alohida qiziqish uyg‘otgan shaxslarga ham tegishlimi?
    .yes = Ulardan talab qilinadi.
    .no = Ular boshqa toifa sifatida ozod.

# machine 313d3310
reading-study-is-covered-for-citizenship =
    .question = Shart o‘qish asosidagi fuqarolikka ham tegishlimi?
    .yes = Ulardan talab qilinadi.
    .no = Ular boshqa toifa sifatida ozod.

# machine 1fac1ab7
reading-other-grounds-are-covered =
    .question = Shart hech bir manba aytmagan asoslarga ham tegishlimi?
    .yes = Ulardan talab qilinadi.
    .no = Ular ozod; shart faqat uzoq yashash va oilaga tegishli.

# machine 997b39c5
reading-card-exchange-is-covered =
    .question = Mavjud guvohnoma kartasi almashtirilganda hujjat talab qilinadimi?
    .yes = Yangi arizadagidek talab qilinadi.
    .no = Talab qilinmaydi: yashash huquqi allaqachon bor.

# machine 0ec738af
reading-short-emergencies-contract-counts =
    .question = Favqulodda vaziyatlar vazirligi bilan bir yildan qisqa kontrakt o‘tadimi?
    .yes = Har qanday muddat o‘tadi: bir yil faqat Qurolli kuchlar uchun aytilgan.
    .no = U ham kamida bir yil bo‘lishi kerak.

# machine e9557680
reading-limited-fitness-counts =
    .question = Cheklangan yaroqlilik xulosasi yaroqsizlik o‘rniga o‘tadimi?
    .yes = Hujjat yetarli.
    .no = Yetarli emas: cheklangan yaroqli erkaklarni kontrakt bilan olish mumkin.

# machine afcbb63f
reading-enlistment-office-finding-counts =
    .question = Boshqa harbiy komissiyaning yaroqsizlik haqidagi xulosasi o‘tadimi?
    .yes = Harbiy komissarlik qog‘ozi yetarli.
    .no = Faqat saralash punkti komissiyasi xulosasi o‘tadi.

# machine f6f1f815
reading-discharge-counts-for-residence =
    .question = Doimiy yashash guvohnomasi uchun xizmatdan bo‘shatilganlik qabul qilinadimi?
    .yes = Ichki ishlar vazirligi aytganidek, yosh, sog‘liq yoki muddat tugashi bilan bo‘shatilganlik yetarli.
    .no = RFE/RL ro‘yxatidagidek, u hujjatlar orasida yo‘q.

# machine 09e50a3a
reading-late-discharge-counts-for-residence =
    .question = 2022-yil 24-fevralda yoki keyin bo‘shatilganlik doimiy yashash guvohnomasi uchun o‘tadimi?
    .yes = Ichki ishlar vazirligi so‘zlarida sana yo‘q.
    .no = Fuqarolikdagidek, faqat undan oldin bo‘shatilganlik o‘tadi.

# machine 6abf6864
reading-late-discharge-counts-for-citizenship =
    .question = 2022-yil 24-fevralda yoki keyin bo‘shatilganlik fuqarolik shartiga to‘g‘ri keladimi?
    .yes = Har qanday sanadagi bo‘shatish buyrug‘i yetarli.
    .no = Faqat undan oldingisi to‘g‘ri keladi. Keyingisi askarlar yo‘liga tegishli.

# machine 713a3cff
reading-invasion-day-counts-as-before =
    .question = Aynan 2022-yil 24-fevralda bo‘shatilganlik oldin hisoblanadimi?
    .yes = U fuqarolik shartiga to‘g‘ri keladi.
    .no = To‘g‘ri kelmaydi: o‘sha kunning o‘zi oldin emas.

# machine 169d0427
reading-invasion-day-counts-as-after =
    .question = 2022-yil 24-fevralning o‘zi askarlar yo‘li uchun keyin hisoblanadimi?
    .yes = O‘sha kundagi kontrakt yoki bo‘shatilganlik yo‘lni ochadi.
    .no = Faqat undan keyingi kunlar ochadi.

# machine 90d848cc
reading-contract-counts-for-citizenship =
    .question = Hozirgi bir yillik armiya kontrakti fuqarolik shartiga to‘g‘ri keladimi?
    .yes = U odatdagi yo‘lda ham yetarli.
    .no = U faqat askarlarning alohida yo‘lini ochadi.

# machine 2dd88f07
reading-emergencies-contract-counts-for-citizenship =
    .question = Favqulodda vaziyatlar vazirligi bilan hozirgi kontrakt fuqarolik uchun o‘tadimi?
    .yes = U butun tartib uchun o‘tadi.
    .no = Favqulodda vaziyatlar vazirligidagi faqat oldingi xizmat o‘tadi.

# machine afbdffc1
reading-contract-opens-the-track-for-good =
    .question = Boshqa sabab bilan bo‘shatilgandan keyin ham kontrakt askarlar yo‘lini ochadimi?
    .yes = Ha: bir yillik kontrakt imzolangan, so‘zlarda boshqa talab yo‘q.
    .no = Yo‘q: bo‘shatilgandan keyin faqat yosh, sog‘liq va muddat tugashi aytilgan.

# machine 009b3ed8
reading-decree-10-takes-every-discharge =
    .question = 10-son farmon oldinroq yoki boshqa sabab bilan bo‘shatilgan askarlarga ham tegishli edimi?
    .yes = Ha: xabarlarga ko‘ra, u xizmatdagi yoki bo‘shatilgan askarlar uchun, cheklovsiz.
    .no = Yo‘q: undagi kun va sabablar 821-son farmondagidek edi.

# machine 85c9dafd
reading-soldier-family-is-bound =
    .question = Askar yo‘lidan foydalanadigan qarindosh baribir o‘z hujjatini keltirishi shartmi?
    .yes = Shart unga boshqa erkaklardek tegishli.
    .no = Askarning xizmati yetarli.

# machine 79657cbe
reading-thirty-is-inside =
    .question = “18 dan 30 gacha” degani 30 yoshli erkakni ham qamraydimi?
    .yes = 30 yosh ham kiradi: erkakni 31 ga to‘lguncha chaqirish mumkin.
    .no = 30 yosh kirmaydi: erkakni 30 ga to‘lguncha chaqirish mumkin.

# machine e060cbe5
reading-window-opens-before-a-year =
    .question = Vaqtinchalik yashash ruxsatnomasining sakkiz oyi va bir yili orasida ariza topshirsa bo‘ladimi?
    .yes = Ha: bir manbaga ko‘ra, muddat sakkiz oyda ochiladi.
    .no = Yo‘q: Ichki ishlar vazirligi ruxsatnoma bilan kamida bir yil deydi.

# machine 5585a2d0
reading-compatriots-are-all-citizens-of-the-four =
    .question = Belarus, Qozog‘iston, Moldova va Ukrainaning hamma fuqarolari eski nikoh qoidasidagi “vatandoshlar”mi?
    .yes = Eski qoida ularning hammasi uchun qoladi.
    .no = U faqat ko‘chirish dasturidagilar uchun qoladi.

# machine 3f13347e
not-encoded-mercenary-label-after-naturalisation =
    .says = Yollanma jangchilar haqidagi qonunlar ko‘pincha davlatning o‘z fuqarolari va askarlariga tegishli emas. Shuning uchun ular yangi Rossiya fuqarosiga to‘g‘ri kelmasligi mumkin. Chet eldagi urushda qatnashish haqidagi qonunlar baribir to‘g‘ri keladi.

# machine 63f1c3db
not-encoded-whether-nepals-stop-still-stands =
    .says = Nepalning 2024-yil yanvardagi to‘xtatishi hali ham amaldami, tekshirilmagan.

# machine a4f17067
not-encoded-whether-decree-647-still-stands =
    .says = 647-son farmon 2026-yil noyabrda ham amaldami, tasdiqlab bo‘lmadi. Tugagani haqida xabar yo‘q.

# machine b3144b68
not-encoded-signature-by-a-trick =
    .says = Aldov yoki qo‘rqitish bilan olingan imzoni bekor qilsa bo‘ladimi, topilmadi. Darhol yuristga murojaat qiling.

# machine 42380710
not-encoded-rest-of-the-closed-list =
    .says = Aytilishicha, yollovchilar ro‘yxatida 43 davlat bor. Faqat yettita nom ma’lum, ularning hech biri Markaziy Osiyo yoki Kavkazdan emas.

# machine 6c56eb75
not-encoded-text-of-the-decree =
    .says = Farmon matni topilmadi, hech bir manba 2026-yil martdan keyingi emas. Ozod davlatlar va asoslar ro‘yxatlari uzilib qolgan. Avval yurist matnni o‘qishi kerak.

# machine 57b8778c
not-encoded-how-far-the-decree-goes =
    .says = Ba’zi maqolalar har bir chet ellik erkak xizmat qilishi shart, deydi. Ichki ishlar vazirligi va RFE/RL faqat ma’lum asoslarni aytadi, biz shularga tayanamiz. Bir yurist bu yerda matn chalg‘itadi, deydi.

# machine f1a4e79f
not-encoded-forms-of-the-papers =
    .says = Bu hujjatlarning rasmiy shakllari ko‘rilmagan. Hech bir manba oddiy poliklinika qog‘ozi yetarli, demaydi.

# machine b614bfc0
not-encoded-when-the-two-weeks-begin =
    .says = Ikki hafta qaysi kundan va qaysi yoshdagilar uchun sanalishini hech bir manba aytmaydi. Eng erta kundan sanang.

# machine 316f37b5
not-encoded-crimes-on-the-list =
    .says = Biz ko‘rgan matnda jinoyatlar birma-bir aytilmagan. 2023-yilda terrorizm, ekstremizm va armiyani “diskreditatsiya” qilish aytilgan. Yuristga murojaat qiling.

# machine e9851f08
not-encoded-reasons-not-to-be-called =
    .says = Sog‘liq, o‘qish yoki oila kabi sabablar ko‘rilgan manbalarda yo‘q. Yurist ularni biladi.

# machine a1226a7a
not-encoded-dual-citizens-of-tajikistan =
    .says = Shartnomaga ko‘ra (1995), ikki fuqarolikli kishi doimiy yashash davlati qonuniga bo‘ysunadi. Uning harbiy xizmat haqidagi moddasi ko‘rilmagan.

# machine 37bb5404
not-encoded-grounds-of-article-8 =
    .says = 8-moddada manbalar ko‘rsatgandan ko‘proq asos bor. Vaqtinchalik yashash ruxsatnomasi kerak bo‘lmagan qarindoshlardan ham harbiy hujjat talab qilinadi deb oldik. Ichki ishlar vazirligi ro‘yxati ularga yetmay uzilib qolgan.

# machine 5df93cb0
not-encoded-other-ways-past-the-quota =
    .says = Nikoh — kvotani chetlab o‘tishning bir necha yo‘lidan biri. Manbalar boshqalarini sanamaydi.

# machine e5bd4814
not-encoded-ordinary-citizenship =
    .says = Fuqarolik uchun ko‘pincha besh yil doimiy yashash guvohnomasi va imtihonlar aytiladi. Buni tasdiqlab bo‘lmadi; fuqarolik qonuni hozir nima deyishini yuristdan so‘rang.

# machine 5f671782
not-encoded-appeal-against-expulsion =
    .says = Reyestrga kiritish yoki chiqarib yuborish ustidan qanday shikoyat qilish topilmadi. Yurist tez harakat qilishi kerak.

# machine fd535bf6
not-encoded-list-of-what-is-left-out =
    .says = Farmon tegishli bo‘lmagan ishlar ro‘yxati xabarlardagidan uzunroq bo‘lishi mumkin. Uning matni topilmadi.

# machine 5e395a33
not-encoded-stateless-people-and-the-call-up =
    .says = Manbalarda chet el fuqarolari aytilgan. Fuqaroligi yo‘q shaxslar aytilmagan; ular uchun ham shundaymi, yurist tasdiqlashi kerak.

# machine 96da34c1
not-encoded-foreigners-and-the-electronic-register =
    .says = Chaqiruv qog‘ozlarining elektron reyestrida chet ellik chiqishi mumkinmi, topilmadi.
