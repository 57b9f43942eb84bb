# machine 84478ece
brief-journey = «{ $journey }».
# machine 56c6f3a8
brief-law-on = Қонун, чунон ки дар { $day } буд.
# machine bc497097
brief-practice-counts = Таҷрибаи хабардодашуда ҳам мисли қонун ҳисоб мешавад.
# machine 8502a49a
brief-known-by = Танҳо он чи ҳисоб мешавад, ки то { $day } ҳар кас дониста метавонист. Ин вазъи имрӯза нест.
# machine e4dafa93
brief-stale = ОГОҲӢ: ин қоидаҳо то { $day } санҷида шудаанд, вале ин саҳифа дар бораи рӯзи дертар аст. Шояд қонун аз он вақт тағйир ёфта бошад. Пеш аз такя ба ин, аз ҳуқуқшинос пурсед ё нашри навтарро ёбед.
# machine d376b0cb
brief-how-sure = То чӣ андоза боварибахш: { $strength }.
# machine 37cbdc16
brief-how-sure-of-both = То чӣ андоза боварибахш: дар коғаз { $paper }, дар амал { $practice }.
# machine cbeaabd9
brief-why = Чаро:
# machine 682246fd
brief-why-above = Чаро: чунон ки дар боло гуфта шуд.
# machine f75008ca
brief-may-apply = Шояд дахл дорад:
# machine 25a436d8
brief-may-apply-above = Шояд дахл дорад: чунон ки дар боло гуфта шуд.
# machine 5f167027
brief-where-no-rule = Дар ҷое, ки ягон қоида дахл надорад:
# machine 63d0d5c6
brief-no-rule-says-otherwise = Ягон қоида чизи дигар намегӯяд.
# machine 50eb2be5
brief-holds-where = Ин дар чунин ҳол дуруст аст: { $condition }.
# machine e66c44fe
brief-beware = Эҳтиёт шавед ({ $paper }):
# machine 27188643
brief-it-depends = Ин вобаста аст:
# machine 4f0ca1b8
brief-if = { $outcome } - агар чунин бошад: { $answers }.
# machine 88a7f756
brief-or-if = { $before }; ё агар чунин бошад: { $next }
# machine 9b613871
brief-depends-on = Ба ин вобаста аст: { $facts }.
# machine 55dc451f
brief-depends-on-more = Ба ин вобаста аст: { $facts }; ва боз { $count }.
# machine d7612017
brief-official-decides = Инро корманди идора ҳал мекунад: { $facts }.
# machine 8a33dcd9
brief-official-decides-more = Инро корманди идора ҳал мекунад: { $facts }; ва боз { $count }.
# machine f10628f1
brief-sources-and-others = ва дигарон
# machine a9af32e7
brief-disputed = Манбаъҳо инро кушода мегузоранд. Ба ҳуқуқшинос муроҷиат кунед.
# machine 237c5f19
brief-so-if-right = Чунин аст, агар ин дуруст бошад:
# machine e74f0ffc
brief-or = Ё:
# machine 9b4b1bc2
brief-and = Ва:
# machine 41eec7d6
brief-other-readings =
    { $count ->
       *[other] Ё бо { $count } роҳи дигари фаҳмиш.
    }
# machine 7792d1d9
brief-most-sources = Бештари манбаъҳо ба ҳамин тараф ишора мекунанд.
# machine 05c3338a
brief-on-paper = Дар коғаз:
# machine 8147ab17
brief-in-practice = Дар амал:
# machine 7bfd9ef9
brief-same-or-else = Ҳамон; ё ин ки:
# machine 1b682bf2
brief-reported = Хабар медиҳанд:
# machine 8d06d38f
brief-changes = Чӣ инро тағйир медиҳад
# machine dc53a88a
brief-changes-note = Танҳо он чи рост аст ва нишон додан мумкин аст, ҳисоб мешавад. Ин рӯйхати он чизҳост, ки манбаъҳо ном мебаранд. Ин маслиҳат барои имзо кардани чизе нест.
# machine 97bbbc76
brief-then = Он гоҳ:
# machine 4b54d64c
brief-then-at-worst = Он гоҳ дар бадтарин ҳол:
# machine fdc6b904
brief-what-can-exempt = Чӣ озод карда метавонад:
# machine 55571f07
brief-exempts-not-here = Чӣ озод мекунад, вале ин ҷо мувофиқ нест:
# machine 2a420d1e
brief-more-why = Ва боз { $count }: `yol why`.
# machine 437b9068
brief-points = Манбаъҳо дар бораи чӣ баҳс доранд
# machine ee935242
brief-points-note = Ин масъалаҳо ин ҷо метавонанд муҳим бошанд, вобаста ба он чи ҳанӯз номаълум аст:
# machine bd966df4
brief-more-points = Ва боз { $count }; бо ҳар маълумоти нав камтар мешаванд.
# machine 184efe05
brief-unknown = Чӣ ҳанӯз номаълум аст
# machine aa37ca90
brief-official-question = Инро корманди идора ҳал мекунад: { $question }
# machine 008481bc
brief-more-unknown =
    { $count ->
       *[other] Ва боз { $count }, ки камтар муҳим аст.
    }
# machine b1894aec
brief-yol-ask = `yol ask` танҳо чизи муҳимро мепурсад.
# machine 2d5305a5
brief-pending = Дар интизор: ин қонун нест
# machine 0b5b8419
brief-pending-note = Лоиҳаҳои қонун ва эълонҳо. Ин ҷо дар ягон ҷавоб ҳисоб намешаванд.
# machine a1d1de57
brief-since = Аз { $when }:
# machine 246e46b9
brief-more-pending = Ва боз { $count }: `yol timeline`.
# machine 6eb61a71
brief-limits = Ин қоидаҳо чиро гуфта наметавонанд
# machine 57941bec
brief-more-limits = Ва боз { $count }, дар маҷмӯаи қоидаҳо ва дар ҷавоби JSON.
# machine 61a5942f
brief-helpers = Кӣ ёрӣ медиҳад
# machine a4cd50c9
brief-seen = (дида шуд: { $when })
# machine 7f7eaec8
brief-seen-foreign-agent = (дида шуд: { $when }; «агенти хориҷӣ»)
# machine 54ce4c51
brief-seen-undesirable = (дида шуд: { $when }; «номатлуб»)
# machine 776d0386
brief-helpers-old = Он чи кӯҳна аст, аввал санҷед.
# machine 3296ac12
brief-helpers-do = Ҳар кадом чӣ кор мекунад: `yol helpers`.
# machine f6b8aa7b
brief-helpers-do-more = Ҳар кадом чӣ кор мекунад, ва боз { $count }: `yol helpers`.
# machine a553747f
brief-basis = Ин ҷавоб ба чӣ такя мекунад
# machine 41036f9a
brief-given = Дода шудааст ва ҳалкунанда аст: { $facts }.
# machine 3b761c74
brief-premises = Аз рӯи вазъият рост шуморида шуд: { $facts }.
# machine 09760a74
brief-presumed = Қонун инро рост мешуморад, то касе акси онро нишон надиҳад:
# machine d4754e5b
brief-checked-until = Қоидаҳо бо манбаъҳо то { $day } санҷида шудаанд.
# machine a573e52f
brief-newer-edition = Баъд аз { $day } нашри навтарро ҷӯед.
# machine 37057851
brief-sources = Манбаъҳо
# machine f3f6fc79
brief-yol-sources = Номҳо ва суроғаҳо: `yol sources`.
# machine 7b1c334b
brief-decided = Ҳал шуд:
# machine 55b5237e
brief-open = Кушода, маълумот намерасад:
# machine 31a9a702
brief-left-open = Баҳснок, манбаъҳо инро кушода мегузоранд:
# machine 36baeb6c
brief-deciding-facts = Маълумоти ҳалкунанда:
# machine 00fc5ae9
brief-fact-assumed = { $fact } ({ $name }, фарз шудааст)
# machine dab461e5
brief-holding-rules = Қоидаҳое, ки амал мекунанд:
# machine 04fddcb6
brief-no-rule-holds = Ягон қоида амал намекунад:
# machine 25d776e5
brief-where-no-rule-holds = Дар ҷое, ки ягон қоида амал намекунад:
# machine 9da0aa5c
brief-exceptions = Истисноҳои дидашуда:
# machine f35d383a
brief-better-rules = Қоидаҳои дигар, ки ба ҷавоби беҳтар мебаранд:
# machine c1f023f3
brief-missing-facts = Маълумоте, ки намерасад:
# machine 4df7528b
brief-open-points = Масъалаҳое, ки манбаъҳо кушода мегузоранд:
# machine af2b2a93
brief-rule-at = { $rule } дар { $place }
# machine e84a6454
brief-exception-at = { $rule }, истисно аз { $of }, дар { $place }
# machine 68a0c014
brief-does-not-apply = Он дахл надорад.
# machine 3c773bfc
brief-set-aside = Истиснои худи он онро як сӯ мегузорад.
# machine 59d0e881
brief-it-may-apply = Он шояд дахл дорад.
# machine b2c2bf9d
brief-it-needs = Ба он лозим аст:
# machine ae2047f1
brief-here = (ин ҷо: { $words })
# machine 64aae99d
brief-if-yes = Агар ҳа:
# machine 6e8b2ac1
brief-if-no = Агар не:
# machine 6d4ef8ca
brief-leans-yes = Матн ё бештари манбаъҳо ба «ҳа» ишора мекунанд.
# machine d6785ad0
brief-leans-no = Матн ё бештари манбаъҳо ба «не» ишора мекунанд.
