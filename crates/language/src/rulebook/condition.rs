//! Conditions, as a rule states them.

use super::{ConclusionId, Date, FactId, ReadingId, ValueId};
use serde::{Deserialize, Serialize};

/// A condition: closed under and, or, not; no arithmetic beyond a date plus or minus a stated term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// Every part holds. The empty list always holds.
    All(Vec<Condition>),
    /// At least one part holds. The empty list never holds.
    Any(Vec<Condition>),
    /// The part does not hold.
    Not(Box<Condition>),
    /// The yes/no fact is yes.
    Flag(FactId),
    /// The `one of` fact is one of these values.
    Choice(FactId, Vec<ValueId>),
    /// A test of a `some of` fact.
    Set(FactId, SetTest),
    /// A test of a number fact.
    Number(FactId, NumberTest),
    /// A test of a date fact.
    Date(FactId, DateTest),
    /// The reading is taken as yes.
    Reading(ReadingId),
    /// The conclusion has one of these values.
    Conclusion(ConclusionId, Vec<ValueId>),
}

/// Tests of a `some of` fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SetTest {
    /// At least one of these values is in the set (`has BY, KZ or MD`).
    Has(Vec<ValueId>),
    /// At least one value other than these is in the set (`has other than KZ`).
    HasOther(Vec<ValueId>),
    /// The set is empty (`is none`).
    Empty,
}

/// The number lies from `from` to `to`, both included. `at least 12` is `from: 12, to: MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberTest {
    /// Lowest number that passes.
    pub from: i32,
    /// Highest number that passes.
    pub to: i32,
}

/// The date lies between two bounds, each inclusive where present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateTest {
    /// The first day that passes; `None` = no lower bound.
    pub from: Option<DateBound>,
    /// The last day that passes; `None` = no upper bound.
    pub until: Option<DateBound>,
}

/// A day: constant, or counted from the case's own date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateBound {
    /// A fixed day.
    Day(Date),
    /// The case's `on` date plus the term, then plus whole days. `before case date minus 18 years` is
    /// the upper bound of that term and `days: -1`.
    CaseDate {
        /// The term added to the case date (negative amount = minus).
        term: Term,
        /// Days added after the term is applied and rounded: -1, 0 or 1.
        days: i32,
    },
}

/// A stated term, as in `case date minus 18 years rounded down`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// How many units; negative for `minus`.
    pub amount: i32,
    /// Years, months or days.
    pub unit: TermUnit,
    /// Where the day does not exist in the target month (29 February, 31 April).
    pub rounding: Rounding,
}

/// Unit of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TermUnit {
    /// Calendar days.
    Days,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
}

/// What happens to a day that the target month does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rounding {
    /// To the last day of that month.
    Down,
    /// To the first day of the next month.
    Up,
}
