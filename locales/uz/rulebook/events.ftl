event-migration-service-abolished =
    .title = Federal migratsiya xizmati tugatildi ({ "ФМС" })
    .says = Uning ishi Ichki ishlar vazirligiga o‘tgan. Bugun eski nom bilan aytiladigan idora shu vazirlikniki.

event-refusals-in-kaluga =
    .title = Kaluga: kontraktsiz fuqarolik hujjatlari rad etildi
    .says = Xabarlarga ko‘ra, viloyatdagi idoralar armiya kontraktisiz fuqarolik hujjatlarini olmagan. U paytda hech bir farmon kontrakt talab qilmagan.

event-two-men-told-to-sign =
    .title = Ikki kishiga doimiy yashash guvohnomasi uchun kontrakt imzolash aytildi
    .says = Biri bosh tortgan; ikkinchisiga otasi taqiqlagan. Xabarlarda boshqa hujjat aytilmagan.

event-decree-reported-as-a-privilege =
    .title = Agentliklar farmonni askarlar uchun osonroq yo‘l deb xabar qildi
    .says = Matbuot asosan askarlar va oilasi uchun soddalashtirilgan fuqarolik haqida yozgan. Boshqa erkaklar uchun shart deyarli ko‘rinmagan.

event-portal-writes-of-the-condition =
    .title = Hukumatga yaqin portal armiya xizmati va doimiy yashash guvohnomasi haqida yozdi
    .says = U ozod deyilganlarni ham sanagan. Ro‘yxatni hech kim tasdiqlamagan.

event-condition-becomes-public =
    .title = RFE/RL shartni ochdi, Ichki ishlar vazirligi uni tasdiqladi
    .says = Shu kundan har kim boshqa erkaklarga harbiy hujjat kerakligini bilishi mumkin edi. Ichki ishlar vazirligi xabari doimiy yashash guvohnomasi haqida.

event-decree-shown-as-current =
    .title = Ommaviy xabar farmonni hamon amalda deb ko‘rsatadi
    .says = Farmon haqida bundan keyingi manba topilmadi.

event-quota-hardly-used =
    .title = Vaqtinchalik yashash ruxsatnomalari yillik kvotasining oz qismi ishlatildi
    .says = Iyulgacha 2025-yildagi 5 500 o‘rinning 17.5 foizi ishlatilgan.

event-procedure-for-four-regions-has-no-end =
    .title = To‘rt viloyat uchun fuqarolik tartibining tugash kuni olib tashlandi
    .says = U Donetsk, Lugansk, Zaporijjya va Xerson viloyatlari uchun, 2022-yildan beri bor. 821-son farmon bilan qanday bog‘liqligi aytilmagan.

event-convictions-bill-is-lodged =
    .title = Sudlanganlik haqidagi qonun loyihasi Dumaga kiritildi
    .says = Hukumat uni qo‘llagan edi. Qonun bo‘lganmi, topilmadi.

event-recruiting-points-for-foreigners =
    .title = Moskvada chet elliklarni yollash punktlari ochildi
    .says = Safarbarlikdan keyin chet elliklarni kontrakt bilan oladigan punktlar ochilgan. Ular bir yillik kontrakt uchun fuqarolikni soddalashtirishni va’da qilgan.

event-kabanov-wants-passports-back =
    .title = Amaldor xizmat qilmaydigan yangi fuqarolarni qo‘rqitdi
    .says = K. Kabanov taklif e’lon qilgan: Markaziy Osiyodagi to‘rt davlatdan kelganlar xizmatdan bosh tortsa, fuqaroligidan ayriladi. Bu so‘nggi o‘n yilda olingan fuqarolik haqida. Bunday qonun topilmadi.

event-call-up-at-a-counter-2022 =
    .title = Yangi fuqaroga migratsiya idorasida safarbarlik qog‘ozi berildi
    .says = U Sankt-Peterburgda otasini hisobga qo‘yish uchun kelgan edi. Pasportini olib qo‘yishgan; u imzolashdan bosh tortgan.

event-regions-fall-short =
    .title = Xabarga ko‘ra, 67 hududda odam yetmadi
    .says = Rossiya matbuotiga ko‘ra, 67 hudud buyurilgancha erkak chaqirmagan.

event-ill-men-and-foreigners-summoned-2022 =
    .title = Chaqiruv qog‘ozi olganlar orasida kasallar va chet elliklar bor
    .says = Bir rossiyalik ekspert buning bir qismini qonunning ochiq buzilishi degan.

event-raids-of-august-2023 =
    .title = Ko‘p shaharlarda yangi fuqarolarga reydlar
    .says = Politsiya harbiy hisobda turmagan yangi fuqarolarni qidirgan. Aytilgan shaharlar: Sankt-Peterburg, Belgorod, Cheboksari, Novocheboksarsk, Kurgan, Krasnodar, Krasnoyarsk va Chelyabinsk.

event-warehouse-in-st-petersburg-2023 =
    .title = Sankt-Peterburgdagi omborda ikki kun reyd
    .says = Yuzdan ortiq yangi fuqaro birdaniga harbiy hisobga olib ketilgan.

event-fadeyev-ties-passport-and-register =
    .title = Taklif: pasport va harbiy hisob bir vaqtda
    .says = Inson huquqlari kengashi rahbari V. Fadeyev pasportni harbiy hisobga qo‘yish bilan birga berishni taklif qilgan.

event-zhuravlev-wants-force =
    .title = Parlament a’zosi: yangi fuqarolarni zo‘rlab olish kerak
    .says = Mudofaa qo‘mitasidan A. Juravlyov buni armiya haqida aytgan. Bu gap, qoida emas.

event-matveyev-threatens-families =
    .title = Taklif: xizmatdan qochganlarni deportatsiya qilish, oilaning fuqaroligini olish
    .says = M. Matveyev buni qonun loyihasidan oldin aytgan. Loyiha uni kiritmagan.

event-bastrykin-june-2024 =
    .title = Bastrikin: 10 000 yangi fuqaro urush hududiga yuborilgan
    .says = Tergov qo‘mitasi rahbari ular xandaq qaziyotganini aytgan. U 30 000 kishi hisobsiz holda qo‘lga olinganini aytgan.

event-capture-told-in-december-2024 =
    .title = Ukraina migratsiya markazida imzolagan kishi asir olinganini xabar qildi
    .says = O‘zbekiston fuqarosi uni Moskvada u yerga politsiya olib borganini aytgan. Va’da qilingan pul kelmagan.

event-bastrykin-may-2025 =
    .title = Bastrikin: 20 000 yangi fuqaro frontda
    .says = Tergov qo‘mitasi rahbari Markaziy Osiyodan fuqarolik olgan kamida 20 000 erkak urushayotganini aytgan.

event-new-citizens-pressed-in-2025 =
    .title = Yangi fuqarolarga: urush yoki maqomingdan ayrilasan, deyildi
    .says = RFE/RL migratsiya idoralaridagi qo‘rqitishlar haqida xabar beradi. U erkaklar imzolashga qistalgan katta reydlar haqida ham xabar beradi.

event-kyrgyz-sentences-of-2024 =
    .title = Ukrainada urushgani uchun Qirg‘izistondagi hukmlar
    .says = 256-modda bo‘yicha besh yil berilgan. 416-modda bo‘yicha o‘n yil keyin bekor qilinib, qayta ko‘rishga qaytarilgan.

event-indians-closed-in-april-2024 =
    .title = Rossiya hindistonliklarni endi olmasligini aytdi
    .says = Rossiya elchixonasi 2024-yil avgustda apreldan beri hindistonlik olinmaganini aytgan.

event-andijan-judgment =
    .title = Andijondagi hukm
    .says = Andijondagi sud bir kishiga Ukrainada urushgani uchun to‘rt yil ikki oy bergan. ZMINA bu ozodlikni cheklash edi, u uyiga ketdi, deydi.

event-bekabad-judgment =
    .title = Bekobodda olti yil
    .says = O‘zbekiston sudi Ukrainada urushgani uchun olti yil bergan.

event-indians-serving-in-november-2025 =
    .title = Hindiston Rossiya armiyasida 44 fuqarosi borligini aytdi
    .says = Hindiston Tashqi ishlar vazirligi Rossiya armiyasidagi 44 hindistonlik haqida gapirgan.

event-prosecutors-of-azerbaijan =
    .title = Ozarbayjon prokuraturasi chet elda urushish haqida
    .says = Bosh prokuror chet eldagi urushda qatnashishni og‘ir jinoyat degan.

event-fergana-judgment =
    .title = Farg‘onada uch yil
    .says = O‘zbekiston sudi Ukrainada urushgani uchun uch yil bergan.

event-kazakh-security-committee =
    .title = Qozog‘iston necha yil ekanini aytdi
    .says = Milliy xavfsizlik qo‘mitasi va prokuratura 172-modda bo‘yicha besh yildan to‘qqiz yilgacha degan.

event-embassy-calls-to-the-kyrgyz-2022 =
    .title = Qirg‘iziston elchixonasi chaqiruvlar haqida xabar berishni so‘radi
    .says = Urushga chaqirilgan Qirg‘iziston fuqarolariga elchixona bilan darhol bog‘lanish aytilgan.

event-summons-in-st-petersburg-2022 =
    .title = Qozog‘iston fuqarosiga chaqiruv qog‘ozi berildi
    .says = U o‘qish uchun kelgan, yashash hujjati bor edi. Chaqiruv qog‘ozi unga Sankt-Peterburgda berilgan.

event-fake-call-up-paper-2022 =
    .title = Rossiyaning Toshkentdagi elchixonasi chaqiruv haqidagi qog‘ozni soxta dedi
    .says = Mehnat migrantlarini armiyaga chaqirish haqida qog‘oz tarqalgan. Elchixona uni rad etgan.

event-namesake-2023 =
    .title = Chet ellik adashi tufayli ushlab turildi
    .says = Uni harbiy komissarlikka yuborishgan. Xatoni ko‘rsatgach, qo‘yib yuborishgan.

event-operation-nelegal-2023 =
    .title = “Nelegal” operatsiyasi, birinchi bosqich
    .says = Maqolaga ko‘ra, o‘sha haftada hokimiyat ko‘p migrantlarni chiqarib yuborgan.

event-line-up-in-krasnodar-2024 =
    .title = Safga tizilgan, ushlangan ishchilarga kontrakt taklif qilindi
    .says = Videoda Krasnodar o‘lkasidagi qurilishda ushlangan 40 ga yaqin erkak ko‘rinadi. Hech kim taklifni olmagan; ularga uyga ketish aytilgan.

event-expulsion-regime-begins-2025 =
    .title = Chiqarib yuborish tartibi boshlandi ({ "режим высылки" })
    .says = Shu kundan qonuniy asosi yo‘q chet elliklar reyestrga kiritiladi. Chiqarib yuborishni sudlar o‘rniga politsiya hal qiladi.

event-uzbek-embassy-call-2025 =
    .title = O‘zbekiston elchixonasi fuqarolarini hujjatlarni joyiga solishga chaqirdi
    .says = Hujjatsiz O‘zbekiston fuqarolariga buni darhol qilish aytilgan.

event-window-closed-2025 =
    .title = Muddat yopildi
    .says = Shu kundan hech kim 1126-son farmon bo‘yicha hujjatlarini joyiga sola olmaydi.

event-first-automatic-restrictions-2026 =
    .title = Elektron chaqiruv qog‘ozlaridan keyin birinchi avtomatik cheklovlar
    .says = Bir manba reyestr ularni birinchi marta o‘zi qo‘llaganini xabar qiladi.
