//! What a comparison gives, and what it is asked.

use super::{Cases, Test};
use crate::{Case, Contradiction, Engine, Outcome, TooLarge};
use language::Date;
use language::rulebook::{ConclusionId, ReadingId, ValueId, View};

/// The law as it is read: on which day, as known by which day, on paper or with practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Law {
    /// The day for which the law is read.
    pub on: Date,
    /// Only what was known by this day counts; `None` = everything.
    pub known_by: Option<Date>,
    /// Law on paper, or with reported practice.
    pub view: View,
}

/// A conclusion on the one side and what it is compared with on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The conclusion on the one side.
    pub from: ConclusionId,
    /// The conclusion on the other side: the same one where one rulebook is compared with itself.
    pub to: ConclusionId,
    /// Values that mean the same on both sides.
    pub same: Vec<(ValueId, ValueId)>,
}

/// What changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// How many cases were compared: all that are possible on both sides. Each was compared under every way to take the
    /// readings.
    pub cases: Cases,
    /// The conclusions that change for some case.
    pub changed: Vec<Changed>,
}

/// A conclusion that changes for some case.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Which.
    pub twin: Twin,
    /// From what to what: first the certain changes, most cases first; at the end those that depend on readings.
    pub changes: Vec<Change>,
}

/// The cases in which a conclusion changes in one way.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// From which outcome to which. One shift where that is certain. All cases in which it depends on how readings are
    /// taken are one change, with every shift that some way to take them leads to in some of them, also from an outcome
    /// to itself. Best outcomes first.
    pub shifts: Vec<Shift>,
    /// The readings on which it depends, in some of the cases.
    pub readings: Vec<ReadingId>,
    /// How many cases.
    pub cases: Cases,
    /// The part of all possible cases.
    pub share: f64,
    /// The cases, as lists of conditions: each case meets exactly one of every list, and whatever possible case meets one
    /// of every list is among them; or, where it depends on readings, among the certain changes, which are told before.
    /// The first list has one entry: what is asked of all. Within a list most cases come first. `None` where there are
    /// too many conditions to read.
    pub whom: Option<Vec<Vec<Conditions>>>,
}

/// From one outcome to another, or to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shift {
    /// The outcome on the one side.
    pub from: Outcome,
    /// The outcome on the other side.
    pub to: Outcome,
}

/// Conditions that are met together.
#[derive(Clone, Debug, PartialEq)]
pub struct Conditions {
    /// The tests, in the order of facts and then readings; all must pass. None = every case.
    pub tests: Vec<Test>,
    /// How many of the cases that change meet them.
    pub cases: Cases,
    /// The part of all possible cases.
    pub share: f64,
}

/// Why nothing can be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiffError {
    /// Nothing is possible under what is known.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// A comparison needs more memory than it may take.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
}

impl Law {
    /// A case of which nothing is known but the law.
    pub(crate) fn case(&self) -> Case {
        let mut case = Case::new(self.on);
        case.known_by = self.known_by;
        case.view = self.view;
        case
    }
}

impl Twin {
    /// A conclusion compared with itself.
    #[must_use]
    pub fn itself(engine: &Engine, conclusion: ConclusionId) -> Self {
        let values = engine.rulebook.conclusions[conclusion].values.keys();
        Self { from: conclusion, to: conclusion, same: values.map(|value| (value, value)).collect() }
    }

    /// Whether an outcome stays what it is.
    #[must_use]
    pub fn is_same(&self, shift: Shift) -> bool {
        match (shift.from, shift.to) {
            (Outcome::Value(from), Outcome::Value(to)) => self.same.contains(&(from, to)),
            (from, to) => from == to,
        }
    }
}
