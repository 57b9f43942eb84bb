### The brief: what a person takes away. Text and page say the same messages. A message that ends in a colon stands
### before what it names, on the same line or above a list; nothing stands after that on the line but that and its sources.

## The head of the brief.

brief-journey = “{ $journey }”.
brief-law-on = Law as it stood on { $day }.
brief-practice-counts = Reported practice counts as well as law.
brief-known-by = Only what anyone could have known by { $day } counts. This is not what holds today.
brief-stale = WARNING: these rules were checked until { $day }, and this page is about a later day. The law may have changed since. Ask a lawyer, or look for a newer edition, before relying on it.

## How far an answer can be relied on. `$strength`, `$paper` and `$practice` are marks ("official text"), sometimes with
## the keys of sources in brackets behind them.

brief-how-sure = How sure: { $strength }.
brief-how-sure-of-both = How sure: on paper { $paper }, in practice { $practice }.

## The answers, and why. Sentences of rules stand behind the colons.

brief-why = Why:
brief-why-above = Why: as said above.
brief-may-apply = May apply:
brief-may-apply-above = May apply: as said above.
brief-where-no-rule = Where no rule applies:
brief-no-rule-says-otherwise = No rule says otherwise.
brief-holds-where = This holds where { $condition }.
brief-beware = Beware ({ $paper }):

## An answer that depends on more. `$outcome` is a sentence without its full stop; `$answers` are titles of facts with
## answers: "sex in the passport: female". `brief-sources-and-others` stands behind the keys of sources in brackets.

brief-it-depends = It depends:
brief-if = { $outcome } - if { $answers }.
brief-or-if = { $before }; or if { $next }
brief-depends-on = It depends on: { $facts }.
brief-depends-on-more = It depends on: { $facts }; and { $count } more.
brief-official-decides = An official decides: { $facts }.
brief-official-decides-more = An official decides: { $facts }; and { $count } more.
brief-sources-and-others = and others

## An answer on which the sources differ. Whole sentences stand behind the colons.

brief-disputed = The sources leave this open. See a lawyer.
brief-so-if-right = So it is if this is right:
brief-or = Or:
brief-and = And:
brief-other-readings =
    { $count ->
        [one] Or in { $count } other way of reading.
       *[other] Or in { $count } other ways of reading.
    }
brief-most-sources = Most sources point this way.

## Law on paper beside reported practice.

brief-on-paper = On paper:
brief-in-practice = In practice:
brief-same-or-else = The same; or else:
brief-reported = Reported:

## What would change the answer. Behind the colons stand sentences of rules and of outcomes.

brief-changes = What would change it
brief-changes-note = Only what is true and can be shown counts. This is a list of what the sources name. It is no advice to sign anything.
brief-then = Then:
brief-then-at-worst = Then at worst:
brief-what-can-exempt = What can exempt:
brief-exempts-not-here = What exempts, and does not fit here:
brief-more-why = And { $count } more: `yol why`.

## What the sources dispute.

brief-points = What the sources dispute
brief-points-note = These points may matter here, depending on what is still unknown:
brief-more-points = And { $count } more, fewer with every fact that is known.

## What is still unknown.

brief-unknown = What is still unknown
brief-official-question = An official decides: { $question }
brief-more-unknown =
    { $count ->
        [one] And { $count } more that matters less.
       *[other] And { $count } more that matter less.
    }
brief-yol-ask = `yol ask` asks only what matters.

## Bills and announcements. `$when` is a day, a month, a year, or from one to another.

brief-pending = Pending: no law
brief-pending-note = Bills and announcements. They count in no answer here.
brief-since = Since { $when }:
brief-more-pending = And { $count } more: `yol timeline`.

## What the rules cannot carry.

brief-limits = What these rules cannot say
brief-more-limits = And { $count } more, in the rulebook and in the JSON answer.

## Who helps. `brief-seen…` stands behind a name and an address. The words in quotes are what the state calls some of them.

brief-helpers = Who helps
brief-seen = (seen { $when })
brief-seen-foreign-agent = (seen { $when }; “foreign agent”)
brief-seen-undesirable = (seen { $when }; “undesirable”)
brief-helpers-old = Check first what is old.
brief-helpers-do = What each does: `yol helpers`.
brief-helpers-do-more = What each does, and { $count } more: `yol helpers`.

## What the brief rests on. `$facts` are titles of facts with what is known: "sex: male; age: 48 years".

brief-basis = What this rests on
brief-given = Given, and decisive: { $facts }.
brief-premises = Taken as given because of the journey: { $facts }.
brief-presumed = The law presumes this until somebody shows otherwise:
brief-checked-until = The rules were checked against the sources until { $day }.
brief-newer-edition = After { $day } look for a newer edition.

## The list of sources.

brief-sources = Sources
brief-yol-sources = Titles and addresses: `yol sources`.

## The reasons in full (`yol why`). `$rule` and `$of` are names of rules, `$place` is a file and a line.

brief-decided = Decided:
brief-open = Open, facts are missing:
brief-left-open = Disputed, the sources leave it open:
brief-deciding-facts = The facts that decide:
brief-fact-assumed = { $fact } ({ $name }, assumed)
brief-holding-rules = The rules that hold:
brief-no-rule-holds = No rule holds:
brief-where-no-rule-holds = Where no rule holds:
brief-exceptions = Exceptions looked at:
brief-better-rules = Other rules that lead to something better:
brief-missing-facts = Facts that are missing:
brief-open-points = Points that the sources leave open:
brief-rule-at = { $rule } at { $place }
brief-exception-at = { $rule }, exception of { $of } at { $place }
brief-does-not-apply = It does not apply.
brief-set-aside = It is set aside by an exception of its own.
brief-it-may-apply = It may apply.
brief-it-needs = It needs:
brief-here = (here: { $words })
brief-if-yes = If yes:
brief-if-no = If no:
brief-leans-yes = The wording, or most sources, point to yes.
brief-leans-no = The wording, or most sources, point to no.
