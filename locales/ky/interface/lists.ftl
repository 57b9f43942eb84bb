# machine 492fc313
lists-sources = Булактар: { $keys }.
# machine 7489e4d6
lists-beware = Абайлаңыз: { $text }

# machine 33209cb2
lists-takes-flag = ооба же жок
# machine c99d3efe
lists-takes-one = булардын бири: { $values }
# machine 3c9dbb8b
lists-takes-several = булардын эч бири, бири же бир нечеси: { $values }
# machine fd99172e
lists-takes-number = ушул аралыктагы бүтүн сан: { $from } – { $to }
# machine 45d803db
lists-takes-day = ушул аралыктагы күн: { $from } – { $until }

# machine 80e25c59
lists-intrusive-low = Муну суроо жеке турмушка дээрлик кийлигишпейт.
# machine f440a345
lists-intrusive-some = Муну суроо жеке турмушка бир аз кийлигишет.
# machine 1beed06b
lists-intrusive-high = Муну суроо жеке турмушка катуу кийлигишет.
# machine f1c13380
lists-change-never = Аны өзгөртүүгө болбойт.
# machine 793c5a01
lists-change-waiting = Ал күтүү менен гана өзгөрөт.
# machine 366cd1c0
lists-change-heavy = Аны өзгөртсө болот, бирок баасы кымбат.
# machine e7ef3f7b
lists-change-light = Аны өзгөртсө болот.
# machine 35d3c9ea
lists-discretion = Муну кызматкер чечет: ал эч качан суралбайт.
# machine a8be12f5
lists-presumed = Чын деп эсептелет: { $known }.

# machine 76899569
lists-amount-about = болжол менен { $number }
# machine a4fa00f4
lists-amount-at-least = кеминде { $number }
# machine afe4e24e
lists-amount-at-most = эң көп дегенде { $number }
# machine a7fa573e
lists-amount-more-than = мындан көп: { $number }
# machine f51327e6
lists-amount-less-than = мындан аз: { $number }
# machine bc7e5f5f
lists-amount-from-to = { $from } – { $to }
# machine 6bfd7e51
lists-amount-of = { $amount } { $unit }
# machine 88f6f361
lists-period = Мезгили: { $period }.
# machine d02f032b
lists-said-by = Айткан: { $who }
# machine 0ba9e69e
lists-agrees = Башка булак да ушуну айтат.
# machine 529d14a0
lists-differs = Башка булак башкача айтат.
# machine d1922574
lists-not-found = Бул боюнча башка булак табылган жок.
# machine 2300cd5a
lists-not-checked = Ал башка булак менен текшерилген жок.
# machine 5f0488b5
lists-contradicted = Ага каршы келет: { $figures }.
# machine 54718e16
lists-better = Булардан жакшыраак сан: { $figures }.
# machine 6870a08a
lists-corrected = Муну булар оңдойт: { $figures }.
# machine 62bc1375
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
# machine 614a362c
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
# machine 3a868532
lists-no-figure = Суралганга туура келген сан жок.

# machine c3b6d263
lists-worked-case = Мисал; ал эч кимдики эмес.
# machine 4c8719bb
lists-given = Берилген: { $facts }.
# machine 70234c15
lists-given-on = мыйзам ушул күнгө карата: { $day }
# machine ba9f4dde
lists-given-known-by = ушул күнгө чейин белгилүү болгондор: { $day }
# machine 5712f829
lists-given-practice = мыйзам да, кабарларда айтылган тажрыйба да
# machine 7ffdfd32
lists-expected = { $title }: { $outcomes }
# machine 96e3ff16
lists-expected-open = { $title }: Шартка жараша болот: { $outcomes }
# machine 38fbc4eb
lists-expected-disputed = { $title }: Булактар муну ачык калтырат: { $outcomes }

# machine 698c845f
lists-before-contact = Жазардан же чалардан мурун билиңиз: Россия айрым уюмдарды «жагымсыз» же «чет элдик агент» дейт. Алар менен байланышуу коркунучтуу болушу мүмкүн. Бул жерде алардын ар бирин эч ким текшерген жок.
# machine 294aa078
lists-contact = Байланышы, ошондо жарыялангандай: { $contact }
# machine 45860e3d
lists-seen = Акыркы жолу көрүлгөн: { $time }.
# machine 7e78d26e
lists-seen-long-ago = Акыркы жолу көрүлгөн: { $time }. Андан бери көп убакыт өттү; азыр да туурабы, адегенде текшериңиз.
# machine 60fb755a
lists-foreign-agent = Россия аны «чет элдик агент» ({ "иностранный агент" }) тизмесине киргизген: байланышуу коркунучтуу болушу мүмкүн.
# machine 46abd6a4
lists-undesirable = Россия аны «жагымсыз» ({ "нежелательная организация" }) тизмесине киргизген: ага катышуу жазаланат.
# machine 3b1e2036
lists-standing-not-checked = Анын Россиядагы абалы текшерилген жок.

# machine e9263c2c
lists-papers-to-sign = Кимдир бирөө кол койдургусу келген кагаздар
# machine 9dafcf9b
lists-papers-given = Колго берилүүчү кагаздар
# machine c64f6e60
lists-papers-shown = Талап кылынуучу кагаздар
# machine e61189d9
lists-phrases = Айта турган сөздөр
# machine 0ca5c43c
lists-printed = Кагазда жазылган: { $words }.
# machine d3844203
lists-paper-where = Кайда: { $text }
# machine ad1a39c6
lists-paper-does = Ал эмне кылат: { $text }
# machine 8b09008d
lists-paper-before = Ага чейин: { $text }
# machine 5f2edd72
lists-paper-note = Эскертме: { $text }
