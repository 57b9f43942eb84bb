//! A decision over columns and how raw values become slots, with every reason one can be refused.

use thiserror::Error;

/// The most leaves a decision may have: a leaf is numbered by a `u16`.
pub const MOST_LEAVES: usize = 1 << 16;

/// A decision: nodes test one column each and have one child for each slot of that column.
#[derive(Clone, Debug)]
pub struct Decision {
    /// How many slots each column has.
    pub slots: Vec<usize>,
    /// The nodes, in any order; those that the root does not lead to are ignored.
    pub nodes: Vec<Node>,
    /// Where every row begins.
    pub root: Target,
    /// How many leaves there are; a leaf that nothing leads to counts no rows.
    pub leaves: usize,
}

/// A test of one column.
#[derive(Clone, Debug)]
pub struct Node {
    /// The column, by its number.
    pub column: usize,
    /// Where each slot of the column leads.
    pub children: Vec<Target>,
}

/// Where a slot leads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Target {
    /// The row has reached this leaf.
    Leaf(u16),
    /// The row goes on at this node.
    Node(u32),
}

/// How the raw values of a column become slots.
#[derive(Clone, Debug)]
pub enum Coding {
    /// The slot of each code, counted from 0. Any whole-number column; other codes are unknown.
    Codes(Vec<u16>),
    /// `slots[i]` for `starts[i] <= value < starts[i + 1]`. Any whole-number column.
    ///
    /// Values below the first start are unknown. The last slot has no end, unless there is one start more
    /// than slots: then values from the last start on are unknown.
    Cuts {
        /// Where each slot begins, ascending.
        starts: Vec<i64>,
        /// The slot that begins there.
        slots: Vec<u16>,
    },
    /// The slots of no and of yes. Only a column of bits.
    Flag {
        /// The slot of a bit that is not set.
        no: u16,
        /// The slot of a bit that is set.
        yes: u16,
    },
}

/// The coding of a column, and the slot of what it does not name.
#[derive(Clone, Debug)]
pub struct Coded {
    /// How the values become slots.
    pub coding: Coding,
    /// The slot of a null, of a code beyond the list, of a value outside of the cuts.
    pub unknown: u16,
}

/// Why a decision and its codings cannot be made a program.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Malformed {
    /// There is not exactly one coding for each column.
    #[error("the decision has {slots} columns, {coded} of them coded")]
    Columns {
        /// Columns of the decision.
        slots: usize,
        /// Codings given.
        coded: usize,
    },
    /// Leaves are numbered by a `u16`.
    #[error("{leaves} leaves are more than {MOST_LEAVES}")]
    TooManyLeaves {
        /// Leaves of the decision.
        leaves: usize,
    },
    /// A node tests a column that is not there.
    #[error("node {node} tests column {column}, which is not there")]
    NoSuchColumn {
        /// The node.
        node: usize,
        /// The column it tests.
        column: usize,
    },
    /// A node has more or fewer children than its column has slots.
    #[error("node {node} has {children} children for {slots} slots")]
    Children {
        /// The node.
        node: usize,
        /// The slots of its column.
        slots: usize,
        /// The children it has.
        children: usize,
    },
    /// Something leads to a node or leaf that is not there.
    #[error("{target:?} is not there")]
    NoSuchTarget {
        /// Where it leads.
        target: Target,
    },
    /// A node leads back to itself.
    #[error("node {node} leads back to itself")]
    Cycle {
        /// A node of the circle.
        node: usize,
    },
    /// A coding names a slot that its column does not have.
    #[error("the coding of column {column} names slot {slot} of {slots}")]
    NoSuchSlot {
        /// The column.
        column: usize,
        /// The slot named.
        slot: u16,
        /// The slots it has.
        slots: usize,
    },
    /// Cuts do not ascend, or there is not a slot for each.
    #[error("the cuts of column {column} do not ascend, or have not a slot each")]
    Cuts {
        /// The column.
        column: usize,
    },
    /// A table was asked for, and it would be too large.
    #[error("a table of more than {most} cells is too large")]
    TooLarge {
        /// The most cells a table may have.
        most: usize,
    },
}

impl Decision {
    /// Checks the decision and its codings; returns the nodes the root leads to, each before its children.
    ///
    /// # Errors
    ///
    /// The first reason found for refusing it.
    pub(crate) fn order(&self, coded: &[Coded]) -> Result<Vec<u32>, Malformed> {
        if self.slots.len() != coded.len() {
            return Err(Malformed::Columns { slots: self.slots.len(), coded: coded.len() });
        }
        if self.leaves > MOST_LEAVES {
            return Err(Malformed::TooManyLeaves { leaves: self.leaves });
        }
        for (column, (coded, &slots)) in coded.iter().zip(&self.slots).enumerate() {
            coded.check(column, slots)?;
        }
        for (number, node) in self.nodes.iter().enumerate() {
            self.check_node(number, node)?;
        }
        self.check_target(self.root)?;
        let mut visit = Visit { decision: self, seen: vec![Seen::No; self.nodes.len()], done: Vec::new() };
        for start in 0..self.nodes.len() {
            visit.from(start)?;
        }
        visit.seen.fill(Seen::No);
        visit.done.clear();
        if let Target::Node(root) = self.root {
            visit.from(root as usize)?;
        }
        visit.done.reverse();
        Ok(visit.done)
    }

    fn check_node(&self, number: usize, node: &Node) -> Result<(), Malformed> {
        let Some(&slots) = self.slots.get(node.column) else {
            return Err(Malformed::NoSuchColumn { node: number, column: node.column });
        };
        if node.children.len() != slots {
            return Err(Malformed::Children { node: number, slots, children: node.children.len() });
        }
        node.children.iter().try_for_each(|&child| self.check_target(child))
    }

    fn check_target(&self, target: Target) -> Result<(), Malformed> {
        let there = match target {
            Target::Leaf(leaf) => usize::from(leaf) < self.leaves,
            Target::Node(node) => (node as usize) < self.nodes.len(),
        };
        if there { Ok(()) } else { Err(Malformed::NoSuchTarget { target }) }
    }
}

impl Coded {
    fn check(&self, column: usize, slots: usize) -> Result<(), Malformed> {
        let named: &[u16] = match &self.coding {
            Coding::Codes(list) => list,
            Coding::Cuts { starts, slots } => {
                let one_each = starts.len() == slots.len() || starts.len() == slots.len().saturating_add(1);
                if !one_each || !starts.is_sorted_by(|a, b| a < b) {
                    return Err(Malformed::Cuts { column });
                }
                slots
            }
            Coding::Flag { no, yes } => &[*no, *yes],
        };
        match named.iter().chain([&self.unknown]).find(|&&slot| usize::from(slot) >= slots) {
            Some(&slot) => Err(Malformed::NoSuchSlot { column, slot, slots }),
            None => Ok(()),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Seen {
    No,
    Open,
    Done,
}

/// Depth first without recursion: a decision may be deeper than the stack.
struct Visit<'a> {
    decision: &'a Decision,
    seen: Vec<Seen>,
    done: Vec<u32>,
}

impl Visit<'_> {
    fn from(&mut self, start: usize) -> Result<(), Malformed> {
        let mut path: Vec<(usize, usize)> = Vec::new();
        if self.open(start)? {
            path.push((start, 0));
        }
        while let Some((node, next)) = path.pop() {
            let child = self.decision.nodes.get(node).and_then(|node| node.children.get(next));
            let Some(&child) = child else {
                self.close(node);
                continue;
            };
            path.push((node, next.saturating_add(1)));
            if let Target::Node(child) = child
                && self.open(child as usize)?
            {
                path.push((child as usize, 0));
            }
        }
        Ok(())
    }

    /// Whether the node is new; an error when it is an ancestor of itself.
    fn open(&mut self, node: usize) -> Result<bool, Malformed> {
        match self.seen.get_mut(node) {
            Some(seen @ Seen::No) => {
                *seen = Seen::Open;
                Ok(true)
            }
            Some(Seen::Open) => Err(Malformed::Cycle { node }),
            _ => Ok(false),
        }
    }

    fn close(&mut self, node: usize) {
        if let Some(seen) = self.seen.get_mut(node) {
            *seen = Seen::Done;
        }
        self.done.extend(u32::try_from(node));
    }
}
