//! Where the rulebook's conditions cut each fact.

use super::dates::DatePoints;
use language::rulebook::{Condition, FactId, FactType, SetTest, ValueId};
use language::{Date, Rulebook};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An ordered line cut at points; class k runs from the k-th point to just before the next. Class 0 lies
/// before the first point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cuts<T> {
    points: Vec<T>,
}

impl<T: Copy + Ord> Cuts<T> {
    pub(crate) fn new(points: impl IntoIterator<Item = T>) -> Self {
        let mut points: Vec<T> = points.into_iter().collect();
        points.sort_unstable();
        points.dedup();
        Self { points }
    }

    pub(crate) fn classes(&self) -> usize {
        self.points.len() + 1
    }

    pub(crate) fn class_of(&self, at: T) -> usize {
        self.points.partition_point(|point| *point <= at)
    }

    /// The first point of a class; `None` for class 0.
    pub(crate) fn start(&self, class: usize) -> Option<T> {
        class.checked_sub(1).and_then(|before| self.points.get(before)).copied()
    }

    /// The first point after a class; `None` for the last class.
    pub(crate) fn end(&self, class: usize) -> Option<T> {
        self.points.get(class).copied()
    }

    pub(crate) fn points(&self) -> &[T] {
        &self.points
    }
}

/// Every point at which a condition, or an instrument's dates, tell two values apart.
#[derive(Default)]
pub(crate) struct Points {
    pub(crate) on: Vec<Date>,
    pub(crate) known: Vec<Date>,
    pub(crate) numbers: BTreeMap<FactId, Vec<i32>>,
    pub(crate) dates: BTreeMap<FactId, DatePoints>,
    pub(crate) value_lists: BTreeMap<FactId, Vec<Vec<ValueId>>>,
}

impl Points {
    pub(crate) fn collect(rulebook: &Rulebook) -> Self {
        let mut points = Self::default();
        for (id, fact) in rulebook.facts.iter_enumerated() {
            if let FactType::Date { from, until } = fact.domain {
                points.dates.insert(id, DatePoints::new(from, until));
            }
        }
        for rule in &rulebook.rules {
            points.on.extend(rule.in_force.from);
            points.on.extend(rule.in_force.until.and_then(|last| last.tomorrow().ok()));
            points.known.extend(rule.known_from);
            points.add(&rule.condition);
        }
        for constraint in &rulebook.constraints {
            points.add(&constraint.condition);
        }
        for journey in &rulebook.journeys {
            points.add(&journey.condition);
        }
        for entry in &rulebook.not_encoded {
            points.add(&entry.condition);
        }
        points
    }

    fn add(&mut self, condition: &Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.add(part)),
            Condition::Not(part) => self.add(part),
            Condition::Choice(fact, values)
            | Condition::Set(fact, SetTest::Has(values) | SetTest::HasOther(values)) => {
                self.value_lists.entry(*fact).or_default().push(values.clone());
            }
            Condition::Number(fact, test) => {
                let points = self.numbers.entry(*fact).or_default();
                points.push(test.from);
                points.extend(test.to.checked_add(1));
            }
            Condition::Date(fact, test) => {
                if let Some(points) = self.dates.get_mut(fact) {
                    points.add(test);
                }
            }
            Condition::Flag(_)
            | Condition::Set(_, SetTest::Empty)
            | Condition::Reading(_)
            | Condition::Conclusion(..) => {}
        }
    }
}
