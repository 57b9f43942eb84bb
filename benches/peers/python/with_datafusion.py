"""The decision by DataFusion: record batches in memory, counted by SQL."""

import os

import datafusion
import pyarrow as pa
import pyarrow.parquet as pq

from population import COLUMNS, OUTCOMES, by_outcome, counts, decisions, row, rows_in, serve
from sql import COUNT, OUTCOME

PEER = "datafusion"
BATCH = 8192
BYTE, FLAG = pa.uint8(), pa.bool_()
TYPES = [pa.date32(), pa.date32(), pa.uint16(), BYTE, BYTE, BYTE, BYTE, BYTE, FLAG, FLAG]
SCHEMA = pa.schema(list(zip(COLUMNS, TYPES, strict=True)))


def context(cores):
    config = datafusion.SessionConfig().with_target_partitions(cores).with_batch_size(BATCH)
    return datafusion.SessionContext(config)


def one_row(case):
    return pa.Table.from_pylist([dict(zip(COLUMNS, row(case), strict=True))], schema=SCHEMA).to_batches()


def decide(session, batches):
    session.register_record_batches("person", [batches])
    found = session.sql(f"SELECT {OUTCOME} AS outcome FROM person").to_pydict()["outcome"][0]
    session.deregister_table("person")
    return OUTCOMES[found]


def once(case):
    return decide(context(1), one_row(case))


def single(cases, outcomes):
    session = context(1)
    decisions(PEER, "decision", lambda one: decide(session, one), list(map(one_row, cases[:50])), outcomes[:50])


def count(folder, cores):
    session = context(cores)
    batches = pq.read_table(os.path.join(folder, "people.parquet")).to_batches(max_chunksize=BATCH)
    share = -(-len(batches) // cores)
    session.register_record_batches("people", [batches[core * share :][:share] for core in range(cores)])

    def pairs(found):
        return by_outcome(pair for batch in found for pair in zip(*(column.to_pylist() for column in batch.columns)))

    counts(PEER, cores, rows_in(folder), lambda: session.sql(COUNT).collect(), pairs)


serve(PEER, once, single, count)
