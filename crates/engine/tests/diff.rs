//! A difference names each case that changes exactly once, with the right outcomes, and no other; it counts exactly.

use crate::common::{case, compiled, generated};
use engine::reference::{FullCase, completions, outcome, possible};
use engine::{Case, Change, Comparison, Conditions, Difference, Engine, Law, Outcome, Shift, Twin};
use generate::{Rng, Size};
use language::rulebook::ConclusionId;
use language::{InputFile, Rulebook};
use proptest::prelude::*;
use std::collections::BTreeSet;

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

/// Every case is where it belongs, and every number is right. `all` holds each way to take the readings of each case.
fn agrees(
    difference: &Difference,
    twins: &[Twin],
    all: &[FullCase],
    outcomes: impl Fn(&FullCase, &Twin) -> (Outcome, Outcome),
) -> Result<(), TestCaseError> {
    let no_readings = |full: &FullCase| full.readings.iter().all(|taken| !taken);
    let cases: Vec<&FullCase> = all.iter().filter(|full| no_readings(full)).collect();
    prop_assert_eq!(difference.cases.digits(), cases.len().to_string());
    for twin in twins {
        let changed = difference.changed.iter().find(|changed| changed.twin == *twin);
        let changes: &[Change] = changed.map_or(&[], |changed| &changed.changes);
        prop_assert!(changed.is_none() || !changes.is_empty());
        let mut tally = Tally::new(changes, cases.len());
        for case in &cases {
            let of_case = all.iter().filter(|full| full.facts == case.facts);
            let shifts: BTreeSet<Shift> =
                of_case.map(|full| outcomes(full, twin)).map(|(from, to)| Shift { from, to }).collect();
            let hits = tally.hits(case);
            let place = match shifts.iter().any(|shift| !twin.is_same(*shift)) {
                false => None,
                true if shifts.len() == 1 => {
                    changes.iter().position(|change| change.shifts.iter().eq(&shifts))
                }
                true => {
                    let open = changes.iter().position(|change| change.shifts.len() > 1);
                    let told = open
                        .is_some_and(|open| shifts.iter().all(|shift| changes[open].shifts.contains(shift)));
                    prop_assert!(told);
                    open
                }
            };
            prop_assert_eq!(hits, place, "{:?} in {:?}: {:?}", twin, case, shifts);
        }
        tally.agrees()?;
    }
    Ok(())
}

/// How many cases meet what.
struct Tally<'c> {
    changes: &'c [Change],
    cases: usize,
    met: Vec<Vec<Vec<usize>>>,
    of_change: Vec<usize>,
}

impl<'c> Tally<'c> {
    fn new(changes: &'c [Change], cases: usize) -> Self {
        let met = |change: &Change| {
            change
                .whom
                .as_ref()
                .expect("small lists are told")
                .iter()
                .map(|list| vec![0; list.len()])
                .collect()
        };
        Self { changes, cases, met: changes.iter().map(met).collect(), of_change: vec![0; changes.len()] }
    }

    /// The change that names a case: the first one of which it meets one condition of every list.
    fn hits(&mut self, case: &FullCase) -> Option<usize> {
        let met = |change: &Change| -> Option<Vec<usize>> {
            let meets = |conditions: &Conditions| conditions.tests.iter().all(|test| test.passes(case));
            let of_list = |list: &Vec<Conditions>| {
                let met: Vec<usize> = (0..list.len()).filter(|place| meets(&list[*place])).collect();
                assert!(met.len() <= 1, "conditions of a list overlap in {case:?}: {list:?}");
                met.first().copied()
            };
            change.whom.iter().flatten().map(of_list).collect()
        };
        let found: Vec<(usize, Vec<usize>)> = self
            .changes
            .iter()
            .enumerate()
            .filter_map(|(place, change)| Some((place, met(change)?)))
            .collect();
        let (certain, open): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|(place, _)| self.changes[*place].shifts.len() == 1);
        assert!(certain.len() <= 1, "two changes name {case:?}");
        let (place, places) = certain.into_iter().chain(open).next()?;
        self.of_change[place] += 1;
        for (list, met) in self.met[place].iter_mut().zip(places) {
            list[met] += 1;
        }
        Some(place)
    }

    fn agrees(&self) -> Result<(), TestCaseError> {
        let close = |share: f64, count: usize| (share - count as f64 / self.cases as f64).abs() < 1e-9;
        for ((change, met), of_change) in self.changes.iter().zip(&self.met).zip(&self.of_change) {
            prop_assert_eq!(change.cases.digits(), of_change.to_string());
            prop_assert!(*of_change > 0 && close(change.share, *of_change));
            for (list, met) in change.whom.iter().flatten().zip(met) {
                for (conditions, met) in list.iter().zip(met) {
                    prop_assert_eq!(conditions.cases.digits(), met.to_string());
                    prop_assert!(*met > 0 && close(conditions.share, *met), "{:?}", conditions);
                }
            }
        }
        Ok(())
    }
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
        prop_assert!(comparison.mismatches.is_empty(), "{:?}", comparison.mismatches);
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
