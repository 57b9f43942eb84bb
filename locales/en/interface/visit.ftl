### The visit: a few questions on pages of their own, then all answers, the brief and a card.

### The first page.

visit-start = Before you walk in
    .he = Before he walks in
visit-start-what = What a Russian office will ask of you, and why. Which papers free you, and what signing leads to.
    .he = What a Russian office will ask of him, and why. Which papers free him, and what signing leads to.
visit-start-nothing-kept = A few short questions. No name, no phone, no passport. Nothing is kept.
visit-start-who = Who is this for?
visit-start-about = What is about to happen, or has happened?
visit-missing = Something is not chosen yet.
visit-missing-who = Say who this is for
visit-missing-about = Say what it is about

### The page before the first question. "You" is here whoever sits before the screen.

visit-before = Before the first question
visit-kept = What this site keeps: nothing
visit-kept-answers = Your answers are not stored. They are gone when you leave.
visit-kept-cookies = There are no cookies, no logs and no account.
visit-kept-name = Nobody here asks your name, phone, passport or money.
visit-kept-signing = Nobody here tells you to sign anything.
    .he = Nobody here tells you or him to sign anything.
visit-hide = What it cannot hide
visit-hide-browser = Your browser notes that you opened this site. A private window does not.
visit-hide-network = The network can see the name of this site, but not your answers.
visit-hide-spy = It cannot help against a spy program, or somebody who looks over your shoulder.
visit-hide-officials = It cannot make officials follow the law.
visit-leave = How to leave

### `$leave` is the words of the button "Leave this page".

visit-leave-press = Press “{ $leave }” at the top, at any time. Your answers are gone then.
visit-leave-key = The Escape key, three times, does the same.
visit-leave-back = Going back afterwards shows no answer. The browser may ask to send a form again: say no.

### A question.

visit-progress-last = Question { $number }, the last one
visit-progress =
    { $count ->
        [one] Question { $number }, at most { $count } more
       *[other] Question { $number }, at most { $count } more
    }
visit-why = Why it is asked: { $why }
visit-find-out = How to find out
visit-each = Say yes or no to each.
visit-no-answer = There is no answer yet.

### `$unknown` is the answer "I don't know", as it can be chosen.

visit-choose = Choose an answer. “{ $unknown }” is one
visit-choose-another = Choose another answer

### All answers.

visit-check = Check the answers
visit-check-about = Who and what it is about

### `$person` is "For me" or "For someone else", `$journey` what is about to happen.

visit-check-both = { $person }. { $journey }.

### The card: short Russian sentences, printed on paper of A6.

visit-card = To say or to show
visit-card-checked = Checked until { $day }.
visit-card-print = To print it: A6 paper, or A4 and cut. Your browser's menu has “Print”.
