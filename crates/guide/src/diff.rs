//! For whom the law changes: between two days, two views or two editions of a rulebook.

mod build;
mod json;
mod side;
mod text;
mod words;

use crate::{Refusal, Speech};
use std::fmt;

/// What changes, and for whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Diff {
    /// How it is told.
    pub speech: Speech,
    /// The rulebook's title.
    pub title: String,
    /// What is compared, in words: `4 November 2025`, `the law on paper`, a folder.
    pub from: String,
    /// With what.
    pub to: String,
    /// What both sides have in common, in words: the day, the view.
    pub common: Vec<String>,
    /// The facts to which the comparison was narrowed, in words.
    pub within: Vec<String>,
    /// How many cases were compared, exactly, as digits.
    pub cases: String,
    /// Whether nothing differs on any day and in any view, which is said of two editions only.
    pub always_same: bool,
    /// The conclusions that change.
    pub changed: Vec<ChangedConclusion>,
    /// Conclusions that do not change on the day and in the view compared, and do on other days.
    pub elsewhere: Vec<Elsewhere>,
    /// What else differs between two editions, in sentences.
    pub mismatches: Vec<String>,
}

/// A conclusion that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedConclusion {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// How it changes; the certain changes first.
    pub changes: Vec<OutcomeChange>,
    /// Of two editions: the days on which it differs, in words.
    pub days: Vec<String>,
}

/// One way in which a conclusion changes.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeChange {
    /// From what to what; several where it depends on readings.
    pub shifts: Vec<ShiftView>,
    /// The readings on which it depends: their questions.
    pub readings: Vec<ReadingView>,
    /// How many cases, as digits.
    pub cases: String,
    /// The part of all cases.
    pub share: f64,
    /// What is asked of all whom it hits.
    pub all: Vec<TestView>,
    /// Lists of which everybody whom it hits meets exactly one item each. `None` where they are too long to read.
    pub lists: Option<Vec<Vec<Item>>>,
}

/// From what to what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShiftView {
    /// The value before.
    pub from: ValueView,
    /// The value after.
    pub to: ValueView,
    /// Whether both mean the same.
    pub same: bool,
}

/// A value of a conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueView {
    /// Its name.
    pub name: String,
    /// Its sentence.
    pub sentence: String,
}

/// A reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingView {
    /// Its name.
    pub name: String,
    /// Its question.
    pub question: String,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What is asked; all must be met.
    pub tests: Vec<TestView>,
    /// How many cases, as digits.
    pub cases: String,
    /// The part of the cases that change.
    pub share: f64,
}

/// What is asked of one fact.
#[derive(Clone, Debug, PartialEq)]
pub struct TestView {
    /// The fact's name.
    pub fact: String,
    /// In words: `age: 18 to 64 years`.
    pub words: String,
    /// As data.
    pub data: serde_json::Value,
}

/// A conclusion that differs on other days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The days, in words. None where only what had become known by some day differs.
    pub days: Vec<String>,
}

/// Why nothing can be compared.
#[derive(Clone, Debug, PartialEq)]
pub enum DiffRefusal {
    /// What is given cannot all be true.
    Impossible(Refusal),
    /// The comparison of a conclusion grows too large.
    TooLarge(String),
}

impl DiffRefusal {
    /// The refusal in words.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        match self {
            Self::Impossible(refusal) => refusal.to_string(),
            Self::TooLarge(conclusion) => speech.diff_too_large(conclusion),
        }
    }
}

impl fmt::Display for DiffRefusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.said(Speech::default()))
    }
}

impl std::error::Error for DiffRefusal {}

pub use build::{diff, diff_of_editions};

impl Diff {
    /// Whether nothing was found to differ.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.elsewhere.is_empty() && self.mismatches.is_empty()
    }
}
