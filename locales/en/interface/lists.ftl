### Lists of what the rulebook holds: facts, sources, figures, accounts, papers, helpers. For whoever wants to check.

lists-sources = Sources: { $keys }.
lists-beware = Beware: { $text }

### What a fact takes. It stands after a title and a colon; also as `$takes` in the messages of input.ftl.
### `$values` are names with their words. `$to` comes with its unit: 120 years.

lists-takes-flag = yes or no
lists-takes-one = one of { $values }
lists-takes-several = none, one or several of { $values }
lists-takes-number = a whole number from { $from } to { $to }
lists-takes-day = a day from { $from } to { $until }

### About asking for a fact, and changing it. "It" is the fact, such as age.

lists-intrusive-low = Asking for it is hardly intrusive.
lists-intrusive-some = Asking for it is somewhat intrusive.
lists-intrusive-high = Asking for it is very intrusive.
lists-change-never = It cannot be changed.
lists-change-waiting = It changes by waiting only.
lists-change-heavy = It can be changed at a high price.
lists-change-light = It can be changed.
lists-discretion = An official decides it: it is never asked.
lists-presumed = Presumed: { $known }.

### Figures: numbers that somebody published. `$number` is in digits; the unit comes after it.

lists-amount-about = about { $number }
lists-amount-at-least = at least { $number }
lists-amount-at-most = at most { $number }
lists-amount-more-than = more than { $number }
lists-amount-less-than = less than { $number }
lists-amount-from-to = from { $from } to { $to }
lists-amount-of = { $amount } { $unit }
lists-period = Period: { $period }.
lists-said-by = Said by: { $who }
lists-agrees = Another source agrees.
lists-differs = Another source says something else.
lists-not-found = No other source was found for it.
lists-not-checked = It was not checked against another source.
lists-contradicted = Contradicted by: { $figures }.
lists-better = A better figure than: { $figures }.
lists-corrected = Corrected by: { $figures }.
lists-figure = { $name } ({ $value }, { $period }) [{ $keys }]
lists-figure-unnamed = { $value } ({ $period }) [{ $keys }]
lists-no-figure = No figure fits what was asked for.

### Accounts: stories of real people, and worked cases that the rules are tested with.

lists-worked-case = A worked case; it is nobody's.
lists-given = Given: { $facts }.
lists-given-on = the law of { $day }
lists-given-known-by = what was known by { $day }
lists-given-practice = reported practice as well as law
lists-expected = { $title }: { $outcomes }
lists-expected-open = { $title }: It depends: { $outcomes }
lists-expected-disputed = { $title }: The sources leave it open: { $outcomes }

### Who helps. The first message must be read before anyone is contacted.

lists-before-contact = Before you write or call: Russia calls some bodies “undesirable” or a “foreign agent”. Contact with them can be a risk. Nobody here has checked each of them.
lists-contact = Contact, as published then: { $contact }
lists-seen = Last seen: { $time }.
lists-seen-long-ago = Last seen: { $time }. That is long ago; check first that it still holds.
lists-foreign-agent = Russia lists it as a “foreign agent”: contact can be a risk.
lists-undesirable = Russia lists it as “undesirable”: to take part in it is punished.
lists-standing-not-checked = Its standing in Russia was not checked.

### Papers that one may be handed or asked for, and phrases to say. `$text` is a sentence of the rulebook.

lists-papers-to-sign = Papers that somebody wants signed
lists-papers-given = Papers that are handed out
lists-papers-shown = Papers that are asked for
lists-phrases = Phrases
lists-printed = Printed on it: { $words }.
lists-paper-where = Where: { $text }
lists-paper-does = What it does: { $text }
lists-paper-before = Before: { $text }
lists-paper-note = Note: { $text }
