### What the command line says itself: errors, the questions of `yol ask`, notices. Words between backticks, words in
### capitals and words that begin with `--` are typed as they are, and stay as they are.

### It stands before every error, in red, with a space behind it.

command-error = error:

### Which language is in use: `yol lang`, and a language that there is not.

command-lang-unknown = { $place }: there is no language `{ $code }`
command-lang-nearest = Did you mean `{ $code }`?
command-lang-all = The languages are: { $languages }
command-lang-in-use = In use: { $name } ({ $code }).
command-lang-by-option = It was chosen by `--lang`.
command-lang-by-variable = It was chosen by the variable `YOL_LANG`.
command-lang-by-system = It is the language of the system: { $variable }={ $value }.
command-lang-by-default = Nothing chose another: not `--lang`, not `YOL_LANG`, not the system.
command-lang-change = To choose another: `--lang CODE`, or `export YOL_LANG=CODE`.

### The table of `yol lang` and `yol lang status`: its head, each word over a column of numbers, and one line.

command-lang-column-language = language
command-lang-column-total = texts
command-lang-column-reviewed = reviewed
command-lang-column-machine = machine
command-lang-column-outdated = outdated
command-lang-column-missing = missing
command-lang-source = everything is translated from this language

### What `yol lang missing` says of a message, after its file and its name.

command-lang-is-missing = not translated
command-lang-part-is-missing = the part `{ $part }` is not translated
command-lang-is-outdated = the English has changed since it was translated
command-lang-is-unstamped = nobody says who translated it, and from which words
command-lang-is-unused = there is no such message in English
command-lang-nothing-missing = Nothing is missing.

### The sheet for reviewers, on paper: `yol lang sheet`.

command-sheet-title = Yol: review of the translation, { $language }
command-sheet-how = Compare each translation with the English and the Russian. Tick the box if the meaning is the same. If it is not, write what it should be on the line.
command-sheet-keep = Words in braces are filled in later: leave them as they are. Numbers, dates and the Russian originals stay too.
command-sheet-reviewer = Reviewer and date:
command-sheet-place = Place
command-sheet-english = English
command-sheet-russian = Russian
command-sheet-right = Right
command-sheet-critical = A wrong word can do harm here.
command-sheet-machine = By a machine
command-sheet-reviewed = Reviewed: { $key }
command-sheet-outdated = The English has changed since.
command-sheet-missing = Not translated
command-sheet-written = { $path }: { $count } texts
command-sheet-which-language = a sheet needs a language to review: give `--lang CODE`
command-sheet-no-file = there is no file `{ $file }`; there are: { $files }
command-sheet-empty = nothing is to be reviewed here
command-glossary-which-language = the glossary needs a language: give `--lang CODE`
command-locales-broken = the texts cannot be read: { $reason }
command-locales-none = `{ $path }` is no folder of texts: there is no `en/interface` in it

### Files and folders that cannot be read or written. `$path` is a path between backticks, or "standard input".

command-standard-input = standard input
command-cannot-read = cannot read { $path }: { $reason }
command-not-text = { $path } is not UTF-8 text; the first bad byte is number { $number }
command-too-large = { $path } is larger than { $size } MiB, too large to be a rulebook or a case
command-is-folder = { $path } is a folder; a file is needed here
command-is-file = { $path } is a file; a folder is needed here
command-no-markdown = there is no `.md` file in the folder { $path }
command-cannot-write = cannot write `{ $path }`: { $reason }
command-cannot-write-answer = cannot write the answer: { $reason }
command-cannot-write-table = the table cannot be written: { $reason }

command-rulebook-damaged = the built-in rulebook is damaged; install `yol` again, or name a folder with `--rulebook`
command-rulebook-mistakes = the rulebook has mistakes, so nothing was decided

### Names that the rulebook does not have. `$advice` is one of the lines below.

command-no-account = the rulebook has no account or worked case `{ $name }`; { $advice }
command-no-journey = the rulebook has no journey `{ $name }`; { $advice }
command-no-conclusion = the rulebook has no conclusion `{ $name }`; { $advice }
command-no-fact = the rulebook has no fact `{ $name }`; { $advice }
command-no-source = the rulebook has no source `{ $name }`; { $advice }
command-no-figure = the rulebook has no figure `{ $name }`; { $advice }
command-no-rule = the rulebook has no rule `{ $name }`; { $advice }
command-no-country = the rulebook has no country `{ $name }`; { $advice }
command-advice-nearest = did you mean `{ $nearest }`?
command-advice-list = `{ $command }` lists them
command-advice-files = its files name its rules
command-advice-names = it has { $names }
command-advice-no-names = it has none

command-which-journey = say what is about to happen; what is given fits any of these
command-since-form = --since { $given } must be written FACT=DATE, as `permit-months=2025-03-01`
command-since-date = --since { $fact }: { $reason }
command-until-before-from = --until { $until } lies before --from { $from }

### `yol ask`: it asks, line by line.

command-ask-introduction = Answer with a number. ? means: I do not know. b goes back, q stops.
command-ask-kept = Only what still matters is asked. Nothing you answer is kept.
command-ask-stopped = Stopped. Nothing was decided, and nothing was kept.
command-ask-interrupted = interrupted: the input ended before the last answer. Nothing was decided, and nothing was kept
command-ask-case-from-input = your answers come from standard input, so the case cannot; name a file
command-ask-unreadable = cannot read your answer: { $reason }
command-ask-about = What is it about?
    .he = What is it about for him?
command-ask-several = I do not know, or several of these
command-ask-first = This is the first question.
command-ask-question =
    { $left ->
        [0] Question { $number }, the last one
        [1] Question { $number }, at most 1 more
       *[other] Question { $number }, at most { $left } more
    }
command-ask-why = Why it is asked: { $why }
command-ask-find-out = How to find out: { $how }
command-ask-none = none at all
command-ask-unknown = I do not know, or would rather not say

### The line on which one types. A colon and a space follow.

command-ask-one-or-none = Answer 1, or 0 for none (? I do not know, b back, q quit)
command-ask-some-or-none = Answer one or more of 1 to { $answers } with commas, or 0 for none (? I do not know, b back, q quit)
command-ask-the-one = Answer 1 (? I do not know, b back, q quit)
command-ask-one-of = Answer 1 to { $answers } (? I do not know, b back, q quit)

command-ask-empty = An empty line is no answer. If you do not know, type ?
command-ask-no-answer = `{ $typed }` is no answer.
command-ask-only-one = Only one of these can be true: type one number.
command-ask-none-alone = 0 means none at all, and stands alone.
command-ask-out-of-range = `{ $typed }` is no answer here. Type a number from 1 to { $answers }, or ? if you do not know.

### `yol diff`: what it compares.

command-diff-nothing = nothing says what to compare: give two days ({ $days }), `--views`, two folders, or a revision ({ $revision })
command-diff-two-folders = `{ $old }` and `{ $new }` are two folders. They are compared on one day (`--on`), in one view (`--view`): without `--from`, `--views` or `--git`
command-diff-one-folder = `{ $folder }` is no FACT=VALUE, and one folder alone is compared with nothing. Give two folders, or name one with `--rulebook`
command-diff-many-folders = two folders can be compared, not { $count }
command-diff-no-rulebook = two folders are compared, so `--rulebook` has no place beside them
command-diff-at-revision = `{ $folder }` at { $revision }
command-diff-as-it-stands = `{ $folder }` as it stands

command-git-no-repository = `{ $folder }` is in no git repository
command-git-no-markdown = at the revision `{ $revision }` there is no `.md` file in `{ $folder }`
command-git-no-revision = git knows no revision `{ $revision }`; `git log` lists those there are
command-git-no-files = cannot read files through git: { $reason }
command-git-no-file = git cannot give `{ $path }`
command-git-not-text = `{ $path }` is not UTF-8 text at that revision
command-git-not-installed = the program `git` is not installed; compare two folders instead
command-git-cannot-run = cannot run git: { $reason }
command-git-no-list = git cannot list the files: { $reason }

command-explain-not-drawn = `{ $rule }` cannot be drawn: { $reason }
command-explain-no-layout = the diagram cannot be laid out: { $reason }

### `yol serve`, on the machine where it runs.

command-serve-could = could listen on { $address }
command-serve-listening = listening on { $address }
