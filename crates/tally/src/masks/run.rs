//! Running the passes over columns, block by block.

use super::read::{Part, Reading};
use super::{ALL, Masks, Register, TURN, Turn};
use crate::column::Column;
use crate::lanes::{Lanes, Work};

/// Bytes that the masks of a block may take: few, so that they stay in the second-level cache.
const CACHED: usize = 1 << 18;

/// The most turns in a block. More are of no use: columns are read in runs long enough.
const MOST_TURNS: usize = 16;

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
        let mut file = File::new(self.masks, self.columns, self.rows);
        let mut rest = self.rows as u64;
        for start in (0..self.rows).step_by(file.block) {
            file.read(lanes, start);
            for turn in 0..file.turns(start) {
                file.pass(start, turn);
                for &(leaf, register) in &self.masks.leaves {
                    let rows = ones(file.get(register));
                    rest = rest.wrapping_sub(rows);
                    add(self.counts, leaf, rows);
                }
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
fn ones(Turn(words): &Turn) -> u64 {
    words.iter().map(|word| u64::from(word.count_ones())).fold(0, u64::wrapping_add)
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
        let mut file = File::new(self.masks, self.columns, self.leaves.len());
        for (number, leaves) in self.leaves.chunks_mut(file.block).enumerate() {
            let start = number.wrapping_mul(file.block);
            file.read(lanes, start);
            for (turn, leaves) in leaves.chunks_mut(TURN).enumerate() {
                file.pass(start, turn);
                leaves.fill(self.masks.rest);
                for &(leaf, register) in &self.masks.leaves {
                    name(file.get(register), leaf ^ self.masks.rest, leaves);
                }
            }
        }
    }
}

/// Turns one leaf into another where a mask is set: each row is in one mask at most.
#[inline(always)]
fn name(Turn(words): &Turn, change: u16, leaves: &mut [u16]) {
    for (word, leaves) in words.iter().zip(leaves.chunks_mut(64)) {
        for (byte, leaves) in word.to_le_bytes().into_iter().zip(leaves.chunks_mut(8)) {
            for (bit, place) in [1, 2, 4, 8, 16, 32, 64, 128].into_iter().zip(leaves) {
                *place ^= if byte & bit == 0 { 0 } else { change };
            }
        }
    }
}

/// The masks of one block, and of one turn.
struct File<'a> {
    masks: &'a Masks,
    columns: &'a [Column<'a>],
    rows: usize,
    /// Rows in a block, whole turns.
    block: usize,
    /// The masks of the tests, for all turns of the block.
    tests: Vec<Vec<Turn>>,
    /// The masks of nodes and leaves, for one turn.
    registers: Vec<Turn>,
}

impl<'a> File<'a> {
    fn new(masks: &'a Masks, columns: &'a [Column<'a>], rows: usize) -> Self {
        let tests = masks.tests();
        let cached = CACHED.checked_div(tests.saturating_mul(TURN / 8)).unwrap_or(MOST_TURNS);
        let turns = cached.clamp(1, MOST_TURNS).min(rows.div_ceil(TURN)).max(1);
        Self {
            masks,
            columns,
            rows,
            block: turns.saturating_mul(TURN),
            tests: vec![vec![Turn::NONE; turns]; tests],
            registers: vec![Turn::NONE; masks.registers],
        }
    }

    /// The turns of the block that begins at a row.
    #[inline(always)]
    fn turns(&self, start: usize) -> usize {
        self.rows.wrapping_sub(start).min(self.block).div_ceil(TURN)
    }

    #[inline(always)]
    fn get(&self, register: Register) -> &Turn {
        self.registers.get(register as usize).unwrap_or(&Turn::NONE)
    }

    /// Makes the masks of all tests, for the block that begins at a row.
    #[inline(always)]
    fn read<L: Lanes>(&mut self, lanes: L, start: usize) {
        let rows = self.rows.wrapping_sub(start).min(self.block);
        let mut masks = self.tests.as_mut_slice();
        for read in &self.masks.reads {
            let Some(column) = self.columns.get(read.column) else { continue };
            let Some(masks) = masks.split_off_mut(..read.tests.len()) else { continue };
            Reading { tests: &read.tests, masks }.run(lanes, Part { column, start, rows });
        }
    }

    /// Passes the rows of a turn on, from the root to the leaves.
    #[inline(always)]
    fn pass(&mut self, start: usize, turn: usize) {
        let before = turn.wrapping_mul(TURN).wrapping_add(start);
        if let Some(all) = self.registers.get_mut(ALL as usize) {
            first(self.rows.wrapping_sub(before), all);
        }
        for pass in &self.masks.passes {
            let Some(Turn(test)) = self.tests.get(pass.test).and_then(|mask| mask.get(turn)) else {
                continue;
            };
            let places = [pass.from as usize, pass.to as usize];
            let Ok([Turn(from), Turn(to)]) = self.registers.get_disjoint_mut(places) else { continue };
            let flip = if pass.flip { !0 } else { 0 };
            if pass.fresh {
                for ((word, from), test) in to.iter_mut().zip(from).zip(test) {
                    *word = *from & (test ^ flip);
                }
            } else {
                for ((word, from), test) in to.iter_mut().zip(from).zip(test) {
                    *word |= *from & (test ^ flip);
                }
            }
        }
    }
}

/// The mask of the first so many rows.
#[inline(always)]
fn first(rows: usize, Turn(words): &mut Turn) {
    if rows >= TURN {
        words.fill(!0);
        return;
    }
    for (word, before) in words.iter_mut().zip((0..).step_by(64)) {
        *word = match rows.saturating_sub(before) {
            0 => 0,
            left @ 1..64 => (1 << left) - 1,
            _ => !0,
        };
    }
}
