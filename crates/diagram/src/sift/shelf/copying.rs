//! Copying diagrams into a shelf and out of it.

use super::{Item, Shelf};
use crate::arena::Arena;
use crate::handle::{Full, Node, Variable};
use crate::marks::{Marks, Renaming, runs};
use crate::store::{Store, hash_of};
use hashbrown::HashTable;

impl Shelf {
    pub(super) fn load(&mut self, store: &Store, roots: &[Node]) {
        // Children are made before their parents, so ascending handles go bottom-up.
        let mut nodes = store.reachable(roots);
        nodes.sort_unstable();
        self.make_room(store, &nodes);
        for node in &nodes {
            self.copy(store, *node);
        }
        let mut held = roots.to_vec();
        held.sort_unstable();
        held.dedup();
        held.into_iter().for_each(|root| self.acquire(self.names.of(root)));
    }

    /// Gives every variable's table the size that it will need, so that none is moved while it is filled.
    fn make_room(&mut self, store: &Store, nodes: &[Node]) {
        let mut widths = vec![0; self.order.len()];
        for node in nodes {
            if let Some(width) = widths.get_mut(store.variables.at(store.level_of(*node)).index()) {
                *width += 1;
            }
        }
        self.tables = Arena::from_vec(widths.into_iter().map(HashTable::with_capacity).collect());
    }

    /// Copies a node whose children are copied already, with no reference yet. In the store no two nodes are the same
    /// function, so it need not be looked for.
    fn copy(&mut self, store: &Store, node: Node) {
        let variable = store.variables.at(store.level_of(node)).index();
        let mut row = std::mem::take(&mut self.row);
        row.clear();
        row.extend(store.children_of(node).iter().map(|child| self.names.of(*child)));
        let copy = self.make(variable, &row, hash_of(0, &row), 0);
        self.names.set(node, copy);
        self.row = row;
    }

    /// Writes the functions into an empty store that has this order, and returns the handles of `roots`.
    pub(in crate::sift) fn rebuild(&self, store: &mut Store, roots: &[Node]) -> Result<Vec<Node>, Full> {
        let roots: Vec<Node> = roots.iter().map(|root| self.names.of(*root)).collect();
        let mut built = Renaming::new(self.items.len());
        let mut children: Vec<Node> = Vec::new();
        for node in self.bottom_up(&roots) {
            let Some(item) = node.branch_index().map(|index| self.items[index]) else { continue };
            children.clear();
            children.extend(self.children(item).iter().map(|child| built.of(*child)));
            built.set(node, store.node(Variable::new(item.variable as usize), &children)?);
        }
        Ok(roots.iter().map(|root| built.of(*root)).collect())
    }

    fn children(&self, item: Item) -> &[Node] {
        &self.pool[item.offset as usize..item.offset as usize + self.arities[item.variable as usize]]
    }

    /// Every node below `roots`, deepest level first, in an order that depends on the functions only.
    fn bottom_up(&self, roots: &[Node]) -> Vec<Node> {
        let mut seen = Marks::new(self.items.len());
        let mut found: Vec<Node> = roots.iter().copied().filter(|root| seen.first_visit(*root)).collect();
        let mut next = 0;
        while let Some(index) = found.get(next).and_then(|node| node.branch_index()) {
            found.extend(runs(self.children(self.items[index])).filter(|child| seen.first_visit(*child)));
            next += 1;
        }
        let level =
            |node: &Node| node.branch_index().map(|index| self.level(self.items[index].variable as usize));
        found.sort_by_cached_key(|node| std::cmp::Reverse(level(node)));
        found
    }
}
