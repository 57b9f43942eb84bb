# machine 65f0de5f
helper-civic-assistance =
    .title = “Fuqarolik ko‘magi” qo‘mitasi ({ "Гражданское содействие" })
    .does = Migrantlar, qochqinlar va fuqaroligi yo‘q shaxslarga huquqiy maslahat.
    .contact = refugee.ru
    .note = 2023-yilda idorasi dushanba, chorshanba va juma kunlari 10 dan 17 gacha qabul qilgan. Avval qabul vaqtini tekshiring.

# machine 571143f7
helper-tong-jahoni =
    .title = Tong Jahoni (Valentina Chupik)
    .does = Rossiyadagi mehnat migrantlariga huquqiy yordam.
    .note = Rahbariga 2021-yilda Rossiyaga kirish taqiqlangan, u chet eldan ishlaydi. Manzil topilmadi.

# machine 4f8b11da
helper-department-one =
    .title = “Birinchi bo‘lim” ({ "Первый отдел" })
    .does = Yuristlar guruhi. Ulardan biri yangi fuqarolarga reydlar haqida gapirgan.
    .note = Faqat bir maqolada aytilgan. Manzil topilmadi.

# machine c6b51b42
helper-adc-memorial =
    .title = “Memorial” diskriminatsiyaga qarshi markazi ({ "АДЦ «Мемориал»" })
    .does = Migrantlar va ushlab turish haqida xabar beradi. Huquqiy yordam berishi aytilmagan.
    .contact = adcmemorial.org

# machine 3e9090aa
helper-global-detention-project =
    .title = Global Detention Project
    .does = Hujjati tufayli ushlab turilganlar haqida xabar beradi. Huquqiy yordam berishi aytilmagan.
    .contact = globaldetentionproject.org

# machine 78b31f02
helper-for-human-rights-kaluga =
    .title = “Inson huquqlari uchun” ({ "За права человека" }), Kaluga (T. Kotlyar)
    .does = Kaluga viloyatidagi migratsiya idoralarida rad etishlarni yozib borgan.
    .note = Faqat bir hikoyada aytilgan. Manzil topilmadi.

# machine 0ebefe9d
helper-nochlezhka =
    .title = Nochlejka ({ "Ночлежка" })
    .does = Chet elliklar ham olishi mumkin bo‘lgan ba’zi huquqiy va tibbiy yordam.
    .note = Faqat bir hikoyada aytilgan. Manzil topilmadi.

# machine c7d7209a
helper-kyrgyz-embassy-in-moscow =
    .title = Qirg‘izistonning Moskvadagi elchixonasi ({ "посольство Кыргызстана" })
    .does = Qirg‘iziston fuqarolari uchun telefon. 2022-yilda urushga chaqirilgan fuqarolarga darhol qo‘ng‘iroq qilishni aytgan.
    .contact = +7 925 115 50 47
    .note = 2024-yil martda e’lon qilingan, keyin ko‘rilmagan. Foydalanishdan oldin tekshiring.

# machine ff9c1993
helper-kyrgyz-foreign-ministry =
    .title = Qirg‘iziston Tashqi ishlar vazirligi ({ "МИД Кыргызстана" })
    .does = Qirg‘iziston fuqarolari uchun telefon.
    .contact = +996 999 312 002
    .note = 2024-yil martda e’lon qilingan, keyin ko‘rilmagan. Foydalanishdan oldin tekshiring.

# machine 36dd5eb4
helper-memorial-migration-and-law =
    .title = “Memorial”ning “Migratsiya va huquq” tarmog‘i ({ "Миграция и право" })
    .does = Bepul huquqiy yordam, 2012-yilda 50 ga yaqin joyda.
    .note = Manba juda eski. Tarmoq hali ishlaydimi, ma’lum emas.
