//! Columns as they lie in memory: Arrow's layout, without Arrow.

use crate::decision::{Coded, Coding};
use std::ops::RangeInclusive;
use thiserror::Error;

/// Bits, the lowest of each byte first.
#[derive(Clone, Copy, Debug)]
pub struct Bits<'a> {
    /// The bytes that hold them.
    pub bytes: &'a [u8],
    /// How many bits to skip before the first row.
    pub offset: usize,
}

/// The raw values of a column.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each variant is named after what it holds")]
pub enum Values<'a> {
    U8(&'a [u8]),
    U16(&'a [u16]),
    U32(&'a [u32]),
    I8(&'a [i8]),
    I16(&'a [i16]),
    I32(&'a [i32]),
    I64(&'a [i64]),
    Bits { bytes: &'a [u8], offset: usize },
}

/// A column: its values, and which rows have one.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// One value for each row; whatever stands in a row that has none is not looked at.
    pub values: Values<'a>,
    /// A set bit for each row that has a value; none when all have.
    pub valid: Option<Bits<'a>>,
}

/// Why columns cannot be counted by a program.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Mismatch {
    /// There are not as many columns as the decision has.
    #[error("{found} columns for a decision over {expected}")]
    Columns {
        /// Columns of the decision.
        expected: usize,
        /// Columns given.
        found: usize,
    },
    /// A column, or the bits saying which rows have a value, is not as long as the rows said to be there.
    #[error("column {column} does not hold {rows} rows")]
    Rows {
        /// The column.
        column: usize,
        /// Rows said to be there.
        rows: usize,
    },
    /// A flag needs bits; codes and cuts need whole numbers.
    #[error("the values of column {column} are not of the kind its coding needs")]
    Kind {
        /// The column.
        column: usize,
    },
    /// The result has not one place for each leaf, or for each row.
    #[error("the result has {found} places and needs {expected}")]
    Places {
        /// Places needed.
        expected: usize,
        /// Places given.
        found: usize,
    },
}

/// Whole numbers without their sign, so that four kinds of loops serve seven types.
///
/// A number keeps its bits; where the type's values begin and end says how to read them.
#[derive(Clone, Copy)]
pub(crate) enum Numbers<'a> {
    Eight(&'a [u8]),
    Sixteen(&'a [u16]),
    ThirtyTwo(&'a [u32]),
    SixtyFour(&'a [u64]),
    None,
}

impl<'a> Values<'a> {
    /// The numbers and the type's least and greatest value.
    pub(crate) fn numbers(self) -> (Numbers<'a>, RangeInclusive<i64>) {
        match self {
            Self::U8(list) => (Numbers::Eight(list), 0..=i64::from(u8::MAX)),
            Self::I8(list) => {
                (Numbers::Eight(bytemuck::cast_slice(list)), i64::from(i8::MIN)..=i64::from(i8::MAX))
            }
            Self::U16(list) => (Numbers::Sixteen(list), 0..=i64::from(u16::MAX)),
            Self::I16(list) => {
                (Numbers::Sixteen(bytemuck::cast_slice(list)), i64::from(i16::MIN)..=i64::from(i16::MAX))
            }
            Self::U32(list) => (Numbers::ThirtyTwo(list), 0..=i64::from(u32::MAX)),
            Self::I32(list) => {
                (Numbers::ThirtyTwo(bytemuck::cast_slice(list)), i64::from(i32::MIN)..=i64::from(i32::MAX))
            }
            Self::I64(list) => (Numbers::SixtyFour(bytemuck::cast_slice(list)), i64::MIN..=i64::MAX),
            Self::Bits { .. } => (Numbers::None, 0..=0),
        }
    }

    fn holds(self, rows: usize) -> bool {
        match self {
            Self::U8(list) => list.len() == rows,
            Self::U16(list) => list.len() == rows,
            Self::U32(list) => list.len() == rows,
            Self::I8(list) => list.len() == rows,
            Self::I16(list) => list.len() == rows,
            Self::I32(list) => list.len() == rows,
            Self::I64(list) => list.len() == rows,
            Self::Bits { bytes, offset } => Bits { bytes, offset }.holds(rows),
        }
    }

    fn slice(self, start: usize, rows: usize) -> Option<Self> {
        let end = start.checked_add(rows)?;
        Some(match self {
            Self::U8(list) => Self::U8(list.get(start..end)?),
            Self::U16(list) => Self::U16(list.get(start..end)?),
            Self::U32(list) => Self::U32(list.get(start..end)?),
            Self::I8(list) => Self::I8(list.get(start..end)?),
            Self::I16(list) => Self::I16(list.get(start..end)?),
            Self::I32(list) => Self::I32(list.get(start..end)?),
            Self::I64(list) => Self::I64(list.get(start..end)?),
            Self::Bits { bytes, offset } => {
                let Bits { bytes, offset } = Bits { bytes, offset }.slice(start, rows)?;
                Self::Bits { bytes, offset }
            }
        })
    }
}

impl Bits<'_> {
    fn holds(self, rows: usize) -> bool {
        let held = self.bytes.len().saturating_mul(8);
        self.offset.checked_add(rows).is_some_and(|needed| needed <= held)
    }

    fn slice(self, start: usize, rows: usize) -> Option<Self> {
        let offset = self.offset.checked_add(start)?;
        let part = Self { bytes: self.bytes, offset };
        part.holds(rows).then_some(part)
    }

    /// The bits from a row on, as many as there are places.
    #[inline(always)]
    pub(crate) fn words(self, row: usize, words: &mut [u64]) {
        let at = self.offset.wrapping_add(row);
        let whole = match at % 8 {
            0 => self.bytes.get(at / 8..).unwrap_or_default().as_chunks::<8>().0,
            _ => &[],
        };
        for (word, bytes) in words.iter_mut().zip(whole) {
            *word = u64::from_le_bytes(*bytes);
        }
        for (word, row) in words.iter_mut().zip((row..).step_by(64)).skip(whole.len()) {
            *word = self.word(row);
        }
    }

    /// The 64 bits that begin at a row; beyond the last byte they are not set.
    #[inline(always)]
    pub(crate) fn word(self, row: usize) -> u64 {
        let at = self.offset.wrapping_add(row);
        let rest = self.bytes.get(at / 8..).unwrap_or_default();
        let low = match rest.first_chunk::<8>() {
            Some(bytes) => u64::from_le_bytes(*bytes),
            None => rest.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
        };
        match at % 8 {
            0 => low,
            skip => low >> skip | u64::from(rest.get(8).copied().unwrap_or_default()) << (64 - skip),
        }
    }
}

impl Column<'_> {
    /// The part of `rows` rows from row `start` on; none when the column does not reach that far.
    ///
    /// Threads share a table by taking a part each: nothing is copied.
    #[must_use]
    pub fn slice(&self, start: usize, rows: usize) -> Option<Self> {
        let valid = match self.valid {
            Some(valid) => Some(valid.slice(start, rows)?),
            None => None,
        };
        Some(Self { values: self.values.slice(start, rows)?, valid })
    }

    fn check(&self, number: usize, coding: &Coding, rows: usize) -> Result<(), Mismatch> {
        let bits = matches!(self.values, Values::Bits { .. });
        if bits != matches!(coding, Coding::Flag { .. }) {
            return Err(Mismatch::Kind { column: number });
        }
        if self.values.holds(rows) && self.valid.is_none_or(|valid| valid.holds(rows)) {
            Ok(())
        } else {
            Err(Mismatch::Rows { column: number, rows })
        }
    }
}

/// Checks columns against their codings.
pub(crate) fn check(columns: &[Column<'_>], coded: &[Coded], rows: usize) -> Result<(), Mismatch> {
    if columns.len() != coded.len() {
        return Err(Mismatch::Columns { expected: coded.len(), found: columns.len() });
    }
    columns
        .iter()
        .zip(coded)
        .enumerate()
        .try_for_each(|(number, (column, coded))| column.check(number, &coded.coding, rows))
}
