//! The interview of a visit, made anew from what was told.

use super::told::Told;
use crate::interview::Asked;
use crate::{Interview, Options};
use engine::{Case, Engine};
use language::rulebook::FactId;

/// An interview that was given what a visitor told, as far as it asked for it.
pub(super) struct Replay<'e> {
    pub(super) interview: Interview<'e>,
    /// The facts asked for and told of, in order.
    pub(super) passed: Vec<FactId>,
    /// The question at which it stands; `None` where it is finished.
    pub(super) next: Option<Asked>,
    /// What was told of the question at which it stands.
    pub(super) told: Option<Told>,
    /// Why what was told of that question cannot be.
    pub(super) refused: Option<String>,
}

impl<'e> Replay<'e> {
    /// Asks, and answers with what was told, until a question has no answer, or is about the fact wanted, or what was
    /// told of it cannot be together with the rest.
    pub(super) fn of(
        engine: &'e Engine,
        case: Case,
        options: Options,
        told: &[Told],
        wanted: Option<FactId>,
    ) -> Self {
        let speech = options.speech;
        let interview = Interview::new(engine, case, options);
        let mut replay = Self { interview, passed: Vec::new(), next: None, told: None, refused: None };
        while let Some(asked) = replay.interview.asked() {
            let (fact, offer) = (asked.fact(), asked.offer());
            replay.told = told.iter().copied().find(|told| told.fact == fact && told.offer == offer);
            let complete = replay.told.filter(|told| told.answer.complete(asked.labels().len()));
            let Some(told) = complete.filter(|told| wanted != Some(told.fact)) else {
                replay.next = Some(asked);
                return replay;
            };
            if let Err(error) = replay.interview.answer_to(&asked, &told.answer.answer()) {
                replay.refused = Some(error.said(speech));
                replay.next = Some(asked);
                return replay;
            }
            replay.passed.push(fact);
        }
        replay
    }
}
