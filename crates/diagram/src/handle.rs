//! The small copyable names everything else is addressed by.

/// The bit that tells a leaf from a branch in [`Node`] and [`Edge`](crate::Edge).
use serde::{Deserialize, Serialize};
pub(crate) const LEAF_BIT: u32 = 1 << 31;

/// Number of a finite variable of a [`Store`](crate::Store), counted from 0 in order of creation.
///
/// The number never changes; where the variable stands in the order is its *level*.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Serialize, Deserialize)]
pub struct Variable(u32);

impl Variable {
    /// The variable with this number. Numbers beyond `u32::MAX` saturate.
    pub fn new(index: usize) -> Self {
        Variable(saturate(index, u32::MAX))
    }

    /// The number of the variable.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Number of one value of a variable, from 0 to the variable's arity (exclusive).
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Serialize, Deserialize)]
pub struct Value(u32);

impl Value {
    /// The value with this number. Numbers beyond `u32::MAX` saturate.
    #[inline]
    pub fn new(index: usize) -> Self {
        Value(saturate(index, u32::MAX))
    }

    /// The number of the value.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a diagram answers: a 31-bit payload whose meaning is the user's.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug, Serialize, Deserialize)]
pub struct Leaf(u32);

impl Leaf {
    /// The answer "no" of boolean diagrams.
    pub const NO: Leaf = Leaf(0);
    /// The answer "yes" of boolean diagrams.
    pub const YES: Leaf = Leaf(1);

    /// The leaf with this payload. Payloads beyond 2³¹ − 1 saturate.
    pub fn new(index: usize) -> Self {
        Leaf(saturate(index, LEAF_BIT - 1))
    }

    /// The payload.
    #[inline]
    pub fn index(self) -> usize {
        self.0 as usize
    }

    #[inline]
    pub(crate) const fn tagged(self) -> u32 {
        self.0 | LEAF_BIT
    }

    #[inline]
    pub(crate) const fn untagged(bits: u32) -> Option<Leaf> {
        if bits & LEAF_BIT == 0 { None } else { Some(Leaf(bits & !LEAF_BIT)) }
    }
}

/// Handle of a function inside a [`Store`](crate::Store): two functions of one store are equal exactly when
/// their handles are.
///
/// Leaves are tagged in the top bit and take no storage, so they are the same in every store. A handle of a
/// branch means something only in the store that made it.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash, Debug)]
pub struct Node(pub(crate) u32);

impl Node {
    /// The function that is always "no".
    pub const NO: Node = Node::leaf(Leaf::NO);
    /// The function that is always "yes".
    pub const YES: Node = Node::leaf(Leaf::YES);

    /// The constant function that always answers `leaf`.
    #[inline]
    pub const fn leaf(leaf: Leaf) -> Node {
        Node(leaf.tagged())
    }

    /// The answer of a constant function; `None` for a branch.
    #[inline]
    pub const fn as_leaf(self) -> Option<Leaf> {
        Leaf::untagged(self.0)
    }

    /// The number of a branch among the branches of its store; `None` for a leaf.
    #[inline]
    pub(crate) const fn branch_index(self) -> Option<usize> {
        if self.0 & LEAF_BIT == 0 { Some(self.0 as usize) } else { None }
    }
}

/// What a [`Node`] is: an answer, or a question with one child per value.
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum View<'a> {
    /// A constant answer.
    Leaf(Leaf),
    /// A test of `variable`; the child numbered by its value says how to go on.
    Branch {
        /// The variable that is tested.
        variable: Variable,
        /// One child per value of the variable, not all equal.
        children: &'a [Node],
    },
}

/// A [`Store`](crate::Store) would have to hold more branches than its limit.
#[derive(Copy, Clone, Eq, PartialEq, Debug, thiserror::Error)]
#[error("diagram needs more than {limit} nodes")]
pub struct Full {
    /// The limit the store was made with.
    pub limit: usize,
}

fn saturate(index: usize, largest: u32) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).min(largest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_survive_the_tag() {
        for payload in [0, 1, 2, 77, (1 << 31) - 1] {
            let leaf = Leaf::new(payload);
            assert_eq!(leaf.index(), payload);
            assert_eq!(Node::leaf(leaf).as_leaf(), Some(leaf));
            assert_eq!(Node::leaf(leaf).branch_index(), None);
        }
        assert_eq!(Leaf::new(usize::MAX).index(), (1 << 31) - 1);
        assert_eq!(Node(5).as_leaf(), None);
        assert_eq!(Node(5).branch_index(), Some(5));
    }

    #[test]
    fn numbers_saturate() {
        assert_eq!(Variable::new(usize::MAX).index(), u32::MAX as usize);
        assert_eq!(Value::new(3).index(), 3);
    }

    #[test]
    fn full_names_the_limit() {
        assert_eq!(Full { limit: 12 }.to_string(), "diagram needs more than 12 nodes");
    }
}
