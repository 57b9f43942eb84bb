//! Counts are exact, and shares right, by enumeration on generated rulebooks.

use crate::common::{case, generated};
use engine::reference::{Full, completions, outcome};
use engine::{Case, Engine, Outcome, Weights};
use language::rulebook::{ConclusionId, FactType, Known, ValueId, ValueIds};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// For each complete case over the facts that the conclusion depends on, its outcomes over all readings.
fn cases(
    engine: &Engine,
    case: &Case,
    conclusion: ConclusionId,
) -> BTreeMap<String, (Vec<Full>, BTreeSet<Outcome>)> {
    let mut found: BTreeMap<String, (Vec<Full>, BTreeSet<Outcome>)> = BTreeMap::new();
    for full in completions(engine.rulebook(), case) {
        let facts: Vec<Full> =
            engine.needs(conclusion).iter().map(|fact| full.facts[*fact].clone()).collect();
        let entry = found.entry(format!("{facts:?}")).or_insert_with(|| (facts, BTreeSet::new()));
        entry.1.insert(outcome(engine.rulebook(), &full, conclusion));
    }
    found
}

/// Some weights for some of the facts, by chance.
fn weights(engine: &Engine, seed: u64) -> Weights {
    let mut rng = generate::Rng::new(seed);
    let mut weights = Weights::default();
    for (id, fact) in engine.rulebook().facts.iter_enumerated() {
        if rng.chance(40) {
            continue;
        }
        let mut weight = || f64::from(rng.between(1, 9)) / 10.0;
        let entries = match &fact.domain {
            FactType::Flag => vec![(Known::Flag(true), weight()), (Known::Flag(false), weight())],
            FactType::Choice(values) => values.keys().map(|value| (Known::value(value), weight())).collect(),
            FactType::Set(values) => values
                .keys()
                .map(|value| {
                    let has = ValueIds::from_iter([value]);
                    (Known::Set { has, lacks: ValueIds::new(), exact: false }, weight())
                })
                .collect(),
            FactType::Number { from, to, .. } => {
                let middle = i32::midpoint(*from, *to);
                let upper = (Known::Number { from: middle + 1, to: *to }, weight());
                vec![(Known::Number { from: *from, to: middle }, weight()), upper]
            }
            FactType::Date { from, until } => vec![(Known::Date { from: *from, until: *until }, weight())],
        };
        weights.give(fact, id, entries).unwrap();
    }
    weights
}

/// What one value weighs.
fn weight(given: Option<&[(Known, f64)]>, value: &Full) -> f64 {
    let Some(entries) = given else { return 1.0 };
    let of = |(known, weight): &(Known, f64)| match (known, value) {
        (Known::Flag(one), Full::Flag(other)) if one == other => *weight,
        (Known::Choice(values), Full::Choice(value)) if values.contains(value) => *weight,
        (Known::Number { from, to }, Full::Number(number)) if from <= number && number <= to => {
            weight / f64::from(to - from + 1)
        }
        (Known::Date { .. }, Full::Date(_)) => *weight,
        _ => 0.0,
    };
    match value {
        Full::Set(members) => members
            .iter_enumerated()
            .map(|(value, inside): (ValueId, &bool)| {
                let named =
                    |(known, _): &&(Known, f64)| matches!(known, Known::Set { has, .. } if has.as_slice() == [value]);
                let chance = entries.iter().find(named).map_or(0.0, |(_, chance)| *chance);
                if *inside { chance } else { 1.0 - chance }
            })
            .product(),
        _ => entries.iter().map(of).sum(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_are_exact(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        for number in 0..3 {
            let case = case(&generate::case(engine.rulebook(), seed.wrapping_add(number)));
            let Ok(mut situation) = engine.situation_without_presumptions(&case) else { continue };
            for conclusion in engine.rulebook().conclusions.keys() {
                let mut expected: BTreeMap<Vec<Outcome>, u64> = BTreeMap::new();
                for (_, outcomes) in cases(&engine, &case, conclusion).into_values() {
                    *expected.entry(outcomes.into_iter().collect()).or_default() += 1;
                }
                let found = situation.count(conclusion);
                let found: BTreeMap<Vec<Outcome>, u64> =
                    found.into_iter().map(|count| (count.outcomes, count.cases.try_into().unwrap())).collect();
                prop_assert_eq!(found, expected, "seed {}, case {}: {:?}", seed, number, case);
            }
        }
    }

    #[test]
    fn shares_are_right_under_weights(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let case = case(&generate::case(engine.rulebook(), seed));
        let weights = weights(&engine, seed);
        let Ok(mut situation) = engine.situation_without_presumptions(&case) else { return Ok(()) };
        for conclusion in engine.rulebook().conclusions.keys() {
            let mut expected: BTreeMap<Vec<Outcome>, f64> = BTreeMap::new();
            for (facts, outcomes) in cases(&engine, &case, conclusion).into_values() {
                let weighed = engine.needs(conclusion).iter().zip(&facts).map(|(fact, value)| {
                    weight(weights.of(*fact), value)
                });
                *expected.entry(outcomes.into_iter().collect()).or_default() += weighed.product::<f64>();
            }
            let all: f64 = expected.values().sum();
            let found = situation.shares(conclusion, &weights);
            prop_assert_eq!(found.len(), expected.len());
            for share in found {
                let expected = expected[&share.outcomes] / all;
                prop_assert!((share.cases - expected).abs() < 1e-9, "seed {}: {} {}", seed, share.cases, expected);
            }
        }
    }
}
