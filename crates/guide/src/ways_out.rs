//! The ways out: what a person can change so that an answer gets better, what waiting leads to, and what either costs in
//! other answers.
//!
//! Yol never recommends signing: a way under a warning stands last, behind the warning.

mod build;
mod json;
mod text;

use crate::{Options, Outcome, Refusal, Speech};
use engine::{Case, Engine};
use language::Date;
use language::rulebook::{Mark, Status};
use serde_json::Value;

/// The ways out for a case.
#[derive(Clone, Debug, PartialEq)]
pub struct WaysOut {
    /// The rulebook's title.
    pub title: String,
    /// The language in which they are told, and to whom.
    pub speech: Speech,
    /// The day of the law.
    pub on: Date,
    /// Until when the rulebook was checked.
    pub checked_until: Option<Date>,
    /// For each answer that could be better, or that was asked for by name, what would make it so.
    pub answers: Vec<Answered>,
}

/// An answer, and what would make it better.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// Decided, open or disputed.
    pub status: Status,
    /// The outcomes that are left now, best first.
    pub now: Vec<Outcome>,
    /// Whether nothing better exists.
    pub is_best: bool,
    /// The smallest changes, fewest and lightest first; those under a warning last.
    pub ways: Vec<WayOut>,
    /// What waiting leads to.
    pub waiting: Option<Waiting>,
}

/// Changes, and the answer then.
#[derive(Clone, Debug, PartialEq)]
pub struct WayOut {
    /// What to change; all of it.
    pub changes: Vec<ChangedFact>,
    /// Decided, open or disputed.
    pub status: Status,
    /// The outcomes that are left then, best first.
    pub then: Vec<Outcome>,
    /// What the answer then rests on.
    pub grounds: Vec<Grounds>,
    /// The weakest mark among what it rests on.
    pub strength: Mark,
    /// What gets worse.
    pub costs: Vec<Cost>,
    /// Warnings on other facts that the answer then rests on.
    pub beware: Vec<Grounds>,
}

impl WayOut {
    /// Whether a warning stands before it.
    #[must_use]
    pub fn is_warned_of(&self) -> bool {
        self.warnings().next().is_some()
    }

    /// What must be told before it.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = &Grounds> {
        self.changes.iter().filter_map(|change| change.beware.as_ref()).chain(&self.beware)
    }
}

/// A fact that is changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedFact {
    /// Its name.
    pub fact: String,
    /// Its short words.
    pub title: String,
    /// What to change it to, in words.
    pub words: String,
    /// The same as data.
    pub known: Value,
    /// Whether it is changed at a high price.
    pub heavy: bool,
    /// What must be told beside it, with its sources.
    pub beware: Option<Grounds>,
}

/// A sentence with its sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grounds {
    /// The rule's name; empty where it is no rule.
    pub name: String,
    /// The sentence.
    pub says: String,
    /// The keys of the sources.
    pub sources: Vec<String>,
}

/// Another answer that gets worse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// The worst outcome now.
    pub now: Outcome,
    /// The worst outcome then.
    pub then: Outcome,
}

/// What waiting leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The first day on which the answer can be better.
    pub earliest: Date,
    /// The first day on which it is better for certain.
    pub from: Date,
    /// The last day of that, where one is known.
    pub until: Option<Date>,
    /// Decided, open or disputed.
    pub status: Status,
    /// The outcomes that are left then, best first.
    pub then: Vec<Outcome>,
    /// What gets worse until then.
    pub costs: Vec<Cost>,
}

/// The ways out for a case: for the conclusions asked for, else for those of the journey that could be better.
///
/// # Errors
/// [`Refusal`] where what is given cannot all be true.
pub fn ways_out(engine: &Engine, case: &Case, options: &Options) -> Result<WaysOut, Refusal> {
    build::build(engine, case, options)
}
