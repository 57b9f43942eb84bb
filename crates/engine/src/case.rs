//! A case: what is known of one situation.

use language::rulebook::{FactId, Given, Known, ValueId, ValueIds, View};
use language::{Date, Rulebook};
use std::sync::Arc;

/// What is known of one situation: for each fact the values that are still possible. A fact that is absent
/// is unknown; whether it was not asked, not known or not told is no business of the engine's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The day for which the law is read.
    pub on: Date,
    /// Only what was known by this day counts; `None` = everything.
    pub known_by: Option<Date>,
    /// Law on paper, or with reported practice.
    pub view: View,
    /// In the rulebook's order, each once. Copies of a case share them until one is changed.
    facts: Arc<Vec<(FactId, Known)>>,
}

impl Case {
    /// A case of which nothing is known but its date.
    #[must_use]
    pub fn new(on: Date) -> Self {
        Self { on, known_by: None, view: View::Paper, facts: Arc::default() }
    }

    /// What an account or a worked case gives; `fallback` is the date where it names none.
    #[must_use]
    pub fn from_given(given: &Given, fallback: Date) -> Self {
        let mut case = Self {
            on: given.on.unwrap_or(fallback),
            known_by: given.known_by,
            view: given.view,
            facts: Arc::default(),
        };
        case.know_all(given.facts.clone());
        case
    }

    /// States what is known of several facts at once, as [`Case::know`] does of each in turn.
    pub fn know_all(&mut self, facts: Vec<(FactId, Known)>) {
        if self.facts.is_empty() && facts.is_sorted_by(|(one, _), (next, _)| one < next) {
            self.facts = Arc::new(facts);
        } else {
            facts.into_iter().for_each(|(fact, known)| self.know(fact, known));
        }
    }

    /// States what is known of a fact, in place of what was known of it before. The values must be of the
    /// fact's type and domain.
    pub fn know(&mut self, fact: FactId, known: Known) {
        let place = self.place(fact);
        let facts = Arc::make_mut(&mut self.facts);
        match place {
            Ok(place) => {
                if let Some((_, before)) = facts.get_mut(place) {
                    *before = known;
                }
            }
            Err(place) => facts.insert(place, (fact, known)),
        }
    }

    /// Where a fact stands among those known, or would stand.
    fn place(&self, fact: FactId) -> Result<usize, usize> {
        // Mostly facts become known in the rulebook's order.
        match self.facts.last() {
            Some((last, _)) if *last >= fact => self.facts.binary_search_by_key(&fact, |(other, _)| *other),
            _ => Err(self.facts.len()),
        }
    }

    /// Changes a fact to new values. Of a `some of` fact the change says only what comes into the set and what leaves
    /// it; the rest stays as it is known.
    pub fn change(&mut self, fact: FactId, to: &Known) {
        let changed = match (self.known(fact), to) {
            (Some(Known::Set { has, lacks, exact }), Known::Set { has: gained, lacks: lost, .. }) => {
                let without = |values: &[ValueId], gone: &[ValueId], more: &[ValueId]| {
                    let kept = values.iter().filter(|value| !gone.contains(value));
                    let mut values: ValueIds = kept.chain(more).copied().collect();
                    values.sort_unstable();
                    values.dedup();
                    values
                };
                let (has, lacks) = (without(has, lost, gained), without(lacks, gained, lost));
                Known::Set { has, lacks, exact: *exact }
            }
            _ => to.clone(),
        };
        self.know(fact, changed);
    }

    /// Makes a fact unknown.
    pub fn forget(&mut self, fact: FactId) {
        if let Ok(place) = self.place(fact) {
            Arc::make_mut(&mut self.facts).remove(place);
        }
    }

    /// What is known of a fact; `None` = nothing.
    #[must_use]
    pub fn known(&self, fact: FactId) -> Option<&Known> {
        let place = self.place(fact).ok()?;
        self.facts.get(place).map(|(_, known)| known)
    }

    /// The facts of which something is known, in the rulebook's order.
    pub fn facts(&self) -> impl Iterator<Item = (FactId, &Known)> {
        self.facts.iter().map(|(fact, known)| (*fact, known))
    }

    /// The case with the rulebook's presumptions in place of unknown facts, and the facts presumed.
    #[must_use]
    pub fn with_presumptions(&self, rulebook: &Rulebook) -> (Self, Vec<FactId>) {
        let mut case = self.clone();
        let mut presumed = Vec::new();
        for (id, fact) in rulebook.facts.iter_enumerated() {
            if let Some(presumption) = &fact.presume
                && self.known(id).is_none()
            {
                case.know(id, presumption.clone());
                presumed.push(id);
            }
        }
        (case, presumed)
    }
}
