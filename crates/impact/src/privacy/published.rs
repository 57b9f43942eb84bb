//! What may be shown.

use super::{Compared, Grid, Threshold};
use crate::counts::{Total, VerdictKind};
use crate::draws::{Quantiles, ratio, share_bounds};

/// What may be shown of one conclusion: each number, or that it is withheld.
#[derive(Clone, PartialEq, Debug)]
pub struct Published {
    /// The name of the conclusion.
    pub conclusion: String,
    /// The facts that groups are made by.
    pub by: Vec<String>,
    /// The verdicts, in the order of each row's numbers.
    pub verdicts: Vec<VerdictKind>,
    /// Whether weights have bounds.
    pub bounded: bool,
    /// Below which number of people a number is withheld.
    pub threshold: Threshold,
    /// The groups; none where nothing may be shown. One, of everybody, where groups are made by no fact.
    pub rows: Vec<Row>,
    /// Everybody.
    pub all: Row,
}

/// What may be shown of a comparison of one conclusion.
#[derive(Clone, PartialEq, Debug)]
pub struct PublishedComparison {
    /// The name of the conclusion.
    pub conclusion: String,
    /// The facts that groups are made by.
    pub by: Vec<String>,
    /// The verdicts before.
    pub before: Vec<VerdictKind>,
    /// The verdicts after.
    pub after: Vec<VerdictKind>,
    /// Whether weights have bounds.
    pub bounded: bool,
    /// Below which number of people a number is withheld.
    pub threshold: Threshold,
    /// The groups. The number of a verdict `i` before and `j` after stands at `i * after.len() + j`.
    pub rows: Vec<Row>,
    /// Everybody.
    pub all: Row,
}

/// The numbers of a group, or of everybody.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Row {
    /// Whose they are.
    pub key: Key,
    /// By verdict, or by pair of verdicts.
    pub numbers: Vec<Number>,
    /// How many people the group has.
    pub total: Number,
}

/// Which group it is.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub enum Key {
    /// Those with these values of the facts that groups are made by.
    Values(Vec<String>),
    /// So many groups that are too small to be named, or that had to be added to those.
    Others {
        /// How many.
        groups: usize,
    },
    /// Everybody.
    #[default]
    All,
}

/// A number of people, if it may be shown.
#[derive(Clone, Copy, PartialEq, Default, Debug)]
pub enum Number {
    /// It may.
    Shown(Shown),
    /// It may not, because it is small or because a small one could be worked out from it.
    #[default]
    Withheld,
}

/// A number that is shown.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Shown {
    /// The number with its bounds.
    pub total: Total,
    /// Which part of its group it is; none for the group itself, and where the group is empty.
    pub share: Option<Share>,
    /// How the number goes when weights are drawn.
    pub drawn: Option<Quantiles<i128>>,
}

/// A part of a group, from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Share {
    /// The least that it may be.
    pub low: f64,
    /// What it is held to be.
    pub share: f64,
    /// The most that it may be.
    pub high: f64,
    /// How it goes when weights are drawn.
    pub drawn: Option<Quantiles<f64>>,
}

/// The numbers of one row, before it is known which may be shown.
pub(super) struct Line<'t> {
    pub(super) totals: &'t [Total],
    pub(super) people: Total,
    /// By draw, then column.
    pub(super) drawn: Vec<&'t [i128]>,
}

impl Row {
    /// The numbers that may be shown of a row.
    pub(super) fn of(key: Key, line: &Line<'_>, withheld: impl Fn(usize) -> bool) -> Self {
        let number = |column: usize| if withheld(column) { Number::Withheld } else { line.number(column) };
        let sums = line.drawn.iter().map(|draw| draw.iter().sum()).collect();
        let total = Shown { total: line.people, share: None, drawn: Quantiles::of(sums) };
        Self { key, numbers: (0..line.totals.len()).map(number).collect(), total: Number::Shown(total) }
    }

    /// A row of which nothing may be shown.
    pub(super) fn withheld(key: Key, columns: usize) -> Self {
        Self { key, numbers: vec![Number::Withheld; columns], total: Number::Withheld }
    }

    /// The number at a place.
    #[must_use]
    pub fn number(&self, place: usize) -> Number {
        self.numbers.get(place).copied().unwrap_or_default()
    }

    /// The sum of some of its numbers; withheld as soon as one of them is.
    #[must_use]
    pub fn sum(&self, places: impl IntoIterator<Item = usize>) -> Number {
        let mut sum = Total::default();
        for place in places {
            let Number::Shown(shown) = self.number(place) else { return Number::Withheld };
            sum += shown.total;
        }
        let Number::Shown(all) = self.total else { return Number::Withheld };
        Number::Shown(Shown { total: sum, share: Share::of(sum, all.total, None), drawn: None })
    }
}

impl Line<'_> {
    fn number(&self, column: usize) -> Number {
        let total = self.totals.get(column).copied().unwrap_or_default();
        let own = |draw: &&[i128]| draw.get(column).copied().unwrap_or_default();
        let totals = self.drawn.iter().map(own).collect();
        let shares = self.drawn.iter().filter_map(|draw| ratio(own(draw), draw.iter().sum())).collect();
        let share = Share::of(total, self.people, Quantiles::of(shares));
        Number::Shown(Shown { total, share, drawn: Quantiles::of(totals) })
    }
}

impl Share {
    fn of(part: Total, whole: Total, drawn: Option<Quantiles<f64>>) -> Option<Self> {
        share_bounds(part, whole).map(|[low, share, high]| Self { low, share, high, drawn })
    }
}

impl Number {
    /// What is shown; none where it is withheld.
    #[must_use]
    pub fn shown(self) -> Option<Shown> {
        match self {
            Self::Shown(shown) => Some(shown),
            Self::Withheld => None,
        }
    }
}

impl PublishedComparison {
    pub(super) fn of(compared: Compared, grid: Grid, threshold: Threshold) -> Self {
        let Compared { conclusion, by, before, after, groups: _, bounded } = compared;
        Self { conclusion, by, before, after, bounded, threshold, rows: grid.rows, all: grid.all }
    }

    /// The place of a pair of verdicts in the numbers of a row.
    #[must_use]
    pub fn place(&self, before: usize, after: usize) -> usize {
        before.saturating_mul(self.after.len()).saturating_add(after)
    }

    /// Those in a row who have a verdict before, whatever they have after.
    #[must_use]
    pub fn before(&self, row: &Row, verdict: usize) -> Number {
        row.sum((0..self.after.len()).map(|after| self.place(verdict, after)))
    }

    /// Those in a row who have a verdict after, whatever they had before.
    #[must_use]
    pub fn after(&self, row: &Row, verdict: usize) -> Number {
        row.sum((0..self.before.len()).map(|before| self.place(before, verdict)))
    }

    /// Those in a row whose answer is another, whatever is not known: what they may get after is nothing of what they
    /// may have got before.
    #[must_use]
    pub fn moved(&self, row: &Row) -> Number {
        self.sum(row, |before, after| before != after && apart(before, after))
    }

    /// Those in a row whose answer may be another: the verdict differs, and some answer is in both.
    #[must_use]
    pub fn may_move(&self, row: &Row) -> Number {
        self.sum(row, |before, after| before != after && !apart(before, after))
    }

    fn sum(&self, row: &Row, counts: impl Fn(&VerdictKind, &VerdictKind) -> bool) -> Number {
        let pairs = self.before.iter().enumerate().flat_map(|(first, before)| {
            self.after.iter().enumerate().map(move |(second, after)| ((first, second), (before, after)))
        });
        let wanted = pairs.filter(|(_, (before, after))| counts(before, after));
        row.sum(wanted.map(|((first, second), _)| self.place(first, second)))
    }
}

/// Whether two verdicts have no answer in common. One that is impossible has none, and is apart from nothing.
fn apart(before: &VerdictKind, after: &VerdictKind) -> bool {
    let both = !before.values.is_empty() && !after.values.is_empty();
    both && before.values.iter().all(|value| !after.values.contains(value))
}
