//! What may be shown of what was counted.
//!
//! Each number of people above nothing and below the [`Threshold`] is withheld, and so many others with it that no
//! withheld number can be worked out from the ones that are shown. What is promised of every number that is withheld
//! because it is small, to somebody who knows all numbers shown, all totals, the law and how this works:
//!
//! * it is not determined: another table, with all the numbers that are shown, has another number there;
//! * what it can be is a stretch at least as wide as the threshold, and reaches the threshold.
//!
//! How: groups with too few people are added up as "other groups", in all conclusions alike, so that the total of each
//! group that is named can be shown everywhere. Then each small number gets a circle of numbers in the bipartite graph
//! of groups and verdicts, along which people can be moved without changing anything that is shown; the cheapest
//! circles are taken. A number that is nothing may be shown, and never serves to hide another, since the law itself
//! tells where there can be nobody. Where weights have bounds, a move is one that keeps all three numbers apart in
//! order, so that bounds give nothing away either.
//!
//! What it cannot do: prevent that the results of two runs over tables that differ by one row are subtracted, since
//! nothing is kept of any run; know how many rows stand behind a weight; or see that two conclusions always give the
//! same people the same verdict. Whoever publishes from tables of real people must see to that.

mod merge;
mod network;
mod published;
mod suppress;
#[cfg(test)]
mod tests;

pub use published::{Key, Number, Published, PublishedComparison, Row, Share, Shown};

use crate::counts::{Counted, Group, MILLIONTHS, Total, VerdictKind};
use crate::draws::DrawnCounted;
use merge::{Merged, Summed};
use suppress::{Unprotected, Withheld};

/// Below how many people a number is withheld.
///
/// ```
/// use impact::Threshold;
///
/// assert_eq!(Threshold::default(), Threshold::new(10)?);
/// assert!(Threshold::new(4).is_err());
/// # Ok::<(), impact::TooLow>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Threshold(u32);

/// A threshold that would not protect anybody.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("numbers below {least} people are always withheld: the threshold cannot be {asked}", least = Threshold::LEAST)]
pub struct TooLow {
    /// What was asked for.
    pub asked: u32,
}

impl Threshold {
    /// It cannot be lower.
    pub const LEAST: u32 = 5;

    /// A threshold of so many people.
    ///
    /// # Errors
    /// It is below [`Threshold::LEAST`].
    pub fn new(people: u32) -> Result<Self, TooLow> {
        if people < Self::LEAST { Err(TooLow { asked: people }) } else { Ok(Self(people)) }
    }

    /// How many people.
    #[must_use]
    pub fn people(self) -> u32 {
        self.0
    }

    fn millionths(self) -> i128 {
        i128::from(self.0) * MILLIONTHS
    }

    /// Whether a number of people is one that must be withheld.
    fn forbids(self, total: Total) -> bool {
        let small = |number: i128| number > 0 && number < self.millionths();
        small(total.low) || small(total.weight) || small(total.high)
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self(10)
    }
}

/// What is counted of one conclusion twice: under the law before and after a change.
///
/// Like [`Counted`], nothing of it leaves this crate but through [`publish_compared`].
pub struct Compared {
    pub(crate) conclusion: String,
    pub(crate) by: Vec<String>,
    pub(crate) before: Vec<VerdictKind>,
    pub(crate) after: Vec<VerdictKind>,
    /// `totals[i * after.len() + j]`: who has the verdict `before[i]` before and `after[j]` after.
    pub(crate) groups: Vec<Group>,
    pub(crate) bounded: bool,
}

/// What may be shown of one conclusion.
#[must_use]
pub fn publish(counted: Counted, threshold: Threshold) -> Published {
    let (about, table) = parted(counted, None);
    let grid = grids(vec![table], threshold).pop().unwrap_or_default();
    about.published(grid, threshold)
}

/// What may be shown of several conclusions that are told of the same people: the totals of the groups are the same in
/// each, so what is withheld in one must not be worked out from another.
#[must_use]
pub fn publish_all(counted: Vec<Counted>, threshold: Threshold) -> Vec<Published> {
    publish_each(counted.into_iter().map(|counted| (counted, None)).collect(), threshold)
}

/// The same with totals that were drawn by chance within the bounds of each weight; quantiles of them are shown.
#[must_use]
pub fn publish_drawn(counted: Vec<(Counted, DrawnCounted)>, threshold: Threshold) -> Vec<Published> {
    publish_each(counted.into_iter().map(|(counted, drawn)| (counted, Some(drawn))).collect(), threshold)
}

/// What may be shown of comparisons that are told of the same people. The pairs of a verdict before and a verdict after
/// are protected as verdicts are; a sum over pairs is shown only where it follows from what is shown.
#[must_use]
pub fn publish_compared(compared: Vec<Compared>, threshold: Threshold) -> Vec<PublishedComparison> {
    let (compared, tables): (Vec<_>, Vec<_>) = compared
        .into_iter()
        .map(|mut compared| {
            let columns = compared.before.len().saturating_mul(compared.after.len());
            let groups = std::mem::take(&mut compared.groups);
            (compared, Table { groups, columns, drawn: None })
        })
        .unzip();
    let grids = grids(tables, threshold);
    compared
        .into_iter()
        .zip(grids)
        .map(|(compared, grid)| PublishedComparison::of(compared, grid, threshold))
        .collect()
}

fn publish_each(counted: Vec<(Counted, Option<DrawnCounted>)>, threshold: Threshold) -> Vec<Published> {
    let (about, tables): (Vec<_>, Vec<_>) =
        counted.into_iter().map(|(counted, drawn)| parted(counted, drawn)).unzip();
    let grids = grids(tables, threshold);
    about.into_iter().zip(grids).map(|(about, grid)| about.published(grid, threshold)).collect()
}

/// What is said about the numbers, without them.
struct About {
    conclusion: String,
    by: Vec<String>,
    verdicts: Vec<VerdictKind>,
    bounded: bool,
}

impl About {
    fn published(self, grid: Grid, threshold: Threshold) -> Published {
        let Self { conclusion, by, verdicts, bounded } = self;
        Published { conclusion, by, verdicts, bounded, threshold, rows: grid.rows, all: grid.all }
    }
}

/// The numbers of one conclusion: groups by columns.
struct Table {
    groups: Vec<Group>,
    columns: usize,
    drawn: Option<DrawnCounted>,
}

/// The numbers that may be shown, in their places.
#[derive(Default)]
struct Grid {
    rows: Vec<Row>,
    all: Row,
}

fn parted(counted: Counted, drawn: Option<DrawnCounted>) -> (About, Table) {
    let Counted { conclusion, by, verdicts, groups, bounded } = counted;
    let columns = verdicts.len();
    (About { conclusion, by, verdicts, bounded }, Table { groups, columns, drawn })
}

/// What may be shown of tables that are about the same people.
fn grids(tables: Vec<Table>, threshold: Threshold) -> Vec<Grid> {
    let mut merged = Merged::new(&tables, threshold);
    loop {
        if merged.is_nothing() {
            return tables.iter().map(Merged::nothing).collect();
        }
        let summed: Vec<Summed> = tables.iter().map(|table| merged.sum(table)).collect();
        let found: Result<Vec<Withheld>, Unprotected> =
            summed.iter().map(|table| suppress::withheld(table, threshold)).collect();
        match found {
            Ok(found) => {
                let shown = summed.iter().zip(&found);
                return shown.map(|(table, withheld)| merged.grid(table, withheld)).collect();
            }
            Err(Unprotected { row }) => merged.take_in(row),
        }
    }
}
