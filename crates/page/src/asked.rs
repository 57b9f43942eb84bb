//! Which facts a journey's list asks for.

use engine::{Case, Engine};
use guide::{Answer, Interview, Options, Step};
use language::rulebook::FactId;
use std::collections::BTreeMap;

/// Interviews that are tried, with answers taken in turn.
const TRIED: u64 = 60;

/// How often, and how far into the interview, a fact was asked for.
#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    times: usize,
    places: usize,
}

/// The facts that interviews on a journey ask for most often, at most `most` of them, in the order in which they ask.
///
/// A list cannot choose its next question. So it asks what the interview, which can, asks most often; every other fact
/// stays unknown, and what depends on it stays open.
pub(crate) fn facts_asked_most(engine: &Engine, case: &Case, options: &Options, most: usize) -> Vec<FactId> {
    let mut asked: BTreeMap<FactId, Asked> = BTreeMap::new();
    for number in 0..TRIED {
        for (place, fact) in interview(engine, case, options, number).into_iter().enumerate() {
            let entry = asked.entry(fact).or_default();
            entry.times += 1;
            entry.places += place;
        }
    }
    let mut asked: Vec<(FactId, Asked)> = asked.into_iter().collect();
    asked.sort_by_key(|(fact, asked)| (std::cmp::Reverse(asked.times), *fact));
    asked.truncate(most);
    // The mean place, in thousandths.
    asked.sort_by_key(|(fact, asked)| ((asked.places * 1000).checked_div(asked.times), *fact));
    asked.into_iter().map(|(fact, _)| fact).collect()
}

/// The facts that one interview asks for, in order. The number chooses the answers, always the same ones.
fn interview(engine: &Engine, case: &Case, options: &Options, number: u64) -> Vec<FactId> {
    let mut interview = Interview::new(engine, case.clone(), options.clone());
    let mut chance = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut facts = Vec::new();
    while let Step::Question(question) = interview.step() {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        facts.extend(engine.rulebook().fact(&question.fact));
        let choices = u64::try_from(question.answers.len()).unwrap_or(1).max(1);
        let place = usize::try_from((chance >> 33) % choices).unwrap_or(0);
        let answered =
            interview.answer(Answer::Choose(place)).or_else(|_| interview.answer(Answer::DontKnow));
        if answered.is_err() {
            break;
        }
    }
    facts
}
