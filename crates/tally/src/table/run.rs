//! Running a table over columns, block by block.

use super::{Adds, Share, Table};
use crate::column::{Bits, Column, Numbers, Values};
use crate::lanes::{Lanes, Work};
use crate::word::Word;
use std::ops::RangeInclusive;

/// Rows in a block.
const BLOCK: usize = 1024;

/// A number for each row of a block.
type Block = [u16; BLOCK];

/// Counting rows by leaf.
pub(crate) struct Counting<'a> {
    pub(crate) table: &'a Table,
    pub(crate) columns: &'a [Column<'a>],
    pub(crate) rows: usize,
    /// Rows by leaf, added to.
    pub(crate) counts: &'a mut [u64],
}

/// Rows that follow one another are often of one leaf: each of four counts its own, so that none waits.
const TURNS: usize = 4;

impl Work for Counting<'_> {
    #[inline(always)]
    fn run<L: Lanes>(self, _: L) {
        let mut turns = vec![[0_u64; TURNS]; self.counts.len()];
        for start in (0..self.rows).step_by(BLOCK) {
            let rows = self.rows.wrapping_sub(start).min(BLOCK);
            let cells = self.table.block(self.columns, start, rows);
            for four in cells.get(..rows).unwrap_or_default().chunks(TURNS) {
                for (turn, &cell) in four.iter().enumerate() {
                    let leaf = self.table.cells.get(usize::from(cell)).copied().unwrap_or_default();
                    if let Some(count) = turns.get_mut(usize::from(leaf)).and_then(|turns| turns.get_mut(turn)) {
                        *count = count.wrapping_add(1);
                    }
                }
            }
        }
        for (count, turns) in self.counts.iter_mut().zip(turns) {
            *count = turns.into_iter().fold(*count, u64::wrapping_add);
        }
    }
}

/// Naming the leaf of each row.
pub(crate) struct Leaving<'a> {
    pub(crate) table: &'a Table,
    pub(crate) columns: &'a [Column<'a>],
    /// The leaf of each row, written over.
    pub(crate) leaves: &'a mut [u16],
}

impl Work for Leaving<'_> {
    #[inline(always)]
    fn run<L: Lanes>(self, _: L) {
        for (start, leaves) in (0..).step_by(BLOCK).zip(self.leaves.chunks_mut(BLOCK)) {
            let cells = self.table.block(self.columns, start, leaves.len());
            for (leaf, &cell) in leaves.iter_mut().zip(&cells) {
                *leaf = self.table.cells.get(usize::from(cell)).copied().unwrap_or_default();
            }
        }
    }
}

impl Table {
    /// The cell of each row of the block that begins at a row.
    #[inline(always)]
    fn block(&self, columns: &[Column<'_>], start: usize, rows: usize) -> Block {
        let mut cells: Block = [0; BLOCK];
        for share in &self.columns {
            let Some(column) = columns.get(share.column) else { continue };
            let adds = share.block(column, start, rows);
            for (cell, add) in cells.iter_mut().zip(adds) {
                *cell = cell.wrapping_add(add);
            }
        }
        cells
    }
}

impl Share {
    #[inline(always)]
    fn block(&self, column: &Column<'_>, start: usize, rows: usize) -> Block {
        let mut adds: Block = [0; BLOCK];
        let end = start.wrapping_add(rows);
        let (numbers, limits) = column.values.numbers();
        match numbers {
            Numbers::Eight(list) => self.adds.numbers(list.get(start..end), limits, &mut adds),
            Numbers::Sixteen(list) => self.adds.numbers(list.get(start..end), limits, &mut adds),
            Numbers::ThirtyTwo(list) => self.adds.numbers(list.get(start..end), limits, &mut adds),
            Numbers::SixtyFour(list) => self.adds.numbers(list.get(start..end), limits, &mut adds),
            Numbers::None => {
                if let (Adds::Flag { no, yes }, Values::Bits { bytes, offset }) = (&self.adds, column.values) {
                    by_bit(Bits { bytes, offset }, start, &mut adds, |_, bit| if bit { *yes } else { *no });
                }
            }
        }
        if let Some(valid) = column.valid {
            by_bit(valid, start, &mut adds, |add, valid| if valid { add } else { self.null });
        }
        adds
    }
}

impl Adds {
    #[inline(always)]
    fn numbers<W: Word>(&self, list: Option<&[W]>, limits: RangeInclusive<i64>, adds: &mut Block) {
        let list = list.unwrap_or_default();
        let least = W::cut(*limits.start());
        match self {
            Self::Rises { base, rises } => {
                adds.fill(*base);
                for &(start, rise) in rises.iter().filter(|(start, _)| start <= limits.end()) {
                    let from = W::cut(start.max(*limits.start())).minus(least);
                    for (add, value) in adds.iter_mut().zip(list) {
                        *add = add.wrapping_add(if value.minus(least) >= from { rise } else { 0 });
                    }
                }
            }
            Self::Listed { list: codes, beyond } => {
                let most = usize::try_from(*limits.end()).unwrap_or(usize::MAX);
                let codes = codes.get(..=most).unwrap_or(codes);
                for (add, value) in adds.iter_mut().zip(list) {
                    *add = codes.get(value.index()).copied().unwrap_or(*beyond);
                }
            }
            Self::Searched(stretches) => {
                for (add, value) in adds.iter_mut().zip(list) {
                    let number = value.above(*limits.start());
                    let after = stretches.partition_point(|&(start, _)| start <= number);
                    *add = stretches.get(after.wrapping_sub(1)).map_or(0, |&(_, add)| add);
                }
            }
            Self::Flag { .. } => {}
        }
    }
}

/// Changes the number of each row by its bit.
#[inline(always)]
fn by_bit(bits: Bits<'_>, start: usize, adds: &mut Block, change: impl Fn(u16, bool) -> u16) {
    for (row, adds) in (start..).step_by(64).zip(adds.as_chunks_mut::<64>().0) {
        for (byte, adds) in bits.word(row).to_le_bytes().into_iter().zip(adds.as_chunks_mut::<8>().0) {
            for (bit, add) in [1, 2, 4, 8, 16, 32, 64, 128].into_iter().zip(adds) {
                *add = change(*add, byte & bit != 0);
            }
        }
    }
}
