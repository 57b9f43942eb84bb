//! What is counted, before anything of it may be shown.

use serde::{Deserialize, Serialize};
use std::ops::{Add, AddAssign};

/// How many parts of a weight one whole is kept in: weights are exact to six decimals.
pub const MILLIONTHS: i128 = 1_000_000;

/// Weighted totals, exact: millionths.
///
/// ```
/// use impact::Total;
///
/// let one = Total { low: 1_000_000, weight: 1_500_000, high: 2_000_000 };
/// assert_eq!((one + one).weight, 3_000_000);
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Total {
    /// The least that it may be.
    pub low: i128,
    /// What it is held to be.
    pub weight: i128,
    /// The most that it may be.
    pub high: i128,
}

impl Add for Total {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            low: self.low.saturating_add(other.low),
            weight: self.weight.saturating_add(other.weight),
            high: self.high.saturating_add(other.high),
        }
    }
}

impl AddAssign for Total {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// How a verdict stands, in the order in which it is told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// One value, whatever else is true.
    Decided,
    /// Only readings of the law are missing.
    Disputed,
    /// Facts are missing.
    Open,
    /// The cells contradict what the rulebook says can never be.
    Impossible,
}

/// A verdict that cells can have.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct VerdictKind {
    /// How it stands.
    pub kind: Kind,
    /// The names of the values it may take, best first; none where it is impossible.
    pub values: Vec<String>,
    /// The same for people.
    pub words: String,
}

/// What is counted of one conclusion.
///
/// Nothing of it leaves this crate but through `privacy`, which decides what may be shown.
pub struct Counted {
    pub(crate) conclusion: String,
    pub(crate) by: Vec<String>,
    pub(crate) verdicts: Vec<VerdictKind>,
    pub(crate) groups: Vec<Group>,
    pub(crate) bounded: bool,
}

/// The totals of one group: everyone, or those who share the values of the facts it is counted by.
pub(crate) struct Group {
    /// The values of the facts in the order of `Counted::by`; "unknown" where the cell is empty.
    pub(crate) key: Vec<String>,
    /// By verdict, in the order of `Counted::verdicts`.
    pub(crate) totals: Vec<Total>,
}
