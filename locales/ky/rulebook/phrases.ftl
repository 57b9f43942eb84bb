phrase-no-signature-without-a-lawyer =
    .means = Юристсиз эч нерсеге кол койбойм.

phrase-an-interpreter-please =
    .means = Мага котормочу керек.

phrase-time-to-read =
    .means = Сураныч, окууга убакыт бериңиз.

phrase-a-copy-please =
    .means = Сураныч, көчүрмөсүн бериңиз.

phrase-refusal-in-writing =
    .means = Сураныч, баш тартууну кагаз жүзүндө бериңиз.

phrase-is-this-a-contract =
    .means = Бул аскердик кызмат боюнча контрактпы?

phrase-no-contract-wanted =
    .means = Контрактка кол койгум келбейт.

phrase-tell-my-embassy =
    .means = Сураныч, элчилигиме билдириңиз.

phrase-tell-my-family =
    .means = Сураныч, кайда экенимди үй-бүлөмө билдириңиз.

phrase-the-wrong-man =
    .means = Бул башка киши. Мына менин документтерим.

phrase-my-passport-please =
    .means = Сураныч, паспортумду кайтарып бериңиз.

phrase-foreigners-are-not-called-up =
    .means = Мен чет элдик жаранмын. Чет элдик жарандар аскерге чакырылбайт.
    .act = Федеральный закон № 115-ФЗ, ст. 15

phrase-registering-is-no-contract =
    .means = Аскердик каттоо контракт эмес.

phrase-a-contract-does-not-end =
    .means = Контракт мөөнөтү бүткөндө токтобосун билем.
    .act = Указ Президента № 647 от 21 сентября 2022 года

phrase-belarus-is-free =
    .means = Мен Беларустун жаранымын. Бизден аскердик кагаз талап кылынбайт.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-women-are-not-asked =
    .means = Мен аялмын. 821-жарлык эркектер жөнүндө айтат.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-too-young-or-too-old =
    .means = 821-жарлык 18ден 65ке чейинки эркектер жөнүндө айтат.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-only-two-applications =
    .means = Мен убактылуу жашоо уруксатына арыз берем. 821-жарлык туруктуу жашоо уруксаты жана жарандык жөнүндө.
    .act = Указ Президента № 821 от 5 ноября 2025 года
