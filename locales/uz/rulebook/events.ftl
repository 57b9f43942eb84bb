# machine 41682eb8
event-migration-service-abolished =
    .title = Federal migratsiya xizmati tugatildi ({ "ФМС" })
    .says = Uning ishi Ichki ishlar vazirligiga o‘tgan. Bugun eski nom bilan aytiladigan idora shu vazirlikniki.

# machine a6b1e28b
event-refusals-in-kaluga =
    .title = Kaluga: kontraktsiz fuqarolik hujjatlari rad etildi
    .says = Xabarlarga ko‘ra, viloyatdagi idoralar armiya kontraktisiz fuqarolik hujjatlarini olmagan. U paytda hech bir farmon kontrakt talab qilmagan.

# machine c0134599
event-two-men-told-to-sign =
    .title = Ikki kishiga doimiy yashash guvohnomasi uchun kontrakt imzolash aytildi
    .says = Biri bosh tortgan; ikkinchisiga otasi taqiqlagan. Xabarlarda boshqa hujjat aytilmagan.

# machine ffd77b08
event-decree-reported-as-a-privilege =
    .title = Agentliklar farmonni askarlar uchun osonroq yo‘l deb xabar qildi
    .says = Matbuot asosan askarlar va oilasi uchun soddalashtirilgan fuqarolik haqida yozgan. Boshqa erkaklar uchun shart deyarli ko‘rinmagan.

# machine a078ac86
event-portal-writes-of-the-condition =
    .title = Hukumatga yaqin portal armiya xizmati va doimiy yashash guvohnomasi haqida yozdi
    .says = U ozod deyilganlarni ham sanagan. Ro‘yxatni hech kim tasdiqlamagan.

# machine a152811d
event-condition-becomes-public =
    .title = RFE/RL shartni ochdi, Ichki ishlar vazirligi uni tasdiqladi
    .says = Shu kundan har kim boshqa erkaklarga harbiy hujjat kerakligini bilishi mumkin edi. Ichki ishlar vazirligi xabari doimiy yashash guvohnomasi haqida.

# machine ec9c1c19
event-decree-shown-as-current =
    .title = Ommaviy xabar farmonni hamon amalda deb ko‘rsatadi
    .says = Farmon haqida bundan keyingi manba topilmadi.

# machine 6cefef8d
event-quota-hardly-used =
    .title = Vaqtinchalik yashash ruxsatnomalari yillik kvotasining oz qismi ishlatildi
    .says = Iyulgacha 2025-yildagi 5 500 o‘rinning 17,5 foizi ishlatilgan.

# machine 95cbee1e
event-procedure-for-four-regions-has-no-end =
    .title = To‘rt viloyat uchun fuqarolik tartibining tugash kuni olib tashlandi
    .says = U Donetsk, Lugansk, Zaporijjya va Xerson viloyatlari uchun, 2022-yildan beri bor. 821-son farmon bilan qanday bog‘liqligi aytilmagan.

# machine 04dbe33e
event-convictions-bill-is-lodged =
    .title = Sudlanganlik haqidagi qonun loyihasi Dumaga kiritildi
    .says = Hukumat uni qo‘llagan edi. Qonun bo‘lganmi, topilmadi.

# machine eea2b540
event-recruiting-points-for-foreigners =
    .title = Moskvada chet elliklarni yollash punktlari ochildi
    .says = Safarbarlikdan keyin chet elliklarni kontrakt bilan oladigan punktlar ochilgan. Ular bir yillik kontrakt uchun fuqarolikni soddalashtirishni va’da qilgan.

# machine 53e6a77e
event-kabanov-wants-passports-back =
    .title = Amaldor xizmat qilmaydigan yangi fuqarolarni qo‘rqitdi
    .says = K. Kabanov taklif e’lon qilgan: Markaziy Osiyodagi to‘rt davlatdan kelganlar xizmatdan bosh tortsa, fuqaroligidan ayriladi. Bu so‘nggi o‘n yilda olingan fuqarolik haqida. Bunday qonun topilmadi.

# machine c34d977d
event-call-up-at-a-counter-2022 =
    .title = Yangi fuqaroga migratsiya idorasida safarbarlik qog‘ozi berildi
    .says = U Sankt-Peterburgda otasini hisobga qo‘yish uchun kelgan edi. Pasportini olib qo‘yishgan; u imzolashdan bosh tortgan.

# machine a92638fd
event-regions-fall-short =
    .title = Xabarga ko‘ra, 67 hududda odam yetmadi
    .says = Rossiya matbuotiga ko‘ra, 67 hudud buyurilgancha erkak chaqirmagan.

# machine e730414e
event-ill-men-and-foreigners-summoned-2022 =
    .title = Chaqiruv qog‘ozi olganlar orasida kasallar va chet elliklar bor
    .says = Bir rossiyalik ekspert buning bir qismini qonunning ochiq buzilishi degan.

# machine dac0ef49
event-raids-of-august-2023 =
    .title = Ko‘p shaharlarda yangi fuqarolarga reydlar
    .says = Politsiya harbiy hisobda turmagan yangi fuqarolarni qidirgan. Aytilgan shaharlar: Sankt-Peterburg, Belgorod, Cheboksari, Novocheboksarsk, Kurgan, Krasnodar, Krasnoyarsk va Chelyabinsk.

# machine 8896cbf2
event-warehouse-in-st-petersburg-2023 =
    .title = Sankt-Peterburgdagi omborda ikki kun reyd
    .says = Yuzdan ortiq yangi fuqaro birdaniga harbiy hisobga olib ketilgan.

# machine e9fbdff1
event-fadeyev-ties-passport-and-register =
    .title = Taklif: pasport va harbiy hisob bir vaqtda
    .says = Inson huquqlari kengashi rahbari V. Fadeyev pasportni harbiy hisobga qo‘yish bilan birga berishni taklif qilgan.

# machine 29ff775d
event-zhuravlev-wants-force =
    .title = Parlament a’zosi: yangi fuqarolarni majburlab olish kerak
    .says = Mudofaa qo‘mitasidan A. Juravlyov buni armiya haqida aytgan. Bu gap, qoida emas.

# machine b843d391
event-matveyev-threatens-families =
    .title = Taklif: xizmatdan qochganlarni deportatsiya qilish, oilaning fuqaroligini olish
    .says = M. Matveyev buni qonun loyihasidan oldin aytgan. Loyiha uni kiritmagan.

# machine afd5bfe6
event-bastrykin-june-2024 =
    .title = Bastrikin: 10 000 yangi fuqaro urush hududiga yuborilgan
    .says = Tergov qo‘mitasi rahbari ular xandaq qaziyotganini aytgan. U harbiy hisobda turmagan 30 000 kishi qo‘lga olinganini aytgan.

# machine 97a98e14
event-capture-told-in-december-2024 =
    .title = Ukraina migratsiya markazida imzolagan kishi asir olinganini xabar qildi
    .says = O‘zbekiston fuqarosi uni Moskvada u yerga politsiya olib borganini aytgan. Va’da qilingan pul kelmagan.

# machine 0e8d6434
event-bastrykin-may-2025 =
    .title = Bastrikin: 20 000 yangi fuqaro frontda
    .says = Tergov qo‘mitasi rahbari Markaziy Osiyodan fuqarolik olgan kamida 20 000 erkak urushayotganini aytgan.

# machine 5a8533f6
event-new-citizens-pressed-in-2025 =
    .title = Yangi fuqarolarga: urush yoki maqomingdan ayrilasan, deyildi
    .says = RFE/RL migratsiya idoralaridagi qo‘rqitishlar haqida xabar beradi. U erkaklar imzolashga qistalgan katta reydlar haqida ham xabar beradi.

# machine 4605bdfb
event-kyrgyz-sentences-of-2024 =
    .title = Ukrainada urushgani uchun Qirg‘izistondagi hukmlar
    .says = 256-modda bo‘yicha besh yil berilgan. 416-modda bo‘yicha o‘n yil keyin bekor qilinib, qayta ko‘rishga qaytarilgan.

# machine 98d94614
event-indians-closed-in-april-2024 =
    .title = Rossiya hindistonliklarni endi olmasligini aytdi
    .says = Rossiya elchixonasi 2024-yil avgustda apreldan beri hindistonlik olinmaganini aytgan.

# machine 0b11ff75
event-andijan-judgment =
    .title = Andijondagi hukm
    .says = Andijondagi sud bir kishiga Ukrainada urushgani uchun to‘rt yil ikki oy bergan. ZMINA bu ozodlikni cheklash edi, u uyiga ketdi, deydi.

# machine 405e72a5
event-bekabad-judgment =
    .title = Bekobodda olti yil
    .says = O‘zbekiston sudi Ukrainada urushgani uchun olti yil bergan.

# machine 3e8d0ef0
event-indians-serving-in-november-2025 =
    .title = Hindiston Rossiya armiyasida 44 fuqarosi borligini aytdi
    .says = Hindiston Tashqi ishlar vazirligi Rossiya armiyasidagi 44 hindistonlik haqida gapirgan.

# machine 25d10d9d
event-prosecutors-of-azerbaijan =
    .title = Ozarbayjon prokuraturasi chet elda urushish haqida
    .says = Bosh prokuror chet eldagi urushda qatnashishni og‘ir jinoyat degan.

# machine ed10d1e1
event-fergana-judgment =
    .title = Farg‘onada uch yil
    .says = O‘zbekiston sudi Ukrainada urushgani uchun uch yil bergan.

# machine 1b972f05
event-kazakh-security-committee =
    .title = Qozog‘iston necha yil ekanini aytdi
    .says = Milliy xavfsizlik qo‘mitasi va prokuratura 172-modda bo‘yicha besh yildan to‘qqiz yilgacha degan.

# machine ce206123
event-embassy-calls-to-the-kyrgyz-2022 =
    .title = Qirg‘iziston elchixonasi chaqiruvlar haqida xabar berishni so‘radi
    .says = Urushga chaqirilgan Qirg‘iziston fuqarolariga elchixona bilan darhol bog‘lanish aytilgan.

# machine 8973cba8
event-summons-in-st-petersburg-2022 =
    .title = Qozog‘iston fuqarosiga chaqiruv qog‘ozi berildi
    .says = U o‘qish uchun kelgan, yashash hujjati bor edi. Chaqiruv qog‘ozi unga Sankt-Peterburgda berilgan.

# machine 2d9c3a5a
event-fake-call-up-paper-2022 =
    .title = Rossiyaning Toshkentdagi elchixonasi chaqiruv haqidagi qog‘ozni soxta dedi
    .says = Mehnat migrantlarini armiyaga chaqirish haqida qog‘oz tarqalgan. Elchixona uni rad etgan.

# machine b004d489
event-namesake-2023 =
    .title = Chet ellik adashi tufayli ushlab turildi
    .says = Uni harbiy komissarlikka yuborishgan. Xatoni ko‘rsatgach, qo‘yib yuborishgan.

# machine 54b22ef6
event-operation-nelegal-2023 =
    .title = “Nelegal” operatsiyasi, birinchi bosqich
    .says = Maqolaga ko‘ra, o‘sha haftada hokimiyat ko‘p migrantlarni chiqarib yuborgan.

# machine a40b5835
event-line-up-in-krasnodar-2024 =
    .title = Safga tizilgan, ushlangan ishchilarga kontrakt taklif qilindi
    .says = Videoda Krasnodar o‘lkasidagi qurilishda ushlangan 40 ga yaqin erkak ko‘rinadi. Hech kim taklifni olmagan; ularga uyga ketish aytilgan.

# machine 196b6968
event-expulsion-regime-begins-2025 =
    .title = Chiqarib yuborish tartibi boshlandi ({ "режим высылки" })
    .says = Shu kundan qonuniy asosi yo‘q chet elliklar reyestrga kiritiladi. Chiqarib yuborishni sudlar o‘rniga politsiya hal qiladi.

# machine 82250cb9
event-uzbek-embassy-call-2025 =
    .title = O‘zbekiston elchixonasi fuqarolarini hujjatlarni joyiga solishga chaqirdi
    .says = Hujjatsiz O‘zbekiston fuqarolariga buni darhol qilish aytilgan.

# machine d446b0c6
event-window-closed-2025 =
    .title = Muddat yopildi
    .says = Shu kundan hech kim 1126-son farmon bo‘yicha hujjatlarini joyiga sola olmaydi.

# machine 41ec4651
event-first-automatic-restrictions-2026 =
    .title = Elektron chaqiruv qog‘ozlaridan keyin birinchi avtomatik cheklovlar
    .says = Bir manba reyestr ularni birinchi marta o‘zi qo‘llaganini xabar qiladi.
