//! The interview of a visit, made anew from what was told.

use super::told::{AllTold, Told};
use crate::interview::{Asked, Memory};
use crate::{Brief, Interview, Options, Refusal};
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
    /// Whether what was told is still in the order in which it was asked for.
    in_order: bool,
    memory: Memory<'e>,
}

impl<'e> Replay<'e> {
    /// Asks, and answers with what was told, until a question has no answer, or is about the fact wanted, or what was
    /// told of it cannot be together with the rest.
    pub(super) fn of(
        engine: &'e Engine,
        case: Case,
        options: Options,
        told: &AllTold,
        wanted: Option<FactId>,
    ) -> Self {
        let interview = Interview::new(engine, case, options);
        let memory = Memory::default();
        let (passed, next, told_here, refused) = Default::default();
        let replay = Self { interview, passed, next, told: told_here, refused, in_order: true, memory };
        replay.on(told, wanted)
    }

    /// Goes on after something was told of the question at which it stands. All that was told before is still told.
    pub(super) fn on(mut self, told: &AllTold, wanted: Option<FactId>) -> Self {
        let (mut at, _) = (self.next.take(), self.refused.take());
        while let Some(asked) = at.take().or_else(|| self.asked(told, wanted)) {
            self.told = told.of(asked.fact(), asked.offer());
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
            self.passed.push(told.fact);
        }
        self
    }

    /// The brief for what was answered.
    pub(super) fn brief(&self) -> Result<Brief, Refusal> {
        self.interview.brief_after(&self.memory)
    }

    /// The next question. Where it was found out before which it is, it is not weighed against others again.
    fn asked(&mut self, told: &AllTold, wanted: Option<FactId>) -> Option<Asked> {
        let expected = told.asked().get(self.passed.len()).filter(|told| wanted != Some(told.fact));
        if let Some(expected) = expected.filter(|_| self.in_order) {
            let asked = self.interview.asked_about(expected.fact, &mut self.memory);
            if let Some(asked) = asked.filter(|asked| asked.offer() == expected.offer) {
                return Some(asked);
            }
            // The law has changed since.
            self.in_order = false;
        }
        self.interview.asked_after(&mut self.memory)
    }
}
