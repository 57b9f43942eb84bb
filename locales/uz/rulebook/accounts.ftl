# machine 08e05dd5
account-akif =
    .title = Akif, 48 yosh: imzola yoki voz kech, deyishgan
    .story = U doimiy yashash guvohnomasini so‘rab kelgan; xotini rossiyalik. Idorada unga armiya kontraktini imzolash aytilgan. U bosh tortgan.

# machine f24c5907
account-burxon =
    .title = Burxon, 24 yosh: otasi imzolashni taqiqlagan
    .story = Unga idorada doimiy yashash guvohnomasi uchun armiya kontrakti kerakligi aytilgan. Otasi imzolama degan.

# machine 218f8855
account-iskhakov =
    .title = Isxakov, 41 yosh, yangi fuqaro: migratsiya idorasida safarbarlik qog‘ozi berilgan
    .story = U otasini hisobga qo‘yish uchun kelgan. Xodim pasportini olib, chaqiruv qog‘ozini imzolashni aytgan; u bosh tortgan.

# machine 285344ba
account-tursunbaev =
    .title = Tursunbayev, Qirg‘izistondan: arizasidan voz kechib ketmoqchi
    .story = U yashash ruxsatnomasiga ariza bergan edi. Safarbarlik boshlangach, uyga ketishni rejalagan.

# machine b8511535
account-kazakh-student =
    .title = Yashash hujjati bor Qozog‘iston fuqarosi: chaqiruv qog‘ozi berilgan
    .story = U Rossiyaga o‘qishga kelib, yashash hujjati bilan qolgan. 2022-yil 2-oktabrda Sankt-Peterburgda unga chaqiruv qog‘ozi berilgan.

# machine 65aeb7a1
account-ozod =
    .title = Ozod, 35 yosh, yangi fuqaro: chaqirilsa, boradi
    .story = U Moskvada qurilishda ishlaydi, yaqinda fuqaro bo‘lgan. Urushga borishiga shubhasi yo‘q.

# machine 1422daca
account-bakhodir =
    .title = Bahodir, 43 yosh: mehnat ruxsatnomasi yordam bermaydi, deydi
    .story = U sakkiz yildan beri Nijniy Novgorodda yashaydi. Uning aytishicha, politsiya mehnat ruxsatnomasi borlarni ushlab deportatsiya qiladi; ko‘plar ko‘chaga chiqishga qo‘rqadi.

# machine 1d3ef1e3
account-krasnodar-line-up =
    .title = Safga tizilgan 40 ga yaqin erkak: imzola yoki uyga ket, deyishgan
    .story = Formadagi kishilar ushlangan quruvchilarga pasport va maosh va’da qilgan. Hech kim rozi bo‘lmagan: ularga uyga ketish aytilgan. Davlatlari aytilmagan; O‘zbekiston misol qilib olingan.

# machine 5a85c519
account-t-a =
    .title = T. A., 39 yosh: 2023-yil iyunda imzolashga taklif qilingan
    .story = U Moskvada do‘konda ishlagan. Boshqa ishda bir kishi uni oyiga 450 000 rublga kontrakt imzolashga taklif qilgan.

# machine b9cd7bed
account-t-a-in-court =
    .title = T. A., 39 yosh: Andijonda hukm qilingan
    .story = U urushgan va Qozog‘iston orqali uyga qaytgan. Aybini tan olgan, sud unga 2024-yil 4-dekabrda hukm chiqargan.

# machine 0d9433d0
account-captured-in-december-2024 =
    .title = 46 yoshli kishi: migratsiya markazida imzolagan va asir tushgan
    .story = Politsiya uni migratsiya markaziga olib borgan, u sudlanmaslik uchun imzolagan. Va’da qilingan pul kelmagan; frontda taslim bo‘lishga uringan.

# machine 338ea554
account-bolot =
    .title = Bolot, Qirg‘izistondan: bozordagi reydda tekshirilgan
    .story = Politsiya hammadan migratsiya hujjatlarini so‘ragan; uniki joyida edi. Boshqalarga chaqiruv qog‘ozi berilgan yoki olib ketilgan.

# machine 6cb4cfc4
account-acquaintance-of-muboris =
    .title = Sankt-Peterburgdagi tojikistonlik: reydda olib ketilgan
    .story = U reyd bo‘layotganini va harbiy komissarlikka olib ketishayotganini yozgan. Keyin javob bermay qo‘ygan.

# machine 33f32ca5
account-muboris =
    .title = Muboris, Moskvadagi yangi fuqaro: reyddan qo‘rqadi
    .story = U boshqa shaharlardagi reydlarni eshitgan. Fuqaroligi bor, uyiga kelishlaridan qo‘rqqan.

# machine c8501b4e
account-ahmad =
    .title = Ahmad, O‘zbekistondan: adashi deb olib ketilgan
    .story = Uni harbiy komissarlikka yuborishgan: bir fuqaroning ismi va tug‘ilgan yili uniki bilan bir xil edi. Bir oz ushlab turib, qo‘yib yuborishgan.
