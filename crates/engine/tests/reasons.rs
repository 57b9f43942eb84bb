//! Reasons are sufficient and smallest, by brute force on generated rulebooks.

use crate::common::{case, generated, plain};
use engine::Case;
use engine::reference::completions;
use language::rulebook::FactId;
use proptest::prelude::*;

fn only(case: &Case, facts: &[FactId]) -> Case {
    let mut reduced = case.clone();
    let known: Vec<FactId> = case.facts().map(|(fact, _)| fact).collect();
    known.into_iter().filter(|fact| !facts.contains(fact)).for_each(|fact| reduced.forget(fact));
    reduced
}

fn subsets(facts: &[FactId], size: usize) -> Vec<Vec<FactId>> {
    match (size, facts) {
        (0, _) => vec![Vec::new()],
        (_, []) => Vec::new(),
        (_, [first, rest @ ..]) => {
            let mut with: Vec<Vec<FactId>> = subsets(rest, size - 1);
            with.iter_mut().for_each(|subset| subset.insert(0, *first));
            with.extend(subsets(rest, size));
            with
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_facts_cited_suffice_and_no_smaller_set_does(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        for number in 0..4 {
            let case = case(&generate::case(rulebook, seed.wrapping_add(number)));
            let Ok(mut situation) = engine.situation_without_presumptions(&case) else { continue };
            let known: Vec<FactId> = case.facts().map(|(fact, _)| fact).collect();
            for conclusion in rulebook.conclusions.keys() {
                let expected = plain(&engine, &completions(rulebook, &case), conclusion);
                let reason = situation.reason(conclusion);
                let verdict_of = |facts: &[FactId]| {
                    plain(&engine, &completions(rulebook, &only(&case, facts)), conclusion)
                };
                prop_assert_eq!(&verdict_of(&reason.facts), &expected, "seed {}: not sufficient", seed);
                if let Some(smaller) = reason.facts.len().checked_sub(1) {
                    for subset in subsets(&known, smaller) {
                        prop_assert_ne!(&verdict_of(&subset), &expected, "seed {}: {:?} is smaller", seed, subset);
                    }
                }
            }
        }
    }
}
