//! Conditions of the older edition, with the ids of the merged rulebook.

use language::rulebook::{ConclusionId, Condition, FactId, ReadingId, SetTest, ValueId};
use typed_index_collections::TiVec;

/// Where everything of the older edition went.
pub(super) struct Renumbering {
    pub(super) facts: TiVec<FactId, FactId>,
    /// For each fact of the older edition where its values went.
    pub(super) values: TiVec<FactId, Vec<ValueId>>,
    pub(super) readings: TiVec<ReadingId, ReadingId>,
    /// How many conclusions come before those of the older edition.
    pub(super) conclusions: usize,
}

impl Renumbering {
    pub(super) fn conclusion(&self, id: ConclusionId) -> ConclusionId {
        ConclusionId::from(usize::from(id) + self.conclusions)
    }

    pub(super) fn condition(&self, condition: &Condition) -> Condition {
        let all = |parts: &[Condition]| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::Not(part) => Condition::Not(Box::new(self.condition(part))),
            Condition::Flag(fact) => Condition::Flag(self.facts[*fact]),
            Condition::Choice(fact, values) => {
                Condition::Choice(self.facts[*fact], self.values(*fact, values))
            }
            Condition::Set(fact, test) => Condition::Set(self.facts[*fact], self.set(*fact, test)),
            Condition::Number(fact, test) => Condition::Number(self.facts[*fact], *test),
            Condition::Date(fact, test) => Condition::Date(self.facts[*fact], *test),
            Condition::Reading(reading) => Condition::Reading(self.readings[*reading]),
            Condition::Conclusion(conclusion, values) => {
                Condition::Conclusion(self.conclusion(*conclusion), values.clone())
            }
        }
    }

    fn set(&self, fact: FactId, test: &SetTest) -> SetTest {
        match test {
            SetTest::Has(values) => SetTest::Has(self.values(fact, values)),
            SetTest::HasOther(values) => SetTest::HasOther(self.values(fact, values)),
            SetTest::Empty => SetTest::Empty,
        }
    }

    fn values(&self, fact: FactId, values: &[ValueId]) -> Vec<ValueId> {
        let places = &self.values[fact];
        let moved = |value: &ValueId| places.get(usize::from(*value)).copied().unwrap_or(*value);
        values.iter().map(moved).collect()
    }
}
