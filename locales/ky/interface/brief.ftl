# machine 84478ece
brief-journey = «{ $journey }».
# machine 56c6f3a8
brief-law-on = Мыйзам ушул күнгө карата: { $day }.
# machine bc497097
brief-practice-counts = Мыйзам да, кабарларда айтылган тажрыйба да эсепке алынат.
# machine 8502a49a
brief-known-by = Ушул күнгө чейин ар ким биле ала тургандар гана эсепке алынат: { $day }. Бул бүгүнкү абал эмес.
# machine e4dafa93
brief-stale = ЭСКЕРТҮҮ: бул эрежелер текшерилген акыркы күн – { $day }, бул барак андан кийинки күн жөнүндө. Андан бери мыйзам өзгөргөн болушу мүмкүн. Буга таянардан мурун юристтен сураңыз же жаңыраак басылышын издеңиз.

# machine d376b0cb
brief-how-sure = Канчалык ишеничтүү: { $strength }.
# machine 37cbdc16
brief-how-sure-of-both = Канчалык ишеничтүү: кагаз жүзүндө { $paper }, иш жүзүндө { $practice }.

# machine cbeaabd9
brief-why = Эмне үчүн:
# machine 682246fd
brief-why-above = Эмне үчүн: жогоруда айтылгандай.
# machine f75008ca
brief-may-apply = Колдонулушу мүмкүн:
# machine 25a436d8
brief-may-apply-above = Колдонулушу мүмкүн: жогоруда айтылгандай.
# machine 5f167027
brief-where-no-rule = Эч бир эреже колдонулбаган жерде:
# machine 63d0d5c6
brief-no-rule-says-otherwise = Башкача айткан эреже жок.
# machine 50eb2be5
brief-holds-where = Бул мындай шартта туура: { $condition }.
# machine e66c44fe
brief-beware = Абайлаңыз ({ $paper }):

# machine 27188643
brief-it-depends = Бул шартка жараша болот:
# machine 4f0ca1b8
brief-if = { $outcome } – эгер мындай болсо: { $answers }.
# machine 88a7f756
brief-or-if = { $before }; же мындай болсо: { $next }
# machine 9b613871
brief-depends-on = Бул буларга жараша болот: { $facts }.
# machine 55dc451f
brief-depends-on-more = Бул буларга жараша болот: { $facts }; дагы { $count }.
# machine d7612017
brief-official-decides = Муну кызматкер чечет: { $facts }.
# machine 8a33dcd9
brief-official-decides-more = Муну кызматкер чечет: { $facts }; дагы { $count }.
# machine f10628f1
brief-sources-and-others = жана башкалар

# machine a9af32e7
brief-disputed = Булактар муну ачык калтырат. Юристке кайрылыңыз.
# machine 237c5f19
brief-so-if-right = Төмөнкү туура болсо, мындай болот:
# machine e74f0ffc
brief-or = Же:
# machine 9b4b1bc2
brief-and = Жана:
# machine 41eec7d6
brief-other-readings =
    { $count ->
       *[other] Же дагы { $count } башка чечмелөө боюнча.
    }
# machine 7792d1d9
brief-most-sources = Көпчүлүк булактар ушуну көрсөтөт.

# machine 05c3338a
brief-on-paper = Кагаз жүзүндө:
# machine 8147ab17
brief-in-practice = Иш жүзүндө:
# machine 7bfd9ef9
brief-same-or-else = Ошол эле; же болбосо:
# machine 1b682bf2
brief-reported = Кабарлар боюнча:

# machine 8d06d38f
brief-changes = Муну эмне өзгөртөт
# machine dc53a88a
brief-changes-note = Чын болгон жана көрсөтүүгө мүмкүн болгон гана эсепке алынат. Бул булактар атагандардын тизмеси. Бул бир нерсеге кол кой деген кеңеш эмес.
# machine 97bbbc76
brief-then = Анда:
# machine 4b54d64c
brief-then-at-worst = Анда эң жаманы:
# machine fdc6b904
brief-what-can-exempt = Эмне бошото алат:
# machine 55571f07
brief-exempts-not-here = Бошотот, бирок бул жерге туура келбейт:
# machine 2a420d1e
brief-more-why = Дагы { $count }: `yol why`.

# machine 437b9068
brief-points = Булактар эмнени талашат
# machine ee935242
brief-points-note = Бул маселелер ушул жерде маанилүү болушу мүмкүн. Бул азырынча белгисиз нерселерге жараша:
# machine bd966df4
brief-more-points = Дагы { $count }. Ар бир белгилүү болгон факт менен алар азаят.

# machine 184efe05
brief-unknown = Эмне азырынча белгисиз
# machine aa37ca90
brief-official-question = Муну кызматкер чечет: { $question }
# machine 008481bc
brief-more-unknown =
    { $count ->
       *[other] Мааниси азыраак дагы { $count }.
    }
# machine b1894aec
brief-yol-ask = `yol ask` маанилүүсүн гана сурайт.

# machine 2d5305a5
brief-pending = Каралууда: мыйзам эмес
# machine 0b5b8419
brief-pending-note = Мыйзам долбоорлору жана жарыялоолор. Алар бул жерде бир да жоопто эсепке алынбайт.
# machine a1d1de57
brief-since = Башталышы – { $when }:
# machine 246e46b9
brief-more-pending = Дагы { $count }: `yol timeline`.

# machine 6eb61a71
brief-limits = Бул эрежелер эмнени айта албайт
# machine 57941bec
brief-more-limits = Дагы { $count }, эрежелер жыйнагында жана JSON түрүндөгү жоопто.

# machine 61a5942f
brief-helpers = Ким жардам берет
# machine a4cd50c9
brief-seen = (көрүлгөн: { $when })
# machine 7f7eaec8
brief-seen-foreign-agent = (көрүлгөн: { $when }; «чет элдик агент»)
# machine 54ce4c51
brief-seen-undesirable = (көрүлгөн: { $when }; «жагымсыз»)
# machine 776d0386
brief-helpers-old = Эскилерин адегенде текшериңиз.
# machine 3296ac12
brief-helpers-do = Ар бири эмне кылат: `yol helpers`.
# machine f6b8aa7b
brief-helpers-do-more = Ар бири эмне кылат, дагы { $count }: `yol helpers`.

# machine a553747f
brief-basis = Бул эмнеге таянат
# machine 41036f9a
brief-given = Берилген жана чечүүчү: { $facts }.
# machine 3b761c74
brief-premises = Жагдайга байланыштуу чын деп алынган: { $facts }.
# machine 09760a74
brief-presumed = Бирөө башкасын көрсөткөнчө, мыйзам муну чын деп эсептейт:
# machine d4754e5b
brief-checked-until = Эрежелер булактар менен текшерилген акыркы күн: { $day }.
# machine a573e52f
brief-newer-edition = Ушул күндөн кийин жаңыраак басылышын издеңиз: { $day }.

# machine 37057851
brief-sources = Булактар
# machine f3f6fc79
brief-yol-sources = Аталыштары жана даректери: `yol sources`.

# machine 7b1c334b
brief-decided = Чечилди:
# machine 55b5237e
brief-open = Ачык, фактылар жетпейт:
# machine 31a9a702
brief-left-open = Талаштуу, булактар муну ачык калтырат:
# machine 36baeb6c
brief-deciding-facts = Чечүүчү фактылар:
# machine 00fc5ae9
brief-fact-assumed = { $fact } ({ $name }, болжолдонгон)
# machine dab461e5
brief-holding-rules = Иштеген эрежелер:
# machine 04fddcb6
brief-no-rule-holds = Эч бир эреже иштебейт:
# machine 25d776e5
brief-where-no-rule-holds = Эч бир эреже иштебеген жерде:
# machine 9da0aa5c
brief-exceptions = Каралган өзгөчө эрежелер:
# machine f35d383a
brief-better-rules = Жакшыраак жоопко алып баруучу башка эрежелер:
# machine c1f023f3
brief-missing-facts = Жетпеген фактылар:
# machine 4df7528b
brief-open-points = Булактар ачык калтырган маселелер:
# machine af2b2a93
brief-rule-at = { $rule }, орду: { $place }
# machine e84a6454
brief-exception-at = { $rule }, өзгөчө эреже, негизгиси: { $of }, орду: { $place }
# machine 68a0c014
brief-does-not-apply = Ал колдонулбайт.
# machine 3c773bfc
brief-set-aside = Анын өзүнүн өзгөчө эрежеси аны четтетет.
# machine 59d0e881
brief-it-may-apply = Ал колдонулушу мүмкүн.
# machine b2c2bf9d
brief-it-needs = Ага керек:
# machine ae2047f1
brief-here = (бул жерде: { $words })
# machine 64aae99d
brief-if-yes = Ооба болсо:
# machine 6e8b2ac1
brief-if-no = Жок болсо:
# machine 6d4ef8ca
brief-leans-yes = Тексти же көпчүлүк булактар «ооба» дегенди көрсөтөт.
# machine d6785ad0
brief-leans-no = Тексти же көпчүлүк булактар «жок» дегенди көрсөтөт.
