//! The part of the style sheet that is made from the diagrams.
//!
//! An answer is an input before what it bears on, both under one parent. So "these answers rule it out" is a selector:
//! `#a:checked~#d:checked~.v` matches an element of class `v` that follows both inputs, checked.

use std::fmt::Write as _;

/// Selectors are put into rules of so many, since old engines drop what is beyond some thousands in one.
const IN_ONE_RULE: usize = 400;

/// What is checked, or not, of one input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Checked {
    /// The place of the input: its question, and its place there.
    pub(crate) place: (usize, usize),
    /// Its name.
    pub(crate) input: String,
    /// Whether it is checked.
    pub(crate) is: bool,
}

/// Hides and shows by what is checked.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    waits: Vec<String>,
    hides: Vec<String>,
    shows: Vec<String>,
}

impl Sheet {
    /// Hides what this selects once all of these hold. With nothing to hold, always.
    pub(crate) fn hide(&mut self, when: Vec<Checked>, what: &str) {
        self.hides.push(selector(when, what));
    }

    /// Shows what this selects once all of these hold.
    pub(crate) fn show(&mut self, when: Vec<Checked>, what: &str) {
        self.shows.push(selector(when, what));
    }

    /// Hides these until something shows them.
    pub(crate) fn wait(&mut self, classes: impl Iterator<Item = String>) {
        self.waits.extend(classes);
    }

    /// Shows the part of a journey once its radio button is checked.
    pub(crate) fn show_only(&mut self, journey: &str) {
        self.shows.push(format!("#{journey}:checked~.{journey}"));
    }

    /// The rules. What is hidden stays hidden, whatever else shows it.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let parts = [
            (&self.waits, "display:none"),
            (&self.shows, "display:block"),
            (&self.hides, "display:none!important"),
        ];
        for (selectors, does) in parts {
            for some in selectors.chunks(IN_ONE_RULE) {
                let _infallible = write!(text, "{}{{{does}}}", some.join(","));
            }
        }
        text
    }
}

fn selector(mut when: Vec<Checked>, what: &str) -> String {
    when.sort();
    when.dedup();
    let mut text = String::new();
    for checked in &when {
        let state = if checked.is { ":checked" } else { ":not(:checked)" };
        let _infallible = write!(text, "#{}{state}~", checked.input);
    }
    text + what
}
