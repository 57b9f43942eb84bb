### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

# machine 32379585
impact-cells-disputed = талаштуу: { $values }
# machine bec6bfc5
impact-cells-open = ачык: { $values }
# machine 09b99407
impact-cells-impossible = мүмкүн эмес

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

# machine e579cc81
impact-cells-at = { $file }, { $row }-сап: { $mistake }
# machine e7e14c3d
impact-cells-in = { $file }: { $mistake }
# machine 057c709f
impact-cells-at-row = { $row }-сап: { $mistake }
# machine a9ba8f2f
impact-cells-unreadable = { $file } окулбайт: { $reason }
# machine 3d058160
impact-cells-form = { $file }: таблица CSV (`.csv`) же Parquet (`.parquet`) болот. Бир таблицанын бардык файлдары бир түрдө болот.
# machine bf64dc98
impact-cells-broken = Файл бузулган же аты айткандай эмес: { $reason }
# machine 5836dfd2
impact-cells-unequal = бул сапта { $found } уяча бар, { $expected } эмес
# machine 9647151c
impact-cells-empty = { $file } ичинде сап жок. Санай турган эч нерсе жок.
# machine 6a36eeed
impact-cells-empty-table = Таблицада сап жок. Санай турган эч нерсе жок.
# machine 6b870183
impact-cells-unlike = { $file } мамычалары мындагыдан башка: { $first }. Бир таблицанын бардык файлдарынын мамычалары бирдей болот.
# machine dee5f24d
impact-cells-twice = `{ $column }` мамычасы таблицада эки жолу турат.
# machine cb31b12b
impact-cells-unknown-column = бул эрежелер жыйнагынын фактысы эмес
# machine 0984bc5b
impact-cells-ignore = Мамычаны калтырып кетүү үчүн: { $option }
# machine 37c78647
impact-cells-no-column = таблицанын мамычасы эмес
# machine 84268349
impact-cells-no-fact = Таблицанын бир да мамычасы бул эрежелер жыйнагынын фактысы эмес. Фактылардын тизмеси: `yol facts`.
# machine 57a73212
impact-cells-half-bounds = Салмактын же эки чеги болот, же бири да болбойт: салмакты, төмөнкү жана жогорку чекти атаңыз.
# machine 14f17d96
impact-cells-type = `{ $column }` мамычасында бул бар: { $found }. Бул болушу керек: { $wanted }.
# machine a3a26042
impact-cells-too-varied = `{ $column }` мамычасында ар башка маани өтө көп. 18..65 сыяктуу аралыктарды колдонуңуз.
# machine 7f707b76
impact-cells-no-conclusion = бул эрежелер жыйнагынын жыйынтыгы эмес
# machine 078f5578
impact-cells-nothing-bears = Таблицанын бир да мамычасы талапка таасир этпейт. Жыйынтыкты атаңыз: { $option }.
# machine 289e45a7
impact-cells-stopped = Токтотулду. Эч нерсе жазылган жок.
# machine c625440d
impact-cells-carrier = Таблицаны санап чыгууга болгон жок: { $reason }
# machine f4c11bb5
impact-cells-not-whole = бүтүн сан эмес

## Columns in which people could be found again.

# machine e54eca4a
impact-cells-identity = `{ $column }` мамычасы адамдын ким экенин билдирчүдөй көрүнөт: { $why }. Yol адамдардын тизмесин албайт.
# machine d833b9b3
impact-cells-identity-remove = Мамычаны файлдан алып салып, топторду санаңыз: фактылар жана алар канча адамга тиешелүү экени.
# machine b28f1e04
impact-identity-name = аты ушуну айтып турат
# machine 4a4f15e9
impact-identity-phone = маанилери телефон номерлерине окшойт
# machine 4012453e
impact-identity-email = маанилери электрондук почта даректерине окшойт
# machine 7076d6d5
impact-identity-passport = маанилери паспорт номерлерине окшойт
# machine 715bcd5b
impact-identity-different = мааниси ар бир сапта башка

## What a column should hold.

# machine def56fc0
impact-wanted-text = сөздөр
# machine cc32f480
impact-wanted-number = бүтүн сандар же 18..65 сыяктуу аралыктар
# machine 0f12ad43
impact-wanted-date = күндөр, мисалы 2025-11-05
# machine 041261b2
impact-wanted-flag = `yes` же `no`
# machine 61c6a80e
impact-wanted-weight = 0 санынан төмөн эмес сандар

## What is wrong with a weight. Each is read after the column's name and the value.

# machine 803a3c06
impact-weight-no-number = сан эмес
# machine 3c257e1a
impact-weight-missing = жетпейт: ар бир сапка салмак керек
# machine bbf3c21a
impact-weight-negative = 0 санынан төмөн
# machine 0bd7f55b
impact-weight-not-finite = чектүү сан эмес
# machine c42b33ae
impact-weight-too-large = өтө чоң
# machine 989b0264
impact-weight-out-of-order = ирети бузулган: төмөнкү чек, салмак, жогорку чек

## Which rows count, and queries. `$part` is a piece of what was written.

# machine 94d18720
impact-example = Мисалы: { $example }
# machine 9ae96210
impact-filter-unreadable = Саналуучу саптарды `{ $filter }` менен тандоого болбойт: { $reason }
# machine 4ba8dc17
impact-filter-part = Саналуучу саптарды `{ $filter }` менен тандоого болбойт. Фактыларды гана салыштырса болот, `{ $part }` эмес.
# machine 4eaeb9c0
impact-query-unreadable = Бул SQL эмес: { $reason }
# machine 5d5fc1e7
impact-query-part = Топтордун саны гана жооп катары берилет. Бул андан көп же башка нерсе: { $part }
# machine 08ca52ae
impact-query-selected = `GROUP BY` астында турган фактыларды жана `verdict_counts('CONCLUSION')` гана тандаса болот, `{ $part }` эмес.
# machine 0370098c
impact-query-no-counts = Суроо-талапта `verdict_counts('CONCLUSION')` жок.
