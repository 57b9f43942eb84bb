//! Populations: how many are caught, by what. Weighted counts of verdicts over tables of cells, in aggregate only.
//!
//! [`Cells`] is a table whose columns are facts of a rulebook; a [`Question`] says what is counted of it, and [`count`] counts.
//! What comes back shows nothing by itself: it is for `privacy` to decide what may be told.

#![forbid(unsafe_code)]

mod amounts;
mod cells;
mod cluster;
mod coder;
mod columns;
mod count;
mod counter;
mod counts;
mod draws;
mod example;
mod filter;
mod identity;
mod marks;
mod plan;
mod privacy;
mod problem;
mod progress;
mod question;
mod report;
mod side;
mod spec;
mod sql;
mod values;
mod verdict_counts;
mod weight;
mod words;

pub use cells::Cells;
pub use cluster::{ExecutorSettings, remote_session, run_executor, run_scheduler};
pub use columns::{ColumnNames, Columns};
pub use count::{Counts, count};
pub use counts::{Counted, Kind, MILLIONTHS, Total, VerdictKind};
pub use draws::{DrawnCounted, Draws, Quantiles, WrongDraws, drawn_weight};
pub use example::EXAMPLE_SOURCES;
pub use identity::{Identity, identity_by_name};
pub use plan::{configured, session};
pub use privacy::{
    Compared, Key, Number, Published, PublishedComparison, Row, Share, Shown, Threshold, TooLow, publish,
    publish_all, publish_compared, publish_drawn,
};
pub use problem::{Place, Problem, Wanted, WrongFilter, WrongQuery};
pub use progress::Progress;
pub use question::{AskedLaw, Question};
pub use report::{Law, NoPicture, NoTable, Numbers, Part, Report};
pub use sql::Query;
pub use values::value_words;
pub use verdict_counts::{VERDICT_COUNTS, verdict_counts};
pub use weight::WrongWeight;

#[cfg(test)]
mod tests;
