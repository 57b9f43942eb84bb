//! Classes of listed values: values that no condition tells apart fall together.

use language::rulebook::ValueId;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use typed_index_collections::TiVec;

/// Groups values by the lists they stand in; groups in order of first appearance.
fn grouped(size: usize, lists: Option<&Vec<Vec<ValueId>>>) -> Vec<Vec<ValueId>> {
    let mut signatures: Vec<Vec<usize>> = vec![Vec::new(); size];
    for (number, list) in lists.into_iter().flatten().enumerate() {
        for value in list {
            if let Some(signature) = signatures.get_mut(usize::from(*value)) {
                signature.push(number);
            }
        }
    }
    let mut numbers: HashMap<Vec<usize>, usize> = HashMap::new();
    let mut groups: Vec<Vec<ValueId>> = Vec::new();
    for (index, mut signature) in signatures.into_iter().enumerate() {
        signature.dedup();
        let next = groups.len();
        let number = *numbers.entry(signature).or_insert(next);
        match groups.get_mut(number) {
            Some(group) => group.push(ValueId::from(index)),
            None => groups.push(vec![ValueId::from(index)]),
        }
    }
    groups
}

fn numbers(size: usize, groups: &[Vec<ValueId>]) -> TiVec<ValueId, usize> {
    let mut class_of: TiVec<ValueId, usize> = std::iter::repeat_n(0, size).collect();
    for (class, members) in groups.iter().enumerate() {
        for member in members {
            class_of[*member] = class;
        }
    }
    class_of
}

/// The classes of a `one of` fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ChoiceAxis {
    pub(crate) classes: Vec<Vec<ValueId>>,
    class_of: TiVec<ValueId, usize>,
}

impl ChoiceAxis {
    pub(crate) fn new(size: usize, lists: Option<&Vec<Vec<ValueId>>>) -> Self {
        let classes = grouped(size, lists);
        let class_of = numbers(size, &classes);
        Self { classes, class_of }
    }

    /// For each of the values, the class that holds it.
    pub(crate) fn possible(&self, values: &[ValueId]) -> impl Iterator<Item = usize> {
        values.iter().map(|value| self.class_of[*value])
    }

    /// Whether a class lies in a list of values that some condition states.
    pub(crate) fn passes(&self, class: usize, values: &[ValueId]) -> bool {
        self.classes
            .get(class)
            .and_then(|members| members.first())
            .is_some_and(|first| values.contains(first))
    }
}

/// The groups of a `some of` fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SetAxis {
    pub(crate) groups: Vec<Vec<ValueId>>,
}

impl SetAxis {
    pub(crate) fn new(size: usize, lists: Option<&Vec<Vec<ValueId>>>) -> Self {
        Self { groups: grouped(size, lists) }
    }

    /// For each group, whether one of its values is in the set: yes, no, or not known. Time: the number of values.
    pub(crate) fn possible(
        &self,
        has: &[ValueId],
        lacks: &[ValueId],
        exact: bool,
    ) -> impl Iterator<Item = Option<bool>> {
        let size = self.groups.iter().map(Vec::len).sum();
        let [has, lacks] = [has, lacks].map(|values| Among::new(size, values));
        self.groups.iter().map(move |group| {
            if group.iter().any(|value| has.holds(*value)) {
                Some(true)
            } else if exact || group.iter().all(|value| lacks.holds(*value)) {
                Some(false)
            } else {
                None
            }
        })
    }

    /// Whether a group lies in a list of values that some condition states.
    pub(crate) fn passes(&self, group: usize, values: &[ValueId]) -> bool {
        self.groups.get(group).and_then(|members| members.first()).is_some_and(|first| values.contains(first))
    }
}

/// Values of one fact, one bit each.
struct Among {
    words: Vec<u64>,
}

impl Among {
    fn new(size: usize, values: &[ValueId]) -> Self {
        let mut words = vec![0_u64; size.div_ceil(64)];
        for place in values.iter().map(|value| usize::from(*value)) {
            if let Some(word) = words.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
        Self { words }
    }

    fn holds(&self, value: ValueId) -> bool {
        let place = usize::from(value);
        self.words.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }
}
