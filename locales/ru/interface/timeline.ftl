# machine 3987424d
timeline-answer = Ответ во времени
# machine a89ef8da
timeline-happened = Что происходило
# machine 31de5c39
timeline-nothing = Ничего из того, о чём спросили, не записано.
# machine 2d5305a5
timeline-pending = На рассмотрении: это не закон
# machine e2466310
timeline-pending-note = Законопроекты и объявления. Они не учтены ни в одном ответе. От некоторых, возможно, отказались.
# machine b436e2d7
timeline-sources = Источники: `yol sources`.
# machine a3f93712
timeline-checked-until = Сверено с источниками по { $day }.

# machine cff29bdd
timeline-always = Во все времена
# machine 02288037
timeline-until = До { $day } включительно
# machine 3cd0d8a5
timeline-from = С { $day }
# machine e65f2138
timeline-on = Только { $day }
# machine 43eab052
timeline-from-to = С { $from } по { $until }

# machine 91e2bf36
timeline-why = Почему тогда: { $causes }
# machine a0a2b815
timeline-cause-begins = начинает действовать: { $title }
# machine 76bf930d
timeline-cause-ends = перестало действовать: { $title }
# machine af5b3cf9
timeline-cause-time = идёт время: { $title }
# machine 73b35ac6
timeline-cause-time-known = идёт время: { $title }: { $known }
# machine 3d4248d6
timeline-known-late =
    { $count ->
        [one] Узнать это из опубликованных источников можно было только с { $day }, на { $count } день позже.
        [few] Узнать это из опубликованных источников можно было только с { $day }, на { $count } дня позже.
       *[other] Узнать это из опубликованных источников можно было только с { $day }, на { $count } дней позже.
    }
# machine 4be21e96
timeline-published-then = По тому, что опубликовали к { $day }, ответ был: { $answer }

# machine a8b5a695
timeline-in-force = Начало действия: { $title }
# machine 3265b183
timeline-became-public = Опубликовано: { $title }
# machine eacd9d7e
timeline-last-day = Последний день действия: { $title }
# machine 788a2d4b
timeline-practice = Практика, по сообщениям: { $title }
# machine 92fe531e
timeline-it-ended = Этим прекращено: { $title }
# machine 33e16f9e
timeline-it-changed = Этим изменено: { $title }
# machine c2858da5
timeline-or-earlier = { $time } или раньше
