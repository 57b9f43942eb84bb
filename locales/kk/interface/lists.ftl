# machine 492fc313
lists-sources = Дереккөздер: { $keys }.
# machine 7489e4d6
lists-beware = Абайлаңыз: { $text }
# machine 33209cb2
lists-takes-flag = иә немесе жоқ
# machine c99d3efe
lists-takes-one = мыналардың бірі: { $values }
# machine 3c9dbb8b
lists-takes-several = мыналардың ешқайсысы, бірі не бірнешеуі: { $values }
# machine fd99172e
lists-takes-number = { $from } – { $to } аралығындағы бүтін сан
# machine 45d803db
lists-takes-day = { $from } – { $until } аралығындағы күн
# machine 80e25c59
lists-intrusive-low = Мұны сұрау жеке өмірге айтарлықтай қол сұқпайды.
# machine f440a345
lists-intrusive-some = Мұны сұрау жеке өмірге біраз қол сұғады.
# machine 1beed06b
lists-intrusive-high = Мұны сұрау жеке өмірге қатты қол сұғады.
# machine f1c13380
lists-change-never = Мұны өзгертуге болмайды.
# machine 793c5a01
lists-change-waiting = Бұл тек уақыт өте келе өзгереді.
# machine 366cd1c0
lists-change-heavy = Мұны өзгертуге болады, бірақ құны ауыр.
# machine e7ef3f7b
lists-change-light = Мұны өзгертуге болады.
# machine 35d3c9ea
lists-discretion = Мұны шенеунік шешеді: бұл ешқашан сұралмайды.
# machine a8be12f5
lists-presumed = Заң былай деп санайды: { $known }.
# machine 76899569
lists-amount-about = шамамен { $number }
# machine a4fa00f4
lists-amount-at-least = кемінде { $number }
# machine afe4e24e
lists-amount-at-most = ең көбі { $number }
# machine a7fa573e
lists-amount-more-than = бұдан көп: { $number }
# machine f51327e6
lists-amount-less-than = бұдан аз: { $number }
# machine bc7e5f5f
lists-amount-from-to = { $from } – { $to }
# machine 6bfd7e51
lists-amount-of = { $amount } { $unit }
# machine 88f6f361
lists-period = Кезеңі: { $period }.
# machine d02f032b
lists-said-by = Айтқан: { $who }
# machine 0ba9e69e
lists-agrees = Басқа дереккөз соны айтады.
# machine 529d14a0
lists-differs = Басқа дереккөз өзгесін айтады.
# machine d1922574
lists-not-found = Бұл туралы басқа дереккөз табылмады.
# machine 2300cd5a
lists-not-checked = Бұл басқа дереккөзбен салыстырылған жоқ.
# machine 5f0488b5
lists-contradicted = Бұған қайшы: { $figures }.
# machine 54718e16
lists-better = Мынадан дәлірек сан: { $figures }.
# machine 6870a08a
lists-corrected = Мұны түзеткен: { $figures }.
# machine 62bc1375
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
# machine 614a362c
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
# machine 3a868532
lists-no-figure = Сұралғанға сай сан жоқ.
# machine c3b6d263
lists-worked-case = Үлгі мысал; ол ешкімдікі емес.
# machine 4c8719bb
lists-given = Берілгені: { $facts }.
# machine 70234c15
lists-given-on = { $day } күнгі заң
# machine ba9f4dde
lists-given-known-by = { $day } күніне дейін белгілі болғаны
# machine 5712f829
lists-given-practice = заңмен қатар хабарланған тәжірибе
# machine 7ffdfd32
lists-expected = { $title }: { $outcomes }
# machine 96e3ff16
lists-expected-open = { $title }: Бұл жағдайға байланысты: { $outcomes }
# machine 38fbc4eb
lists-expected-disputed = { $title }: Дереккөздер мұны ашық қалдырады: { $outcomes }
# machine 698c845f
lists-before-contact = Жазбас не қоңырау шалмас бұрын: Ресей кейбір ұйымды «жағымсыз» не «шетел агенті» деп атайды. Олармен байланысу қауіпті болуы мүмкін. Мұнда олардың әрқайсысын ешкім тексерген жоқ.
# machine 294aa078
lists-contact = Байланыс, сол кезде жарияланғандай: { $contact }
# machine 45860e3d
lists-seen = Соңғы рет көрілген: { $time }.
# machine 7e78d26e
lists-seen-long-ago = Соңғы рет көрілген: { $time }. Бұған көп болған; әлі дұрыс па, алдымен тексеріңіз.
# machine 60fb755a
lists-foreign-agent = Ресей оны «шетел агенті» ({ "иностранный агент" }) деп тізімге енгізген: байланысу қауіпті болуы мүмкін.
# machine 46abd6a4
lists-undesirable = Ресей оны «жағымсыз ұйым» ({ "нежелательная организация" }) деп тізімге енгізген: оған қатысқан адам жазаланады.
# machine 3b1e2036
lists-standing-not-checked = Оның Ресейдегі мәртебесі тексерілген жоқ.
# machine e9263c2c
lists-papers-to-sign = Қол қой деп беретін қағаздар
# machine 9dafcf9b
lists-papers-given = Қолға берілетін қағаздар
# machine c64f6e60
lists-papers-shown = Сұралатын қағаздар
# machine e61189d9
lists-phrases = Айтуға дайын сөздер
# machine 0ca5c43c
lists-printed = Онда жазылған: { $words }.
# machine d3844203
lists-paper-where = Қай жерде: { $text }
# machine ad1a39c6
lists-paper-does = Не істейді: { $text }
# machine 8b09008d
lists-paper-before = Алдымен: { $text }
# machine 5f2edd72
lists-paper-note = Ескерту: { $text }
