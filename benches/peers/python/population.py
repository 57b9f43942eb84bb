"""What every peer is measured on, and how time is taken: the Python side of ../rust/population.

A peer hands its functions to `serve`, which understands the same commands as the peers in Rust:
once FOLDER | single FOLDER | counts FOLDER CORES."""

import datetime
import json
import os
import statistics
import sys
import time

OUTCOMES = ["not_in_force", "not_applicable", "separate_rules", "satisfied", "missing_document"]
SEXES = ["female", "male"]
APPLICATIONS = ["permanent_residence", "citizenship"]
GROUNDS = ["long_residence", "family", "highly_qualified_specialist", "studies_in_russia", "other"]

HERE = os.path.dirname(os.path.abspath(__file__))
RULES = os.path.join(HERE, "..", "rules")
with open(os.path.join(RULES, "countries.txt"), encoding="utf-8") as file:
    COUNTRIES = file.read().split()
BELARUS, KAZAKHSTAN, MOLDOVA, UKRAINE = (COUNTRIES.index(code) for code in ("BY", "KZ", "MD", "UA"))

IN_FORCE = datetime.date(2025, 11, 5)
INVASION = datetime.date(2022, 2, 24)
NEVER = 99991231

# The case that every start is timed with; the same as `usual` in Rust.
USUAL = {
    "application_date": 20260115,
    "sex": "male",
    "age": 30,
    "ground": "family",
    "citizenship": "KG",
    "application": "permanent_residence",
    "military_contract_months": 0,
    "emergencies_contract": False,
    "unfitness_certificate": False,
    "service_discharge_date": NEVER,
}

# The columns of the population, in the order of `row`.
COLUMNS = "applied discharged contract sex age citizenship application ground emergencies unfit".split()


def day(number):
    """20251105 as a date; nothing where there never was such a day."""
    if number == NEVER:
        return None
    return datetime.date(number // 10000, number // 100 % 100, number % 100)


def row(case):
    """A case as the values of the columns."""
    return [
        day(case["application_date"]),
        day(case["service_discharge_date"]),
        case["military_contract_months"],
        SEXES.index(case["sex"]),
        case["age"],
        COUNTRIES.index(case["citizenship"]),
        APPLICATIONS.index(case["application"]),
        GROUNDS.index(case["ground"]),
        case["emergencies_contract"],
        case["unfitness_certificate"],
    ]


def report(peer, metric, value):
    """Prints one measure as a line of JSON."""
    print(json.dumps({"peer": peer, "metric": metric, "value": value}), flush=True)


def middle(run, times, least):
    """The median seconds of `run`, called so many times and for so long, after once to warm up."""
    run()
    taken, begin = [], time.perf_counter()
    while len(taken) < times or time.perf_counter() - begin < least:
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def decisions(peer, metric, decide, requests, expected):
    """Checks one decision for each request, and reports the nanoseconds that one takes."""
    for request, outcome in zip(requests, expected, strict=True):
        found = decide(request)
        assert found == outcome, f"{peer}: {found} and not {outcome} for {request}"

    def run():
        for request in requests:
            decide(request)

    report(peer, metric, middle(run, 5, 0.6) / len(requests) * 1e9)


def told(peer, cores, rows, counted):
    """Prints the counts that a peer came to, for whoever started it to check."""
    counted = [int(count) for count in counted]
    print(json.dumps({"peer": peer, "cores": cores, "rows": rows, "counts": counted}), flush=True)


def counts(peer, cores, rows, run, tell):
    """Reports how many million rows a second `run` takes on, and the counts that `tell` finds in what it returns."""
    told(peer, cores, rows, tell(run()))
    report(peer, f"batch{cores}", rows / middle(run, 5, 0) / 1e6)


def by_outcome(pairs):
    """(outcome, count) pairs as counts in the order of the outcomes."""
    found = dict(pairs)
    return [found.get(outcome, 0) for outcome in range(len(OUTCOMES))]


def peak():
    """The most memory that this process ever held, in bytes."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))


def rows_in(folder):
    """How many rows the population has."""
    with open(os.path.join(folder, "expected.json"), encoding="utf-8") as file:
        return json.load(file)["all"]["rows"]


def cores_asked():
    """For how many cores this process was started: some libraries must know before they are loaded."""
    return int(sys.argv[3]) if sys.argv[1] == "counts" else 1


def serve(peer, once, single=None, count=None, warm=None):
    """Carries out the command that the program was given.

    `once(case)` returns the outcome of a case, from the start; `single(cases, outcomes)` measures one decision;
    `count(folder, cores)` counts the rows. What counting added to the memory held is reported for each row; what `warm()`
    takes before is left out of it."""
    command, folder = sys.argv[1:3]
    if command == "once":
        print(once(USUAL))
    elif command == "single" and single:
        with open(os.path.join(folder, "cases.json"), encoding="utf-8") as file:
            cases = json.load(file)
        single([case["case"] for case in cases], [case["outcome"] for case in cases])
    elif command == "counts" and count:
        if warm:
            warm()
        before = peak()
        count(folder, cores_asked())
        if cores_asked() == 1:
            report(peer, "memory", (peak() - before) / rows_in(folder))
