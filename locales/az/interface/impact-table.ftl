### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = mübahisəli: { $values }
impact-cells-open = açıq: { $values }
impact-cells-impossible = mümkün deyil

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, sətir { $row }: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = Sətir { $row }: { $mistake }
impact-cells-unreadable = oxumaq olmur: { $file }: { $reason }
impact-cells-form = { $file }: cədvəl CSV (`.csv`) və ya Parquet (`.parquet`) olur. Cədvəlin bütün faylları bir növdən olur.
impact-cells-broken = Fayl zədələnib və ya adının dediyi növdən deyil: { $reason }
impact-cells-unequal = bu sətirdə { $found } xana var, { $expected } deyil
impact-cells-empty = { $file } faylında sətir yoxdur. Sayılacaq heç nə yoxdur.
impact-cells-empty-table = Cədvəldə sətir yoxdur. Sayılacaq heç nə yoxdur.
impact-cells-unlike = { $file } faylının sütunları bundakından başqadır: { $first }. Cədvəlin bütün fayllarında eyni sütunlar olur.
impact-cells-twice = `{ $column }` sütunu cədvəldə iki dəfə durur.
impact-cells-unknown-column = bu qaydalar kitabının faktı deyil
impact-cells-ignore = Sütunu nəzərə almamaq üçün: { $option }
impact-cells-no-column = cədvəlin sütunu deyil
impact-cells-no-fact = Cədvəlin heç bir sütunu bu qaydalar kitabının faktı deyil. Faktların siyahısı: `yol facts`.
impact-cells-half-bounds = Çəkinin ya iki hüdudu olur, ya heç biri olmur: çəkini, aşağı və yuxarı hüdudu göstərin.
impact-cells-type = `{ $column }` sütununda olan: { $found }. Olmalı olan: { $wanted }.
impact-cells-too-varied = `{ $column }` sütununda həddən artıq çox fərqli qiymət var. 18..65 kimi aralıqlardan istifadə edin.
impact-cells-no-conclusion = bu qaydalar kitabının nəticəsi deyil
impact-cells-nothing-bears = Cədvəlin heç bir sütunu tələbə təsir etmir. Nəticənin adını verin: { $option }.
impact-cells-stopped = Dayandırıldı. Heç nə yazılmadı.
impact-cells-carrier = Cədvəli saymaq olmadı: { $reason }
impact-cells-not-whole = tam ədəd deyil

## Columns in which people could be found again.

impact-cells-identity = `{ $column }` sütunu şəxsin kim olduğunu bildirənə oxşayır: { $why }. Yol insanların siyahısını qəbul etmir.
impact-cells-identity-remove = Sütunu fayldan çıxarın və qrupları sayın: faktlar və onların neçə nəfərə aid olduğu.
impact-identity-name = adı bunu deyir
impact-identity-phone = qiymətləri telefon nömrələrinə oxşayır
impact-identity-email = qiymətləri elektron poçt ünvanlarına oxşayır
impact-identity-passport = qiymətləri pasport nömrələrinə oxşayır
impact-identity-different = qiyməti hər sətirdə başqadır

## What a column should hold.

impact-wanted-text = sözlər
impact-wanted-number = tam ədədlər və ya 18..65 kimi aralıqlar
impact-wanted-date = günlər, məsələn 2025-11-05
impact-wanted-flag = `yes` və ya `no`
impact-wanted-weight = 0-dan aşağı olmayan ədədlər

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = ədəd deyil
impact-weight-missing = çatışmır: hər sətrə çəki lazımdır
impact-weight-negative = 0-dan aşağıdır
impact-weight-not-finite = sonlu ədəd deyil
impact-weight-too-large = həddən artıq böyükdür
impact-weight-out-of-order = sırası pozulub: aşağı hüdud, çəki, yuxarı hüdud

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = Məsələn: { $example }
impact-filter-unreadable = Sayılacaq sətirləri `{ $filter }` ilə seçmək olmur: { $reason }
impact-filter-part = Sayılacaq sətirləri `{ $filter }` ilə seçmək olmur. Yalnız faktları müqayisə etmək olar, `{ $part }` isə fakt deyil.
impact-query-unreadable = Bu, SQL deyil: { $reason }
impact-query-part = Cavab yalnız qrupların sayıdır. Bu isə daha çox və ya başqa bir şeydir: { $part }
impact-query-selected = Yalnız `GROUP BY` altındakı faktları və `verdict_counts('CONCLUSION')` seçmək olar, `{ $part }` seçilə bilməz.
impact-query-no-counts = Sorğuda `verdict_counts('CONCLUSION')` yoxdur.
