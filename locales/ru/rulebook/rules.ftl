# machine a3fdc6c7
rule-an-offer-is-no-offence =
    .says = Найденные законы говорят о службе, участии в боях или вербовке. Предложение — ни то, ни другое, ни третье.

# machine 51ea1a1c
rule-a-contract-counts-at-home =
    .says = Найденные законы на родине наказывают за службу или участие в боях. Причина при этом не важна.

# machine 1602a2e7
rule-central-asian-states-warned =
    .says = В 2022 году страны Центральной Азии напомнили гражданам законы об участии в войне за границей.

# machine b388115b
rule-armenian-law =
    .says = Армения, статья 395, наёмничество: от 3 до 7 лет в кодексе 2003 года. Кодекс 2022 года не проверяли.

# machine 3a40cedd
rule-azerbaijani-law =
    .says = Азербайджан: от 8 до 20 лет или пожизненно за наёмничество и незаконные вооружённые формирования. Так сказала прокуратура в декабре 2025 года.

# machine 5fa460a4
rule-azerbaijani-text-of-1999 =
    .says = Азербайджан: в тексте 1999 года за наёмничество было от 3 до 8 лет. Поздних изменений для этого дня мы не видели.

# machine 05017c13
rule-azerbaijani-law-reaches-combat =
    .says = Прокуратура Азербайджана называет участие в войне за границей тяжким преступлением.

# machine ef5ee163
rule-azerbaijani-courts =
    .says = Азербайджан: сообщают о больших сроках.

# machine db94e1fe
rule-belarusian-law =
    .says = Беларусь, статья 133, наёмничество: от 3 до 7 лет в первом тексте. Поздние изменения не проверяли.

# machine 50c8c50a
rule-georgian-law =
    .says = Грузия, статья 410: за вербовку от 5 до 7 или от 9 до 13 лет. Срок за участие прочитать не удалось.

# machine 8719ea8a
rule-indian-law =
    .says = Индия: ни статьи, ни дела не найдено.

# machine e0ab89f2
rule-india-asks =
    .says = Посольство России сказало, что с апреля 2024 года индийцев не берут.

# machine 74c843a1
rule-indians-still-serve =
    .says = Но в ноябре 2025 года служили 44 индийца, сообщило министерство Индии.

# machine c3af9a7f
rule-kazakh-law-on-foreign-conflict =
    .says = Казахстан, статья 172, участие в иностранном конфликте: от 5 до 9 лет.

# machine 895939b2
rule-kazakh-law-on-mercenaries =
    .says = Казахстан, статья 170, наёмничество: до пожизненного срока, если кто-то погиб.

# machine 27030f5b
rule-kazakh-ban =
    .says = Сообщали, что в 2022 году Казахстан запретил своим гражданам воевать в Украине.

# machine 4713d4f3
rule-kazakh-law-reaches-combat =
    .says = Казахстан наказывает за участие в вооружённом конфликте за границей.

# machine 4c655729
rule-kazakh-courts =
    .says = В Казахстане обычны приговоры от 5 до 6 лет. Данные за 2025 год разные: 141 за часть года, 709 за весь год.

# machine 90185290
rule-kazakh-convict-with-a-russian-passport =
    .says = Казахстан осудил мужчину, который был и гражданином России.

# machine 001623a3
rule-kazakhstan-bars-a-second-citizenship =
    .says = Казахстан запрещает второе гражданство и даёт 30 дней, чтобы сообщить о нём.

# machine 001623a3
rule-kazakh-with-another-passport =
    .says = Казахстан запрещает второе гражданство и даёт 30 дней, чтобы сообщить о нём.

# machine c09f8a74
rule-kyrgyz-law =
    .says = Кыргызстан, статья 256 о вооружённом конфликте за границей и 416 о наёмничестве. Посольство назвало от 5 до 10 лет и возможную потерю имущества.

# machine dd5f6975
rule-kyrgyz-law-reaches-combat =
    .says = Кыргызстан наказывает за участие в вооружённом конфликте за границей.

# machine 43d24a3b
rule-kyrgyz-courts =
    .says = Суды Кыргызстана дали 5 лет по статье 256. Приговор в 10 лет по статье 416 отменили и вернули дело.

# machine f1610a26
rule-kyrgyz-embassy-asks-for-a-call =
    .says = Так сказало посольство Кыргызстана в 2022 году.

# machine 6152cd24
rule-kyrgyz-lines =
    .says = Посольство Кыргызстана в Москве +7 925 115 50 47, министерство +996 999 312 002. Опубликовано в марте 2024 года: сначала проверьте.

# machine a3cf0f74
rule-kyrgyz-travel-advice =
    .says = МИД Кыргызстана просил граждан отложить поездки в Россию.

# machine d0ad92bb
rule-moldovan-law =
    .says = Молдова, статья 141, наёмничество: от 5 до 15 лет в тексте 2002 года. Поздние изменения не проверяли.

# machine f8c06fd7
rule-nepali-law =
    .says = Непал: ни статьи, ни дела не найдено.

# machine 98c75e8e
rule-nepal-stops-work-permits =
    .says = В январе 2024 года Непал перестал давать разрешения на работу в России и Украине.

# machine 804a03b8
rule-tajik-law =
    .says = Таджикистан, статья 401 о наёмничестве. Сроки подтвердить не удалось.

# machine 4aad31e4
rule-tajik-prosecutors =
    .says = На 2025 год Таджикистан не открыл ни одного дела о наёмничестве.

# machine b0dd5ad2
rule-tajik-treaty =
    .says = Договор 1995 года позволяет таджикистанцам иметь оба гражданства. Его статьи о военной службе мы не видели.

# machine f81865aa
rule-turkmen-law =
    .says = Туркменистан: ни статьи, ни наказания, ни дела не найдено. IWPR пишет, что такие законы есть у всех государств региона.

# machine 0b11f0e6
rule-uzbek-law-on-mercenaries =
    .says = Узбекистан, статья 154, наёмничество: от 5 до 10 лет. За вербовку других: от 7 до 12.

# machine 74fc1d8d
rule-uzbek-law-on-foreign-service =
    .says = Узбекистан, статья 154-1, служба в чужой армии: 3–5 лет тюрьмы или ограничения свободы.

# machine 118e2367
rule-uzbek-law-reaches-service =
    .says = Узбекистан наказывает за службу в чужой армии, даже без участия в боях.

# machine 92584950
rule-uzbek-courts =
    .says = Приговоры в Узбекистане — от ограничения свободы до шести лет тюрьмы. Некоторые ниже минимума по закону.

# machine c38a08fb
rule-uzbek-case-numbers =
    .says = Узбекистан открыл 19, 68, 112 и 139 дел в 2022, 2023, 2024 и 2025 годах.

# machine 33494b22
rule-uzbek-law-stays =
    .says = Кто берёт другое гражданство и сохраняет узбекское, остаётся под законом Узбекистана.

# machine ee1f0c69
rule-uzbek-embassy-on-papers =
    .says = В феврале 2025 года посольство Узбекистана велело гражданам без документов сразу узаконить пребывание.

# machine 95169a9b
rule-contracts-run-on =
    .says = Контракты действуют до конца частичной мобилизации.

# machine c6e96d3c
rule-three-grounds-remain =
    .says = Службу по-прежнему прекращают предельный возраст, здоровье и приговор суда.

# machine 38490cd3
rule-people-are-pressed-to-sign =
    .says = На мигрантов давили, когда они подавали документы. Новым гражданам угрожали, что они потеряют свои документы.

# machine c7ca68b7
rule-contracts-among-other-papers =
    .says = В отделах и на медосмотрах людям велели быстро подписать стопку бумаг. Среди них был контракт.

# machine 368117c2
rule-threats-in-custody =
    .says = Людям угрожали насилием или уголовным делом о наркотиках.

# machine 9dc640d6
rule-promises-at-work =
    .says = Люди в масках обещали задержанным строителям паспорт, деньги, санаторий, страховку и статус ветерана.

# machine cf8483d7
rule-signed-up-by-force-in-prison =
    .says = В тюрьмах выходцев из Центральной Азии вербовали силой. Полиция привезла мужчину в миграционный центр, и там он подписал.

# machine 9b8090e8
rule-term-does-not-end-service =
    .says = Контракты действуют до конца частичной мобилизации. Военнослужащим нельзя уйти.

# machine 1d2520fe
rule-foreigners-until-the-war-ends =
    .says = Контракт с иностранцем может идти до конца мобилизации, военного положения или войны.

# machine d5f82fd1
rule-pay-that-did-not-come =
    .says = Двое мужчин рассказали, что обещанные деньги не пришли.

# machine 91555858
rule-foreign-soldiers-in-war =
    .says = Иностранные военнослужащие участвуют в задачах при военном положении и в вооружённых конфликтах.

# machine 560b4c33
rule-foreign-soldiers-abroad =
    .says = Иностранных военнослужащих могут использовать за пределами России.

# machine fb093136
rule-all-go-to-the-war =
    .says = Вербовщик сказал, что все, кто подпишет, будут на войне.

# machine ebc02cea
rule-combat-was-asked-too =
    .says = Первая редакция требовала контракт на год и шесть месяцев участия в боях.

# machine 625e6c97
rule-a-year-was-enough-in-2023 =
    .says = С 15 мая 2023 года контракта на год было достаточно. Семью тоже включили.

# machine 5c5ba14e
rule-decree-10-let-soldiers-apply =
    .says = Военнослужащие по контракту, их супруги, дети и родители могли подать раньше. Ответ давали за месяц, самое большее за три.

# machine bec6b2c4
rule-decree-821-lets-soldiers-apply =
    .says = Военнослужащие по контракту, их супруги, дети и родители могут подать раньше.

# machine 92434738
rule-citizens-have-it-already =
    .says = Указы называют иностранцев и лиц без гражданства.

# machine 51534e12
rule-passport-after-the-contract =
    .says = Вербовщик обещал паспорт после конца контракта.

# machine a37cb60e
rule-soldiers-are-not-expelled =
    .says = Прежние решения тоже отменяют. Это не действует при экстремизме, терроризме и митингах без разрешения.

# machine 9848803e
rule-fighters-are-not-handed-over =
    .says = Запрещена выдача другой стране иностранцев, которые служили по контракту и участвовали в боях.

# machine 00d25d6e
rule-foreigners-may-sign =
    .says = С 2003 года иностранцы могут служить по контракту.

# machine c95c4566
rule-stateless-people-may-sign =
    .says = С 7 июля 2025 года лица без гражданства могут служить по контракту.

# machine 76f53ebd
rule-limited-fitness-keeps-nobody-out =
    .says = Во время мобилизации могут взять ограниченно годных, в том числе иностранцев.

# machine e23a9de4
rule-closed-list-of-2026 =
    .says = В списке названы Индия, Китай, Турция, Куба, Иран, Египет и Пакистан.

# machine 664a3895
rule-no-contract-during-a-criminal-case =
    .says = Указ говорил: никакого контракта во время уголовного дела или с судимостью.

# machine 9a2755ec
rule-recruited-in-prison-all-the-same =
    .says = Вербовщики брали выходцев из Центральной Азии в тюрьме. Один мужчина подписал, чтобы избежать приговора.

# machine bf8e092e
rule-men-must-bring-a-paper =
    .says = Мужчины от 18 до 65 лет должны принести военный документ для вида на жительство. Это касается подачи после года с РВП и по семье.

# machine c189c67d
rule-paper-in-hand =
    .says = Подходит контракт не меньше чем на год или заключение комиссии пункта отбора о негодности. Увольнение со службы тоже может подойти.

# machine d974b533
rule-belarus-is-free =
    .says = Указ не касается граждан Беларуси.

# machine 0d7de97a
rule-kazakhstan-and-moldova-are-free =
    .says = Для вида на жительство с граждан Казахстана и Молдовы военный документ не требуют.

# machine 5149415e
rule-ukraine-stands-apart =
    .says = Отдельные правила для граждан Украины могут их освободить.

# machine 41b87a48
rule-specialists-and-graduates-are-free =
    .says = Высококвалифицированные специалисты освобождены. Также те, кто подаёт по учёбе в России.

# machine 188e7545
rule-compatriots-are-free =
    .says = Соотечественники в программе переселения освобождены.

# machine f60ef111
rule-too-old-by-the-decision =
    .says = Если возраст проверят ещё раз при решении, к тому времени мужчина может быть старше предела.

# machine 64a3238d
rule-women-are-not-asked =
    .says = В условии названы только мужчины.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked =
    .says = В условии назван только возраст от 18 до 65 лет.

# machine cda9c47b
rule-only-capable-men-are-asked =
    .says = В условии названы только дееспособные мужчины.

# machine 0177ebda
rule-other-applications-are-free =
    .says = Указ охватывает вид на жительство и гражданство. Ни один источник не называет ничего другого.

# machine bbbd0022
rule-citizens-are-no-foreigners =
    .says = Указ — о людях, которые не граждане России. У граждан свои обязанности.

# machine 7f3bae64
rule-no-paper-no-residence =
    .says = Без документа заявление на вид на жительство не принимают.

# machine 9f29d473
rule-birthday-near-a-border =
    .says = Проверяют возраст при подаче или при решении, узнать не удалось.

# machine 1ba171a0
rule-several-papers-count =
    .says = Хватит одного: контракта с армией на год, контракта с МЧС или негодности. Увольнение со службы есть только в списке Министерства.

# machine d46803e6
rule-only-a-contract-is-named =
    .says = Двум мужчинам велели подписать контракт с армией. Другого документа сообщения не называют.

# machine 6c0b008b
rule-the-condition-names-few =
    .says = Условие — для мужчин от 18 до 65 лет, но не из Беларуси. Названы два основания: долгое проживание и семья.

# machine ad5f99fb
rule-single-reports-free-more =
    .says = Специалисты, люди с учёбой в России, граждане Казахстана и Молдовы: RFE/RL. Соотечественники: другая страница того же издания.

# machine 1dae8aad
rule-citizenship-needs-a-paper =
    .says = Мужчины от 18 до 65 лет должны принести военный документ для гражданства. Это касается долгого проживания и семьи.

# machine e761395e
rule-citizenship-paper-in-hand =
    .says = Подходит заключение комиссии пункта отбора о негодности или служба, законченная до 24 февраля 2022 года.

# machine 4eed9f1b
rule-unfitness-or-past-service-counts =
    .says = Для гражданства нового контракта в списке нет. Он открывает путь военнослужащих и не кончается, когда истекает срок.

# machine d974b533
rule-belarus-is-free-for-citizenship =
    .says = Указ не касается граждан Беларуси.

# machine 5149415e
rule-ukraine-stands-apart-for-citizenship =
    .says = Отдельные правила для граждан Украины могут их освободить.

# machine f60ef111
rule-too-old-for-the-citizenship-paper =
    .says = Если возраст проверят ещё раз при решении, к тому времени мужчина может быть старше предела.

# machine fe4f18d3
rule-specialists-are-free-for-citizenship =
    .says = Высококвалифицированные специалисты освобождены.

# machine 188e7545
rule-compatriots-are-free-for-citizenship =
    .says = Соотечественники в программе переселения освобождены.

# machine 64a3238d
rule-women-are-not-asked-for-citizenship =
    .says = В условии названы только мужчины.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = В условии назван только возраст от 18 до 65 лет.

# machine cda9c47b
rule-only-capable-men-are-asked-for-citizenship =
    .says = В условии названы только дееспособные мужчины.

# machine 0177ebda
rule-other-applications-are-free-for-citizenship =
    .says = Указ охватывает вид на жительство и гражданство. Ни один источник не называет ничего другого.

# machine bbbd0022
rule-citizens-need-no-citizenship =
    .says = Указ — о людях, которые не граждане России. У граждан свои обязанности.

# machine 4fd5f24c
rule-no-paper-no-citizenship =
    .says = Без документа заявление на гражданство не принимают.

# machine 033554ca
rule-kaluga-asks-for-a-contract =
    .says = По сообщениям, отделы в Калужской области не брали документы на гражданство без контракта с армией.

# machine 751f51e0
rule-soldiers-have-a-simplified-track =
    .says = Контракт не меньше чем на год после 24 февраля 2022 года открывает этот путь.

# machine 4956620b
rule-discharged-soldiers-have-a-simplified-track =
    .says = Военнослужащий, уволенный по возрасту, здоровью или окончанию срока, может идти этим путём.

# machine cf5618b4
rule-signed-contract-may-outlast-the-discharge =
    .says = Первые слова называют тех, кто подписал контракт на год после 24 февраля 2022 года. Как кончилась служба, они не говорят.

# machine 8c2c4e09
rule-close-family-has-a-simplified-track =
    .says = Супруги, дети и родители таких военнослужащих могут идти этим путём.

# machine b7bd5072
rule-decree-10-opened-the-track =
    .says = Указ № 10 открыл путь военнослужащим по контракту, бывшим военнослужащим и близким родственникам.

# machine fd29d2a5
rule-decree-690-first-asked-for-combat =
    .says = До 14 мая 2023 года Указ № 690 требовал годовой контракт и шесть месяцев в боях.

# machine 3f8128b8
rule-decree-690-opened-the-track =
    .says = Указ № 690 с изменениями открыл путь для контрактов на год и для семьи.

# machine 1f19d35b
rule-new-citizens-must-register =
    .says = Мужчины, которые становятся гражданами, должны встать на учёт. Учёт — это не контракт.

# machine 9b33a7c0
rule-data-go-to-the-military-register =
    .says = До присяги органы внутренних дел передают данные мужчин на воинский учёт.

# machine 19b0e237
rule-missed-registration-can-end-citizenship =
    .says = Не встать на учёт — основание прекратить приобретённое гражданство.

# machine 46c06b4b
rule-late-registration-is-not-settled =
    .says = По законопроекту заключение отменили бы, если человек встанет на учёт в течение 30 дней. В законе ничего подобного не найдено.

# machine 16a29c80
rule-some-crimes-ended-citizenship =
    .says = До октября 2023 года были названы терроризм, экстремизм и «дискредитация» армии.

# machine ec9e8b0e
rule-listed-crimes-end-citizenship =
    .says = Статья 24 перечисляет больше 60 преступлений. Статья 22 добавляет ложное обещание: его показывает преступление или действие против национальной безопасности.

# machine 905a2e33
rule-refusing-is-no-ground =
    .says = Среди найденных оснований отказ от контракта не назван.

# machine 10515e0c
rule-new-citizens-are-threatened =
    .says = Новым гражданам говорили, что они потеряют статус, если откажутся воевать.

# machine cde05ad0
rule-forged-papers-were-not-settled =
    .says = Найденное о прежних законах не говорит о поддельных документах.

# machine 58532bef
rule-forged-papers-are-not-settled =
    .says = Найденные разъяснения закона не говорят о поддельных документах.

# machine 72fb66ce
rule-holders-may-not-know =
    .says = Некоторые посредники подделывают документы. Владелец может об этом не знать, и ему легче угрожать.

# machine d300171b
rule-family-was-not-named =
    .says = О потере гражданства родственниками заговорили в августе 2023 года. В законопроект это не вошло.

# machine d9ae65a9
rule-family-is-not-named =
    .says = О потере гражданства родственниками заговорили в 2023 году, но это не вошло. В 2025 году просили защитить детей.

# machine 8a5b1f76
rule-conscription-until-27 =
    .says = До 2024 года мужчин могли призвать с 18 лет, пока им не исполнится 27.

# machine 44a6883d
rule-conscription-until-30 =
    .says = С 1 января 2024 года призывной возраст — от 18 до 30 лет. Второе гражданство никого не освобождает.

# machine b8158dbd
rule-call-up-all-year =
    .says = С 1 января 2026 года призыв идёт круглый год.

# machine cdaf6448
rule-already-27-in-2023 =
    .says = Мужчин, которым к концу 2023 года было 27, не призывают.

# machine f9629187
rule-service-in-the-first-country =
    .says = Одна консультация говорит о мужчинах, которые служили в первой стране. Её ответ не был доступен.

# machine 2bdb73ff
rule-summons-is-posted =
    .says = Повестка считается вручённой самое позднее через семь дней после размещения.

# machine ab5b0c23
rule-summons-counts-as-served =
    .says = После вручения мужчине нельзя выезжать из страны.

# machine e4a24ccf
rule-restrictions-after-20-days =
    .says = Через 20 дней неявки нельзя водить и брать кредиты. Нельзя регистрировать транспорт, жильё или дело.

# machine 99c5baee
rule-thirty-days-to-appear =
    .says = День явки — самое позднее через 30 дней после размещения.

# machine c2563a45
rule-reservists-are-called-up =
    .says = Частичная мобилизация призывает запасников. Негодность по здоровью — основание для увольнения.

# machine 98067f7b
rule-call-ups-at-the-counter =
    .says = Мужчине, который пришёл по делу отца, вручили повестку о мобилизации. Сотрудник забрал у него паспорт.

# machine 2fd78c1f
rule-raids-on-those-who-did-not-register =
    .says = Мужчин увозили в военкоматы, а повестки вручали на месте.

# machine cd23cc57
rule-raids-with-contracts =
    .says = В 2025 году новых граждан задерживали в больших рейдах. На них давили, чтобы они подписали контракт.

# machine e4a5f108
rule-namesakes-are-mixed-up =
    .says = Иностранца держали, потому что у одного гражданина были его имя и год рождения.

# machine a728e21a
rule-some-need-no-temporary-permit =
    .says = Статья 8 освобождает некоторых людей от РВП.

# machine 139ad244
rule-graduates-come-from-an-education-permit =
    .says = После аккредитованного высшего образования обычное РВП заменяет РВПО — разрешение для получения образования.

# machine 16ff5f72
rule-soldiers-need-no-temporary-permit =
    .says = Военнослужащим с контрактом на год и их семьям РВП не нужно.

# machine 4844d0f7
rule-key-foreigners-need-no-temporary-permit =
    .says = С 15 апреля 2026 года людям, представляющим особый интерес, РВП не нужно.

# machine 58e16451
rule-window-opens-at-eight-months =
    .says = Заявление можно подать через восемь месяцев после получения РВП.

# machine 4b465935
rule-a-year-on-the-permit-comes-first =
    .says = Министерство говорит не меньше чем о годе с РВП.

# machine 0c5abf63
rule-window-is-open =
    .says = Заявление можно подать не позже чем за четыре месяца до конца РВП.

# machine c3bba407
rule-window-is-about-to-close =
    .says = После 32 полных месяцев четыре месяца остаются только в тот самый день.

# machine 0c5abf63
rule-window-closes-four-months-before-the-end =
    .says = Заявление можно подать не позже чем за четыре месяца до конца РВП.

# machine fe6ccacc
rule-quota-of-2025 =
    .says = На 2025 год установили 5 500 мест.

# machine 06ef095b
rule-quota-of-2026 =
    .says = На 2026 год установили 3 802 места и резерв 1 140.

# machine e5df81b8
rule-the-next-step-asks-for-a-paper =
    .says = Для вида на жительство нужен военный документ. Это для мужчин от 18 до 65 лет, после года с РВП.

# machine 7a084c16
rule-divorce-ends-the-permit =
    .says = Развод или признание брака недействительным прекращает РВП, полученное по браку.

# machine 71225c28
rule-marriage-opens-a-temporary-permit =
    .says = Брак с гражданином или гражданкой России открывает РВП вне квоты.

# machine 0756e2a1
rule-three-years-or-a-common-child =
    .says = Брак должен длиться три года, или должен быть общий ребёнок.

# machine 78d2b035
rule-compatriots-keep-the-old-rule =
    .says = По сообщениям, соотечественников из Беларуси, Казахстана, Молдовы и Украины новое правило не касается.

# machine ebe25ceb
rule-other-papers-stand-outside =
    .says = Этот предел не касается студентов, людей с патентом и тех, кому пребывание продлевает работа.

# machine 8e499679
rule-within-ninety-days =
    .says = Пребывание без визы длится самое большее 90 дней в календарном году и 90 подряд.

# machine b7fb02bb
rule-more-than-ninety-days =
    .says = После 90 дней пребывание без визы окончено.

# machine d9dfb373
rule-nothing-valid =
    .says = Если срок пребывания, разрешение, патент или трудовой договор истёк, это не основание. Отозванный тоже не основание.

# machine d5be81b7
rule-people-without-a-ground-are-listed =
    .says = В реестр вносят иностранцев без законного основания. Также тех, кому сократили срок пребывания или отказали в статусе беженца.

# machine 94f8fc72
rule-listed-people-and-the-bank =
    .says = Никакого нового счёта. Снять можно самое большее 30 000 рублей в месяц; обязательные платежи разрешены.

# machine 8bdde7ec
rule-listed-people-and-licences =
    .says = Ни экзамена на вождение, ни прав.

# machine f0ecfe5c
rule-listed-people-and-cars =
    .says = Нельзя водить. Нельзя покупать и регистрировать транспорт.

# machine 216d8914
rule-listed-people-cannot-marry =
    .says = Браки тех, кто в реестре, не регистрируют.

# machine b18b2b55
rule-listed-people-and-their-home =
    .says = Для другого жилья нужно разрешение.

# machine 0132e0a6
rule-listed-people-and-companies =
    .says = Кто в реестре, тот не может зарегистрировать фирму.

# machine d02e8fa0
rule-listed-people-stay-in-their-region =
    .says = Нельзя выезжать из региона или района, кроме выезда из России. Нельзя покупать и регистрировать недвижимость.

# machine f699ca7c
rule-police-decide-on-expulsion =
    .says = О выдворении решает полиция вместо суда.

# machine bbff566a
rule-repeated-breach =
    .says = Повторное нарушение ограничений может привести к депортации.

# machine f92c3e63
rule-valid-papers-did-not-help =
    .says = Мужчина из Нижнего Новгорода сказал, что полиция депортирует и людей с разрешением на работу.

# machine 7ea7dc5c
rule-window-until-april =
    .says = До 30 апреля 2025 года люди могли выехать или привести документы в порядок.

# machine 1f0e0e0e
rule-window-made-longer =
    .says = 28 апреля 2025 года последним днём стало 10 сентября 2025 года.

# machine 96408e01
rule-ukrainians-had-longer =
    .says = Граждане Украины могли выехать или привести документы в порядок до 10 сентября 2025 года.

# machine 317306f9
rule-window-until-september =
    .says = Окно было открыто до 10 сентября 2025 года. Работники из Евразийского экономического союза приносили заверенную копию договора.

# machine 96408e01
rule-ukrainians-until-september =
    .says = Граждане Украины могли выехать или привести документы в порядок до 10 сентября 2025 года.

# machine e13145d0
rule-nobody-has-to-sign =
    .says = Указ щадит мужчин на службе по контракту. Подписывать он никого не обязывает.

# machine 105b722d
rule-held-men-were-told-to-sign =
    .says = Около 40 задержанным на стройке мужчинам предложили контракт. Иначе — домой.

# machine f377f633
rule-men-in-service-are-spared =
    .says = Для тех, кто служит, нет депортации, реадмиссии и запрета на въезд. Прежние решения отменяют.

# machine dd73cf7d
rule-extremism-is-left-out =
    .says = Экстремизм, терроризм, несогласованные митинги и подобное сюда не входят.

# machine 11d243c1
rule-before-and-after-service =
    .says = Сообщения называют мужчин, которые подписали контракт и поступили на службу, и больше никого.

# machine dc471d5e
rule-fighters-are-not-extradited =
    .says = Запрещена выдача другой стране иностранцев, которые служили по контракту и воевали.

# machine 6730094f
rule-foreigners-are-not-called-up =
    .says = Статья 15 запрещает призывать иностранцев. Посольство России назвало бумагу о призыве мигрантов подделкой.

# machine f05de4a9
rule-served-all-the-same =
    .says = Гражданину Казахстана, живущему в России, вручили повестку в Санкт-Петербурге 2 октября 2022 года.

# machine b143225f
rule-tell-your-embassy =
    .says = Иностранца не призывают, и он может просить помощи у своего посольства.

# machine 17be24ef
rule-kyrgyz-embassy-wants-to-know =
    .says = В 2022 году посольство Кыргызстана велело гражданам, которых призывают воевать, сразу с ним связаться.

# machine 12f9f21a
rule-a-namesake-was-sent-to-the-office =
    .says = У него с гражданином России совпали имя и год рождения.

# machine e18d7842
rule-foreigners-only =
    .says = Россиян со вторым гражданством можно призвать. Иностранцев — нельзя.

# machine b3cc3da9
rule-dual-citizens-can-be-called =
    .says = Граждан России со вторым гражданством можно призвать.

# machine e3f0dabe
rule-a-contract-needs-a-signature-and-runs-on =
    .says = Иностранцы служат только по контракту. Контракты продолжаются, пока длится частичная мобилизация.
