"""The decision by zen-engine's Python package. Rows are not counted: its Rust crate is the same engine and faster."""

import os

import zen

from population import RULES, decisions, serve

PEER = "zen (Python)"


def decision():
    with open(os.path.join(RULES, "decree.table.json"), encoding="utf-8") as model:
        return zen.ZenEngine().create_decision(model.read())


def once(case):
    return decision().evaluate(case)["result"]["outcome"]


def single(cases, outcomes):
    loaded = decision()
    cases, outcomes = cases[:300], outcomes[:300]
    decisions(PEER, "decision", lambda case: loaded.evaluate(case)["result"]["outcome"], cases, outcomes)
    trace = {"trace": True}
    decisions(PEER, "explained", lambda case: loaded.evaluate(case, trace)["result"]["outcome"], cases, outcomes)


serve(PEER, once, single)
