//! The bounded memory of finished operations.

use crate::arena::Arena;
use crate::handle::Node;
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// No condition that is a leaf is ever remembered, so this key marks an empty entry.
const EMPTY: Entry = Entry { key: [Node::NO; 3], result: Node::NO };
const FIRST_SIZE: usize = 1 << 10;
const LARGEST_SIZE: usize = 1 << 20;

#[derive(Copy, Clone, Debug)]
struct Entry {
    key: [Node; 3],
    result: Node,
}

/// A direct-mapped, lossy table of if-then-else results, as in Brace, Rudell and Bryant 1990: a newer result
/// evicts an older one in the same place, so memory is bounded and nothing ever needs clearing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cache {
    entries: Arena<Entry>,
}

impl Cache {
    #[inline]
    pub(crate) fn get(&self, key: [Node; 3]) -> Option<Node> {
        let entry = self.entries.as_slice().get(self.place(key))?;
        (entry.key == key).then_some(entry.result)
    }

    /// Remembers a result; grows with the number of nodes of the store so that most results are kept.
    #[inline]
    pub(crate) fn put(&mut self, key: [Node; 3], result: Node, node_count: usize) {
        if self.entries.len() < LARGEST_SIZE && node_count >= self.entries.len() {
            self.grow();
        }
        let place = self.place(key);
        self.entries[place] = Entry { key, result };
    }

    fn grow(&mut self) {
        let size = (self.entries.len() * 2).max(FIRST_SIZE);
        let old = std::mem::replace(&mut self.entries, Arena::from_vec(vec![EMPTY; size]));
        for entry in old.as_slice().iter().filter(|entry| entry.key != EMPTY.key) {
            let place = self.place(entry.key);
            self.entries[place] = *entry;
        }
    }

    #[inline]
    fn place(&self, key: [Node; 3]) -> usize {
        let mut hasher = FxHasher::default();
        for node in key {
            hasher.write_u32(node.0);
        }
        hasher.finish() as usize & self.entries.len().wrapping_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remembers_and_grows() {
        let mut cache = Cache::default();
        assert_eq!(cache.get([Node(1), Node(2), Node(3)]), None);
        cache.put([Node(1), Node(2), Node(3)], Node(4), 1);
        assert_eq!(cache.get([Node(1), Node(2), Node(3)]), Some(Node(4)));
        assert_eq!(cache.get([Node(2), Node(1), Node(3)]), None);
        cache.put([Node(9), Node(2), Node(3)], Node(5), 5000);
        assert_eq!(cache.entries.len(), 2 * FIRST_SIZE);
        assert_eq!(cache.get([Node(1), Node(2), Node(3)]), Some(Node(4)));
    }

    #[test]
    fn a_condition_that_is_a_leaf_is_never_found() {
        let mut cache = Cache::default();
        cache.put([Node(1), Node(2), Node(3)], Node(4), 1);
        assert_ne!(cache.get([Node(7), Node(7), Node(7)]), Some(Node(4)));
    }
}
