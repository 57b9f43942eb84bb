rulebook =
    .title = Rossiya migratsiya qonunlarida harbiy hujjatlar

journey-residence =
    .title = Doimiy yashash guvohnomasiga ({ "вид на жительство" }) ariza beraman
    .title-him = U doimiy yashash guvohnomasiga ({ "вид на жительство" }) ariza beradi

journey-citizenship =
    .title = Fuqarolikka ({ "гражданство" }) ariza beraman
    .title-him = U fuqarolikka ({ "гражданство" }) ariza beradi

journey-temporary-permit =
    .title = Vaqtinchalik yashash ruxsatnomasiga ({ "РВП" }) ariza beraman
    .title-him = U vaqtinchalik yashash ruxsatnomasiga ({ "РВП" }) ariza beradi

journey-new-citizen =
    .title = Men Rossiya fuqarosi bo‘ldim
    .title-him = U Rossiya fuqarosi bo‘ldi

journey-papers-lapsed =
    .title = Hujjatlarim muddati tugagan yoki tugashi mumkin
    .title-him = Uning hujjatlari muddati tugagan yoki tugashi mumkin

journey-offered-a-contract =
    .title = Menga kontrakt ({ "контракт" }) taklif qilishyapti yoki imzolashga qistashyapti
    .title-him = Unga kontrakt ({ "контракт" }) taklif qilishyapti yoki imzolashga qistashyapti

journey-serving-under-a-contract =
    .title = Men kontrakt ({ "контракт" }) imzoladim yoki kontrakt bo‘yicha xizmatdaman
    .title-him = U kontrakt ({ "контракт" }) imzoladi yoki kontrakt bo‘yicha xizmatda

journey-given-a-summons =
    .title = Chet ellikman, menga chaqiruv qog‘ozi ({ "повестка" }) berishdi
    .title-him = U chet ellik, unga chaqiruv qog‘ozi ({ "повестка" }) berishdi

journey-home-country =
    .title = O‘z davlatim nima qiladi?
    .title-him = Uning o‘z davlati nima qiladi?
