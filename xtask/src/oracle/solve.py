"""Answers questions about rulebooks that were written as answer-set programs.

Reads one request a line from standard input, writes one answer a line to standard output, both JSON:

    {"program": "...", "queries": [{"true": ["view(paper)"], "false": ["excluded"]}, ...]}
    {"answers": [null, ["outcome(0,1)", "outcome(1,gap)"], ...]}

An answer holds every shown atom that is true in at least one answer set (brave reasoning) in which the atoms under
"true" are true and those under "false" are false; it is null where there is no such answer set.
"""

import calendar
import datetime
import json
import sys

import clingo

# Day numbers in programs count from this day.
DAY_ZERO = datetime.date(2000, 1, 1)


class Calendar:
    """What programs may call with `@`."""

    def shift(self, day, amount, unit, rounding, days):
        """The day number that lies a term, and then some days, after a day number."""
        start = DAY_ZERO + datetime.timedelta(days=day.number)
        if unit.name == "days":
            moved = start + datetime.timedelta(days=amount.number)
        else:
            months = amount.number * (12 if unit.name == "years" else 1)
            moved = add_months(start, months, rounding.name)
        return clingo.Number((moved - DAY_ZERO).days + days.number)


def add_months(start, months, rounding):
    """The same day of another month; where there is none, that month's last day or the next month's first."""
    count = start.year * 12 + start.month - 1 + months
    year, month = count // 12, count % 12 + 1
    length = calendar.monthrange(year, month)[1]
    if start.day <= length:
        return datetime.date(year, month, start.day)
    last = datetime.date(year, month, length)
    return last if rounding == "down" else last + datetime.timedelta(days=1)


def brave(control, query):
    """The shown atoms that are true in some answer set under the query's assumptions."""
    assumptions = [(clingo.parse_term(atom), True) for atom in query["true"]]
    assumptions += [(clingo.parse_term(atom), False) for atom in query["false"]]
    last = None
    with control.solve(assumptions=assumptions, yield_=True) as models:
        for model in models:
            last = [str(symbol) for symbol in model.symbols(shown=True)]
    return last


def answer(request):
    """Grounds the program once and puts every query to it."""
    control = clingo.Control(["--warn=none"])
    control.configuration.solve.models = 0
    control.configuration.solve.enum_mode = "brave"
    control.add("base", [], request["program"])
    control.ground([("base", [])], context=Calendar())
    return {"answers": [brave(control, query) for query in request["queries"]]}


def main():
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
