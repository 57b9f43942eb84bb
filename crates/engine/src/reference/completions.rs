//! Every completion of a partial case, by brute force: for tests on small rulebooks.

use super::{Full, FullCase, Outcome, outcome, possible};
use crate::Case;
use language::Rulebook;
use language::rulebook::{ConclusionId, Fact, FactType, Known, Status, ValueId};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// A verdict found by trying every completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainVerdict {
    /// Decided, open or disputed.
    pub status: Status,
    /// The outcomes that remain.
    pub outcomes: BTreeSet<Outcome>,
}

/// Every possible completion of the case: all values of all facts that the case leaves open, all ways to
/// take the readings, without those that a `never` constraint excludes. The presumptions are not applied.
/// The number grows exponentially with facts and readings.
#[must_use]
pub fn completions(rulebook: &Rulebook, case: &Case) -> Vec<FullCase> {
    let choices: Vec<Vec<Full>> =
        rulebook.facts.iter_enumerated().map(|(id, fact)| values(fact, case.known(id))).collect();
    let mut facts: Vec<TiVec<_, Full>> = vec![TiVec::new()];
    for choice in &choices {
        facts = facts
            .iter()
            .flat_map(|start| choice.iter().map(|value| extended(start, value.clone())))
            .collect();
    }
    let mut readings: Vec<TiVec<_, bool>> = vec![TiVec::new()];
    for _ in &rulebook.readings {
        readings =
            readings.iter().flat_map(|start| [extended(start, false), extended(start, true)]).collect();
    }
    let complete = |facts: &TiVec<_, Full>, readings: &TiVec<_, bool>| FullCase {
        on: case.on,
        known_by: case.known_by,
        view: case.view,
        facts: facts.clone(),
        readings: readings.clone(),
    };
    facts
        .iter()
        .flat_map(|facts| readings.iter().map(|readings| complete(facts, readings)))
        .filter(|full| possible(rulebook, full))
        .collect()
}

fn extended<K, V: Clone>(start: &TiVec<K, V>, value: V) -> TiVec<K, V> {
    let mut longer = start.clone();
    longer.push(value);
    longer
}

/// The verdict over the given completions, straight from its definition: decided where every completion
/// gives one outcome; disputed where, for each way to take the readings, all of them agree; open otherwise.
#[must_use]
pub fn verdict(rulebook: &Rulebook, completions: &[FullCase], conclusion: ConclusionId) -> PlainVerdict {
    let mut by_reading: BTreeMap<Vec<bool>, BTreeSet<Outcome>> = BTreeMap::new();
    for case in completions {
        let reading = case.readings.iter().copied().collect();
        by_reading.entry(reading).or_default().insert(outcome(rulebook, case, conclusion));
    }
    let outcomes: BTreeSet<Outcome> = by_reading.values().flatten().copied().collect();
    let status = if outcomes.len() <= 1 {
        Status::Decided
    } else if by_reading.values().all(|outcomes| outcomes.len() == 1) {
        Status::Disputed
    } else {
        Status::Open
    };
    PlainVerdict { status, outcomes }
}

fn values(fact: &Fact, known: Option<&Known>) -> Vec<Full> {
    match &fact.domain {
        FactType::Flag => match known {
            Some(Known::Flag(flag)) => vec![Full::Flag(*flag)],
            _ => vec![Full::Flag(false), Full::Flag(true)],
        },
        FactType::Choice(values) => match known {
            Some(Known::Choice(possible)) => possible.iter().map(|value| Full::Choice(*value)).collect(),
            _ => values.keys().map(Full::Choice).collect(),
        },
        FactType::Set(values) => sets(values.len(), known),
        FactType::Number { from, to, .. } => {
            let (from, to) = match known {
                Some(Known::Number { from: lowest, to: highest }) => (*from.max(lowest), *to.min(highest)),
                _ => (*from, *to),
            };
            (from..=to).map(Full::Number).collect()
        }
        FactType::Date { from, until } => {
            let (from, until) = match known {
                Some(Known::Date { from: first, until: last }) => (*from.max(first), *until.min(last)),
                _ => (*from, *until),
            };
            from.series(jiff::Span::new().days(1)).take_while(|day| *day <= until).map(Full::Date).collect()
        }
    }
}

fn sets(size: usize, known: Option<&Known>) -> Vec<Full> {
    let mut sets: Vec<TiVec<ValueId, bool>> = vec![TiVec::new()];
    for index in 0..size {
        let value = ValueId::from(index);
        let options: &[bool] = match known {
            Some(Known::Set { has, .. }) if has.contains(&value) => &[true],
            Some(Known::Set { lacks, exact, .. }) if *exact || lacks.contains(&value) => &[false],
            _ => &[false, true],
        };
        sets = sets.iter().flat_map(|start| options.iter().map(|inside| extended(start, *inside))).collect();
    }
    sets.into_iter().map(Full::Set).collect()
}
