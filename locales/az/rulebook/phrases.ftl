phrase-no-signature-without-a-lawyer =
    .means = Hüquqşünassız heç nə imzalamayacağam.

phrase-an-interpreter-please =
    .means = Mənə tərcüməçi lazımdır.

phrase-time-to-read =
    .means = Zəhmət olmasa, oxumağa vaxt verin.

phrase-a-copy-please =
    .means = Zəhmət olmasa, mənə surətini verin.

phrase-refusal-in-writing =
    .means = Zəhmət olmasa, imtinanı mənə yazılı verin.

phrase-is-this-a-contract =
    .means = Bu, hərbi xidmət üçün müqavilədir?

phrase-no-contract-wanted =
    .means = Mən müqavilə imzalamaq istəmirəm.

phrase-tell-my-embassy =
    .means = Zəhmət olmasa, səfirliyimə xəbər verin.

phrase-tell-my-family =
    .means = Zəhmət olmasa, harada olduğumu ailəmə xəbər verin.

phrase-the-wrong-man =
    .means = O, başqa adamdır. Sənədlərim budur.

phrase-my-passport-please =
    .means = Zəhmət olmasa, pasportumu qaytarın.

phrase-foreigners-are-not-called-up =
    .means = Mən xarici ölkə vətəndaşıyam. Xarici ölkə vətəndaşları orduya çağırılmır.
    .act = { "Федеральный закон № 115-ФЗ, ст. 15" }

phrase-registering-is-no-contract =
    .means = Hərbi qeydiyyat müqavilə deyil.

phrase-a-contract-does-not-end =
    .means = Bilirəm ki, müqavilə müddəti bitəndə bitmir.
    .act = { "Указ Президента № 647 от 21 сентября 2022 года" }

phrase-belarus-is-free =
    .means = Mən Belarus vətəndaşıyam. Bizdən hərbi sənəd tələb olunmur.
    .act = { "Указ Президента № 821 от 5 ноября 2025 года" }

phrase-women-are-not-asked =
    .means = Mən qadınam. 821 nömrəli fərman kişilərdən danışır.
    .act = { "Указ Президента № 821 от 5 ноября 2025 года" }

phrase-too-young-or-too-old =
    .means = 821 nömrəli fərman 18-dən 65 yaşadək kişilərdən danışır.
    .act = { "Указ Президента № 821 от 5 ноября 2025 года" }

phrase-only-two-applications =
    .means = Mən müvəqqəti yaşayış icazəsi üçün müraciət edirəm. 821 nömrəli fərman daimi yaşayış icazəsi və vətəndaşlıq haqqındadır.
    .act = { "Указ Президента № 821 от 5 ноября 2025 года" }
