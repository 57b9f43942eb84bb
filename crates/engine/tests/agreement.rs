//! The diagrams and the plain evaluator agree, on generated rulebooks and generated partial cases: dates, views,
//! readings, presumptions and constraints included.

use crate::common::{case, generated, plain};
use engine::reference::{self, completions};
use proptest::prelude::*;

/// Rulebooks a run; with the cases of each this makes at least 10,000 (rulebook, case) pairs.
const RULEBOOKS: u32 = 500;
const CASES: u64 = 24;

proptest! {
    #![proptest_config(ProptestConfig { cases: RULEBOOKS, max_shrink_iters: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verdicts_agree(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        for number in 0..CASES {
            let case = case(&generate::case(rulebook, seed.wrapping_mul(31).wrapping_add(number)));
            let all = completions(rulebook, &case);
            match engine.situation_without_presumptions(&case) {
                Err(contradiction) => {
                    prop_assert!(all.is_empty(), "seed {seed}, case {number}: possible, but refused: {case:?}");
                    prop_assert!(!contradiction.constraints.is_empty());
                }
                Ok(mut situation) => {
                    prop_assert!(!all.is_empty(), "seed {seed}, case {number}: impossible, but taken: {case:?}");
                    for conclusion in rulebook.conclusions.keys() {
                        let expected = plain(&engine, &all, conclusion);
                        let found = situation.verdict(conclusion);
                        prop_assert_eq!(
                            (found.status, found.outcomes),
                            (expected.status, expected.outcomes.into_iter().collect::<Vec<_>>()),
                            "seed {}, case {}, conclusion {:?}: {:?}", seed, number, conclusion, case
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn presumptions_hold_until_answered(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        for number in 0..4 {
            let case = case(&generate::case(rulebook, seed.wrapping_add(number)));
            let (presumed_case, presumed) = case.with_presumptions(rulebook);
            let all = completions(rulebook, &presumed_case);
            let Ok(mut situation) = engine.situation(&case) else { continue };
            // A presumption yields where it contradicts what is known.
            let (all, kept) = if all.is_empty() { (completions(rulebook, &case), vec![]) } else { (all, presumed) };
            prop_assert_eq!(situation.presumed(), &kept);
            for conclusion in rulebook.conclusions.keys() {
                let expected = plain(&engine, &all, conclusion);
                prop_assert_eq!(situation.verdict(conclusion).status, expected.status);
            }
        }
    }

    #[test]
    fn the_rules_that_decided_are_those_that_hold(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        let case = case(&generate::case(rulebook, seed));
        let all = completions(rulebook, &case);
        let Ok(mut situation) = engine.situation_without_presumptions(&case) else { return Ok(()) };
        for conclusion in rulebook.conclusions.keys() {
            let holding: Vec<Vec<_>> =
                all.iter().map(|full| reference::holding(rulebook, full, conclusion)).collect();
            let reason = situation.reason(conclusion);
            for rule in rulebook.rules_of(conclusion) {
                let part = reason.rules.iter().find(|part| part.rule == rule);
                prop_assert_eq!(part.is_some(), holding.iter().any(|rules| rules.contains(&rule)));
                prop_assert_eq!(
                    part.is_some_and(|part| part.always),
                    holding.iter().all(|rules| rules.contains(&rule))
                );
            }
            prop_assert_eq!(reason.otherwise, holding.iter().any(Vec::is_empty));
        }
    }
}
