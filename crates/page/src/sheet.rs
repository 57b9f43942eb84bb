//! The part of the style sheet that is made from the diagrams.
//!
//! An answer is an input before what it bears on, both under one parent. So "these answers rule it out" is a selector:
//! `#a:checked~#d:checked~.v` matches an element of class `v` that follows both inputs, checked. Where several answers have
//! the same effect they get a class, and one selector speaks of all: `.k:checked~.v`.

mod classes;
mod merge;

use crate::names::Names;
use classes::Classes;
use merge::{Either, merged};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Selectors are put into rules of so many, since old engines drop what is beyond some thousands in one.
const IN_ONE_RULE: usize = 400;

/// What is checked, or not, of one input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Checked {
    /// The place of the input among those of its journey.
    pub(crate) place: usize,
    /// Its name.
    pub(crate) input: String,
    /// Whether it is checked.
    pub(crate) is: bool,
}

/// What a selector does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Does {
    Hides,
    Shows,
}

/// Hides and shows by what is checked.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    waits: Vec<String>,
    hides: Vec<String>,
    shows: Vec<String>,
    /// What is hidden and shown in the journey that is being made, and by what.
    open: BTreeMap<(Does, String), Vec<Vec<Checked>>>,
}

impl Sheet {
    /// Hides what this selects once all of these hold. With nothing to hold, always.
    pub(crate) fn hide(&mut self, when: Vec<Checked>, what: &str) {
        self.open.entry((Does::Hides, what.to_owned())).or_default().push(when);
    }

    /// Shows what this selects once all of these hold.
    pub(crate) fn show(&mut self, when: Vec<Checked>, what: &str) {
        self.open.entry((Does::Shows, what.to_owned())).or_default().push(when);
    }

    /// Hides these until something shows them.
    pub(crate) fn wait(&mut self, classes: impl Iterator<Item = String>) {
        self.waits.extend(classes);
    }

    /// Shows the part of a journey once its radio button is checked.
    pub(crate) fn show_only(&mut self, journey: &str) {
        self.shows.push(format!("#{journey}:checked~.{journey}"));
    }

    /// Writes the selectors of a journey. `given` are classes that inputs have already, with the places of all inputs that
    /// have them. What classes the inputs, by place, need besides.
    pub(crate) fn close(
        &mut self,
        names: &mut Names,
        given: &[(String, Vec<usize>)],
    ) -> BTreeMap<usize, Vec<String>> {
        let open = std::mem::take(&mut self.open);
        let merged: BTreeMap<_, _> = open.into_iter().map(|(what, whens)| (what, merged(whens))).collect();
        let classes = Classes::choose(merged.values(), given, names);
        for ((does, what), whens) in &merged {
            let to = match does {
                Does::Hides => &mut self.hides,
                Does::Shows => &mut self.shows,
            };
            to.extend(classes.heads(whens).into_iter().map(|head| head + what));
        }
        classes.of_inputs()
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
