//! What a fixed list of answers rules out, against the verdict of every way to fill it in.

use crate::common::generated;
use engine::{Case, Engine, FixedAnswer, FixedAnswers, Questionnaire, RuledOut, Situation};
use language::rulebook::{ConclusionId, FactId, Known, Status, View};
use proptest::prelude::*;

/// More ways than these are not tried.
const MOST_WAYS: usize = 3_000;

/// Every answer, by question; of a question with several answers each group is one to answer for itself.
fn choices(list: &Questionnaire) -> Vec<Vec<FixedAnswer>> {
    let mut choices = Vec::new();
    for (question, asked) in list.questions.iter().enumerate() {
        let answer = |class, is| FixedAnswer { question, class, is };
        let classes = 0..asked.classes.len();
        if asked.several {
            choices.extend(classes.map(|class| vec![answer(class, false), answer(class, true)]));
        } else {
            choices.push(classes.map(|class| answer(class, true)).collect());
        }
    }
    choices
}

/// Every way to fill the list in, with questions left unanswered; `None` where they are too many.
fn ways(choices: &[Vec<FixedAnswer>]) -> Option<Vec<FixedAnswers>> {
    let mut all: Vec<FixedAnswers> = vec![Vec::new()];
    for answers in choices {
        let with = |way: &FixedAnswers| {
            let way = way.clone();
            let answered = answers.iter().map(move |answer| way.iter().copied().chain([*answer]).collect());
            answered.collect::<Vec<_>>()
        };
        let answered: Vec<FixedAnswers> = all.iter().flat_map(with).collect();
        all.extend(answered);
        if all.len() > MOST_WAYS {
            return None;
        }
    }
    Some(all)
}

/// The case after these answers.
fn answered(start: &Case, list: &Questionnaire, answers: &[FixedAnswer]) -> Case {
    let mut case = start.clone();
    for (place, question) in list.questions.iter().enumerate() {
        let mut given = answers.iter().filter(|answer| answer.question == place);
        if question.several {
            let (mut has, mut lacks) = (Vec::new(), Vec::new());
            for answer in given {
                let class = &question.classes[answer.class];
                if answer.is { has.push(class.values[0]) } else { lacks.extend(class.values.iter().copied()) }
            }
            if !(has.is_empty() && lacks.is_empty()) {
                if let Some(Known::Set { has: before, lacks: lacked, .. }) = start.known(question.fact) {
                    has.extend(before);
                    lacks.extend(lacked);
                }
                has.sort_unstable();
                has.dedup();
                lacks.sort_unstable();
                lacks.dedup();
                case.know(question.fact, Known::Set { has: has.into(), lacks: lacks.into(), exact: false });
            }
        } else if let Some(answer) = given.next_back() {
            case.know(question.fact, question.classes[answer.class].known.clone());
        }
    }
    case
}

fn within(sets: &[FixedAnswers], way: &[FixedAnswer]) -> bool {
    sets.iter().any(|set| set.iter().all(|answer| way.contains(answer)))
}

fn sound(
    engine: &Engine,
    start: &Case,
    list: &Questionnaire,
    conclusion: ConclusionId,
    out: &RuledOut,
    impossible: &[FixedAnswers],
    ways: &[FixedAnswers],
) {
    for way in ways {
        let case = answered(start, list, way);
        let possible = engine.situation_without_presumptions(&case);
        assert_eq!(possible.is_err(), within(impossible, way), "{way:?} {impossible:?}");
        let Ok(mut situation) = possible else { continue };
        let verdict = situation.verdict(conclusion);
        let values: Vec<_> = verdict.values().collect();
        let left: Vec<_> =
            out.outcomes.iter().filter(|(_, sets)| !within(sets, way)).map(|(value, _)| *value).collect();
        assert_eq!(values, left, "{way:?}");
        assert_eq!(
            verdict.status == Status::Decided,
            within(&out.decided, way),
            "{way:?} {verdict:?} {out:?} {impossible:?}"
        );
        assert_eq!(verdict.status != Status::Open, within(&out.not_open, way), "{way:?}");
    }
}

/// No set holds another, and none without one of its answers does.
fn smallest(sets: &[FixedAnswers]) {
    for set in sets {
        let others = sets.iter().filter(|other| *other != set);
        assert!(others.into_iter().all(|other| !other.iter().all(|answer| set.contains(answer))), "{sets:?}");
    }
}

/// After an idle set, answering the question changes no verdict.
fn idle(
    engine: &Engine,
    start: &Case,
    list: &Questionnaire,
    conclusion: ConclusionId,
    sets: &[FixedAnswers],
    question: usize,
) {
    let choices = choices(list);
    for set in sets {
        let before = engine.situation_without_presumptions(&answered(start, list, set));
        let Ok(before) = before.map(|mut situation| situation.verdict(conclusion).outcomes) else { continue };
        for answer in choices.iter().flatten().filter(|answer| answer.question == question) {
            let more: FixedAnswers = set.iter().copied().chain([*answer]).collect();
            let after = engine.situation_without_presumptions(&answered(start, list, &more));
            let Ok(after) = after.map(|mut situation| situation.verdict(conclusion).outcomes) else {
                continue;
            };
            assert_eq!(before, after, "{set:?} and then {answer:?}");
        }
    }
}

fn two_views<'e>(engine: &'e Engine, case: &Case) -> Option<Vec<Situation<'e>>> {
    let seen = [View::Practice, View::Paper].map(|view| {
        let mut case = case.clone();
        case.view = view;
        engine.situation_without_presumptions(&case).ok()
    });
    seen.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, max_shrink_iters: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_not_ruled_out_is_the_verdict(seed in 0_u64..1_000_000_000) {
        let engine = generated(seed);
        let mut start = Case::new(language::Date::constant(2025, 1, 3));
        start.view = View::Practice;
        let Some(mut situations) = two_views(&engine, &start) else { return Ok(()) };
        let conclusions: Vec<ConclusionId> = engine.rulebook().conclusions.keys().collect();
        let facts: Vec<FactId> = engine.rulebook().facts.keys().take(4).collect();
        let list = Questionnaire::new(&mut situations, &conclusions, &facts);
        let Some(ways) = ways(&choices(&list)) else { return Ok(()) };
        for question in 0..list.questions.len() {
            for conclusion in &conclusions {
                let sets = list.idle(&situations[..1], &[*conclusion], question, 4);
                smallest(&sets);
                idle(&engine, &start, &list, *conclusion, &sets, question);
            }
        }
        for mut situation in situations {
            let case = situation.case().clone();
            let impossible = list.impossible(&situation);
            smallest(&impossible);
            for conclusion in &conclusions {
                let Ok(out) = list.ruled_out(&mut situation, *conclusion) else { continue };
                for sets in out.outcomes.iter().map(|(_, sets)| sets).chain([&out.decided, &out.not_open]) {
                    smallest(sets);
                }
                sound(&engine, &case, &list, *conclusion, &out, &impossible, &ways);
            }
        }
    }
}
