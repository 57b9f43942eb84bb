# machine 24106cd1
phrase-no-signature-without-a-lawyer =
    .means = Yuristsiz hech narsa imzolamayman.

# machine dfdf8c4d
phrase-an-interpreter-please =
    .means = Menga tarjimon kerak.

# machine c19434b0
phrase-time-to-read =
    .means = Iltimos, o‘qishga vaqt bering.

# machine 4218ffca
phrase-a-copy-please =
    .means = Iltimos, menga nusxa bering.

# machine 888d9b90
phrase-refusal-in-writing =
    .means = Iltimos, rad javobini yozma bering.

# machine ea7303a2
phrase-is-this-a-contract =
    .means = Bu harbiy xizmat kontraktimi?

# machine f693ad5b
phrase-no-contract-wanted =
    .means = Kontrakt imzolashni istamayman.

# machine 60a6bfbc
phrase-tell-my-embassy =
    .means = Iltimos, elchixonamga xabar bering.

# machine 4d360dee
phrase-tell-my-family =
    .means = Iltimos, qayerda ekanimni oilamga xabar qiling.

# machine 596ce4f8
phrase-the-wrong-man =
    .means = Bu boshqa odam. Mana mening hujjatlarim.

# machine 4e2bec21
phrase-my-passport-please =
    .means = Iltimos, pasportimni qaytarib bering.

# machine 44ec925b
phrase-foreigners-are-not-called-up =
    .means = Men chet el fuqarosiman. Chet el fuqarolari armiyaga chaqirilmaydi.

# machine 8ad3adbb
phrase-registering-is-no-contract =
    .means = Harbiy hisobga turish kontrakt emas.

# machine 804348d2
phrase-a-contract-does-not-end =
    .means = Kontrakt muddati tugashi bilan tugamasligini bilaman.

# machine 9665f6ef
phrase-belarus-is-free =
    .means = Men Belarus fuqarosiman. Bizdan harbiy hujjat talab qilinmaydi.

# machine 8465e9ac
phrase-women-are-not-asked =
    .means = Men ayolman. 821-son farmon erkaklar haqida.

# machine 29a44487
phrase-too-young-or-too-old =
    .means = 821-son farmon 18 yoshdan 65 yoshgacha erkaklar haqida.

# machine 515a2a0b
phrase-only-two-applications =
    .means = Men vaqtinchalik yashash ruxsatnomasiga ariza beraman. 821-son farmon doimiy yashash guvohnomasi va fuqarolik haqida.
