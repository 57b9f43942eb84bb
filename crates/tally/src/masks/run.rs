//! Running the steps over columns, block by block.

use super::test::Part;
use super::{ALL, BLOCK, Masks, Register, Step};
use crate::column::Column;
use crate::lanes::{Lanes, Work};

/// Counting rows by leaf.
pub(crate) struct Counting<'a> {
    pub(crate) masks: &'a Masks,
    pub(crate) columns: &'a [Column<'a>],
    pub(crate) rows: usize,
    /// Rows by leaf, added to.
    pub(crate) counts: &'a mut [u64],
}

impl Work for Counting<'_> {
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let mut file = File::new(self.masks, self.rows);
        let mut rest = self.rows as u64;
        for start in (0..self.rows).step_by(BLOCK) {
            file.run(lanes, self.masks, self.columns, start, self.rows);
            for &(leaf, register) in &self.masks.leaves {
                let rows = ones(file.get(register));
                rest = rest.wrapping_sub(rows);
                add(self.counts, leaf, rows);
            }
        }
        add(self.counts, self.masks.rest, rest);
    }
}

#[inline(always)]
fn add(counts: &mut [u64], leaf: u16, rows: u64) {
    if let Some(count) = counts.get_mut(usize::from(leaf)) {
        *count = count.wrapping_add(rows);
    }
}

#[inline(always)]
fn ones(mask: &[u64]) -> u64 {
    mask.iter().map(|word| u64::from(word.count_ones())).fold(0, u64::wrapping_add)
}

/// Naming the leaf of each row.
pub(crate) struct Leaving<'a> {
    pub(crate) masks: &'a Masks,
    pub(crate) columns: &'a [Column<'a>],
    /// The leaf of each row, written over.
    pub(crate) leaves: &'a mut [u16],
}

impl Work for Leaving<'_> {
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let mut file = File::new(self.masks, self.leaves.len());
        let rows = self.leaves.len();
        for (start, leaves) in (0..rows).step_by(BLOCK).zip(self.leaves.chunks_mut(BLOCK)) {
            file.run(lanes, self.masks, self.columns, start, rows);
            leaves.fill(self.masks.rest);
            for &(leaf, register) in &self.masks.leaves {
                name(file.get(register), leaf ^ self.masks.rest, leaves);
            }
        }
    }
}

/// Turns one leaf into another where a mask is set: each row is in one mask at most.
#[inline(always)]
fn name(mask: &[u64], change: u16, leaves: &mut [u16]) {
    for (word, leaves) in mask.iter().zip(leaves.chunks_mut(64)) {
        for (byte, leaves) in word.to_le_bytes().into_iter().zip(leaves.chunks_mut(8)) {
            for (bit, place) in [1, 2, 4, 8, 16, 32, 64, 128].into_iter().zip(leaves) {
                *place ^= if byte & bit == 0 { 0 } else { change };
            }
        }
    }
}

/// The masks of one block.
struct File {
    masks: Vec<Vec<u64>>,
}

impl File {
    /// Whole turns of four words, for so many rows at most.
    fn new(masks: &Masks, rows: usize) -> Self {
        let words = rows.min(BLOCK).div_ceil(256).saturating_mul(4);
        Self { masks: vec![vec![0; words]; masks.registers] }
    }

    #[inline(always)]
    fn get(&self, register: Register) -> &[u64] {
        self.masks.get(register as usize).map_or(&[], Vec::as_slice)
    }

    /// Takes a mask out to write it, with the others at hand: no step reads the one it writes.
    #[inline(always)]
    fn take(&mut self, register: Register) -> Vec<u64> {
        self.masks.get_mut(register as usize).map(std::mem::take).unwrap_or_default()
    }

    #[inline(always)]
    fn put(&mut self, register: Register, mask: Vec<u64>) {
        if let Some(place) = self.masks.get_mut(register as usize) {
            *place = mask;
        }
    }

    /// Runs the steps over the block that begins at a row.
    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, masks: &Masks, columns: &[Column<'_>], start: usize, rows: usize) {
        let rows = rows.wrapping_sub(start).min(BLOCK);
        let mut all = self.take(ALL);
        first(rows, &mut all);
        self.put(ALL, all);
        for step in &masks.steps {
            match *step {
                Step::Test { test, to } => {
                    let Some(test) = masks.tests.get(test as usize) else { continue };
                    let Some(column) = columns.get(test.column()) else { continue };
                    let mut mask = self.take(to);
                    test.write(lanes, Part { column, start, rows }, &mut mask);
                    self.put(to, mask);
                }
                Step::Pass { from, mask, flip, fresh, to } => {
                    let (flip, keep) = (if flip { !0 } else { 0 }, if fresh { 0 } else { !0 });
                    let mut result = self.take(to);
                    for ((word, from), mask) in result.iter_mut().zip(self.get(from)).zip(self.get(mask)) {
                        *word = *word & keep | from & (mask ^ flip);
                    }
                    self.put(to, result);
                }
            }
        }
    }
}

/// The mask of the first so many rows.
#[inline(always)]
fn first(rows: usize, mask: &mut [u64]) {
    for (word, before) in mask.iter_mut().zip((0..).step_by(64)) {
        *word = match rows.saturating_sub(before) {
            0 => 0,
            left @ 1..64 => (1 << left) - 1,
            _ => !0,
        };
    }
}
