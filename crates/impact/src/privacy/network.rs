//! Moving people along circles of withheld numbers without changing any number that is shown.
//!
//! Rows and columns are places, and each number is a way between its row and its column. Sums are kept where as much is
//! moved into each place as out of it. A number counts as moved from its row to its column where it grows; those of the
//! last row, which are the sums of the columns, the other way round.

use super::merge::Summed;
use crate::counts::Total;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

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
    /// The numbers above nothing in each row, then in each column, the cheapest first.
    beside: Vec<Vec<Cell>>,
    /// Those of them that are withheld.
    hidden: Vec<Vec<Cell>>,
    withheld: Vec<bool>,
}

/// A way to be found.
#[derive(Clone, Copy)]
struct Walk {
    /// The number that is to be moved itself.
    without: Cell,
    from: usize,
    to: usize,
    /// Whether it is looked for from its end.
    back: bool,
}

/// Which numbers are looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    /// Those that are withheld already: they cost nothing.
    Hidden,
    /// The others.
    Shown,
}

/// A step that can be taken, in the order of what the way costs with it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Step {
    price: i128,
    to: usize,
    cell: Cell,
    /// What the way costs without it.
    before: i128,
    from: usize,
    list: List,
    /// How much of the list has been looked at.
    seen: usize,
}

/// What has been moved so far, by cell: positive from row to column.
type Moved = BTreeMap<Cell, i128>;

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
        let hidden = vec![Vec::new(); beside.len()];
        let mut network =
            Self { table, columns, beside: Vec::new(), hidden, withheld: vec![false; rows * columns] };
        for cells in &mut beside {
            cells.sort_by_key(|cell| (network.price(*cell), *cell));
        }
        network.beside = beside;
        network
    }

    /// All numbers above nothing, with what they are.
    pub(super) fn cells(&self) -> Vec<(Cell, Total)> {
        let rows = self.beside.iter().take(self.rows()).flatten();
        rows.map(|cell| (*cell, self.total(*cell))).collect()
    }

    pub(super) fn withhold(&mut self, cell: Cell) {
        if !self.is_withheld(cell) {
            self.set(cell, true);
            for place in [cell.row, self.rows() + cell.column] {
                if let Some(hidden) = self.hidden.get_mut(place) {
                    hidden.push(cell);
                }
            }
        }
    }

    pub(super) fn show(&mut self, cell: Cell) {
        self.set(cell, false);
        for place in [cell.row, self.rows() + cell.column] {
            if let Some(hidden) = self.hidden.get_mut(place) {
                hidden.retain(|one| *one != cell);
            }
        }
    }

    fn set(&mut self, cell: Cell, withheld: bool) {
        let number = self.number(cell);
        if let Some(place) = self.withheld.get_mut(number) {
            *place = withheld;
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
        let beside = |place: usize| self.beside.get(place).map_or(0, Vec::len);
        // It is quicker to look from where fewer ways lead away.
        let walk = if beside(from) <= beside(to) {
            Walk { without: cell, from, to, back: false }
        } else {
            Walk { without: cell, from: to, to: from, back: true }
        };
        let mut moved = Moved::new();
        let mut sum = 0_i128;
        while sum < most {
            let Some(path) = self.cheapest(walk, &moved) else { break };
            let room = path.iter().map(|(cell, forth)| self.room(*cell, *forth, &moved)).min().unwrap_or(0);
            let step = room.min(most - sum);
            for (cell, forth) in path {
                *moved.entry(cell).or_default() += if forth { step } else { -step };
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
            let ways = self.hidden.get(place).into_iter().flatten().filter(|other| **other != cell);
            next.extend(ways.map(|other| self.other_end(*other, place)));
        }
        false
    }

    /// The cheapest way; for each step whether people are moved from row to column.
    ///
    /// Numbers are looked at one by one in the order of their price, and no more of them than the way needs.
    fn cheapest(&self, walk: Walk, moved: &Moved) -> Option<Vec<(Cell, bool)>> {
        let Walk { without, from, to, back } = walk;
        let usable = |cell: Cell, place: usize| {
            cell != without && self.room(cell, (place < self.rows()) != back, moved) > 0
        };
        let mut reached: Vec<Option<Option<Cell>>> = vec![None; self.beside.len()];
        let mut next = BinaryHeap::new();
        let (mut price, mut here, mut by) = (0_i128, from, None);
        loop {
            if reached.get(here).is_some_and(Option::is_none) {
                *reached.get_mut(here)? = Some(by);
                if here == to {
                    return self.walked(&reached, walk);
                }
                if let Some(last) = self.between(here, to)
                    && self.is_withheld(last)
                    && usable(last, here)
                {
                    *reached.get_mut(to)? = Some(Some(last));
                    return self.walked(&reached, walk);
                }
                next.extend(self.step(price, here, List::Hidden, 0, &usable).map(Reverse));
                next.extend(self.step(price, here, List::Shown, 0, &usable).map(Reverse));
            }
            let Reverse(step) = next.pop()?;
            next.extend(self.step(step.before, step.from, step.list, step.seen, &usable).map(Reverse));
            (price, here, by) = (step.price, step.to, Some(step.cell));
        }
    }

    /// The next usable step from a place, in the order of a list of which so much has been seen.
    fn step(
        &self,
        before: i128,
        from: usize,
        list: List,
        seen: usize,
        usable: &impl Fn(Cell, usize) -> bool,
    ) -> Option<Step> {
        let lists = match list {
            List::Hidden => &self.hidden,
            List::Shown => &self.beside,
        };
        let mut cells = lists.get(from)?.iter().copied().enumerate().skip(seen);
        let fits = |cell: Cell| (list == List::Hidden || !self.is_withheld(cell)) && usable(cell, from);
        let (number, cell) = cells.find(|(_, cell)| fits(*cell))?;
        let price = before.saturating_add(self.price(cell));
        Some(Step { price, to: self.other_end(cell, from), cell, before, from, list, seen: number + 1 })
    }

    /// The cell between a row and a column, in either order.
    fn between(&self, one: usize, other: usize) -> Option<Cell> {
        let (row, column) = (one.min(other), one.max(other));
        (row < self.rows()).then_some(Cell { row, column: column.checked_sub(self.rows())? })
    }

    fn walked(&self, reached: &[Option<Option<Cell>>], walk: Walk) -> Option<Vec<(Cell, bool)>> {
        let mut path = Vec::new();
        let mut place = walk.to;
        while place != walk.from {
            let cell = reached.get(place).copied().flatten().flatten()?;
            path.push((cell, (place >= self.rows()) != walk.back));
            place = self.other_end(cell, place);
        }
        Some(path)
    }

    /// How much can still be moved over a cell: `forth` is from row to column.
    fn room(&self, cell: Cell, forth: bool, moved: &Moved) -> i128 {
        let moved = moved.get(&cell).copied().unwrap_or(0);
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
