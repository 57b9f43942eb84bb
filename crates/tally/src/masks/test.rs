//! A test: a set of slots of one column, as what its raw values must be.

use crate::decision::{Coded, Coding};
use crate::line::{Line, Spans};

/// With more ranges than this, codes are looked up one by one instead.
const MOST_SPANS: usize = 12;

/// A set of slots of one column.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Test {
    column: usize,
    pub(super) holds: Holds,
    /// Whether it holds where there is no value.
    pub(super) null: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Holds {
    /// For numbers in one of these ranges.
    Within(Spans),
    /// For codes with `!0` in the list; `beyond` says it for those the list does not have.
    Listed { list: Vec<u8>, beyond: u8 },
    /// For bits that are set.
    Set,
    /// For no value.
    Never,
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
