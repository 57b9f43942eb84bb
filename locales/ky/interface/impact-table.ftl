### Populations: `yol impact` counts how many people come to which verdict. What it takes is a table of cells: each row is
### a group of people, its columns are facts of the rulebook, and a weight says how many people it stands for.

## Verdicts of a group. `$values` are the names of values.

impact-cells-disputed = талаштуу: { $values }
impact-cells-open = ачык: { $values }
impact-cells-impossible = мүмкүн эмес

## What is wrong with a table. `$mistake` and `$reason` are sentences of their own.

impact-cells-at = { $file }, { $row }-сап: { $mistake }
impact-cells-in = { $file }: { $mistake }
impact-cells-at-row = { $row }-сап: { $mistake }
impact-cells-unreadable = { $file } окулбайт: { $reason }
impact-cells-form = { $file }: таблица CSV (`.csv`) же Parquet (`.parquet`) болот. Бир таблицанын бардык файлдары бир түрдө болот.
impact-cells-broken = Файл бузулган же аты айткандай эмес: { $reason }
impact-cells-unequal = бул сапта { $found } уяча бар, { $expected } эмес
impact-cells-empty = { $file } ичинде сап жок. Санай турган эч нерсе жок.
impact-cells-empty-table = Таблицада сап жок. Санай турган эч нерсе жок.
impact-cells-unlike = { $file } мамычалары мындагыдан башка: { $first }. Бир таблицанын бардык файлдарынын мамычалары бирдей болот.
impact-cells-twice = `{ $column }` мамычасы таблицада эки жолу турат.
impact-cells-unknown-column = бул эрежелер жыйнагынын фактысы эмес
impact-cells-ignore = Мамычаны калтырып кетүү үчүн: { $option }
impact-cells-no-column = таблицанын мамычасы эмес
impact-cells-no-fact = Таблицанын бир да мамычасы бул эрежелер жыйнагынын фактысы эмес. Фактылардын тизмеси: `yol facts`.
impact-cells-half-bounds = Салмактын же эки чеги болот, же бири да болбойт: салмакты, төмөнкү жана жогорку чекти атаңыз.
impact-cells-type = `{ $column }` мамычасында бул бар: { $found }. Бул болушу керек: { $wanted }.
impact-cells-too-varied = `{ $column }` мамычасында ар башка маани өтө көп. 18..65 сыяктуу аралыктарды колдонуңуз.
impact-cells-no-conclusion = бул эрежелер жыйнагынын жыйынтыгы эмес
impact-cells-nothing-bears = Таблицанын бир да мамычасы талапка таасир этпейт. Жыйынтыкты атаңыз: { $option }.
impact-cells-stopped = Токтотулду. Эч нерсе жазылган жок.
impact-cells-carrier = Таблицаны санап чыгууга болгон жок: { $reason }
impact-cells-not-whole = бүтүн сан эмес

## Columns in which people could be found again.

impact-cells-identity = `{ $column }` мамычасы адамдын ким экенин билдирчүдөй көрүнөт: { $why }. Yol адамдардын тизмесин албайт.
impact-cells-identity-remove = Мамычаны файлдан алып салып, топторду санаңыз: фактылар жана алар канча адамга тиешелүү экени.
impact-identity-name = аты ушуну айтып турат
impact-identity-phone = маанилери телефон номерлерине окшойт
impact-identity-email = маанилери электрондук почта даректерине окшойт
impact-identity-passport = маанилери паспорт номерлерине окшойт
impact-identity-different = мааниси ар бир сапта башка

## What a column should hold.

impact-wanted-text = сөздөр
impact-wanted-number = бүтүн сандар же 18..65 сыяктуу аралыктар
impact-wanted-date = күндөр, мисалы 2025-11-05
impact-wanted-flag = `yes` же `no`
impact-wanted-weight = 0 санынан төмөн эмес сандар

## What is wrong with a weight. Each is read after the column's name and the value.

impact-weight-no-number = сан эмес
impact-weight-missing = жетпейт: ар бир сапка салмак керек
impact-weight-negative = 0 санынан төмөн
impact-weight-not-finite = чектүү сан эмес
impact-weight-too-large = өтө чоң
impact-weight-out-of-order = ирети бузулган: төмөнкү чек, салмак, жогорку чек

## Which rows count, and queries. `$part` is a piece of what was written.

impact-example = Мисалы: { $example }
impact-filter-unreadable = Саналуучу саптарды `{ $filter }` менен тандоого болбойт: { $reason }
impact-filter-part = Саналуучу саптарды `{ $filter }` менен тандоого болбойт. Фактыларды гана салыштырса болот, `{ $part }` эмес.
impact-query-unreadable = Бул SQL эмес: { $reason }
impact-query-part = Топтордун саны гана жооп катары берилет. Бул андан көп же башка нерсе: { $part }
impact-query-selected = `GROUP BY` астында турган фактыларды жана `verdict_counts('CONCLUSION')` гана тандаса болот, `{ $part }` эмес.
impact-query-no-counts = Суроо-талапта `verdict_counts('CONCLUSION')` жок.
