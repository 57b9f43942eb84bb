//! Questions matter, offer every value once, and end with everything settled that can be.

use crate::common::{case, generated};
use engine::reference::{Full, FullCase, completions, outcome};
use engine::{Engine, Situation};
use language::rulebook::{ConclusionId, FactId, FactKind, Status};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Whether learning a fact can teach anything about a conclusion: two completions that differ in it alone have
/// different outcomes, or one of its values excludes an outcome that stands beside another for the rest.
fn matters(engine: &Engine, all: &[FullCase], fact: FactId, conclusion: ConclusionId) -> bool {
    let rulebook = engine.rulebook();
    let mut by_rest: BTreeMap<String, Vec<(&Full, engine::Outcome)>> = BTreeMap::new();
    for full in all {
        let mut rest = full.clone();
        rest.facts[fact] = Full::Flag(false);
        let value = (&full.facts[fact], outcome(rulebook, full, conclusion));
        by_rest.entry(format!("{rest:?}")).or_default().push(value);
    }
    let differ = by_rest.values().any(|values| values.iter().any(|(_, outcome)| *outcome != values[0].1));
    let excludes = all.iter().any(|chosen| {
        let value = &chosen.facts[fact];
        let here = outcome(rulebook, chosen, conclusion);
        by_rest.values().any(|rest| rest.iter().all(|(at, _)| *at != value) && rest[0].1 != here)
    });
    differ || excludes
}

/// The values that completions of a case give to a fact.
fn values(engine: &Engine, case: &engine::Case, fact: FactId) -> BTreeSet<String> {
    completions(engine.rulebook(), case).iter().map(|full| format!("{:?}", full.facts[fact])).collect()
}

fn ask_until_settled(engine: &Engine, situation: Situation<'_>, conclusions: &[ConclusionId], pick: u64) {
    let mut situation = situation;
    let mut asked = Vec::new();
    let mut settled: Vec<(ConclusionId, engine::Verdict)> = Vec::new();
    while let Some(question) = situation.question(conclusions, &asked) {
        assert!(!asked.contains(&question.fact), "asked twice");
        assert!(question.remaining >= 1);
        asked.push(question.fact);
        let place = (pick as usize + asked.len()) % (question.classes.len() + 1);
        if let Some(class) = question.classes.get(place) {
            let mut case = situation.case().clone();
            case.know(question.fact, class.known.clone());
            if let Ok(next) = engine.situation_without_presumptions(&case) {
                situation = next;
            }
        }
        for (conclusion, verdict) in &settled {
            assert_eq!(&situation.verdict(*conclusion), verdict, "an answer un-decided a verdict");
        }
        settled = conclusions
            .iter()
            .map(|conclusion| (*conclusion, situation.verdict(*conclusion)))
            .filter(|(_, verdict)| verdict.status == Status::Decided)
            .collect();
    }
    for conclusion in conclusions {
        let open = situation.verdict(*conclusion).status == Status::Open;
        let missing = situation.missing(*conclusion);
        let askable =
            |fact: &FactId| engine.rulebook().facts[*fact].kind == FactKind::Known && !asked.contains(fact);
        assert!(!open || !missing.is_empty());
        assert!(!missing.iter().any(askable), "a question was left");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_question_matters_and_its_classes_cover_what_is_open(seed in prop_oneof![Just(934_788_195_u64), 0_u64..1_000_000_000]) {
        let engine = generated(seed);
        let rulebook = engine.rulebook();
        let case = case(&generate::case(rulebook, seed));
        let all = completions(rulebook, &case);
        let Ok(mut situation) = engine.situation_without_presumptions(&case) else { return Ok(()) };
        for conclusion in rulebook.conclusions.keys() {
            let open = situation.verdict(conclusion).status == Status::Open;
            let question = situation.question(&[conclusion], &[]);
            let missing = situation.missing(conclusion);
            prop_assert_eq!(open, !missing.is_empty());
            for fact in &missing {
                prop_assert!(matters(&engine, &all, *fact, conclusion), "seed {}: {:?} does not matter", seed, fact);
            }
            if let Some(question) = question {
                prop_assert!(missing.contains(&question.fact));
                if !question.several {
                    prop_assert!(question.classes.len() >= 2, "seed {}: {:?}", seed, question);
                }
            } else {
                let all_official = missing.iter().all(|fact| rulebook.facts[*fact].kind == FactKind::Discretion);
                prop_assert!(all_official, "seed {}: open, but nothing to ask", seed);
            }
        }
    }

    #[test]
    fn classes_are_disjoint_and_complete(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let conclusions: Vec<ConclusionId> = engine.rulebook().conclusions.keys().collect();
        let nothing = engine::Case::new(language::Date::constant(2025, 1, 3));
        let Ok(mut situation) = engine.situation_without_presumptions(&nothing) else { return Ok(()) };
        let Some(question) = situation.question(&conclusions, &[]) else { return Ok(()) };
        if question.several {
            return Ok(());
        }
        let classes: Vec<BTreeSet<String>> = question
            .classes
            .iter()
            .map(|class| {
                let mut case = nothing.clone();
                case.know(question.fact, class.known.clone());
                values(&engine, &case, question.fact)
            })
            .collect();
        prop_assert!(classes.iter().all(|class| !class.is_empty()), "seed {}: an excluded class in {:?}", seed, question);
        for value in values(&engine, &nothing, question.fact) {
            let holding = classes.iter().filter(|class| class.contains(&value)).count();
            prop_assert_eq!(holding, 1, "seed {}: {} in {:?}", seed, value, question);
        }
    }

    #[test]
    fn an_interview_ends_and_never_undecides(seed in 0_u64..1_000_000_000, pick in 0_u64..64) {
        let engine = generated(seed);
        let conclusions: Vec<ConclusionId> = engine.rulebook().conclusions.keys().collect();
        let nothing = engine::Case::new(language::Date::constant(2025, 1, 3));
        if let Ok(situation) = engine.situation_without_presumptions(&nothing) {
            ask_until_settled(&engine, situation, &conclusions, pick);
        }
    }
}
