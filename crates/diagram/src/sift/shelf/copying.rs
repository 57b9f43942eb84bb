//! Copying diagrams into a shelf and out of it.

use super::{Item, Shelf};
use crate::handle::{Full, Node, Variable};
use crate::store::Store;
use rustc_hash::{FxHashMap, FxHashSet};

impl Shelf {
    pub(super) fn load(&mut self, store: &Store, roots: &[Node]) {
        // Children are made before their parents, so ascending handles go bottom-up.
        let mut nodes = store.reachable(roots);
        nodes.sort_unstable();
        for node in nodes {
            let variable = store.variables.at(store.level_of(node)).index();
            self.row.clear();
            let names = &self.names;
            self.row.extend(store.children_of(node).iter().map(|child| names.get(child).unwrap_or(child)));
            let copy = self.obtain(variable);
            self.names.insert(node, copy);
        }
        // `obtain` counted one reference for itself, which only roots deserve; drop it again elsewhere.
        let kept: FxHashSet<Node> = roots.iter().copied().collect();
        let copies: Vec<(Node, Node)> = self.names.iter().map(|(node, copy)| (*node, *copy)).collect();
        for (node, copy) in copies {
            if !kept.contains(&node) {
                self.release(copy);
            }
        }
    }

    /// Writes the functions into an empty store that has this order, and returns the handles of `roots`.
    pub(in crate::sift) fn rebuild(&self, store: &mut Store, roots: &[Node]) -> Result<Vec<Node>, Full> {
        let roots: Vec<Node> = roots.iter().map(|root| *self.names.get(root).unwrap_or(root)).collect();
        let mut built: FxHashMap<Node, Node> = FxHashMap::default();
        for node in self.bottom_up(&roots) {
            let Some(item) = node.branch_index().map(|index| self.items[index]) else { continue };
            let children: Vec<Node> =
                self.children(item).iter().map(|child| *built.get(child).unwrap_or(child)).collect();
            built.insert(node, store.node(Variable::new(item.variable as usize), &children)?);
        }
        Ok(roots.iter().map(|root| *built.get(root).unwrap_or(root)).collect())
    }

    fn children(&self, item: Item) -> &[Node] {
        &self.pool[item.offset as usize..item.offset as usize + self.arities[item.variable as usize]]
    }

    /// Every node below `roots`, deepest level first, in an order that depends on the functions only.
    fn bottom_up(&self, roots: &[Node]) -> Vec<Node> {
        let mut seen = vec![false; self.items.len()];
        let mut found: Vec<(usize, Node)> = Vec::new();
        let mut next = 0;
        let mut wave = roots.to_vec();
        loop {
            for node in wave.drain(..) {
                let Some(index) = node.branch_index() else { continue };
                if let Some(place) = seen.get_mut(index).filter(|place| !**place) {
                    *place = true;
                    found.push((self.levels[self.items[index].variable as usize], node));
                }
            }
            let Some((_, node)) = found.get(next) else { break };
            next += 1;
            if let Some(index) = node.branch_index() {
                wave.extend_from_slice(self.children(self.items[index]));
            }
        }
        found.sort_by_key(|(level, _)| std::cmp::Reverse(*level));
        found.into_iter().map(|(_, node)| node).collect()
    }
}
