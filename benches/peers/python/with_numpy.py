"""The decision by numpy: all rows at once, and in blocks that fit in the cache."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np

import columns
from columns import INVASION_DAY, IN_FORCE_DAY
from population import BELARUS, KAZAKHSTAN, MOLDOVA, OUTCOMES, UKRAINE, counts, decisions, serve

PEER = "numpy"
BLOCK = 1 << 16


def decide(applied, discharged, contract, sex, age, citizenship, application, ground, emergencies, unfit):
    for_residence = application == 0
    allied = ((citizenship == KAZAKHSTAN) | (citizenship == MOLDOVA)) & for_residence
    outside = (sex == 0) | (age < 18) | (age > 65) | (ground >= 2) | (citizenship == BELARUS) | allied
    paper = (unfit == 1) | np.where(
        for_residence, (contract >= 12) | (emergencies == 1), discharged < INVASION_DAY
    )
    conditions = [applied < IN_FORCE_DAY, outside, citizenship == UKRAINE, paper]
    return np.select(conditions, [np.uint8(number) for number in range(4)], np.uint8(4))


def one(values):
    return OUTCOMES[decide(*values)[0]]


def arrays(case):
    return [np.array([value]) for value in columns.numbers(case)]


def once(case):
    return one(arrays(case))


def single(cases, outcomes):
    decisions(PEER, "decision", one, list(map(arrays, cases[:500])), outcomes[:500])


def count(folder, cores):
    values = list(columns.read(folder).values())
    rows = len(values[0])
    blocks = [slice(start, start + BLOCK) for start in range(0, rows, BLOCK)]

    def of(block):
        return np.bincount(decide(*(column[block] for column in values)), minlength=len(OUTCOMES))

    with ThreadPoolExecutor(cores) as threads:
        in_blocks = lambda: sum(threads.map(of, blocks))  # noqa: E731
        counts(f"{PEER} (in blocks)", cores, rows, in_blocks, list)
    if cores == 1:
        counts(PEER, cores, rows, lambda: of(slice(None)), list)


serve(PEER, once, single, count)
