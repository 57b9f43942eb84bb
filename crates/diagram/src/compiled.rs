//! The flat, immutable form in which finished diagrams are walked.

use crate::arena::Arena;
use crate::handle::{LEAF_BIT, Leaf, Node, Value, Variable};
use crate::marks::Renaming;
use crate::store::Store;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// Leaves with larger payloads than this are found by search instead of by their payload.
const DENSE_LEAVES: usize = 1 << 16;

/// A place in a [`Compiled`] diagram: a leaf (tagged in the top bit) or the index of a flat node.
///
/// Within one compiled diagram, equal functions are equal edges.
#[derive(Copy, Clone, Eq, PartialEq, Hash, Ord, PartialOrd, Debug, Serialize, Deserialize)]
pub struct Edge(u32);

impl Edge {
    /// The edge to a leaf.
    #[inline]
    pub const fn leaf(leaf: Leaf) -> Edge {
        Edge(leaf.tagged())
    }

    /// The leaf this edge goes to; `None` if it goes to a node.
    #[inline]
    pub const fn as_leaf(self) -> Option<Leaf> {
        Leaf::untagged(self.0)
    }

    /// The index of the node this edge goes to; `None` if it goes to a leaf.
    #[inline]
    pub const fn node_index(self) -> Option<usize> {
        if self.0 & LEAF_BIT == 0 { Some(self.0 as usize) } else { None }
    }
}

#[derive(Copy, Clone, Debug, Serialize, Deserialize)]
pub(crate) struct FlatNode {
    pub(crate) variable: Variable,
    pub(crate) level: u32,
    start: u32,
    end: u32,
}

/// Some functions of a [`Store`], laid out flat from the top level to the bottom one, so that children have
/// larger indices than their parents and one function's nodes lie close together.
///
/// It owns everything it needs, never changes and can be shared between threads. Where one value is
/// followed, a value beyond the variable's arity counts as its last.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Compiled {
    nodes: Arena<FlatNode>,
    edges: Arena<Edge>,
    roots: Vec<Edge>,
    levels: Vec<u32>,
    arities: Vec<u32>,
    /// For every level, the number of nodes at the levels above it.
    above_level: Vec<u32>,
    leaf_slots: usize,
    /// The leaves in order, if their payloads are too large to be slots themselves.
    sparse_leaves: Vec<Leaf>,
}

impl Compiled {
    /// Lays out everything reachable from `roots`. O(size log size).
    pub fn new(store: &Store, roots: &[Node]) -> Compiled {
        let mut nodes = store.reachable(roots);
        nodes.sort_by_key(|node| store.level_of(*node));
        let mut places = Renaming::new(store.node_count());
        for (place, node) in (0_u32..).zip(&nodes) {
            places.set(*node, Node(place));
        }
        let edge_to = |node: &Node| Edge(places.of(*node).0);
        let mut compiled = Compiled {
            roots: roots.iter().map(edge_to).collect(),
            levels: store.variables.levels().to_vec(),
            arities: store.variables.arities().to_vec(),
            ..Compiled::default()
        };
        for node in nodes {
            let level = store.level_of(node);
            let start = compiled.edges.len() as u32;
            compiled.edges.extend(store.children_of(node).iter().map(edge_to));
            let end = compiled.edges.len() as u32;
            compiled.nodes.push(FlatNode { variable: store.variables.at(level), level, start, end });
        }
        let nodes = compiled.nodes.as_slice();
        compiled.above_level = (0..store.variable_count())
            .map(|level| nodes.partition_point(|node| (node.level as usize) < level) as u32)
            .collect();
        compiled.number_leaves();
        compiled
    }

    fn number_leaves(&mut self) {
        let mut leaves: Vec<Leaf> =
            self.edges.as_slice().iter().chain(&self.roots).filter_map(|e| e.as_leaf()).collect();
        // Most stand in runs: what is left to sort is little.
        leaves.dedup();
        leaves.sort_unstable();
        leaves.dedup();
        let dense = leaves.last().map_or(0, |leaf| leaf.index() + 1);
        if dense <= DENSE_LEAVES {
            self.leaf_slots = dense;
        } else {
            self.leaf_slots = leaves.len();
            self.sparse_leaves = leaves;
        }
    }

    /// The edge to the root with this number, in the order given to [`Compiled::new`]; an edge to
    /// [`Leaf::NO`] if there is no such root. O(1).
    #[inline]
    pub fn root(&self, index: usize) -> Edge {
        self.roots.get(index).copied().unwrap_or(Edge::leaf(Leaf::NO))
    }

    /// Every root, in the order given to [`Compiled::new`].
    pub fn roots(&self) -> &[Edge] {
        &self.roots
    }

    /// The number of nodes, shared ones counted once.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// The number of variables of the store this was made from, used or not.
    pub fn variable_count(&self) -> usize {
        self.levels.len()
    }

    /// The number of values of `variable`; 0 for an unknown variable. O(1).
    pub fn arity(&self, variable: Variable) -> usize {
        self.arities.get(variable.index()).map_or(0, |arity| *arity as usize)
    }

    /// The place of `variable` in the order; `usize::MAX` for an unknown variable. O(1).
    pub fn level(&self, variable: Variable) -> usize {
        self.levels.get(variable.index()).map_or(usize::MAX, |level| *level as usize)
    }

    /// The variable an edge's node tests and one edge per value; `None` for a leaf. O(1).
    #[inline]
    pub fn branch(&self, edge: Edge) -> Option<(Variable, &[Edge])> {
        let node = self.nodes.as_slice().get(edge.node_index()?)?;
        Some((node.variable, self.children(node)))
    }

    /// The answer from `from` where every variable has the value given by `value_of`. O(variables).
    pub fn evaluate(&self, from: Edge, value_of: impl Fn(Variable) -> Value) -> Leaf {
        let end = self.follow(from, |variable| ControlFlow::Continue(value_of(variable)));
        end.as_leaf().unwrap_or(Leaf::NO)
    }

    /// The answer from `from` where the variable numbered `i` has the value `values[i]`; a variable beyond
    /// the slice has its last value. O(variables), without allocation.
    #[inline]
    pub fn evaluate_slice(&self, from: Edge, values: &[u16]) -> Leaf {
        self.evaluate(from, |variable| {
            Value::new(values.get(variable.index()).map_or(usize::MAX, |value| usize::from(*value)))
        })
    }

    /// The edge reached from `from` by following every test of a variable that is `fixed`, up to the first
    /// one that is not. O(variables).
    pub fn descend(&self, from: Edge, fixed: impl Fn(Variable) -> Option<Value>) -> Edge {
        self.follow(from, |variable| match fixed(variable) {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(()),
        })
    }

    #[inline]
    fn follow(&self, from: Edge, step: impl Fn(Variable) -> ControlFlow<(), Value>) -> Edge {
        let mut edge = from;
        while let Some(index) = edge.node_index() {
            let node = &self.nodes[index];
            let ControlFlow::Continue(value) = step(node.variable) else { break };
            edge = self.child(node, value.index());
        }
        edge
    }

    /// The number of nodes above the level `floor`, which are the first ones.
    #[inline]
    pub(crate) fn enterable(&self, floor: usize) -> u32 {
        self.above_level.get(floor).copied().unwrap_or(self.nodes.len() as u32)
    }

    /// The node an edge goes to, if it is among the first `enterable` ones; leaves never are.
    #[inline]
    pub(crate) fn entered(&self, edge: Edge, enterable: u32) -> Option<&FlatNode> {
        let index = edge.0 as usize;
        if edge.0 < enterable { Some(&self.nodes[index]) } else { None }
    }

    #[inline]
    pub(crate) fn child(&self, node: &FlatNode, value: usize) -> Edge {
        self.edges[(node.start as usize).saturating_add(value).min(node.end as usize - 1)]
    }

    #[inline]
    pub(crate) fn children(&self, node: &FlatNode) -> &[Edge] {
        &self.edges[node.start as usize..node.end as usize]
    }

    /// A small number for every edge of this diagram, to mark it by.
    #[inline]
    pub(crate) fn slot(&self, edge: Edge) -> usize {
        match edge.as_leaf() {
            Some(leaf) if !self.sparse_leaves.is_empty() => {
                self.nodes.len() + self.sparse_leaves.partition_point(|other| *other < leaf)
            }
            // Without a jump: nodes come first, then leaves by their payload.
            leaf => usize::from(leaf.is_some()) * self.nodes.len() + (edge.0 & !LEAF_BIT) as usize,
        }
    }

    pub(crate) fn slot_count(&self) -> usize {
        self.nodes.len() + self.leaf_slots
    }
}

#[cfg(test)]
mod tests;
