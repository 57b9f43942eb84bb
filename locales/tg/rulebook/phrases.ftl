phrase-no-signature-without-a-lawyer =
    .means = Бе ҳуқуқшинос чизеро имзо намекунам.

phrase-an-interpreter-please =
    .means = Ба ман тарҷумон лозим аст.

phrase-time-to-read =
    .means = Лутфан, барои хондан вақт диҳед.

phrase-a-copy-please =
    .means = Лутфан, ба ман нусха диҳед.

phrase-refusal-in-writing =
    .means = Лутфан, радро ба ман хаттӣ диҳед.

phrase-is-this-a-contract =
    .means = Ин қарордод барои хизмати ҳарбӣ аст?

phrase-no-contract-wanted =
    .means = Ман намехоҳам қарордодро имзо кунам.

phrase-tell-my-embassy =
    .means = Лутфан, ба сафорати ман хабар диҳед.

phrase-tell-my-family =
    .means = Лутфан, ба оилаам гӯед, ки ман дар куҷоям.

phrase-the-wrong-man =
    .means = Он одами дигар аст. Ана ҳуҷҷатҳои ман.

phrase-my-passport-please =
    .means = Лутфан, шиносномаамро баргардонед.

phrase-foreigners-are-not-called-up =
    .means = Ман шаҳрванди хориҷӣ ҳастам. Шаҳрвандони хориҷиро даъват намекунанд.
    .act = Федеральный закон № 115-ФЗ, ст. 15

phrase-registering-is-no-contract =
    .means = Қайди ҳарбӣ қарордод нест.

phrase-a-contract-does-not-end =
    .means = Ман медонам, ки қарордод бо муҳлаташ тамом намешавад.
    .act = Указ Президента № 647 от 21 сентября 2022 года

phrase-belarus-is-free =
    .means = Ман шаҳрванди Беларус ҳастам. Аз мо ҳуҷҷати ҳарбӣ талаб намекунанд.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-women-are-not-asked =
    .means = Ман зан ҳастам. Фармони 821 дар бораи мардон аст.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-too-young-or-too-old =
    .means = Фармони 821 дар бораи мардони аз 18 то 65-сола аст.
    .act = Указ Президента № 821 от 5 ноября 2025 года

phrase-only-two-applications =
    .means = Ман барои иҷозати муваққатӣ ариза медиҳам. Фармони 821 дар бораи иқомати доимӣ ва шаҳрвандӣ аст.
    .act = Указ Президента № 821 от 5 ноября 2025 года
