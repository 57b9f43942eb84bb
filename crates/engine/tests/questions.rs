//! Questions matter, offer every value once, and end with everything settled that can be.

use crate::common::{case, generated};
use engine::reference::{completions, outcome, Full, FullCase};
use engine::{Engine, Situation};
use language::rulebook::{ConclusionId, FactId, FactKind, Known, Status};
use proptest::prelude::*;
use std::collections::BTreeMap;

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

fn known_values(engine: &Engine, fact: FactId, known: &Known) -> usize {
    let mut case = engine::Case::new(language::Date::constant(2025, 1, 3));
    case.know(fact, known.clone());
    let full = completions(engine.rulebook(), &case);
    let mut values: Vec<String> = full.iter().map(|full| format!("{:?}", full.facts[fact])).collect();
    values.sort();
    values.dedup();
    values.len()
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
        let askable = |fact: &FactId| {
            engine.rulebook().facts[*fact].kind == FactKind::Known && !asked.contains(fact)
        };
        assert!(!open || !missing.is_empty());
        assert!(!missing.iter().any(askable), "a question was left");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_question_matters_and_its_classes_cover_what_is_open(seed in 0_u64..1_000_000_000) {
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
        if !question.several {
            let sum: usize = question.classes.iter().map(|class| known_values(&engine, question.fact, &class.known)).sum();
            let mut whole = completions(engine.rulebook(), &nothing)
                .iter()
                .map(|full| format!("{:?}", full.facts[question.fact]))
                .collect::<Vec<_>>();
            whole.sort();
            whole.dedup();
            // Values that the constraints exclude may stand in a class.
            prop_assert!(sum >= whole.len(), "seed {seed}: {question:?}");
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
