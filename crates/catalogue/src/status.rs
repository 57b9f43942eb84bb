//! Who stands behind a translation.

use crate::Stamp;
use std::fmt;

/// Who made or reviewed a translation, and from which words. It stands as a comment before the message:
/// `# machine 0f3a99c1` or `# reviewed KEY 0f3a99c1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Made by a machine; no person has looked at it.
    Machine {
        /// The words it was made from.
        from: Stamp,
    },
    /// A person has compared it with the English and stands behind it.
    Reviewed {
        /// The reviewer's key.
        by: String,
        /// The words it was compared with.
        from: Stamp,
    },
}

impl Status {
    /// Reads a comment.
    #[must_use]
    pub fn read(comment: &str) -> Option<Self> {
        match comment.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["machine", stamp] => Some(Self::Machine { from: Stamp::read(stamp)? }),
            ["reviewed", by, stamp] => {
                Some(Self::Reviewed { by: (*by).to_owned(), from: Stamp::read(stamp)? })
            }
            _ => None,
        }
    }

    /// The words it was made from.
    #[must_use]
    pub fn from(&self) -> Stamp {
        match self {
            Self::Machine { from } | Self::Reviewed { from, .. } => *from,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Machine { from } => write!(formatter, "machine {from}"),
            Self::Reviewed { by, from } => write!(formatter, "reviewed {by} {from}"),
        }
    }
}
