# machine 1fc000ed
rulebook =
    .title = Rusiya miqrasiya hüququnda hərbi sənədlər

# machine 95fe4346
journey-residence =
    .title = Daimi yaşayış icazəsi ({ "вид на жительство" }) üçün müraciət edəcəyəm
    .title-him = O, daimi yaşayış icazəsi ({ "вид на жительство" }) üçün müraciət edəcək

# machine 2bca0d1e
journey-citizenship =
    .title = Vətəndaşlıq ({ "гражданство" }) üçün müraciət edəcəyəm
    .title-him = O, vətəndaşlıq ({ "гражданство" }) üçün müraciət edəcək

# machine 1489fb1a
journey-temporary-permit =
    .title = Müvəqqəti yaşayış icazəsi ({ "РВП" }) üçün müraciət edəcəyəm
    .title-him = O, müvəqqəti yaşayış icazəsi ({ "РВП" }) üçün müraciət edəcək

# machine 36d6567c
journey-new-citizen =
    .title = Rusiya vətəndaşı olmuşam
    .title-him = O, Rusiya vətəndaşı olub

# machine bc834cbe
journey-papers-lapsed =
    .title = Sənədlərimin vaxtı bitib və ya bitə bilər
    .title-him = Onun sənədlərinin vaxtı bitib və ya bitə bilər

# machine 4e0e1b26
journey-offered-a-contract =
    .title = Mənə müqavilə ({ "контракт" }) təklif edirlər və ya imzalamaq üçün mənə təzyiq edirlər
    .title-him = Ona müqavilə ({ "контракт" }) təklif edirlər və ya imzalamaq üçün ona təzyiq edirlər

# machine 87e3a6a9
journey-serving-under-a-contract =
    .title = Müqavilə ({ "контракт" }) imzalamışam və ya müqavilə ilə xidmət edirəm
    .title-him = O, müqavilə ({ "контракт" }) imzalayıb və ya müqavilə ilə xidmət edir

# machine 819c76c8
journey-given-a-summons =
    .title = Mən əcnəbiyəm, mənə çağırış vərəqəsi ({ "повестка" }) verdilər
    .title-him = O, əcnəbidir, ona çağırış vərəqəsi ({ "повестка" }) verdilər

# machine 02345740
journey-home-country =
    .title = Mənim öz ölkəm nə edəcək?
    .title-him = Onun öz ölkəsi nə edəcək?
