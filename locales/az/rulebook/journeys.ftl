rulebook =
    .title = Rusiya miqrasiya hüququnda hərbi sənədlər

journey-residence =
    .title = Daimi yaşayış icazəsi ({ "вид на жительство" }) üçün müraciət edəcəyəm
    .title-him = O, daimi yaşayış icazəsi ({ "вид на жительство" }) üçün müraciət edəcək

journey-citizenship =
    .title = Vətəndaşlıq ({ "гражданство" }) üçün müraciət edəcəyəm
    .title-him = O, vətəndaşlıq ({ "гражданство" }) üçün müraciət edəcək

journey-temporary-permit =
    .title = Müvəqqəti yaşayış icazəsi ({ "РВП" }) üçün müraciət edəcəyəm
    .title-him = O, müvəqqəti yaşayış icazəsi ({ "РВП" }) üçün müraciət edəcək

journey-new-citizen =
    .title = Rusiya vətəndaşı olmuşam
    .title-him = O, Rusiya vətəndaşı olub

journey-papers-lapsed =
    .title = Sənədlərimin vaxtı bitib və ya bitə bilər
    .title-him = Onun sənədlərinin vaxtı bitib və ya bitə bilər

journey-offered-a-contract =
    .title = Mənə müqavilə ({ "контракт" }) təklif edirlər və ya məni imzalamağa məcbur edirlər
    .title-him = Ona müqavilə ({ "контракт" }) təklif edirlər və ya onu imzalamağa məcbur edirlər

journey-serving-under-a-contract =
    .title = Müqavilə ({ "контракт" }) imzalamışam və ya müqavilə ilə xidmət edirəm
    .title-him = O, müqavilə ({ "контракт" }) imzalayıb və ya müqavilə ilə xidmət edir

journey-given-a-summons =
    .title = Mən əcnəbiyəm, mənə çağırış vərəqəsi ({ "повестка" }) verdilər
    .title-him = O, əcnəbidir, ona çağırış vərəqəsi ({ "повестка" }) verdilər

journey-home-country =
    .title = Mənim öz ölkəm nə edəcək?
    .title-him = Onun öz ölkəsi nə edəcək?
