//! What is still unknown, and what each missing fact would decide.

use super::Builder;
use super::parts::{Branch, MissingFact};
use crate::Refusal;
use crate::Speech;
use crate::interview::{Answer, Asked};
use crate::words::voiced;
use crate::words::{Join, known_words, listed};
use engine::Situation;
use language::rulebook::{ConclusionId, Fact, FactId, FactKind, FactType, Known, ValueId, ValueIds};
use std::cmp::Reverse;

/// A fact that is missing.
struct Missing {
    fact: FactId,
    /// How many conclusions depend on it.
    conclusions: usize,
    branches: Vec<Branch>,
}

/// The facts that are missing for these conclusions, the most deciding first: the one to ask for next, then those that
/// settle most and that most depends on, then in the rulebook's order.
pub(crate) fn unknown(
    builder: &mut Builder<'_>,
    shown: &[ConclusionId],
) -> Result<Vec<MissingFact>, Refusal> {
    let mut found: Vec<Missing> = Vec::new();
    for conclusion in shown {
        let mut situation = builder.own_situation(&[*conclusion])?;
        for fact in situation.inquiry(&[*conclusion], builder.open.as_ref()).missing(*conclusion) {
            // What a paper leads to is told only where its warning stands beside it.
            let paper = builder.rulebook().facts[fact].beware.is_some();
            let branches =
                if paper { Vec::new() } else { branches(builder, &mut situation, *conclusion, fact) };
            match found.iter_mut().find(|known| known.fact == fact) {
                Some(known) => {
                    known.conclusions += 1;
                    known.branches.extend(branches);
                }
                None => found.push(Missing { fact, conclusions: 1, branches }),
            }
        }
        builder.give_back(situation);
    }
    let mut situation = builder.own_situation(shown)?;
    let mut inquiry = situation.inquiry(shown, builder.open.as_ref());
    let first = situation.question_of(&mut inquiry, &[], |_| true).map(|question| question.fact);
    let settles = |missing: &Missing| {
        let mut conclusions: Vec<&str> =
            missing.branches.iter().map(|branch| branch.conclusion.as_str()).collect();
        conclusions.dedup();
        conclusions.len()
    };
    found.sort_by_key(|missing| {
        let deciding = (settles(missing), missing.conclusions);
        (Some(missing.fact) != first, Reverse(deciding), missing.fact)
    });
    Ok(found.into_iter().map(|missing| missing_fact(builder, missing.fact, missing.branches)).collect())
}

fn missing_fact(builder: &Builder<'_>, id: FactId, branches: Vec<Branch>) -> MissingFact {
    let fact = &builder.rulebook().facts[id];
    MissingFact {
        name: fact.name.clone(),
        title: fact.title.clone(),
        ask: voiced(builder.options.speech, &fact.ask).to_owned(),
        official: fact.kind == FactKind::Discretion,
        branches,
    }
}

/// The answers that settle the conclusion by themselves, those of one outcome together.
fn branches(
    builder: &Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    fact: FactId,
) -> Vec<Branch> {
    let mut settled: Vec<(ValueId, Vec<(String, Known)>)> = Vec::new();
    for (words, known) in answers(builder, situation, conclusion, fact) {
        let verdict = situation.verdict_with(conclusion, fact, known.clone());
        let Some(value) = verdict.and_then(|verdict| verdict.value()) else { continue };
        match settled.iter_mut().find(|(other, _)| *other == value) {
            Some((_, all)) => all.push((words, known)),
            None => settled.push((value, vec![(words, known)])),
        }
    }
    let (speech, rulebook) = (builder.options.speech, builder.rulebook());
    let branch = |(value, answers): (ValueId, Vec<(String, Known)>)| Branch {
        conclusion: rulebook.conclusions[conclusion].name.clone(),
        answer: together(speech, &rulebook.facts[fact], &answers),
        outcome: builder.outcome(conclusion, value),
    };
    settled.into_iter().map(branch).collect()
}

/// Several answers in words: those of a `one of` fact as one answer.
fn together(speech: Speech, fact: &Fact, answers: &[(String, Known)]) -> String {
    let mut values = ValueIds::new();
    for (_, known) in answers {
        match known {
            Known::Choice(possible) => values.extend_from_slice(possible),
            _ => {
                let words: Vec<String> = answers.iter().map(|(words, _)| words.clone()).collect();
                return listed(speech, &words, Join::Or);
            }
        }
    }
    values.sort_unstable();
    known_words(speech, fact, &Known::Choice(values))
}

/// The answers that a fact can have, in words, as far as the conclusion tells them apart.
fn answers(
    builder: &Builder<'_>,
    situation: &mut Situation<'_>,
    conclusion: ConclusionId,
    fact: FactId,
) -> Vec<(String, Known)> {
    let rulebook = builder.rulebook();
    let (speech, entry) = (builder.options.speech, &rulebook.facts[fact]);
    let said = |known: Known| (known_words(speech, entry, &known), known);
    if entry.kind == FactKind::Discretion {
        return match &entry.domain {
            FactType::Flag => [true, false].map(Known::Flag).into_iter().map(said).collect(),
            FactType::Choice(values) => values.keys().map(|value| said(Known::value(value))).collect(),
            _ => Vec::new(),
        };
    }
    let Some(question) = situation.question_for(conclusion, fact) else { return Vec::new() };
    let (several, count) = (question.several, question.classes.len());
    let asked = Asked::new(speech, rulebook, question);
    let none = several.then(|| Answer::ChooseSeveral(Vec::new()));
    let known = |answer: Answer| asked.known(rulebook, &answer, situation.case().known(fact)).ok().flatten();
    let known = (0..count).map(Answer::Choose).chain(none).filter_map(known);
    known.map(|(known, said)| (said.words, known)).collect()
}
