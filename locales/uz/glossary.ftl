permanent-residence = doimiy yashash guvohnomasi
    .stems = doimiy yashash | yashash guvohnoma

temporary-permit = vaqtinchalik yashash ruxsatnomasi
    .stems = vaqtinchalik yashash | vaqtinchalik ruxsat

citizenship = fuqarolik
    .stems = fuqaro

contract = kontrakt
    .stems = kontrakt | shartnoma

summons = chaqiruv qog‘ozi
    .stems = chaqiruv qog‘oz

request-to-serve = armiyaga olishni so‘rash arizasi
    .stems = armiyaga olish

finding = xulosa
    .stems = xulosa

selection-point = saralash punkti
    .stems = saralash punkt

enlistment-office = harbiy komissarlik
    .stems = harbiy komissarli

military-register = harbiy hisob
    .stems = harbiy hisob

military-paper = harbiy hujjat
    .stems = harbiy hujjat

mobilisation = safarbarlik
    .stems = safarbar

conscription = muddatli xizmatga chaqiruv
    .stems = chaqiruv | muddatli

expulsion = chiqarib yuborish
    .stems = chiqarib yubor

controlled-persons = nazoratdagi shaxslar
    .stems = nazoratdagi shaxs

patent = mehnat patenti
    .stems = patent

migration-registration = migratsiya hisobi
    .stems = migratsiya hisob

oath = qasamyod
    .stems = qasamyod

mercenary = yollanma jangchi
    .stems = yollanma

emergencies-ministry = Favqulodda vaziyatlar vazirligi
    .stems = favqulodda vaziyat

highly-qualified = yuqori malakali
    .stems = yuqori malakali

compatriots = vatandoshlar
    .stems = vatandosh

stateless = fuqaroligi yo‘q shaxs
    .stems = fuqaroligi yo‘q

questionnaire = anketa
    .stems = anketa

lawyer = yurist
    .stems = yurist

court = sud
    .stems = sud

decree = farmon
    .stems = farmon

recruiter = yollovchi
    .stems = yollovchi

migration-office = migratsiya idorasi
    .stems = migratsiya idora

embassy = elchixona
    .stems = elchixona

extradition = boshqa davlatga topshirish
    .stems = topshir | ekstraditsiya

soldier = askar
    .stems = askar | harbiy xizmatchi

reservist = zaxiradagi
    .stems = zaxira
