//! Options are smallest and complete: against every change of every value, tried one by one on generated rulebooks.

mod twin;

use crate::common::{case, generated};
use engine::{ChangeOption, Outcome, Price};
use language::rulebook::ConclusionId;
use proptest::prelude::*;
use std::collections::BTreeSet;
use twin::{Changed, Twin};

fn expand(twin: &Twin, options: &[ChangeOption]) -> Vec<Changed> {
    options.iter().flat_map(|option| twin.expanded(&option.changes)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn options_are_smallest_and_complete(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        for number in 0..3 {
            let case = case(&generate::case(rulebook, seed.wrapping_add(number)));
            let Ok(mut situation) = engine.situation_without_presumptions(&case) else { continue };
            let twin = Twin::new(&engine, &case);
            if !twin.is_small() {
                continue;
            }
            for conclusion in rulebook.conclusions.keys() {
                let options = situation.options(conclusion);
                let found = expand(&twin, &options);
                let once: BTreeSet<Changed> = found.iter().cloned().collect();
                prop_assert_eq!(once.len(), found.len(), "seed {}, case {}: an option twice", seed, number);
                prop_assert_eq!(once, twin.smallest(conclusion), "seed {}, case {}, {:?}: {:?}", seed, number, conclusion, case);
                for option in &options {
                    let mut changed = case.clone();
                    option.changes.iter().for_each(|change| changed.change(change.fact, &change.to.known));
                    let verdict = engine.situation_without_presumptions(&changed).unwrap().verdict(conclusion);
                    prop_assert_eq!(&option.verdict, &verdict);
                    for one in twin.expanded(&option.changes) {
                        let outcomes: Vec<Outcome> = twin.outcomes(&one, conclusion).into_iter().collect();
                        prop_assert_eq!(&outcomes, &verdict.outcomes, "seed {}", seed);
                    }
                }
            }
        }
    }

    #[test]
    fn a_price_is_what_gets_worse(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        let case = case(&generate::case(rulebook, seed));
        let Ok(mut situation) = engine.situation_without_presumptions(&case) else { return Ok(()) };
        let twin = Twin::new(&engine, &case);
        if !twin.is_small() {
            return Ok(());
        }
        let all: Vec<ConclusionId> = rulebook.conclusions.keys().collect();
        let nothing = vec![0; twin.units.len()];
        for conclusion in &all {
            let plain = expand(&twin, &situation.options(*conclusion));
            let priced = situation.priced_options(*conclusion, &all);
            let mut found = Vec::new();
            for option in &priced {
                for one in twin.expanded(&option.option.changes) {
                    let worst = |changed: &Changed, other| *twin.outcomes(changed, other).last().unwrap();
                    let price: Vec<Price> = all
                        .iter()
                        .filter(|other| *other != conclusion)
                        .map(|other| Price { conclusion: *other, now: worst(&nothing, *other), then: worst(&one, *other) })
                        .filter(|price| price.now < price.then)
                        .collect();
                    prop_assert_eq!(&option.price, &price, "seed {}: {:?}", seed, option);
                    found.push(one);
                }
            }
            found.sort();
            let mut plain = plain;
            plain.sort();
            prop_assert_eq!(found, plain, "seed {}", seed);
        }
    }
}
