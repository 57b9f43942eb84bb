# machine 472cb20f
server-refused-form = Bu shaklni shu qo‘llanmaning sahifasi yubormagan.
# machine 4e9c3928
server-refused-elsewhere = Bu shakl boshqa birovning sahifasidan yuborilgan.
# machine cc21a693
server-refused-kind = Bu yerda bunday turdagi tana qabul qilinmaydi.
# machine 46e69657
server-refused-method = Buni bu yerda qilib bo‘lmaydi.
# machine f02325c5
server-refused-length = Tananing uzunligi oldindan aytilishi kerak.
# machine 345f0795
server-refused-large = Bu juda uzun.
# machine aa9b7d98
server-refused-slow = Bu juda uzoq davom etdi.
# machine c60f64db
server-refused-cut = Tana erta tugadi.
# machine 2de80af9
server-refused-often = Manzilingizdan juda ko‘p so‘rov keldi. Iltimos, biroz kuting.
# machine 08cfabaa
server-refused-busy = Hozir bir vaqtda juda ko‘p odam so‘rayapti. Iltimos, birozdan keyin yana urinib ko‘ring.
# machine dcdb6cfc
server-refused-missing = Bunday sahifa yo‘q.
# machine e774f587
server-refused-broken = Qo‘llanma hozir javob bera olmaydi.
# machine 58a4dcdb
server-over-title = Iltimos, boshidan boshlang
# machine a30f16a1
server-over = Bu sahifa juda uzoq ochiq turgan yoki qo‘llanma qayta ishga tushirilgan. Bu yerda hech narsa saqlanmaydi, shuning uchun javoblaringiz yo‘qolgan. Iltimos, boshidan boshlang.
# machine ad5e0f36
server-missing-title = Bunday sahifa yo‘q
# machine 6a21a40c
server-missing = Iltimos, manzilni yana bir ko‘ring.
# machine 7d299baa
server-not-found-title = Bu yerda hech narsa yo‘q
# machine 30c49d4c
server-not-found = Nima borligini `/openapi.json` aytadi.
# machine 17c495b7
server-method-title = Bu usul bilan emas
# machine f04cd425
server-method = Qaysi usullar borligini `Allow` sarlavhasi aytadi.
# machine 7ffd70d8
server-query-title = Manzil bunday parametrlarni qabul qilmaydi
# machine eca26973
server-query = Faqat ro‘yxatlar bitta `lang` parametrini qabul qiladi. Manzillar jurnallarda qoladi. `?` belgisidan keyingi boshqa narsani olib tashlang.
# machine 8a50f60d
server-not-json-title = Tana JSON emas
# machine b2af8aa1
server-not-json-utf-8 = Bu UTF-8 emas.
# machine b648a52d
server-not-json-cut = U juda erta tugadi.
# machine 5ce9ecf3
server-media-type-title = Tana JSON deb yuborilmagan
# machine 70568ad2
server-media-type = `Content-Type: application/json` sarlavhasini yuboring.
# machine 68d6dfa1
server-too-large-title = Tana juda katta
# machine 01e339bd
server-too-large = Ko‘pi bilan { $limit } bayt o‘qiladi.
# machine ac05a94b
server-busy-title = Bir vaqtda juda ko‘p savol
# machine 5d489cc1
server-busy = Bir necha soniyadan keyin yana so‘rang.
# machine ea1b202d
server-broken-title = Javobni hisoblab bo‘lmadi
# machine d08672b3
server-broken = Bu Yol dasturidagi xato.
# machine 9bbaa860
server-together-title = Berilganlar birga bo‘la olmaydi
# machine 40390ec9
server-input-title = So‘rov kerakli shaklda emas
# machine 51c4664b
server-contradiction-title = Bunday holat bo‘lishi mumkin emas
# machine 6ea344ea
server-journey-title = Vaziyat berilmagan
# machine b002e5eb
server-journey = Nima bo‘lishini ayting: `journey` uchun `journeys` ichidan birini yoki hammasi uchun `any` bering.
# machine 88d0dfc6
server-difference-title = Farq juda katta
# machine dd15e891
server-wrong-key = bu yerdagi kalit emas; kalitlar: { $keys }
# machine 10b36522
server-wrong-twice = ikki marta berilgan
# machine 37a00461
server-wrong-missing = yetishmaydi
# machine 4597933c
server-wrong-object = obyekt emas
# machine 07e9d6d9
server-wrong-text = matn bo‘lishi kerak
# machine de4238c7
server-wrong-names = nomlar ro‘yxati bo‘lishi kerak
# machine 24dafceb
server-wrong-flag = true yoki false bo‘lishi kerak
# machine 13c9a546
server-wrong-language = bu yerdagi til emas; kodlar: { $codes }
# machine 8cfa943a
server-wrong-fact = bu yerdagi fakt emas
# machine 7f1ea4d8
server-wrong-journey = bu yerdagi vaziyat emas
# machine 7d5e51f3
server-wrong-conclusion = bu yerdagi xulosa emas
# machine 79141e46
server-wrong-voice = bu yerdagi murojaat shakli emas
# machine b9d97c0a
server-wrong-country = bu yerdagi davlat emas
# machine 6b37c5dd
server-wrong-day = kun emas: kun yil-oy-kun shaklida yoziladi, masalan 2025-11-05
# machine 121bdf84
server-wrong-calendar = taqvimda yo‘q kun
# machine 9ec8d223
server-wrong-until = `from` sanasidan oldin, u: { $from }
# machine cb31b12b
server-wrong-weighed-fact = bu qoidalar to‘plamidagi fakt emas
# machine 60922a57
server-wrong-weighed-value = vazni bo‘lishi mumkin bo‘lgan qiymat emas
# machine 00889b87
server-wrong-weight = 0 – { $greatest } oralig‘idagi son bo‘lishi kerak
# machine f6df39cf
server-start-core-dumps = xotira nusxasini (core dump) o‘chirib bo‘lmadi, qulash javoblarni diskka yozib qo‘yishi mumkin
# machine 18a6dd5a
server-start-memory = xotirani shu foydalanuvchining boshqa dasturlaridan yopib bo‘lmadi
# machine 6642e570
server-start-unknown-system = bu tizimda xotira nusxasini (core dump) qanday o‘chirish ma’lum emas
# machine 92cb09bc
server-start-listen = { $address } manzilida tinglab bo‘lmadi: { $error }
# machine 35c47865
server-start-runtime = tizim serverning ishlashiga yo‘l qo‘ymaydi: { $error }
# machine 53773220
server-start-randomness = tizim tasodifiy baytlarni bermaydi
# machine d45cb9fa
server-start-certificate = sertifikat faylida PEM shaklidagi sertifikat yo‘q
# machine 1ff5bd02
server-start-key = kalit faylida PEM shaklidagi kalit yo‘q
# machine 3dfe92c3
server-start-unusable = sertifikat va kalitni ishlatib bo‘lmaydi: { $error }
# machine faca04d4
server-start-secret =
    { $bytes ->
       *[other] sir { $bytes } bayt; kamida { $least } bayt kerak
    }
# machine d9016028
server-start-base-path = `{ $path }` yo‘llar oldida tura olmaydi; uni `/guide` kabi yozing
# machine 88264ccf
server-start-address = `{ $address }` manzil emas; uni `http://example.onion` kabi yozing
