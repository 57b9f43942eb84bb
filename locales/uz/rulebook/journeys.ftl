# machine 1fc000ed
rulebook =
    .title = Rossiya migratsiya qonunlarida harbiy hujjatlar

# machine 95fe4346
journey-residence =
    .title = Doimiy yashash guvohnomasiga ({ "вид на жительство" }) ariza beraman
    .title-him = U doimiy yashash guvohnomasiga ({ "вид на жительство" }) ariza beradi

# machine 2bca0d1e
journey-citizenship =
    .title = Fuqarolikka ({ "гражданство" }) ariza beraman
    .title-him = U fuqarolikka ({ "гражданство" }) ariza beradi

# machine 1489fb1a
journey-temporary-permit =
    .title = Vaqtinchalik yashash ruxsatnomasiga ({ "РВП" }) ariza beraman
    .title-him = U vaqtinchalik yashash ruxsatnomasiga ({ "РВП" }) ariza beradi

# machine 36d6567c
journey-new-citizen =
    .title = Men Rossiya fuqarosi bo‘ldim
    .title-him = U Rossiya fuqarosi bo‘ldi

# machine bc834cbe
journey-papers-lapsed =
    .title = Hujjatlarim muddati tugagan yoki tugashi mumkin
    .title-him = Uning hujjatlari muddati tugagan yoki tugashi mumkin

# machine 4e0e1b26
journey-offered-a-contract =
    .title = Menga kontrakt ({ "контракт" }) taklif qilishyapti yoki imzolashga qistashyapti
    .title-him = Unga kontrakt ({ "контракт" }) taklif qilishyapti yoki imzolashga qistashyapti

# machine 87e3a6a9
journey-serving-under-a-contract =
    .title = Men kontrakt ({ "контракт" }) imzoladim yoki kontrakt bo‘yicha xizmatdaman
    .title-him = U kontrakt ({ "контракт" }) imzoladi yoki kontrakt bo‘yicha xizmatda

# machine 819c76c8
journey-given-a-summons =
    .title = Chet ellikman, menga chaqiruv qog‘ozi ({ "повестка" }) berishdi
    .title-him = U chet ellik, unga chaqiruv qog‘ozi ({ "повестка" }) berishdi

# machine 02345740
journey-home-country =
    .title = O‘z davlatim nima qiladi?
    .title-him = Uning o‘z davlati nima qiladi?
