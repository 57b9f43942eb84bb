# machine 24106cd1
phrase-no-signature-without-a-lawyer =
    .means = Юристсиз эч нерсеге кол койбойм.

# machine dfdf8c4d
phrase-an-interpreter-please =
    .means = Мага котормочу керек.

# machine c19434b0
phrase-time-to-read =
    .means = Сураныч, окууга убакыт бериңиз.

# machine 4218ffca
phrase-a-copy-please =
    .means = Сураныч, көчүрмөсүн бериңиз.

# machine 888d9b90
phrase-refusal-in-writing =
    .means = Сураныч, баш тартууну кагаз жүзүндө бериңиз.

# machine ea7303a2
phrase-is-this-a-contract =
    .means = Бул аскердик кызмат боюнча контрактпы?

# machine f693ad5b
phrase-no-contract-wanted =
    .means = Контрактка кол койгум келбейт.

# machine 60a6bfbc
phrase-tell-my-embassy =
    .means = Сураныч, элчилигиме билдириңиз.

# machine 4d360dee
phrase-tell-my-family =
    .means = Сураныч, кайда экенимди үй-бүлөмө билдириңиз.

# machine 596ce4f8
phrase-the-wrong-man =
    .means = Бул башка киши. Мына менин документтерим.

# machine 4e2bec21
phrase-my-passport-please =
    .means = Сураныч, паспортумду кайтарып бериңиз.

# machine 44ec925b
phrase-foreigners-are-not-called-up =
    .means = Мен чет элдик жаранмын. Чет элдик жарандар аскерге чакырылбайт.

# machine 8ad3adbb
phrase-registering-is-no-contract =
    .means = Аскердик каттоо контракт эмес.

# machine 804348d2
phrase-a-contract-does-not-end =
    .means = Контракт мөөнөтү бүткөндө токтобосун билем.

# machine 9665f6ef
phrase-belarus-is-free =
    .means = Мен Беларустун жаранымын. Бизден аскердик кагаз талап кылынбайт.

# machine 8465e9ac
phrase-women-are-not-asked =
    .means = Мен аялмын. 821-жарлык эркектер жөнүндө айтат.

# machine 29a44487
phrase-too-young-or-too-old =
    .means = 821-жарлык 18ден 65ке чейинки эркектер жөнүндө айтат.

# machine 515a2a0b
phrase-only-two-applications =
    .means = Мен убактылуу жашоо уруксатына арыз берем. 821-жарлык туруктуу жашоо уруксаты жана жарандык жөнүндө.
