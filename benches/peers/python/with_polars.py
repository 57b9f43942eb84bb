"""The decision by Polars: a frame in memory, counted by group, and by both of its engines."""

import os

from population import (
    BELARUS,
    COLUMNS,
    INVASION,
    IN_FORCE,
    KAZAKHSTAN,
    MOLDOVA,
    OUTCOMES,
    UKRAINE,
    by_outcome,
    cores_asked,
    counts,
    decisions,
    row,
    rows_in,
    serve,
)

os.environ["POLARS_MAX_THREADS"] = str(cores_asked())
import polars as pl  # noqa: E402  (it reads the variable above when it is loaded)

PEER = "polars"
TYPES = [pl.Date, pl.Date, pl.UInt16, *[pl.UInt8] * 5, pl.Boolean, pl.Boolean]
SCHEMA = dict(zip(COLUMNS, TYPES, strict=True))


def code(number):
    return pl.lit(number, pl.UInt8)


def outcome():
    column = pl.col
    for_residence = column("application") == 0
    outside = (
        (column("sex") == 0)
        | (column("age") < 18)
        | (column("age") > 65)
        | (column("ground") >= 2)
        | (column("citizenship") == BELARUS)
        | (column("citizenship").is_in([KAZAKHSTAN, MOLDOVA]) & for_residence)
    )
    paper = (
        column("unfit")
        | (for_residence & ((column("contract") >= 12) | column("emergencies")))
        | (~for_residence & (column("discharged") < INVASION))
    )
    chain = pl.when(column("applied") < IN_FORCE).then(code(0)).when(outside).then(code(1))
    chain = chain.when(column("citizenship") == UKRAINE).then(code(2)).when(paper).then(code(3))
    return chain.otherwise(code(4)).alias("outcome")


def frame(case):
    return pl.DataFrame([row(case)], schema=SCHEMA, orient="row")


def decide(one):
    return OUTCOMES[one.select(outcome())["outcome"][0]]


def once(case):
    return decide(frame(case))


def single(cases, outcomes):
    decisions(PEER, "decision", decide, list(map(frame, cases[:300])), outcomes[:300])


def count(folder, cores):
    assert pl.thread_pool_size() == cores
    people = pl.read_parquet(os.path.join(folder, "people.parquet")).rechunk()
    rows = rows_in(folder)
    verdicts = people.lazy().select(outcome())
    groups = verdicts.group_by("outcome").agg(pl.len())
    counts(PEER, cores, rows, groups.collect, lambda found: by_outcome(found.rows()))
    streaming = lambda: groups.collect(engine="streaming")  # noqa: E731
    counts(f"{PEER} (streaming)", cores, rows, streaming, lambda found: by_outcome(found.rows()))
    # Counting takes longer than deciding: this is the best that can be said of its decisions alone.
    alone = lambda: verdicts.collect(engine="streaming")  # noqa: E731
    values = lambda found: by_outcome(found["outcome"].value_counts().rows())  # noqa: E731
    counts(f"{PEER} (a verdict a row)", cores, rows, alone, values)


serve(PEER, once, single, count)
