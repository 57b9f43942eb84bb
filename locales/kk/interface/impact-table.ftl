### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = даулы: { $values }
impact-cells-open = ашық: { $values }
impact-cells-impossible = мүмкін емес

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, { $row }-жол: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = { $row }-жол: { $mistake }
impact-cells-unreadable = оқу мүмкін емес: { $file }: { $reason }
impact-cells-form = { $file }: кесте CSV (`.csv`) немесе Parquet (`.parquet`) болады. Бір кестенің барлық файлы бір түрде болады.
impact-cells-broken = Файл бүлінген немесе аты айтқандай емес: { $reason }
impact-cells-unequal = бұл жолда { $found } ұяшық бар, { $expected } емес
impact-cells-empty = { $file } ішінде жол жоқ. Санайтын ештеңе жоқ.
impact-cells-empty-table = Кестеде жол жоқ. Санайтын ештеңе жоқ.
impact-cells-unlike = { $file } бағандары мынадағыдан басқа: { $first }. Бір кестенің барлық файлында бағандар бірдей болады.
impact-cells-twice = `{ $column }` бағаны кестеде екі рет тұр.
impact-cells-unknown-column = бұл ережелер жинағының дерегі емес
impact-cells-ignore = Бағанды есепке алмау үшін: { $option }
impact-cells-no-column = кестенің бағаны емес
impact-cells-no-fact = Кестенің ешбір бағаны бұл ережелер жинағының дерегі емес. Деректердің тізімі: `yol facts`.
impact-cells-half-bounds = Салмақтың не екі шегі болады, не бірде-бірі болмайды: салмақты, төменгі және жоғарғы шекті көрсетіңіз.
impact-cells-type = `{ $column }` бағанында мынау бар: { $found }. Мынау болуы керек: { $wanted }.
impact-cells-too-varied = `{ $column }` бағанында әртүрлі мән тым көп. 18..65 сияқты аралықтарды қолданыңыз.
impact-cells-no-conclusion = бұл ережелер жинағының тұжырымы емес
impact-cells-nothing-bears = Кестенің ешбір бағаны талапқа әсер етпейді. Тұжырымды көрсетіңіз: { $option }.
impact-cells-stopped = Тоқтатылды. Ештеңе жазылған жоқ.
impact-cells-carrier = Кестені санау мүмкін болмады: { $reason }
impact-cells-not-whole = бүтін сан емес

## Columns in which people could be found again.

impact-cells-identity = `{ $column }` бағаны адамның кім екенін білдіретін сияқты: { $why }. Yol адамдардың тізімін алмайды.
impact-cells-identity-remove = Бағанды файлдан алып тастап, топтарды санаңыз: деректер және олар қанша адамға ортақ.
impact-identity-name = аты соны айтып тұр
impact-identity-phone = мәндері телефон нөмірлеріне ұқсайды
impact-identity-email = мәндері электрондық пошта мекенжайларына ұқсайды
impact-identity-passport = мәндері паспорт нөмірлеріне ұқсайды
impact-identity-different = мәні әр жолда басқа

## What a column should hold.

impact-wanted-text = сөздер
impact-wanted-number = бүтін сандар немесе 18..65 сияқты аралықтар
impact-wanted-date = күндер, мысалы 2025-11-05
impact-wanted-flag = `yes` немесе `no`
impact-wanted-weight = 0 санынан төмен емес сандар

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = сан емес
impact-weight-missing = жетпейді: әр жолға салмақ керек
impact-weight-negative = 0 санынан төмен
impact-weight-not-finite = ақырлы сан емес
impact-weight-too-large = тым үлкен
impact-weight-out-of-order = реті бұзылған: төменгі шек, салмақ, жоғарғы шек

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = Мысалы: { $example }
impact-filter-unreadable = Саналатын жолдарды `{ $filter }` арқылы таңдау мүмкін емес: { $reason }
impact-filter-part = Саналатын жолдарды `{ $filter }` арқылы таңдау мүмкін емес. Тек деректерді салыстыруға болады, `{ $part }` емес.
impact-query-unreadable = Бұл SQL емес: { $reason }
impact-query-part = Жауап ретінде тек топтардың саны беріледі. Бұл одан көп немесе басқа нәрсе: { $part }
impact-query-selected = Тек `GROUP BY` астындағы деректерді және `verdict_counts('CONCLUSION')` таңдауға болады, `{ $part }` емес.
impact-query-no-counts = Сұрауда `verdict_counts('CONCLUSION')` жоқ.
