//! Reading part of a column once, for all its tests.

use super::test::{Holds, Test};
use super::{TURN, Turn};
use crate::column::{Bits, Column, Numbers, Values};
use crate::lanes::Lanes;
use crate::word::Word;
use std::ops::RangeInclusive;

/// A column and all its tests.
#[derive(Clone, Debug)]
pub(super) struct Read {
    pub(super) column: usize,
    pub(super) tests: Vec<Test>,
}

/// Part of a column, for one block.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) column: &'a Column<'a>,
    pub(super) start: usize,
    pub(super) rows: usize,
}

/// A range of numbers as its first and its width, and whose test it is.
#[derive(Clone, Copy)]
struct Range {
    first: i64,
    width: i64,
    test: usize,
}

/// The tests of one column and their masks.
pub(super) struct Reading<'a> {
    pub(super) tests: &'a [Test],
    /// For each test a mask, all turns of the block.
    pub(super) masks: &'a mut [Vec<Turn>],
}

impl Reading<'_> {
    /// Writes to the mask of each test the rows for which it holds.
    #[inline(always)]
    pub(super) fn run<L: Lanes>(&mut self, lanes: L, part: Part<'_>) {
        let (numbers, limits) = part.column.values.numbers();
        match numbers {
            Numbers::Eight(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::Sixteen(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::ThirtyTwo(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::SixtyFour(list) => self.numbers(lanes, part.of(list), limits),
            Numbers::None => self.bits(part),
        }
        let Some(valid) = part.column.valid else { return };
        for (test, mask) in self.tests.iter().zip(&mut *self.masks) {
            let null = if test.null { !0 } else { 0 };
            for (Turn(words), start) in mask.iter_mut().zip((part.start..).step_by(TURN)) {
                let mut bits = [0; TURN / 64];
                valid.words(start, &mut bits);
                for (word, valid) in words.iter_mut().zip(bits) {
                    *word = *word & valid | null & !valid;
                }
            }
        }
    }

    #[inline(always)]
    fn bits(&mut self, part: Part<'_>) {
        let Values::Bits { bytes, offset } = part.column.values else { return };
        for (test, mask) in self.tests.iter().zip(&mut *self.masks) {
            for (Turn(words), start) in mask.iter_mut().zip((part.start..).step_by(TURN)) {
                match test.holds {
                    Holds::Set => Bits { bytes, offset }.words(start, words),
                    Holds::Within(_) | Holds::Listed { .. } | Holds::Never => words.fill(0),
                }
            }
        }
    }

    #[inline(always)]
    fn numbers<L: Lanes, W: Word>(&mut self, lanes: L, list: &[W], limits: RangeInclusive<i64>) {
        let (mut ranges, mut more) = (Vec::new(), Vec::new());
        for (number, (test, mask)) in self.tests.iter().zip(&mut *self.masks).enumerate() {
            match &test.holds {
                Holds::Within(spans) => {
                    let mut own =
                        within(spans, &limits).map(|(first, width)| Range { first, width, test: number });
                    match own.next() {
                        Some(range) => ranges.push(range),
                        None => mask.fill(Turn::NONE),
                    }
                    more.extend(own);
                }
                Holds::Listed { list: codes, beyond } => {
                    let most = usize::try_from(*limits.end()).unwrap_or(usize::MAX);
                    let codes = codes.get(..=most).unwrap_or(codes);
                    look_up(lanes, list, (codes, *beyond), mask);
                }
                Holds::Set | Holds::Never => mask.fill(Turn::NONE),
            }
        }
        let (turns, rest) = list.as_chunks::<TURN>();
        for (turn, values) in turns.iter().enumerate() {
            self.turn(lanes, turn, values, (&ranges, &more));
        }
        if !rest.is_empty() {
            self.turn(lanes, turns.len(), &padded(rest), (&ranges, &more));
        }
    }

    /// All ranges of all tests, for the rows of one turn: the values are read from memory only once.
    #[inline(always)]
    fn turn<L: Lanes, W: Word>(
        &mut self,
        lanes: L,
        turn: usize,
        values: &[W; TURN],
        (ranges, more): (&[Range], &[Range]),
    ) {
        let (fours, others) = ranges.as_chunks::<4>();
        for &four in fours {
            self.ranges(lanes, turn, values, four);
        }
        match *others {
            [a] => self.ranges(lanes, turn, values, [a]),
            [a, b] => self.ranges(lanes, turn, values, [a, b]),
            [a, b, c] => self.ranges(lanes, turn, values, [a, b, c]),
            _ => {}
        }
        for range in more {
            let Some(Turn(mask)) = self.masks.get_mut(range.test).and_then(|mask| mask.get_mut(turn)) else {
                continue;
            };
            let (first, width) = (W::cut(range.first), W::cut(range.width));
            for (word, values) in mask.iter_mut().zip(values.as_chunks::<64>().0) {
                *word |= lanes.within(values, first, width);
            }
        }
    }

    /// Some ranges at once: each value is loaded once for all, and no comparison waits for another.
    #[inline(always)]
    fn ranges<L: Lanes, W: Word, const COUNT: usize>(
        &mut self,
        lanes: L,
        turn: usize,
        values: &[W; TURN],
        ranges: [Range; COUNT],
    ) {
        let ends = ranges.map(|range| (W::cut(range.first), W::cut(range.width)));
        let mut found = [Turn::NONE; COUNT];
        for (number, values) in values.as_chunks::<64>().0.iter().enumerate() {
            for (Turn(words), (first, width)) in found.iter_mut().zip(ends) {
                if let Some(word) = words.get_mut(number) {
                    *word = lanes.within(values, first, width);
                }
            }
        }
        for (range, words) in ranges.iter().zip(&found) {
            if let Some(mask) = self.masks.get_mut(range.test).and_then(|mask| mask.get_mut(turn)) {
                *mask = *words;
            }
        }
    }
}

/// The parts of ranges that a type has, as their first number and width.
#[inline(always)]
fn within(spans: &[(i64, i64)], limits: &RangeInclusive<i64>) -> impl Iterator<Item = (i64, i64)> {
    let (least, greatest) = (*limits.start(), *limits.end());
    spans
        .iter()
        .map(move |&(first, last)| (first.max(least), last.min(greatest)))
        .filter(|(first, last)| first <= last)
        .map(|(first, last)| (first, last.wrapping_sub(first)))
}

#[inline(always)]
fn look_up<L: Lanes, W: Word>(lanes: L, list: &[W], (codes, beyond): (&[u8], u8), mask: &mut [Turn]) {
    let (chunks, rest) = list.as_chunks::<64>();
    let rest = (!rest.is_empty()).then(|| padded(rest));
    let words = mask.iter_mut().flat_map(|Turn(words)| words);
    for (values, word) in chunks.iter().chain(rest.as_ref()).zip(words) {
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
