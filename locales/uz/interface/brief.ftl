# machine 84478ece
brief-journey = “{ $journey }”.
# machine 56c6f3a8
brief-law-on = Qonunning { $day } kunidagi holati.
# machine bc497097
brief-practice-counts = Qonun bilan birga xabar qilingan amaliyot ham hisobga olinadi.
# machine 8502a49a
brief-known-by = Faqat { $day } holatiga hamma bilishi mumkin bo‘lgani hisobga olinadi. Bu bugungi holat emas.
# machine e4dafa93
brief-stale = DIQQAT: bu qoidalar { $day } kunigacha tekshirilgan, bu sahifa esa undan keyingi kun haqida. Shundan beri qonun o‘zgargan bo‘lishi mumkin. Bunga tayanishdan oldin yuristdan so‘rang yoki yangiroq nashrni qidiring.
# machine d376b0cb
brief-how-sure = Qanchalik ishonchli: { $strength }.
# machine 37cbdc16
brief-how-sure-of-both = Qanchalik ishonchli: qog‘ozda { $paper }, amalda { $practice }.
# machine cbeaabd9
brief-why = Nega:
# machine 682246fd
brief-why-above = Nega: yuqorida aytilgan.
# machine f75008ca
brief-may-apply = Tegishli bo‘lishi mumkin:
# machine 25a436d8
brief-may-apply-above = Tegishli bo‘lishi mumkin: yuqorida aytilgan.
# machine 5f167027
brief-where-no-rule = Hech qaysi qoida tegishli bo‘lmasa:
# machine 63d0d5c6
brief-no-rule-says-otherwise = Hech qaysi qoida boshqacha demaydi.
# machine 50eb2be5
brief-holds-where = Bu shunday holatda to‘g‘ri: { $condition }.
# machine e66c44fe
brief-beware = Ehtiyot bo‘ling ({ $paper }):
# machine 27188643
brief-it-depends = Bu holatga bog‘liq:
# machine 4f0ca1b8
brief-if = { $outcome } - agar: { $answers }.
# machine 88a7f756
brief-or-if = { $before }; yoki agar: { $next }
# machine 9b613871
brief-depends-on = Bu nimaga bog‘liq: { $facts }.
# machine 55dc451f
brief-depends-on-more = Bu nimaga bog‘liq: { $facts }; va yana { $count } ta.
# machine d7612017
brief-official-decides = Amaldor hal qiladi: { $facts }.
# machine 8a33dcd9
brief-official-decides-more = Amaldor hal qiladi: { $facts }; va yana { $count } ta.
# machine f10628f1
brief-sources-and-others = va boshqalar
# machine a9af32e7
brief-disputed = Manbalar buni ochiq qoldiradi. Yuristga murojaat qiling.
# machine 237c5f19
brief-so-if-right = Bu to‘g‘ri bo‘lsa, shunday:
# machine e74f0ffc
brief-or = Yoki:
# machine 9b4b1bc2
brief-and = Va:
# machine 41eec7d6
brief-other-readings =
    { $count ->
       *[other] Yoki yana { $count } xil boshqa o‘qilishda.
    }
# machine 7792d1d9
brief-most-sources = Ko‘pchilik manbalar shu tomonda.
# machine 05c3338a
brief-on-paper = Qog‘ozda:
# machine 8147ab17
brief-in-practice = Amalda:
# machine 7bfd9ef9
brief-same-or-else = Xuddi shu; yoki boshqacha:
# machine 1b682bf2
brief-reported = Xabar qilingan:
# machine 8d06d38f
brief-changes = Javobni nima o‘zgartiradi
# machine dc53a88a
brief-changes-note = Faqat haqiqatda bor va ko‘rsatish mumkin bo‘lgan narsa hisobga olinadi. Bu ro‘yxat manbalar aytganidir. Bu biror narsani imzolash maslahati emas.
# machine 97bbbc76
brief-then = Unda:
# machine 4b54d64c
brief-then-at-worst = Unda eng yomoni:
# machine fdc6b904
brief-what-can-exempt = Nima ozod qilishi mumkin:
# machine 55571f07
brief-exempts-not-here = Ozod qiladi, lekin bu yerga to‘g‘ri kelmaydi:
# machine 2a420d1e
brief-more-why = Va yana { $count } ta: `yol why`.
# machine 437b9068
brief-points = Manbalar nimada bahslashadi
# machine ee935242
brief-points-note = Hali noma’lum narsalarga qarab, bular bu yerda muhim bo‘lishi mumkin:
# machine bd966df4
brief-more-points = Va yana { $count } ta; har bir ma’lum fakt ularni kamaytiradi.
# machine 184efe05
brief-unknown = Nima hali noma’lum
# machine aa37ca90
brief-official-question = Amaldor hal qiladi: { $question }
# machine 008481bc
brief-more-unknown =
    { $count ->
       *[other] Va yana { $count } ta, ahamiyati kamroq.
    }
# machine b1894aec
brief-yol-ask = `yol ask` faqat muhim narsani so‘raydi.
# machine 2d5305a5
brief-pending = Kutilmoqda: qonun emas
# machine 0b5b8419
brief-pending-note = Qonun loyihalari va e’lonlar. Ular bu yerda hech qaysi javobda hisobga olinmaydi.
# machine a1d1de57
brief-since = Boshlanishi { $when }:
# machine 246e46b9
brief-more-pending = Va yana { $count } ta: `yol timeline`.
# machine 6eb61a71
brief-limits = Bu qoidalar nimani ayta olmaydi
# machine 57941bec
brief-more-limits = Va yana { $count } ta: qoidalar to‘plamida va JSON javobda.
# machine 61a5942f
brief-helpers = Kim yordam beradi
# machine a4cd50c9
brief-seen = (ko‘rilgan: { $when })
# machine 7f7eaec8
brief-seen-foreign-agent = (ko‘rilgan: { $when }; “xorijiy agent”)
# machine 54ce4c51
brief-seen-undesirable = (ko‘rilgan: { $when }; “nomaqbul”)
# machine 776d0386
brief-helpers-old = Eskisini avval tekshiring.
# machine 3296ac12
brief-helpers-do = Har biri nima qiladi: `yol helpers`.
# machine f6b8aa7b
brief-helpers-do-more = Har biri nima qiladi va yana { $count } ta: `yol helpers`.
# machine a553747f
brief-basis = Bu nimaga asoslanadi
# machine 41036f9a
brief-given = Berilgan va hal qiluvchi: { $facts }.
# machine 3b761c74
brief-premises = Vaziyatga qarab ma’lum deb olingan: { $facts }.
# machine 09760a74
brief-presumed = Kimdir aksini ko‘rsatmaguncha qonun shunday deb hisoblaydi:
# machine d4754e5b
brief-checked-until = Qoidalar manbalar bilan { $day } kunigacha solishtirilgan.
# machine a573e52f
brief-newer-edition = { $day } kunidan keyin yangiroq nashrni qidiring.
# machine 37057851
brief-sources = Manbalar
# machine f3f6fc79
brief-yol-sources = Sarlavhalar va manzillar: `yol sources`.
# machine 7b1c334b
brief-decided = Hal bo‘lgan:
# machine 55b5237e
brief-open = Ochiq, faktlar yetmaydi:
# machine 31a9a702
brief-left-open = Bahsli, manbalar ochiq qoldiradi:
# machine 36baeb6c
brief-deciding-facts = Hal qiluvchi faktlar:
# machine 00fc5ae9
brief-fact-assumed = { $fact } ({ $name }, shunday deb olingan)
# machine dab461e5
brief-holding-rules = Amal qiladigan qoidalar:
# machine 04fddcb6
brief-no-rule-holds = Hech qaysi qoida amal qilmaydi:
# machine 25d776e5
brief-where-no-rule-holds = Hech qaysi qoida amal qilmasa:
# machine 9da0aa5c
brief-exceptions = Ko‘rib chiqilgan istisnolar:
# machine f35d383a
brief-better-rules = Yaxshiroq natijaga olib boradigan boshqa qoidalar:
# machine c1f023f3
brief-missing-facts = Yetishmaydigan faktlar:
# machine 4df7528b
brief-open-points = Manbalar ochiq qoldirgan masalalar:
# machine af2b2a93
brief-rule-at = { $rule }, joyi: { $place }
# machine e84a6454
brief-exception-at = { $rule }, istisno (qoidasi: { $of }), joyi: { $place }
# machine 68a0c014
brief-does-not-apply = Tegishli emas.
# machine 3c773bfc
brief-set-aside = Uni o‘zining istisnosi chetga suradi.
# machine 59d0e881
brief-it-may-apply = Tegishli bo‘lishi mumkin.
# machine b2c2bf9d
brief-it-needs = Buning uchun kerak:
# machine ae2047f1
brief-here = (bu yerda: { $words })
# machine 64aae99d
brief-if-yes = Ha bo‘lsa:
# machine 6e8b2ac1
brief-if-no = Yo‘q bo‘lsa:
# machine 6d4ef8ca
brief-leans-yes = Matnning o‘zi yoki ko‘pchilik manbalar “ha” tomonida.
# machine d6785ad0
brief-leans-no = Matnning o‘zi yoki ko‘pchilik manbalar “yo‘q” tomonida.
