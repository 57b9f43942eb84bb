rulebook =
    .title = Россиянын миграция мыйзамындагы аскердик кагаздар

journey-residence =
    .title = Туруктуу жашоо уруксатына арыз берем
    .title-him = Ал туруктуу жашоо уруксатына арыз берет

journey-citizenship =
    .title = Жарандыкка арыз берем
    .title-him = Ал жарандыкка арыз берет

journey-temporary-permit =
    .title = Убактылуу жашоо уруксатына арыз берем
    .title-him = Ал убактылуу жашоо уруксатына арыз берет

journey-new-citizen =
    .title = Мен Россиянын жараны болдум
    .title-him = Ал Россиянын жараны болду

journey-papers-lapsed =
    .title = Кагаздарымдын мөөнөтү бүттү же бүтүшү мүмкүн
    .title-him = Анын кагаздарынын мөөнөтү бүттү же бүтүшү мүмкүн

journey-offered-a-contract =
    .title = Мага контракт сунушташууда же кол кой деп кысып жатышат
    .title-him = Ага контракт сунушташууда же кол кой деп кысып жатышат

journey-serving-under-a-contract =
    .title = Кол койдум же контракт менен кызмат кылып жатам
    .title-him = Ал кол койду же контракт менен кызмат кылып жатат

journey-given-a-summons =
    .title = Мен чет элдик жаранмын, мага чакыруу кагазын беришти
    .title-him = Ал чет элдик жаран, ага чакыруу кагазын беришти

journey-home-country =
    .title = Өз өлкөм эмне кылат?
    .title-him = Анын өз өлкөсү эмне кылат?
