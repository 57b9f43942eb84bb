//! A fixed list of questions with fixed answers, and what each set of answers rules out.
//!
//! An interview chooses its next question by what was answered before. Paper, and a page without a script, cannot: there
//! the questions and their answers are fixed, and what is known of a conclusion has to be read off the answers. So for
//! each outcome this lists the **smallest sets of answers that rule it out**: the prime implicants of "this outcome
//! cannot be reached", where a question without an answer stands for every answer to it (Coudert and Madre 1992
//! compute primes from diagrams in the same way: those that hold whatever a variable is, and those that need it).
//! Whatever is not ruled out is still possible. That is the verdict, by definition.

mod blocking;
mod layers;
mod questions;

pub use questions::FixedQuestion;

use crate::projection::{Function, Outcomes, Projection, Role, all_joined};
use crate::restricted::Restricted;
use crate::{Outcome, Situation};
use blocking::{Blocking, Sets};
use diagram::{Edge, Full, Variable};
use language::rulebook::{ConclusionId, FactId, ReadingId, ValueId};
use layers::Layers;

/// An answer to a question of a [`Questionnaire`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FixedAnswer {
    /// The question, by its place in the list.
    pub question: usize,
    /// The class, by its place among the question's.
    pub class: usize,
    /// Of a question with several answers: whether the class is among them. Else always true.
    pub is: bool,
}

/// Answers that hold together.
pub type FixedAnswers = Vec<FixedAnswer>;

/// What each set of answers says of one conclusion. All sets are smallest, and none is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuledOut {
    /// The outcomes that are possible while nothing is answered, best first; each with the sets that rule it out.
    pub outcomes: Vec<(ValueId, Vec<FixedAnswers>)>,
    /// The sets after which the verdict is decided.
    pub decided: Vec<FixedAnswers>,
    /// The sets after which it is not open: decided, or only readings are missing.
    pub not_open: Vec<FixedAnswers>,
}

/// The questions are too many to be looked at together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooMany {
    /// More answers than can be told apart.
    #[error("the questions have {answers} answers; at most {most} can be told apart")]
    Answers {
        /// Answers of all questions.
        answers: usize,
        /// The limit.
        most: usize,
    },
    /// The diagram over the questions and readings grows too large.
    #[error("the questions and the readings together are too many")]
    Nodes(#[from] Full),
}

/// A fixed list of questions, put to the case of a situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questionnaire {
    /// The questions, in order.
    pub questions: Vec<FixedQuestion>,
}

impl Questionnaire {
    /// The questions about these facts, in order. Their answers are the classes that these conclusions tell apart in any
    /// of these situations (of one case, seen in several views); a fact that makes no difference is left out.
    #[must_use]
    pub fn new(situations: &mut [Situation<'_>], conclusions: &[ConclusionId], facts: &[FactId]) -> Self {
        let asked = facts.iter().filter_map(|fact| FixedQuestion::new(situations, conclusions, *fact));
        Self { questions: asked.collect() }
    }

    /// What the answers rule out of a conclusion.
    ///
    /// # Errors
    /// [`TooMany`] answers or readings to be looked at together.
    pub fn ruled_out(
        &self,
        situation: &mut Situation<'_>,
        conclusion: ConclusionId,
    ) -> Result<RuledOut, TooMany> {
        let answers = self.questions.iter().map(FixedQuestion::answers).sum();
        if answers > Sets::MOST_ANSWERS {
            return Err(TooMany::Answers { answers, most: Sets::MOST_ANSWERS });
        }
        let roles = self.roles(situation);
        let verdict = situation.verdict(conclusion);
        let readings = Self::readings(situation, conclusion);
        let decided = self.settled(situation, conclusion, &roles);
        let not_open = match readings.as_slice() {
            [] => decided.clone(),
            readings => self.not_open(situation, conclusion, &roles, readings)?,
        };
        let edge = situation.engine.values[conclusion];
        let outcomes = verdict.values().map(|value| {
            let without = |outcomes: Outcomes| !outcomes.has(Outcome::Value(value));
            (value, self.answers_of(&self.sets(situation, edge, &roles, without)))
        });
        let outcomes = outcomes.collect();
        Ok(RuledOut { outcomes, decided: self.answers_of(&decided), not_open: self.answers_of(&not_open) })
    }

    /// The readings on which the conclusion can depend in some case that is left.
    fn readings(situation: &Situation<'_>, conclusion: ConclusionId) -> Vec<ReadingId> {
        let mut restricted = Restricted::new(situation.engine);
        let root = restricted.add(situation.engine.values[conclusion], &situation.allowed);
        restricted
            .support(&[root])
            .into_iter()
            .filter_map(|variable| situation.engine.reading_of(variable))
            .collect()
    }

    /// The smallest sets of answers that cannot all be true, as the constraints say.
    #[must_use]
    pub fn impossible(&self, situation: &Situation<'_>) -> Vec<FixedAnswers> {
        let roles = self.roles(situation);
        let nothing = |outcomes: Outcomes| outcomes == Outcomes::default();
        let parts = situation.engine.constraint_parts.iter();
        let excluded = parts.map(|part| self.sets(situation, *part, &roles, nothing));
        let sets = excluded.fold(Sets::never(), |all, sets| all.or(&sets));
        self.answers_of(&sets)
    }

    /// Small sets of answers after which a question makes no difference to these conclusions, in any of the situations.
    /// Every set is right and none holds another; those of more than `most` answers are left out.
    #[must_use]
    pub fn idle(
        &self,
        situations: &[Situation<'_>],
        conclusions: &[ConclusionId],
        question: usize,
        most: usize,
    ) -> Vec<FixedAnswers> {
        let mut all = Sets::always();
        for situation in situations {
            let engine = situation.engine;
            let own: Vec<Variable> = match self.questions.get(question) {
                Some(asked) => asked.variables(engine).into_iter().map(|(variable, _)| variable).collect(),
                None => Vec::new(),
            };
            let roles = self.roles(situation);
            for conclusion in conclusions {
                let mut projection = Projection::new(engine, &roles);
                let whole = projection.of(engine.values[*conclusion]);
                let branch = |function| {
                    let (at, children) = projection.branch(function)?;
                    (!own.contains(&at)).then(|| (at, children.to_vec()))
                };
                let past = |function| matches!(function, Function::Always(_));
                let sets = Blocking::new(self, engine, branch, past).sets(whole);
                all = all.and(&sets).of_at_most(most);
            }
        }
        self.answers_of(&all)
    }

    /// The sets after which one outcome is left.
    fn settled(&self, situation: &Situation<'_>, conclusion: ConclusionId, roles: &[Role]) -> Sets {
        let edge = situation.engine.values[conclusion];
        let mut projection = Projection::new(situation.engine, roles);
        let whole = projection.of(edge);
        let reached = projection.reached(whole).list().into_iter();
        let alone = reached.map(|only| self.sets(situation, edge, roles, |outcomes| outcomes.only(only)));
        alone.fold(Sets::never(), |all, sets| all.or(&sets))
    }

    /// The sets after which one outcome is left for each way to take the readings.
    fn not_open(
        &self,
        situation: &Situation<'_>,
        conclusion: ConclusionId,
        roles: &[Role],
        readings: &[ReadingId],
    ) -> Result<Sets, Full> {
        let engine = situation.engine;
        let mut layers = Layers::new(engine, roles, readings);
        let whole = layers.of(engine.values[conclusion])?;
        let mut all = Sets::never();
        for target in layers.single(whole) {
            let passes = |node| node == target || layers.is_impossible(node);
            let blocking = Blocking::new(self, engine, |node| layers.branch(node), passes);
            all = all.or(&blocking.sets(whole));
        }
        Ok(all)
    }

    /// The smallest sets of answers after which each case left has outcomes that pass.
    fn sets(
        &self,
        situation: &Situation<'_>,
        edge: Edge,
        roles: &[Role],
        passes: impl Fn(Outcomes) -> bool,
    ) -> Sets {
        let mut projection = Projection::new(situation.engine, roles);
        let whole = projection.of(edge);
        let branch = |function| projection.branch(function).map(|(at, children)| (at, children.to_vec()));
        let ends = |function| match function {
            Function::Always(outcomes) => passes(outcomes),
            Function::Branch(_) => false,
        };
        Blocking::new(self, situation.engine, branch, ends).sets(whole)
    }

    /// Facts that are asked stay, with a child for each answer; all else is joined away.
    fn roles(&self, situation: &Situation<'_>) -> Vec<Role> {
        let mut roles = all_joined(situation.engine, &situation.allowed);
        for question in &self.questions {
            question.keep(situation, &mut roles);
        }
        roles
    }

    /// Numbered answers as answers.
    fn answers_of(&self, sets: &Sets) -> Vec<FixedAnswers> {
        let all: Vec<FixedAnswer> = self.numbered().collect();
        sets.lists().map(|list| list.filter_map(|number| all.get(number).copied()).collect()).collect()
    }

    /// All answers, in the order of their numbers.
    fn numbered(&self) -> impl Iterator<Item = FixedAnswer> + '_ {
        self.questions.iter().enumerate().flat_map(|(question, asked)| {
            asked.kinds().map(move |(class, is)| FixedAnswer { question, class, is })
        })
    }
}
