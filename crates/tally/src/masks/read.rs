//! Reading part of a column once, for all its tests.

use super::test::{Holds, Test};
use crate::column::{Bits, Column, Numbers, Values};
use crate::lanes::Lanes;
use crate::word::Word;
use std::ops::RangeInclusive;

/// Rows that are tested in one turn: a word alone is too short for its loop.
pub(super) const TURN: usize = 256;

/// Part of a column, for one block.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) column: &'a Column<'a>,
    pub(super) start: usize,
    pub(super) rows: usize,
}

/// Tests of one column and their masks. Kept from block to block, for its memory only.
#[derive(Default)]
pub(super) struct Reading<'a> {
    pub(super) tests: Vec<(&'a Test, Vec<u64>)>,
    /// First number, width, and whose test it is.
    ranges: Vec<(i64, i64, usize)>,
}

impl Reading<'_> {
    /// Writes to the mask of each test the rows for which it holds.
    #[inline(always)]
    pub(super) fn run<L: Lanes>(&mut self, lanes: L, part: Part<'_>) {
        self.tests.iter_mut().for_each(|(_, mask)| mask.fill(0));
        let (numbers, limits) = part.column.values.numbers();
        match numbers {
            Numbers::Eight(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::Sixteen(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::ThirtyTwo(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::SixtyFour(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::None => self.bits(part),
        }
        let Some(valid) = part.column.valid else { return };
        for (test, mask) in &mut self.tests {
            let null = if test.null { !0 } else { 0 };
            for (word, row) in mask.iter_mut().zip((part.start..).step_by(64)) {
                let valid = valid.word(row);
                *word = *word & valid | null & !valid;
            }
        }
    }

    #[inline(always)]
    fn bits(&mut self, part: Part<'_>) {
        let Values::Bits { bytes, offset } = part.column.values else { return };
        for (_, mask) in self.tests.iter_mut().filter(|(test, _)| test.holds == Holds::Set) {
            for (word, row) in mask.iter_mut().zip((part.start..).step_by(64)) {
                *word = Bits { bytes, offset }.word(row);
            }
        }
    }

    #[inline(always)]
    fn numbers<L: Lanes, W: Word>(&mut self, lanes: L, list: &[W], limits: RangeInclusive<i64>) {
        self.ranges.clear();
        for (number, (test, mask)) in self.tests.iter_mut().enumerate() {
            match &test.holds {
                Holds::Within(spans) => {
                    for &(first, last) in spans {
                        let (first, last) = (first.max(*limits.start()), last.min(*limits.end()));
                        if first == *limits.start() && last == *limits.end() {
                            mask.fill(!0);
                        } else if first <= last {
                            self.ranges.push((first, last.wrapping_sub(first), number));
                        }
                    }
                }
                Holds::Listed { list: codes, beyond } => {
                    let most = usize::try_from(*limits.end()).unwrap_or(usize::MAX);
                    let codes = codes.get(..=most).unwrap_or(codes);
                    look_up(lanes, list, (codes, *beyond), mask);
                }
                Holds::Set | Holds::Never => {}
            }
        }
        let (turns, rest) = list.as_chunks::<TURN>();
        for (turn, values) in turns.iter().enumerate() {
            self.turn(lanes, turn, values);
        }
        if !rest.is_empty() {
            self.turn(lanes, turns.len(), &padded(rest));
        }
    }

    /// All ranges of all tests, for the rows of one turn: the values are read from memory only once.
    #[inline(always)]
    fn turn<L: Lanes, W: Word>(&mut self, lanes: L, turn: usize, values: &[W; TURN]) {
        for &(first, width, number) in &self.ranges {
            let Some((_, mask)) = self.tests.get_mut(number) else { continue };
            let Some(words) = mask.as_chunks_mut::<{ TURN / 64 }>().0.get_mut(turn) else { continue };
            let (first, width) = (W::cut(first), W::cut(width));
            for (values, word) in values.as_chunks::<64>().0.iter().zip(words) {
                // Both ends in one comparison: what is before the first becomes larger than any width.
                *word |= lanes.pack(&values.map(|value| if value.minus(first) <= width { !0 } else { 0 }));
            }
        }
    }
}

#[inline(always)]
fn look_up<L: Lanes, W: Word>(lanes: L, list: &[W], (codes, beyond): (&[u8], u8), mask: &mut [u64]) {
    let (chunks, rest) = list.as_chunks::<64>();
    let rest = (!rest.is_empty()).then(|| padded(rest));
    for (values, word) in chunks.iter().chain(rest.as_ref()).zip(mask) {
        *word = lanes.pack(&values.map(|value| codes.get(value.index()).copied().unwrap_or(beyond)));
    }
}

/// The values, and zeros after them.
#[inline(always)]
fn padded<W: Word, const LENGTH: usize>(values: &[W]) -> [W; LENGTH] {
    let mut all = [W::default(); LENGTH];
    for (place, &value) in all.iter_mut().zip(values) {
        *place = value;
    }
    all
}

impl Part<'_> {
    #[inline(always)]
    fn of<'l, T>(&self, list: &'l [T]) -> &'l [T] {
        list.get(self.start..self.start.wrapping_add(self.rows)).unwrap_or_default()
    }
}
