### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

# machine 32379585
impact-cells-disputed = mübahisəli: { $values }
# machine bec6bfc5
impact-cells-open = açıq: { $values }
# machine 09b99407
impact-cells-impossible = mümkün deyil

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

# machine e579cc81
impact-cells-at = { $file }, sətir { $row }: { $mistake }
# machine e7e14c3d
impact-cells-in = { $file }: { $mistake }
# machine 057c709f
impact-cells-at-row = Sətir { $row }: { $mistake }
# machine a9ba8f2f
impact-cells-unreadable = oxumaq olmur: { $file }: { $reason }
# machine 3d058160
impact-cells-form = { $file }: cədvəl CSV (`.csv`) və ya Parquet (`.parquet`) olur. Cədvəlin bütün faylları bir növdən olur.
# machine bf64dc98
impact-cells-broken = Fayl zədələnib və ya adının dediyi növdən deyil: { $reason }
# machine 5836dfd2
impact-cells-unequal = bu sətirdə { $found } xana var, { $expected } deyil
# machine 9647151c
impact-cells-empty = { $file } faylında sətir yoxdur. Sayılacaq heç nə yoxdur.
# machine 6a36eeed
impact-cells-empty-table = Cədvəldə sətir yoxdur. Sayılacaq heç nə yoxdur.
# machine 6b870183
impact-cells-unlike = { $file } faylının sütunları bundakından başqadır: { $first }. Cədvəlin bütün fayllarında eyni sütunlar olur.
# machine dee5f24d
impact-cells-twice = `{ $column }` sütunu cədvəldə iki dəfə durur.
# machine cb31b12b
impact-cells-unknown-column = bu qaydalar kitabının faktı deyil
# machine 0984bc5b
impact-cells-ignore = Sütunu nəzərə almamaq üçün: { $option }
# machine 37c78647
impact-cells-no-column = cədvəlin sütunu deyil
# machine 84268349
impact-cells-no-fact = Cədvəlin heç bir sütunu bu qaydalar kitabının faktı deyil. Faktların siyahısı: `yol facts`.
# machine 57a73212
impact-cells-half-bounds = Çəkinin ya iki hüdudu olur, ya heç biri olmur: çəkini, aşağı və yuxarı hüdudu göstərin.
# machine 14f17d96
impact-cells-type = `{ $column }` sütununda olan: { $found }. Olmalı olan: { $wanted }.
# machine a3a26042
impact-cells-too-varied = `{ $column }` sütununda həddən artıq çox fərqli qiymət var. 18..65 kimi aralıqlardan istifadə edin.
# machine 7f707b76
impact-cells-no-conclusion = bu qaydalar kitabının nəticəsi deyil
# machine 078f5578
impact-cells-nothing-bears = Cədvəlin heç bir sütunu tələbə təsir etmir. Nəticənin adını verin: { $option }.
# machine 289e45a7
impact-cells-stopped = Dayandırıldı. Heç nə yazılmadı.
# machine c625440d
impact-cells-carrier = Cədvəli saymaq olmadı: { $reason }
# machine f4c11bb5
impact-cells-not-whole = tam ədəd deyil

## Columns in which people could be found again.

# machine e54eca4a
impact-cells-identity = `{ $column }` sütunu şəxsin kim olduğunu bildirənə oxşayır: { $why }. Yol insanların siyahısını qəbul etmir.
# machine d833b9b3
impact-cells-identity-remove = Sütunu fayldan çıxarın və qrupları sayın: faktlar və onların neçə nəfərə aid olduğu.
# machine b28f1e04
impact-identity-name = adı bunu deyir
# machine 4a4f15e9
impact-identity-phone = qiymətləri telefon nömrələrinə oxşayır
# machine 4012453e
impact-identity-email = qiymətləri elektron poçt ünvanlarına oxşayır
# machine 7076d6d5
impact-identity-passport = qiymətləri pasport nömrələrinə oxşayır
# machine 715bcd5b
impact-identity-different = qiyməti hər sətirdə başqadır

## What a column should hold.

# machine def56fc0
impact-wanted-text = sözlər
# machine cc32f480
impact-wanted-number = tam ədədlər və ya 18..65 kimi aralıqlar
# machine 0f12ad43
impact-wanted-date = günlər, məsələn 2025-11-05
# machine 041261b2
impact-wanted-flag = `yes` və ya `no`
# machine 61c6a80e
impact-wanted-weight = 0-dan aşağı olmayan ədədlər

## What is wrong with a weight. Each is read after the column's name and the value.

# machine 803a3c06
impact-weight-no-number = ədəd deyil
# machine 3c257e1a
impact-weight-missing = çatışmır: hər sətrə çəki lazımdır
# machine bbf3c21a
impact-weight-negative = 0-dan aşağıdır
# machine 0bd7f55b
impact-weight-not-finite = sonlu ədəd deyil
# machine c42b33ae
impact-weight-too-large = həddən artıq böyükdür
# machine 989b0264
impact-weight-out-of-order = sırası pozulub: aşağı hüdud, çəki, yuxarı hüdud

## Which rows count, and queries. `$part` is a piece of what was written.

# machine 94d18720
impact-example = Məsələn: { $example }
# machine 9ae96210
impact-filter-unreadable = Sayılacaq sətirləri `{ $filter }` ilə seçmək olmur: { $reason }
# machine 4ba8dc17
impact-filter-part = Sayılacaq sətirləri `{ $filter }` ilə seçmək olmur. Yalnız faktları müqayisə etmək olar, `{ $part }` isə fakt deyil.
# machine 4eaeb9c0
impact-query-unreadable = Bu, SQL deyil: { $reason }
# machine 5d5fc1e7
impact-query-part = Cavab yalnız qrupların sayıdır. Bu isə daha çox və ya başqa bir şeydir: { $part }
# machine 08ca52ae
impact-query-selected = Yalnız `GROUP BY` altındakı faktları və `verdict_counts('CONCLUSION')` seçmək olar, `{ $part }` seçilə bilməz.
# machine 0370098c
impact-query-no-counts = Sorğuda `verdict_counts('CONCLUSION')` yoxdur.
