//! Exact counting of assignments.

use crate::handle::{Leaf, Node, Variable};
use crate::store::Store;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// One count: what is known so far about the nodes below the root.
struct Tally<'a> {
    store: &'a Store,
    wanted: Leaf,
    /// The levels of the variables that count, ascending.
    levels: Vec<u32>,
    counts: FxHashMap<Node, u128>,
}

impl Store {
    /// The exact number of ways to give values to `variables` for which `root` answers `wanted`.
    ///
    /// Variables that `root` depends on are counted whether or not they are listed; listing one twice counts
    /// it once. `None` if the number exceeds `u128::MAX`. O(size · arity · variables).
    pub fn count(&self, root: Node, wanted: Leaf, variables: &[Variable]) -> Option<u128> {
        let listed = variables.iter().copied().chain(self.support(&[root]));
        let levels: BTreeSet<u32> = listed.map(|variable| self.variables.level(variable)).collect();
        let levels = levels.into_iter().collect();
        let mut tally = Tally { store: self, wanted, levels, counts: FxHashMap::default() };
        // Children are made before their parents, so ascending handles go bottom-up.
        let mut nodes = self.reachable(&[root]);
        nodes.sort_unstable();
        for node in nodes {
            let below = self.level_of(node) + 1;
            let ways = self.children_of(node).iter().map(|child| tally.ways(below, *child));
            let sum = ways.into_iter().try_fold(0_u128, |sum, ways| sum.checked_add(ways?))?;
            tally.counts.insert(node, sum);
        }
        tally.ways(0, root)
    }
}

impl Tally<'_> {
    /// Ways to fill the counted levels from `top` down so that `node`, which is not above it, answers right.
    ///
    /// Every way counted here extends to a way from the root, so nothing overflows unless the result does.
    fn ways(&self, top: u32, node: Node) -> Option<u128> {
        let own = match node.as_leaf() {
            Some(leaf) => u128::from(leaf == self.wanted),
            None => self.counts.get(&node).copied().unwrap_or(0),
        };
        if own == 0 {
            return Some(0);
        }
        let free = self.levels.iter().skip(self.levels.partition_point(|level| *level < top));
        let free = free.take_while(|level| **level < self.store.level_of(node));
        free.map(|level| self.store.variables.arity_at(*level) as u128).try_fold(own, u128::checked_mul)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scenario;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_match_the_table(world in scenario(1, 3), listed in any::<u8>()) {
            let (store, nodes) = world.store();
            let support = store.support(&nodes);
            let variables = world.variables();
            let chosen: Vec<Variable> =
                variables.iter().copied().filter(|v| listed >> v.index() & 1 == 1).collect();
            let free: usize = variables
                .iter()
                .filter(|v| !chosen.contains(v) && !support.contains(v))
                .map(|v| world.arities[v.index()])
                .product();
            for wanted in 0..4 {
                let hits = world.assignments().iter().filter(|v| world.answer(0, v) == wanted).count();
                let expected = Some((hits / free) as u128);
                prop_assert_eq!(store.count(nodes[0], Leaf::new(wanted), &chosen), expected);
            }
        }
    }

    #[test]
    fn too_many_to_count_is_nothing() {
        let mut store = Store::new(1000);
        let variables: Vec<Variable> = (0..200).map(|_| store.add_variable(2)).collect();
        let literals: Vec<Node> =
            variables.iter().map(|v| store.literal(*v, |value| value.index() == 1).unwrap()).collect();
        let all = store.all(literals).unwrap();
        assert_eq!(store.count(all, Leaf::YES, &variables), Some(1));
        assert_eq!(store.count(all, Leaf::NO, &variables), None);
        assert_eq!(store.count(Node::YES, Leaf::YES, &variables[..127]), Some(1 << 127));
        assert_eq!(store.count(Node::YES, Leaf::YES, &variables[..128]), None);
        assert_eq!(store.count(Node::YES, Leaf::NO, &variables), Some(0));
    }
}
