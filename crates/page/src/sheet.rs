//! The part of the style sheet that is made from the diagrams.
//!
//! An answer is an input before what it bears on, both under one parent. So "these answers rule it out" is a selector:
//! `#a:checked~#d:checked~.v` matches an element of class `v` that follows both inputs, checked. Where several answers have
//! the same effect they get a class, and one selector speaks of all: `.k:checked~.v`. So do elements that the same answers
//! hide.

mod classes;
mod merge;
mod targets;

use crate::names::Names;
use classes::Classes;
use merge::{Either, merged};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use targets::Targets;

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
    /// The classes that elements have beside their own.
    shared: BTreeMap<String, Vec<String>>,
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
        let mut targets = Targets::default();
        for ((does, what), whens) in &merged {
            let plain = given.iter().any(|(class, _)| what.strip_prefix('.') == Some(class));
            classes.heads(whens).into_iter().for_each(|head| targets.add(*does, head, what, plain));
        }
        let (selectors, shared) = targets.selectors(names);
        self.shared.extend(shared);
        for (does, selector) in selectors {
            match does {
                Does::Hides => self.hides.push(selector),
                Does::Shows => self.shows.push(selector),
            }
        }
        classes.of_inputs()
    }

    /// The attribute of an element that has this class, with the classes that it shares.
    pub(crate) fn attribute(&self, class: &str) -> String {
        match self.shared.get(class) {
            Some(more) => format!("\"{class} {}\"", more.join(" ")),
            None => class.to_owned(),
        }
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
