//! Which page a visitor is on.

use language::rulebook::FactId;

/// Which page a visitor is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Who asks, and about what.
    Start,
    /// What is kept, what cannot be hidden, how to leave.
    Before,
    /// The first question without an answer; where there is none, all answers.
    Questions,
    /// The question about this fact, again.
    Question(FactId),
    /// The question about this fact, group by group.
    Several(FactId),
    /// The brief.
    Brief,
    /// The card.
    Card,
}

impl Stage {
    /// The fact that is asked for, where the page is about one.
    pub(super) fn fact(self) -> Option<FactId> {
        match self {
            Self::Question(fact) | Self::Several(fact) => Some(fact),
            _ => None,
        }
    }

    /// The stage as a number and a fact.
    pub(super) fn numbers(self) -> (u8, u16) {
        let fact = self.fact().map_or(0, |fact| super::press::short(usize::from(fact)));
        let number = match self {
            Self::Start => 0,
            Self::Before => 1,
            Self::Questions => 2,
            Self::Question(_) => 3,
            Self::Several(_) => 4,
            Self::Brief => 5,
            Self::Card => 6,
        };
        (number, fact)
    }

    /// The stage of these numbers.
    pub(super) fn from_numbers(number: u8, fact: u16) -> Option<Self> {
        let fact = FactId::from(usize::from(fact));
        Some(match number {
            0 => Self::Start,
            1 => Self::Before,
            2 => Self::Questions,
            3 => Self::Question(fact),
            4 => Self::Several(fact),
            5 => Self::Brief,
            6 => Self::Card,
            _ => return None,
        })
    }
}
