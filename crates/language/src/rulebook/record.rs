//! What is on record beside the law: events, figures, and who helps.

use super::{ConclusionId, Condition, Decimal, FigureId, Place, PublishedOn, SourceId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Something that happened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// When it happened or began; never [`PublishedOn::Undated`].
    pub date: PublishedOn,
    /// When it ended, where it lasted; never [`PublishedOn::Undated`], and not before `date`.
    pub until: Option<PublishedOn>,
    /// The plain sentence for people.
    pub says: String,
    /// The conclusions it touches.
    pub touches: Vec<ConclusionId>,
    /// The cases it bears on (facts only); `All([])` where it may bear on any.
    pub condition: Condition,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// `20000`.
    Exactly(Decimal),
    /// `about 20000`.
    About(Decimal),
    /// `at least 20000`.
    AtLeast(Decimal),
    /// `at most 20000`.
    AtMost(Decimal),
    /// `more than 20000`.
    MoreThan(Decimal),
    /// `less than 20000`.
    LessThan(Decimal),
    /// `from 15000 to 20000`, both included, the lower first.
    Between(Decimal, Decimal),
}

impl fmt::Display for Amount {
    /// As it is written in a rulebook.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exactly(number) => write!(formatter, "{number}"),
            Self::About(number) => write!(formatter, "about {number}"),
            Self::AtLeast(number) => write!(formatter, "at least {number}"),
            Self::AtMost(number) => write!(formatter, "at most {number}"),
            Self::MoreThan(number) => write!(formatter, "more than {number}"),
            Self::LessThan(number) => write!(formatter, "less than {number}"),
            Self::Between(from, to) => write!(formatter, "from {from} to {to}"),
        }
    }
}

/// How many of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// How many.
    pub amount: Amount,
    /// Of what ("people", "percent"); never empty.
    pub unit: String,
}

/// The time that a figure is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigurePeriod {
    /// The day, month or year, or the first one; never [`PublishedOn::Undated`].
    pub from: PublishedOn,
    /// The last one, where it is about a longer time; never [`PublishedOn::Undated`], and not before `from`.
    pub until: Option<PublishedOn>,
}

/// What an independent check of a figure gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Checked {
    /// It says the same.
    Agrees,
    /// It says something else.
    Differs,
    /// The figure was looked for and not found.
    NotFound,
    /// Nobody checked it.
    NotChecked,
}

/// A number that somebody published.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Figure {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What the English title counts, without the time and the teller that follow its first comma. Figures of which it is
    /// the same can be compared, in whichever language they are told.
    pub counts: String,
    /// How many of what.
    pub value: Quantity,
    /// What is counted.
    pub measures: String,
    /// The time it is about.
    pub period: FigurePeriod,
    /// Whose claim it is, where it is not simply its sources'.
    pub said_by: Option<String>,
    /// What an independent check gave.
    pub checked: Checked,
    /// Anything else to say.
    pub note: Option<String>,
    /// Figures that cannot be true together with this one.
    pub contradicts: Vec<FigureId>,
    /// Figures than which this one is better.
    pub corrects: Vec<FigureId>,
    /// Whom it is about (facts only); `All([])` where it may be about anybody.
    pub condition: Condition,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}

/// Whether a helper is on a list of bodies with which contact can be a risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Listing {
    /// It is listed as a foreign agent.
    ForeignAgent,
    /// It is listed as undesirable: to take part in it is punished.
    Undesirable,
    /// Nobody looked.
    NotChecked,
}

/// An organisation or a line that helps.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Helper {
    /// Its name in the language.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// What it does.
    pub does: String,
    /// How it is reached, as the source says.
    pub contact: Option<String>,
    /// When the source saw it so; never [`PublishedOn::Undated`].
    pub seen: PublishedOn,
    /// Whether contact can be a risk.
    pub listed: Listing,
    /// Anything else to say.
    pub note: Option<String>,
    /// Whom it helps (facts only); `All([])` where it may help anybody.
    pub condition: Condition,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Where it is declared.
    pub place: Place,
}
