//! Conditions as boolean diagrams.

use super::{Outcome, leaf_of};
use crate::variables::{Axis, Variables};
use diagram::{Full, Leaf, Node, Store};
use language::Rulebook;
use language::rulebook::{ConclusionId, Condition, FactId, FactType, SetTest};
use typed_index_collections::TiVec;

pub(crate) struct Conditions<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) variables: &'a Variables,
    /// Value diagrams of the conclusions built so far.
    pub(crate) outcomes: TiVec<ConclusionId, Node>,
}

impl Conditions<'_> {
    pub(crate) fn node(&self, store: &mut Store, condition: &Condition) -> Result<Node, Full> {
        match condition {
            Condition::All(parts) => {
                let mut node = Node::YES;
                for part in parts {
                    let part = self.node(store, part)?;
                    node = store.and(node, part)?;
                }
                Ok(node)
            }
            Condition::Any(parts) => {
                let mut node = Node::NO;
                for part in parts {
                    let part = self.node(store, part)?;
                    node = store.or(node, part)?;
                }
                Ok(node)
            }
            Condition::Not(part) => {
                let part = self.node(store, part)?;
                store.not(part)
            }
            Condition::Reading(reading) => {
                store.literal(self.variables.readings[*reading], |value| value.index() == 1)
            }
            Condition::Conclusion(conclusion, values) => {
                let wanted: Vec<Leaf> = values.iter().map(|value| leaf_of(Outcome::Value(*value))).collect();
                store.map_leaves(self.outcomes[*conclusion], |leaf| {
                    if wanted.contains(&leaf) { Leaf::YES } else { Leaf::NO }
                })
            }
            Condition::Flag(_)
            | Condition::Choice(..)
            | Condition::Set(..)
            | Condition::Number(..)
            | Condition::Date(..) => self.test(store, condition),
        }
    }

    /// A test of one fact. The checker has seen to it that the test fits the fact's type.
    fn test(&self, store: &mut Store, condition: &Condition) -> Result<Node, Full> {
        let axis = |fact| &self.variables.facts[fact];
        match condition {
            Condition::Flag(fact) => match axis(*fact) {
                Axis::Flag(variable) => store.literal(*variable, |value| value.index() == 1),
                _ => Ok(Node::NO),
            },
            Condition::Choice(fact, values) => match axis(*fact) {
                Axis::Choice(variable, axis) => {
                    store.literal(*variable, |class| axis.passes(class.index(), values))
                }
                _ => Ok(Node::NO),
            },
            Condition::Set(fact, test) => self.set(store, axis(*fact), test),
            Condition::Number(fact, test) => match axis(*fact) {
                // The cuts stand at the test's own ends, so a class passes whole or not at all; class 0
                // begins below every cut inside the domain.
                Axis::Number(variable, cuts) => {
                    let first = cuts.class_of(test.from);
                    let last = cuts.class_of(test.to);
                    let none = test.from > test.to || self.misses(*fact, test.from, test.to);
                    store.literal(*variable, |class| !none && first <= class.index() && class.index() <= last)
                }
                _ => Ok(Node::NO),
            },
            Condition::Date(fact, test) => match axis(*fact) {
                Axis::Date(variable, axis) => {
                    store.literal(*variable, |class| axis.passes(class.index(), test))
                }
                _ => Ok(Node::NO),
            },
            _ => Ok(Node::NO),
        }
    }

    /// Whether the numbers from `from` to `to` lie wholly outside the fact's domain.
    fn misses(&self, fact: FactId, from: i32, to: i32) -> bool {
        match &self.rulebook.facts[fact].domain {
            FactType::Number { from: lowest, to: highest, .. } => to < *lowest || *highest < from,
            _ => true,
        }
    }

    fn set(&self, store: &mut Store, axis: &Axis, test: &SetTest) -> Result<Node, Full> {
        let Axis::Set(variables, axis) = axis else { return Ok(Node::NO) };
        let counts = |group: usize| match test {
            SetTest::Has(values) => axis.passes(group, values),
            SetTest::HasOther(values) => !axis.passes(group, values),
            SetTest::Empty => true,
        };
        let mut any = Node::NO;
        for (group, variable) in variables.iter().enumerate() {
            if counts(group) {
                let inside = store.literal(*variable, |value| value.index() == 1)?;
                any = store.or(any, inside)?;
            }
        }
        if matches!(test, SetTest::Empty) { store.not(any) } else { Ok(any) }
    }
}

/// The conclusions that a condition names.
pub(crate) fn named_conclusions(condition: &Condition, found: &mut Vec<ConclusionId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| named_conclusions(part, found));
        }
        Condition::Not(part) => named_conclusions(part, found),
        Condition::Conclusion(conclusion, _) => found.push(*conclusion),
        _ => {}
    }
}
