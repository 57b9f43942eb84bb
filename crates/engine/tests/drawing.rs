//! The drawing of a condition says what the condition says.

use crate::common::generated;
use engine::Drawn;
use language::rulebook::Condition;
use proptest::prelude::*;

/// Whether a condition holds if its tests pass as `passes` says.
fn holds(condition: &Condition, passes: &impl Fn(&Condition) -> bool) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|part| holds(part, passes)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, passes)),
        Condition::Not(part) => !holds(part, passes),
        test => passes(test),
    }
}

/// Where a walk from the root ends, and how many tests are asked on the way.
fn walk(drawing: &[Drawn<'_>], passes: &impl Fn(&Condition) -> bool) -> (bool, usize) {
    let (mut at, mut asked) = (0, Vec::new());
    loop {
        match drawing[at] {
            Drawn::Holds(holds) => return (holds, asked.len()),
            Drawn::Test { test, no, yes } => {
                assert!(!asked.contains(&test), "asked twice: {test:?}");
                asked.push(test);
                at = if passes(test) { yes } else { no };
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_walk_ends_where_the_condition_does(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        for (id, rule) in engine.rulebook().rules.iter_enumerated() {
            let drawing = engine.drawing(id).unwrap();
            for salt in 0..16_u64 {
                // Any fixed choice for each test will do.
                let passes = |test: &Condition| {
                    let text = format!("{test:?}{seed}{salt}");
                    text.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte))) % 7 < 4
                };
                prop_assert_eq!(walk(&drawing, &passes).0, holds(&rule.condition, &passes), "seed {}", seed);
            }
        }
    }
}
