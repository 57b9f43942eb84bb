//! Adding up groups that are too small to be named.

use super::published::{Key, Line, Row};
use super::suppress::Withheld;
use super::{Grid, Table, Threshold};
use crate::counts::Total;
use std::collections::BTreeMap;

/// Which groups are named, and which are added up. It is the same for all conclusions.
pub(super) struct Merged {
    /// The groups that are named, in the order of the tables.
    named: Vec<Vec<String>>,
    /// Those that are added up as "other groups".
    others: Vec<Vec<String>>,
    /// How many people are in each group.
    people: BTreeMap<Vec<String>, Total>,
    threshold: Threshold,
    /// Whether nothing at all may be shown.
    nothing: bool,
}

/// A table with its groups added up so.
pub(super) struct Summed {
    /// By row, then column; the last row is everybody.
    pub(super) totals: Vec<Vec<Total>>,
    /// By row: how many people there are.
    pub(super) people: Vec<Total>,
    /// By draw, row, column.
    drawn: Option<Vec<Vec<Vec<i128>>>>,
}

impl Merged {
    /// Adds up the groups that have too few people to be named, and more where those are still too few together.
    pub(super) fn new(tables: &[Table], threshold: Threshold) -> Self {
        let mut people: BTreeMap<Vec<String>, Total> = BTreeMap::new();
        let mut named: Vec<Vec<String>> = Vec::new();
        for table in tables {
            for group in &table.groups {
                let counted = group.totals.iter().copied().fold(Total::default(), |sum, total| sum + total);
                people.entry(group.key.clone()).or_insert_with(|| {
                    named.push(group.key.clone());
                    counted
                });
            }
        }
        let mut merged = Self { named, others: Vec::new(), people, threshold, nothing: false };
        let few = |key: &Vec<String>| merged.people.get(key).is_some_and(|people| threshold.forbids(*people));
        let (others, named) = std::mem::take(&mut merged.named).into_iter().partition(few);
        (merged.others, merged.named) = (others, named);
        merged.fill_others();
        merged
    }

    /// Whether even everybody together is too few, so that nothing may be shown.
    pub(super) fn is_nothing(&self) -> bool {
        self.nothing
    }

    fn others_are_enough(&self) -> bool {
        let people = self.others.iter().filter_map(|key| self.people.get(key)).copied();
        people.fold(Total::default(), |sum, total| sum + total).low >= self.threshold.millionths()
    }

    /// The place of the group with the fewest people, of those that have any.
    fn smallest_named(&self) -> Option<usize> {
        let people = |key: &Vec<String>| self.people.get(key).copied().unwrap_or_default();
        let counted = self.named.iter().enumerate().map(|(place, key)| (people(key), place));
        counted
            .filter(|(people, _)| people.high > 0)
            .min_by_key(|(people, place)| (people.weight, *place))
            .map(|(_, place)| place)
    }

    fn fill_others(&mut self) {
        while !self.others.is_empty() && !self.others_are_enough() && !self.nothing {
            self.take_in_smallest();
        }
    }

    fn take_in_smallest(&mut self) {
        match self.smallest_named() {
            Some(smallest) => self.others.push(self.named.remove(smallest)),
            None => self.nothing = true,
        }
    }

    /// Adds a row that cannot be protected to the others.
    pub(super) fn take_in(&mut self, row: usize) {
        if row < self.named.len() {
            self.others.push(self.named.remove(row));
        } else {
            self.take_in_smallest();
        }
        self.fill_others();
    }

    /// A grid that shows nothing.
    pub(super) fn nothing(table: &Table) -> Grid {
        Grid { rows: Vec::new(), all: Row::withheld(Key::All, table.columns) }
    }

    /// The table with its groups added up.
    pub(super) fn sum(&self, table: &Table) -> Summed {
        let rows = self.rows();
        let places: BTreeMap<&Vec<String>, usize> =
            self.named.iter().enumerate().map(|(place, key)| (key, place)).collect();
        let place = |key: &Vec<String>| places.get(key).copied().unwrap_or(self.named.len());
        let mut totals = vec![vec![Total::default(); table.columns]; rows + 1];
        for group in &table.groups {
            for row in [place(&group.key), rows] {
                add(totals.get_mut(row), &group.totals, |sum, total| *sum += *total);
            }
        }
        let people =
            totals.iter().map(|row| row.iter().copied().fold(Total::default(), |sum, total| sum + total));
        let people = people.collect();
        let drawn = table.drawn.as_ref().map(|drawn| {
            let draw = |groups: &Vec<Vec<i128>>| {
                let mut sums = vec![vec![0_i128; table.columns]; rows + 1];
                for (group, drawn) in table.groups.iter().zip(groups) {
                    for row in [place(&group.key), rows] {
                        add(sums.get_mut(row), drawn, |sum, number| *sum = sum.saturating_add(*number));
                    }
                }
                sums
            };
            drawn.totals.iter().map(draw).collect()
        });
        Summed { totals, people, drawn }
    }

    /// How many rows there are, without that of everybody.
    fn rows(&self) -> usize {
        self.named.len() + usize::from(!self.others.is_empty())
    }

    /// The numbers that may be shown.
    pub(super) fn grid(&self, table: &Summed, withheld: &Withheld) -> Grid {
        let keys = self.named.iter().cloned().map(Key::Values);
        let others = (!self.others.is_empty()).then_some(Key::Others { groups: self.others.len() });
        let keys = keys.chain(others).chain([Key::All]).enumerate();
        let mut rows: Vec<Row> = keys
            .map(|(place, key)| Row::of(key, &table.line(place), |column| withheld.has(place, column)))
            .collect();
        let all = rows.pop().unwrap_or_default();
        Grid { rows, all }
    }
}

impl Summed {
    fn line(&self, row: usize) -> Line<'_> {
        Line {
            totals: self.totals.get(row).map_or(&[], Vec::as_slice),
            people: self.people.get(row).copied().unwrap_or_default(),
            drawn: self.drawn.iter().flatten().filter_map(|draw| draw.get(row)).map(Vec::as_slice).collect(),
        }
    }
}

fn add<Sum, Part>(sums: Option<&mut Vec<Sum>>, parts: &[Part], each: impl Fn(&mut Sum, &Part)) {
    for (sum, part) in sums.into_iter().flatten().zip(parts) {
        each(sum, part);
    }
}
