### The help of `yol impact`.

# machine 22a8856a
impact-help = Қанша адам қандай жауапқа келетінін санау, тек жиынтық сандармен
# machine 627f031c
impact-help-cells-are = Ұяшықтар кестесі – CSV немесе Parquet; бос ұяшық белгісіз дегенді білдіреді. Бағандары – `yol facts` тізген деректер, мәндері жағдай файлындағыдай жазылады. `weight` бағаны жол қанша адамды білдіретінін айтады; `low` және `high` – оның шектері.
# machine edcbf51c
impact-help-never = Жолдардың өзі ешқашан шығарылмайды. Шағын сандар көрсетілмейді. Адамның кім екенін білдіретін сияқты баған қабылданбайды.
# machine ff4973eb
impact-help-sql = Көп ұсақ сүзгінің нәтижелерін бірінен бірін шегеруге болады. Оларды жариялайтын адам осыған абай болуы керек.

# machine a3e571bf
impact-flag-cells = Бір кестенің файлдары, бәрі CSV немесе бәрі Parquet
# machine 827e6ce8
impact-flag-example = Жарияланған сандардан құрастырылған кіріктірілген мысалды санау
# machine dcdf8791
impact-flag-conclusion = Осы тұжырым бойынша санау; бірнеше рет беруге болады. Берілмесе, бағандардың бірі әсер ететін барлық талап
# machine a199d4ad
impact-flag-by = Топтарды осы деректер бойынша ажырату
# machine 44733757
impact-flag-where = Тек мына шарт дұрыс болатын жолдарды санау: { $example }
# machine 4f6c5e07
impact-flag-sql = SQL арқылы сұрау: `cells` ішінен деректер және { $counts }, осы деректер бойынша топталған
# machine a32099ee
impact-flag-on = Осы күнгі заң, мысалы 2026-02-01; берілмесе, бүгінгі заң
# machine 278deebf
impact-flag-compare = Заң мен осы күнгі заң арасында кім бір жауаптан басқасына өтетінін айту
# machine 471f4355
impact-flag-compare-rulebook = Дәл солай, екі ережелер жинағы арасында: екіншісі осы қалтада
# machine 009d9874
impact-flag-compare-view = Дәл солай, екі тұрғы арасында
# machine 402da685
impact-flag-weight = Жол қанша адамды білдіретінін айтатын баған; берілмесе, `{ $name }`
# machine 9301d9c5
impact-flag-low = Салмақ бола алатын ең аз сан жазылған баған; берілмесе, `{ $name }`
# machine 1a485fa9
impact-flag-high = Салмақ бола алатын ең көп сан жазылған баған; берілмесе, `{ $name }`
# machine f42d8c71
impact-flag-ignore = Бағанды есепке алмау; бірнеше рет беруге болады
# machine beed8c67
impact-flag-threshold = Осынша адамнан аз сандарды көрсетпеу; { $least } санынан төмен болмайды
# machine b5d44720
impact-flag-draws = Әр салмақты шектерінің арасынан осынша рет кездейсоқ таңдап, квантильдерді көрсету
# machine 2e2722cf
impact-flag-seed = Барлық кездейсоқ таңдау шығатын сан
# machine 59d3fd18
impact-flag-out = Жауапты осы файлға жазу
# machine 214a68d2
impact-flag-chart = Осы файлға диаграмма салу, SVG немесе PNG
# machine 0cd3f723
impact-flag-threads = Осынша ағында санау; 0 – қанша болса, сонша
# machine ed791d78
impact-flag-ballista = Осы Ballista жоспарлаушысының кластерінде санау

## A cluster of Ballista: one scheduler, and executors that read the table's files at the same path.

# machine 1e29a3d4
impact-scheduler = Кластердің жоспарлаушысын тоқтатылғанша іске қосу
# machine cb0874d2
impact-executor = Кластердің орындаушысын тоқтатылғанша іске қосу
# machine ae3a94e6
impact-cluster-trust = Оның портына жеткен адам жиынтық сандарды және орындаушылар оқи алатын файлдарды оқи алады. Порттарды басқалардың бәріне жабық ұстаңыз.
# machine 2cc95886
impact-flag-bind = Тыңдайтын мекенжай; 0 порты бос портты алады
# machine d714a92f
impact-flag-scheduler = Жоспарлаушының мекенжайы
# machine 7f429276
impact-flag-work = Екі кезең арасында жиынтық сандарды осы қалтада сақтау; берілмесе, уақытша қалтада
# machine 9ec82b9e
impact-flag-cores = Бірден осынша бөлікпен жұмыс істеу; 0 – ядро қанша болса, сонша
# machine 31f12550
impact-listening = Жоспарлаушы мына мекенжайда тыңдап тұр: { $address }
# machine a7e19888
impact-other-rulebook = Кластердің бір орындаушысы басқа ережелер жинағы бойынша жауап береді. Оны сол нұсқамен іске қосыңыз немесе қалтаны көрсетіңіз: --rulebook
# machine c5a9415a
impact-no-scheduler = Бұл мекенжайда жоспарлаушы жоқ: { $address }: { $reason }

## While it counts.

# machine e08b1027
impact-progress = жолдар: { $rows } / { $all }, { $rate }, қалғаны: { $left }
# machine 3497bbad
impact-chart-form = { $file }: диаграмма – аты `.svg` немесе `.png` болып бітетін сурет.

## In the help of `yol`, and what `yol` says where `yol-impact` is missing.

# machine a5e91fa4
help-impact = Ұяшықтар кестесі бойынша қанша адам қандай жауапқа келетінін санау
# machine 1d7d8954
help-impact-handed = Бұл – жеке бағдарлама, `yol-impact`. Оның параметрлерін `yol impact --help` айтады.
# machine 4dae69c9
help-impact-arguments = Оған не беріледі
# machine 5b5fa009
impact-not-installed = `yol impact` үшін екінші бағдарлама керек: `yol-impact`, бірақ ол орнатылмаған. Бастапқы код қалтасында: { $command }
# machine cb9cd34d
impact-not-started = `{ $program }` іске қосылмайды: { $reason }
