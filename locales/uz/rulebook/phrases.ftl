phrase-no-signature-without-a-lawyer =
    .means = Yuristsiz hech narsa imzolamayman.

phrase-an-interpreter-please =
    .means = Menga tarjimon kerak.

phrase-time-to-read =
    .means = Iltimos, o‘qishga vaqt bering.

phrase-a-copy-please =
    .means = Iltimos, menga nusxa bering.

phrase-refusal-in-writing =
    .means = Iltimos, rad javobini yozma bering.

phrase-is-this-a-contract =
    .means = Bu harbiy xizmat kontraktimi?

phrase-no-contract-wanted =
    .means = Kontrakt imzolashni istamayman.

phrase-tell-my-embassy =
    .means = Iltimos, elchixonamga xabar bering.

phrase-tell-my-family =
    .means = Iltimos, qayerda ekanimni oilamga xabar qiling.

phrase-the-wrong-man =
    .means = Bu boshqa odam. Mana mening hujjatlarim.

phrase-my-passport-please =
    .means = Iltimos, pasportimni qaytarib bering.

phrase-foreigners-are-not-called-up =
    .means = Men chet el fuqarosiman. Chet el fuqarolari armiyaga chaqirilmaydi.
    .act = ({ "Федеральный закон № 115-ФЗ, ст. 15" })

phrase-registering-is-no-contract =
    .means = Harbiy hisobga turish kontrakt emas.

phrase-a-contract-does-not-end =
    .means = Kontrakt muddati tugashi bilan tugamasligini bilaman.
    .act = ({ "Указ Президента № 647 от 21 сентября 2022 года" })

phrase-belarus-is-free =
    .means = Men Belarus fuqarosiman. Bizdan harbiy hujjat talab qilinmaydi.
    .act = ({ "Указ Президента № 821 от 5 ноября 2025 года" })

phrase-women-are-not-asked =
    .means = Men ayolman. 821-son farmon erkaklar haqida.
    .act = ({ "Указ Президента № 821 от 5 ноября 2025 года" })

phrase-too-young-or-too-old =
    .means = 821-son farmon 18 yoshdan 65 yoshgacha erkaklar haqida.
    .act = ({ "Указ Президента № 821 от 5 ноября 2025 года" })

phrase-only-two-applications =
    .means = Men vaqtinchalik yashash ruxsatnomasiga ariza beraman. 821-son farmon doimiy yashash guvohnomasi va fuqarolik haqida.
    .act = ({ "Указ Президента № 821 от 5 ноября 2025 года" })
