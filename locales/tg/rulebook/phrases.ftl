# machine 24106cd1
phrase-no-signature-without-a-lawyer =
    .means = Бе ҳуқуқшинос чизеро имзо намекунам.

# machine dfdf8c4d
phrase-an-interpreter-please =
    .means = Ба ман тарҷумон лозим аст.

# machine c19434b0
phrase-time-to-read =
    .means = Лутфан, барои хондан вақт диҳед.

# machine 4218ffca
phrase-a-copy-please =
    .means = Лутфан, ба ман нусха диҳед.

# machine 888d9b90
phrase-refusal-in-writing =
    .means = Лутфан, радро ба ман хаттӣ диҳед.

# machine ea7303a2
phrase-is-this-a-contract =
    .means = Ин қарордод барои хизмати ҳарбӣ аст?

# machine f693ad5b
phrase-no-contract-wanted =
    .means = Ман намехоҳам қарордодро имзо кунам.

# machine 60a6bfbc
phrase-tell-my-embassy =
    .means = Лутфан, ба сафорати ман хабар диҳед.

# machine 4d360dee
phrase-tell-my-family =
    .means = Лутфан, ба оилаам гӯед, ки ман дар куҷоям.

# machine 596ce4f8
phrase-the-wrong-man =
    .means = Он одами дигар аст. Ана ҳуҷҷатҳои ман.

# machine 4e2bec21
phrase-my-passport-please =
    .means = Лутфан, шиносномаамро баргардонед.

# machine 44ec925b
phrase-foreigners-are-not-called-up =
    .means = Ман шаҳрванди хориҷӣ ҳастам. Шаҳрвандони хориҷиро даъват намекунанд.

# machine 8ad3adbb
phrase-registering-is-no-contract =
    .means = Қайди ҳарбӣ қарордод нест.

# machine 804348d2
phrase-a-contract-does-not-end =
    .means = Ман медонам, ки қарордод бо муҳлаташ тамом намешавад.

# machine 9665f6ef
phrase-belarus-is-free =
    .means = Ман шаҳрванди Беларус ҳастам. Аз мо ҳуҷҷати ҳарбӣ талаб намекунанд.

# machine 8465e9ac
phrase-women-are-not-asked =
    .means = Ман зан ҳастам. Фармони 821 дар бораи мардон аст.

# machine 29a44487
phrase-too-young-or-too-old =
    .means = Фармони 821 дар бораи мардони аз 18 то 65-сола аст.

# machine 515a2a0b
phrase-only-two-applications =
    .means = Ман барои иҷозати муваққатӣ ариза медиҳам. Фармони 821 дар бораи иқомати доимӣ ва шаҳрвандӣ аст.
