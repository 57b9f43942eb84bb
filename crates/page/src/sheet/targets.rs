//! Classes for elements that the same answers hide or show, so that one selector speaks of all of them.

use super::Does;
use crate::names::Names;
use std::collections::{BTreeMap, BTreeSet};

/// What a class costs for each element, in bytes: a space, two letters, and at worst a quotation mark at each end.
const MEMBER: usize = 5;

/// What one beginning of a selector acts on: what stands between it and the classes, and the classes.
type Acts = BTreeMap<(Does, String, String), BTreeSet<String>>;

/// Classes that elements need beside their own, by that.
type Shared = BTreeMap<String, Vec<String>>;

/// The elements of a journey by what acts on them.
#[derive(Debug, Default)]
pub(super) struct Targets {
    acts: Acts,
    /// What is selected in full: it stands on many elements, or nowhere else.
    whole: Vec<(Does, String)>,
}

impl Targets {
    /// `what` is a class, or one within a paragraph. One that is `plain` stands on many elements.
    pub(super) fn add(&mut self, does: Does, head: String, what: &str, plain: bool) {
        match what.rsplit_once('.').filter(|_| !plain) {
            Some((within, class)) => {
                self.acts.entry((does, head, within.to_owned())).or_default().insert(class.to_owned());
            }
            None => self.whole.push((does, head + what)),
        }
    }

    /// The selectors; and the classes that elements, by their own class, need besides.
    pub(super) fn selectors(self, names: &mut Names) -> (Vec<(Does, String)>, Shared) {
        let mut shared: BTreeMap<&BTreeSet<String>, usize> = BTreeMap::new();
        for ((_, head, within), classes) in &self.acts {
            *shared.entry(classes).or_default() += (classes.len() - 1) * (head.len() + within.len() + 4);
        }
        shared.retain(|classes, spared| *spared > classes.len() * MEMBER);
        let named: BTreeMap<&BTreeSet<String>, String> =
            shared.into_keys().map(|classes| (classes, names.next())).collect();
        let mut selectors = self.whole;
        for ((does, head, within), classes) in &self.acts {
            let one = |class: &String| (*does, format!("{head}{within}.{class}"));
            match named.get(classes) {
                Some(name) => selectors.push(one(name)),
                None => selectors.extend(classes.iter().map(one)),
            }
        }
        let mut of = Shared::new();
        for (classes, name) in &named {
            classes.iter().for_each(|class| of.entry(class.clone()).or_default().push(name.clone()));
        }
        (selectors, of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_selector_speaks_of_all_that_the_same_answers_hide() {
        let mut targets = Targets::default();
        for class in [".v", ".w", ".x"] {
            targets.add(Does::Hides, "#a:checked~#b:checked~".to_owned(), class, false);
        }
        targets.add(Does::Hides, "#c:checked~".to_owned(), ".v", false);
        targets.add(Does::Shows, "#c:checked~".to_owned(), ".q", true);
        let (mut selectors, classes) = targets.selectors(&mut Names::default());
        selectors.sort();
        let selectors: Vec<&str> = selectors.iter().map(|(_, selector)| selector.as_str()).collect();
        assert_eq!(selectors, ["#a:checked~#b:checked~.a", "#c:checked~.v", "#c:checked~.q"]);
        assert_eq!(classes.into_keys().collect::<Vec<_>>(), ["v", "w", "x"]);
    }
}
