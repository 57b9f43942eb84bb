//! What is known of the branches of one store, found by their numbers instead of by hash: a walk looks at every child of
//! every branch, so this is where most of its time goes.

use crate::arena::Arena;
use crate::handle::Node;

/// A set of branches, one bit each.
pub(crate) struct Marks {
    words: Arena<u64>,
}

impl Marks {
    /// No branch yet, of those whose number is below `count`.
    pub(crate) fn new(count: usize) -> Marks {
        Marks { words: Arena::from_vec(vec![0; count.div_ceil(64)]) }
    }

    /// Marks a branch; whether it was not marked before. A leaf is never marked.
    #[inline]
    pub(crate) fn first_visit(&mut self, node: Node) -> bool {
        let Some(index) = node.branch_index() else { return false };
        let (word, bit) = (&mut self.words[index / 64], 1_u64 << (index % 64));
        let first = *word & bit == 0;
        *word |= bit;
        first
    }
}

/// Where the branches of a store ended up in a copy; leaves are the same everywhere.
pub(crate) struct Renaming {
    names: Arena<Node>,
}

impl Renaming {
    /// For branches whose number is below `count`; until they are named, they keep their own.
    pub(crate) fn new(count: usize) -> Renaming {
        let last = u32::try_from(count).unwrap_or(u32::MAX);
        Renaming { names: Arena::from_vec((0..last).map(Node).collect()) }
    }

    #[inline]
    pub(crate) fn set(&mut self, node: Node, name: Node) {
        if let Some(index) = node.branch_index() {
            self.names[index] = name;
        }
    }

    #[inline]
    pub(crate) fn of(&self, node: Node) -> Node {
        node.branch_index().map_or(node, |index| self.names[index])
    }
}

/// The first of each run of equal children. A variable of many values mostly has few different children, and they lie
/// side by side: what is done once for each run, not for each child, costs as much as the function is complicated.
#[inline]
pub(crate) fn runs(children: &[Node]) -> impl Iterator<Item = Node> + '_ {
    let mut last = None;
    children.iter().copied().filter(move |child| last.replace(*child) != Some(*child))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_branch_is_first_visited_once() {
        let mut marks = Marks::new(65);
        for node in [Node(0), Node(63), Node(64)] {
            assert!(marks.first_visit(node));
            assert!(!marks.first_visit(node));
        }
        assert!(!marks.first_visit(Node::YES));
    }

    #[test]
    fn only_what_was_renamed_has_another_name() {
        let mut renaming = Renaming::new(3);
        renaming.set(Node(1), Node(7));
        renaming.set(Node::YES, Node(9));
        let named: Vec<Node> = [Node(0), Node(1), Node::YES].map(|node| renaming.of(node)).to_vec();
        assert_eq!(named, [Node(0), Node(7), Node::YES]);
    }

    #[test]
    fn a_run_is_told_once() {
        let children = [Node(1), Node(1), Node::NO, Node(1), Node(2), Node(2)];
        assert_eq!(runs(&children).collect::<Vec<_>>(), [Node(1), Node::NO, Node(1), Node(2)]);
        assert_eq!(runs(&[]).count(), 0);
    }
}
