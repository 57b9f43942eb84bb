# machine a3fdc6c7
rule-an-offer-is-no-offence =
    .says = Қонунҳои ёфтшуда дар бораи хизмат, ҷанг ё ҷалби одамон мегӯянд. Пешниҳод ҳеҷ кадоми инҳо нест.

# machine 51ea1a1c
rule-a-contract-counts-at-home =
    .says = Қонунҳои ёфтшудаи ватан барои хизмат ё ҷанг ҷазо медиҳанд, сабабаш ҳар чӣ бошад.

# machine 1602a2e7
rule-central-asian-states-warned =
    .says = Соли 2022 давлатҳои Осиёи Марказӣ қонунҳои худро дар бораи ҷанги хориҷ ба шаҳрвандон хотиррасон карданд.

# machine b388115b
rule-armenian-law =
    .says = Арманистон, моддаи 395, зархаридӣ: дар кодекси соли 2003 аз 3 то 7 сол. Кодекси соли 2022 санҷида нашуд.

# machine 3a40cedd
rule-azerbaijani-law =
    .says = Озарбойҷон: аз 8 то 20 сол ё якумра барои зархаридон ва гурӯҳҳои мусаллаҳи ғайриқонунӣ. Инро прокуратура дар декабри соли 2025 гуфт.

# machine 5fa460a4
rule-azerbaijani-text-of-1999 =
    .says = Озарбойҷон: дар матни соли 1999 барои зархаридон аз 3 то 8 сол буд. Барои ин рӯз тағйироти баъдӣ дида нашуд.

# machine 05017c13
rule-azerbaijani-law-reaches-combat =
    .says = Прокуратураи Озарбойҷон иштирок дар ҷанги хориҷро ҷинояти вазнин меномад.

# machine ef5ee163
rule-azerbaijani-courts =
    .says = Озарбойҷон: аз муҳлатҳои дарози зиндон хабар медиҳанд.

# machine db94e1fe
rule-belarusian-law =
    .says = Беларус, моддаи 133, зархаридӣ: дар матни аввал аз 3 то 7 сол. Тағйироти баъдӣ санҷида нашуд.

# machine 50c8c50a
rule-georgian-law =
    .says = Гурҷистон, моддаи 410: барои ҷалби одамон 5–7 ё 9–13 сол. Ҷазои худи иштирокро хонда натавонистем.

# machine 8719ea8a
rule-indian-law =
    .says = Ҳиндустон: модда ва парванда ёфт нашуд.

# machine e0ab89f2
rule-india-asks =
    .says = Сафорати Русия гуфт, ки аз апрели соли 2024 шаҳрвандони Ҳиндустонро ба хизмат намегиранд.

# machine 74c843a1
rule-indians-still-serve =
    .says = Аммо, ба гуфтаи вазорати Ҳиндустон, дар ноябри соли 2025 44 шаҳрванди он хизмат мекарданд.

# machine c3af9a7f
rule-kazakh-law-on-foreign-conflict =
    .says = Қазоқистон, моддаи 172, иштирок дар низои хориҷӣ: аз 5 то 9 сол.

# machine 895939b2
rule-kazakh-law-on-mercenaries =
    .says = Қазоқистон, моддаи 170, зархаридӣ: агар касе кушта шуда бошад, то зиндони якумра.

# machine 27030f5b
rule-kazakh-ban =
    .says = Хабар доданд, ки соли 2022 Қазоқистон ба шаҳрвандонаш ҷангидан дар Украинаро манъ кард.

# machine 4713d4f3
rule-kazakh-law-reaches-combat =
    .says = Қазоқистон барои иштирок дар низои мусаллаҳона дар хориҷ ҷазо медиҳад.

# machine 4c655729
rule-kazakh-courts =
    .says = Дар Қазоқистон ҳукми 5 то 6 сол маъмул аст. Шумораи соли 2025 гуногун аст: 141 дар як қисми сол, 709 дар тамоми сол.

# machine 90185290
rule-kazakh-convict-with-a-russian-passport =
    .says = Қазоқистон мардеро маҳкум кард, ки шаҳрванди Русия ҳам буд.

# machine 001623a3
rule-kazakhstan-bars-a-second-citizenship =
    .says = Қазоқистон шаҳрвандии дуюмро манъ мекунад ва барои хабар додан 30 рӯз медиҳад.

# machine 001623a3
rule-kazakh-with-another-passport =
    .says = Қазоқистон шаҳрвандии дуюмро манъ мекунад ва барои хабар додан 30 рӯз медиҳад.

# machine c09f8a74
rule-kyrgyz-law =
    .says = Қирғизистон, моддаи 256 дар бораи низои мусаллаҳона дар хориҷ ва 416 дар бораи зархаридӣ. Сафорат аз 5 то 10 сол ва шояд маҳрум шудан аз молу мулк гуфт.

# machine dd5f6975
rule-kyrgyz-law-reaches-combat =
    .says = Қирғизистон барои иштирок дар низои мусаллаҳона дар хориҷ ҷазо медиҳад.

# machine 43d24a3b
rule-kyrgyz-courts =
    .says = Судҳои Қирғизистон бо моддаи 256 5 сол доданд. Ҳукми 10 сол бо моддаи 416 бекор ва баргардонда шуд.

# machine f1610a26
rule-kyrgyz-embassy-asks-for-a-call =
    .says = Сафорати Қирғизистон инро соли 2022 гуфт.

# machine 6152cd24
rule-kyrgyz-lines =
    .says = Сафорати Қирғизистон дар Маскав +7 925 115 50 47, вазорат +996 999 312 002. Дар марти соли 2024 нашр шудааст: аввал санҷед.

# machine a3cf0f74
rule-kyrgyz-travel-advice =
    .says = Вазорати корҳои хориҷии Қирғизистон аз шаҳрвандон хоҳиш кард, ки сафари Русияро ба вақти дигар гузоранд.

# machine d0ad92bb
rule-moldovan-law =
    .says = Молдова, моддаи 141, зархаридӣ: дар матни соли 2002 аз 5 то 15 сол. Тағйироти баъдӣ санҷида нашуд.

# machine f8c06fd7
rule-nepali-law =
    .says = Непал: модда ва парванда ёфт нашуд.

# machine 98c75e8e
rule-nepal-stops-work-permits =
    .says = Непал дар январи соли 2024 додани иҷозати корро барои ҳарду давлат қатъ кард.

# machine 804a03b8
rule-tajik-law =
    .says = Тоҷикистон, моддаи 401 дар бораи зархаридӣ. Солҳои ҷазоро тасдиқ карда натавонистем.

# machine 4aad31e4
rule-tajik-prosecutors =
    .says = То соли 2025 Тоҷикистон ягон парвандаи зархаридӣ накушода буд.

# machine b0dd5ad2
rule-tajik-treaty =
    .says = Созишномаи соли 1995 ба тоҷикистониён иҷозат медиҳад, ки ҳарду шаҳрвандиро дошта бошанд. Моддаи он дар бораи хизмати ҳарбӣ дида нашуд.

# machine f81865aa
rule-turkmen-law =
    .says = Туркманистон: модда, ҷазо ва парванда ёфт нашуд. IWPR мегӯяд, ки ҳамаи давлатҳои минтақа чунин қонун доранд.

# machine 0b11f0e6
rule-uzbek-law-on-mercenaries =
    .says = Ӯзбекистон, моддаи 154, зархаридӣ: аз 5 то 10 сол. Барои ҷалби дигарон: аз 7 то 12.

# machine 74fc1d8d
rule-uzbek-law-on-foreign-service =
    .says = Ӯзбекистон, моддаи 154-1, хизмат дар артиши хориҷӣ: 3–5 сол зиндон ё маҳдудии озодӣ.

# machine 118e2367
rule-uzbek-law-reaches-service =
    .says = Ӯзбекистон барои хизмат дар артиши хориҷӣ ҷазо медиҳад, агар ҷанг накарда бошад ҳам.

# machine 92584950
rule-uzbek-courts =
    .says = Ҳукмҳои Ӯзбекистон аз маҳдудии озодӣ то шаш соли зиндонанд. Баъзеашон аз ҳадди ақали қонун камтаранд.

# machine c38a08fb
rule-uzbek-case-numbers =
    .says = Ӯзбекистон 19, 68, 112 ва 139 парванда кушод: солҳои 2022, 2023, 2024 ва 2025.

# machine 33494b22
rule-uzbek-law-stays =
    .says = Кӣ шаҳрвандии дигар гираду ӯзбекиашро нигоҳ дорад, зери қонуни Ӯзбекистон мемонад.

# machine ee1f0c69
rule-uzbek-embassy-on-papers =
    .says = Дар феврали соли 2025 сафорати Ӯзбекистон ба шаҳрвандони беҳуҷҷат гуфт, ки истоданашонро дарҳол қонунӣ кунанд.

# machine 95169a9b
rule-contracts-run-on =
    .says = Қарордодҳо то тамом шудани сафарбарии қисмӣ амал мекунанд.

# machine c6e96d3c
rule-three-grounds-remain =
    .says = Ҳадди синну сол, саломатӣ ва ҳукми суд ҳанӯз хизматро қатъ мекунанд.

# machine 38490cd3
rule-people-are-pressed-to-sign =
    .says = Ба муҳоҷирон ҳангоми ҳуҷҷатсупорӣ фишор оварданд. Шаҳрвандони навро бо гирифтани ҳуҷҷатҳояшон тарсонданд.

# machine c7ca68b7
rule-contracts-among-other-papers =
    .says = Дар идораҳо ва ташхиси тиббӣ ба одамон гуфтанд, ки тӯдаи коғазҳоро зуд имзо кунанд. Байни онҳо қарордод буд.

# machine 368117c2
rule-threats-in-custody =
    .says = Одамонро бо зӯроварӣ ё парвандаи ҷиноии маводи мухаддир тарсонданд.

# machine 9dc640d6
rule-promises-at-work =
    .says = Мардони ниқобпӯш ба бинокорони дастгиршуда шиноснома, маош, осоишгоҳ, суғурта ва мақоми собиқадори ҷанг ваъда доданд.

# machine cf8483d7
rule-signed-up-by-force-in-prison =
    .says = Дар зиндонҳо одамони Осиёи Марказиро бо зӯрӣ имзо кунонданд. Полис мардеро ба маркази муҳоҷират бурд ва он ҷо ӯ имзо кард.

# machine 9b8090e8
rule-term-does-not-end-service =
    .says = Қарордодҳо то тамом шудани сафарбарии қисмӣ амал мекунанд. Сарбоз рафта наметавонад.

# machine 1d2520fe
rule-foreigners-until-the-war-ends =
    .says = Қарордод бо хориҷӣ метавонад то охири сафарбарӣ, вазъи ҳарбӣ ё ҷанг бошад.

# machine d5f82fd1
rule-pay-that-did-not-come =
    .says = Ду мард гуфтанд, ки пули ваъдашуда наомад.

# machine 91555858
rule-foreign-soldiers-in-war =
    .says = Сарбозони хориҷӣ дар вазифаҳои вазъи ҳарбӣ ва дар низои мусаллаҳона иштирок мекунанд.

# machine 560b4c33
rule-foreign-soldiers-abroad =
    .says = Сарбозони хориҷиро берун аз Русия ҳам истифода карда метавонанд.

# machine fb093136
rule-all-go-to-the-war =
    .says = Ҷалбкунанда гуфт, ки ҳамаи имзокардагон дар ҷанг мешаванд.

# machine ebc02cea
rule-combat-was-asked-too =
    .says = Матни аввал қарордоди яксола ва шаш моҳи ҷангиданро талаб мекард.

# machine 625e6c97
rule-a-year-was-enough-in-2023 =
    .says = Аз 15 майи соли 2023 қарордоди яксола кифоя буд. Оила ҳам дохил шуд.

# machine 5c5ba14e
rule-decree-10-let-soldiers-apply =
    .says = Сарбозони қарордодӣ, ҳамсар, фарзанд ва падару модарашон барвақттар ариза дода метавонистанд. Ҷавоб як моҳ, аз ҳама зиёдаш се моҳ буд.

# machine bec6b2c4
rule-decree-821-lets-soldiers-apply =
    .says = Сарбозони қарордодӣ, ҳамсар, фарзанд ва падару модарашон барвақттар ариза дода метавонанд.

# machine 92434738
rule-citizens-have-it-already =
    .says = Фармонҳо хориҷиён ва шахсони бешаҳрвандро ном мебаранд.

# machine 51534e12
rule-passport-after-the-contract =
    .says = Ҷалбкунанда шиносномаро баъди тамом шудани қарордод ваъда дод.

# machine a37cb60e
rule-soldiers-are-not-expelled =
    .says = Қарорҳои пештара ҳам бекор мешаванд. Ба экстремизм, терроризм ва митинги бе иҷозат ин дахл надорад.

# machine 9848803e
rule-fighters-are-not-handed-over =
    .says = Супоридани хориҷиёне, ки бо қарордод хизмат карда дар ҷанг иштирок кардаанд, манъ аст.

# machine 00d25d6e
rule-foreigners-may-sign =
    .says = Аз соли 2003 хориҷиён бо қарордод хизмат карда метавонанд.

# machine c95c4566
rule-stateless-people-may-sign =
    .says = Аз 7 июли соли 2025 шахсони бешаҳрванд бо қарордод хизмат карда метавонанд.

# machine 76f53ebd
rule-limited-fitness-keeps-nobody-out =
    .says = Ҳангоми сафарбарӣ одамони коршоямии маҳдудро гирифтан мумкин аст, хориҷиёнро ҳам.

# machine e23a9de4
rule-closed-list-of-2026 =
    .says = Дар рӯйхат Ҳиндустон, Чин, Туркия, Куба, Эрон, Миср ва Покистон ном бурда шудаанд.

# machine 664a3895
rule-no-contract-during-a-criminal-case =
    .says = Фармон гуфт: ҳангоми парвандаи ҷиноӣ ё бо доғи судӣ қарордод мумкин нест.

# machine 9a2755ec
rule-recruited-in-prison-all-the-same =
    .says = Ҷалбкунандагон дар зиндон одамони Осиёи Марказиро имзо кунонданд. Марде имзо кард, то маҳкум нашавад.

# machine bf8e092e
rule-men-must-bring-a-paper =
    .says = Мардони аз 18 то 65-сола барои иқомати доимӣ бояд ҳуҷҷати ҳарбӣ оранд. Ин баъди як соли иҷозати муваққатӣ ва барои оила дуруст аст.

# machine c189c67d
rule-paper-in-hand =
    .says = Қарордоди на камтар аз як сол ё хулосаи корношоямии комиссияи нуқтаи интихоб қабул мешавад. Озод шудан аз хизмат шояд қабул шавад.

# machine d974b533
rule-belarus-is-free =
    .says = Фармон ба шаҳрвандони Беларус дахл надорад.

# machine 0d7de97a
rule-kazakhstan-and-moldova-are-free =
    .says = Барои иқомати доимӣ аз шаҳрвандони Қазоқистон ва Молдова талаб намекунанд.

# machine 5149415e
rule-ukraine-stands-apart =
    .says = Қоидаҳои алоҳида барои шаҳрвандони Украина шояд онҳоро озод кунанд.

# machine 41b87a48
rule-specialists-and-graduates-are-free =
    .says = Мутахассисони баландихтисос озоданд. Касоне ҳам, ки бо асоси таҳсил дар Русия ариза медиҳанд.

# machine 188e7545
rule-compatriots-are-free =
    .says = Ҳамватанони баргашта дар барномаи кӯчонидан озоданд.

# machine f60ef111
rule-too-old-by-the-decision =
    .says = Агар синнро рӯзи қарор боз санҷанд, шояд синни мард то он вақт аз ҳад гузарад.

# machine 64a3238d
rule-women-are-not-asked =
    .says = Шарт танҳо мардонро ном мебарад.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked =
    .says = Шарт танҳо синҳои аз 18 то 65-ро ном мебарад.

# machine cda9c47b
rule-only-capable-men-are-asked =
    .says = Шарт танҳо мардони дорои қобилияти амалкуниро ном мебарад.

# machine 0177ebda
rule-other-applications-are-free =
    .says = Фармон иқомати доимӣ ва шаҳрвандиро дар бар мегирад. Ягон манбаъ чизи дигарро ном намебарад.

# machine bbbd0022
rule-citizens-are-no-foreigners =
    .says = Фармон дар бораи касонест, ки шаҳрванди Русия нестанд. Шаҳрвандон вазифаҳои худро доранд.

# machine 7f3bae64
rule-no-paper-no-residence =
    .says = Бе ин ҳуҷҷат аризаи иқомати доимиро намегиранд.

# machine 9f29d473
rule-birthday-near-a-border =
    .says = Ёфт нашуд, ки синну солро дар рӯзи ариза месанҷанд ё дар рӯзи қарор.

# machine 1ba171a0
rule-several-papers-count =
    .says = Яктояш кифоя аст: қарордоди яксолаи артиш, қарордоди Вазорати ҳолатҳои фавқулода ё корношоямӣ. Озод шудан аз хизмат танҳо дар рӯйхати Вазорат ҳаст.

# machine d46803e6
rule-only-a-contract-is-named =
    .says = Ба ду мард гуфтанд, ки қарордоди артишро имзо кунанд. Хабарҳо ҳуҷҷати дигарро ном намебаранд.

# machine 6c0b008b
rule-the-condition-names-few =
    .says = Шарт барои мардони аз 18 то 65-сола аст, вале на аз Беларус. Ду асос ном бурда шудааст: иқомати дароз ва оила.

# machine ad5f99fb
rule-single-reports-free-more =
    .says = Мутахассисон, таҳсилкардагони Русия, қазоқҳо ва молдовагиҳо: RFE/RL. Ҳамватанон: саҳифаи дигари ҳамон нашрия.

# machine 1dae8aad
rule-citizenship-needs-a-paper =
    .says = Мардони аз 18 то 65-сола барои шаҳрвандӣ бояд ҳуҷҷати ҳарбӣ оранд. Ин барои иқомати дароз ва барои оила дуруст аст.

# machine e761395e
rule-citizenship-paper-in-hand =
    .says = Хулосаи корношоямии комиссияи нуқтаи интихоб қабул мешавад. Хизмате ҳам, ки пеш аз 24 феврали соли 2022 тамом шудааст.

# machine 4eed9f1b
rule-unfitness-or-past-service-counts =
    .says = Барои шаҳрвандӣ қарордоди нав дар рӯйхат нест. Он роҳи сарбозонро мекушояд ва бо муҳлаташ тамом намешавад.

# machine d974b533
rule-belarus-is-free-for-citizenship =
    .says = Фармон ба шаҳрвандони Беларус дахл надорад.

# machine 5149415e
rule-ukraine-stands-apart-for-citizenship =
    .says = Қоидаҳои алоҳида барои шаҳрвандони Украина шояд онҳоро озод кунанд.

# machine f60ef111
rule-too-old-for-the-citizenship-paper =
    .says = Агар синнро рӯзи қарор боз санҷанд, шояд синни мард то он вақт аз ҳад гузарад.

# machine fe4f18d3
rule-specialists-are-free-for-citizenship =
    .says = Мутахассисони баландихтисос озоданд.

# machine 188e7545
rule-compatriots-are-free-for-citizenship =
    .says = Ҳамватанони баргашта дар барномаи кӯчонидан озоданд.

# machine 64a3238d
rule-women-are-not-asked-for-citizenship =
    .says = Шарт танҳо мардонро ном мебарад.

# machine f4cf6702
rule-only-men-from-18-to-65-are-asked-for-citizenship =
    .says = Шарт танҳо синҳои аз 18 то 65-ро ном мебарад.

# machine cda9c47b
rule-only-capable-men-are-asked-for-citizenship =
    .says = Шарт танҳо мардони дорои қобилияти амалкуниро ном мебарад.

# machine 0177ebda
rule-other-applications-are-free-for-citizenship =
    .says = Фармон иқомати доимӣ ва шаҳрвандиро дар бар мегирад. Ягон манбаъ чизи дигарро ном намебарад.

# machine bbbd0022
rule-citizens-need-no-citizenship =
    .says = Фармон дар бораи касонест, ки шаҳрванди Русия нестанд. Шаҳрвандон вазифаҳои худро доранд.

# machine 4fd5f24c
rule-no-paper-no-citizenship =
    .says = Бе ин ҳуҷҷат аризаи шаҳрвандиро намегиранд.

# machine 033554ca
rule-kaluga-asks-for-a-contract =
    .says = Ба гуфтаи хабарҳо, идораҳои вилояти Калуга ҳуҷҷатҳои шаҳрвандиро бе қарордоди артиш намегирифтанд.

# machine 751f51e0
rule-soldiers-have-a-simplified-track =
    .says = Қарордоди на камтар аз як сол, баъди 24 феврали соли 2022, ин роҳро мекушояд.

# machine 4956620b
rule-discharged-soldiers-have-a-simplified-track =
    .says = Сарбози барои синну сол, саломатӣ ё анҷоми муҳлат озодшуда аз ин роҳ рафта метавонад.

# machine cf5618b4
rule-signed-contract-may-outlast-the-discharge =
    .says = Суханони аввал касеро ном мебаранд, ки баъди 24 феврали соли 2022 қарордоди яксола имзо кард. Онҳо намегӯянд, ки хизмат чӣ тавр тамом шуд.

# machine 8c2c4e09
rule-close-family-has-a-simplified-track =
    .says = Ҳамсар, фарзанд ва падару модари чунин сарбозон аз ин роҳ рафта метавонанд.

# machine b7bd5072
rule-decree-10-opened-the-track =
    .says = Фармони 10 роҳро ба сарбозони қарордодӣ, сарбозони собиқ ва оилаи наздик кушод.

# machine fd29d2a5
rule-decree-690-first-asked-for-combat =
    .says = То 14 майи соли 2023 Фармони 690 қарордоди яксола ва шаш моҳи ҷангиданро талаб мекард.

# machine 3f8128b8
rule-decree-690-opened-the-track =
    .says = Фармони 690 бо тағйироташ роҳро ба қарордодҳои яксола ва оила кушод.

# machine 1f19d35b
rule-new-citizens-must-register =
    .says = Мардоне, ки шаҳрванд мешаванд, бояд ба қайд истанд. Ба қайд истодан қарордод нест.

# machine 9b33a7c0
rule-data-go-to-the-military-register =
    .says = Мақомоти корҳои дохилӣ маълумоти мардонро пеш аз савганд ба қайди ҳарбӣ мефиристанд.

# machine 19b0e237
rule-missed-registration-can-end-citizenship =
    .says = Ба қайд наистодан барои қатъи шаҳрвандии баъдан гирифташуда асос аст.

# machine 46c06b4b
rule-late-registration-is-not-settled =
    .says = Як лоиҳаи қонун хулосаро бекор мекунад, агар ӯ дар давоми 30 рӯз ба қайд истад. Дар қонун чунин чиз ёфт нашуд.

# machine 16a29c80
rule-some-crimes-ended-citizenship =
    .says = Пеш аз октябри соли 2023 терроризм, экстремизм ва «беобрӯ кардани» артиш ном бурда мешуданд.

# machine ec9e8b0e
rule-listed-crimes-end-citizenship =
    .says = Моддаи 24 зиёда аз 60 ҷиноятро ном мебарад. Моддаи 22 ваъдаи дурӯғро илова мекунад. Онро ҷиноят ё амал бар зидди амнияти миллӣ нишон медиҳад.

# machine 905a2e33
rule-refusing-is-no-ground =
    .says = Дар асосҳои ёфтшуда рад кардани қарордод нест.

# machine 10515e0c
rule-new-citizens-are-threatened =
    .says = Ба шаҳрвандони нав гуфтанд, ки агар аз ҷанг сар кашанд, мақомашонро аз даст медиҳанд.

# machine cde05ad0
rule-forged-papers-were-not-settled =
    .says = Он чи дар бораи қонунҳои кӯҳна ёфт шуд, дар бораи ҳуҷҷатҳои қалбакӣ чизе намегӯяд.

# machine 58532bef
rule-forged-papers-are-not-settled =
    .says = Шарҳҳои ёфтшудаи қонун дар бораи ҳуҷҷатҳои қалбакӣ чизе намегӯянд.

# machine 72fb66ce
rule-holders-may-not-know =
    .says = Баъзе миёнаравҳо ҳуҷҷат қалбакӣ мекунанд. Соҳибаш шояд надонад ва ӯро тарсондан осонтар аст.

# machine d300171b
rule-family-was-not-named =
    .says = Дар августи соли 2023 гап шуд, ки хешон ҳам аз шаҳрвандӣ маҳрум шаванд. Лоиҳаи қонун инро надошт.

# machine d9ae65a9
rule-family-is-not-named =
    .says = Соли 2023 гап шуд, ки хешон ҳам маҳрум шаванд, ва ин ба лоиҳа надаромад. Соли 2025 ҳимояи кӯдаконро хоҳиш карданд.

# machine 8a5b1f76
rule-conscription-until-27 =
    .says = Пеш аз соли 2024 мардонро аз 18 то 27-сола шуданашон даъват мекарданд.

# machine 44a6883d
rule-conscription-until-30 =
    .says = Аз 1 январи соли 2024 сини даъват аз 18 то 30 аст. Шаҳрвандии дуюм ҳеҷ касро озод намекунад.

# machine b8158dbd
rule-call-up-all-year =
    .says = Аз 1 январи соли 2026 даъват тамоми сол аст.

# machine cdaf6448
rule-already-27-in-2023 =
    .says = Мардонеро, ки то охири соли 2023 27-сола буданд, даъват намекунанд.

# machine f9629187
rule-service-in-the-first-country =
    .says = Як машварат дар бораи мардонест, ки дар кишвари аввалашон хизмат кардаанд. Ҷавоби он дастрас набуд.

# machine 2bdb73ff
rule-summons-is-posted =
    .says = Даъватнома на дертар аз ҳафт рӯз баъди гузоштан супорида ҳисоб мешавад.

# machine ab5b0c23
rule-summons-counts-as-served =
    .says = Аз рӯзи супоридан мард аз кишвар баромада наметавонад.

# machine e4a24ccf
rule-restrictions-after-20-days =
    .says = Баъди 20 рӯзи наомадан: ронандагӣ ва қарз мумкин нест. Қайди мошин, хона ё соҳибкорӣ ҳам мумкин нест.

# machine 99c5baee
rule-thirty-days-to-appear =
    .says = Рӯзи ҳозир шудан на дертар аз 30 рӯз баъди гузоштан аст.

# machine c2563a45
rule-reservists-are-called-up =
    .says = Сафарбарии қисмӣ мардони захираро даъват мекунад. Корношоямӣ барои озод шудан аз хизмат асос аст.

# machine 98067f7b
rule-call-ups-at-the-counter =
    .says = Ба марде, ки барои кори падараш омада буд, даъватномаи сафарбарӣ доданд. Корманд шиносномаашро гирифт.

# machine 2fd78c1f
rule-raids-on-those-who-did-not-register =
    .says = Мардонро ба комиссариатҳои ҳарбӣ бурданд ва дар ҷояш даъватнома доданд.

# machine cd23cc57
rule-raids-with-contracts =
    .says = Соли 2025 дар рейдҳои калон мардони навшаҳрвандро нигоҳ дошта, барои имзо ба онҳо фишор оварданд.

# machine e4a5f108
rule-namesakes-are-mixed-up =
    .says = Як хориҷиро нигоҳ доштанд, зеро ному соли таваллуди шаҳрванде бо ӯ як буд.

# machine a728e21a
rule-some-need-no-temporary-permit =
    .says = Моддаи 8 баъзе одамонро аз иҷозати муваққатӣ озод мекунад.

# machine 139ad244
rule-graduates-come-from-an-education-permit =
    .says = Баъди таҳсилоти олии аккредитатсияшуда иҷозати таҳсил ҷойи иҷозати одатиро мегирад.

# machine 16ff5f72
rule-soldiers-need-no-temporary-permit =
    .says = Ба сарбозони дорои қарордоди яксола ва оилаашон иҷозати муваққатӣ лозим нест.

# machine 4844d0f7
rule-key-foreigners-need-no-temporary-permit =
    .says = Аз 15 апрели соли 2026 ба шахсони дорои аҳамияти махсус иҷозати муваққатӣ лозим нест.

# machine 58e16451
rule-window-opens-at-eight-months =
    .says = Аризаро баъди ҳашт моҳи гирифтани иҷозати муваққатӣ супоридан мумкин аст.

# machine 4b465935
rule-a-year-on-the-permit-comes-first =
    .says = Вазорат на камтар аз як соли иҷозати муваққатиро мегӯяд.

# machine 0c5abf63
rule-window-is-open =
    .says = Аризаро то чор моҳ пеш аз тамом шудани иҷозати муваққатӣ супоридан мумкин аст.

# machine c3bba407
rule-window-is-about-to-close =
    .says = Баъди 32 моҳи пурра танҳо дар худи ҳамон рӯз чор моҳ мемонад.

# machine 0c5abf63
rule-window-closes-four-months-before-the-end =
    .says = Аризаро то чор моҳ пеш аз тамом шудани иҷозати муваққатӣ супоридан мумкин аст.

# machine fe6ccacc
rule-quota-of-2025 =
    .says = Барои соли 2025 5 500 ҷой муқаррар шуд.

# machine 06ef095b
rule-quota-of-2026 =
    .says = Барои соли 2026 3 802 ҷой ва захираи 1 140 муқаррар шуд.

# machine e5df81b8
rule-the-next-step-asks-for-a-paper =
    .says = Барои иқомати доимӣ, баъди як соли иҷозати муваққатӣ, мардони 18–65-сола ҳуҷҷати ҳарбӣ лозим доранд.

# machine 7a084c16
rule-divorce-ends-the-permit =
    .says = Талоқ ё бекор шудани никоҳ иҷозати муваққатии бо никоҳ гирифташударо қатъ мекунад.

# machine 71225c28
rule-marriage-opens-a-temporary-permit =
    .says = Никоҳ бо шаҳрванди Русия ба иҷозати муваққатӣ берун аз квота роҳ мекушояд.

# machine 0756e2a1
rule-three-years-or-a-common-child =
    .says = Никоҳ бояд сесола бошад ё фарзанди умумӣ бошад.

# machine 78d2b035
rule-compatriots-keep-the-old-rule =
    .says = Хабар медиҳанд, ки қоидаи нав ба ҳамватанони Беларус, Қазоқистон, Молдова ва Украина дахл надорад.

# machine ebe25ceb
rule-other-papers-stand-outside =
    .says = Ин ҳад ба донишҷӯён, дорандагони патент ва касоне, ки кор муҳлаташонро дароз мекунад, дахл надорад.

# machine 8e499679
rule-within-ninety-days =
    .says = Истодани бевиза на бештар аз 90 рӯз дар соли тақвимӣ ва 90 рӯзи пайиҳам аст.

# machine b7fb02bb
rule-more-than-ninety-days =
    .says = Баъди 90 рӯз истодани бе виза тамом аст.

# machine d9dfb373
rule-nothing-valid =
    .says = Муҳлати истодан, иҷозат, патент ё шартномаи меҳнатии гузашта асос нест. Гирифташуда ҳам асос нест.

# machine d5be81b7
rule-people-without-a-ground-are-listed =
    .says = Хориҷиёни бе асоси қонунӣ ба рӯйхат медароянд. Касоне ҳам, ки муҳлаташон кӯтоҳ ё мақоми гурезаашон рад шудааст.

# machine 94f8fc72
rule-listed-people-and-the-bank =
    .says = Ҳисоби нав нест. Аз ҳисоб моҳе на бештар аз 30 000 рубл гирифтан мумкин аст; пардохтҳои ҳатмӣ иҷозатанд.

# machine 8bdde7ec
rule-listed-people-and-licences =
    .says = Имтиҳони ронандагӣ намегиранд ва ҳуҷҷати ронандагӣ намедиҳанд.

# machine f0ecfe5c
rule-listed-people-and-cars =
    .says = Ронандагӣ мумкин нест. Мошинро харидан ё ба қайд гузоштан мумкин нест.

# machine 216d8914
rule-listed-people-cannot-marry =
    .says = Никоҳи шахси дар реестрбударо ба қайд намегиранд.

# machine b18b2b55
rule-listed-people-and-their-home =
    .says = Барои хонаи дигар иҷозат лозим аст.

# machine 0132e0a6
rule-listed-people-and-companies =
    .says = Шахси дар реестрбуда ширкат кушода наметавонад.

# machine d02e8fa0
rule-listed-people-stay-in-their-region =
    .says = Аз минтақа ё ноҳия баромадан мумкин нест, ғайр аз рафтан аз Русия. Хонаву заминро харидан ё ба қайд гузоштан мумкин нест.

# machine f699ca7c
rule-police-decide-on-expulsion =
    .says = Ба ҷойи суд полис қарор мекунад.

# machine bbff566a
rule-repeated-breach =
    .says = Такроран вайрон кардани маҳдудиятҳо метавонад ба депортатсия барад.

# machine f92c3e63
rule-valid-papers-did-not-help =
    .says = Марде дар Нижний Новгород гуфт, ки полис одамони бо иҷозати корро ҳам депорт мекунад.

# machine 7ea7dc5c
rule-window-until-april =
    .says = То 30 апрели соли 2025 рафтан ё дуруст кардани ҳуҷҷатҳо мумкин буд.

# machine 1f0e0e0e
rule-window-made-longer =
    .says = 28 апрели соли 2025 рӯзи охирин ба 10 сентябри соли 2025 гузашт.

# machine 96408e01
rule-ukrainians-had-longer =
    .says = Шаҳрвандони Украина то 10 сентябри соли 2025 рафта ё ҳуҷҷат дуруст карда метавонистанд.

# machine 317306f9
rule-window-until-september =
    .says = Муҳлат то 10 сентябри соли 2025 кушода буд. Коргарони Иттиҳоди иқтисодии АвруОсиё нусхаи тасдиқшудаи шартномаашонро оварданд.

# machine 96408e01
rule-ukrainians-until-september =
    .says = Шаҳрвандони Украина то 10 сентябри соли 2025 рафта ё ҳуҷҷат дуруст карда метавонистанд.

# machine e13145d0
rule-nobody-has-to-sign =
    .says = Фармон мардони дар хизмати қарордодиро эмин медорад. Он ҳеҷ касро ба имзо маҷбур намекунад.

# machine 105b722d
rule-held-men-were-told-to-sign =
    .says = Ба тақрибан 40 марди дар сохтмон нигоҳдошташуда қарордод пешниҳод карданд. Агар не, ба ватан.

# machine f377f633
rule-men-in-service-are-spared =
    .says = Барои мардони дар хизматбуда депортатсия, реадмиссия ва манъи даромадан нест. Қарорҳои пештара бекор мешаванд.

# machine dd73cf7d
rule-extremism-is-left-out =
    .says = Экстремизм, терроризм, митинги беиҷозат ва монанди инҳо дохил нестанд.

# machine 11d243c1
rule-before-and-after-service =
    .says = Хабарҳо мардонеро ном мебаранд, ки қарордод имзо карда ба хизмат даромадаанд, дигар ҳеҷ касро не.

# machine dc471d5e
rule-fighters-are-not-extradited =
    .says = Супоридани хориҷиёне, ки бо қарордод хизмат карда ҷангидаанд, ба кишвари дигар манъ аст.

# machine 6730094f
rule-foreigners-are-not-called-up =
    .says = Моддаи 15 даъвати хориҷиёнро манъ мекунад. Сафорати Русия коғазро дар бораи даъвати муҳоҷирон қалбакӣ номид.

# machine f05de4a9
rule-served-all-the-same =
    .says = Ба як сокини қазоқ 2 октябри соли 2022 дар Санкт-Петербург даъватнома доданд.

# machine b143225f
rule-tell-your-embassy =
    .says = Хориҷиро даъват намекунанд ва ӯ метавонад аз сафораташ ёрӣ пурсад.

# machine 17be24ef
rule-kyrgyz-embassy-wants-to-know =
    .says = Соли 2022 сафорати Қирғизистон ба шаҳрвандони ба ҷанг даъватшуда гуфт: дарҳол ба он муроҷиат кунанд.

# machine 12f9f21a
rule-a-namesake-was-sent-to-the-office =
    .says = Ному соли таваллудаш бо як шаҳрванди Русия як буд.

# machine e18d7842
rule-foreigners-only =
    .says = Шаҳрвандони Русияро бо шаҳрвандии дуюм даъват карда метавонанд. Хориҷиёнро не.

# machine b3cc3da9
rule-dual-citizens-can-be-called =
    .says = Шаҳрвандони Русияро бо шаҳрвандии дуюм даъват карда метавонанд.

# machine e3f0dabe
rule-a-contract-needs-a-signature-and-runs-on =
    .says = Хориҷиён танҳо бо қарордод хизмат мекунанд. То сафарбарии қисмӣ ҳаст, қарордодҳо давом мекунанд.
