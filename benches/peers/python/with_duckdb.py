"""The decision by DuckDB: a table in memory, counted by SQL."""

import os

import duckdb

from population import COLUMNS, OUTCOMES, by_outcome, counts, decisions, row, rows_in, serve
from sql import COUNT, OUTCOME

PEER = "duckdb"
TYPES = "DATE DATE USMALLINT UTINYINT UTINYINT UTINYINT UTINYINT UTINYINT BOOLEAN BOOLEAN".split()
VALUES = ", ".join(f"?::{kind} AS {name}" for kind, name in zip(TYPES, COLUMNS, strict=True))
ONE = f"SELECT {OUTCOME} FROM (SELECT {VALUES})"


def decide(connection, values):
    return OUTCOMES[connection.execute(ONE, values).fetchone()[0]]


def once(case):
    return decide(duckdb.connect(), row(case))


def single(cases, outcomes):
    connection = duckdb.connect()
    decisions(PEER, "decision", lambda values: decide(connection, values), list(map(row, cases[:300])), outcomes[:300])


def count(folder, cores):
    connection = duckdb.connect()
    path = os.path.join(folder, "people.parquet")
    connection.execute("CREATE TABLE people AS SELECT * FROM read_parquet(?)", [path])
    connection.execute(f"SET threads = {cores}")
    counts(PEER, cores, rows_in(folder), lambda: connection.execute(COUNT).fetchall(), by_outcome)


serve(PEER, once, single, count)
