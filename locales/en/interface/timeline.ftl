### The history of the regime, and the answers of one case over time.

timeline-answer = The answer over time
timeline-happened = What happened
timeline-nothing = Nothing that was asked for is on record.
timeline-pending = Pending: no law
timeline-pending-note = Bills and announcements. They count in no answer. Some may have been dropped.
timeline-sources = Sources: `yol sources`.
timeline-checked-until = Checked against the sources until { $day }.

### On which days an answer holds. The answer follows after a colon.

timeline-always = At all times
timeline-until = Until { $day }
timeline-from = From { $day }
timeline-on = On { $day }
timeline-from-to = From { $from } to { $until }

### Why an answer changed on a day: `$causes` is one or more of the causes below.

timeline-why = Why then: { $causes }
timeline-cause-begins = this begins: { $title }
timeline-cause-ends = this has ended: { $title }
timeline-cause-time = time passes: { $title }
timeline-cause-time-known = time passes: { $title }: { $known }
timeline-known-late =
    { $count ->
        [one] Only from { $day } on, { $count } day later, anybody could know it from the published sources.
       *[other] Only from { $day } on, { $count } days later, anybody could know it from the published sources.
    }
timeline-published-then = What was published by { $day } told: { $answer }

### What happened on a day. "It" is the law or decree in the line before.

timeline-in-force = In force: { $title }
timeline-became-public = Became public: { $title }
timeline-last-day = Last day of: { $title }
timeline-practice = Practice, as reported: { $title }
timeline-it-ended = It ended: { $title }
timeline-it-changed = It changed: { $title }
timeline-or-earlier = { $time } or earlier
