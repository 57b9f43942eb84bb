# machine 24106cd1
phrase-no-signature-without-a-lawyer =
    .means = Hüquqşünassız heç nə imzalamayacağam.

# machine dfdf8c4d
phrase-an-interpreter-please =
    .means = Mənə tərcüməçi lazımdır.

# machine c19434b0
phrase-time-to-read =
    .means = Zəhmət olmasa, oxumağa vaxt verin.

# machine 4218ffca
phrase-a-copy-please =
    .means = Zəhmət olmasa, mənə surətini verin.

# machine 888d9b90
phrase-refusal-in-writing =
    .means = Zəhmət olmasa, imtinanı mənə yazılı verin.

# machine ea7303a2
phrase-is-this-a-contract =
    .means = Bu, hərbi xidmət üçün müqavilədir?

# machine f693ad5b
phrase-no-contract-wanted =
    .means = Mən müqavilə imzalamaq istəmirəm.

# machine 60a6bfbc
phrase-tell-my-embassy =
    .means = Zəhmət olmasa, səfirliyimə xəbər verin.

# machine 4d360dee
phrase-tell-my-family =
    .means = Zəhmət olmasa, harada olduğumu ailəmə xəbər verin.

# machine 596ce4f8
phrase-the-wrong-man =
    .means = O, başqa adamdır. Sənədlərim budur.

# machine 4e2bec21
phrase-my-passport-please =
    .means = Zəhmət olmasa, pasportumu qaytarın.

# machine 44ec925b
phrase-foreigners-are-not-called-up =
    .means = Mən xarici ölkə vətəndaşıyam. Xarici ölkə vətəndaşları orduya çağırılmır.

# machine 8ad3adbb
phrase-registering-is-no-contract =
    .means = Hərbi qeydiyyat müqavilə deyil.

# machine 804348d2
phrase-a-contract-does-not-end =
    .means = Bilirəm ki, müqavilə müddəti bitəndə bitmir.

# machine 9665f6ef
phrase-belarus-is-free =
    .means = Mən Belarus vətəndaşıyam. Bizdən hərbi sənəd tələb olunmur.

# machine 8465e9ac
phrase-women-are-not-asked =
    .means = Mən qadınam. 821 nömrəli fərman kişilərdən danışır.

# machine 29a44487
phrase-too-young-or-too-old =
    .means = 821 nömrəli fərman 18-dən 65 yaşadək kişilərdən danışır.

# machine 515a2a0b
phrase-only-two-applications =
    .means = Mən müvəqqəti yaşayış icazəsi üçün müraciət edirəm. 821 nömrəli fərman daimi yaşayış icazəsi və vətəndaşlıq haqqındadır.
