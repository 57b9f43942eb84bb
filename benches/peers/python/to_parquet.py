"""Writes people.parquet beside the columns of the population: to_parquet.py FOLDER."""

import os
import sys

import pyarrow as pa
import pyarrow.parquet as pq

import columns
from columns import NEVER_DAY

BLOCK = 1_000_000


def table(block):
    """Some rows as Arrow has them: days as dates, a day that never was as null."""
    arrays = {name: pa.array(values) for name, values in block.items()}
    arrays["applied"] = arrays["applied"].cast(pa.date32())
    discharged = block["discharged"]
    arrays["discharged"] = pa.array(discharged, mask=discharged == NEVER_DAY).cast(pa.date32())
    for name in ("emergencies", "unfit"):
        arrays[name] = arrays[name].cast(pa.bool_())
    return pa.table(arrays)


def main(folder):
    """Written under another name first, so that a file that stands there is whole."""
    values = columns.read(folder)
    rows = len(values["sex"])
    path = os.path.join(folder, "people.parquet")
    with pq.ParquetWriter(path + ".part", table({name: v[:0] for name, v in values.items()}).schema) as writer:
        for start in range(0, rows, BLOCK):
            writer.write_table(table({name: v[start : start + BLOCK] for name, v in values.items()}))
    os.replace(path + ".part", path)


main(sys.argv[1])
