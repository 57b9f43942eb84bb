# machine 1fc000ed
rulebook =
    .title = Россиянын миграция мыйзамындагы аскердик кагаздар

# machine 95fe4346
journey-residence =
    .title = Туруктуу жашоо уруксатына арыз берем
    .title-him = Ал туруктуу жашоо уруксатына арыз берет

# machine 2bca0d1e
journey-citizenship =
    .title = Жарандыкка арыз берем
    .title-him = Ал жарандыкка арыз берет

# machine 1489fb1a
journey-temporary-permit =
    .title = Убактылуу жашоо уруксатына арыз берем
    .title-him = Ал убактылуу жашоо уруксатына арыз берет

# machine 36d6567c
journey-new-citizen =
    .title = Мен Россиянын жараны болдум
    .title-him = Ал Россиянын жараны болду

# machine bc834cbe
journey-papers-lapsed =
    .title = Кагаздарымдын мөөнөтү бүттү же бүтүшү мүмкүн
    .title-him = Анын кагаздарынын мөөнөтү бүттү же бүтүшү мүмкүн

# machine 4e0e1b26
journey-offered-a-contract =
    .title = Мага контракт сунушташууда же кол кой деп кысып жатышат
    .title-him = Ага контракт сунушташууда же кол кой деп кысып жатышат

# machine 87e3a6a9
journey-serving-under-a-contract =
    .title = Кол койдум же контракт менен кызмат кылып жатам
    .title-him = Ал кол койду же контракт менен кызмат кылып жатат

# machine 819c76c8
journey-given-a-summons =
    .title = Мен чет элдик жаранмын, мага чакыруу кагазын беришти
    .title-him = Ал чет элдик жаран, ага чакыруу кагазын беришти

# machine 02345740
journey-home-country =
    .title = Өз өлкөм эмне кылат?
    .title-him = Анын өз өлкөсү эмне кылат?
