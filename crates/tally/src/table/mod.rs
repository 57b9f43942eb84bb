//! Counting by table: the slots of a row make one number, which is a place in a table of leaves.
//!
//! A block of rows at a time, each column adds its share to the numbers of all rows. The cost does not
//! depend on how many nodes the decision has, but the table grows with the product of the slots.

mod run;

use crate::decision::{Coded, Coding, Decision, Target};
use crate::line::Line;
pub(crate) use run::{Counting, Leaving};

/// The most cells of a table: a cell is numbered by a `u16`.
pub(crate) const MOST_CELLS: usize = 1 << 16;

/// With more rises than this, a list or a search is quicker.
const MOST_RISES: usize = 8;

/// A decision as a table.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    columns: Vec<Share>,
    /// The leaf of each cell.
    cells: Vec<u16>,
}

/// What a column adds to the number of a row's cell. Sums go around the end of `u16`; the whole does not.
#[derive(Clone, Debug)]
struct Share {
    column: usize,
    adds: Adds,
    /// What a row without a value adds.
    null: u16,
}

#[derive(Clone, Debug)]
enum Adds {
    /// The base and, from each number on, so much more.
    Rises { base: u16, rises: Vec<(i64, u16)> },
    /// By code, and for codes the list does not have.
    Listed { list: Vec<u16>, beyond: u16 },
    /// From each number on, so much, found by search.
    Searched(Vec<(i64, u16)>),
    /// For a bit.
    Flag { no: u16, yes: u16 },
}

impl Table {
    /// The table of a checked decision; none when it would be too large.
    pub(crate) fn new(decision: &Decision, coded: &[Coded], order: &[u32]) -> Option<Self> {
        let mut used = vec![false; decision.slots.len()];
        for node in order.iter().filter_map(|&number| decision.nodes.get(number as usize)) {
            if let Some(used) = used.get_mut(node.column) {
                *used = true;
            }
        }
        let mut strides = vec![0; used.len()];
        let mut cells: usize = 1;
        for ((stride, &slots), _) in strides.iter_mut().zip(&decision.slots).zip(used).filter(|(_, used)| *used) {
            *stride = cells;
            cells = cells.checked_mul(slots).filter(|&cells| cells <= MOST_CELLS)?;
        }
        let columns = strides
            .iter()
            .zip(coded)
            .enumerate()
            .filter(|(_, (stride, _))| **stride > 0)
            .map(|(column, (&stride, coded))| Share::new(column, coded, stride))
            .collect();
        let cells = (0..cells).map(|cell| decision.leaf(&strides, cell)).collect();
        Some(Self { columns, cells })
    }

    /// About how long 64 rows take, in tenths of a nanosecond.
    pub(crate) fn cost(&self) -> usize {
        self.columns.iter().map(Share::cost).sum::<usize>().saturating_add(600)
    }
}

impl Decision {
    /// The leaf of a cell: down the nodes, by the slots that make its number.
    fn leaf(&self, strides: &[usize], cell: usize) -> u16 {
        let mut target = self.root;
        loop {
            let node = match target {
                Target::Leaf(leaf) => return leaf,
                Target::Node(node) => self.nodes.get(node as usize),
            };
            let next = node.and_then(|node| {
                let (stride, slots) = (strides.get(node.column)?, self.slots.get(node.column)?);
                node.children.get(cell.checked_div(*stride)?.checked_rem(*slots)?)
            });
            let Some(&next) = next else { return 0 };
            target = next;
        }
    }
}

impl Share {
    fn new(column: usize, coded: &Coded, stride: usize) -> Self {
        // A product below the number of cells, so nothing is lost.
        let add = |slot: u16| usize::from(slot).wrapping_mul(stride) as u16;
        let line = Line::new(&coded.coding, coded.unknown);
        let stretches: Vec<(i64, u16)> =
            line.stretches().iter().map(|&(start, slot)| (start, add(slot))).collect();
        let adds = match &coded.coding {
            Coding::Flag { no, yes } => Adds::Flag { no: add(*no), yes: add(*yes) },
            _ if stretches.len() <= MOST_RISES => Adds::rises(&stretches),
            Coding::Codes(list) => {
                Adds::Listed { list: list.iter().map(|&slot| add(slot)).collect(), beyond: add(coded.unknown) }
            }
            Coding::Cuts { .. } => Adds::Searched(stretches),
        };
        Self { column, adds, null: add(coded.unknown) }
    }

    fn cost(&self) -> usize {
        match &self.adds {
            Adds::Rises { rises, .. } => rises.len().saturating_mul(40).saturating_add(20),
            Adds::Listed { .. } => 350,
            Adds::Searched(stretches) => stretches.len().ilog2() as usize * 640,
            Adds::Flag { .. } => 60,
        }
    }
}

impl Adds {
    fn rises(stretches: &[(i64, u16)]) -> Self {
        let mut before = 0;
        let mut rises = stretches.iter().map(|&(start, add)| (start, add.wrapping_sub(std::mem::replace(&mut before, add))));
        let base = rises.next().map_or(0, |(_, base)| base);
        Self::Rises { base, rises: rises.collect() }
    }
}
