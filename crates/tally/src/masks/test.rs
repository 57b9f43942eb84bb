//! A test: a set of slots of one column, as what its raw values must be.

use crate::column::{Bits, Column, Numbers, Values};
use crate::decision::{Coded, Coding};
use crate::lanes::Lanes;
use crate::line::{Line, Spans};
use crate::word::Word;
use std::ops::RangeInclusive;

/// With more ranges than this, codes are looked up one by one instead.
const MOST_SPANS: usize = 12;

/// A set of slots of one column.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Test {
    column: usize,
    holds: Holds,
    /// Whether it holds where there is no value.
    null: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Holds {
    /// For numbers in one of these ranges.
    Within(Spans),
    /// For codes with `!0` in the list; `beyond` says it for those the list does not have.
    Listed { list: Vec<u8>, beyond: u8 },
    /// For bits that are set.
    Set,
    /// For no value.
    Never,
}

/// Part of a column, for one block.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) column: &'a Column<'a>,
    pub(super) start: usize,
    pub(super) rows: usize,
}

impl Test {
    /// The test for a set of slots or, when that is simpler, for all others: then the second is true.
    pub(super) fn new(column: usize, coded: &Coded, set: &[bool]) -> (Self, bool) {
        let has = |slot: u16| set.get(usize::from(slot)).copied().unwrap_or_default();
        let (holds, flip) = match coded.coding {
            Coding::Flag { no, yes } if has(no) == has(yes) => (Holds::Never, has(no)),
            Coding::Flag { no, .. } => (Holds::Set, has(no)),
            Coding::Codes(_) | Coding::Cuts { .. } => numbers(coded, set),
        };
        (Self { column, holds, null: has(coded.unknown) != flip }, flip)
    }

    /// About how long 64 rows take, in tenths of a nanosecond.
    pub(super) fn cost(&self) -> usize {
        match &self.holds {
            Holds::Within(spans) => spans.len().saturating_mul(20).saturating_add(4),
            Holds::Listed { .. } => 350,
            Holds::Set | Holds::Never => 10,
        }
    }

    /// The column it looks at.
    pub(super) fn column(&self) -> usize {
        self.column
    }

    /// Writes the rows for which it holds.
    #[inline(always)]
    pub(super) fn write<L: Lanes>(&self, lanes: L, part: Part<'_>, mask: &mut [u64]) {
        mask.fill(0);
        let (numbers, limits) = part.column.values.numbers();
        match numbers {
            Numbers::Eight(list) => self.holds.numbers(lanes, part.of(list), limits, mask),
            Numbers::Sixteen(list) => self.holds.numbers(lanes, part.of(list), limits, mask),
            Numbers::ThirtyTwo(list) => self.holds.numbers(lanes, part.of(list), limits, mask),
            Numbers::SixtyFour(list) => self.holds.numbers(lanes, part.of(list), limits, mask),
            Numbers::None => {
                if let (Holds::Set, Values::Bits { bytes, offset }) = (&self.holds, part.column.values) {
                    part.words(Bits { bytes, offset }, mask, |_, bits| bits);
                }
            }
        }
        if let Some(valid) = part.column.valid {
            let null = if self.null { !0 } else { 0 };
            part.words(valid, mask, |word, valid| word & valid | null & !valid);
        }
    }
}

/// What numbers of a set of slots are, or of all others.
fn numbers(coded: &Coded, set: &[bool]) -> (Holds, bool) {
    let line = Line::new(&coded.coding, coded.unknown);
    let others: Vec<bool> = set.iter().map(|&in_set| !in_set).collect();
    let (inside, outside) = (line.spans(set), line.spans(&others));
    // Of two that are as long, the one without the least number: so that a set and all others make one test.
    let from_the_least = inside.first().is_some_and(|&(start, _)| start == i64::MIN);
    let flip = (outside.len(), false) < (inside.len(), from_the_least);
    let (spans, set) = if flip { (outside, others.as_slice()) } else { (inside, set) };
    let byte = |slot: u16| if set.get(usize::from(slot)) == Some(&true) { !0 } else { 0 };
    let holds = match &coded.coding {
        Coding::Codes(slots) if spans.len() > MOST_SPANS => Holds::Listed {
            list: slots.iter().map(|&slot| byte(slot)).collect(),
            beyond: byte(coded.unknown),
        },
        _ => Holds::Within(spans),
    };
    (holds, flip)
}

impl Holds {
    #[inline(always)]
    fn numbers<L: Lanes, W: Word>(&self, lanes: L, list: &[W], limits: RangeInclusive<i64>, mask: &mut [u64]) {
        match self {
            Self::Within(spans) => {
                let clipped = spans.iter().map(|&(first, last)| {
                    (first.max(*limits.start()), last.min(*limits.end()))
                });
                for (first, last) in clipped.filter(|(first, last)| first <= last) {
                    if (first, last) == (*limits.start(), *limits.end()) {
                        mask.fill(!0);
                    } else {
                        within(lanes, list, W::cut(first), W::cut(last.wrapping_sub(first)), mask);
                    }
                }
            }
            Self::Listed { list: codes, beyond } => {
                let most = usize::try_from(*limits.end()).unwrap_or(usize::MAX);
                let codes = codes.get(..=most).unwrap_or(codes);
                each(lanes, list, mask, |value| codes.get(value.index()).copied().unwrap_or(*beyond));
            }
            Self::Set | Self::Never => {}
        }
    }
}

/// Both ends in one comparison: what is before the first becomes larger than any width.
#[inline(always)]
fn within<L: Lanes, W: Word>(lanes: L, list: &[W], first: W, width: W, mask: &mut [u64]) {
    each(lanes, list, mask, |value| if value.minus(first) <= width { !0 } else { 0 });
}

/// Adds the rows for which `holds` gives `!0`. Four words a turn: one is too short for its loop.
#[inline(always)]
fn each<L: Lanes, W: Word>(lanes: L, list: &[W], mask: &mut [u64], holds: impl Fn(W) -> u8) {
    let (chunks, rest) = list.as_chunks::<256>();
    let (words, _) = mask.as_chunks_mut::<4>();
    let mut words = words.iter_mut();
    for (chunk, words) in chunks.iter().zip(&mut words) {
        for (values, word) in chunk.as_chunks::<64>().0.iter().zip(words) {
            *word |= lanes.pack(&values.map(&holds));
        }
    }
    let mut chunk = [W::default(); 256];
    for (place, &value) in chunk.iter_mut().zip(rest) {
        *place = value;
    }
    for (values, word) in chunk.as_chunks::<64>().0.iter().zip(words.next().into_iter().flatten()) {
        *word |= lanes.pack(&values.map(&holds));
    }
}

impl Part<'_> {
    #[inline(always)]
    fn of<'l, T>(&self, list: &'l [T]) -> &'l [T] {
        list.get(self.start..self.start.wrapping_add(self.rows)).unwrap_or_default()
    }

    #[inline(always)]
    fn words(&self, bits: Bits<'_>, mask: &mut [u64], change: impl Fn(u64, u64) -> u64) {
        for (word, row) in mask.iter_mut().zip((self.start..).step_by(64)) {
            *word = change(*word, bits.word(row));
        }
    }
}
