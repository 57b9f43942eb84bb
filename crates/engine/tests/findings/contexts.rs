//! The days, known-by days and views between which the rules of a rulebook tell.

use engine::Case;
use engine::reference::bound_day;
use language::rulebook::{Condition, DateBound, DateTest, FactId, FactType, Term, View};
use language::{Date, Rulebook};
use std::collections::{BTreeMap, BTreeSet};

const FAR: [Date; 2] = [Date::constant(1950, 1, 1), Date::constant(2090, 1, 1)];

/// A case without facts for every day, known-by day and view that differ in anything.
pub(crate) fn contexts(rulebook: &Rulebook) -> Vec<Case> {
    let mut cases = Vec::new();
    for on in days(rulebook) {
        for known_by in known_days(rulebook) {
            for view in [View::Paper, View::Practice] {
                let mut case = Case::new(on);
                (case.known_by, case.view) = (known_by, view);
                cases.push(case);
            }
        }
    }
    cases
}

/// Every test in a condition.
pub(crate) fn tests_of(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(tests_of).collect(),
        Condition::Not(part) => tests_of(part),
        test => vec![test],
    }
}

/// The tests of date facts by rules and constraints.
fn date_tests(rulebook: &Rulebook) -> Vec<(FactId, DateTest)> {
    let rules = rulebook.rules.iter().map(|rule| &rule.condition);
    let constraints = rulebook.constraints.iter().map(|constraint| &constraint.condition);
    let tests = rules.chain(constraints).flat_map(tests_of);
    tests
        .filter_map(|test| if let Condition::Date(fact, test) = test { Some((*fact, *test)) } else { None })
        .collect()
}

/// The facts that are compared with the case's own date.
pub(crate) fn moving_facts(rulebook: &Rulebook) -> BTreeSet<FactId> {
    let moves = |test: &DateTest| {
        [test.from, test.until].iter().flatten().any(|bound| matches!(bound, DateBound::CaseDate { .. }))
    };
    date_tests(rulebook).into_iter().filter(|(_, test)| moves(test)).map(|(fact, _)| fact).collect()
}

fn domain(rulebook: &Rulebook, fact: FactId) -> Vec<Date> {
    let FactType::Date { from, until } = rulebook.facts[fact].domain else { return Vec::new() };
    from.series(jiff::Span::new().days(1)).take_while(|day| *day <= until).collect()
}

/// One day for each pattern of rules that are in force and date tests that pass.
fn days(rulebook: &Rulebook) -> Vec<Date> {
    let mut candidates = BTreeSet::from(FAR);
    for rule in &rulebook.rules {
        candidates.extend(rule.in_force.from.into_iter().flat_map(|day| [day, day.yesterday().unwrap()]));
        candidates.extend(rule.in_force.until.into_iter().flat_map(|day| [day, day.tomorrow().unwrap()]));
    }
    let tests = date_tests(rulebook);
    for (fact, test) in &tests {
        for bound in [test.from, test.until].into_iter().flatten() {
            let DateBound::CaseDate { term, .. } = bound else { continue };
            let back = Term { amount: -term.amount, ..term };
            for day in domain(rulebook, *fact) {
                let near = (-5..=5).filter_map(|days| language::shift(day, &back, days));
                candidates.extend(near);
            }
        }
    }
    let passes = |test: &DateTest, day: Date, on: Date| {
        test.from.and_then(|bound| bound_day(bound, on)).is_none_or(|from| from <= day)
            && test.until.and_then(|bound| bound_day(bound, on)).is_none_or(|until| day <= until)
    };
    let pattern = |on: Date| -> Vec<bool> {
        let in_force = rulebook.rules.iter().map(|rule| rule.in_force.contains(on));
        let passing = tests.iter().flat_map(|(fact, test)| {
            domain(rulebook, *fact).into_iter().map(move |day| passes(test, day, on))
        });
        in_force.chain(passing).collect()
    };
    let mut patterns: BTreeMap<Vec<bool>, Date> = BTreeMap::new();
    for on in candidates {
        patterns.entry(pattern(on)).or_insert(on);
    }
    patterns.into_values().collect()
}

fn known_days(rulebook: &Rulebook) -> Vec<Option<Date>> {
    let known: BTreeSet<Date> = rulebook.rules.iter().filter_map(|rule| rule.known_from).collect();
    std::iter::once(None).chain(FAR.into_iter().take(1).chain(known).map(Some)).collect()
}
