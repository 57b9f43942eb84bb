"""The decision in SQL, for DuckDB and DataFusion."""

from population import BELARUS, KAZAKHSTAN, MOLDOVA, UKRAINE

OUTCOME = f"""CASE
    WHEN applied < DATE '2025-11-05' THEN 0
    WHEN sex = 0 OR age < 18 OR age > 65 OR ground >= 2 OR citizenship = {BELARUS}
        OR (citizenship IN ({KAZAKHSTAN}, {MOLDOVA}) AND application = 0) THEN 1
    WHEN citizenship = {UKRAINE} THEN 2
    WHEN unfit OR (application = 0 AND (contract >= 12 OR emergencies))
        OR (application = 1 AND discharged < DATE '2022-02-24') THEN 3
    ELSE 4 END"""

COUNT = f"SELECT {OUTCOME} AS outcome, count(*) FROM people GROUP BY outcome"
