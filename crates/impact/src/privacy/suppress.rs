//! Which numbers are withheld.

use super::Threshold;
use super::merge::Summed;
use super::network::{Cell, Move, Network};

/// Which numbers of a table are withheld.
pub(super) struct Withheld {
    cells: Vec<bool>,
    columns: usize,
}

impl Withheld {
    pub(super) fn has(&self, row: usize, column: usize) -> bool {
        self.cells.get(row * self.columns + column).copied().unwrap_or(true)
    }
}

/// A number that nothing can hide as long as this row stands by itself. Only bounds can bring that about.
pub(super) struct Unprotected {
    pub(super) row: usize,
}

/// Withholds what is small, and what it could be worked out from.
pub(super) fn withheld(table: &Summed, threshold: Threshold) -> Result<Withheld, Unprotected> {
    let mut network = Network::new(table);
    let mut cells = network.cells();
    cells.sort_by_key(|(cell, total)| (total.weight, *cell));
    let small: Vec<Cell> =
        cells.iter().filter(|(_, total)| threshold.forbids(*total)).map(|(cell, _)| *cell).collect();
    for cell in &small {
        network.withhold(*cell);
    }
    for cell in &small {
        if !protect(&mut network, *cell, threshold) {
            return Err(Unprotected { row: row_to_merge(&network, *cell) });
        }
    }
    // What was withheld on the way to a cheaper circle, and is on none, protects nothing.
    for (cell, total) in cells.into_iter().rev() {
        if !threshold.forbids(total) && network.is_withheld(cell) && !network.is_on_a_circle(cell) {
            network.show(cell);
        }
    }
    let (cells, columns) = network.into_withheld();
    Ok(Withheld { cells, columns })
}

/// Makes what a small number can be as wide as the threshold. Returns whether that was possible.
fn protect(network: &mut Network<'_>, cell: Cell, threshold: Threshold) -> bool {
    let wanted = threshold.millionths();
    let down = network.free(cell, Move::Down, network.total(cell).low);
    // Going down by no more than the number itself, a stretch that is wide enough reaches the threshold too.
    let up = network.free(cell, Move::Up, wanted - down);
    down + up >= wanted
}

/// The row of the number; for the sum of a column, the row with the fewest people in that column.
fn row_to_merge(network: &Network<'_>, cell: Cell) -> usize {
    if !network.is_sum(cell) {
        return cell.row;
    }
    let cells = network.cells().into_iter();
    let own = cells.filter(|(other, _)| other.column == cell.column && !network.is_sum(*other));
    own.min_by_key(|(other, total)| (total.weight, *other)).map_or(cell.row, |(other, _)| other.row)
}
