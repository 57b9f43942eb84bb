//! A fixed list of questions with fixed answers, and what each set of answers rules out.
//!
//! An interview chooses its next question by what was answered before. Paper, and a page without a script, cannot: there
//! the questions and their answers are fixed, and what is known of a conclusion has to be read off the answers. So for
//! each outcome this lists the **smallest sets of answers that rule it out**: the prime implicants of "this outcome
//! cannot be reached", where a question without an answer stands for every answer to it (Coudert and Madre 1992
//! compute primes from diagrams in the same way: those that hold whatever a variable is, and those that need it).
//! Whatever is not ruled out is still possible. That is the verdict, by definition.

mod blocking;
mod questions;

pub use questions::FixedQuestion;

use crate::projection::{Outcomes, Projection, Role, all_joined};
use crate::restricted::Restricted;
use crate::{Outcome, Situation};
use blocking::{Blocking, Sets};
use diagram::Value;
use language::rulebook::{ConclusionId, ReadingId, Status, ValueId};

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

/// More answers or readings than the sets can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the questions have {answers} answers and {readings} open readings; at most {most_answers} and {most_readings} can be told apart"
)]
pub struct TooMany {
    /// Answers of all questions.
    pub answers: usize,
    /// Readings that the conclusion depends on.
    pub readings: usize,
    /// The limit on answers.
    pub most_answers: usize,
    /// The limit on readings.
    pub most_readings: usize,
}

/// Each way to take the readings is looked at, so their number is bounded.
const MOST_READINGS: usize = 10;

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
    pub fn new(
        situations: &mut [Situation<'_>],
        conclusions: &[ConclusionId],
        facts: &[language::rulebook::FactId],
    ) -> Self {
        let asked = facts.iter().filter_map(|fact| FixedQuestion::new(situations, conclusions, *fact));
        Self { questions: asked.collect() }
    }

    /// What the answers rule out of a conclusion.
    ///
    /// # Errors
    /// [`TooMany`] answers or readings to be told apart.
    pub fn ruled_out(
        &self,
        situation: &mut Situation<'_>,
        conclusion: ConclusionId,
    ) -> Result<RuledOut, TooMany> {
        let readings = Self::readings(situation, conclusion);
        let answers = self.questions.iter().map(FixedQuestion::answers).sum();
        if answers > Sets::MOST_ANSWERS || readings.len() > MOST_READINGS {
            let (most_answers, most_readings) = (Sets::MOST_ANSWERS, MOST_READINGS);
            return Err(TooMany { answers, readings: readings.len(), most_answers, most_readings });
        }
        let verdict = situation.verdict(conclusion);
        let roles = self.roles(situation);
        let blocked = |sets: Sets| self.answers_of(&sets);
        let (decided, not_open) = match verdict.status {
            Status::Decided => (Sets::always(), Sets::always()),
            _ => {
                let decided = self.settled(situation, conclusion, &roles);
                let not_open = match readings.as_slice() {
                    [] => decided.clone(),
                    readings => self.not_open(situation, conclusion, &roles, readings),
                };
                (decided, not_open)
            }
        };
        let outcomes = verdict.values().map(|value| {
            let without = |outcomes: Outcomes| !outcomes.has(Outcome::Value(value));
            (value, blocked(self.sets(situation, conclusion, &roles, without)))
        });
        Ok(RuledOut { outcomes: outcomes.collect(), decided: blocked(decided), not_open: blocked(not_open) })
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
        let mut sets = Sets::never();
        for part in &situation.engine.constraint_parts {
            let mut projection = Projection::new(situation.engine, &roles);
            let whole = projection.of(*part);
            let excluded = Blocking::new(self, situation.engine, &projection, |outcomes: Outcomes| {
                outcomes == Outcomes::default()
            });
            sets = sets.or(&excluded.sets(whole));
        }
        self.answers_of(&sets)
    }

    /// The sets after which one outcome is left.
    fn settled(&self, situation: &Situation<'_>, conclusion: ConclusionId, roles: &[Role]) -> Sets {
        let mut projection = Projection::new(situation.engine, roles);
        let whole = projection.of(situation.engine.values[conclusion]);
        let reached = projection.reached(whole).list();
        // Readings may be taken in a way that no case allows.
        let mut all = if reached.is_empty() { Sets::always() } else { Sets::never() };
        for only in reached {
            let alone = |outcomes: Outcomes| outcomes.only(only);
            all = all.or(&Blocking::new(self, situation.engine, &projection, alone).sets(whole));
        }
        all
    }

    /// The sets after which one outcome is left for each way to take the readings.
    fn not_open(
        &self,
        situation: &Situation<'_>,
        conclusion: ConclusionId,
        roles: &[Role],
        readings: &[ReadingId],
    ) -> Sets {
        let mut all = Sets::always();
        for way in 0..1_usize << readings.len() {
            let mut roles = roles.to_vec();
            for (place, reading) in readings.iter().enumerate() {
                let variable = situation.engine.variables.readings[*reading];
                if let Some(role) = roles.get_mut(variable.index()) {
                    *role = Role::Joined(vec![Value::new(way >> place & 1)]);
                }
            }
            all = all.and(&self.settled(situation, conclusion, &roles));
        }
        all
    }

    /// The smallest sets of answers after which each case left has outcomes that pass.
    fn sets(
        &self,
        situation: &Situation<'_>,
        conclusion: ConclusionId,
        roles: &[Role],
        passes: impl Fn(Outcomes) -> bool,
    ) -> Sets {
        let mut projection = Projection::new(situation.engine, roles);
        let whole = projection.of(situation.engine.values[conclusion]);
        Blocking::new(self, situation.engine, &projection, passes).sets(whole)
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
