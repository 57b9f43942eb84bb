### Help of the command line: what `yol --help` and `yol help check` show. Words between backticks are typed as they
### are, and stay as they are. So do words in capitals (DATE, FILE, FACT=VALUE) and words that begin with `--`.

help-heading-usage = Usage:
help-heading-example = Example:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-answer = What to answer
help-heading-compare = What to compare
help-heading-list = What to list
help-heading-output = Rulebook and output
help-heading-time = Time
help-heading-diagram = Diagram
help-heading-place = Place
help-heading-secrecy = Secrecy
help-heading-pages = Pages
help-heading-limits = Limits

### They stand behind the help of an option, in brackets: what can be typed, and what counts if nothing is typed.

help-choices = [choices: { $values }]
help-default = [default: { $value }]

### The whole program.

help-yol = What migrants will be asked for at a Russian migration office, before they walk in
help-yol-answers = Yol answers from a rulebook: decrees, laws and reported practice, each with its source. It says what paper is demanded, whether an exemption covers you, and what is open. It stores nothing and sends nothing.
help-yol-codes = Exit codes: 0 answered; 2 bad input, and nothing was decided. 1: the rulebook is unsound, a test failed, or `fmt --check` or `copy` found something.
help-help = Show this help, or the help of a command
help-help-command = The command, as `check` or `lang sheet`
help-flag-help = Show help; `-h` shows it short, `--help` in full
help-flag-version = Show the version
help-flag-lang = The language of everything that is shown: a code from `yol lang`
help-flag-lang-else = Without it the variable `YOL_LANG` counts, then the language of the system.

### One line for each command, then what `--help` says of it in full.

help-ask = Ask one question at a time, and answer at the end
help-ask-replies = Only what still matters is asked. Answer with a number. Where several answers can be true, put commas between numbers; 0 is none of them.
help-ask-keys = `?` means: I do not know. `b` goes back, `q` stops. An empty line is no answer, so that a slip of the finger decides nothing.
help-ask-kept = Nothing is kept, whether you finish or not. `q` ends with exit code 0. Where the input ends too early, nothing was decided: exit code 2.

help-check = Answer for the facts given
help-check-about = It must be known what it is about. The facts can say so, or `--account`, `--journey` or `--conclusion`. Without any of these, the journeys are listed.
help-check-unknown = A fact that is not given is unknown. The answer then holds for every value it can have, and names the missing facts.
help-check-form = The answer is a sheet of two printed pages, or with `--format json` data.

help-why = Say why: the facts that decide, the rules, the exceptions, and their sources
help-why-takes = Takes what `yol check` takes.

help-options = Show what would change an answer for the better, and what it costs
help-options-ways = Every smallest change of facts that a person can make is listed. Beside it stand the answer then, its sources, and what gets worse elsewhere. The day on which waiting makes it better is named too.
help-options-limits = Nobody can change sex, age or birth. A way that binds you, or leads through recruiters, stands last, under its warning. No way is advice to sign.

help-count = Count the complete cases that lead to each answer, exactly
help-count-what = Facts that are given are fixed. Each way to fill in the others counts once: each number, day, set of values.
help-count-apart = Cases that cannot be are left out. Cases in which sources lead to different answers are counted apart.
help-count-shares = These are numbers of cases, not of people. Shares take every value as equally likely, or follow the weights given.

help-facts = List the facts that can be asked for, with their values
help-facts-name = With a name, show that fact in full: question, reason, how to find out.
help-sources = List the publications that the rulebook rests on, with their marks
help-sources-name = With a name, show that source in full.
help-accounts = List the documented stories; each is also a test
help-accounts-name = With a name, show that story in full. The name goes into `yol check --account`.

help-timeline = Print the history of the regime, and the answer for a case over time
help-timeline-what = Laws and decrees stand with three days: of effect, of becoming public, and of end. Reported practice and events stand between them. Bills stand apart, since they are no law.
help-timeline-case = With facts, an account or a case file, only what may concern that is listed. The answer is then given for every day on which it changes.
help-timeline-growth = The facts are those of the case's own day. An age, and other numbers that grow, do so from there, and back.

help-diff = Say for whom the law changes: between two days, two views or two rulebooks
help-diff-days = Two days: `--from` and `--to`. Paper and practice: `--views`. Two editions of a rulebook: two folders.
help-diff-git = `--git` and a revision compare the rulebook's folder there with the one as it stands. So a change can be reviewed.
help-diff-told = Each change is told with the conditions under which it hits, every case exactly once. Its share of all cases stands beside it. What depends on how the sources are read comes last.
help-diff-narrow = FACT=VALUE narrows to a situation. Where nothing differs, that is proven.

help-explain = Explain one rule: its text, what takes over from it, what rests on it
help-explain-who = For whoever checks the rulebook or changes it. Its condition can be drawn as a diagram.

help-figures = List the numbers that the sources name, and what contradicts them
help-figures-name = With a name, show that figure only. `--format csv` writes a table with one row for each figure.
help-helpers = List organisations and lines that help, with the day they were last seen
help-helpers-country = With a country, list those for everybody and those for its citizens.
help-papers = List the papers that one may be handed, and Russian phrases to say
help-papers-what = Each paper stands under its Russian name: what it does, what to do before. To name a paper is not to advise it. Phrases state no law where they only ask for something.

help-serve = Answer in browsers: the guide as web pages, and JSON under `/v1`
help-serve-kept = Nothing of a visit is kept, here or there: no log, no file, no cookie. Answers travel sealed, under a key that lives in memory. It changes every 15 minutes.
help-serve-end = It ends on Ctrl-C or SIGTERM, when running requests are answered.
help-serve-crash = It does not start where core dumps cannot be switched off. A crash would write answers to the disk. Switch swap off too, or encrypt it.

help-page = Make the guide as one HTML file, without script or network
help-page-opens = It opens from a phone's memory and a messenger's preview, and works in old browsers. Answers are never stored. They are gone when it is closed, or when “Hide my answers” is pressed.
help-page-editions = The `carry` edition names official acts only, and says what the law says on paper. It names no media and no organisations. The `full` edition has all sources, reported practice and helpers.
help-copy = Say whether a copy of the file is genuine, outdated or altered
help-copy-added = Of an altered copy it names what was added: links, inputs, scripts, telephone numbers. Words that tell to sign are named too.
help-copy-genuine = A genuine copy is made again, letter for letter, from its date and edition. Exit code 1: it is not genuine, or no longer to be relied on.

help-verify = Prove that a rulebook is sound: no case without an answer, none with two
help-verify-shown = Every mistake is shown in its place, every gap and conflict with an example case. Warnings tell what is without effect: rules that never hold, exceptions that change nothing.
help-verify-untested = Of a sound rulebook, more is listed. It is every rule, reading and value that no account and no worked case reaches.
help-verify-codes = Exit code 0: sound. 1: mistakes, gaps or conflicts were found, or with `--strict` warnings. 2: the rulebook cannot be read.
help-test = Run the accounts and worked cases of a rulebook
help-test-shown = Each failure is shown with its place, what was expected, what came out, and why.
help-test-codes = Exit code 0: all passed. 1: some failed, or the rulebook has mistakes. 2: the rulebook cannot be read.
help-fmt = Bring the `yol` blocks of Markdown files into the one layout
help-fmt-prose = Prose is never touched. A file with mistakes in its blocks is reported and left alone: exit code 2.

help-lang = Say which language is in use, and how far each is translated
help-lang-choice = The first of these counts: `--lang`, the variable `YOL_LANG`, the system's language (LC_ALL, LC_MESSAGES, LANG). Else it is English.
help-lang-standing = A translation that no person has reviewed says so. Where the English changed since, the English is shown.
help-lang-status = Count the texts of each language: reviewed, made by a machine, outdated, missing
help-lang-missing = List what is missing or outdated in a language, with its file
help-lang-missing-codes = Exit code 0: nothing is missing. 1: something is.
help-lang-sheet = Write a sheet to review a translation on paper: English, Russian and the translation
help-lang-sheet-print = It is an HTML file to print on A4, lying on its side. Each text has a box to tick and a line to write on.
help-lang-glossary = Show the words that must be the same everywhere, with the Russian at the counter

### Arguments and options. What is the same in several commands stands here once.

help-flag-facts = What is known: `age=48`, `age=18..64`, `citizenship=AZ,TJ`, `legally-capable=yes`
help-flag-facts-history = `yol facts` lists the facts and their values. What you type here stays in the shell's history. Whoever searches the computer finds it there.
help-flag-facts-instead = `yol ask`, `--case -` and `--account` leave nothing there.
help-flag-case = Take the case from a JSON file; FACT=VALUE comes on top. `-` is standard input
help-flag-account = Take facts, date and view of a documented story or worked case (see `yol accounts`)
help-flag-on = Answer as of this day, as 2026-02-01; else the case's own day, or today
help-flag-known-by = Count only what had become public by this day
help-flag-view = The law on paper, or with what offices are reported to do
help-flag-view-else = Without it the case's own view counts, or paper.
help-flag-no-presumptions = Do without what the law presumes until the contrary is known
help-flag-journey = Answer only what matters in this situation; a misspelt name lists those there are
help-flag-conclusion = Answer only this conclusion; may be given several times
help-flag-for = Speak to the person, or about him to a relative
help-flag-born = The birthday, so that the age is known on every day
help-flag-since = The day from which another number that grows counts: `permit-months=2025-03-01`
help-flag-since-units = The number is one of years, months or days.
help-flag-rulebook = Answer from the rulebook in this folder instead of the built-in one
help-flag-format = How the answer is written
help-flag-country = List only what names citizens of this country, as KZ
help-flag-name = Show only this one, in full
help-flag-folder = The rulebook's folder; without it the built-in rulebook
help-flag-folder-too = The same as DIR
help-flag-locales = Read the texts from this folder (`locales`), as you edit them, not the built-in ones

help-count-weights = Take the weights of values from a JSON file: `{ $example }`
help-count-weights-range = A range has its weight as a whole. A fact such as citizenship can have several values. Each value then has the chance (0 to 1) that it is among them.
help-accounts-one = Show only this one, in full: a story or a worked case
help-accounts-cases = List the worked cases too, which are nobody's stories
help-timeline-from = Leave out what came before this day
help-timeline-until = Leave out what comes after this day

help-diff-given = Two folders with rulebooks to compare; and facts to narrow to a situation, as `sex=male`
help-diff-from = The law as of this day, compared with `--to`
help-diff-to = The law as of this day, compared with `--from`
help-diff-views = Compare the law on paper with what offices are reported to do
help-diff-revision = Compare the rulebook's folder at this git revision with the one as it stands
help-diff-revision-folder = The folder is `rulebook`, or that of `--rulebook`.
help-diff-on = The day on which views or editions are compared; without it today
help-diff-view = The view in which days or editions are compared; without it paper
help-diff-journey = Compare only what matters in this situation
help-diff-conclusion = Compare only this conclusion; may be given several times
help-diff-all = List every condition, also the rarest; JSON always has them all

help-explain-rule = The rule's or exception's name
help-explain-on = Tell days counted from the case's date as of this day, instead of today
help-explain-svg = Draw its condition into this file, as a picture (SVG)
help-explain-dot = Write the same diagram for Graphviz into this file

help-figures-one = Show only this one
help-figures-source = List only figures that rest on this source (see `yol sources`)
help-figures-checked = List only figures for which a check against other sources gave this

help-serve-bind = Where to listen
help-serve-base-path = The path before all pages, such as `/guide`
help-serve-onion = The address of the same guide as an onion service
help-serve-onion-told = Browsers that can reach it are told.
help-serve-tls-cert = The certificate in PEM, with its chain, to speak TLS without a proxy
help-serve-tls-key = The key of the certificate, in PEM
help-serve-behind-tls = A proxy in front speaks TLS: tell browsers to come by TLS only
help-serve-key-file = A secret of 32 bytes or more, for several copies behind a balancer
help-serve-key-file-shared = Each copy opens what another sealed. Without it the key lives in memory only: a restart asks visitors to start again.
help-serve-key-file-secret = Who has the file can open what was ever sealed with it. Keep it where only the server reads it, and replace it often.
help-serve-no-script = Send pages without the small script that covers and clears a page being left
help-serve-lite = Send pages as small as they are, for very slow lines
help-serve-lite-lengths = Pages are otherwise filled up to one size. Without that, who watches the line can guess answers from lengths.
help-serve-rate = Requests a second that one address may send in the long run; 0: no limit
help-serve-rate-burst = At once it may send four times as many. Behind a proxy all requests come from one address, unless `--trust-forwarded` is given. An onion service has no addresses: give 0 there.
help-serve-trust-forwarded = Take the last address in `X-Forwarded-For` for the visitor's
help-serve-trust-forwarded-proxy = Only where a proxy in front writes it.
help-serve-check = Look whether it could start, and end

help-page-edition = Which edition
help-page-out = Where to write it, under a name that gives nothing away
help-page-out-else = Without it, or with `-`, it goes to standard output.
help-page-on = The day for which the law is read (YYYY-MM-DD); today if not given
help-copy-file = The file; `-` for standard input
help-verify-strict = End with exit code 1 where there are warnings, too
help-fmt-paths = Markdown files, folders of them, or `-` for standard input to standard output
help-fmt-check = Change nothing; name the files that are not in the layout
help-fmt-check-code = If there are any, the exit code is 1.
help-lang-sheet-out = Where to write the sheet
help-lang-sheet-only = Only the texts of this file, as `interface/brief.ftl`; may be given several times
help-lang-sheet-only-critical = Only texts by which somebody could come to harm if they were wrong

### What can be chosen for an option: what each choice means.

help-value-me = “you”
help-value-him = “he”
help-value-paper = Enacted law only
help-value-practice = Reported practice too
help-value-text = For people
help-value-json = For programs
help-value-csv = For a spreadsheet
help-value-agrees = Another source agrees
help-value-differs = Another source says something else
help-value-not-found = No other source was found
help-value-not-checked = Nobody checked
help-value-full = All sources, reported practice and helpers
help-value-carry = Official acts only, in neutral words, without links and names

### What is wrong with what was typed. `$argument` is what stands there, as `--journey <NAME>`.

help-wrong-unknown-argument = unexpected argument `{ $argument }`
help-wrong-unknown-command = there is no command `{ $command }`
help-wrong-command-missing = a command is missing after `{ $command }`; there are: { $commands }
help-wrong-arguments-missing = this is needed, and not given: { $arguments }
help-wrong-value-missing = a value is missing after `{ $argument }`
help-wrong-value = invalid value `{ $value }` for `{ $argument }`
help-wrong-value-because = invalid value `{ $value }` for `{ $argument }`: { $reason }
help-wrong-value-too-many = `{ $argument }` takes no value, but `{ $value }` was given
help-wrong-values = possible values: { $values }
help-wrong-conflict = the argument `{ $argument }` cannot be used with { $others }
help-wrong-twice = the argument `{ $argument }` cannot be used more than once
help-wrong-not-text = an argument is not UTF-8 text
help-wrong-other = the arguments cannot be understood
help-wrong-nearest = Did you mean `{ $nearest }`?
help-wrong-try = For more information, try `{ $help }`.

help-date-form = a date is written as year-month-day, like 2025-11-05
help-date-day = the calendar has no such day
help-address-form = an address has a number and a port, like `127.0.0.1:8821`
help-number-form = a whole number from { $from } to { $until } is needed
