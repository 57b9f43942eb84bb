//! A difference names each case that changes exactly once, with the right outcomes, and no other; it counts exactly.

use crate::common::{case, generated};
use engine::reference::{FullCase, completions, outcome, possible};
use engine::{Case, Change, Difference, Engine, Law, Outcome, Twin};
use language::rulebook::ConclusionId;
use proptest::prelude::*;

/// The law that a generated case is read under.
fn law(case: &Case) -> Law {
    Law { on: case.on, known_by: case.known_by, view: case.view }
}

fn under(full: &FullCase, law: &Law) -> FullCase {
    FullCase { on: law.on, known_by: law.known_by, view: law.view, ..full.clone() }
}

/// The complete cases that fit what is known and are possible on both sides.
fn cases(engine: &Engine, within: &Case, from: &Law, to: &Law) -> Vec<FullCase> {
    let mut case = within.clone();
    (case.on, case.known_by, case.view) = (from.on, from.known_by, from.view);
    let all = completions(engine.rulebook(), &case);
    all.into_iter().filter(|full| possible(engine.rulebook(), &under(full, to))).collect()
}

fn twins(engine: &Engine) -> Vec<Twin> {
    engine.rulebook().conclusions.keys().map(|conclusion| Twin::itself(engine, conclusion)).collect()
}

/// Every case is where it belongs, and every number is right.
fn agrees(
    difference: &Difference,
    twins: &[Twin],
    all: &[FullCase],
    outcomes: impl Fn(&FullCase, &Twin) -> (Outcome, Outcome),
) -> Result<(), TestCaseError> {
    prop_assert_eq!(difference.cases.digits(), all.len().to_string());
    for twin in twins {
        let changed = difference.changed.iter().find(|changed| changed.twin == *twin);
        let changes: &[Change] = changed.map_or(&[], |changed| &changed.changes);
        prop_assert!(changed.is_none() || !changes.is_empty());
        let mut met = vec![Vec::new(); changes.len()];
        for change in changes.iter().zip(&mut met) {
            let (change, met) = change;
            met.resize(change.whom.as_ref().map_or(0, Vec::len), 0_usize);
        }
        for full in all {
            let pair = outcomes(full, twin);
            let mut hits = Vec::new();
            for (change, met) in changes.iter().zip(&mut met) {
                for (conditions, met) in change.whom.iter().flatten().zip(met.iter_mut()) {
                    if conditions.tests.iter().all(|test| test.passes(full)) {
                        hits.push((change.from, change.to));
                        *met += 1;
                    }
                }
            }
            let changes_here = !(pair.0 == pair.1 || is_same(twin, pair));
            let expected = if changes_here { vec![pair] } else { vec![] };
            prop_assert_eq!(hits, expected, "{:?} in {:?}", twin, full);
        }
        for (change, met) in changes.iter().zip(&met) {
            let count: usize = met.iter().sum();
            prop_assert_eq!(change.cases.digits(), count.to_string());
            prop_assert!((change.share - count as f64 / all.len() as f64).abs() < 1e-9);
            for (conditions, met) in change.whom.iter().flatten().zip(met) {
                prop_assert_eq!(conditions.cases.digits(), met.to_string());
                prop_assert!((conditions.share - *met as f64 / all.len() as f64).abs() < 1e-9);
            }
        }
    }
    Ok(())
}

fn is_same(twin: &Twin, pair: (Outcome, Outcome)) -> bool {
    matches!(pair, (Outcome::Value(from), Outcome::Value(to)) if twin.same.contains(&(from, to)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn between_two_days_and_views(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        for number in 0..6 {
            let seed = seed.wrapping_mul(31).wrapping_add(number);
            let within = if number < 3 { generate::empty_case(rulebook, seed) } else { generate::case(rulebook, seed) };
            let within = case(&within);
            let (from, to) = (law(&within), law(&case(&generate::empty_case(rulebook, seed.wrapping_add(7)))));
            let all = cases(&engine, &within, &from, &to);
            let twins = twins(&engine);
            let Ok(difference) = engine.diff(&twins, &from, &to, &within) else {
                prop_assert!(all.is_empty(), "seed {}: refused", seed);
                continue;
            };
            agrees(&difference, &twins, &all, |full, twin: &Twin| {
                let at = |law, conclusion: ConclusionId| outcome(rulebook, &under(full, law), conclusion);
                (at(&from, twin.from), at(&to, twin.to))
            })?;
        }
    }
}
