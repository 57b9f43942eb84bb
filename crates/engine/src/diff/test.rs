//! Tests of facts and readings, of which conditions are made.

use crate::reference::{Full, FullCase};
use language::Date;
use language::rulebook::{FactId, ReadingId, ValueId};

/// What is asked of one fact or reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// The yes/no fact has this value.
    Flag(FactId, bool),
    /// The `one of` fact is one of these.
    Choice(FactId, Vec<ValueId>),
    /// The `some of` fact has at least one value of each of these lists, and none of the last list.
    Set(FactId, Vec<Vec<ValueId>>, Vec<ValueId>),
    /// The number lies in one of these ranges, ends included.
    Number(FactId, Vec<(i32, i32)>),
    /// The day lies in one of these ranges, ends included.
    Date(FactId, Vec<(Date, Date)>),
    /// The reading is taken as yes, or as no.
    Reading(ReadingId, bool),
}

impl Test {
    /// The fact that is tested; `None` for a reading.
    #[must_use]
    pub fn fact(&self) -> Option<FactId> {
        match self {
            Self::Flag(fact, _)
            | Self::Choice(fact, _)
            | Self::Set(fact, ..)
            | Self::Number(fact, _)
            | Self::Date(fact, _) => Some(*fact),
            Self::Reading(..) => None,
        }
    }

    /// Facts in their order, then readings in theirs.
    pub(super) fn place(&self) -> (bool, usize) {
        match self {
            Self::Reading(reading, _) => (true, usize::from(*reading)),
            other => (false, other.fact().map_or(0, usize::from)),
        }
    }

    /// Whether a complete case passes.
    #[must_use]
    pub fn passes(&self, case: &FullCase) -> bool {
        match self {
            Self::Reading(reading, taken) => case.readings[*reading] == *taken,
            Self::Flag(fact, flag) => case.facts[*fact] == Full::Flag(*flag),
            Self::Choice(fact, values) => {
                matches!(&case.facts[*fact], Full::Choice(value) if values.contains(value))
            }
            Self::Set(fact, any, none) => {
                let Full::Set(members) = &case.facts[*fact] else { return false };
                let has = |values: &[ValueId]| values.iter().any(|value| members[*value]);
                any.iter().all(|values| has(values)) && !has(none)
            }
            Self::Number(fact, ranges) => {
                let Full::Number(number) = &case.facts[*fact] else { return false };
                ranges.iter().any(|(from, to)| from <= number && number <= to)
            }
            Self::Date(fact, ranges) => {
                let Full::Date(day) = &case.facts[*fact] else { return false };
                ranges.iter().any(|(from, until)| from <= day && day <= until)
            }
        }
    }
}
