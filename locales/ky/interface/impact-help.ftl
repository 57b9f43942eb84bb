### The help of `yol impact`.

# machine 22a8856a
impact-help = Канча адам кандай жоопко келерин саноо, жалпы сандар менен гана
# machine 627f031c
impact-help-cells-are = Уячалар таблицасы – CSV же Parquet; бош уяча белгисиз дегенди билдирет. Мамычалары – `yol facts` тизмесиндеги фактылар, маанилери учурдун файлындагыдай жазылат. `weight` мамычасы сап канча адамды билдирерин айтат; `low` жана `high` – анын чектери.
# machine edcbf51c
impact-help-never = Саптардын өзү эч качан чыгарылбайт. Кичине сандар көрсөтүлбөйт. Адамдын ким экенин билдирчүдөй көрүнгөн мамыча кабыл алынбайт.
# machine ff4973eb
impact-help-sql = Көп майда чыпканын натыйжаларын бири-биринен кемитсе болот. Аларды жарыялаган адам ушуга сак болушу керек.

# machine a3e571bf
impact-flag-cells = Бир таблицанын файлдары, баары CSV же баары Parquet
# machine 827e6ce8
impact-flag-example = Жарыяланган сандардан түзүлгөн ички мисалды саноо
# machine dcdf8791
impact-flag-conclusion = Ушул жыйынтык боюнча саноо; бир нече жолу берсе болот. Берилбесе, мамычалардын бири таасир эткен бардык талаптар
# machine a199d4ad
impact-flag-by = Топторду ушул фактылар боюнча ажыратуу
# machine 44733757
impact-flag-where = Ушул шарт чын болгон саптарды гана саноо: { $example }
# machine 4f6c5e07
impact-flag-sql = SQL менен суроо: `cells` ичинен фактылар жана { $counts }, ушул фактылар боюнча топтолгон
# machine a32099ee
impact-flag-on = Ушул күндөгү мыйзам, мисалы 2026-02-01; берилбесе, бүгүнкү мыйзам
# machine 278deebf
impact-flag-compare = Мыйзам менен ушул күндөгү мыйзамдын ортосунда ким бир жооптон башкасына өтөрүн айтуу
# machine 471f4355
impact-flag-compare-rulebook = Ошол эле, эки эрежелер жыйнагынын ортосунда: экинчиси ушул папкада
# machine 009d9874
impact-flag-compare-view = Ошол эле, эки көз караштын ортосунда
# machine 402da685
impact-flag-weight = Сап канча адамды билдирерин айткан мамыча; берилбесе, `{ $name }`
# machine 9301d9c5
impact-flag-low = Салмак болушу мүмкүн болгон эң аз сандын мамычасы; берилбесе, `{ $name }`
# machine 1a485fa9
impact-flag-high = Салмак болушу мүмкүн болгон эң көп сандын мамычасы; берилбесе, `{ $name }`
# machine f42d8c71
impact-flag-ignore = Мамычаны калтырып кетүү; бир нече жолу берсе болот
# machine beed8c67
impact-flag-threshold = Ушунча адамдан аз сандарды көрсөтпөө; { $least } санынан төмөн болбойт
# machine b5d44720
impact-flag-draws = Ар бир салмакты чектеринин арасынан ушунча жолу кокустан тандап, квантилдерди көрсөтүү
# machine 2e2722cf
impact-flag-seed = Бардык кокустан тандоолор келип чыккан сан
# machine 59d3fd18
impact-flag-out = Жоопту ушул файлга жазуу
# machine 214a68d2
impact-flag-chart = Ушул файлга диаграмма тартуу, SVG же PNG
# machine 0cd3f723
impact-flag-threads = Ушунча агымда саноо; 0 – канча болсо, ошончо
# machine ed791d78
impact-flag-ballista = Ушул Ballista пландоочусунун кластеринде саноо

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

# machine 1e29a3d4
impact-scheduler = Кластердин пландоочусун токтотулганга чейин иштетүү
# machine cb0874d2
impact-executor = Кластердин аткаруучусун токтотулганга чейин иштетүү
# machine ae3a94e6
impact-cluster-trust = Анын портуна жеткен адам жалпы сандарды жана аткаруучулар окуй алган файлдарды окуй алат. Портторду башкалардын баарына жабык кармаңыз.
# machine 2cc95886
impact-flag-bind = Кайсы даректе иштөө; 0 порту бош портту алат
# machine d714a92f
impact-flag-scheduler = Пландоочунун дареги
# machine 7f429276
impact-flag-work = Эки баскычтын ортосунда жалпы сандарды ушул папкада сактоо; берилбесе, убактылуу папкада
# machine 9ec82b9e
impact-flag-cores = Бир убакта ушунча бөлүк менен иштөө; 0 – өзөк канча болсо, ошончо
# machine 31f12550
impact-listening = Пландоочу бул даректе иштеп турат: { $address }
# machine a7e19888
impact-other-rulebook = Кластердин бир аткаруучусу башка эрежелер жыйнагы боюнча жооп берет. Аны ошол эле версия менен иштетиңиз же папканы атаңыз: --rulebook
# machine c5a9415a
impact-no-scheduler = Бул даректе пландоочу жок: { $address }: { $reason }

## While it counts.

# machine e08b1027
impact-progress = саптар: { $rows } / { $all }, { $rate }, калганы: { $left }
# machine 3497bbad
impact-chart-form = { $file }: диаграмма – аты `.svg` же `.png` менен бүткөн сүрөт.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

# machine a5e91fa4
help-impact = Уячалар таблицасы боюнча канча адам кандай жоопко келерин саноо
# machine 1d7d8954
help-impact-handed = Бул – өзүнчө программа, `yol-impact`. Анын параметрлерин `yol impact --help` айтат.
# machine 4dae69c9
help-impact-arguments = Ага эмне берилет
# machine 5b5fa009
impact-not-installed = `yol impact` үчүн экинчи программа керек: `yol-impact`, бирок ал орнотулган эмес. Баштапкы коддун папкасында: { $command }
# machine cb9cd34d
impact-not-started = `{ $program }` иштебей жатат: { $reason }
