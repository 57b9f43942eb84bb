### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

# machine 32379585
impact-cells-disputed = bahsli: { $values }
# machine bec6bfc5
impact-cells-open = ochiq: { $values }
# machine 09b99407
impact-cells-impossible = bo‘lishi mumkin emas

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

# machine e579cc81
impact-cells-at = { $file }, { $row }-qator: { $mistake }
# machine e7e14c3d
impact-cells-in = { $file }: { $mistake }
# machine 057c709f
impact-cells-at-row = { $row }-qator: { $mistake }
# machine a9ba8f2f
impact-cells-unreadable = { $file } faylini o‘qib bo‘lmadi: { $reason }
# machine 3d058160
impact-cells-form = { $file }: jadval CSV (`.csv`) yoki Parquet (`.parquet`) bo‘ladi. Jadvalning hamma fayllari bir turda.
# machine bf64dc98
impact-cells-broken = Fayl buzilgan yoki nomi aytgan narsa emas: { $reason }
# machine 5836dfd2
impact-cells-unequal = qatordagi kataklar soni { $found }, { $expected } emas
# machine 9647151c
impact-cells-empty = { $file } faylida qator yo‘q. Sanaydigan hech narsa yo‘q.
# machine 6a36eeed
impact-cells-empty-table = Jadvalda qator yo‘q. Sanaydigan hech narsa yo‘q.
# machine 6b870183
impact-cells-unlike = { $file } ustunlari { $first } ustunlaridan boshqacha. Jadvalning hamma fayllarida ustunlar bir xil.
# machine dee5f24d
impact-cells-twice = `{ $column }` ustuni jadvalda ikki marta turibdi.
# machine cb31b12b
impact-cells-unknown-column = bu qoidalar to‘plamidagi fakt emas
# machine 0984bc5b
impact-cells-ignore = Ustunni hisobga olmaslik uchun: { $option }
# machine 37c78647
impact-cells-no-column = jadvalning ustuni emas
# machine 84268349
impact-cells-no-fact = Jadvalning hech bir ustuni bu qoidalar to‘plamidagi fakt emas. Faktlar ro‘yxati: `yol facts`.
# machine 57a73212
impact-cells-half-bounds = Vaznning ikki chegarasi bor yoki hech biri yo‘q: vaznni, quyi va yuqori chegarani ayting.
# machine 14f17d96
impact-cells-type = `{ $column }` ustunida { $found } turibdi. Kerak bo‘lgani: { $wanted }.
# machine a3a26042
impact-cells-too-varied = `{ $column }` ustunida har xil qiymatlar juda ko‘p. Sinflardan foydalaning, masalan 18..65.
# machine 7f707b76
impact-cells-no-conclusion = bu qoidalar to‘plamidagi xulosa emas
# machine 078f5578
impact-cells-nothing-bears = Jadvalning hech bir ustuni biror talabga ta’sir qilmaydi. Xulosani { $option } bilan ayting.
# machine 289e45a7
impact-cells-stopped = To‘xtatildi. Hech narsa yozilmadi.
# machine c625440d
impact-cells-carrier = Jadvalni sanab bo‘lmadi: { $reason }
# machine f4c11bb5
impact-cells-not-whole = butun son emas

## Columns in which people could be found again.

# machine e54eca4a
impact-cells-identity = `{ $column }` ustuni shaxsiy ma’lumotga o‘xshaydi: { $why }. Yol odamlar ro‘yxatini olmaydi.
# machine d833b9b3
impact-cells-identity-remove = Ustunni fayldan olib tashlang va guruhlarni sanang: faktlar va ularga mos odamlar soni.
# machine b28f1e04
impact-identity-name = nomi shuni aytadi
# machine 4a4f15e9
impact-identity-phone = qiymatlari telefon raqamlariga o‘xshaydi
# machine 4012453e
impact-identity-email = qiymatlari elektron pochta manzillariga o‘xshaydi
# machine 7076d6d5
impact-identity-passport = qiymatlari pasport raqamlariga o‘xshaydi
# machine 715bcd5b
impact-identity-different = qiymati har bir qatorda boshqacha

## What a column should hold.

# machine def56fc0
impact-wanted-text = so‘zlar
# machine cc32f480
impact-wanted-number = butun sonlar yoki sinflar, masalan 18..65
# machine 0f12ad43
impact-wanted-date = kunlar, masalan 2025-11-05
# machine 041261b2
impact-wanted-flag = `yes` yoki `no`
# machine 61c6a80e
impact-wanted-weight = 0 dan kam bo‘lmagan sonlar

## What is wrong with a weight. Each is read after the column's name and the value.

# machine 803a3c06
impact-weight-no-number = son emas
# machine 3c257e1a
impact-weight-missing = yetishmaydi: har bir qatorga vazn kerak
# machine bbf3c21a
impact-weight-negative = 0 dan kam
# machine 0bd7f55b
impact-weight-not-finite = chekli son emas
# machine c42b33ae
impact-weight-too-large = juda katta
# machine 989b0264
impact-weight-out-of-order = tartibni buzadi: quyi chegara, vazn, yuqori chegara

## Which rows count, and queries. `$part` is a piece of what was written.

# machine 94d18720
impact-example = Masalan: { $example }
# machine 9ae96210
impact-filter-unreadable = Sanaladigan qatorlarni `{ $filter }` bilan tanlab bo‘lmaydi: { $reason }
# machine 4ba8dc17
impact-filter-part = Sanaladigan qatorlarni `{ $filter }` bilan tanlab bo‘lmaydi. Faqat faktlarni solishtirish mumkin, `{ $part }` emas.
# machine 4eaeb9c0
impact-query-unreadable = Bu SQL emas: { $reason }
# machine 5d5fc1e7
impact-query-part = Javobda faqat guruhlardagi odamlar soni beriladi. Bu undan ko‘p yoki boshqa narsa: { $part }
# machine 08ca52ae
impact-query-selected = Faqat `GROUP BY` ostidagi faktlar va `verdict_counts('CONCLUSION')` tanlanishi mumkin, `{ $part }` emas.
# machine 0370098c
impact-query-no-counts = So‘rovda `verdict_counts('CONCLUSION')` yo‘q.
