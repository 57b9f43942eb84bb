"""The decision as a country package of OpenFisca, written as its users write one."""

import datetime

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from population import APPLICATIONS, COUNTRIES, GROUNDS, INVASION, IN_FORCE, OUTCOMES, SEXES

Person = Entity(key="person", plural="persons", label="Person", doc="")


def choice(name, words):
    return Enum(name, [(word, word) for word in words])


Sex = choice("Sex", SEXES)
Application = choice("Application", APPLICATIONS)
Ground = choice("Ground", GROUNDS)
Country = choice("Country", COUNTRIES)
Outcome = choice("Outcome", OUTCOMES)


def variable(name, value_type, **others):
    common = {"value_type": value_type, "entity": Person, "definition_period": DateUnit.MONTH, "label": name}
    return type(name, (Variable,), common | others)


def one_of(name, words, default):
    return variable(name, Enum, possible_values=words, default_value=words[default])


INPUTS = [
    one_of("sex", Sex, "female"),
    variable("age", int),
    one_of("citizenship", Country, "AD"),
    one_of("application", Application, "permanent_residence"),
    one_of("ground", Ground, "other"),
    variable("application_date", datetime.date),
    variable("military_contract_months", int),
    variable("emergencies_contract", bool),
    variable("unfitness_certificate", bool),
    variable("service_discharge_date", datetime.date, default_value=datetime.date(2100, 1, 1)),
]


class in_scope(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The decree is aimed at this person"

    def formula(person, period):
        age, ground, country = (person(name, period) for name in ("age", "ground", "citizenship"))
        for_residence = person("application", period) == Application.permanent_residence
        allied = ((country == Country.KZ) | (country == Country.MD)) & for_residence
        listed = (ground == Ground.long_residence) | (ground == Ground.family)
        man = person("sex", period) == Sex.male
        return man & (age >= 18) & (age <= 65) & listed & (country != Country.BY) & ~allied


class paper(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "One of the papers is there"

    def formula(person, period):
        for_residence = person("application", period) == Application.permanent_residence
        contract = person("military_contract_months", period) >= 12
        discharged = person("service_discharge_date", period) < np.datetime64(INVASION)
        held = np.where(for_residence, contract | person("emergencies_contract", period), discharged)
        return held | person("unfitness_certificate", period)


class outcome(Variable):
    value_type = Enum
    possible_values = Outcome
    default_value = Outcome.not_applicable
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Decree 821, simplified"

    def formula(person, period):
        conditions = [
            person("application_date", period) < np.datetime64(IN_FORCE),
            ~person("in_scope", period),
            person("citizenship", period) == Country.UA,
            person("paper", period),
        ]
        values = [Outcome.not_in_force, Outcome.not_applicable, Outcome.separate_rules, Outcome.satisfied]
        return np.select(conditions, values, Outcome.missing_document)


def system():
    made = TaxBenefitSystem([Person])
    for each in [*INPUTS, in_scope, paper, outcome]:
        made.add_variable(each)
    return made
