//! What a case knows of one fact, and periods of time.

use super::{Date, ValueId};
use serde::{Deserialize, Serialize};
use smallvec::{SmallVec, smallvec};

/// Values of one fact, in no need of memory of their own while they are few: mostly it is one.
pub type ValueIds = SmallVec<[ValueId; 4]>;

/// The values of one fact that are still possible. An absent fact is unknown: all values are possible.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Known {
    /// A yes/no fact is known.
    Flag(bool),
    /// A `one of` fact is one of these values (one value = known exactly; never empty; ascending).
    Choice(ValueIds),
    /// What is known of a `some of` fact.
    Set {
        /// Values that are in the set (ascending).
        has: ValueIds,
        /// Values that are not in the set (ascending).
        lacks: ValueIds,
        /// True where every value that is not listed in `has` is known to be absent (`[AZ]`, `[]`).
        exact: bool,
    },
    /// A number from `from` to `to`, both included.
    Number {
        /// Lowest possible.
        from: i32,
        /// Highest possible.
        to: i32,
    },
    /// A day from `from` to `until`, both included.
    Date {
        /// First possible.
        from: Date,
        /// Last possible.
        until: Date,
    },
}

impl Known {
    /// A `one of` fact has this value.
    #[must_use]
    pub fn value(value: ValueId) -> Self {
        Self::Choice(smallvec![value])
    }
}

/// A period of days, each end included; `None` is unbounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Period {
    /// First day in the period.
    pub from: Option<Date>,
    /// Last day in the period.
    pub until: Option<Date>,
}

impl Period {
    /// Whether the day lies in the period.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
