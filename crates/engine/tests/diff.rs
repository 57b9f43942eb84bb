//! A difference names each case that changes exactly once, with the right outcomes, and no other; it counts exactly.

use crate::common::{case, compiled, generated};
use engine::reference::{FullCase, completions, outcome, possible};
use engine::{Case, Change, Comparison, Difference, Engine, Law, Outcome, Twin};
use generate::{Rng, Size};
use language::rulebook::ConclusionId;
use language::{InputFile, Rulebook};
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

    #[test]
    fn between_two_editions(seed in 0_u64..1_000_000_000) {
        let text = generate::rulebook(seed, &Size::small());
        let Some(new) = edited(&text, &mut Rng::new(seed)) else { return Ok(()) };
        let old = compiled(text, seed);
        let comparison = Comparison::compile_with_faults(&old, &new).unwrap().0;
        prop_assert!(comparison.findings.is_empty(), "{:?}", comparison.findings);
        let proven: Vec<bool> = comparison.twins.iter().map(|twin| comparison.is_same(twin).unwrap()).collect();
        for number in 0..4 {
            let within = case(&generate::empty_case(&new, seed.wrapping_add(number)));
            let law = law(&within);
            let all: Vec<FullCase> =
                completions(&new, &within).into_iter().filter(|full| possible(&old, full)).collect();
            let Ok(difference) = comparison.difference(&comparison.twins, &law, &within) else {
                prop_assert!(all.is_empty());
                continue;
            };
            agrees(&difference, &comparison.twins, &all, |full, twin: &Twin| {
                let old_id = ConclusionId::from(usize::from(twin.from) - new.conclusions.len());
                (outcome(&old, full, old_id), outcome(&new, full, twin.to))
            })?;
            for (twin, same) in comparison.twins.iter().zip(&proven) {
                let changed = difference.changed.iter().any(|changed| changed.twin == *twin);
                prop_assert!(!(changed && *same), "seed {}: proven the same, and differs", seed);
                let days = comparison.days(twin).unwrap();
                let here = days.iter().any(|days| {
                    days.view == law.view
                        && days.from.is_none_or(|from| from <= law.on)
                        && days.until.is_none_or(|until| law.on <= until)
                });
                prop_assert!(!changed || law.known_by.is_some() || here, "seed {}: {:?} not in {:?}", seed, law, days);
            }
        }
    }
}

/// A rulebook with one thing changed: a rule's value, a threshold, a day, or an exception dropped. `None` where the
/// result is no rulebook.
fn edited(text: &str, rng: &mut Rng) -> Option<Rulebook> {
    let lines: Vec<&str> = text.lines().collect();
    let marks = ["decides ", "exception ", " is at ", " is more than ", "in force ", "standing "];
    let mark = rng.pick(&marks)?;
    let places: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| line.contains(mark)).map(|(place, _)| place).collect();
    let place = *rng.pick(&places)?;
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    match *mark {
        "exception " => {
            let end =
                (place..lines.len()).find(|end| lines[*end].is_empty() || lines[*end].starts_with("```"))?;
            lines.drain(place..end);
        }
        "decides " => {
            let value = rng.pick(&["best", "good", "poor", "worst"])?;
            let (start, _) = lines[place].rsplit_once(' ')?;
            lines[place] = format!("{start} {value}");
        }
        "standing " => lines[place] = lines[place].replace("enacted", "practice"),
        "in force " => lines[place] = lines[place].replace("2024-", "2025-"),
        _ => {
            let (from, to) = *rng.pick(&[("1", "2"), ("2", "3"), ("3", "2"), ("4", "3"), ("5", "4")])?;
            lines[place] = lines[place].replace(from, to);
        }
    }
    let file = InputFile { path: "edited.md".to_owned(), text: lines.join("\n") };
    language::compile(vec![file]).ok()
}

/// How often an edit of a generated rulebook is a rulebook with a difference: often enough, or the test above tests nothing.
#[test]
fn edits_make_a_difference() {
    let differs = |seed: u64| {
        let text = generate::rulebook(seed, &Size::small());
        let new = edited(&text, &mut Rng::new(seed))?;
        let comparison = Comparison::compile_with_faults(&compiled(text, seed), &new).ok()?.0;
        Some(comparison.twins.iter().any(|twin| !comparison.is_same(twin).unwrap()))
    };
    let found = (0..100).filter(|seed| differs(*seed) == Some(true)).count();
    assert!(found >= 25, "{found} of 100");
}
