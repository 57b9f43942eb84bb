//! Questions about functions that build nothing new.

use crate::handle::{Leaf, Node, Value, Variable, View};
use crate::marks::{Marks, runs};
use crate::store::Store;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;

impl Store {
    /// The variables that at least one of `roots` depends on, in order. O(size).
    pub fn support(&self, roots: &[Node]) -> Vec<Variable> {
        let mut tested = vec![false; self.variable_count()];
        for node in self.reachable(roots) {
            if let Some(place) = tested.get_mut(self.level_of(node) as usize) {
                *place = true;
            }
        }
        self.order().iter().zip(tested).filter(|(_, tested)| *tested).map(|(variable, _)| *variable).collect()
    }

    /// The number of branches reachable from `roots`, shared ones counted once. O(size).
    pub fn size(&self, roots: &[Node]) -> usize {
        self.reachable(roots).len()
    }

    /// Every answer `node` can give, sorted and distinct. O(size).
    pub fn leaves(&self, node: Node) -> Vec<Leaf> {
        let mut found: FxHashSet<Leaf> = node.as_leaf().into_iter().collect();
        for branch in self.reachable(&[node]) {
            found.extend(runs(self.children_of(branch)).filter_map(Node::as_leaf));
        }
        let mut found: Vec<Leaf> = found.into_iter().collect();
        found.sort_unstable();
        found
    }

    /// A shortest list of values, in order of the variables, that alone makes `node` answer with a wanted
    /// leaf; `None` if no such leaf can be reached. Ties go to the smaller values. O(size).
    pub fn path_to(&self, node: Node, wanted: impl Fn(Leaf) -> bool) -> Option<Vec<(Variable, Value)>> {
        let mut came_from: FxHashMap<Node, (Node, Value)> = FxHashMap::default();
        let mut waiting = VecDeque::from([node]);
        while let Some(current) = waiting.pop_front() {
            if current.as_leaf().is_some_and(&wanted) {
                return Some(self.trace(node, current, &came_from));
            }
            for (value, child) in self.children_of(current).iter().enumerate() {
                came_from.entry(*child).or_insert_with(|| {
                    waiting.push_back(*child);
                    (current, Value::new(value))
                });
            }
        }
        None
    }

    fn trace(
        &self,
        from: Node,
        to: Node,
        came_from: &FxHashMap<Node, (Node, Value)>,
    ) -> Vec<(Variable, Value)> {
        let mut path = Vec::new();
        let mut current = to;
        while current != from {
            let Some((parent, value)) = came_from.get(&current) else { break };
            if let View::Branch { variable, .. } = self.view(*parent) {
                path.push((variable, *value));
            }
            current = *parent;
        }
        path.reverse();
        path
    }

    /// Which values of `variable` the functions in `roots` cannot tell apart: one class number per value,
    /// counted from 0 in order of first appearance.
    ///
    /// Two values share a class exactly when every reachable branch on the variable has the same child for
    /// both; by canonicity that is exactly when swapping one for the other never changes an answer.
    /// O(size + branches on the variable · arity).
    pub fn partition(&self, roots: &[Node], variable: Variable) -> Vec<usize> {
        let mut classes = vec![0; self.arity(variable)];
        let level = self.variables.level(variable);
        for node in self.reachable(roots) {
            if self.level_of(node) == level {
                let mut numbers: FxHashMap<(usize, Node), usize> = FxHashMap::default();
                for (class, child) in classes.iter_mut().zip(self.children_of(node)) {
                    let next = numbers.len();
                    *class = *numbers.entry((*class, *child)).or_insert(next);
                }
            }
        }
        classes
    }

    pub(crate) fn children_of(&self, node: Node) -> &[Node] {
        node.branch_index().map_or(&[], |index| self.children(index))
    }

    /// Every branch below (and including) `roots`, once, in a breadth-first order that depends on the
    /// functions and the order of the variables only.
    pub(crate) fn reachable(&self, roots: &[Node]) -> Vec<Node> {
        // Children are made before their parents, so no number below the roots is greater than theirs.
        let count = roots.iter().filter_map(|root| root.branch_index()).max().map_or(0, |last| last + 1);
        let mut seen = Marks::new(count);
        let mut found: Vec<Node> = roots.iter().copied().filter(|root| seen.first_visit(*root)).collect();
        let mut next = 0;
        while let Some(node) = found.get(next).copied() {
            found.extend(runs(self.children_of(node)).filter(|child| seen.first_visit(*child)));
            next += 1;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scenario;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn support_and_leaves_match_the_table(world in scenario(2, 4)) {
            let (store, nodes) = world.store();
            let matters = |variable: usize| {
                world.assignments().iter().any(|values| {
                    (0..world.arities[variable]).any(|value| {
                        let mut changed = values.clone();
                        changed[variable] = value;
                        (0..2).any(|f| world.answer(f, values) != world.answer(f, &changed))
                    })
                })
            };
            let expected: Vec<Variable> =
                world.order().into_iter().filter(|variable| matters(variable.index())).collect();
            prop_assert_eq!(store.support(&nodes), expected);
            let answers: BTreeSet<usize> = world.assignments().iter().map(|v| world.answer(0, v)).collect();
            let leaves: Vec<usize> = store.leaves(nodes[0]).into_iter().map(Leaf::index).collect();
            prop_assert_eq!(leaves, answers.into_iter().collect::<Vec<_>>());
        }

        #[test]
        fn a_path_is_a_shortest_proof(world in scenario(1, 4)) {
            let (store, nodes) = world.store();
            let tests = |values: &[usize]| {
                let mut node = nodes[0];
                let mut tests = 0;
                while let View::Branch { variable, children } = store.view(node) {
                    node = children[values[variable.index()]];
                    tests += 1;
                }
                tests
            };
            for wanted in 0..5 {
                let hits: Vec<_> =
                    world.assignments().into_iter().filter(|v| world.answer(0, v) == wanted).collect();
                let path = store.path_to(nodes[0], |leaf| leaf.index() == wanted);
                let shortest = hits.iter().map(|values| tests(values)).min();
                prop_assert_eq!(path.as_ref().map(Vec::len), shortest);
                for values in world.assignments() {
                    let path = path.iter().flatten();
                    if shortest.is_some() && path.clone().all(|(v, value)| values[v.index()] == value.index()) {
                        prop_assert_eq!(world.answer(0, &values), wanted);
                    }
                }
            }
        }

        #[test]
        fn values_share_a_class_when_nothing_tells_them_apart(world in scenario(2, 2)) {
            let (store, nodes) = world.store();
            for (variable, arity) in world.arities.iter().enumerate() {
                let column = |value: usize| -> Vec<[usize; 2]> {
                    let rows = world.assignments().into_iter().filter(|values| values[variable] == value);
                    rows.map(|values| [world.answer(0, &values), world.answer(1, &values)]).collect()
                };
                let columns: Vec<_> = (0..*arity).map(column).collect();
                let mut distinct: Vec<&Vec<[usize; 2]>> = Vec::new();
                let mut expected = Vec::new();
                for column in &columns {
                    let class = distinct.iter().position(|other| *other == column);
                    expected.push(class.unwrap_or(distinct.len()));
                    if class.is_none() {
                        distinct.push(column);
                    }
                }
                prop_assert_eq!(store.partition(&nodes, Variable::new(variable)), expected);
            }
        }
    }

    #[test]
    fn shared_branches_are_counted_once() {
        let mut store = Store::new(10);
        let (a, b) = (store.add_variable(2), store.add_variable(2));
        let low = store.literal(b, |value| value.index() == 1).unwrap();
        let high = store.node(a, &[low, Node::YES]).unwrap();
        assert_eq!(store.size(&[high]), 2);
        assert_eq!(store.size(&[high, low, high]), 2);
        assert_eq!(store.size(&[Node::YES]), 0);
    }
}
