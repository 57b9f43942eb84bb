//! Typed indices, so that a fact is never taken for a rule.

use serde::{Deserialize, Serialize};
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);

        impl From<usize> for $name {
            fn from(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }

        impl From<$name> for usize {
            fn from(id: $name) -> usize {
                usize::try_from(id.0).unwrap_or(usize::MAX)
            }
        }
    )*};
}

ids! {
    /// A rulebook file.
    FileId;
    /// A source.
    SourceId;
    /// An instrument.
    InstrumentId;
    /// A fact.
    FactId;
    /// A value of one `one of` or `some of` fact, or of one conclusion: its position in the list.
    ValueId;
    /// A reading.
    ReadingId;
    /// A conclusion.
    ConclusionId;
    /// A rule or an exception.
    RuleId;
    /// A constraint.
    ConstraintId;
    /// A journey.
    JourneyId;
    /// An account or a worked case.
    AccountId;
    /// A `not-encoded` entry.
    NotEncodedId;
    /// An event.
    EventId;
    /// A figure.
    FigureId;
    /// A helper.
    HelperId;
    /// A paper.
    PaperId;
    /// A phrase.
    PhraseId;
}
