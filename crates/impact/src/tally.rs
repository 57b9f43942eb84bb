//! Stands in for the crate `tally` until it is there: the same shape, a plain walk.
#![expect(dead_code, missing_docs, reason = "a stand-in")]

#[derive(Clone, Debug)]
pub struct Decision {
    pub slots: Vec<usize>,
    pub nodes: Vec<Node>,
    pub root: Target,
    pub leaves: usize,
}

#[derive(Clone, Debug)]
pub struct Node {
    pub column: usize,
    pub children: Vec<Target>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Leaf(u16),
    Node(u32),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coding {
    Codes(Vec<u16>),
    Cuts { starts: Vec<i64>, slots: Vec<u16> },
    Flag { no: u16, yes: u16 },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coded {
    pub coding: Coding,
    pub unknown: u16,
}

#[derive(Clone, Copy, Debug)]
pub enum Values<'a> {
    U8(&'a [u8]),
    U16(&'a [u16]),
    U32(&'a [u32]),
    I8(&'a [i8]),
    I16(&'a [i16]),
    I32(&'a [i32]),
    I64(&'a [i64]),
    Bits(Bits<'a>),
}

#[derive(Clone, Copy, Debug)]
pub struct Bits<'a> {
    pub bytes: &'a [u8],
    pub offset: usize,
}

#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    pub values: Values<'a>,
    pub valid: Option<Bits<'a>>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed")]
pub struct Malformed;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("mismatch")]
pub struct Mismatch;

#[derive(Clone, Debug)]
pub struct Program {
    decision: Decision,
    coded: Vec<Coded>,
}

impl Bits<'_> {
    fn get(&self, row: usize) -> bool {
        let place = self.offset.saturating_add(row);
        self.bytes.get(place >> 3).is_some_and(|byte| byte >> (place & 7) & 1 == 1)
    }
}

impl Program {
    pub fn new(decision: &Decision, coded: &[Coded]) -> Result<Self, Malformed> {
        Ok(Self { decision: decision.clone(), coded: coded.to_vec() })
    }

    pub fn count(&self, columns: &[Column<'_>], rows: usize, counts: &mut [u64]) -> Result<(), Mismatch> {
        for row in 0..rows {
            let leaf = self.leaf(columns, row)?;
            *counts.get_mut(usize::from(leaf)).ok_or(Mismatch)? += 1;
        }
        Ok(())
    }

    pub fn leaves(&self, columns: &[Column<'_>], rows: usize, leaves: &mut [u16]) -> Result<(), Mismatch> {
        for row in 0..rows {
            *leaves.get_mut(row).ok_or(Mismatch)? = self.leaf(columns, row)?;
        }
        Ok(())
    }

    fn leaf(&self, columns: &[Column<'_>], row: usize) -> Result<u16, Mismatch> {
        let mut target = self.decision.root;
        loop {
            match target {
                Target::Leaf(leaf) => return Ok(leaf),
                Target::Node(node) => {
                    let node = self.decision.nodes.get(node as usize).ok_or(Mismatch)?;
                    let slot = self.slot(columns, node.column, row)?;
                    target = *node.children.get(usize::from(slot)).ok_or(Mismatch)?;
                }
            }
        }
    }

    fn slot(&self, columns: &[Column<'_>], column: usize, row: usize) -> Result<u16, Mismatch> {
        let coded = self.coded.get(column).ok_or(Mismatch)?;
        let column = columns.get(column).ok_or(Mismatch)?;
        if column.valid.is_some_and(|valid| !valid.get(row)) {
            return Ok(coded.unknown);
        }
        let raw = match column.values {
            Values::U8(values) => values.get(row).map(|value| i64::from(*value)),
            Values::U16(values) => values.get(row).map(|value| i64::from(*value)),
            Values::U32(values) => values.get(row).map(|value| i64::from(*value)),
            Values::I8(values) => values.get(row).map(|value| i64::from(*value)),
            Values::I16(values) => values.get(row).map(|value| i64::from(*value)),
            Values::I32(values) => values.get(row).map(|value| i64::from(*value)),
            Values::I64(values) => values.get(row).copied(),
            Values::Bits(bits) => Some(i64::from(bits.get(row))),
        };
        let raw = raw.ok_or(Mismatch)?;
        Ok(match &coded.coding {
            Coding::Codes(codes) => {
                let place = usize::try_from(raw).unwrap_or(usize::MAX);
                codes.get(place).copied().unwrap_or(coded.unknown)
            }
            Coding::Cuts { starts, slots } => {
                let place = starts.partition_point(|start| *start <= raw).checked_sub(1);
                place.and_then(|place| slots.get(place)).copied().unwrap_or(coded.unknown)
            }
            Coding::Flag { no, yes } => {
                if raw == 0 {
                    *no
                } else {
                    *yes
                }
            }
        })
    }
}
