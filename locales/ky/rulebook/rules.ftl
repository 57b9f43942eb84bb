# machine a3fdc6c7
rule-an-offer-is-no-offence =
    .says = Табылган мыйзамдар кызмат кылуу, согушуу же адам жалдоо тууралуу айтат. Сунуш булардын бири да эмес.

# machine 51ea1a1c
rule-a-contract-counts-at-home =
    .says = Мекендеги табылган мыйзамдар себебине карабай кызмат кылууну же согушууну жазалайт.

# machine 1602a2e7
rule-central-asian-states-warned =
    .says = 2022-жылы Борбордук Азия мамлекеттери жарандарына чет өлкөдө согушуу тууралуу мыйзамдарын эскерткен.

# machine b388115b
rule-armenian-law =
    .says = Армения, 395-берене, жалданма аскерлер: 2003-жылдагы кодексте 3 жылдан 7 жылга чейин. 2022-жылдагы кодекс текшерилген жок.

# machine 3a40cedd
rule-azerbaijani-law =
    .says = Азербайжан: жалданма аскерлерге жана мыйзамсыз куралдуу топторго 8 жылдан 20 жылга чейин же өмүр бою. Прокуратура муну 2025-жылдын декабрында айткан.

# machine 5fa460a4
rule-azerbaijani-text-of-1999 =
    .says = Азербайжан: 1999-жылдагы текстте жалданма аскерлерге 3 жылдан 8 жылга чейин болгон. Бул күнгө карата кийинки өзгөртүүлөр көрүлгөн жок.

# machine 05017c13
rule-azerbaijani-law-reaches-combat =
    .says = Азербайжандын прокуратурасы чет өлкөдөгү согушка катышууну оор кылмыш дейт.

# machine ef5ee163
rule-azerbaijani-courts =
    .says = Азербайжан: узак мөөнөттүү өкүмдөр кабарланган.

# machine db94e1fe
rule-belarusian-law =
    .says = Беларус, 133-берене, жалданма аскерлер: биринчи текстте 3 жылдан 7 жылга чейин. Кийинки өзгөртүүлөр текшерилген жок.

# machine 50c8c50a
rule-georgian-law =
    .says = Грузия, 410-берене: жалдоо үчүн 5 жылдан 7 жылга же 9 жылдан 13 жылга чейин. Катышуу үчүн мөөнөттү окууга мүмкүн болгон жок.

# machine 8719ea8a
rule-indian-law =
    .says = Индия: бир да берене, бир да иш табылган жок.

# machine e0ab89f2
rule-india-asks =
    .says = Россиянын элчилиги 2024-жылдын апрелинен бери индиялыктарды албайбыз деген.

# machine 74c843a1
rule-indians-still-serve =
    .says = Ошентсе да 2025-жылдын ноябрында 44 индиялык кызмат кылып жүргөн, дейт Индиянын министрлиги.

# machine c3af9a7f
rule-kazakh-law-on-foreign-conflict =
    .says = Казакстан, 172-берене, чет өлкөдөгү жаңжалга катышуу: 5 жылдан 9 жылга чейин.

# machine 895939b2
rule-kazakh-law-on-mercenaries =
    .says = Казакстан, 170-берене, жалданма аскерлер: бирөө өлтүрүлсө, өмүр бою түрмөгө чейин.

# machine 27030f5b
rule-kazakh-ban =
    .says = Кабарларга караганда, 2022-жылы Казакстан жарандарына Украинада согушууга тыюу салган.

# machine 4713d4f3
rule-kazakh-law-reaches-combat =
    .says = Казакстан чет өлкөдөгү куралдуу жаңжалга катышууну жазалайт.

# machine 4c655729
rule-kazakh-courts =
    .says = Казакстанда 5 жылдан 6 жылга чейинки өкүмдөр кадимки көрүнүш. 2025-жылдын сандары ар башка: жылдын бир бөлүгүндө 141, бүт жылда 709.

# machine 90185290
rule-kazakh-convict-with-a-russian-passport =
    .says = Казакстан Россиянын да жараны болгон кишини соттогон.

# machine 001623a3
rule-kazakhstan-bars-a-second-citizenship =
    .says = Казакстан экинчи жарандыкка тыюу салат жана аны билдирүүгө 30 күн берет.

# machine 001623a3
rule-kazakh-with-another-passport =
    .says = Казакстан экинчи жарандыкка тыюу салат жана аны билдирүүгө 30 күн берет.

# machine c09f8a74
rule-kyrgyz-law =
    .says = Кыргызстан, 256-берене чет өлкөдөгү куралдуу жаңжал, 416-берене жалданма аскерлер тууралуу. Элчилик 5 жылдан 10 жылга чейин деген, мүлк да алынып коюлушу мүмкүн.

# machine dd5f6975
rule-kyrgyz-law-reaches-combat =
    .says = Кыргызстан чет өлкөдөгү куралдуу жаңжалга катышууну жазалайт.

# machine 43d24a3b
rule-kyrgyz-courts =
    .says = Кыргызстандын соттору 256-берене боюнча 5 жыл берген. 416-берене боюнча 10 жылдык өкүм жокко чыгарылып, кайра жиберилген.

# machine f1610a26
rule-kyrgyz-embassy-asks-for-a-call =
    .says = Кыргызстандын элчилиги муну 2022-жылы айткан.

# machine 6152cd24
rule-kyrgyz-lines =
    .says = Кыргызстандын Москвадагы элчилиги +7 925 115 50 47, министрлик +996 999 312 002. 2024-жылдын мартында жарыяланган: адегенде текшериңиз.

# machine a3cf0f74
rule-kyrgyz-travel-advice =
    .says = Кыргызстандын тышкы иштер министрлиги жарандарын Россияга барууну кийинкиге калтырууга чакырган.

# machine d0ad92bb
rule-moldovan-law =
    .says = Молдова, 141-берене, жалданма аскерлер: 2002-жылдагы текстте 5 жылдан 15 жылга чейин. Кийинки өзгөртүүлөр текшерилген жок.

# machine f8c06fd7
rule-nepali-law =
    .says = Непал: бир да берене, бир да иш табылган жок.

# machine 98c75e8e
rule-nepal-stops-work-permits =
    .says = Непал 2024-жылдын январында эки мамлекет үчүн иш уруксаттарын токтоткон.

# machine 804a03b8
rule-tajik-law =
    .says = Тажикстан, 401-берене, жалданма аскерлер. Канча жыл экенин тактоого мүмкүн болгон жок.

# machine 4aad31e4
rule-tajik-prosecutors =
    .says = 2025-жылга карата Тажикстан жалданмалык боюнча бир да иш козгогон эмес.

# machine b0dd5ad2
rule-tajik-treaty =
    .says = 1995-жылдагы келишим тажикстандыктарга эки жарандыкка тең уруксат берет. Анын аскер кызматы тууралуу беренеси көрүлгөн жок.

# machine f81865aa
rule-turkmen-law =
    .says = Түркмөнстан: берене да, жаза да, иш да табылган жок. IWPR аймактагы бардык мамлекеттерде мындай мыйзам бар дейт.

# machine 0b11f0e6
rule-uzbek-law-on-mercenaries =
    .says = Өзбекстан, 154-берене, жалданма аскерлер: 5 жылдан 10 жылга чейин. Башкаларды жалдоо: 7 жылдан 12 жылга чейин.

# machine 74fc1d8d
rule-uzbek-law-on-foreign-service =
    .says = Өзбекстан, 154-1-берене, чет өлкөнүн армиясында кызмат кылуу: 3–5 жыл, түрмөдө же эркиндикти чектөө менен.

# machine 118e2367
rule-uzbek-law-reaches-service =
    .says = Өзбекстан чет өлкөнүн армиясындагы кызматты жазалайт, согушпаса да.

# machine 92584950
rule-uzbek-courts =
    .says = Өзбекстандын өкүмдөрү эркиндикти чектөөдөн алты жылдык түрмөгө чейин. Айрымдары мыйзамдагы эң аз жазадан төмөн.

# machine c38a08fb
rule-uzbek-case-numbers =
    .says = Өзбекстан 2022, 2023, 2024 жана 2025-жылдары 19, 68, 112 жана 139 иш козгогон.

# machine 33494b22
rule-uzbek-law-stays =
    .says = Башка жарандык алып, өзбек жарандыгын сактаган адам Өзбекстандын мыйзамында кала берет.

# machine ee1f0c69
rule-uzbek-embassy-on-papers =
    .says = 2025-жылдын февралында Өзбекстандын элчилиги кагазы жок жарандарына Россияда жүргөнүңөрдү дароо мыйзамдаштыргыла деген.

# machine 95169a9b
rule-contracts-run-on =
    .says = Контракттар жарым-жартылай мобилизация бүткөнчө күчүндө калат.

# machine c6e96d3c
rule-three-grounds-remain =
    .says = Чектүү жаш, ден соолук жана соттун өкүмү азыр да кызматты бүтүрөт.

# machine 38490cd3
rule-people-are-pressed-to-sign =
    .says = Мигранттарды кагаздарга арыз берип жатканда кысышкан. Жаңы жарандарды жарандыктан айрыласыңар деп коркутушкан.

# machine c7ca68b7
rule-contracts-among-other-papers =
    .says = Мекемелерде жана медициналык текшерүүдө бир топ кагазга тез кол койдурушкан. Алардын арасында контракт болгон.

# machine 368117c2
rule-threats-in-custody =
    .says = Адамдарды зордук менен же баңгизат боюнча кылмыш иши менен коркутушкан.

# machine 9dc640d6
rule-promises-at-work =
    .says = Бет кап кийгендер кармалган куруучуларга паспорт, айлык, санаторий, камсыздандыруу жана ардагер статусун убада кылышкан.

# machine cf8483d7
rule-signed-up-by-force-in-prison =
    .says = Түрмөлөрдө борбордук азиялыктарга күч менен кол койдурушкан. Полиция бир кишини миграциялык борборго алып барып, ал ошол жерде кол койгон.

# machine 9b8090e8
rule-term-does-not-end-service =
    .says = Контракттар жарым-жартылай мобилизация бүткөнчө күчүндө калат. Аскерлер кете албайт.

# machine 1d2520fe
rule-foreigners-until-the-war-ends =
    .says = Чет элдик менен контракт мобилизация, аскердик абал же согуш бүткөнчө созулушу мүмкүн.

# machine d5f82fd1
rule-pay-that-did-not-come =
    .says = Эки киши убада кылынган акча келбегенин айткан.

# machine 91555858
rule-foreign-soldiers-in-war =
    .says = Чет элдик аскерлер аскердик абалдагы милдеттерге жана куралдуу жаңжалга катышат.

# machine 560b4c33
rule-foreign-soldiers-abroad =
    .says = Чет элдик аскерлерди Россиядан сырткары колдонсо болот.

# machine fb093136
rule-all-go-to-the-war =
    .says = Жалдоочу кол койгондордун баары согушта болот деп айткан.

# machine ebc02cea
rule-combat-was-asked-too =
    .says = Биринчи редакция бир жылдык контрактты жана алты ай согуштук аракеттерге катышууну талап кылган.

# machine 625e6c97
rule-a-year-was-enough-in-2023 =
    .says = 2023-жылдын 15-майынан бери бир жылдык контракт жетиштүү болгон. Үй-бүлө да кошулган.

# machine 5c5ba14e
rule-decree-10-let-soldiers-apply =
    .says = Контракттагы аскерлер, алардын жубайлары, балдары жана ата-энеси эртерээк арыз бере алган. Жооп бир айда, көп дегенде үч айда берилген.

# machine bec6b2c4
rule-decree-821-lets-soldiers-apply =
    .says = Контракттагы аскерлер, алардын жубайлары, балдары жана ата-энеси эртерээк арыз бере алат.

# machine 92434738
rule-citizens-have-it-already =
    .says = Жарлыктар чет элдиктерди жана жарандыгы жокторду атайт.

# machine 51534e12
rule-passport-after-the-contract =
    .says = Жалдоочу паспорт контракт бүткөндөн кийин берилет деп убада кылган.

# machine a37cb60e
rule-soldiers-are-not-expelled =
    .says = Мурунку чечимдер да алынып салынат. Бул экстремизмге, терроризмге жана уруксатсыз митингдерге тиешелүү эмес.

# machine 9848803e
rule-fighters-are-not-handed-over =
    .says = Контракт менен кызмат кылып, согуштук аракеттерге катышкан чет элдиктерди башка өлкөгө өткөрүп берүүгө тыюу салынат.

# machine 00d25d6e
rule-foreigners-may-sign =
    .says = 2003-жылдан бери чет элдиктер контракт менен кызмат кыла алат.

# machine c95c4566
rule-stateless-people-may-sign =
    .says = 2025-жылдын 7-июлунан бери жарандыгы жок адамдар контракт менен кызмат кыла алат.

# machine 76f53ebd
rule-limited-fitness-keeps-nobody-out =
    .says = Мобилизация учурунда чектелүү жарактууларды, чет элдиктерди да алса болот.

# machine e23a9de4
rule-closed-list-of-2026 =
    .says = Тизмеде Индия, Кытай, Түркия, Куба, Иран, Египет жана Пакистан аталган.

# machine 664a3895
rule-no-contract-during-a-criminal-case =
    .says = Жарлыкта кылмыш иши учурунда же соттуулугу барда контракт түзүлбөйт делген.

# machine 9a2755ec
rule-recruited-in-prison-all-the-same =
    .says = Жалдоочулар түрмөдө борбордук азиялыктарга кол койдурган. Бир киши соттолбоо үчүн кол койгон.

# machine bf8e092e
rule-men-must-bring-a-paper =
    .says = 18ден 65ке чейинки эркектер туруктуу жашоо уруксаты үчүн аскердик кагаз алып келиши керек. Бул убактылуу жашоо уруксаты менен бир жылдан кийин жана үй-бүлө боюнча тиешелүү.

# machine c189c67d
rule-paper-in-hand =
    .says = Кеминде бир жылдык контракт же тандоо пунктунун комиссиясы берген жараксыздык корутундусу эсепке алынат. Кызматтан бошотуу да эсепке алынышы мүмкүн.

# machine d974b533
rule-belarus-is-free =
    .says = Жарлык Беларустун жарандарына тиешелүү эмес.

# machine 0d7de97a
rule-kazakhstan-and-moldova-are-free =
    .says = Казакстан менен Молдованын жарандарынан туруктуу жашоо уруксаты үчүн талап кылынбайт.

# machine 5149415e
rule-ukraine-stands-apart =
    .says = Украинанын жарандары үчүн өзүнчө эрежелер аларды бошотушу мүмкүн.

# machine 41b87a48
rule-specialists-and-graduates-are-free =
    .says = Жогорку квалификациялуу адистер бошотулган. Россиядагы окуу боюнча арыз бергендер да бошотулган.

# machine 188e7545
rule-compatriots-are-free =
    .says = Көчүрүү программасындагы кайтып келүүчү мекендештер бошотулган.

# machine f60ef111
rule-too-old-by-the-decision =
    .says = Жаш чечим кезинде кайра текшерилсе, ага чейин кишинин жашы өтүп кетиши мүмкүн.

# machine 64a3238d
rule-women-are-not-asked =
    .says = Шарт эркектерди гана атайт.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked =
    .says = Шарт 18ден 65ке чейинки жашты гана атайт.

# machine cda9c47b
rule-only-capable-men-are-asked =
    .says = Шарт аракетке жөндөмдүү эркектерди гана атайт.

# machine 0177ebda
rule-other-applications-are-free =
    .says = Жарлык туруктуу жашоо уруксаты менен жарандыкка тиешелүү. Башканы бир да булак атабайт.

# machine bbbd0022
rule-citizens-are-no-foreigners =
    .says = Жарлык Россиянын жараны эместер жөнүндө. Жарандардын өз милдеттери бар.

# machine 7f3bae64
rule-no-paper-no-residence =
    .says = Бул кагаз жок болсо, туруктуу жашоо уруксатына арыз алынбайт.

# machine 9f29d473
rule-birthday-near-a-border =
    .says = Жаш арыз бергендеби же чечим кезинде текшерилеби, табылган жок.

# machine 1ba171a0
rule-several-papers-count =
    .says = Бирөө жетиштүү: бир жылдык армия контракты, Өзгөчө кырдаалдар министрлиги менен контракт же жараксыздык. Кызматтан бошотуу Министрликтин тизмесинде гана бар.

# machine d46803e6
rule-only-a-contract-is-named =
    .says = Эки кишиге армия менен контрактка кол кой дешкен. Кабарларда башка кагаз айтылган эмес.

# machine 6c0b008b
rule-the-condition-names-few =
    .says = Шарт 18ден 65ке чейинки эркектер үчүн, бирок Беларустан келгендер үчүн эмес. Эки негиз аталган: узак жашоо жана үй-бүлө.

# machine ad5f99fb
rule-single-reports-free-more =
    .says = Адистер, Россияда окугандар, казакстандыктар жана молдовалыктар: RFE/RL. Мекендештер: ошол эле басылманын башка барагы.

# machine 1dae8aad
rule-citizenship-needs-a-paper =
    .says = 18ден 65ке чейинки эркектер жарандык үчүн аскердик кагаз алып келиши керек. Бул узак жашоо жана үй-бүлө боюнча тиешелүү.

# machine e761395e
rule-citizenship-paper-in-hand =
    .says = Тандоо пунктунун комиссиясы берген жараксыздык корутундусу же 2022-жылдын 24-февралына чейин бүткөн кызмат эсепке алынат.

# machine 4eed9f1b
rule-unfitness-or-past-service-counts =
    .says = Жарандык үчүн жаңы контракт тизмеде жок. Ал аскерлердин жолун ачат жана мөөнөтү менен бүтпөйт.

# machine d974b533
rule-belarus-is-free-for-citizenship =
    .says = Жарлык Беларустун жарандарына тиешелүү эмес.

# machine 5149415e
rule-ukraine-stands-apart-for-citizenship =
    .says = Украинанын жарандары үчүн өзүнчө эрежелер аларды бошотушу мүмкүн.

# machine f60ef111
rule-too-old-for-the-citizenship-paper =
    .says = Жаш чечим кезинде кайра текшерилсе, ага чейин кишинин жашы өтүп кетиши мүмкүн.

# machine fe4f18d3
rule-specialists-are-free-for-citizenship =
    .says = Жогорку квалификациялуу адистер бошотулган.

# machine 188e7545
rule-compatriots-are-free-for-citizenship =
    .says = Көчүрүү программасындагы кайтып келүүчү мекендештер бошотулган.

# machine 64a3238d
rule-women-are-not-asked-for-citizenship =
    .says = Шарт эркектерди гана атайт.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = Шарт 18ден 65ке чейинки жашты гана атайт.

# machine cda9c47b
rule-only-capable-men-are-asked-for-citizenship =
    .says = Шарт аракетке жөндөмдүү эркектерди гана атайт.

# machine 0177ebda
rule-other-applications-are-free-for-citizenship =
    .says = Жарлык туруктуу жашоо уруксаты менен жарандыкка тиешелүү. Башканы бир да булак атабайт.

# machine bbbd0022
rule-citizens-need-no-citizenship =
    .says = Жарлык Россиянын жараны эместер жөнүндө. Жарандардын өз милдеттери бар.

# machine 4fd5f24c
rule-no-paper-no-citizenship =
    .says = Бул кагаз жок болсо, жарандыкка арыз алынбайт.

# machine 033554ca
rule-kaluga-asks-for-a-contract =
    .says = Кабарларга караганда, Калуга облусундагы кызматтар армия контракты жок жарандык кагаздарын алышкан эмес.

# machine 751f51e0
rule-soldiers-have-a-simplified-track =
    .says = 2022-жылдын 24-февралынан кийинки кеминде бир жылдык контракт бул жолду ачат.

# machine 4956620b
rule-discharged-soldiers-have-a-simplified-track =
    .says = Жаш, ден соолук же мөөнөт боюнча бошотулган аскер бул жолду колдоно алат.

# machine cf5618b4
rule-signed-contract-may-outlast-the-discharge =
    .says = Алгачкы сөздөр 2022-жылдын 24-февралынан кийин бир жылдык контрактка кол койгондорду атайт. Кызмат кантип бүткөнүн айтпайт.

# machine 8c2c4e09
rule-close-family-has-a-simplified-track =
    .says = Мындай аскерлердин жубайлары, балдары жана ата-энеси бул жолду колдоно алат.

# machine b7bd5072
rule-decree-10-opened-the-track =
    .says = 10-жарлык бул жолду контракттагы аскерлерге, мурдагыларга жана жакын үй-бүлөгө ачкан.

# machine fd29d2a5
rule-decree-690-first-asked-for-combat =
    .says = 2023-жылдын 14-майына чейин 690-жарлык бир жылдык контрактты жана алты ай согуштук аракеттерге катышууну талап кылган.

# machine 3f8128b8
rule-decree-690-opened-the-track =
    .says = Өзгөртүлгөн 690-жарлык бул жолду бир жылдык контракттарга жана үй-бүлөгө ачкан.

# machine 1f19d35b
rule-new-citizens-must-register =
    .says = Жаран болгон эркектер каттоого турушу керек. Каттоого туруу контракт эмес.

# machine 9b33a7c0
rule-data-go-to-the-military-register =
    .says = Ички иштер органдары эркектердин маалыматын ант берүүгө чейин аскердик каттоого жөнөтөт.

# machine 19b0e237
rule-missed-registration-can-end-citizenship =
    .says = Каттоого турбоо кийин алынган жарандыкты токтотуу негизи болот.

# machine 46c06b4b
rule-late-registration-is-not-settled =
    .says = Мыйзам долбоору боюнча 30 күндө каттоого турса, корутунду жокко чыгарылат. Мыйзамдан мындай нерсе табылган жок.

# machine 16a29c80
rule-some-crimes-ended-citizenship =
    .says = 2023-жылдын октябрына чейин терроризм, экстремизм жана армияны «дискредитациялоо» аталган.

# machine ec9e8b0e
rule-listed-crimes-end-citizenship =
    .says = 24-берене 60тан ашык кылмышты санайт. 22-берене жалган убаданы кошот: аны кылмыш же улуттук коопсуздукка каршы аракет көрсөтөт.

# machine 905a2e33
rule-refusing-is-no-ground =
    .says = Табылган негиздер контракттан баш тартууну атабайт.

# machine 10515e0c
rule-new-citizens-are-threatened =
    .says = Жаңы жарандарга согушуудан баш тартсаңар, статусуңардан айрыласыңар дешкен.

# machine cde05ad0
rule-forged-papers-were-not-settled =
    .says = Эски мыйзамдар тууралуу табылгандар жасалма кагаздар жөнүндө айтпайт.

# machine 58532bef
rule-forged-papers-are-not-settled =
    .says = Мыйзамдын табылган түшүндүрмөлөрү жасалма кагаздар жөнүндө айтпайт.

# machine 72fb66ce
rule-holders-may-not-know =
    .says = Кээ бир ортомчулар кагаздарды жасалмалайт. Ээси муну билбеши мүмкүн, аны коркутуу оңой.

# machine d300171b
rule-family-was-not-named =
    .says = 2023-жылдын августунда туугандарды да жарандыктан ажыратуу сөз болгон. Мыйзам долбооруна ал кирген эмес.

# machine d9ae65a9
rule-family-is-not-named =
    .says = 2023-жылы туугандарды да жарандыктан ажыратуу сөз болуп, долбоорго кирбей калган. 2025-жылы балдарды коргоо суралган.

# machine 8a5b1f76
rule-conscription-until-27 =
    .says = 2024-жылга чейин эркектерди 18ден 27ге чыкканча чакырса болчу.

# machine 44a6883d
rule-conscription-until-30 =
    .says = 2024-жылдын 1-январынан бери чакыруу курагы 18ден 30га чейин. Экинчи жарандык эч кимди бошотпойт.

# machine b8158dbd
rule-call-up-all-year =
    .says = 2026-жылдын 1-январынан бери аскерге чакыруу жыл бою жүрөт.

# machine cdaf6448
rule-already-27-in-2023 =
    .says = 2023-жылдын аягында 27ге чыгып калгандар чакырылбайт.

# machine f9629187
rule-service-in-the-first-country =
    .says = Бир консультация биринчи өлкөсүндө кызмат кылгандар жөнүндө. Анын жообун көрүүгө мүмкүн болгон жок.

# machine 2bdb73ff
rule-summons-is-posted =
    .says = Чакыруу кагазы коюлгандан эң кеч жети күндөн кийин тапшырылды деп эсептелет.

# machine ab5b0c23
rule-summons-counts-as-served =
    .says = Тапшырылгандан баштап киши өлкөдөн чыга албайт.

# machine e4a24ccf
rule-restrictions-after-20-days =
    .says = 20 күн барбай калгандан кийин: унаа айдоого, кредитке болбойт. Унаа, турак жай же бизнес катталбайт.

# machine 99c5baee
rule-thirty-days-to-appear =
    .says = Келүү күнү кагаз коюлгандан кийин эң көп 30 күндө болот.

# machine c2563a45
rule-reservists-are-called-up =
    .says = Жарым-жартылай мобилизация запастагыларды чакырат. Ден соолугу жараксыз болуу кызматтан бошотуу негизи.

# machine 98067f7b
rule-call-ups-at-the-counter =
    .says = Атасынын иши менен келген кишиге чакыруу кагазын беришкен. Кызматкер анын паспортун алып койгон.

# machine 2fd78c1f
rule-raids-on-those-who-did-not-register =
    .says = Эркектерди аскер комиссариаттарына алып кетишкен, чакыруу кагаздары ошол жерде эле берилген.

# machine cd23cc57
rule-raids-with-contracts =
    .says = 2025-жылы ири рейддерде жаңы жаран болгон эркектерди кармап, кол коюуга кысышкан.

# machine e4a5f108
rule-namesakes-are-mixed-up =
    .says = Чет элдикти аты жана туулган жылы окшош жарандан улам кармашкан.

# machine a728e21a
rule-some-need-no-temporary-permit =
    .says = 8-берене айрым адамдарды убактылуу жашоо уруксатынан бошотот.

# machine 139ad244
rule-graduates-come-from-an-education-permit =
    .says = Аккредитацияланган жогорку билимден кийин окуу боюнча уруксат кадимкисинин ордуна өтөт.

# machine 16ff5f72
rule-soldiers-need-no-temporary-permit =
    .says = Бир жылдык контракты бар аскерлерге жана алардын үй-бүлөлөрүнө убактылуу жашоо уруксатынын кереги жок.

# machine 4844d0f7
rule-key-foreigners-need-no-temporary-permit =
    .says = 2026-жылдын 15-апрелинен баштап өзгөчө кызыкчылыкты туудурган адамдарга убактылуу жашоо уруксатынын кереги жок.

# machine 58e16451
rule-window-opens-at-eight-months =
    .says = Арызды убактылуу жашоо уруксатынан сегиз ай өткөндөн баштап берсе болот.

# machine 4b465935
rule-a-year-on-the-permit-comes-first =
    .says = Министрлик убактылуу жашоо уруксаты менен кеминде бир жыл дейт.

# machine 0c5abf63
rule-window-is-open =
    .says = Арызды убактылуу жашоо уруксаты бүтөрүнө төрт ай калганга чейин берсе болот.

# machine c3bba407
rule-window-is-about-to-close =
    .says = 32 толук айда төрт ай дал ошол күнү гана калат.

# machine 0c5abf63
rule-window-closes-four-months-before-the-end =
    .says = Арызды убактылуу жашоо уруксаты бүтөрүнө төрт ай калганга чейин берсе болот.

# machine fe6ccacc
rule-quota-of-2025 =
    .says = 2025-жылга 5 500 орун бекитилген.

# machine 06ef095b
rule-quota-of-2026 =
    .says = 2026-жылга 3 802 орун жана 1 140 резерв бекитилген.

# machine e5df81b8
rule-the-next-step-asks-for-a-paper =
    .says = Убактылуу жашоо уруксаты менен бир жылдан кийин туруктуу жашоо уруксаты үчүн аскердик кагаз керек. Бул 18ден 65ке чейинки эркектерге тиешелүү.

# machine 7a084c16
rule-divorce-ends-the-permit =
    .says = Нике менен алынган убактылуу жашоо уруксаты ажырашканда же нике жокко чыгарылганда бүтөт.

# machine 71225c28
rule-marriage-opens-a-temporary-permit =
    .says = Россиянын жараны менен нике квотадан тышкары убактылуу жашоо уруксатына жол ачат.

# machine 0756e2a1
rule-three-years-or-a-common-child =
    .says = Нике үч жылга созулган болушу же орток бала болушу керек.

# machine 78d2b035
rule-compatriots-keep-the-old-rule =
    .says = Кабарларга караганда, Беларус, Казакстан, Молдова жана Украинадан келген мекендештерге жаңы эреже тиешелүү эмес.

# machine ebe25ceb
rule-other-papers-stand-outside =
    .says = Студенттерге, патенти барларга жана жумушу Россияда болуу мөөнөтүн узарткандарга бул чек тиешелүү эмес.

# machine 8e499679
rule-within-ninety-days =
    .says = Визасыз болуу календарлык жылда эң көп 90 күн, катары менен 90 күн.

# machine b7fb02bb
rule-more-than-ninety-days =
    .says = 90 күндөн кийин визасыз болуу бүтөт.

# machine d9dfb373
rule-nothing-valid =
    .says = Мөөнөтү бүткөн уруксат, патент же эмгек келишими негиз эмес. Россияда болуу мөөнөтү бүтсө, ал да негиз эмес. Жокко чыгарылганы да негиз эмес.

# machine d5be81b7
rule-people-without-a-ground-are-listed =
    .says = Мыйзамдуу негизи жок чет элдиктер киргизилет. Болуу мөөнөтү кыскартылгандар же качкын статусу берилбегендер да киргизилет.

# machine 94f8fc72
rule-listed-people-and-the-bank =
    .says = Жаңы эсеп ачылбайт. Айына эң көп 30 000 рубль алса болот; милдеттүү төлөмдөргө уруксат.

# machine 8bdde7ec
rule-listed-people-and-licences =
    .says = Айдоо экзамени алынбайт, күбөлүк берилбейт.

# machine f0ecfe5c
rule-listed-people-and-cars =
    .says = Унаа айдоого болбойт. Унаа сатып алууга же каттоого болбойт.

# machine 216d8914
rule-listed-people-cannot-marry =
    .says = Тизмедеги адамдын никеси катталбайт.

# machine b18b2b55
rule-listed-people-and-their-home =
    .says = Башка үйгө көчүү үчүн уруксат керек.

# machine 0132e0a6
rule-listed-people-and-companies =
    .says = Тизмедеги адам компания каттай албайт.

# machine d02e8fa0
rule-listed-people-stay-in-their-region =
    .says = Россиядан чыгуудан башка учурда аймактан же райондон чыгууга болбойт. Кыймылсыз мүлк сатып алууга же каттоого болбойт.

# machine f699ca7c
rule-police-decide-on-expulsion =
    .says = Соттун ордуна полиция чечет.

# machine bbff566a
rule-repeated-breach =
    .says = Чектөөлөрдү кайталап бузуу депортацияга алып келиши мүмкүн.

# machine f92c3e63
rule-valid-papers-did-not-help =
    .says = Нижний Новгороддогу бир киши полиция иш уруксаты барларды да депортациялайт деген.

# machine 7ea7dc5c
rule-window-until-april =
    .says = 2025-жылдын 30-апрелине чейин чыгып кетсе же кагаздарды тартипке келтирсе болчу.

# machine 1f0e0e0e
rule-window-made-longer =
    .says = 2025-жылдын 28-апрелинде акыркы күн 2025-жылдын 10-сентябрына жылдырылган.

# machine 96408e01
rule-ukrainians-had-longer =
    .says = Украинанын жарандары 2025-жылдын 10-сентябрына чейин чыгып кетсе же кагаздарын тартипке келтирсе болчу.

# machine 317306f9
rule-window-until-september =
    .says = Мүмкүнчүлүк 2025-жылдын 10-сентябрына чейин ачык болгон. Евразия экономикалык биримдигинен келген жумушчулар келишиминин күбөлөндүрүлгөн көчүрмөсүн алып келишкен.

# machine 96408e01
rule-ukrainians-until-september =
    .says = Украинанын жарандары 2025-жылдын 10-сентябрына чейин чыгып кетсе же кагаздарын тартипке келтирсе болчу.

# machine e13145d0
rule-nobody-has-to-sign =
    .says = Жарлык контракт боюнча кызматтагыларды коргойт. Ал эч кимди кол коюуга мажбурлабайт.

# machine 105b722d
rule-held-men-were-told-to-sign =
    .says = Курулушта кармалган 40ка жакын кишиге контракт сунушташкан. Болбосо мекенине кетсин дешкен.

# machine f377f633
rule-men-in-service-are-spared =
    .says = Кызматтагылар депортацияланбайт, реадмиссияланбайт, аларга Россияга кирүүгө тыюу салынбайт. Мурунку чечимдер алынып салынат.

# machine dd73cf7d
rule-extremism-is-left-out =
    .says = Экстремизм, терроризм, уруксатсыз митингдер жана ушул сыяктуулар кирбейт.

# machine 11d243c1
rule-before-and-after-service =
    .says = Кабарлар контрактка кол коюп, кызматка киргендерди атайт, башка эч кимди эмес.

# machine dc471d5e
rule-fighters-are-not-extradited =
    .says = Контракт менен кызмат кылып, согушкан чет элдиктерди башка өлкөгө өткөрүп берүүгө тыюу салынат.

# machine 6730094f
rule-foreigners-are-not-called-up =
    .says = 15-берене чет элдиктерди аскерге чакырууга тыюу салат. Россиянын элчилиги мигранттар үчүн жазылган чакыруу кагазын жасалма деген.

# machine f05de4a9
rule-served-all-the-same =
    .says = Казакстандык тургунга 2022-жылдын 2-октябрында Санкт-Петербургда чакыруу кагазын беришкен.

# machine b143225f
rule-tell-your-embassy =
    .says = Чет элдик аскерге чакырылбайт жана элчилигинен жардам сурай алат.

# machine 17be24ef
rule-kyrgyz-embassy-wants-to-know =
    .says = 2022-жылы Кыргызстандын элчилиги согушка чакырылган жарандардан өзүнө дароо кайрылууну сураган.

# machine 12f9f21a
rule-a-namesake-was-sent-to-the-office =
    .says = Анын аты жана туулган жылы Россиянын жараныныкы менен бирдей болгон.

# machine e18d7842
rule-foreigners-only =
    .says = Экинчи жарандыгы бар Россия жарандарын мөөнөттүү аскерге чакырса болот. Чет элдиктерди чакырууга болбойт.

# machine b3cc3da9
rule-dual-citizens-can-be-called =
    .says = Экинчи жарандыгы бар Россия жарандарын мөөнөттүү аскерге чакырса болот.

# machine e3f0dabe
rule-a-contract-needs-a-signature-and-runs-on =
    .says = Чет элдиктер контракт менен гана кызмат кылат. Жарым-жартылай мобилизация турганда контракттар уланат.
