"""The decision by numba: a Python function that LLVM compiles for just this decision."""

import numba
import numpy as np
from numba import njit, prange

import columns
from columns import INVASION_DAY, IN_FORCE_DAY
from population import BELARUS, KAZAKHSTAN, MOLDOVA, OUTCOMES, UKRAINE, cores_asked, counts, decisions, serve

PEER = "numba"


@njit
def decide(applied, discharged, contract, sex, age, citizenship, application, ground, emergencies, unfit):
    if applied < IN_FORCE_DAY:
        return 0
    if sex == 0 or age < 18 or age > 65 or ground >= 2 or citizenship == BELARUS:
        return 1
    if (citizenship == KAZAKHSTAN or citizenship == MOLDOVA) and application == 0:
        return 1
    if citizenship == UKRAINE:
        return 2
    if application == 0:
        paper = contract >= 12 or emergencies == 1 or unfit == 1
    else:
        paper = unfit == 1 or discharged < INVASION_DAY
    return 3 if paper else 4


def count_rows(a, b, c, d, e, f, g, h, i, j):
    not_in_force = not_applicable = separate = satisfied = 0
    for r in prange(len(a)):
        outcome = decide(a[r], b[r], c[r], d[r], e[r], f[r], g[r], h[r], i[r], j[r])
        not_in_force += outcome == 0
        not_applicable += outcome == 1
        separate += outcome == 2
        satisfied += outcome == 3
    missing = len(a) - not_in_force - not_applicable - separate - satisfied
    return not_in_force, not_applicable, separate, satisfied, missing


def write_rows(a, b, c, d, e, f, g, h, i, j, out):
    for r in prange(len(a)):
        out[r] = decide(a[r], b[r], c[r], d[r], e[r], f[r], g[r], h[r], i[r], j[r])


def once(case):
    return OUTCOMES[decide(*columns.numbers(case))]


def single(cases, outcomes):
    requests = [tuple(columns.numbers(case)) for case in cases]
    decisions(PEER, "decision", lambda values: OUTCOMES[decide(*values)], requests, outcomes)


counting = njit(parallel=cores_asked() > 1)(count_rows)
writing = njit(parallel=cores_asked() > 1)(write_rows)


def warm():
    """Compiles both for these types."""
    values = [np.zeros(1, columns.NUMPY[kind]) for kind in columns.kinds().values()]
    counting(*values)
    writing(*values, np.zeros(1, np.uint8))


def count(folder, cores):
    numba.set_num_threads(cores)
    values = list(columns.read(folder).values())
    rows = len(values[0])
    counts(PEER, cores, rows, lambda: counting(*values), list)
    # What counting costs it beyond deciding is left out here: the harder bar.
    out = np.empty(rows, np.uint8)
    told = lambda _: np.bincount(out, minlength=len(OUTCOMES))  # noqa: E731
    counts(f"{PEER} (a verdict a row)", cores, rows, lambda: writing(*values, out), told)


serve(PEER, once, single, count, warm)
