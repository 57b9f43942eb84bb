//! Why a table cannot be counted.

mod said;

use crate::{Identity, WrongWeight};
use guide::{InputError, Speech};
use std::fmt;
use std::path::PathBuf;

/// Where in a table something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file; `None` where the table is no file.
    pub file: Option<PathBuf>,
    /// The row, from 1, the header not counted; `None` where it is not known.
    pub row: Option<u64>,
}

/// Why a table cannot be counted, or a question not be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A file cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// A file's name ends neither in `.csv` nor in `.parquet`, or files of both kinds are given.
    Form(PathBuf),
    /// A file is not what its name says, or is damaged.
    Broken {
        /// Where, as far as it is known.
        place: Place,
        /// What the reader says.
        reason: String,
    },
    /// There is no row.
    Empty(PathBuf),
    /// Two files of one table have different columns.
    Unlike {
        /// The second.
        file: PathBuf,
        /// The first.
        first: PathBuf,
    },
    /// A column stands in the table twice.
    Twice(String),
    /// A column is no fact and has no other meaning.
    UnknownColumn {
        /// Its name.
        column: String,
        /// The nearest fact.
        nearest: Option<String>,
    },
    /// A column that is named in the question is not in the table.
    NoColumn {
        /// The name.
        column: String,
        /// The nearest column.
        nearest: Option<String>,
    },
    /// No column is a fact.
    NoFact,
    /// A bound was named without a weight, or one bound without the other.
    HalfBounds,
    /// A column looks like an identity.
    Identity {
        /// Its name.
        column: String,
        /// Why.
        why: Identity,
    },
    /// A column holds something else than its fact takes.
    Type {
        /// In which file.
        place: Place,
        /// The column.
        column: String,
        /// Its type in the file.
        type_name: String,
        /// What it should be.
        wanted: Wanted,
    },
    /// A cell holds no value of its fact.
    Value {
        /// Where.
        place: Place,
        /// The column and what is wrong, as a case would be told.
        error: Box<InputError>,
    },
    /// A weight cannot be counted with.
    Weight {
        /// Where.
        place: Place,
        /// The column.
        column: String,
        /// What stands there.
        value: String,
        /// What is wrong with it.
        wrong: WrongWeight,
    },
    /// A column has more different values than can be told apart.
    TooVaried(String),
    /// There is no such conclusion.
    NoConclusion {
        /// The name.
        name: String,
        /// The nearest.
        nearest: Option<String>,
    },
    /// None of the table's facts bears on a conclusion.
    NothingBears,
    /// The rows to be counted cannot be chosen so.
    Filter {
        /// What was written.
        filter: String,
        /// What is wrong with it.
        wrong: WrongFilter,
    },
    /// The query is not one that is answered.
    Query(WrongQuery),
    /// An executor of the cluster answers from another rulebook.
    OtherRulebook,
    /// There is no scheduler at this address.
    NoScheduler {
        /// The address.
        address: String,
        /// What the system says.
        reason: String,
    },
    /// What carries the rows failed.
    Carrier(String),
}

/// What a column should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Words.
    Text,
    /// Whole numbers, or words.
    Number,
    /// Days, or words.
    Date,
    /// Yes and no, or words.
    Flag,
    /// Numbers that are weights.
    Weight,
}

/// Why rows cannot be chosen so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongFilter {
    /// It cannot be read.
    Unreadable(String),
    /// It has a part that is more than a comparison of facts.
    Part(String),
}

/// Why a query is not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongQuery {
    /// It cannot be read as SQL.
    Unreadable(String),
    /// It has a part that is not among those that are answered.
    Part(String),
    /// It selects something that is neither a column it groups by nor `verdict_counts`.
    Selected(String),
    /// It asks for no `verdict_counts`.
    NoCounts,
}

impl Problem {
    pub(crate) fn wrong_type(column: &str, type_name: impl ToString, wanted: Wanted) -> Self {
        let place = Place { file: None, row: None };
        Self::Type { place, column: column.to_owned(), type_name: type_name.to_string(), wanted }
    }

    pub(crate) fn wrong_value(error: InputError) -> Self {
        Self::Value { place: Place { file: None, row: None }, error: Box::new(error) }
    }

    pub(crate) fn wrong_weight(column: &str, value: impl Into<String>, wrong: WrongWeight) -> Self {
        let place = Place { file: None, row: None };
        Self::Weight { place, column: column.to_owned(), value: value.into(), wrong }
    }

    /// The same problem, at this place.
    pub(crate) fn at(mut self, found: Place) -> Self {
        if let Self::Value { place, .. }
        | Self::Type { place, .. }
        | Self::Weight { place, .. }
        | Self::Broken { place, .. } = &mut self
        {
            *place = found;
        }
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.said(Speech::default()))
    }
}

impl std::error::Error for Problem {}
