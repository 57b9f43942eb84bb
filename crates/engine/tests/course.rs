//! The verdict over time is the verdict of each day.

use crate::common::{case, generated};
use engine::{Case, Engine, Spell};
use jiff::ToSpan;
use language::Date;
use language::rulebook::ConclusionId;
use proptest::prelude::*;

/// More days than any generated rulebook or case speaks of, before and after.
const FIRST: Date = Date::constant(1988, 1, 1);
const DAYS: usize = 16_500;

/// The verdict's stretches, found by asking for each day.
fn by_day(engine: &Engine, case: &Case, conclusion: ConclusionId) -> Vec<Spell> {
    let mut spells: Vec<Spell> = Vec::new();
    let mut case = case.clone();
    for (number, day) in FIRST.series(1.day()).take(DAYS).enumerate() {
        case.on = day;
        let verdict = engine.situation_without_presumptions(&case).unwrap().verdict(conclusion);
        if spells.last().is_none_or(|spell| spell.verdict != verdict) {
            spells.push(Spell { from: (number > 0).then_some(day), verdict });
        }
    }
    spells
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_day_of_change_is_missed(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let case = case(&generate::case(engine.rulebook(), seed));
        for conclusion in engine.rulebook().conclusions.keys() {
            let Ok(course) = engine.course(&case, conclusion, false) else { return Ok(()) };
            prop_assert_eq!(course, by_day(&engine, &case, conclusion), "seed {}", seed);
        }
    }
}
