### The ways out (`yol options`): what would make an answer better, and what it costs. The reader is frightened. A message
### that ends in a colon stands before what it names, on the same line or above a list.

ways-note = What would change an answer for the better. Only what is true and can be shown counts. No way is advice to sign anything: talk to a lawyer first.
ways-none = No answer here could be better.
ways-sources = Sources: `yol sources`.
ways-checked-until = Checked against the sources until { $day }.
ways-now = Now:
ways-is-best = Nothing better exists.
ways-nothing = Nothing that can be changed makes this better. See a lawyer.
ways-whichever-reading = What follows holds whichever way the sources are read.

## Ways of which Yol warns: signing, or what leads there.

ways-dangerous = Dangerous ways
ways-dangerous-note = The sources name these ways too. They bind you, or lead through recruiters. Yol advises none of them.
    .he = The sources name these ways too. They bind him, or lead through recruiters. Yol advises none of them.
ways-beware = Beware: { $warning }

## Changes. `$values` are papers or attachments that somebody has; the words stand behind the title of a fact and a colon.

ways-all-together = All of this together:
ways-without = without { $values }
ways-also = also { $values }
ways-worse = This gets worse:
ways-cost = { $title } Now at worst: { $now } Then at worst: { $then }

## Waiting.

ways-wait = Wait.
ways-wait-long = Waiting helps only after many years.
ways-day = The day is { $day }.
ways-day-between = The day lies between { $earliest } and { $latest }. It depends on the day from which time is counted.
ways-lasts-until = It lasts until { $day } for certain.
