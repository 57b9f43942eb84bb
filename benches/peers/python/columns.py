"""The population as numpy arrays."""

import os

import numpy as np

from population import COLUMNS, INVASION, IN_FORCE, day, row

TYPES = {"applied": "i32", "discharged": "i32", "contract": "u16"}
NUMPY = {"i32": np.int32, "u16": np.uint16, "u8": np.uint8}
EPOCH = day(19700101)
IN_FORCE_DAY, INVASION_DAY = (IN_FORCE - EPOCH).days, (INVASION - EPOCH).days
NEVER_DAY = 2**31 - 1


def kinds():
    """The type of each column, by name and in order."""
    return {name: TYPES.get(name, "u8") for name in COLUMNS}


def read(folder):
    """The columns, by name and in order."""
    path = lambda name, kind: os.path.join(folder, f"{name}.{kind}")  # noqa: E731
    return {name: np.fromfile(path(name, kind), NUMPY[kind]) for name, kind in kinds().items()}


def numbers(case):
    """A case as the numbers that stand in the columns."""
    applied, discharged, *others = row(case)
    return [
        (applied - EPOCH).days,
        NEVER_DAY if discharged is None else (discharged - EPOCH).days,
        *(int(value) for value in others),
    ]
