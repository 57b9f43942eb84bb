helper-civic-assistance =
    .title = “Fuqarolik ko‘magi” qo‘mitasi ({ "Гражданское содействие" })
    .does = Migrantlar, qochqinlar va fuqaroligi yo‘q shaxslarga huquqiy maslahat.
    .contact = refugee.ru
    .note = 2023-yilda idorasi dushanba, chorshanba va juma kunlari 10 dan 17 gacha qabul qilgan. Avval qabul vaqtini tekshiring.

helper-tong-jahoni =
    .title = Tong Jahoni (Valentina Chupik)
    .does = Rossiyadagi mehnat migrantlariga huquqiy yordam.
    .note = Rahbariga 2021-yilda Rossiyaga kirish taqiqlangan, u chet eldan ishlaydi. Manzil topilmadi.

helper-department-one =
    .title = “Birinchi bo‘lim” ({ "Первый отдел" })
    .does = Yuristlar guruhi. Ulardan biri yangi fuqarolarga reydlar haqida gapirgan.
    .note = Faqat bir maqolada aytilgan. Manzil topilmadi.

helper-adc-memorial =
    .title = “Memorial” diskriminatsiyaga qarshi markazi ({ "АДЦ «Мемориал»" })
    .does = Migrantlar va ushlab turish haqida xabar beradi. Huquqiy yordam berishi aytilmagan.
    .contact = adcmemorial.org

helper-global-detention-project =
    .title = Global Detention Project
    .does = Hujjati tufayli ushlab turilganlar haqida xabar beradi. Huquqiy yordam berishi aytilmagan.
    .contact = globaldetentionproject.org

helper-for-human-rights-kaluga =
    .title = “Inson huquqlari uchun”, Kaluga (T. Kotlyar) ({ "За права человека" })
    .does = Kaluga viloyatidagi migratsiya idoralarida rad etishlarni yozib borgan.
    .note = Faqat bir hikoyada aytilgan. Manzil topilmadi.

helper-nochlezhka =
    .title = Nochlejka ({ "Ночлежка" })
    .does = Chet elliklar ham olishi mumkin bo‘lgan ba’zi huquqiy va tibbiy yordam.
    .note = Faqat bir hikoyada aytilgan. Manzil topilmadi.

helper-kyrgyz-embassy-in-moscow =
    .title = Qirg‘izistonning Moskvadagi elchixonasi ({ "посольство Кыргызстана" })
    .does = Qirg‘iziston fuqarolari uchun telefon. 2022-yilda urushga chaqirilgan fuqarolarga darhol qo‘ng‘iroq qilishni aytgan.
    .contact = +7 925 115 50 47
    .note = 2024-yil martda e’lon qilingan, keyin ko‘rilmagan. Foydalanishdan oldin tekshiring.

helper-kyrgyz-foreign-ministry =
    .title = Qirg‘iziston Tashqi ishlar vazirligi ({ "МИД Кыргызстана" })
    .does = Qirg‘iziston fuqarolari uchun telefon.
    .contact = +996 999 312 002
    .note = 2024-yil martda e’lon qilingan, keyin ko‘rilmagan. Foydalanishdan oldin tekshiring.

helper-memorial-migration-and-law =
    .title = “Memorial”ning “Migratsiya va huquq” tarmog‘i ({ "Миграция и право" })
    .does = Bepul huquqiy yordam, 2012-yilda 50 ga yaqin joyda.
    .note = Manba juda eski. Tarmoq hali ishlaydimi, ma’lum emas.
