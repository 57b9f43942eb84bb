//! Gaps and conflicts are found where they are, and each example shows one.

use crate::common::{case, compiled};
use engine::reference::{self, Outcome, completions, outcome};
use engine::{Engine, Fault};
use generate::Size;
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn examples_show_what_they_claim(seed in prop_oneof![Just(729_287_686_u64), 0_u64..1_000_000_000]) {
        let rulebook = compiled(generate::rulebook(seed, &Size::small()), seed);
        let (engine, faults) = Engine::compile_with_faults(rulebook).unwrap();
        let rulebook = engine.rulebook();
        let mut claimed = BTreeSet::new();
        for fault in &faults {
            match fault {
                Fault::Gap { conclusion, case } => {
                    prop_assert!(reference::possible(rulebook, case));
                    prop_assert_eq!(outcome(rulebook, case, *conclusion), Outcome::Gap, "seed {}", seed);
                    claimed.insert((*conclusion, Outcome::Gap));
                }
                Fault::Conflict { conclusion, rules, case } => {
                    prop_assert!(reference::possible(rulebook, case));
                    prop_assert_eq!(&reference::holding(rulebook, case, *conclusion), rules, "seed {}", seed);
                    prop_assert_eq!(outcome(rulebook, case, *conclusion), Outcome::Conflict);
                    claimed.insert((*conclusion, Outcome::Conflict));
                }
                Fault::NothingPossible => return Ok(()),
                Fault::TooLarge(_) => prop_assert!(false, "seed {}: too large", seed),
            }
        }
        // No fault that a random case shows is missed.
        for number in 0..12 {
            let case = case(&generate::case(rulebook, seed.wrapping_add(number)));
            for full in completions(rulebook, &case) {
                for conclusion in rulebook.conclusions.keys() {
                    let found = outcome(rulebook, &full, conclusion);
                    if !matches!(found, Outcome::Value(_)) {
                        prop_assert!(claimed.contains(&(conclusion, found)), "seed {}: {:?} missed", seed, found);
                    }
                }
            }
        }
    }

    #[test]
    fn a_sound_rulebook_has_no_fault(seed in 0_u64..1_000_000_000) {
        let rulebook = compiled(generate::sound_rulebook(seed, &Size::small()), seed);
        let engine = Engine::compile(rulebook);
        prop_assert!(engine.is_ok(), "seed {}: {}", seed, engine.err().map(|unsound| unsound.to_string()).unwrap_or_default());
    }
}
