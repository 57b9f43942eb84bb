//! The verdict over time is the verdict of each day.

use crate::common::{case, generated};
use engine::{Case, Engine, Growth, Spell, Wait};
use jiff::ToSpan;
use language::Date;
use language::rulebook::{ConclusionId, FactId, Known};
use proptest::prelude::*;

/// The days that are looked at one by one: nearly all that generated rulebooks and cases speak of.
const FIRST: Date = Date::constant(1988, 1, 1);
const DAYS: usize = 16_500;

/// The part of a course that lies in the days looked at. A term of many years may lead out of them.
fn looked_at(mut course: Vec<Spell>) -> Vec<Spell> {
    let last = FIRST.checked_add(i64::try_from(DAYS).unwrap().days()).unwrap();
    course.retain(|spell| spell.from.is_none_or(|from| from < last));
    let first = course.iter().rposition(|spell| spell.from.is_none_or(|from| from <= FIRST)).unwrap();
    let mut course = course.split_off(first);
    course[0].from = None;
    course
}

/// The verdict's stretches, found by asking for each day.
fn by_day(engine: &Engine, case: &Case, growths: &[Growth], conclusion: ConclusionId) -> Vec<Spell> {
    let mut spells: Vec<Spell> = Vec::new();
    for (number, day) in FIRST.series(1.day()).take(DAYS).enumerate() {
        let verdict = engine.situation_on(case, growths, day, false).unwrap().verdict(conclusion);
        if spells.last().is_none_or(|spell| spell.verdict != verdict) {
            spells.push(Spell { from: (number > 0).then_some(day), verdict });
        }
    }
    spells
}

/// The growing facts that the case knows, if it knows the number of each, and none is at its lowest.
fn growing(engine: &Engine, case: &Case) -> Vec<FactId> {
    let grows = |fact: &FactId| engine.grows_by(*fact).is_some() && case.known(*fact).is_some();
    let growing: Vec<FactId> = engine.rulebook().facts.keys().filter(grows).collect();
    let exact = |fact: &FactId| {
        matches!((case.known(*fact), &engine.rulebook().facts[*fact].domain),
            (Some(Known::Number { from, to }), language::rulebook::FactType::Number { from: lowest, .. })
                if from == to && lowest < from)
    };
    if growing.iter().all(exact) { growing } else { Vec::new() }
}

/// The days from which a growing fact can count, so that it is what it is on the case's date.
fn beginnings(engine: &Engine, case: &Case, fact: FactId) -> Vec<Growth> {
    let days = case.on.checked_sub(8.years()).unwrap().series(1.day()).take_while(|day| *day <= case.on);
    let growths = days.map(|since| Growth { fact, since });
    growths.filter(|growth| engine.case_on(case, &[*growth], case.on) == *case).collect()
}

/// The first day on which waiting leads to something better, if the fact counts from this day.
fn first_better(engine: &Engine, case: &Case, growth: Growth, conclusion: ConclusionId) -> Option<Wait> {
    engine.wait(case, &[growth], conclusion, &[], false).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_day_of_change_is_missed(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let case = case(&generate::case(engine.rulebook(), seed));
        for conclusion in engine.rulebook().conclusions.keys() {
            let Ok(course) = engine.course(&case, &[], conclusion, false) else { return Ok(()) };
            prop_assert_eq!(looked_at(course), by_day(&engine, &case, &[], conclusion), "seed {}", seed);
        }
    }

    #[test]
    fn every_change_has_a_cause_and_is_known_from_its_day_on(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let case = case(&generate::case(engine.rulebook(), seed));
        for conclusion in engine.rulebook().conclusions.keys() {
            let Ok(course) = engine.course(&case, &[], conclusion, false) else { return Ok(()) };
            for spell in course {
                let Some(day) = spell.from else { continue };
                let turn = engine.turn(&case, &[], conclusion, false, day).unwrap();
                prop_assert!(!turn.causes.is_empty(), "seed {}: {:?} on {}", seed, conclusion, day);
                let Some(known) = turn.known_from else { continue };
                let told = |known_by: Option<Date>| {
                    let mut case = case.clone();
                    case.known_by = known_by;
                    engine.situation_on(&case, &[], day, false).unwrap().verdict(conclusion)
                };
                prop_assert!(day < known);
                prop_assert_eq!(told(Some(known)), told(None));
                prop_assert_ne!(told(known.yesterday().ok()), told(None));
            }
        }
    }

    #[test]
    fn no_day_is_missed_where_the_beginning_is_known(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let case = case(&generate::case(engine.rulebook(), seed));
        let facts = engine.rulebook().facts.keys().filter(|fact| engine.grows_by(*fact).is_some());
        let days = 300 * i64::try_from(seed % 7).unwrap();
        let since = case.on.checked_sub(days.days()).unwrap();
        let growths: Vec<Growth> = facts.map(|fact| Growth { fact, since }).collect();
        for conclusion in engine.rulebook().conclusions.keys() {
            let Ok(course) = engine.course(&case, &growths, conclusion, false) else { return Ok(()) };
            prop_assert_eq!(looked_at(course), by_day(&engine, &case, &growths, conclusion), "seed {}", seed);
        }
    }
}

/// What is said of waiting holds whenever the fact may have begun: never better before the first day said, always
/// better on the day said to be certain, and better at some time on the first: to the few days by which months differ,
/// since no month began on the 30th of February.
fn waiting_is_told_right(seed: u64) -> Result<(), TestCaseError> {
    let engine = generated(seed);
    for number in 0..6 {
        let case = case(&generate::case(engine.rulebook(), seed.wrapping_add(number)));
        let [fact] = growing(&engine, &case)[..] else { continue };
        let beginnings = beginnings(&engine, &case, fact);
        for conclusion in engine.rulebook().conclusions.keys() {
            let Ok(wait) = engine.wait(&case, &[], conclusion, &[], false) else { continue };
            let exact: Vec<Option<Wait>> = beginnings
                .iter()
                .step_by(7)
                .map(|growth| first_better(&engine, &case, *growth, conclusion))
                .collect();
            let Some(wait) = wait else { continue };
            prop_assert!(wait.earliest <= wait.from);
            for one in &exact {
                let one = one.as_ref().expect("better for certain, but not for this beginning");
                prop_assert!(
                    wait.earliest <= one.from && one.from <= wait.from,
                    "seed {}: {:?} {:?}",
                    seed,
                    wait,
                    one
                );
            }
            if beginnings.len() > 1 && wait.earliest < wait.from {
                let first =
                    beginnings.iter().filter_map(|growth| first_better(&engine, &case, *growth, conclusion));
                let first = first.map(|wait| wait.from).min().unwrap();
                prop_assert!(
                    first <= wait.earliest.saturating_add(3.days()),
                    "seed {}: {:?} {}",
                    seed,
                    wait,
                    first
                );
            }
        }
    }
    Ok(())
}

/// A constraint excludes one of two numbers that the fact may have grown to. It is not the other for that.
#[test]
fn what_cannot_grow_may_stay_as_it_is() {
    waiting_is_told_right(453_788_486).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn waiting_is_told_right_whatever_day_a_fact_counts_from(seed in 0_u64..1_000_000_000) {
        waiting_is_told_right(seed)?;
    }
}
