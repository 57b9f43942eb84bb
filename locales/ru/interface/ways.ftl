# machine 6286f360
ways-note = Что изменило бы ответ к лучшему. Учитывается только то, что верно и что можно показать. Ни один путь — не совет что-либо подписывать: сначала поговорите с юристом.
# machine 7c1d9a0e
ways-none = Ни один ответ здесь не мог бы стать лучше.
# machine b436e2d7
ways-sources = Источники: `yol sources`.
# machine a3f93712
ways-checked-until = Сверено с источниками по { $day }.
# machine b0b93c6b
ways-now = Сейчас:
# machine 52b58990
ways-is-best = Лучшего ответа нет.
# machine 5fbbbb41
ways-nothing = Ничто из того, что можно изменить, не делает это лучше. Обратитесь к юристу.
# machine c308ce26
ways-whichever-reading = Дальнейшее верно, как бы ни читать источники.

# machine 54b4a7cd
ways-dangerous = Опасные пути
# machine 5580e7a7
ways-dangerous-note = Источники называют и эти пути. Они связывают вас или ведут через вербовщиков. Yol не советует ни один из них.
    .he = Источники называют и эти пути. Они связывают его или ведут через вербовщиков. Yol не советует ни один из них.
# machine d1fca5df
ways-beware = Осторожно: { $warning }

# machine 55a3562b
ways-all-together = Всё это вместе:
# machine 3596b433
ways-without = без этого: { $values }
# machine b8320d68
ways-also = ещё и это: { $values }
# machine 95b0ec56
ways-worse = Хуже становится вот что:
# machine d5ca63a9
ways-cost = { $title } Сейчас в худшем случае: { $now } Тогда в худшем случае: { $then }

# machine 0e78a928
ways-wait = Ждать.
# machine 96c401dd
ways-wait-long = Ожидание помогает только через много лет.
# machine 71c8adb4
ways-day = День: { $day }.
# machine 8351b572
ways-day-between = День — между этими двумя: { $earliest } и { $latest }. Это зависит от дня, от которого идёт счёт.
# machine 0870b2e4
ways-lasts-until = Точно длится до { $day } включительно.
