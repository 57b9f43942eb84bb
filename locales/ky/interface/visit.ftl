# machine 7f88ff0b
visit-start = Кирерден мурун
    .he = Ал кирерден мурун
# machine 9c52c63e
visit-start-what = Россиянын мекемеси сизден эмнени, эмне үчүн талап кылат. Кайсы кагаздар сизди бошотот, кол коюу эмнеге алып барат.
    .he = Россиянын мекемеси андан эмнени, эмне үчүн талап кылат. Кайсы кагаздар аны бошотот, кол коюу эмнеге алып барат.
# machine e607304e
visit-start-nothing-kept = Бир нече кыска суроо. Атыңыз да, телефонуңуз да, паспортуңуз да керек эмес. Эч нерсе сакталбайт.
# machine fb75447d
visit-start-who = Бул ким үчүн?
# machine 110c0802
visit-start-about = Эмне болгону турат же эмне болду?
# machine d0f33ff4
visit-missing = Бир нерсе азырынча тандалган жок.
# machine 9e2d9a63
visit-missing-who = Бул ким үчүн экенин айтыңыз
# machine 8dd4d742
visit-missing-about = Бул эмне жөнүндө экенин айтыңыз

# machine 9ae8a509
visit-before = Биринчи суроого чейин
# machine 502668ad
visit-kept = Бул сайт эмнени сактайт: эч нерсе
# machine f71a4d62
visit-kept-answers = Жоопторуңуз сакталбайт. Чыкканыңызда алар жоголот.
# machine 0444a7c0
visit-kept-cookies = Куки да, журнал да, аккаунт да жок.
# machine ad672cf3
visit-kept-name = Бул жерде эч ким атыңызды, телефонуңузду, паспортуңузду же акча сурабайт.
# machine a9257861
visit-kept-signing = Бул жерде эч ким сизге бир нерсеге кол кой дебейт.
    .he = Бул жерде эч ким сизге же ага бир нерсеге кол кой дебейт.
# machine c52c9385
visit-hide = Бул сайт эмнени жашыра албайт
# machine ffaa9903
visit-hide-browser = Браузериңиз бул сайтты ачканыңызды белгилейт. Инкогнито терезе белгилебейт.
# machine f228ada9
visit-hide-network = Тармак бул сайттын атын көрө алат, жоопторуңузду көрө албайт.
# machine c6d8e896
visit-hide-spy = Бул сайт тыңчы программадан же далыңыздан карап турган адамдан коргой албайт.
# machine db5bc89d
visit-hide-officials = Бул сайт кызматкерлерди мыйзамды сактоого мажбурлай албайт.
# machine 125c810d
visit-leave = Кантип чыгуу керек

# machine 8f62c187
visit-leave-press = Өйдө жактагы «{ $leave }» баскычын каалаган убакта басыңыз. Ошондо жоопторуңуз жоголот.
# machine a37e638a
visit-leave-key = Escape баскычын үч жолу бассаңыз да ошондой болот.
# machine 7d59f12b
visit-leave-back = Андан кийин артка кайтса, бир да жооп көрүнбөйт. Браузер форманы кайра жөнөтөйүнбү деп сурашы мүмкүн: жок деңиз.

# machine 6845ac0b
visit-progress-last = { $number }-суроо, акыркысы
# machine 7766b511
visit-progress =
    { $count ->
       *[other] { $number }-суроо, эң көп дегенде дагы { $count }
    }
# machine acc1bf90
visit-why = Эмне үчүн суралат: { $why }
# machine a96478e1
visit-find-out = Кантип билсе болот
# machine c528dae5
visit-each = Ар бирине ооба же жок деңиз.
# machine 8b87fcbe
visit-no-answer = Азырынча жооп жок.

# machine 085768e2
visit-choose = Жооп тандаңыз. «{ $unknown }» да жооп
# machine 77e3c577
visit-choose-another = Башка жооп тандаңыз

# machine ae76fd2f
visit-check = Жоопторду текшерүү
# machine 16ce7bd0
visit-check-about = Ким жана эмне жөнүндө

# machine 479f9b4a
visit-check-both = { $person }. { $journey }.

# machine 3a358cd8
visit-card = Айтуу же көрсөтүү үчүн
# machine 54371ce0
visit-card-checked = Текшерилген акыркы күн: { $day }.
# machine 8250053e
visit-card-print = Басып чыгаруу үчүн: A6 кагазы же A4 кагазы, кийин кесесиз. Браузериңиздин менюсунда «Басып чыгаруу» бар.
