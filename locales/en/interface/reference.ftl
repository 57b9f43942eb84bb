### The pages that anybody may read beside the visit. They are the same for everybody.

reference-contents = On this page
reference-sources-read = Addresses stand here to be read, not to be pressed. In Russia it can be a risk to open or pass on some of them.

### A source. `$publisher` and `$date` end with a full stop.

reference-source = { $publisher } “{ $title }”. { $date } { $strength }.

### The law: a list of all instruments by subject.

reference-law = The law
reference-law-what = The guide answers from these decrees, laws, bills and reported practices. A bill and a practice are no law.
reference-law-rules = Each leads to its rules: what they decide, for whom, and who says so.
reference-open = What the sources leave open
reference-open-both = Nobody can answer these. The guide then shows both answers.
reference-leans-first = Most point the first way.
reference-leans-second = Most point the second way.

### The subjects of the law, and of the numbers.

reference-subject-residence-and-citizenship = Residence and citizenship
reference-subject-new-citizens = New citizens
reference-subject-stay-and-expulsion = Stay and expulsion
reference-subject-contract-service = Contract service
reference-subject-bills = Bills
reference-subject-home-countries = Home countries
reference-subject-men-in-the-war = Men in the war
reference-subject-losses = Losses
reference-subject-migration = Migration
reference-subject-mobilisation-and-expulsion = Mobilisation and expulsion
reference-subject-money = Money
reference-subject-cases-at-home = Cases at home

### The law on one subject.

reference-subject-law = { $subject }: the law
reference-law-all = All of the law
reference-exceptions = An exception takes over where it holds. “He” means the person whom it is about.
reference-standing-enacted = Law
reference-standing-repealed = Law that has ended
reference-standing-bill = Bill: no law
reference-standing-practice = Reported practice: no law

### When a law is in force, as far as it is known. It stands after the kind of law and a comma.

reference-from-earlier = from { $day } or earlier
reference-from-earlier-until = from { $day } or earlier until { $last }
reference-public-since = Public since { $day }.

### What a law did to others. `$laws` ends with a full stop.

reference-would-end = It would end: { $laws }
reference-would-change = It would change: { $laws }
reference-about = It is about this: { $condition }.

### A rule.

reference-rule-always = It has no further condition.
reference-rule-when = When:
reference-rule-under = Under: { $law }.
reference-rule-stories = Stories that rest on it: { $titles }.
reference-rule-cases = Worked cases that rest on it: { $number }.
reference-rule-written = As it is written
reference-rule-unless = Unless:
reference-rule-unless-elsewhere = Unless, as told with another rule: { $exception }

### The timeline.

reference-timeline = How it came about
reference-timeline-what = Laws and decrees, reported practice, and events, each with its day. Bills stand apart: they are no law.
reference-timeline-picture = Picture
reference-timeline-table = Table:
reference-timeline-pending = Bills and announcements
reference-timeline-pending-what = They are no law and count in no answer. Some may have been dropped.
reference-timeline-public-since = Public since
reference-timeline-planned = What is planned
reference-timeline-years = Year by year
reference-timeline-when = When

reference-moment-in-force = In force
reference-moment-public = Became public
reference-moment-last-day = Last day
reference-moment-practice = Practice, as reported
reference-moment-event = Event
reference-moment-bill = Bill

### The picture of the timeline.

reference-picture = The regime in one picture
reference-picture-bar = A bar is the time in which a law or decree holds, from { $year } on. An arrow: no end is known.
reference-picture-square = A square is the day when it, or part of it, became public, if later.
reference-picture-dot = A dot is one report, event or bill. All of it stands in the table too.
reference-picture-since = { $subject }, since { $year }
reference-picture-laws = Laws and decrees: { $number }. Without a known end: { $open }.
reference-picture-else = What else happened
reference-picture-events = Events
reference-picture-bills = Bills and announcements: no law

### Words of a title that the picture has no room for, and what stands there instead of others.

reference-picture-without = of the President of the Russian Federation
reference-picture-long = Federal Law
reference-picture-short = Law

### The numbers.

reference-figures = The numbers
reference-figures-what = Each number stands with who says it, and with what a check of it showed. Many were never checked.
reference-figures-charts = A chart shows only numbers that can be compared. An outlined bar is contested: another source says something else. The tables carry everything.
reference-figures-all = All numbers: { $subject }
reference-figures-many = How many
reference-figures-who = Of what, and who says so
reference-figures-others = { $title }, and what others say
reference-contested = contested
reference-figure-time = Time: { $time }.

### The papers that one may be given.

reference-papers = Papers you may be given to sign
reference-papers-unread = Sign nothing that you have not read.
reference-papers-may = No law that was found makes anybody sign an army contract. You may ask for time, for a copy, for an interpreter and for a lawyer.
reference-papers-words = Look for the big Russian words: they stand on the paper. A paper may bear other words too. To name a paper here is not to advise it.
reference-papers-say = What you can say
reference-papers-calmly = Calmly, or show the screen. Nobody should put himself in danger over a sentence.
reference-papers-russian = In Russian
reference-papers-means = What it means
reference-paper-printed = Printed on it:
reference-paper-where = Where:
reference-paper-does = What it does:
reference-paper-before = Before:
reference-paper-beware = Beware:
reference-phrase-rests = It rests on:

### The raid card: it is read in a minute on a small screen. Few and short words.

reference-raid = In a raid
reference-raid-calm = Stay calm. Show who you are.
reference-raid-sign = Sign nothing unread. You may say no.
reference-raid-contract = A contract does not end with its term (Decree 647).
reference-raid-register = New citizens must register. A contract is no duty.

### What is promised, and what is not.

reference-promise = What we promise, and what we do not
reference-promise-yes = We promise
reference-promise-record = This site keeps no record of you. It writes no logs.
reference-promise-cookies = It sets no cookies and stores nothing in your browser.
reference-promise-name = It never asks your name, phone, address or passport.
reference-promise-answers = Your answers stand in no address and no title of a page.
reference-promise-offline = In the offline file, no answer leaves your phone.
reference-promise-sources = Each statement names its source and the source's date.
reference-promise-signing = It never tells you to sign.
reference-promise-both = Where sources disagree, you see both sides.
reference-promise-no = We do not promise
reference-promise-here = To hide that you were here. In an ordinary tab the browser notes the site's name. For up to 30 minutes, “Resubmit form” in the browser can show a page again.
reference-promise-file = To hide a file in your downloads or in a messenger.
reference-promise-spyware = To protect you from spyware on the phone.
reference-promise-unlock = To help when you are forced to unlock it, or when somebody looks on.
reference-promise-officials = That officials keep to the law.
reference-promise-missing = That nothing is missing. Some texts of the law were not to be had.
reference-promise-right-until = That an answer is right after { $day }.
reference-promise-right = That an answer is right once the law has changed.
reference-promise-lawyer = To replace a lawyer.
reference-promise-helps = What helps
reference-promise-private = Use a private tab. Close it when you have read.

### `$leave` is the words of the button "Leave this page".

reference-promise-leave = “{ $leave }” covers the page and takes you away. It does not clear the browser's history.
reference-promise-delete = Delete a file when you have read it. Keep the paper card.
reference-promise-copy = How to know a false copy
reference-promise-real = The real guide has nothing to type into, and it asks for no money. It has no links to other sites, and it never tells anybody to sign. A copy that does one of these is false.
