# machine a3fdc6c7
rule-an-offer-is-no-offence =
    .says = Табылған заңдар қызмет ету, соғысу немесе адам жинау туралы айтады. Ұсыныс бұлардың ешқайсысы емес.

# machine 51ea1a1c
rule-a-contract-counts-at-home =
    .says = Өз елдерінің табылған заңдары себебі қандай болса да, қызмет етуді немесе соғысуды жазалайды.

# machine 1602a2e7
rule-central-asian-states-warned =
    .says = 2022 жылы Орталық Азия мемлекеттері азаматтарына шетелде соғысу туралы заңдарын еске салды.

# machine b388115b
rule-armenian-law =
    .says = Армения, 395-бап, жалдамалы жауынгерлер: 2003 жылғы кодексте 3 жылдан 7 жылға дейін. 2022 жылғы кодекс тексерілген жоқ.

# machine 3a40cedd
rule-azerbaijani-law =
    .says = Әзербайжан: жалдамалы жауынгерлер мен заңсыз қарулы топтарға 8 жылдан 20 жылға дейін немесе өмір бойы. Прокуратура мұны 2025 жылғы желтоқсанда айтты.

# machine 5fa460a4
rule-azerbaijani-text-of-1999 =
    .says = Әзербайжан: 1999 жылғы мәтінде жалдамалы жауынгерлерге 3 жылдан 8 жылға дейін. Осы күнге қатысты кейінгі өзгерістер табылмады.

# machine 05017c13
rule-azerbaijani-law-reaches-combat =
    .says = Әзербайжан прокуратурасы шетелдегі соғысқа қатысуды ауыр қылмыс дейді.

# machine ef5ee163
rule-azerbaijani-courts =
    .says = Әзербайжан: ұзақ мерзімді үкімдер хабарланған.

# machine db94e1fe
rule-belarusian-law =
    .says = Беларусь, 133-бап, жалдамалы жауынгерлер: алғашқы мәтінде 3 жылдан 7 жылға дейін. Кейінгі өзгерістер тексерілген жоқ.

# machine 50c8c50a
rule-georgian-law =
    .says = Грузия, 410-бап: жалдамалы жауынгер жинағаны үшін 5-тен 7-ге немесе 9-дан 13 жылға дейін. Қатысқаны үшін мерзімін оқу мүмкін болмады.

# machine 8719ea8a
rule-indian-law =
    .says = Үндістан: бап та, іс те табылмады.

# machine e0ab89f2
rule-india-asks =
    .says = Ресей елшілігі 2024 жылғы сәуірден бері үндістандықтарды алмайтынын айтты.

# machine 74c843a1
rule-indians-still-serve =
    .says = Соған қарамастан, 2025 жылғы қарашада 44 үндістандық қызмет етіп жүрген, деді Үндістан министрлігі.

# machine c3af9a7f
rule-kazakh-law-on-foreign-conflict =
    .says = Қазақстан, 172-бап, шетелдегі қарулы қақтығысқа қатысу: 5 жылдан 9 жылға дейін.

# machine 895939b2
rule-kazakh-law-on-mercenaries =
    .says = Қазақстан, 170-бап, жалдамалы жауынгерлер: біреу өлтірілсе, өмір бойы түрмеге дейін.

# machine 27030f5b
rule-kazakh-ban =
    .says = Хабарланғандай, 2022 жылы Қазақстан азаматтарына Украинада соғысуға тыйым салды.

# machine 4713d4f3
rule-kazakh-law-reaches-combat =
    .says = Қазақстан шетелдегі қарулы қақтығысқа қатысуды жазалайды.

# machine 4c655729
rule-kazakh-courts =
    .says = Қазақстанда 5 жылдан 6 жылға дейінгі үкімдер жиі шығады. 2025 жылғы есептер әртүрлі: жылдың бір бөлігінде 141, бүкіл жылда 709.

# machine 90185290
rule-kazakh-convict-with-a-russian-passport =
    .says = Қазақстан Ресей азаматтығы да бар адамды соттады.

# machine 001623a3
rule-kazakhstan-bars-a-second-citizenship =
    .says = Қазақстан екінші азаматтыққа тыйым салады, ол туралы хабарлауға 30 күн береді.

# machine 001623a3
rule-kazakh-with-another-passport =
    .says = Қазақстан екінші азаматтыққа тыйым салады, ол туралы хабарлауға 30 күн береді.

# machine c09f8a74
rule-kyrgyz-law =
    .says = Қырғызстан, шетелдегі қарулы қақтығыс туралы 256-бап, жалдамалы жауынгерлер туралы 416-бап. Елшілік 5 жылдан 10 жылға дейін және мүлкі тәркіленуі мүмкін деген.

# machine dd5f6975
rule-kyrgyz-law-reaches-combat =
    .says = Қырғызстан шетелдегі қарулы қақтығысқа қатысуды жазалайды.

# machine 43d24a3b
rule-kyrgyz-courts =
    .says = Қырғыз соттары 256-бап бойынша 5 жыл берді. 416-бап бойынша 10 жылдық үкім күші жойылып, қайта қарауға жіберілді.

# machine f1610a26
rule-kyrgyz-embassy-asks-for-a-call =
    .says = Қырғыз елшілігі мұны 2022 жылы айтты.

# machine 6152cd24
rule-kyrgyz-lines =
    .says = Қырғызстанның Мәскеудегі елшілігі +7 925 115 50 47, министрлігі +996 999 312 002. 2024 жылғы наурызда жарияланған: алдымен тексеріңіз.

# machine a3cf0f74
rule-kyrgyz-travel-advice =
    .says = Қырғызстанның сыртқы істер министрлігі азаматтарынан Ресейге сапарды кейінге қалдыруды сұрады.

# machine d0ad92bb
rule-moldovan-law =
    .says = Молдова, 141-бап, жалдамалы жауынгерлер: 2002 жылғы мәтінде 5 жылдан 15 жылға дейін. Кейінгі өзгерістер тексерілген жоқ.

# machine f8c06fd7
rule-nepali-law =
    .says = Непал: бап та, іс те табылмады.

# machine 98c75e8e
rule-nepal-stops-work-permits =
    .says = Непал 2024 жылғы қаңтарда екі мемлекетке де жұмыс рұқсаттарын тоқтатты.

# machine 804a03b8
rule-tajik-law =
    .says = Тәжікстан, жалдамалы жауынгерлер туралы 401-бап. Неше жыл екенін растау мүмкін болмады.

# machine 4aad31e4
rule-tajik-prosecutors =
    .says = 2025 жылғы дерек бойынша Тәжікстан жалдамалылық туралы бірде-бір іс қозғаған жоқ.

# machine b0dd5ad2
rule-tajik-treaty =
    .says = 1995 жылғы шарт тәжіктерге екі азаматтықты да ұстауға рұқсат береді. Оның әскери қызмет туралы бабы көрілген жоқ.

# machine f81865aa
rule-turkmen-law =
    .says = Түрікменстан: бап та, жаза да, іс те табылмады. IWPR аймақтың барлық мемлекетінде мұндай заңдар бар дейді.

# machine 0b11f0e6
rule-uzbek-law-on-mercenaries =
    .says = Өзбекстан, 154-бап, жалдамалы жауынгерлер: 5 жылдан 10 жылға дейін. Басқаларды жинағаны үшін: 7-ден 12-ге дейін.

# machine 74fc1d8d
rule-uzbek-law-on-foreign-service =
    .says = Өзбекстан, 154-1-бап, шетел әскеріндегі қызмет: 3 жылдан 5 жылға дейін, түрмеде немесе бостандығы шектеліп.

# machine 118e2367
rule-uzbek-law-reaches-service =
    .says = Өзбекстан шетел әскеріндегі қызметті ұрысқа қатыспаса да жазалайды.

# machine 92584950
rule-uzbek-courts =
    .says = Өзбек соттарының үкімдері бостандықты шектеуден алты жыл түрмеге дейін. Кейбірі заңдағы ең аз жазадан төмен.

# machine c38a08fb
rule-uzbek-case-numbers =
    .says = Өзбекстан 2022, 2023, 2024 және 2025 жылдары 19, 68, 112 және 139 іс қозғады.

# machine 33494b22
rule-uzbek-law-stays =
    .says = Басқа азаматтық алып, өзбек азаматтығын сақтаған адам Өзбекстан заңына бағына береді.

# machine ee1f0c69
rule-uzbek-embassy-on-papers =
    .says = 2025 жылғы ақпанда Өзбекстан елшілігі құжатсыз жүрген азаматтарына болу мәртебесін бірден заңдастыруды айтты.

# machine 95169a9b
rule-contracts-run-on =
    .says = Ішінара жұмылдыру біткенше келісімшарттар күшінде қалады.

# machine c6e96d3c
rule-three-grounds-remain =
    .says = Жас шегі, денсаулық және сот үкімі қызметті әлі де тоқтатады.

# machine 38490cd3
rule-people-are-pressed-to-sign =
    .says = Мигранттарды құжатқа өтініш бергенде қысқан. Жаңа азаматтарды құжатыңнан айырыласың деп қорқытқан.

# machine c7ca68b7
rule-contracts-among-other-papers =
    .says = Бөлімдер мен медициналық тексерулерде адамдарға үйілген қағаздарға тез қол қой деген. Арасында келісімшарт болған.

# machine 368117c2
rule-threats-in-custody =
    .says = Адамдарды күш қолданамыз немесе есірткі туралы қылмыстық іс ашамыз деп қорқытқан.

# machine 9dc640d6
rule-promises-at-work =
    .says = Бетперделі адамдар қамаудағы құрылысшыларға паспорт, ақша, шипажай, сақтандыру және ардагер мәртебесін уәде еткен.

# machine cf8483d7
rule-signed-up-by-force-in-prison =
    .says = Түрмеде Орталық Азиядан келгендерді келісімшартқа күштеп тартқан. Полиция бір адамды көші-қон орталығына апарып, ол сонда қол қойған.

# machine 9b8090e8
rule-term-does-not-end-service =
    .says = Ішінара жұмылдыру біткенше келісімшарттар күшінде қалады. Сарбаздар кете алмайды.

# machine 1d2520fe
rule-foreigners-until-the-war-ends =
    .says = Шетелдікпен келісімшарт жұмылдыру, соғыс жағдайы немесе соғыс біткенше созылуы мүмкін.

# machine d5f82fd1
rule-pay-that-did-not-come =
    .says = Екі адам уәде етілген ақшаның келмегенін айтқан.

# machine 91555858
rule-foreign-soldiers-in-war =
    .says = Шетелдік сарбаздар соғыс жағдайы кезіндегі міндеттерге және қарулы қақтығысқа қатысады.

# machine 560b4c33
rule-foreign-soldiers-abroad =
    .says = Шетелдік сарбаздарды Ресейден тыс жерде пайдалануға болады.

# machine fb093136
rule-all-go-to-the-war =
    .says = Әскерге адам жинаушы қол қойғанның бәрі соғыста болады деген.

# machine ebc02cea
rule-combat-was-asked-too =
    .says = Алғашқы нұсқа бір жылдық келісімшарт пен алты ай ұрысты талап етті.

# machine 625e6c97
rule-a-year-was-enough-in-2023 =
    .says = 2023 жылғы 15 мамырдан бері бір жылдық келісімшарт жеткілікті болды. Отбасы да кірді.

# machine 5c5ba14e
rule-decree-10-let-soldiers-apply =
    .says = Келісімшарттағы сарбаздар, жұбайлары, балалары мен ата-аналары ертерек өтініш бере алды. Жауап бір айда, ең көбі үш айда келді.

# machine bec6b2c4
rule-decree-821-lets-soldiers-apply =
    .says = Келісімшарттағы сарбаздар, жұбайлары, балалары мен ата-аналары ертерек өтініш бере алады.

# machine 92434738
rule-citizens-have-it-already =
    .says = Жарлықтар шетелдіктер мен азаматтығы жоқ адамдарды атайды.

# machine 51534e12
rule-passport-after-the-contract =
    .says = Әскерге адам жинаушы паспортты келісімшарт біткен соң береміз деп уәде еткен.

# machine a37cb60e
rule-soldiers-are-not-expelled =
    .says = Бұрынғы шешімдер де күшін жояды. Экстремизмге, терроризмге және рұқсатсыз митингілерге бұл жүрмейді.

# machine 9848803e
rule-fighters-are-not-handed-over =
    .says = Келісімшартпен қызмет етіп, ұрысқа қатысқан шетелдіктерді ұстап беруге тыйым салынған.

# machine 00d25d6e
rule-foreigners-may-sign =
    .says = 2003 жылдан бері шетелдіктер келісімшартпен қызмет ете алады.

# machine c95c4566
rule-stateless-people-may-sign =
    .says = 2025 жылғы 7 шілдеден бері азаматтығы жоқ адамдар келісімшартпен қызмет ете алады.

# machine 76f53ebd
rule-limited-fitness-keeps-nobody-out =
    .says = Жұмылдыру кезінде шектеулі жарамды адамдарды да алуға болады, шетелдіктерді де.

# machine e23a9de4
rule-closed-list-of-2026 =
    .says = Тізімде Үндістан, Қытай, Түркия, Куба, Иран, Мысыр және Пәкістан аталған.

# machine 664a3895
rule-no-contract-during-a-criminal-case =
    .says = Жарлықта қылмыстық іс кезінде немесе соттылығы барда келісімшарт жасалмайды делінген.

# machine 9a2755ec
rule-recruited-in-prison-all-the-same =
    .says = Әскерге адам жинаушылар түрмеде Орталық Азиядан келгендерді келісімшартқа тартқан. Бір адам сотталмау үшін қол қойған.

# machine bf8e092e
rule-men-must-bring-a-paper =
    .says = 18 бен 65 жас аралығындағы еркектер тұрақты тұру рұқсатына әскери құжат әкелуге тиіс. Бұл уақытша рұқсатпен бір жылдан кейін және отбасы негізінде жүреді.

# machine c189c67d
rule-paper-in-hand =
    .says = Кемінде бір жылдық келісімшарт немесе іріктеу пункті комиссиясының жарамсыздық туралы қорытындысы есептеледі. Қызметтен босату есептелуі мүмкін.

# machine d974b533
rule-belarus-is-free =
    .says = Жарлық Беларусь азаматтарына жүрмейді.

# machine 0d7de97a
rule-kazakhstan-and-moldova-are-free =
    .says = Қазақстан мен Молдова азаматтарынан тұрақты тұру рұқсаты үшін талап етілмейді.

# machine 5149415e
rule-ukraine-stands-apart =
    .says = Украина азаматтарына арналған бөлек ережелер оларды босатуы мүмкін.

# machine 41b87a48
rule-specialists-and-graduates-are-free =
    .says = Жоғары білікті мамандар босатылған. Ресейдегі оқуына байланысты өтініш беретіндер де босатылған.

# machine 188e7545
rule-compatriots-are-free =
    .says = Қоныстандыру бағдарламасымен оралатын отандастар босатылған.

# machine f60ef111
rule-too-old-by-the-decision =
    .says = Шешім кезінде жас қайта тексерілсе, еркек ол кезде жасы асып кеткен болуы мүмкін.

# machine 64a3238d
rule-women-are-not-asked =
    .says = Талап тек еркектерді атайды.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked =
    .says = Талап тек 18 бен 65 жас аралығын атайды.

# machine cda9c47b
rule-only-capable-men-are-asked =
    .says = Талап тек әрекетке қабілетті еркектерді атайды.

# machine 0177ebda
rule-other-applications-are-free =
    .says = Жарлық тұрақты тұру рұқсаты мен азаматтықты қамтиды. Басқа нәрсені ешбір дереккөз атамайды.

# machine bbbd0022
rule-citizens-are-no-foreigners =
    .says = Жарлық Ресей азаматы емес адамдар туралы. Азаматтардың өз міндеттері бар.

# machine 7f3bae64
rule-no-paper-no-residence =
    .says = Бұл құжат болмаса, тұрақты тұру рұқсатына өтініш қабылданбайды.

# machine 9f29d473
rule-birthday-near-a-border =
    .says = Жас өтініш күні тексеріле ме, әлде шешім күні ме, табылмады.

# machine 1ba171a0
rule-several-papers-count =
    .says = Біреуі жеткілікті: бір жылдық әскери келісімшарт, Төтенше жағдайлар министрлігімен келісімшарт немесе жарамсыздық. Қызметтен босату тек Министрліктің тізімінде бар.

# machine d46803e6
rule-only-a-contract-is-named =
    .says = Екі адамға әскери келісімшартқа қол қой деген. Хабарларда басқа құжат аталмайды.

# machine 6c0b008b
rule-the-condition-names-few =
    .says = Талап 18 бен 65 жас аралығындағы еркектерге арналған, Беларусь азаматтарына жүрмейді. Екі негіз аталған: елде ұзақ тұру және отбасы.

# machine ad5f99fb
rule-single-reports-free-more =
    .says = Мамандар, Ресейде оқығандар, қазақстандықтар мен молдовалықтар: RFE/RL. Отандастар: сол басылымның басқа беті.

# machine 1dae8aad
rule-citizenship-needs-a-paper =
    .says = 18 бен 65 жас аралығындағы еркектер азаматтық үшін әскери құжат әкелуге тиіс. Бұл елде ұзақ тұру және отбасы негіздеріне жүреді.

# machine e761395e
rule-citizenship-paper-in-hand =
    .says = Іріктеу пункті комиссиясының жарамсыздық туралы қорытындысы немесе 2022 жылғы 24 ақпанға дейін біткен қызмет есептеледі.

# machine 4eed9f1b
rule-unfitness-or-past-service-counts =
    .says = Азаматтыққа керек тізімде жаңа келісімшарт жоқ. Ол сарбаздардың жолын ашады, бірақ мерзімімен бірге бітпейді.

# machine d974b533
rule-belarus-is-free-for-citizenship =
    .says = Жарлық Беларусь азаматтарына жүрмейді.

# machine 5149415e
rule-ukraine-stands-apart-for-citizenship =
    .says = Украина азаматтарына арналған бөлек ережелер оларды босатуы мүмкін.

# machine f60ef111
rule-too-old-for-the-citizenship-paper =
    .says = Шешім кезінде жас қайта тексерілсе, еркек ол кезде жасы асып кеткен болуы мүмкін.

# machine fe4f18d3
rule-specialists-are-free-for-citizenship =
    .says = Жоғары білікті мамандар босатылған.

# machine 188e7545
rule-compatriots-are-free-for-citizenship =
    .says = Қоныстандыру бағдарламасымен оралатын отандастар босатылған.

# machine 64a3238d
rule-women-are-not-asked-for-citizenship =
    .says = Талап тек еркектерді атайды.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = Талап тек 18 бен 65 жас аралығын атайды.

# machine cda9c47b
rule-only-capable-men-are-asked-for-citizenship =
    .says = Талап тек әрекетке қабілетті еркектерді атайды.

# machine 0177ebda
rule-other-applications-are-free-for-citizenship =
    .says = Жарлық тұрақты тұру рұқсаты мен азаматтықты қамтиды. Басқа нәрсені ешбір дереккөз атамайды.

# machine bbbd0022
rule-citizens-need-no-citizenship =
    .says = Жарлық Ресей азаматы емес адамдар туралы. Азаматтардың өз міндеттері бар.

# machine 4fd5f24c
rule-no-paper-no-citizenship =
    .says = Бұл құжат болмаса, азаматтыққа өтініш қабылданбайды.

# machine 033554ca
rule-kaluga-asks-for-a-contract =
    .says = Хабарланғандай, Калуга облысының бөлімдері әскери келісімшартсыз азаматтық құжаттарын алмаған.

# machine 751f51e0
rule-soldiers-have-a-simplified-track =
    .says = 2022 жылғы 24 ақпаннан кейінгі кемінде бір жылдық келісімшарт бұл жолды ашады.

# machine 4956620b
rule-discharged-soldiers-have-a-simplified-track =
    .says = Жасына, денсаулығына немесе мерзімі біткеніне байланысты босатылған сарбаз бұл жолды пайдалана алады.

# machine cf5618b4
rule-signed-contract-may-outlast-the-discharge =
    .says = Алғашқы сөздер 2022 жылғы 24 ақпаннан кейін бір жылдық келісімшартқа қол қойған адамды атайды. Қызметтің қалай біткенін айтпайды.

# machine 8c2c4e09
rule-close-family-has-a-simplified-track =
    .says = Мұндай сарбаздардың жұбайлары, балалары мен ата-аналары бұл жолды пайдалана алады.

# machine b7bd5072
rule-decree-10-opened-the-track =
    .says = № 10 жарлық бұл жолды келісімшарттағы және бұрынғы сарбаздар мен жақын туыстарына ашты.

# machine fd29d2a5
rule-decree-690-first-asked-for-combat =
    .says = 2023 жылғы 14 мамырға дейін № 690 жарлық жылдық келісімшарт пен алты ай ұрысты талап етті.

# machine 3f8128b8
rule-decree-690-opened-the-track =
    .says = Өзгертілген № 690 жарлық бұл жолды бір жылдық келісімшарттар мен отбасыға ашты.

# machine 1f19d35b
rule-new-citizens-must-register =
    .says = Азаматтық алған еркектер есепке тұруы керек. Есепке тұру – келісімшарт емес.

# machine 9b33a7c0
rule-data-go-to-the-military-register =
    .says = Ішкі істер органдары еркектердің дерегін ант бергенге дейін әскери есепке жібереді.

# machine 19b0e237
rule-missed-registration-can-end-citizenship =
    .says = Есепке тұрмау – кейін алынған азаматтықты тоқтату негізі.

# machine 46c06b4b
rule-late-registration-is-not-settled =
    .says = Заң жобасы бойынша, ол 30 күн ішінде есепке тұрса, қорытынды қайтарып алынар еді. Заңның өзінен мұндай ештеңе табылмады.

# machine 16a29c80
rule-some-crimes-ended-citizenship =
    .says = 2023 жылғы қазанға дейін терроризм, экстремизм және әскердің «беделін түсіру» ({ "дискредитация" }) аталған.

# machine ec9e8b0e
rule-listed-crimes-end-citizenship =
    .says = 24-бап 60-тан астам қылмысты атайды. 22-бап жалған уәдені қосады: оны қылмыс немесе ұлттық қауіпсіздікке қарсы әрекет көрсетеді.

# machine 905a2e33
rule-refusing-is-no-ground =
    .says = Табылған негіздер келісімшарттан бас тартуды атамайды.

# machine 10515e0c
rule-new-citizens-are-threatened =
    .says = Жаңа азаматтарға соғысудан бас тартсаңдар, мәртебелеріңнен айырыласыңдар деген.

# machine cde05ad0
rule-forged-papers-were-not-settled =
    .says = Ескі заңдар туралы табылған мәліметте жалған құжаттар айтылмайды.

# machine 58532bef
rule-forged-papers-are-not-settled =
    .says = Заңның табылған түсіндірмелерінде жалған құжаттар айтылмайды.

# machine 72fb66ce
rule-holders-may-not-know =
    .says = Кейбір делдалдар құжатты қолдан жасайды. Иесі мұны білмеуі мүмкін, ондай адамды қорқыту оңайырақ.

# machine d300171b
rule-family-was-not-named =
    .says = 2023 жылғы тамызда туыстарын да азаматтықтан айыру ұсынылған. Заң жобасына ол кірмеді.

# machine d9ae65a9
rule-family-is-not-named =
    .says = 2023 жылы туыстарын да айыру ұсынылып, кейін алынып тасталған. 2025 жылы балаларды қорғау сұралған.

# machine 8a5b1f76
rule-conscription-until-27 =
    .says = 2024 жылға дейін еркектерді 18-ден 27-ге толғанша шақыруға болатын.

# machine 44a6883d
rule-conscription-until-30 =
    .says = 2024 жылғы 1 қаңтардан бері шақыру жасы 18 бен 30 аралығы. Екінші азаматтық ешкімді босатпайды.

# machine b8158dbd
rule-call-up-all-year =
    .says = 2026 жылғы 1 қаңтардан бері шақыру жыл бойы жүреді.

# machine cdaf6448
rule-already-27-in-2023 =
    .says = 2023 жылдың соңына дейін 27-ге толған еркектер шақырылмайды.

# machine f9629187
rule-service-in-the-first-country =
    .says = Бірінші елінде қызмет еткендер туралы бір кеңес бар. Оның жауабы қолжетімді болмады.

# machine 2bdb73ff
rule-summons-is-posted =
    .says = Шақыру қағазы салынғаннан кейін ең кеші жеті күнде тапсырылған болып саналады.

# machine ab5b0c23
rule-summons-counts-as-served =
    .says = Ол тапсырылған соң, еркек елден шыға алмайды.

# machine e4a24ccf
rule-restrictions-after-20-days =
    .says = 20 күн келмесе: көлік жүргізуге, несие алуға болмайды. Көлік, үй немесе кәсіп тіркелмейді.

# machine 99c5baee
rule-thirty-days-to-appear =
    .says = Келу күні шақыру қағазы салынғаннан кейін 30 күннен аспайды.

# machine c2563a45
rule-reservists-are-called-up =
    .says = Ішінара жұмылдыру запастағыларды шақырады. Денсаулығының жарамсыздығы – қызметтен босату негізі.

# machine 98067f7b
rule-call-ups-at-the-counter =
    .says = Әкесінің ісімен келген адамға шақыру қағазы берілген. Офицер оның паспортын алып қойған.

# machine 2fd78c1f
rule-raids-on-those-who-did-not-register =
    .says = Еркектерді әскери комиссариатқа апарған, шақыру қағаздарын сол жерде берген.

# machine cd23cc57
rule-raids-with-contracts =
    .says = 2025 жылы азаматтық алған еркектерді үлкен рейдтерде ұстап, қол қой деп қысқан.

# machine e4a5f108
rule-namesakes-are-mixed-up =
    .says = Бір азаматпен аты-жөні мен туған жылы бірдей болғандықтан, шетелдік ұсталған.

# machine a728e21a
rule-some-need-no-temporary-permit =
    .says = 8-бап кейбір адамдарды уақытша тұру рұқсатынан босатады.

# machine 139ad244
rule-graduates-come-from-an-education-permit =
    .says = Аккредитацияланған жоғары оқудан кейін кәдімгі рұқсаттың орнына білім алу рұқсаты жүреді.

# machine 16ff5f72
rule-soldiers-need-no-temporary-permit =
    .says = Бір жылдық келісімшарты бар сарбаздар мен отбасыларына уақытша тұру рұқсаты керек емес.

# machine 4844d0f7
rule-key-foreigners-need-no-temporary-permit =
    .says = 2026 жылғы 15 сәуірден бастап ерекше қызығушылық тудыратын адамдарға уақытша тұру рұқсаты керек емес.

# machine 58e16451
rule-window-opens-at-eight-months =
    .says = Өтінішті уақытша тұру рұқсатынан кейін сегіз ай өткен соң беруге болады.

# machine 4b465935
rule-a-year-on-the-permit-comes-first =
    .says = Министрлік уақытша тұру рұқсатымен кемінде бір жыл дейді.

# machine 0c5abf63
rule-window-is-open =
    .says = Өтінішті уақытша тұру рұқсаты бітуден төрт ай бұрынға дейін беруге болады.

# machine c3bba407
rule-window-is-about-to-close =
    .says = Толық 32 ай болғанда, төрт ай дәл сол күні ғана қалады.

# machine 0c5abf63
rule-window-closes-four-months-before-the-end =
    .says = Өтінішті уақытша тұру рұқсаты бітуден төрт ай бұрынға дейін беруге болады.

# machine fe6ccacc
rule-quota-of-2025 =
    .says = 2025 жылға 5 500 орын белгіленген.

# machine 06ef095b
rule-quota-of-2026 =
    .says = 2026 жылға 3 802 орын және қорға 1 140 орын белгіленген.

# machine e5df81b8
rule-the-next-step-asks-for-a-paper =
    .says = 18 бен 65 жас аралығындағы еркектерге тұрақты тұру рұқсаты үшін әскери құжат керек. Бұл – уақытша рұқсатпен бір жыл өткен соң.

# machine 7a084c16
rule-divorce-ends-the-permit =
    .says = Неке арқылы алынған уақытша тұру рұқсаты ажырасқанда не неке жарамсыз деп танылғанда бітеді.

# machine 71225c28
rule-marriage-opens-a-temporary-permit =
    .says = Ресей азаматымен неке квотадан тыс уақытша тұру рұқсатына жол ашады.

# machine 0756e2a1
rule-three-years-or-a-common-child =
    .says = Неке үш жылға созылған болуы немесе ортақ бала болуы керек.

# machine 78d2b035
rule-compatriots-keep-the-old-rule =
    .says = Хабарланғандай, Беларусьтен, Қазақстаннан, Молдовадан және Украинадан келген отандастарға жаңа ереже жүрмейді.

# machine ebe25ceb
rule-other-papers-stand-outside =
    .says = Студенттерге, патент иелеріне және жұмысы болу мерзімін ұзартатындарға бұл шек жүрмейді.

# machine 8e499679
rule-within-ninety-days =
    .says = Визасыз болу күнтізбелік жылда ең көбі 90 күн және қатарынан 90 күн.

# machine b7fb02bb
rule-more-than-ninety-days =
    .says = 90 күннен кейін визасыз болу бітеді.

# machine d9dfb373
rule-nothing-valid =
    .says = Мерзімі біткен тіркеу, рұқсат, патент не еңбек келісімшарты негіз емес. Қайтарып алынғаны да негіз емес.

# machine d5be81b7
rule-people-without-a-ground-are-listed =
    .says = Заңды негізі жоқ шетелдіктер тізілімге енгізіледі. Болу мерзімі қысқартылғандар не босқын мәртебесі берілмегендер де енгізіледі.

# machine 94f8fc72
rule-listed-people-and-the-bank =
    .says = Жаңа шот ашылмайды. Айына ең көбі 30 000 рубль алуға болады; міндетті төлемдерге рұқсат.

# machine 8bdde7ec
rule-listed-people-and-licences =
    .says = Жүргізуші емтиханы алынбайды, куәлік берілмейді.

# machine f0ecfe5c
rule-listed-people-and-cars =
    .says = Көлік жүргізуге болмайды. Көлік сатып алуға не тіркеуге болмайды.

# machine 216d8914
rule-listed-people-cannot-marry =
    .says = Тізілімдегі адамның некесі тіркелмейді.

# machine b18b2b55
rule-listed-people-and-their-home =
    .says = Басқа үйге көшуге рұқсат керек.

# machine 0132e0a6
rule-listed-people-and-companies =
    .says = Тізілімдегі адам компания тіркей алмайды.

# machine d02e8fa0
rule-listed-people-stay-in-their-region =
    .says = Аймақтан не ауданнан шығуға болмайды, тек Ресейден кету үшін болады. Жылжымайтын мүлік алуға не тіркеуге болмайды.

# machine f699ca7c
rule-police-decide-on-expulsion =
    .says = Соттың орнына полиция шешеді.

# machine bbff566a
rule-repeated-breach =
    .says = Шектеулерді қайта бұзу депортацияға әкелуі мүмкін.

# machine f92c3e63
rule-valid-papers-did-not-help =
    .says = Нижний Новгородтағы бір адам полиция жұмыс рұқсаты барларды да депортациялайды деген.

# machine 7ea7dc5c
rule-window-until-april =
    .says = 2025 жылғы 30 сәуірге дейін адамдар кете алды немесе құжатын реттей алды.

# machine 1f0e0e0e
rule-window-made-longer =
    .says = 2025 жылғы 28 сәуірде соңғы күн 2025 жылғы 10 қыркүйек болды.

# machine 96408e01
rule-ukrainians-had-longer =
    .says = Украина азаматтары 2025 жылғы 10 қыркүйекке дейін кете алды немесе құжатын реттей алды.

# machine 317306f9
rule-window-until-september =
    .says = Бұл мерзім 2025 жылғы 10 қыркүйекке дейін ашық болды. Еуразиялық экономикалық одақтан келген жұмысшылар келісімшарттың куәландырылған көшірмесін әкелді.

# machine 96408e01
rule-ukrainians-until-september =
    .says = Украина азаматтары 2025 жылғы 10 қыркүйекке дейін кете алды немесе құжатын реттей алды.

# machine e13145d0
rule-nobody-has-to-sign =
    .says = Жарлық келісімшартпен қызмет етіп жүргендерді қорғайды. Ол ешкімді қол қоюға міндеттемейді.

# machine 105b722d
rule-held-men-were-told-to-sign =
    .says = Құрылыста ұсталған 40-қа жуық адамға келісімшарт ұсынылған. Болмаса: еліңе қайт.

# machine f377f633
rule-men-in-service-are-spared =
    .says = Қызметтегілерге депортация, реадмиссия, кіруге тыйым жоқ. Бұрынғы шешімдер күшін жояды.

# machine dd73cf7d
rule-extremism-is-left-out =
    .says = Экстремизм, терроризм, рұқсатсыз митингілер және сол сияқтылар қамтылмаған.

# machine 11d243c1
rule-before-and-after-service =
    .says = Хабарларда келісімшартқа қол қойып, қызметке кіргендер ғана аталған. Басқа ешкім аталмаған.

# machine dc471d5e
rule-fighters-are-not-extradited =
    .says = Келісімшартпен қызмет етіп, соғысқан шетелдіктерді ұстап беруге тыйым салынған.

# machine 6730094f
rule-foreigners-are-not-called-up =
    .says = 15-бап шетелдіктерді әскерге шақыруға тыйым салады. Ресей елшілігі мигранттарға арналған шақыру туралы қағазды жалған деген.

# machine f05de4a9
rule-served-all-the-same =
    .says = Қазақстан азаматына 2022 жылғы 2 қазанда Санкт-Петербургте шақыру қағазы берілген.

# machine b143225f
rule-tell-your-embassy =
    .says = Шетелдік әскерге шақырылмайды және өз елшілігінен көмек сұрай алады.

# machine 17be24ef
rule-kyrgyz-embassy-wants-to-know =
    .says = 2022 жылы Қырғызстан елшілігі соғысқа шақырылған азаматтарға өзіне бірден хабарласуды айтқан.

# machine 12f9f21a
rule-a-namesake-was-sent-to-the-office =
    .says = Оның аты-жөні мен туған жылы Ресей азаматынікімен бірдей болған.

# machine e18d7842
rule-foreigners-only =
    .says = Екінші азаматтығы бар Ресей азаматтарын мерзімді қызметке шақыруға болады. Шетелдіктерді шақыруға болмайды.

# machine b3cc3da9
rule-dual-citizens-can-be-called =
    .says = Екінші азаматтығы бар Ресей азаматтарын мерзімді қызметке шақыруға болады.

# machine e3f0dabe
rule-a-contract-needs-a-signature-and-runs-on =
    .says = Шетелдіктер тек келісімшартпен қызмет етеді. Ішінара жұмылдыру жүріп тұрғанда, келісімшарттар жалғаса береді.
