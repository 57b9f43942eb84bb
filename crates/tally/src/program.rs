//! A decision made a program, by whichever of the two ways is quicker.

use crate::column::{self, Column, Mismatch};
use crate::decision::{Coded, Decision, Malformed};
use crate::lanes::dispatch;
use crate::masks::{self, Masks};
use crate::table::{self, MOST_CELLS, Table};

/// How a program counts. Both ways give the same counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strategy {
    /// A mask for each test and node: quick for decisions of few nodes.
    Masks,
    /// A table of all combinations of slots: quick for few slots and many nodes.
    Table,
}

/// A decision over columns, ready to count rows.
#[derive(Clone, Debug)]
pub struct Program {
    coded: Vec<Coded>,
    leaves: usize,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    Masks(Masks),
    Table(Table),
}

impl Program {
    /// The program of a decision; `coded` says for each column how its raw values become slots.
    ///
    /// # Errors
    ///
    /// What makes the decision or a coding one that cannot be followed.
    pub fn new(decision: &Decision, coded: &[Coded]) -> Result<Self, Malformed> {
        let order = decision.order(coded)?;
        let masks = Masks::new(decision, coded, &order);
        let way = match Table::new(decision, coded, &order) {
            Some(table) if table.cost() < masks.cost() => Way::Table(table),
            _ => Way::Masks(masks),
        };
        Ok(Self { coded: coded.to_vec(), leaves: decision.leaves, way })
    }

    /// The program that counts in a given way, whether or not it is the quicker one.
    ///
    /// # Errors
    ///
    /// As [`Program::new`], and when a table would have more than 65,536 cells.
    pub fn with(decision: &Decision, coded: &[Coded], strategy: Strategy) -> Result<Self, Malformed> {
        let order = decision.order(coded)?;
        let way = match strategy {
            Strategy::Masks => Way::Masks(Masks::new(decision, coded, &order)),
            Strategy::Table => Table::new(decision, coded, &order)
                .map(Way::Table)
                .ok_or(Malformed::TooLarge { most: MOST_CELLS })?,
        };
        Ok(Self { coded: coded.to_vec(), leaves: decision.leaves, way })
    }

    /// How it counts.
    #[must_use]
    pub fn strategy(&self) -> Strategy {
        match self.way {
            Way::Masks(_) => Strategy::Masks,
            Way::Table(_) => Strategy::Table,
        }
    }

    /// Adds to `counts` how many rows reach each leaf. It has one place for each leaf of the decision.
    ///
    /// Threads share a table by counting a [`Column::slice`] each.
    ///
    /// # Errors
    ///
    /// What does not fit the decision; then nothing has been added.
    pub fn count(&self, columns: &[Column<'_>], rows: usize, counts: &mut [u64]) -> Result<(), Mismatch> {
        column::check(columns, &self.coded, rows)?;
        if counts.len() != self.leaves {
            return Err(Mismatch::Places { expected: self.leaves, found: counts.len() });
        }
        match &self.way {
            Way::Masks(masks) => dispatch(masks::Counting { masks, columns, rows, counts }),
            Way::Table(table) => dispatch(table::Counting { table, columns, rows, counts }),
        }
        Ok(())
    }

    /// Writes to `leaves` the leaf of each row, for totals by weight or group. It has one place for each row.
    ///
    /// # Errors
    ///
    /// What does not fit the decision; then nothing has been written.
    pub fn leaves(&self, columns: &[Column<'_>], rows: usize, leaves: &mut [u16]) -> Result<(), Mismatch> {
        column::check(columns, &self.coded, rows)?;
        if leaves.len() != rows {
            return Err(Mismatch::Places { expected: rows, found: leaves.len() });
        }
        match &self.way {
            Way::Masks(masks) => dispatch(masks::Leaving { masks, columns, leaves }),
            Way::Table(table) => dispatch(table::Leaving { table, columns, leaves }),
        }
        Ok(())
    }
}
