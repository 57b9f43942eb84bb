# machine 492fc313
lists-sources = Манбаъҳо: { $keys }.
# machine 7489e4d6
lists-beware = Эҳтиёт шавед: { $text }
# machine 33209cb2
lists-takes-flag = ҳа ё не
# machine c99d3efe
lists-takes-one = яке аз { $values }
# machine 3c9dbb8b
lists-takes-several = ҳеҷ яке, як ё якчанд аз { $values }
# machine fd99172e
lists-takes-number = рақами бутун аз { $from } то { $to }
# machine 45d803db
lists-takes-day = рӯз аз { $from } то { $until }
# machine 80e25c59
lists-intrusive-low = Пурсидани он қариб ба ҳаёти шахсӣ дахолат намекунад.
# machine f440a345
lists-intrusive-some = Пурсидани он каме ба ҳаёти шахсӣ дахолат мекунад.
# machine 1beed06b
lists-intrusive-high = Пурсидани он сахт ба ҳаёти шахсӣ дахолат мекунад.
# machine f1c13380
lists-change-never = Онро тағйир додан мумкин нест.
# machine 793c5a01
lists-change-waiting = Он танҳо бо интизорӣ тағйир меёбад.
# machine 366cd1c0
lists-change-heavy = Онро бо нархи гарон тағйир додан мумкин аст.
# machine e7ef3f7b
lists-change-light = Онро тағйир додан мумкин аст.
# machine 35d3c9ea
lists-discretion = Инро корманди идора ҳал мекунад: он ҳеҷ гоҳ пурсида намешавад.
# machine a8be12f5
lists-presumed = Қонун чунин мешуморад: { $known }.
# machine 76899569
lists-amount-about = тақрибан { $number }
# machine a4fa00f4
lists-amount-at-least = на камтар аз { $number }
# machine afe4e24e
lists-amount-at-most = на бештар аз { $number }
# machine a7fa573e
lists-amount-more-than = бештар аз { $number }
# machine f51327e6
lists-amount-less-than = камтар аз { $number }
# machine bc7e5f5f
lists-amount-from-to = аз { $from } то { $to }
# machine 6bfd7e51
lists-amount-of = { $amount } { $unit }
# machine 88f6f361
lists-period = Давра: { $period }.
# machine d02f032b
lists-said-by = Кӣ гуфтааст: { $who }
# machine 0ba9e69e
lists-agrees = Манбаи дигар ҳам ҳаминро мегӯяд.
# machine 529d14a0
lists-differs = Манбаи дигар чизи дигар мегӯяд.
# machine d1922574
lists-not-found = Барои он манбаи дигар ёфт нашуд.
# machine 2300cd5a
lists-not-checked = Он бо манбаи дигар санҷида нашудааст.
# machine 5f0488b5
lists-contradicted = Ба он мухолифанд: { $figures }.
# machine 54718e16
lists-better = Аз инҳо адади беҳтар аст: { $figures }.
# machine 6870a08a
lists-corrected = Онро ислоҳ мекунанд: { $figures }.
# machine 62bc1375
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
# machine 614a362c
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
# machine 3a868532
lists-no-figure = Ягон адад ба дархост мувофиқ нест.
# machine c3b6d263
lists-worked-case = Мисоли санҷишӣ; он саргузашти ягон кас нест.
# machine 4c8719bb
lists-given = Дода шудааст: { $facts }.
# machine 70234c15
lists-given-on = қонун дар { $day }
# machine ba9f4dde
lists-given-known-by = он чи то { $day } маълум буд
# machine 5712f829
lists-given-practice = таҷрибаи хабардодашуда ҳам, на танҳо қонун
# machine 7ffdfd32
lists-expected = { $title }: { $outcomes }
# machine 96e3ff16
lists-expected-open = { $title }: Ин вобаста аст: { $outcomes }
# machine 38fbc4eb
lists-expected-disputed = { $title }: Манбаъҳо инро кушода мегузоранд: { $outcomes }
# machine 698c845f
lists-before-contact = Пеш аз навиштан ё занг задан: Русия баъзе созмонҳоро «номатлуб» ё «агенти хориҷӣ» меномад. Тамос бо онҳо метавонад хатарнок бошад. Ин ҷо ҳеҷ кас ҳар якеро насанҷидааст.
# machine 294aa078
lists-contact = Суроға, чунон ки он вақт нашр шуд: { $contact }
# machine 45860e3d
lists-seen = Бори охир дида шуд: { $time }.
# machine 7e78d26e
lists-seen-long-ago = Бори охир дида шуд: { $time }. Ин кайҳо буд; аввал санҷед, ки ин ҳанӯз дуруст аст ё не.
# machine 60fb755a
lists-foreign-agent = Русия онро «агенти хориҷӣ» ({ "иностранный агент" }) меномад: тамос метавонад хатарнок бошад.
# machine 46abd6a4
lists-undesirable = Русия онро «номатлуб» ({ "нежелательная организация" }) меномад: барои иштирок дар он ҷазо медиҳанд.
# machine 3b1e2036
lists-standing-not-checked = Мақоми он дар Русия санҷида нашудааст.
# machine e9263c2c
lists-papers-to-sign = Коғазҳое, ки имзои онҳоро мехоҳанд
# machine 9dafcf9b
lists-papers-given = Коғазҳое, ки ба даст медиҳанд
# machine c64f6e60
lists-papers-shown = Коғазҳое, ки талаб мекунанд
# machine e61189d9
lists-phrases = Ҷумлаҳо
# machine 0ca5c43c
lists-printed = Дар он чоп шудааст: { $words }.
# machine d3844203
lists-paper-where = Дар куҷо: { $text }
# machine ad1a39c6
lists-paper-does = Он чӣ мекунад: { $text }
# machine 8b09008d
lists-paper-before = Пеш аз он: { $text }
# machine 5f2edd72
lists-paper-note = Эзоҳ: { $text }
