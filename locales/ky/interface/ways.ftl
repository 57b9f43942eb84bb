# machine 6286f360
ways-note = Жоопту эмне жакшыртышы мүмкүн. Чын болгон жана көрсөтүүгө мүмкүн болгон гана эсепке алынат. Бир да жол кол кой деген кеңеш эмес: адегенде юрист менен сүйлөшүңүз.
# machine 7c1d9a0e
ways-none = Бул жерде жакшыра ала турган жооп жок.
# machine b436e2d7
ways-sources = Булактар: `yol sources`.
# machine a3f93712
ways-checked-until = Булактар менен текшерилген акыркы күн: { $day }.
# machine b0b93c6b
ways-now = Азыр:
# machine 52b58990
ways-is-best = Мындан жакшысы жок.
# machine 5fbbbb41
ways-nothing = Өзгөртүүгө мүмкүн болгондун эч бири муну жакшыртпайт. Юристке кайрылыңыз.
# machine c308ce26
ways-whichever-reading = Мындан ары айтылган булактар кандай түшүнүлсө да туура.

# machine 54b4a7cd
ways-dangerous = Коркунучтуу жолдор
# machine 5580e7a7
ways-dangerous-note = Булактар бул жолдорду да атайт. Алар сизди милдетке байлап коёт же жалдоочулар аркылуу өтөт. Yol булардын бирин да кеңеш кылбайт.
    .he = Булактар бул жолдорду да атайт. Алар аны милдетке байлап коёт же жалдоочулар аркылуу өтөт. Yol булардын бирин да кеңеш кылбайт.
# machine d1fca5df
ways-beware = Абайлаңыз: { $warning }

# machine 55a3562b
ways-all-together = Булардын баары чогуу:
# machine 3596b433
ways-without = { $values } жок
# machine b8320d68
ways-also = { $values } да
# machine 95b0ec56
ways-worse = Бул начарлайт:
# machine d5ca63a9
ways-cost = { $title } Азыр эң жаманы: { $now } Анда эң жаманы: { $then }

# machine 0e78a928
ways-wait = Күтүү.
# machine 96c401dd
ways-wait-long = Күтүү көп жылдан кийин гана жардам берет.
# machine 71c8adb4
ways-day = Ал күн: { $day }.
# machine 8351b572
ways-day-between = Ал күн ушул аралыкта: { $earliest } – { $latest }. Бул убакыт кайсы күндөн эсептелерине жараша болот.
# machine 0870b2e4
ways-lasts-until = Ал анык созула турган акыркы күн: { $day }.
