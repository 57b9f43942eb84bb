"""The decision by OpenFisca-Core: one person by a situation, many by arrays."""

import statistics
import time

import numpy as np
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.simulations import SimulationBuilder

import columns
import decree_openfisca as decree
import population
from columns import NEVER_DAY
from population import OUTCOMES, day, decisions, serve

PEER = "openfisca"
MONTH = "2026-01"
FAR_DAY = 47_482


def situation(case):
    values = dict(case)
    for name in ("application_date", "service_discharge_date"):
        date = day(values.pop(name))
        if date is not None:
            values[name] = date.isoformat()
    return {"persons": {"person": {name: {MONTH: value} for name, value in values.items()}}}


def decide(system, asked, trace=False):
    simulation = SimulationBuilder().build_from_entities(system, asked)
    simulation.trace = trace
    found = simulation.calculate("outcome", MONTH).decode_to_str()[0]
    if trace:
        simulation.tracer.computation_log.lines(aggregate=False, max_depth=10)
    return str(found)


def once(case):
    return decide(decree.system(), situation(case))


def single(cases, outcomes):
    system = decree.system()
    asked, outcomes = list(map(situation, cases[:100])), outcomes[:100]
    decisions(PEER, "decision", lambda one: decide(system, one), asked, outcomes)
    decisions(PEER, "explained", lambda one: decide(system, one, trace=True), asked, outcomes)


def inputs(folder):
    """The columns in the types that OpenFisca takes."""
    values = columns.read(folder)
    discharged = values["discharged"]
    made = {
        "age": values["age"].astype(np.int32),
        "military_contract_months": values["contract"].astype(np.int32),
        "emergencies_contract": values["emergencies"].astype(bool),
        "unfitness_certificate": values["unfit"].astype(bool),
        "application_date": values["applied"].astype("datetime64[D]"),
        "service_discharge_date": np.where(discharged == NEVER_DAY, np.int32(FAR_DAY), discharged).astype(
            "datetime64[D]"
        ),
    }
    choices = [("sex", decree.Sex), ("citizenship", decree.Country), ("application", decree.Application)]
    for name, words in [*choices, ("ground", decree.Ground)]:
        made[name] = EnumArray(values[name], words)
    return made


def count(folder, cores):
    if cores > 1:
        return  # it has one thread
    system, arrays = decree.system(), inputs(folder)
    rows = population.rows_in(folder)
    calculating = []

    def run():
        simulation = SimulationBuilder().build_default_simulation(system, count=rows)
        for name, values in arrays.items():
            simulation.set_input(name, MONTH, values)
        start = time.perf_counter()
        found = np.asarray(simulation.calculate("outcome", MONTH)).view(np.ndarray)
        counted = np.bincount(found, minlength=len(OUTCOMES))
        calculating.append(time.perf_counter() - start)
        return counted

    population.counts(f"{PEER} (with its inputs set)", cores, rows, run, list)
    population.told(PEER, cores, rows, run())
    population.report(PEER, f"batch{cores}", rows / statistics.median(calculating) / 1e6)


serve(PEER, once, single, count)
