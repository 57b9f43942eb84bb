# machine 6286f360
ways-note = Чӣ ҷавобро беҳтар мекунад. Танҳо он чи рост аст ва нишон додан мумкин аст, ҳисоб мешавад. Ягон роҳ маслиҳати имзо кардан нест: аввал бо ҳуқуқшинос гап занед.
# machine 7c1d9a0e
ways-none = Ин ҷо ягон ҷавоб аз ин беҳтар шуда наметавонад.
# machine b436e2d7
ways-sources = Манбаъҳо: `yol sources`.
# machine a3f93712
ways-checked-until = Бо манбаъҳо то { $day } санҷида шудааст.
# machine b0b93c6b
ways-now = Ҳоло:
# machine 52b58990
ways-is-best = Аз ин беҳтар нест.
# machine 5fbbbb41
ways-nothing = Ҳеҷ чизи тағйирпазир инро беҳтар намекунад. Ба ҳуқуқшинос муроҷиат кунед.
# machine c308ce26
ways-whichever-reading = Манбаъҳоро ҳар тавр фаҳманд ҳам, чизи зерин дуруст аст.
# machine 54b4a7cd
ways-dangerous = Роҳҳои хатарнок
# machine 5580e7a7
ways-dangerous-note = Манбаъҳо ин роҳҳоро ҳам ном мебаранд. Онҳо шуморо пойбанд мекунанд ё аз назди ҷалбкунандагон мегузаранд. Yol ягонтояшро маслиҳат намедиҳад.
    .he = Манбаъҳо ин роҳҳоро ҳам ном мебаранд. Онҳо ӯро пойбанд мекунанд ё аз назди ҷалбкунандагон мегузаранд. Yol ягонтояшро маслиҳат намедиҳад.
# machine d1fca5df
ways-beware = Эҳтиёт шавед: { $warning }
# machine 55a3562b
ways-all-together = Ҳамаи ин якҷо:
# machine 3596b433
ways-without = бе { $values }
# machine b8320d68
ways-also = инчунин { $values }
# machine 95b0ec56
ways-worse = Ин бадтар мешавад:
# machine d5ca63a9
ways-cost = { $title } Ҳоло дар бадтарин ҳол: { $now } Он гоҳ дар бадтарин ҳол: { $then }
# machine 0e78a928
ways-wait = Интизор шавед.
# machine 96c401dd
ways-wait-long = Интизорӣ танҳо баъди солҳои зиёд ёрӣ медиҳад.
# machine 71c8adb4
ways-day = Ин рӯз: { $day }.
# machine 8351b572
ways-day-between = Ин рӯз байни { $earliest } ва { $latest } аст. Он вобаста аст, ки вақт аз кадом рӯз ҳисоб мешавад.
# machine 0870b2e4
ways-lasts-until = Он аниқ то охири рӯзи { $day } давом мекунад.
