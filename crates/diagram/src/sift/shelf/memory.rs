//! Making and removing the nodes of a shelf.

use super::{Item, Shelf};
use crate::handle::Node;
use crate::marks::runs;

impl Shelf {
    pub(super) fn store_run(&mut self, children: &[Node]) -> u32 {
        if let Some(offset) = self.free_runs.get_mut(&children.len()).and_then(Vec::pop) {
            self.pool[offset as usize..offset as usize + children.len()].copy_from_slice(children);
            return offset;
        }
        let offset = self.pool.len() as u32;
        self.pool.extend(children.iter().copied());
        offset
    }

    pub(super) fn store_item(&mut self, item: Item) -> u32 {
        if let Some(id) = self.free_items.pop() {
            self.items[id as usize] = item;
            return id;
        }
        self.items.push(item);
        self.hashes.push(0);
        self.items.len() as u32 - 1
    }

    #[inline]
    pub(super) fn acquire(&mut self, node: Node) {
        if let Some(index) = node.branch_index() {
            self.items[index].references += 1;
        }
    }

    /// Takes one reference away; nodes nobody refers to any more are removed.
    pub(super) fn release(&mut self, node: Node) {
        self.falling.push(node);
        while let Some(node) = self.falling.pop() {
            let Some(index) = node.branch_index() else { continue };
            self.items[index].references -= 1;
            if self.items[index].references == 0 {
                self.remove(node.0);
            }
        }
    }

    fn remove(&mut self, id: u32) {
        let Item { variable, offset, .. } = self.items[id as usize];
        let arity = self.arities[variable as usize];
        let children = &self.pool[offset as usize..offset as usize + arity];
        let hash = self.hashes[id as usize];
        if let Ok(entry) = self.tables[variable as usize].find_entry(hash, |other| *other == id) {
            entry.remove();
        }
        self.falling.extend(runs(children));
        self.free_runs.entry(arity).or_default().push(offset);
        self.free_items.push(id);
        self.size -= 1;
    }
}
