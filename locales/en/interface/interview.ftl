### The interview: answers, buttons, and what is wrong with an answer.

## Answers to choose from, and how they are repeated behind the title of a fact and a colon.

interview-dont-know = I don't know
interview-any = any
interview-any-other = any other
interview-other-than = other than { $values }
interview-none-of-these = none of these
interview-two-or-more = two or more of these
interview-yes = Yes
interview-no = No

## Buttons.

interview-for-me = For me
interview-for-someone-else = For someone else
interview-continue = Continue
interview-back = Back
interview-change = Change
interview-show-answer = Show the answer
interview-change-answer = Change an answer
interview-card = A small card to print
interview-start-again = Start again

## What is wrong with an answer. Each stands behind the name of a fact, a colon, and what was given.

interview-finished = has no question: the interview is finished
interview-clash = cannot be together with what was said before. { $sentences }
interview-one-answer = has exactly one answer
interview-no-answer = is no answer: choose from 1 to { $count }

## What is wrong with a day from which something counts that grows with time, as a birthday. `$fact` is the name of a fact.

interview-second-day = gives `{ $fact }` a second of two days from which it counts
interview-day-after-case = lies after the day of the case, { $day }
interview-day-makes = makes `{ $fact }` { $number } on { $day }, but { $given } is given
interview-grows-not = is no fact that grows with time
interview-nothing-grows = is no fact that grows with time; there is none
interview-these-grow = is no fact that grows with time; these do: { $facts }

## What is wrong with weights: how many people have which value of a fact.

interview-weights-no-json = are no JSON: { $error }
interview-weights-no-object = must be an object: facts with their values
interview-weights-no-values = needs an object: values with their weights, as in `{ $example }`
interview-weight-no-number = needs a number as its weight
interview-weight-several-values = must be one value, with the chance that it is in the set
interview-weight-no-value = is no value that can have a weight
interview-weight-negative = a weight must be 0 or more
interview-weight-nothing = some value must have a weight above 0
interview-weight-chance = the chance that a value is in a set must lie between 0 and 1
interview-weight-twice = a value has two weights
