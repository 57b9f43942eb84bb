//! What came back from the plan, laid out by group and verdict.

use crate::counts::{Counted, Group, Total, VerdictKind};
use crate::draws::DrawnCounted;
use crate::marks::{Mark, State, Step};
use crate::privacy::Compared;
use crate::question::Question;
use crate::words;
use std::collections::{BTreeMap, BTreeSet};

/// The states of groups.
pub(super) type Groups = BTreeMap<Vec<Key>, State>;

/// A value of a fact by which groups are told apart, in the order of values: unknown comes last.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) order: (bool, Vec<i64>),
    pub(super) words: String,
}

pub(super) struct Answer<'a> {
    pub(super) question: &'a Question,
    pub(super) by: &'a [String],
    pub(super) groups: &'a Groups,
    pub(super) bounded: bool,
}

impl Answer<'_> {
    /// The totals of a conclusion under one law.
    pub(super) fn once(&self, place: usize, name: &str) -> Counted {
        let steps: Vec<Step> = self.steps(place).into_iter().collect();
        let words = |step: &Step| words::verdict(self.question.speech, &self.question.law, name, step.before);
        Counted {
            conclusion: name.to_owned(),
            by: self.by.to_vec(),
            verdicts: steps.iter().map(words).collect(),
            groups: self.groups(place, &steps),
            bounded: self.bounded,
        }
    }

    /// The same, and the totals of each draw.
    pub(super) fn drawn(&self, place: usize, name: &str) -> (Counted, DrawnCounted) {
        let steps = self.steps(place);
        let of = |draw: usize, state: &State, step: &Step| {
            let drawn = state.drawn.get(place).and_then(|drawn| drawn.get(step)?.get(draw));
            drawn.copied().unwrap_or(0)
        };
        let draws = self.question.draws.map_or(0, |draws| draws.count());
        let totals = (0..usize::try_from(draws).unwrap_or(0)).map(|draw| {
            let group = |state: &State| steps.iter().map(|step| of(draw, state, step)).collect();
            self.groups.values().map(group).collect()
        });
        (self.once(place, name), DrawnCounted { totals: totals.collect() })
    }

    /// The totals of a conclusion under one law and another.
    pub(super) fn compared(&self, place: usize, name: &str) -> Compared {
        let steps = self.steps(place);
        let before: BTreeSet<Mark> = steps.iter().map(|step| step.before).collect();
        let after: BTreeSet<Mark> = steps.iter().filter_map(|step| step.after).collect();
        let pair = |before: &Mark, after: &Mark| Step { before: *before, after: Some(*after) };
        let pairs = before.iter().flat_map(|before| after.iter().map(move |after| pair(before, after)));
        let pairs: Vec<Step> = pairs.collect();
        let second = self.question.compared.as_ref().unwrap_or(&self.question.law);
        let words = |law, marks: &BTreeSet<Mark>| -> Vec<VerdictKind> {
            marks.iter().map(|mark| words::verdict(self.question.speech, law, name, *mark)).collect()
        };
        Compared {
            conclusion: name.to_owned(),
            by: self.by.to_vec(),
            before: words(&self.question.law, &before),
            after: words(second, &after),
            groups: self.groups(place, &pairs),
            bounded: self.bounded,
        }
    }

    /// The verdicts that occur, in the order in which they are told.
    fn steps(&self, place: usize) -> BTreeSet<Step> {
        let totals = self.groups.values().filter_map(|state| state.totals.get(place));
        totals.flat_map(|totals| totals.list().iter().map(|(step, _)| *step)).collect()
    }

    fn groups(&self, place: usize, steps: &[Step]) -> Vec<Group> {
        let groups = self.groups.iter().map(|(key, state)| {
            let found: BTreeMap<Step, Total> = state
                .totals
                .get(place)
                .into_iter()
                .flat_map(|totals| totals.list().iter().copied())
                .collect();
            Group {
                key: key.iter().map(|key| key.words.clone()).collect(),
                totals: steps.iter().map(|step| found.get(step).copied().unwrap_or_default()).collect(),
            }
        });
        groups.collect()
    }
}
