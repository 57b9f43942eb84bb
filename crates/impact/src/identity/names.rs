//! What columns that tell who somebody is are called, in English, Russian, Uzbek, Tajik, Kyrgyz, Kazakh and Azerbaijani.

/// Words that tell it by themselves.
pub(super) const WHOLE: [&str; 45] = [
    "name",
    "names",
    "firstname",
    "lastname",
    "fullname",
    "patronymic",
    "mail",
    "mobile",
    "dob",
    "born",
    "id",
    "ids",
    "uid",
    "uuid",
    "guid",
    "ssn",
    "snils",
    "inn",
    "iin",
    "pinfl",
    "jshshir",
    "login",
    "username",
    "nickname",
    "iban",
    "person", // English
    "имя",
    "имени",
    "отчество",
    "фио",
    "снилс",
    "инн",
    "почта",
    "пинфл",
    "иин", // Russian
    "ism",
    "sharif",
    "исм",
    "шариф", // Uzbek
    "ном",   // Tajik
    "аты",   // Kyrgyz, Kazakh
    "жсн",
    "тегі", // Kazakh
    "ad",
    "adı", // Azerbaijani
];

/// Beginnings of words that do.
pub(super) const BEGINNINGS: [&str; 36] = [
    "surname",
    "passport",
    "phone",
    "telephone",
    "telegram",
    "whatsapp",
    "email",
    "address",
    "birth", // English
    "фамили",
    "паспорт",
    "телефон",
    "адрес",
    "рожден",
    "улиц",
    "электронн", // Russian
    "familiya",
    "pasport",
    "telefon",
    "manzil",
    "tugil",
    "манзил",
    "туғил", // Uzbek
    "насаб",
    "шиноснома",
    "суроға",
    "таваллуд", // Tajik
    "дарек",
    "туулган", // Kyrgyz
    "төлқұжат",
    "мекенжай",
    "туған",
    "әкесін", // Kazakh
    "soyad",
    "doğum",
    "ünvan", // Azerbaijani
];

/// Names of several words that do only together.
pub(super) const JOINED: [&str; 4] = ["номипадар", "otasiningismi", "ataadı", "finkod"];
