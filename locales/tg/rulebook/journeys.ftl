# machine 1fc000ed
rulebook =
    .title = Ҳуҷҷатҳои ҳарбӣ дар қонуни муҳоҷирати Русия

# machine 95fe4346
journey-residence =
    .title = Ман барои иқомати доимӣ ({ "вид на жительство" }) ариза медиҳам
    .title-him = Ӯ барои иқомати доимӣ ({ "вид на жительство" }) ариза медиҳад

# machine 2bca0d1e
journey-citizenship =
    .title = Ман барои шаҳрвандӣ ({ "гражданство" }) ариза медиҳам
    .title-him = Ӯ барои шаҳрвандӣ ({ "гражданство" }) ариза медиҳад

# machine 1489fb1a
journey-temporary-permit =
    .title = Ман барои иҷозати муваққатии зист ({ "РВП" }) ариза медиҳам
    .title-him = Ӯ барои иҷозати муваққатии зист ({ "РВП" }) ариза медиҳад

# machine 36d6567c
journey-new-citizen =
    .title = Ман шаҳрванди Русия шудам
    .title-him = Ӯ шаҳрванди Русия шуд

# machine bc834cbe
journey-papers-lapsed =
    .title = Муҳлати ҳуҷҷатҳоям гузаштааст ё шояд гузарад
    .title-him = Муҳлати ҳуҷҷатҳояш гузаштааст ё шояд гузарад

# machine 4e0e1b26
journey-offered-a-contract =
    .title = Ба ман қарордод ({ "контракт" }) пешниҳод мекунанд ё барои имзо фишор меоранд
    .title-him = Ба ӯ қарордод ({ "контракт" }) пешниҳод мекунанд ё барои имзо фишор меоранд

# machine 87e3a6a9
journey-serving-under-a-contract =
    .title = Ман имзо кардам ё бо қарордод ({ "контракт" }) хизмат мекунам
    .title-him = Ӯ имзо кард ё бо қарордод ({ "контракт" }) хизмат мекунад

# machine 819c76c8
journey-given-a-summons =
    .title = Ба ман, ки хориҷиам, даъватнома ({ "повестка" }) доданд
    .title-him = Ба ӯ, ки хориҷӣ аст, даъватнома ({ "повестка" }) доданд

# machine 02345740
journey-home-country =
    .title = Кишвари худам чӣ кор мекунад?
    .title-him = Кишвари худаш чӣ кор мекунад?
