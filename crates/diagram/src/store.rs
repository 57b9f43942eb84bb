//! The store: variables in their order, and the hash-consed branches over them.

use crate::arena::Arena;
use crate::cache::Cache;
use crate::handle::{Full, Leaf, Node, Value, Variable, View};
use crate::order::Order;
use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Level of the leaves: below every variable.
pub(crate) const BOTTOM: u32 = u32::MAX;

/// A set of functions over finite variables, each kept in its canonical form: reduced (no test whose
/// outcomes agree), ordered (every path asks in the same order) and shared (equal functions are one node).
///
/// Branches are only ever added, up to the limit given to [`Store::new`]; an operation that would need more
/// returns [`Full`] and leaves the store usable. Operations recurse at most once per variable.
///
/// A handle ([`Node`]) or a [`Variable`] of another store is a mistake of the caller: the operation may panic
/// or answer about another function.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) variables: Order,
    limit: usize,
    /// Level of every branch. Levels of existing branches never change: new variables go to the end.
    levels: Arena<u32>,
    /// Where the children of every branch begin in `pool`, and one entry more for the end of the last.
    offsets: Arena<u32>,
    pool: Arena<Node>,
    /// Hash of every branch, so that the table below grows without reading the children again.
    hashes: Arena<u64>,
    unique: HashTable<u32>,
    pub(crate) cache: Cache,
    /// Children under construction, shared by all operations so that they need not allocate.
    pub(crate) stack: Vec<Node>,
}

impl Store {
    /// An empty store that will hold at most `node_limit` branches (leaves are free).
    pub fn new(node_limit: usize) -> Store {
        Store {
            variables: Order::default(),
            limit: node_limit,
            levels: Arena::default(),
            offsets: Arena::from_vec(vec![0]),
            pool: Arena::default(),
            hashes: Arena::default(),
            unique: HashTable::new(),
            cache: Cache::default(),
            stack: Vec::new(),
        }
    }

    /// An empty store with the same limit and variables, in another order.
    pub(crate) fn emptied(&self, variables: Order) -> Store {
        Store { variables, ..Store::new(self.limit) }
    }

    /// The largest number of branches this store may hold.
    pub fn node_limit(&self) -> usize {
        self.limit
    }

    /// The number of branches made so far, whether or not anything still uses them.
    pub fn node_count(&self) -> usize {
        self.levels.len()
    }

    /// What `node` is. O(1).
    #[inline]
    pub fn view(&self, node: Node) -> View<'_> {
        match node.branch_index() {
            None => View::Leaf(node.as_leaf().unwrap_or(Leaf::NO)),
            Some(index) => View::Branch {
                variable: self.variables.at(self.levels[index]),
                children: self.children(index),
            },
        }
    }

    /// The function that tests `variable` and goes on with the child of its value.
    ///
    /// `children` has one function per value, all of variables further down the order; this is checked in
    /// debug builds. A missing child repeats the last one given, and children beyond the arity are ignored.
    ///
    /// Reduces (all children equal: that child) and shares, so equal functions get equal nodes (Bryant 1986).
    /// O(arity), expected.
    ///
    /// # Errors
    /// [`Full`] if a new branch is needed and the limit is reached.
    pub fn node(&mut self, variable: Variable, children: &[Node]) -> Result<Node, Full> {
        let level = self.variables.level(variable);
        let start = self.stack.len();
        let last = children.last().copied().unwrap_or(Node::NO);
        debug_assert_eq!(children.len(), self.arity(variable), "one child per value");
        for value in 0..self.arity(variable) {
            self.stack.push(children.get(value).copied().unwrap_or(last));
        }
        self.finish(level, start)
    }

    /// The boolean function that is yes exactly where `variable` has a value for which `holds`.
    /// O(arity).
    ///
    /// # Errors
    /// [`Full`] as for [`Store::node`].
    pub fn literal(&mut self, variable: Variable, holds: impl Fn(Value) -> bool) -> Result<Node, Full> {
        let start = self.stack.len();
        for value in 0..self.arity(variable) {
            self.stack.push(if holds(Value::new(value)) { Node::YES } else { Node::NO });
        }
        self.finish(self.variables.level(variable), start)
    }

    /// The answer of `node` where every variable has the value given by `value_of`; a value beyond the arity
    /// counts as the last one. O(variables).
    pub fn evaluate(&self, node: Node, value_of: impl Fn(Variable) -> Value) -> Leaf {
        let mut current = node;
        loop {
            match self.view(current) {
                View::Leaf(leaf) => return leaf,
                View::Branch { variable, children } => {
                    let child = children.get(value_of(variable).index()).or_else(|| children.last());
                    current = child.copied().unwrap_or(Node::NO);
                }
            }
        }
    }

    /// Level of a node's variable, [`BOTTOM`] for leaves.
    #[inline]
    pub(crate) fn level_of(&self, node: Node) -> u32 {
        node.branch_index().map_or(BOTTOM, |index| self.levels[index])
    }

    #[inline]
    pub(crate) fn children(&self, index: usize) -> &[Node] {
        &self.pool[self.offsets[index] as usize..self.offsets[index + 1] as usize]
    }

    /// What `node` becomes for each value of the variable at `level`, which is not below the node's own.
    #[inline]
    pub(crate) fn cofactors(&self, node: Node, level: u32) -> Cofactors {
        let own = node.branch_index().filter(|index| self.levels[*index] == level);
        Cofactors { node, start: own.map(|index| self.offsets[index]) }
    }

    /// The cofactor for a value.
    #[inline]
    pub(crate) fn cofactor(&self, cofactors: Cofactors, value: usize) -> Node {
        cofactors.start.map_or(cofactors.node, |start| self.pool[start as usize + value])
    }

    /// Makes (or finds) the branch whose children were pushed on the stack from `start` on, and pops them.
    pub(crate) fn finish(&mut self, level: u32, start: usize) -> Result<Node, Full> {
        let stack = std::mem::take(&mut self.stack);
        let children = stack.get(start..).unwrap_or(&[]);
        let made = self.find_or_insert(level, children);
        self.stack = stack;
        self.stack.truncate(start);
        made
    }

    fn find_or_insert(&mut self, level: u32, children: &[Node]) -> Result<Node, Full> {
        let Some((&first, rest)) = children.split_first() else { return Ok(Node::NO) };
        if rest.iter().all(|child| *child == first) {
            return Ok(first);
        }
        debug_assert!(children.iter().all(|child| self.level_of(*child) > level), "children must be below");
        let hash = hash_of(level, children);
        let same = |id: &u32| {
            let index = *id as usize;
            self.hashes[index] == hash && self.levels[index] == level && self.children(index) == children
        };
        if let Some(id) = self.unique.find(hash, same) {
            return Ok(Node(*id));
        }
        self.insert(hash, level, children)
    }

    fn insert(&mut self, hash: u64, level: u32, children: &[Node]) -> Result<Node, Full> {
        let full = Full { limit: self.limit };
        let id = u32::try_from(self.levels.len()).map_err(|_| full)?;
        let end = u32::try_from(self.pool.len() + children.len()).map_err(|_| full)?;
        if self.levels.len() >= self.limit || Node(id).as_leaf().is_some() {
            return Err(full);
        }
        self.levels.push(level);
        self.pool.extend(children.iter().copied());
        self.offsets.push(end);
        self.hashes.push(hash);
        let hashes = &self.hashes;
        self.unique.insert_unique(hash, id, |id| hashes[*id as usize]);
        Ok(Node(id))
    }
}

/// The functions that one function becomes for the values of a variable: see [`Store::cofactors`].
#[derive(Copy, Clone)]
pub(crate) struct Cofactors {
    node: Node,
    /// Where its children begin; nothing where it does not test the variable.
    start: Option<u32>,
}

/// Hash of a branch for a unique table: of where each run of equal children begins, since wide branches have few runs.
#[inline]
pub(crate) fn hash_of(label: u32, children: &[Node]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write_u32(label);
    let mut last = None;
    for (place, child) in (0_u64..).zip(children) {
        if last.replace(child.0) != Some(child.0) {
            hasher.write_u64(place << 32 | u64::from(child.0));
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests;
