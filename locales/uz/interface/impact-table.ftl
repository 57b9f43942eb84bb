### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = bahsli: { $values }
impact-cells-open = ochiq: { $values }
impact-cells-impossible = bo‘lishi mumkin emas

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, { $row }-qator: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = { $row }-qator: { $mistake }
impact-cells-unreadable = { $file } faylini o‘qib bo‘lmadi: { $reason }
impact-cells-form = { $file }: jadval CSV (`.csv`) yoki Parquet (`.parquet`) bo‘ladi. Jadvalning hamma fayllari bir turda.
impact-cells-broken = Fayl buzilgan yoki nomi aytgan narsa emas: { $reason }
impact-cells-unequal = qatordagi kataklar soni { $found }, { $expected } emas
impact-cells-empty = { $file } faylida qator yo‘q. Sanaydigan hech narsa yo‘q.
impact-cells-empty-table = Jadvalda qator yo‘q. Sanaydigan hech narsa yo‘q.
impact-cells-unlike = { $file } ustunlari { $first } ustunlaridan boshqacha. Jadvalning hamma fayllarida ustunlar bir xil.
impact-cells-twice = `{ $column }` ustuni jadvalda ikki marta turibdi.
impact-cells-unknown-column = bu qoidalar to‘plamidagi fakt emas
impact-cells-ignore = Ustunni hisobga olmaslik uchun: { $option }
impact-cells-no-column = jadvalning ustuni emas
impact-cells-no-fact = Jadvalning hech bir ustuni bu qoidalar to‘plamidagi fakt emas. Faktlar ro‘yxati: `yol facts`.
impact-cells-half-bounds = Vaznning ikki chegarasi bor yoki hech biri yo‘q: vaznni, quyi va yuqori chegarani ayting.
impact-cells-type = `{ $column }` ustunida { $found } turibdi. Kerak bo‘lgani: { $wanted }.
impact-cells-too-varied = `{ $column }` ustunida har xil qiymatlar juda ko‘p. Sinflardan foydalaning, masalan 18..65.
impact-cells-no-conclusion = bu qoidalar to‘plamidagi xulosa emas
impact-cells-nothing-bears = Jadvalning hech bir ustuni biror talabga ta’sir qilmaydi. Xulosani { $option } bilan ayting.
impact-cells-stopped = To‘xtatildi. Hech narsa yozilmadi.
impact-cells-carrier = Jadvalni sanab bo‘lmadi: { $reason }
impact-cells-not-whole = butun son emas

## Columns in which people could be found again.

impact-cells-identity = `{ $column }` ustuni shaxsiy ma’lumotga o‘xshaydi: { $why }. Yol odamlar ro‘yxatini olmaydi.
impact-cells-identity-remove = Ustunni fayldan olib tashlang va guruhlarni sanang: faktlar va ularga mos odamlar soni.
impact-identity-name = nomi shuni aytadi
impact-identity-phone = qiymatlari telefon raqamlariga o‘xshaydi
impact-identity-email = qiymatlari elektron pochta manzillariga o‘xshaydi
impact-identity-passport = qiymatlari pasport raqamlariga o‘xshaydi
impact-identity-different = qiymati har bir qatorda boshqacha

## What a column should hold.

impact-wanted-text = so‘zlar
impact-wanted-number = butun sonlar yoki sinflar, masalan 18..65
impact-wanted-date = kunlar, masalan 2025-11-05
impact-wanted-flag = `yes` yoki `no`
impact-wanted-weight = 0 dan kam bo‘lmagan sonlar

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = son emas
impact-weight-missing = yetishmaydi: har bir qatorga vazn kerak
impact-weight-negative = 0 dan kam
impact-weight-not-finite = chekli son emas
impact-weight-too-large = juda katta
impact-weight-out-of-order = tartibni buzadi: quyi chegara, vazn, yuqori chegara

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = Masalan: { $example }
impact-filter-unreadable = Sanaladigan qatorlarni `{ $filter }` bilan tanlab bo‘lmaydi: { $reason }
impact-filter-part = Sanaladigan qatorlarni `{ $filter }` bilan tanlab bo‘lmaydi. Faqat faktlarni solishtirish mumkin, `{ $part }` emas.
impact-query-unreadable = Bu SQL emas: { $reason }
impact-query-part = Javobda faqat guruhlardagi odamlar soni beriladi. Bu undan ko‘p yoki boshqa narsa: { $part }
impact-query-selected = Faqat `GROUP BY` ostidagi faktlar va `verdict_counts('CONCLUSION')` tanlanishi mumkin, `{ $part }` emas.
impact-query-no-counts = So‘rovda `verdict_counts('CONCLUSION')` yo‘q.
