rulebook =
    .title = Военные документы в миграционном праве России

journey-residence =
    .title = Я буду подавать на вид на жительство
    .title-him = Он будет подавать на вид на жительство

journey-citizenship =
    .title = Я буду подавать на гражданство
    .title-him = Он будет подавать на гражданство

journey-temporary-permit =
    .title = Я буду подавать на РВП
    .title-him = Он будет подавать на РВП

journey-new-citizen =
    .title = Я теперь гражданин России
    .title-him = Он теперь гражданин России

journey-papers-lapsed =
    .title = Мои документы закончились или могут закончиться
    .title-him = Его документы закончились или могут закончиться

journey-offered-a-contract =
    .title = Мне предлагают контракт или давят, чтобы подписать
    .title-him = Ему предлагают контракт или давят, чтобы подписать

journey-serving-under-a-contract =
    .title = Контракт уже подписан, или я служу по контракту
    .title-him = Контракт уже подписан, или он служит по контракту

journey-given-a-summons =
    .title = Мне, иностранцу, дали повестку
    .title-him = Ему, иностранцу, дали повестку

journey-home-country =
    .title = Что сделает моя страна?
    .title-him = Что сделает его страна?
