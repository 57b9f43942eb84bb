//! Finding a better order of the variables.

mod interaction;
mod shelf;

use crate::handle::{Full, Node, Variable};
use crate::store::Store;
use shelf::Shelf;

/// A direction is given up once the diagram is this many times (numerator, denominator) the best size seen.
const LARGEST_GROWTH: (usize, usize) = (6, 5);

impl Store {
    /// The functions of `roots` in a new store whose order makes them smaller, or leaves them as they are.
    ///
    /// Rudell's sifting (1993), carried to multi-valued variables (Kam et al. 1998): each variable in turn,
    /// the one with most nodes first, is moved through all places open to it by swaps of neighbours and left
    /// at the best; this is repeated until nothing improves. A variable moves only among neighbours of its
    /// own group in `groups`; a variable in no group stays.
    ///
    /// `effort` bounds the number of nodes looked at, apart from copying the diagram in and out and from
    /// undoing the last move. The result depends on the arguments only, has never more branches than
    /// `roots` have now, and keeps the numbers and arities of all variables. The second part of the result
    /// holds the new handles of `roots`, in the same order.
    ///
    /// # Errors
    /// [`Full`] in principle; as the result is never larger, only if this store is damaged.
    pub fn sifted(
        &self,
        roots: &[Node],
        groups: &[Vec<Variable>],
        effort: usize,
    ) -> Result<(Store, Vec<Node>), Full> {
        let mut shelf = Shelf::new(self, roots, effort);
        let group_of = group_numbers(groups, self.variable_count());
        while sift_all(&mut shelf, &group_of) && !shelf.spent() {}
        self.rebuilt(&shelf, roots)
    }

    fn rebuilt(&self, shelf: &Shelf, roots: &[Node]) -> Result<(Store, Vec<Node>), Full> {
        let variables = self.variables.reordered(&shelf.order()).ok_or(Full { limit: self.node_limit() })?;
        let mut store = self.emptied(variables);
        let nodes = shelf.rebuild(&mut store, roots)?;
        Ok((store, nodes))
    }
}

/// The group of every variable; a variable in none is a group of its own.
fn group_numbers(groups: &[Vec<Variable>], variables: usize) -> Vec<usize> {
    let mut numbers: Vec<usize> = (groups.len()..groups.len() + variables).collect();
    for (number, group) in groups.iter().enumerate() {
        for variable in group {
            if let Some(place) = numbers.get_mut(variable.index()) {
                *place = number;
            }
        }
    }
    numbers
}

/// Sifts every variable once; whether that made the diagram smaller.
fn sift_all(shelf: &mut Shelf, group_of: &[usize]) -> bool {
    let before = shelf.size();
    let mut variables: Vec<usize> =
        (0..group_of.len()).filter(|variable| shelf.width(*variable) > 0).collect();
    variables.sort_by_key(|variable| (std::cmp::Reverse(shelf.width(*variable)), *variable));
    for variable in variables {
        if shelf.spent() {
            break;
        }
        sift_one(shelf, variable, group_of);
    }
    shelf.size() < before
}

/// Tries every place open to the variable, the nearer end first, and leaves it at the best.
fn sift_one(shelf: &mut Shelf, variable: usize, group_of: &[usize]) {
    let start = shelf.level(variable);
    let same = |level: &usize| group_of.get(shelf.variable_at(*level)) == group_of.get(variable);
    let first = start - (0..start).rev().take_while(same).count();
    let last = start + (start + 1..shelf.variable_count()).take_while(same).count();
    let mut best = (shelf.size(), start);
    if start - first < last - start {
        move_up(shelf, variable, first, &mut best);
        go_to(shelf, variable, start);
        move_down(shelf, variable, last, &mut best);
    } else {
        move_down(shelf, variable, last, &mut best);
        go_to(shelf, variable, start);
        move_up(shelf, variable, first, &mut best);
    }
    go_to(shelf, variable, best.1);
}

/// Moves the variable to a level it has been at before.
fn go_to(shelf: &mut Shelf, variable: usize, level: usize) {
    while shelf.level(variable) < level {
        shelf.swap(shelf.level(variable));
    }
    while shelf.level(variable) > level {
        shelf.swap(shelf.level(variable) - 1);
    }
}

fn move_down(shelf: &mut Shelf, variable: usize, last: usize, best: &mut (usize, usize)) {
    while shelf.level(variable) < last && !shelf.spent() && worth_going_on(shelf, best) {
        shelf.swap(shelf.level(variable));
        note(shelf, variable, best);
    }
}

fn move_up(shelf: &mut Shelf, variable: usize, first: usize, best: &mut (usize, usize)) {
    while shelf.level(variable) > first && !shelf.spent() && worth_going_on(shelf, best) {
        shelf.swap(shelf.level(variable) - 1);
        note(shelf, variable, best);
    }
}

fn worth_going_on(shelf: &Shelf, best: &(usize, usize)) -> bool {
    let (numerator, denominator) = LARGEST_GROWTH;
    shelf.size() * denominator <= best.0 * numerator
}

fn note(shelf: &Shelf, variable: usize, best: &mut (usize, usize)) {
    if shelf.size() < best.0 {
        *best = (shelf.size(), shelf.level(variable));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{evaluated, scenario};
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn functions_stay_and_nothing_grows(
            world in scenario(3, 3),
            effort in 0..300_usize,
            cuts in vec(any::<bool>(), 6),
        ) {
            let (store, nodes) = world.store();
            let mut groups = vec![vec![]];
            for (variable, cut) in store.order().iter().zip(cuts) {
                if cut {
                    groups.push(vec![]);
                }
                groups.last_mut().unwrap().push(*variable);
            }
            let (sifted, roots) = store.sifted(&nodes, &groups, effort).unwrap();
            prop_assert!(sifted.size(&roots) <= store.size(&nodes));
            prop_assert_eq!(sifted.size(&roots), sifted.node_count());
            let mut place = 0;
            for group in groups {
                let mut there = sifted.order()[place..place + group.len()].to_vec();
                place += group.len();
                let mut group = group;
                there.sort_unstable();
                group.sort_unstable();
                prop_assert_eq!(there, group);
            }
            for values in world.assignments() {
                for (function, root) in roots.iter().enumerate() {
                    prop_assert_eq!(evaluated(&sifted, *root, &values), world.answer(function, &values));
                }
            }
        }

        #[test]
        fn every_swap_leaves_a_canonical_diagram(
            world in scenario(2, 3),
            swaps in vec(any::<usize>(), 0..12),
        ) {
            let (store, nodes) = world.store();
            let mut shelf = Shelf::new(&store, &nodes, usize::MAX);
            prop_assert_eq!(shelf.size(), store.size(&nodes));
            for swap in swaps {
                if world.arities.len() > 1 {
                    shelf.swap(swap % (world.arities.len() - 1));
                }
                let mut fresh = store.emptied(store.variables.reordered(&shelf.order()).unwrap());
                let expected: Vec<Node> = (0..2)
                    .map(|function| world.built(&mut fresh, |v| world.answer(function, v)).unwrap())
                    .collect();
                prop_assert_eq!(shelf.size(), fresh.size(&expected));
                prop_assert_eq!(shelf.rebuild(&mut fresh, &nodes).unwrap(), expected);
            }
        }
    }

    /// (a1 and b1) or (a2 and b2) or ..., all `a` before all `b`: Bryant's example of a bad order.
    fn pairs(count: usize) -> (Store, Node, Vec<Variable>) {
        let mut store = Store::new(100_000);
        let variables: Vec<Variable> = (0..2 * count).map(|_| store.add_variable(2)).collect();
        let is_yes = |value: crate::Value| value.index() == 1;
        let joined: Vec<Node> = (0..count)
            .map(|i| {
                let (a, b) = (variables[i], variables[i + count]);
                let (a, b) = (store.literal(a, is_yes).unwrap(), store.literal(b, is_yes).unwrap());
                store.and(a, b).unwrap()
            })
            .collect();
        let any = store.any(joined).unwrap();
        (store, any, variables)
    }

    #[test]
    fn interleaving_pairs_is_found() {
        let (store, root, variables) = pairs(8);
        assert_eq!(store.size(&[root]), 2 * (1 << 8) - 2);
        let (sifted, roots) = store.sifted(&[root], std::slice::from_ref(&variables), 1_000_000).unwrap();
        assert_eq!(sifted.size(&roots), 16);
        for i in 0..8 {
            assert_eq!(sifted.level(variables[i]).abs_diff(sifted.level(variables[i + 8])), 1);
        }
    }

    #[test]
    fn without_effort_or_groups_the_order_stays() {
        let (store, root, variables) = pairs(4);
        let (unmoved, _) = store.sifted(&[root], std::slice::from_ref(&variables), 0).unwrap();
        assert_eq!(unmoved.order(), store.order());
        let (unmoved, roots) = store.sifted(&[root], &[], 1_000_000).unwrap();
        assert_eq!(unmoved.order(), store.order());
        assert_eq!(unmoved.size(&roots), store.size(&[root]));
    }

    #[test]
    fn variables_in_no_group_split_their_neighbours() {
        let (store, root, variables) = pairs(4);
        let group: Vec<Variable> = variables.iter().copied().filter(|v| v.index() != 4).collect();
        let (sifted, _) = store.sifted(&[root], &[group], 1_000_000).unwrap();
        assert_eq!(sifted.level(variables[4]), 4);
        assert!((0..4).all(|i| sifted.level(variables[i]) < 4));
    }

    #[test]
    fn leaves_and_unused_branches_need_no_care() {
        let (store, root, variables) = pairs(3);
        let unused = store.node_count();
        let (sifted, roots) = store.sifted(&[Node::YES, root, root], &[variables], 10_000).unwrap();
        assert_eq!(roots[0], Node::YES);
        assert_eq!(roots[1], roots[2]);
        assert_eq!(sifted.node_count(), 6);
        assert!(unused > 6);
    }
}
