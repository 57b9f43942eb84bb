//! Moving people along circles of withheld numbers without changing any number that is shown.
//!
//! Rows and columns are places, and each number is a way between its row and its column. Sums are kept where as much is
//! moved into each place as out of it. A number counts as moved from its row to its column where it grows; those of the
//! last row, which are the sums of the columns, the other way round.

use super::merge::Summed;
use crate::counts::Total;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// More than there are people anywhere, and still far from overflow.
const WITHOUT_END: i128 = i128::MAX / 4;

/// A number of the table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Cell {
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Whether a number is to grow or to shrink.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    Up,
    Down,
}

pub(super) struct Network<'t> {
    table: &'t Summed,
    columns: usize,
    /// The numbers above nothing: by row, then by column.
    beside: Vec<Vec<Cell>>,
    withheld: Vec<bool>,
}

/// What has been moved so far, by cell: positive from row to column.
struct Moved(Vec<i128>);

impl<'t> Network<'t> {
    pub(super) fn new(table: &'t Summed) -> Self {
        let columns = table.totals.first().map_or(0, Vec::len);
        let rows = table.totals.len();
        let mut beside = vec![Vec::new(); rows + columns];
        let mut cells = Vec::new();
        for (row, totals) in table.totals.iter().enumerate() {
            let own = totals.iter().enumerate().filter(|(_, total)| total.high > 0);
            cells.extend(own.map(|(column, _)| Cell { row, column }));
        }
        for cell in cells {
            for place in [cell.row, rows + cell.column] {
                if let Some(cells) = beside.get_mut(place) {
                    cells.push(cell);
                }
            }
        }
        Self { table, columns, beside, withheld: vec![false; rows * columns] }
    }

    /// All numbers above nothing, with what they are.
    pub(super) fn cells(&self) -> Vec<(Cell, Total)> {
        let rows = self.beside.iter().take(self.rows()).flatten();
        rows.map(|cell| (*cell, self.total(*cell))).collect()
    }

    pub(super) fn withhold(&mut self, cell: Cell) {
        let number = self.number(cell);
        if let Some(withheld) = self.withheld.get_mut(number) {
            *withheld = true;
        }
    }

    pub(super) fn show(&mut self, cell: Cell) {
        let number = self.number(cell);
        if let Some(withheld) = self.withheld.get_mut(number) {
            *withheld = false;
        }
    }

    pub(super) fn is_withheld(&self, cell: Cell) -> bool {
        self.withheld.get(self.number(cell)).copied().unwrap_or(false)
    }

    /// Which numbers are withheld: by row, then column.
    pub(super) fn into_withheld(self) -> (Vec<bool>, usize) {
        (self.withheld, self.columns)
    }

    /// Moves a number by up to so much, withholding what it takes, the cheapest first. Returns by how much it moves.
    pub(super) fn free(&mut self, cell: Cell, way: Move, most: i128) -> i128 {
        let last = self.is_sum(cell);
        let (from, to) = match (way, last) {
            (Move::Up, false) | (Move::Down, true) => (self.rows() + cell.column, cell.row),
            (Move::Down, false) | (Move::Up, true) => (cell.row, self.rows() + cell.column),
        };
        let mut moved = Moved(vec![0; self.withheld.len()]);
        let mut sum = 0_i128;
        while sum < most {
            let Some(path) = self.cheapest(cell, from, to, &moved) else { break };
            let room = path.iter().map(|(cell, forth)| self.room(*cell, *forth, &moved)).min().unwrap_or(0);
            let step = room.min(most - sum);
            for (cell, forth) in path {
                let number = self.number(cell);
                if let Some(moved) = moved.0.get_mut(number) {
                    *moved += if forth { step } else { -step };
                }
                self.withhold(cell);
            }
            sum += step;
        }
        sum
    }

    /// Whether a withheld number lies on a circle of withheld numbers. Another could be worked out.
    pub(super) fn is_on_a_circle(&self, cell: Cell) -> bool {
        let (mut seen, mut next) = (vec![false; self.beside.len()], vec![cell.row]);
        while let Some(place) = next.pop() {
            if place == self.rows() + cell.column {
                return true;
            }
            if std::mem::replace(seen.get_mut(place).unwrap_or(&mut true), true) {
                continue;
            }
            let cells = self.beside.get(place).into_iter().flatten();
            let ways = cells.filter(|other| **other != cell && self.is_withheld(**other));
            next.extend(ways.map(|other| self.other_end(*other, place)));
        }
        false
    }

    /// The cheapest way between two places without this cell; for each step whether it leads from row to column.
    fn cheapest(&self, without: Cell, from: usize, to: usize, moved: &Moved) -> Option<Vec<(Cell, bool)>> {
        let mut best: Vec<Option<(i128, Option<Cell>)>> = vec![None; self.beside.len()];
        let mut next = BinaryHeap::from([Reverse((0_i128, from))]);
        *best.get_mut(from)? = Some((0, None));
        while let Some(Reverse((price, place))) = next.pop() {
            if place == to {
                return self.walked(&best, from, to);
            }
            if best.get(place).copied().flatten().is_some_and(|(least, _)| least < price) {
                continue;
            }
            for cell in self.beside.get(place).into_iter().flatten().copied().filter(|cell| *cell != without)
            {
                if self.room(cell, place < self.rows(), moved) <= 0 {
                    continue;
                }
                let (end, price) = (self.other_end(cell, place), price.saturating_add(self.price(cell)));
                let known = best.get_mut(end)?;
                if known.is_none_or(|(least, _)| price < least) {
                    *known = Some((price, Some(cell)));
                    next.push(Reverse((price, end)));
                }
            }
        }
        None
    }

    fn walked(
        &self,
        best: &[Option<(i128, Option<Cell>)>],
        from: usize,
        to: usize,
    ) -> Option<Vec<(Cell, bool)>> {
        let mut path = Vec::new();
        let mut place = to;
        while place != from {
            let cell = best.get(place).copied().flatten()?.1?;
            path.push((cell, place >= self.rows()));
            place = self.other_end(cell, place);
        }
        Some(path)
    }

    /// How much can still be moved over a cell: `forth` is from row to column.
    fn room(&self, cell: Cell, forth: bool, moved: &Moved) -> i128 {
        let moved = moved.0.get(self.number(cell)).copied().unwrap_or(0);
        // A number can only shrink to nothing; all three of its numbers move alike, so that the least one counts.
        match (forth, self.is_sum(cell)) {
            (true, false) | (false, true) => WITHOUT_END,
            (false, false) => self.total(cell).low + moved,
            (true, true) => self.total(cell).low - moved,
        }
    }

    /// What it costs to withhold a number: people who go untold. The sum of a column costs more than all others.
    fn price(&self, cell: Cell) -> i128 {
        if self.is_withheld(cell) {
            return 0;
        }
        let people = self.table.people.last().map_or(0, |all| all.weight);
        self.total(cell).weight.saturating_add(if self.is_sum(cell) { people } else { 1 })
    }

    fn rows(&self) -> usize {
        self.table.totals.len()
    }

    /// Whether it is the sum of a column.
    pub(super) fn is_sum(&self, cell: Cell) -> bool {
        cell.row + 1 == self.rows()
    }

    pub(super) fn total(&self, cell: Cell) -> Total {
        self.table.totals.get(cell.row).and_then(|row| row.get(cell.column)).copied().unwrap_or_default()
    }

    fn number(&self, cell: Cell) -> usize {
        cell.row * self.columns + cell.column
    }

    fn other_end(&self, cell: Cell, place: usize) -> usize {
        if place < self.rows() { self.rows() + cell.column } else { cell.row }
    }
}
