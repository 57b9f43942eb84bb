# machine 7f88ff0b
visit-start = Пеш аз он ки ба идора дароед
    .he = Пеш аз он ки ӯ ба идора дарояд
# machine 9c52c63e
visit-start-what = Идораи Русия аз шумо чӣ талаб мекунад ва чаро. Кадом ҳуҷҷатҳо шуморо озод мекунанд ва имзо ба куҷо мебарад.
    .he = Идораи Русия аз ӯ чӣ талаб мекунад ва чаро. Кадом ҳуҷҷатҳо ӯро озод мекунанд ва имзо ба куҷо мебарад.
# machine e607304e
visit-start-nothing-kept = Чанд саволи кӯтоҳ. Бе ном, бе телефон, бе шиноснома. Ҳеҷ чиз нигоҳ дошта намешавад.
# machine fb75447d
visit-start-who = Ин барои кист?
# machine 110c0802
visit-start-about = Чӣ мешавад ё чӣ шуд?
# machine d0f33ff4
visit-missing = Чизе ҳанӯз интихоб нашудааст.
# machine 9e2d9a63
visit-missing-who = Гӯед, ки ин барои кист
# machine 8dd4d742
visit-missing-about = Гӯед, ки сухан дар бораи чист
# machine 9ae8a509
visit-before = Пеш аз саволи аввал
# machine 502668ad
visit-kept = Ин сайт чиро нигоҳ медорад: ҳеҷ чизро
# machine f71a4d62
visit-kept-answers = Ҷавобҳои шумо нигоҳ дошта намешаванд. Вақте мебароед, онҳо нест мешаванд.
# machine 0444a7c0
visit-kept-cookies = Куки нест, журнал нест, ҳисоби корбар нест.
# machine ad672cf3
visit-kept-name = Ин ҷо ҳеҷ кас ном, телефон, шиноснома ё пули шуморо намепурсад.
# machine a9257861
visit-kept-signing = Ин ҷо ҳеҷ кас намегӯяд, ки чизеро имзо кунед.
    .he = Ин ҷо ҳеҷ кас ба шумо ё ӯ намегӯяд, ки чизеро имзо кардан лозим аст.
# machine c52c9385
visit-hide = Ин сайт чиро пинҳон карда наметавонад
# machine ffaa9903
visit-hide-browser = Браузери шумо қайд мекунад, ки ин сайтро кушодед. Равзанаи хусусӣ қайд намекунад.
# machine f228ada9
visit-hide-network = Шабака номи ин сайтро дида метавонад, вале ҷавобҳои шуморо не.
# machine c6d8e896
visit-hide-spy = Аз барномаи ҷосусӣ ё касе, ки аз паси китфатон менигарад, он ҳимоя карда наметавонад.
# machine db5bc89d
visit-hide-officials = Он кормандони идораро маҷбур карда наметавонад, ки қонунро риоя кунанд.
# machine 125c810d
visit-leave = Чӣ тавр баромадан
# machine 8f62c187
visit-leave-press = Дар боло «{ $leave }» ҳаст: онро ҳар вақт пахш кардан мумкин аст. Он гоҳ ҷавобҳоятон нест мешаванд.
# machine a37e638a
visit-leave-key = Тугмаи Escape, се бор пахш шавад, ҳамин корро мекунад.
# machine 7d59f12b
visit-leave-back = Агар баъд ба қафо гардед, ягон ҷавоб намоён намешавад. Браузер шояд пурсад, ки пурсишномаро боз фиристад ё не: «не» гӯед.
# machine 6845ac0b
visit-progress-last = Саволи { $number }, охирин
# machine 7766b511
visit-progress =
    { $count ->
       *[other] Саволи { $number }, боз на бештар аз { $count }
    }
# machine acc1bf90
visit-why = Чаро мепурсанд: { $why }
# machine a96478e1
visit-find-out = Аз куҷо донистан мумкин аст
# machine c528dae5
visit-each = Ба ҳар яке «ҳа» ё «не» гӯед.
# machine 8b87fcbe
visit-no-answer = Ҳанӯз ҷавоб нест.
# machine 085768e2
visit-choose = Ҷавобро интихоб кунед. «{ $unknown }» ҳам ҷавоб аст
# machine 77e3c577
visit-choose-another = Ҷавоби дигарро интихоб кунед
# machine ae76fd2f
visit-check = Санҷиши ҷавобҳо
# machine 16ce7bd0
visit-check-about = Барои кӣ ва дар бораи чӣ
# machine 479f9b4a
visit-check-both = { $person }. { $journey }.
# machine 3a358cd8
visit-card = Барои гуфтан ё нишон додан
# machine 54371ce0
visit-card-checked = То { $day } санҷида шудааст.
# machine 8250053e
visit-card-print = Барои чоп: коғази A6, ё A4 ва буридан. Дар менюи браузери шумо «Чоп» ҳаст.
