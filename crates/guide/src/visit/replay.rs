//! The interview of a visit, made anew from what was told.

use super::told::Told;
use crate::interview::{Asked, Memory};
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
    memory: Memory<'e>,
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
        let interview = Interview::new(engine, case, options);
        let memory = Memory::default();
        let replay = Self { interview, passed: Vec::new(), next: None, told: None, refused: None, memory };
        replay.on(told, wanted)
    }

    /// Goes on after something was told of the question at which it stands. All that was told before is still told.
    pub(super) fn on(mut self, told: &[Told], wanted: Option<FactId>) -> Self {
        let (mut at, _) = (self.next.take(), self.refused.take());
        while let Some(asked) = at.take().or_else(|| self.interview.asked_after(&mut self.memory)) {
            let (fact, offer) = (asked.fact(), asked.offer());
            self.told = told.iter().copied().find(|told| told.fact == fact && told.offer == offer);
            let complete = self.told.filter(|told| told.answer.complete(asked.labels().len()));
            let Some(told) = complete.filter(|told| wanted != Some(told.fact)) else {
                self.next = Some(asked);
                return self;
            };
            if let Err(error) = self.interview.answer_to(&asked, &told.answer.answer(), &mut self.memory) {
                self.refused = Some(error.said(self.interview.speech()));
                self.next = Some(asked);
                return self;
            }
            self.passed.push(fact);
        }
        self
    }
}
