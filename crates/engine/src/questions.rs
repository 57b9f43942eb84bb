//! The next question: the fact whose answer settles most, at the least cost to the person.

mod answers;
mod gains;
mod inquiry;

pub use inquiry::Inquiry;

use crate::Situation;
use crate::restricted::Restricted;
use language::rulebook::{ConclusionId, FactId, FactKind, Intrusion, Known, Status, ValueId};

/// A question to put to the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The fact asked for.
    pub fact: FactId,
    /// The answers to choose from: the values still possible, in classes that nothing still open tells apart.
    /// A class that the constraints exclude as a whole is left out.
    /// Of a `some of` fact each class is a group of values, and any number of groups may be chosen.
    pub classes: Vec<Class>,
    /// Whether several classes may be chosen together (a `some of` fact), or none.
    pub several: bool,
    /// The conclusions that the answer can still change.
    pub matters_to: Vec<ConclusionId>,
    /// How many facts still matter, this one included: an upper bound on the questions to come.
    pub remaining: usize,
}

/// A class of values of one fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Class {
    /// The values, as knowledge of the fact. Of a `some of` fact: one value of the group is in the set.
    pub known: Known,
    /// The listed values of a `one of` or `some of` fact in the class; empty for other facts.
    pub values: Vec<ValueId>,
}

impl Class {
    /// The class that these values of a `one of` fact make; at least one, ascending.
    #[must_use]
    pub fn of_choice(values: Vec<ValueId>) -> Self {
        Self { known: Known::Choice(values.as_slice().into()), values }
    }
}

/// Gains below this are rounding.
const NOTHING: f64 = 1e-9;

impl<'e> Situation<'e> {
    /// The next question that helps to settle these conclusions, never one of `skipped` (asked already, and not
    /// known or not told). `None` where everything that can be asked is settled or skipped.
    ///
    /// Among the facts that still matter it takes the one with the greatest expected information about the
    /// outcomes for its cost; a sensitive fact costs more. A point that an official decides is never asked.
    pub fn question(&mut self, conclusions: &[ConclusionId], skipped: &[FactId]) -> Option<Question> {
        let mut inquiry = self.inquiry(conclusions, None);
        self.question_of(&mut inquiry, skipped, |_| true)
    }

    /// The next question, as [`Situation::question`], about what an [`Inquiry`] of this case found still open; only one
    /// about a fact that is `wanted`. What remains to be asked is counted over all facts.
    pub fn question_of(
        &mut self,
        inquiry: &mut Inquiry<'e>,
        skipped: &[FactId],
        wanted: impl Fn(FactId) -> bool,
    ) -> Option<Question> {
        let rulebook = &self.engine.rulebook;
        let askable = |fact: FactId| rulebook.facts[fact].kind == FactKind::Known && !skipped.contains(&fact);
        let candidates: Vec<FactId> = inquiry.deciding().into_iter().filter(|fact| askable(*fact)).collect();
        let wanted: Vec<FactId> = candidates.iter().copied().filter(|fact| wanted(*fact)).collect();
        let gains = match wanted.as_slice() {
            // There is nothing to weigh.
            [] | [_] => vec![0.0; wanted.len()],
            _ => inquiry.gains(self.engine, &wanted),
        };
        let mut best: Option<(FactId, f64)> = None;
        for (fact, gain) in wanted.into_iter().zip(gains) {
            let score = gain / cost(rulebook.facts[fact].intrusion);
            if best.is_none_or(|(_, highest)| score > highest + NOTHING) {
                best = Some((fact, score));
            }
        }
        let (fact, _) = best?;
        let (restricted, roots) = inquiry.functions();
        let (classes, several) = self.answer_classes(restricted, &roots, fact);
        let needs = |conclusion: &ConclusionId| self.engine.needs[*conclusion].contains(&fact);
        let matters_to = inquiry.open().filter(needs).collect();
        Some(Question { fact, classes, several, matters_to, remaining: candidates.len() })
    }

    /// The question for one fact, without weighing it against others; `None` where it cannot matter to the conclusion.
    pub fn question_for(&mut self, conclusion: ConclusionId, fact: FactId) -> Option<Question> {
        if self.shape(conclusion).status != Status::Open {
            return None;
        }
        let mut restricted = Restricted::new(self.engine);
        let root = restricted.add(self.engine.values[conclusion], &self.allowed);
        let support = restricted.support(&[root]);
        if !self.engine.axis(fact).variables().iter().any(|variable| support.contains(variable)) {
            return None;
        }
        let (classes, several) = self.answer_classes(&mut restricted, &[root], fact);
        Some(Question { fact, classes, several, matters_to: vec![conclusion], remaining: 1 })
    }

    /// The facts that a verdict still depends on, in the rulebook's order; those that an official decides among
    /// them.
    pub fn missing(&mut self, conclusion: ConclusionId) -> Vec<FactId> {
        self.inquiry(&[conclusion], None).missing(conclusion)
    }
}

/// How much a question costs the person, by how intrusive it is.
fn cost(intrusion: Intrusion) -> f64 {
    match intrusion {
        Intrusion::Low => 1.0,
        Intrusion::Some => 2.0,
        Intrusion::High => 4.0,
    }
}
