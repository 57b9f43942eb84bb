### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

# machine 32379585
impact-cells-disputed = даулы: { $values }
# machine bec6bfc5
impact-cells-open = ашық: { $values }
# machine 09b99407
impact-cells-impossible = мүмкін емес

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

# machine e579cc81
impact-cells-at = { $file }, { $row }-жол: { $mistake }
# machine e7e14c3d
impact-cells-in = { $file }: { $mistake }
# machine 057c709f
impact-cells-at-row = { $row }-жол: { $mistake }
# machine a9ba8f2f
impact-cells-unreadable = оқу мүмкін емес: { $file }: { $reason }
# machine 3d058160
impact-cells-form = { $file }: кесте CSV (`.csv`) немесе Parquet (`.parquet`) болады. Бір кестенің барлық файлы бір түрде болады.
# machine bf64dc98
impact-cells-broken = Файл бүлінген немесе аты айтқандай емес: { $reason }
# machine 5836dfd2
impact-cells-unequal = бұл жолда { $found } ұяшық бар, { $expected } емес
# machine 9647151c
impact-cells-empty = { $file } ішінде жол жоқ. Санайтын ештеңе жоқ.
# machine 6a36eeed
impact-cells-empty-table = Кестеде жол жоқ. Санайтын ештеңе жоқ.
# machine 6b870183
impact-cells-unlike = { $file } бағандары мынадағыдан басқа: { $first }. Бір кестенің барлық файлында бағандар бірдей болады.
# machine dee5f24d
impact-cells-twice = `{ $column }` бағаны кестеде екі рет тұр.
# machine cb31b12b
impact-cells-unknown-column = бұл ережелер жинағының дерегі емес
# machine 0984bc5b
impact-cells-ignore = Бағанды есепке алмау үшін: { $option }
# machine 37c78647
impact-cells-no-column = кестенің бағаны емес
# machine 84268349
impact-cells-no-fact = Кестенің ешбір бағаны бұл ережелер жинағының дерегі емес. Деректердің тізімі: `yol facts`.
# machine 57a73212
impact-cells-half-bounds = Салмақтың не екі шегі болады, не бірде-бірі болмайды: салмақты, төменгі және жоғарғы шекті көрсетіңіз.
# machine 14f17d96
impact-cells-type = `{ $column }` бағанында мынау бар: { $found }. Мынау болуы керек: { $wanted }.
# machine a3a26042
impact-cells-too-varied = `{ $column }` бағанында әртүрлі мән тым көп. 18..65 сияқты аралықтарды қолданыңыз.
# machine 7f707b76
impact-cells-no-conclusion = бұл ережелер жинағының тұжырымы емес
# machine 078f5578
impact-cells-nothing-bears = Кестенің ешбір бағаны талапқа әсер етпейді. Тұжырымды көрсетіңіз: { $option }.
# machine 289e45a7
impact-cells-stopped = Тоқтатылды. Ештеңе жазылған жоқ.
# machine c625440d
impact-cells-carrier = Кестені санау мүмкін болмады: { $reason }
# machine f4c11bb5
impact-cells-not-whole = бүтін сан емес

## Columns in which people could be found again.

# machine e54eca4a
impact-cells-identity = `{ $column }` бағаны адамның кім екенін білдіретін сияқты: { $why }. Yol адамдардың тізімін алмайды.
# machine d833b9b3
impact-cells-identity-remove = Бағанды файлдан алып тастап, топтарды санаңыз: деректер және олар қанша адамға ортақ.
# machine b28f1e04
impact-identity-name = аты соны айтып тұр
# machine 4a4f15e9
impact-identity-phone = мәндері телефон нөмірлеріне ұқсайды
# machine 4012453e
impact-identity-email = мәндері электрондық пошта мекенжайларына ұқсайды
# machine 7076d6d5
impact-identity-passport = мәндері паспорт нөмірлеріне ұқсайды
# machine 715bcd5b
impact-identity-different = мәні әр жолда басқа

## What a column should hold.

# machine def56fc0
impact-wanted-text = сөздер
# machine cc32f480
impact-wanted-number = бүтін сандар немесе 18..65 сияқты аралықтар
# machine 0f12ad43
impact-wanted-date = күндер, мысалы 2025-11-05
# machine 041261b2
impact-wanted-flag = `yes` немесе `no`
# machine 61c6a80e
impact-wanted-weight = 0 санынан төмен емес сандар

## What is wrong with a weight. Each is read after the column's name and the value.

# machine 803a3c06
impact-weight-no-number = сан емес
# machine 3c257e1a
impact-weight-missing = жетпейді: әр жолға салмақ керек
# machine bbf3c21a
impact-weight-negative = 0 санынан төмен
# machine 0bd7f55b
impact-weight-not-finite = ақырлы сан емес
# machine c42b33ae
impact-weight-too-large = тым үлкен
# machine 989b0264
impact-weight-out-of-order = реті бұзылған: төменгі шек, салмақ, жоғарғы шек

## Which rows count, and queries. `$part` is a piece of what was written.

# machine 94d18720
impact-example = Мысалы: { $example }
# machine 9ae96210
impact-filter-unreadable = Саналатын жолдарды `{ $filter }` арқылы таңдау мүмкін емес: { $reason }
# machine 4ba8dc17
impact-filter-part = Саналатын жолдарды `{ $filter }` арқылы таңдау мүмкін емес. Тек деректерді салыстыруға болады, `{ $part }` емес.
# machine 4eaeb9c0
impact-query-unreadable = Бұл SQL емес: { $reason }
# machine 5d5fc1e7
impact-query-part = Жауап ретінде тек топтардың саны беріледі. Бұл одан көп немесе басқа нәрсе: { $part }
# machine 08ca52ae
impact-query-selected = Тек `GROUP BY` астындағы деректерді және `verdict_counts('CONCLUSION')` таңдауға болады, `{ $part }` емес.
# machine 0370098c
impact-query-no-counts = Сұрауда `verdict_counts('CONCLUSION')` жоқ.
