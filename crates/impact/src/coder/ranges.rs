//! The classes of numbers and days: runs of neighbours, in order.

use language::Date;
use language::rulebook::Known;
use tally::Coding;

/// The day from which Arrow counts.
const EPOCH: Date = Date::constant(1970, 1, 1);

/// Classes, each with its first and last number and its cell.
pub(crate) struct Ranges(Vec<(i64, i64, u16)>);

impl Ranges {
    /// Of the classes of a fact, which have the cells from `first` on; `None` where they are no numbers or days.
    pub(crate) fn new(classes: &[Known], first: u16) -> Option<Self> {
        let ends = classes.iter().map(ends).collect::<Option<Vec<_>>>()?;
        let ranges = ends.into_iter().zip(first..).map(|((from, to), cell)| (from, to, cell));
        let ranges: Vec<_> = ranges.collect();
        (!ranges.is_empty()).then_some(Self(ranges))
    }

    pub(crate) fn coding(&self) -> Coding {
        let starts = self.0.iter().map(|(from, ..)| *from).collect();
        Coding::Cuts { starts, slots: self.0.iter().map(|(.., cell)| *cell).collect() }
    }

    pub(crate) fn contain(&self, value: i64) -> bool {
        let first = self.0.first().is_some_and(|(from, ..)| *from <= value);
        first && self.0.last().is_some_and(|(_, to, _)| value <= *to)
    }

    /// The cell of the class in which all of this lies, where there is one.
    pub(crate) fn class_of(&self, known: &Known) -> Option<u16> {
        let (from, to) = ends(known)?;
        let class = self.0.iter().find(|(first, last, _)| *first <= from && to <= *last);
        class.map(|(.., cell)| *cell)
    }
}

fn ends(known: &Known) -> Option<(i64, i64)> {
    match known {
        Known::Number { from, to } => Some((i64::from(*from), i64::from(*to))),
        Known::Date { from, until } => Some((day_number(*from)?, day_number(*until)?)),
        Known::Flag(_) | Known::Choice(_) | Known::Set { .. } => None,
    }
}

/// The number of a day, as Arrow counts them.
fn day_number(day: Date) -> Option<i64> {
    EPOCH.until(day).ok().map(|span| i64::from(span.get_days()))
}
