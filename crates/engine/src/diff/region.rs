//! Regions as diagrams of three leaves: inside, outside, and impossible, which may count as either.

use diagram::{Full, Leaf, Node, Store, Value, Variable, View};
use rustc_hash::FxHashMap;

/// The leaf of a case that a constraint excludes.
pub(super) const NOWHERE: Leaf = Leaf::NO;
/// The leaf of a case in the region.
pub(super) const INSIDE: Leaf = Leaf::YES;
const OUTSIDE: usize = 2;
const CLASH: usize = 3;

/// The leaf of a possible case that is not in the region.
pub(super) fn outside() -> Leaf {
    Leaf::new(OUTSIDE)
}

/// Which leaves a part of a region has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) inside: bool,
    pub(super) outside: bool,
    pub(super) nowhere: bool,
}

/// Parts of one region, with what was found out about them.
pub(super) struct Region<'s> {
    store: &'s mut Store,
    ends: FxHashMap<Node, Ends>,
    merged: FxHashMap<(Node, Node), Option<Node>>,
}

impl<'s> Region<'s> {
    pub(super) fn new(store: &'s mut Store) -> Self {
        Self { store, ends: FxHashMap::default(), merged: FxHashMap::default() }
    }

    pub(super) fn store(&self) -> &Store {
        self.store
    }

    pub(super) fn store_mut(&mut self) -> &mut Store {
        self.store
    }

    /// Which leaves it has.
    pub(super) fn ends(&mut self, node: Node) -> Ends {
        let children = match self.store.view(node) {
            View::Leaf(leaf) => {
                let index = leaf.index();
                return Ends { inside: leaf == INSIDE, outside: index == OUTSIDE, nowhere: leaf == NOWHERE };
            }
            View::Branch { children, .. } => children.to_vec(),
        };
        if let Some(ends) = self.ends.get(&node) {
            return *ends;
        }
        let mut ends = Ends::default();
        for below in children.into_iter().map(|child| self.ends(child)) {
            ends.inside |= below.inside;
            ends.outside |= below.outside;
            ends.nowhere |= below.nowhere;
        }
        self.ends.insert(node, ends);
        ends
    }

    /// What is left once a variable is known to have a value of this piece.
    pub(super) fn fixed(&mut self, node: Node, variable: Variable, piece: usize) -> Result<Node, Full> {
        match self.store.view(node) {
            View::Branch { variable: top, children } if top == variable => {
                Ok(children.get(piece).copied().unwrap_or(node))
            }
            _ => self.store.restrict(node, variable, Value::new(piece)),
        }
    }

    /// One part for two that agree wherever both are possible; `None` where they do not.
    pub(super) fn both(&mut self, one: Node, other: Node) -> Result<Option<Node>, Full> {
        let nowhere = Node::leaf(NOWHERE);
        if one == other || other == nowhere {
            return Ok(Some(one));
        }
        if one == nowhere {
            return Ok(Some(other));
        }
        let key = (one.min(other), one.max(other));
        if let Some(known) = self.merged.get(&key) {
            return Ok(*known);
        }
        // Where no case is impossible, two parts agree only if they are equal.
        let whole = !self.ends(one).nowhere && !self.ends(other).nowhere;
        let found = if whole { None } else { self.merge(one, other)? };
        self.merged.insert(key, found);
        Ok(found)
    }

    fn merge(&mut self, one: Node, other: Node) -> Result<Option<Node>, Full> {
        let both = self.store.combine(one, other, |one, other| match (one, other) {
            (NOWHERE, leaf) | (leaf, NOWHERE) => leaf,
            (one, other) if one == other => one,
            _ => Leaf::new(CLASH),
        })?;
        Ok((!self.store.leaves(both).contains(&Leaf::new(CLASH))).then_some(both))
    }
}
