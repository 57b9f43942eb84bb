# machine 7f88ff0b
visit-start = Кірер алдында
    .he = Ол кірер алдында
# machine 9c52c63e
visit-start-what = Ресейдің мекемесі сізден не талап етеді және неге. Қандай құжат босатады, қол қою неге апарып соғады.
    .he = Ресейдің мекемесі одан не талап етеді және неге. Оны қандай құжат босатады, қол қою неге апарып соғады.
# machine e607304e
visit-start-nothing-kept = Бірнеше қысқа сұрақ. Есім де, телефон да, паспорт та сұралмайды. Ештеңе сақталмайды.
# machine fb75447d
visit-start-who = Бұл кім үшін?
# machine 110c0802
visit-start-about = Не болайын деп тұр немесе не болды?
# machine d0f33ff4
visit-missing = Бірдеңе әлі таңдалмаған.
# machine 9e2d9a63
visit-missing-who = Кім үшін екенін айтыңыз
# machine 8dd4d742
visit-missing-about = Не туралы екенін айтыңыз
# machine 9ae8a509
visit-before = Бірінші сұрақтың алдында
# machine 502668ad
visit-kept = Бұл сайт не сақтайды: ештеңе
# machine f71a4d62
visit-kept-answers = Жауаптарыңыз сақталмайды. Кетсеңіз, олар жоғалады.
# machine 0444a7c0
visit-kept-cookies = Куки де, журнал да, тіркелгі де жоқ.
# machine ad672cf3
visit-kept-name = Мұнда ешкім атыңызды, телефоныңызды, паспортыңызды не ақшаңызды сұрамайды.
# machine a9257861
visit-kept-signing = Мұнда ешкім сізге бірдеңеге қол қой демейді.
    .he = Мұнда ешкім сізге де, оған да бірдеңеге қол қой демейді.
# machine c52c9385
visit-hide = Ол нені жасыра алмайды
# machine ffaa9903
visit-hide-browser = Браузер осы сайтты ашқаныңызды жазып қалады. Жеке режимдегі терезе жазбайды.
# machine f228ada9
visit-hide-network = Желіден бұл сайттың аты көрінеді, бірақ жауаптарыңыз көрінбейді.
# machine c6d8e896
visit-hide-spy = Ол тыңшы бағдарламадан да, иығыңыздан қарап тұрған адамнан да қорғай алмайды.
# machine db5bc89d
visit-hide-officials = Ол шенеуніктерге заңды сақтата алмайды.
# machine 125c810d
visit-leave = Беттен қалай кетуге болады
# machine 8f62c187
visit-leave-press = Жоғарыдағы «{ $leave }» түймесін кез келген уақытта басыңыз. Сонда жауаптарыңыз жоғалады.
# machine a37e638a
visit-leave-key = Escape пернесін үш рет бассаңыз да солай болады.
# machine 7d59f12b
visit-leave-back = Кейін артқа қайтсаңыз, ешбір жауап көрінбейді. Браузер форманы қайта жіберейін бе деп сұрауы мүмкін: «жоқ» деңіз.
# machine 6845ac0b
visit-progress-last = { $number }-сұрақ, соңғысы
# machine 7766b511
visit-progress =
    { $count ->
       *[other] { $number }-сұрақ, әрі кеткенде тағы { $count }
    }
# machine acc1bf90
visit-why = Неге сұралады: { $why }
# machine a96478e1
visit-find-out = Қалай білуге болады
# machine c528dae5
visit-each = Әрқайсысына «иә» не «жоқ» деңіз.
# machine 8b87fcbe
visit-no-answer = Әзірге жауап жоқ.
# machine 085768e2
visit-choose = Жауапты таңдаңыз. «{ $unknown }» деген де – жауап
# machine 77e3c577
visit-choose-another = Басқа жауап таңдаңыз
# machine ae76fd2f
visit-check = Жауаптарды тексеру
# machine 16ce7bd0
visit-check-about = Кім және не туралы
# machine 479f9b4a
visit-check-both = { $person }. { $journey }.
# machine 3a358cd8
visit-card = Айтуға немесе көрсетуге
# machine 54371ce0
visit-card-checked = { $day } күніне дейін тексерілген.
# machine 8250053e
visit-card-print = Басып шығару: A6 қағазы немесе қиып алатын A4. Браузердің мәзірінде «Басып шығару» бар.
