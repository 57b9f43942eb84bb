//! Cases for a checked rulebook.

use crate::calendar::{days_between, law_day, plus};
use crate::cut_points::cut_points;
use crate::rng::Rng;
use language::Rulebook;
use language::rulebook::{FactType, Given, Known, ValueId, ValueIds, View};

/// A case of which part is known: each fact is unknown, known exactly or known as a range. Its dates lie near
/// days on which the law changes.
#[must_use]
pub fn case(rulebook: &Rulebook, seed: u64) -> Given {
    let rng = &mut Rng::new(seed);
    let mut given = dates(rulebook, rng);
    for (id, fact) in rulebook.facts.iter_enumerated() {
        let known = match rng.below(10) {
            0..3 => continue,
            3..7 => exact(rng, &fact.domain),
            _ => part(rng, &fact.domain),
        };
        given.facts.push((id, known));
    }
    given
}

/// A case of which every fact is known exactly.
#[must_use]
pub fn full_case(rulebook: &Rulebook, seed: u64) -> Given {
    let rng = &mut Rng::new(seed);
    let mut given = dates(rulebook, rng);
    given.facts = rulebook.facts.iter_enumerated().map(|(id, fact)| (id, exact(rng, &fact.domain))).collect();
    given
}

/// A case of which nothing is known but its date, known-by date and view.
#[must_use]
pub fn empty_case(rulebook: &Rulebook, seed: u64) -> Given {
    dates(rulebook, &mut Rng::new(seed))
}

fn dates(rulebook: &Rulebook, rng: &mut Rng) -> Given {
    let cuts = cut_points(rulebook);
    let near = |rng: &mut Rng, days: &[_]| {
        let day = rng.pick(days).copied().unwrap_or_else(|| law_day(rng));
        if rng.chance(70) { day } else { plus(day, rng.between(-3, 3)) }
    };
    let on = match rng.below(20) {
        0..5 if !cuts.rounded.is_empty() => rng.pick(&cuts.rounded).copied(),
        0..17 => Some(near(rng, &cuts.on)),
        _ => None,
    };
    let on = on.unwrap_or_else(|| law_day(rng));
    let known_by = rng.chance(40).then(|| near(rng, &cuts.known_by));
    let view = if rng.chance(50) { View::Paper } else { View::Practice };
    Given { on: Some(on), known_by, view, facts: Vec::new() }
}

fn exact(rng: &mut Rng, domain: &FactType) -> Known {
    match domain {
        FactType::Flag => Known::Flag(rng.chance(50)),
        FactType::Choice(values) => Known::value(ValueId::from(rng.below(values.len()))),
        FactType::Set(values) => {
            let has = values.keys().filter(|_| rng.chance(40)).collect();
            Known::Set { has, lacks: ValueIds::new(), exact: true }
        }
        FactType::Number { from, to, .. } => {
            let number = rng.between(*from, *to);
            Known::Number { from: number, to: number }
        }
        FactType::Date { from, until } => {
            let day = plus(*from, rng.between(0, days_between(*from, *until)));
            Known::Date { from: day, until: day }
        }
    }
}

/// Knowledge that leaves more than one value, where the domain has room for it.
fn part(rng: &mut Rng, domain: &FactType) -> Known {
    match domain {
        FactType::Flag => Known::Flag(rng.chance(50)),
        FactType::Choice(values) => {
            let values: Vec<ValueId> = values.keys().collect();
            let count = rng.count(1, values.len());
            Known::Choice(rng.subset(&values, count).into())
        }
        FactType::Set(values) => {
            let (mut has, mut lacks) = (ValueIds::new(), ValueIds::new());
            for value in values.keys() {
                match rng.below(3) {
                    0 => has.push(value),
                    1 => lacks.push(value),
                    _ => {}
                }
            }
            Known::Set { has, lacks, exact: false }
        }
        FactType::Number { from, to, .. } => {
            let low = rng.between(*from, *to);
            Known::Number { from: low, to: rng.between(low, *to) }
        }
        FactType::Date { from, until } => {
            let low = rng.between(0, days_between(*from, *until));
            let high = rng.between(low, days_between(*from, *until));
            Known::Date { from: plus(*from, low), until: plus(*from, high) }
        }
    }
}
