//! Running the steps over columns, block by block.

use super::test::Part;
use super::{ALL, BLOCK, Mask, Masks, Register, Step, WORDS};
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
        let mut file = File::new(self.masks);
        for start in (0..self.rows).step_by(BLOCK) {
            file.run(lanes, self.masks, self.columns, start, self.rows);
            for &(leaf, register) in &self.masks.leaves {
                if let Some(count) = self.counts.get_mut(usize::from(leaf)) {
                    let rows: u32 = file.get(register).iter().map(|word| word.count_ones()).sum();
                    *count = count.wrapping_add(u64::from(rows));
                }
            }
        }
    }
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
        let mut file = File::new(self.masks);
        let rows = self.leaves.len();
        for (start, leaves) in (0..rows).step_by(BLOCK).zip(self.leaves.chunks_mut(BLOCK)) {
            file.run(lanes, self.masks, self.columns, start, rows);
            leaves.fill(0);
            for &(leaf, register) in &self.masks.leaves {
                name(file.get(register), leaf, leaves);
            }
        }
    }
}

/// Writes a leaf where its mask is set; every place is 0 before, and is set in one mask only.
#[inline(always)]
fn name(mask: &Mask, leaf: u16, leaves: &mut [u16]) {
    for (word, leaves) in mask.iter().zip(leaves.chunks_mut(64)) {
        for (byte, leaves) in word.to_le_bytes().into_iter().zip(leaves.chunks_mut(8)) {
            for (bit, place) in [1, 2, 4, 8, 16, 32, 64, 128].into_iter().zip(leaves) {
                *place |= if byte & bit == 0 { 0 } else { leaf };
            }
        }
    }
}

/// The masks of one block.
struct File {
    masks: Vec<Mask>,
}

impl File {
    fn new(masks: &Masks) -> Self {
        Self { masks: vec![[0; WORDS]; masks.registers] }
    }

    #[inline(always)]
    fn get(&self, register: Register) -> &Mask {
        self.masks.get(register as usize).unwrap_or(&[0; WORDS])
    }

    #[inline(always)]
    fn set(&mut self, register: Register, mask: Mask) {
        if let Some(place) = self.masks.get_mut(register as usize) {
            *place = mask;
        }
    }

    /// Runs the steps over the block that begins at a row.
    #[inline(always)]
    fn run<L: Lanes>(&mut self, lanes: L, masks: &Masks, columns: &[Column<'_>], start: usize, rows: usize) {
        let rows = rows.wrapping_sub(start).min(BLOCK);
        self.set(ALL, first(rows));
        for step in &masks.steps {
            match *step {
                Step::Test { test, to } => {
                    let Some(test) = masks.tests.get(test as usize) else { continue };
                    let Some(column) = columns.get(test.column()) else { continue };
                    self.set(to, test.mask(lanes, Part { column, start, rows }));
                }
                Step::Pass { from, mask, flip, fresh, to } => {
                    let (flip, keep) = (if flip { !0 } else { 0 }, if fresh { 0 } else { !0 });
                    let mut result = *self.get(to);
                    for ((word, from), mask) in result.iter_mut().zip(self.get(from)).zip(self.get(mask)) {
                        *word = *word & keep | from & (mask ^ flip);
                    }
                    self.set(to, result);
                }
            }
        }
    }
}

/// The mask of the first so many rows.
#[inline(always)]
fn first(rows: usize) -> Mask {
    let mut mask = [0; WORDS];
    for (word, before) in mask.iter_mut().zip((0..).step_by(64)) {
        *word = match rows.saturating_sub(before) {
            0 => 0,
            left @ 1..64 => (1 << left) - 1,
            _ => !0,
        };
    }
    mask
}
