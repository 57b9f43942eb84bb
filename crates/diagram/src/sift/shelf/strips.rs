//! A node's children by runs of equal ones, while the node is rewritten for the other of two swapped variables.

use super::Shelf;
use crate::handle::Node;
use std::ops::Range;

/// Some neighbouring children that are all the same node.
#[derive(Copy, Clone)]
pub(super) struct Strip {
    pub(super) node: Node,
    /// Where the node's own children begin, if it tests the variable that moves up.
    below: Option<u32>,
    length: usize,
}

impl Shelf {
    /// Cuts the children that lie there into strips; those that test `lower` will be looked into.
    pub(super) fn cut(&self, children: Range<usize>, lower: usize, strips: &mut Vec<Strip>) {
        strips.clear();
        for node in &self.pool[children] {
            match strips.last_mut() {
                Some(strip) if strip.node == *node => strip.length += 1,
                _ => {
                    strips.push(Strip { node: *node, below: self.children_testing(*node, lower), length: 1 })
                }
            }
        }
    }

    fn children_testing(&self, node: Node, variable: usize) -> Option<u32> {
        let item = self.items[node.branch_index()?];
        (item.variable as usize == variable).then_some(item.offset)
    }

    /// Whether no strip tells the value from the one before, of which there is one.
    pub(super) fn is_as_before(&self, strips: &[Strip], value: usize) -> bool {
        let below = strips.iter().filter_map(|strip| strip.below);
        below.map(|start| start as usize + value).all(|place| self.pool[place] == self.pool[place - 1])
    }

    /// The node of `variable` whose children are those of the strips where the variable below has the value, with one
    /// reference more.
    pub(super) fn obtain_across(&mut self, strips: &[Strip], variable: usize, value: usize) -> Node {
        let mut row = std::mem::take(&mut self.row);
        row.clear();
        for strip in strips {
            let child = strip.below.map_or(strip.node, |start| self.pool[start as usize + value]);
            row.extend(std::iter::repeat_n(child, strip.length));
        }
        let node = self.find_or_make(variable, &row);
        self.row = row;
        node
    }
}
