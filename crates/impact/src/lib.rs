//! Populations: how many are caught, by what. Weighted counts of verdicts over tables of cells, in aggregate only.

mod counts;

pub use counts::{Counted, Kind, MILLIONTHS, Total, VerdictKind};
