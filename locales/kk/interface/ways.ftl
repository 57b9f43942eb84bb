# machine 6286f360
ways-note = Жауапты не жақсартар еді. Тек шын әрі дәлелдеуге болатын нәрсе есепке алынады. Ешбір жол қол қою туралы кеңес емес: алдымен заңгермен сөйлесіңіз.
# machine 7c1d9a0e
ways-none = Мұнда одан жақсы бола алатын жауап жоқ.
# machine b436e2d7
ways-sources = Дереккөздер: `yol sources`.
# machine a3f93712
ways-checked-until = Дереккөздермен { $day } күніне дейін салыстырып тексерілген.
# machine b0b93c6b
ways-now = Қазір:
# machine 52b58990
ways-is-best = Бұдан жақсысы жоқ.
# machine 5fbbbb41
ways-nothing = Өзгертуге болатын ештеңе мұны жақсартпайды. Заңгерге барыңыз.
# machine c308ce26
ways-whichever-reading = Дереккөздер қалай түсінілсе де, төмендегісі дұрыс.
# machine 54b4a7cd
ways-dangerous = Қауіпті жолдар
# machine 5580e7a7
ways-dangerous-note = Дереккөздер бұл жолдарды да атайды. Олар сізді байлап қояды немесе әскерге адам жинаушылар арқылы өтеді. Yol бұлардың ешқайсысын кеңес етпейді.
    .he = Дереккөздер бұл жолдарды да атайды. Олар оны байлап қояды немесе әскерге адам жинаушылар арқылы өтеді. Yol бұлардың ешқайсысын кеңес етпейді.
# machine d1fca5df
ways-beware = Абайлаңыз: { $warning }
# machine 55a3562b
ways-all-together = Мұның бәрі бірге:
# machine 3596b433
ways-without = мынау жоқ: { $values }
# machine b8320d68
ways-also = тағы мынау: { $values }
# machine 95b0ec56
ways-worse = Мынау нашарлайды:
# machine d5ca63a9
ways-cost = { $title } Қазір ең жаманы: { $now } Сонда ең жаманы: { $then }
# machine 0e78a928
ways-wait = Күту.
# machine 96c401dd
ways-wait-long = Күту көп жылдан кейін ғана көмектеседі.
# machine 71c8adb4
ways-day = Ол күн – { $day }.
# machine 8351b572
ways-day-between = Ол күн { $earliest } – { $latest } аралығында. Бұл уақыт қай күннен саналатынына байланысты.
# machine 0870b2e4
ways-lasts-until = { $day } күнінің соңына дейін анық жалғасады.
