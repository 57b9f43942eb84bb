# machine 1fc000ed
rulebook =
    .title = Военные документы в миграционном праве России

# machine 95fe4346
journey-residence =
    .title = Я буду подавать на вид на жительство
    .title-him = Он будет подавать на вид на жительство

# machine 2bca0d1e
journey-citizenship =
    .title = Я буду подавать на гражданство
    .title-him = Он будет подавать на гражданство

# machine 1489fb1a
journey-temporary-permit =
    .title = Я буду подавать на РВП
    .title-him = Он будет подавать на РВП

# machine 36d6567c
journey-new-citizen =
    .title = Я теперь гражданин России
    .title-him = Он теперь гражданин России

# machine bc834cbe
journey-papers-lapsed =
    .title = Мои документы закончились или могут закончиться
    .title-him = Его документы закончились или могут закончиться

# machine 4e0e1b26
journey-offered-a-contract =
    .title = Мне предлагают контракт или давят, чтобы подписать
    .title-him = Ему предлагают контракт или давят, чтобы подписать

# machine 87e3a6a9
journey-serving-under-a-contract =
    .title = Контракт уже подписан, или я служу по контракту
    .title-him = Контракт уже подписан, или он служит по контракту

# machine 819c76c8
journey-given-a-summons =
    .title = Мне, иностранцу, дали повестку
    .title-him = Ему, иностранцу, дали повестку

# machine 02345740
journey-home-country =
    .title = Что сделает моя страна?
    .title-him = Что сделает его страна?
