//! Which answers are still possible: the walk a reader waits for.

use crate::allowed::Allowed;
use crate::compiled::{Compiled, Edge};
use std::ops::ControlFlow;

/// Reusable working memory of the walks over a [`Compiled`] diagram.
///
/// Visited marks carry the number of the walk that set them, so starting a walk clears nothing; once warm,
/// walks allocate nothing. One scratch serves any number of diagrams, one walk at a time.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    walk: u32,
    marks: Vec<u32>,
    pending: Vec<Edge>,
}

impl Scratch {
    /// Empty working memory, which grows to what the first walks need.
    pub fn new() -> Self {
        Scratch::default()
    }

    /// Starts a walk over a diagram with this many slots.
    fn begin(&mut self, slots: usize) {
        self.walk = self.walk.wrapping_add(1);
        if self.walk == 0 {
            self.marks.fill(0);
            self.walk = 1;
        }
        if self.marks.len() < slots {
            self.marks.resize(slots, 0);
        }
        self.pending.clear();
    }

    /// Marks a slot; whether it was not marked before in this walk.
    #[inline]
    fn first_visit(&mut self, slot: usize) -> bool {
        if let Some(mark) = self.marks.get_mut(slot) {
            return std::mem::replace(mark, self.walk) != self.walk;
        }
        // Only a leaf that the diagram does not contain can be beyond the marks, and only as the start.
        true
    }
}

impl Compiled {
    /// Visits every edge that can be reached from `from` under `allowed` and that is a leaf or tests a
    /// variable at level `floor` or further down, each once and in a fixed order. Such nodes are not entered,
    /// so with `floor` at the number of variables only leaves are visited. Stops as soon as `visit` breaks;
    /// edges are visited as soon as a node that leads to them is entered.
    ///
    /// `allowed` has the arities of the diagram's variables; values beyond them lead nowhere.
    /// O(edges allowed in the nodes entered), without allocation once `scratch` is warm.
    pub fn reach(
        &self,
        from: Edge,
        allowed: &Allowed,
        floor: usize,
        scratch: &mut Scratch,
        visit: &mut impl FnMut(Edge) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        scratch.begin(self.slot_count());
        scratch.first_visit(self.slot(from));
        scratch.pending.push(from);
        let enterable = self.enterable(floor);
        while let Some(edge) = scratch.pending.pop() {
            let Some(node) = self.entered(edge, enterable) else {
                // Only `from` waits without having been looked at.
                visit(edge)?;
                continue;
            };
            let children = self.children(node);
            for (word, children) in allowed.words(node.variable).iter().zip(children.chunks(64)) {
                let mut rest = *word;
                while rest != 0 {
                    let child = children.get(rest.trailing_zeros() as usize).copied();
                    rest &= rest.wrapping_sub(1);
                    let Some(child) = child else { continue };
                    if scratch.first_visit(self.slot(child)) {
                        if self.entered(child, enterable).is_some() {
                            scratch.pending.push(child);
                        } else {
                            visit(child)?;
                        }
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handle::{Leaf, Node, Value, Variable};
    use crate::store::Store;
    use crate::testing::{allowed, allowed_assignments, scenario};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn visited(
        compiled: &Compiled,
        from: Edge,
        allowed: &Allowed,
        floor: usize,
        scratch: &mut Scratch,
    ) -> Vec<Edge> {
        let mut found = Vec::new();
        let end = compiled.reach(from, allowed, floor, scratch, &mut |edge| {
            found.push(edge);
            ControlFlow::Continue(())
        });
        assert_eq!(end, ControlFlow::Continue(()));
        found
    }

    proptest! {
        #[test]
        fn visits_what_some_assignment_leads_to_once(
            world in scenario(2, 5),
            words in vec(any::<u64>(), 6),
            floor in 0..8_usize,
        ) {
            let (store, nodes) = world.store();
            let compiled = Compiled::new(&store, &nodes);
            let allowed = allowed(&world.arities, &words);
            let mut scratch = Scratch::new();
            for root in compiled.roots().iter().copied() {
                let expected: BTreeSet<Edge> = allowed_assignments(&world.arities, &allowed)
                    .iter()
                    .map(|values| {
                        compiled.descend(root, |variable| {
                            (compiled.level(variable) < floor).then(|| Value::new(values[variable.index()]))
                        })
                    })
                    .collect();
                let mut found = visited(&compiled, root, &allowed, floor, &mut scratch);
                found.sort_unstable();
                prop_assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
            }
        }
    }

    fn three_ways() -> (Compiled, Allowed) {
        let mut store = Store::new(10);
        let colour = store.add_variable(3);
        let node = store.node(colour, &[4, 5, 6].map(|leaf| Node::leaf(Leaf::new(leaf)))).unwrap();
        (Compiled::new(&store, &[node]), Allowed::all(&[3]))
    }

    #[test]
    fn variables_with_more_values_than_a_word_has_bits() {
        let mut store = Store::new(10);
        let wide = store.add_variable(150);
        let node = store.node(wide, &(0..150).map(|i| Node::leaf(Leaf::new(i))).collect::<Vec<_>>()).unwrap();
        let compiled = Compiled::new(&store, &[node]);
        let mut allowed = Allowed::all(&[150]);
        let mut scratch = Scratch::new();
        assert_eq!(visited(&compiled, compiled.root(0), &allowed, 1, &mut scratch).len(), 150);
        allowed.set(wide, |value| [3, 63, 64, 130].contains(&value.index()));
        let found = visited(&compiled, compiled.root(0), &allowed, 1, &mut scratch);
        assert_eq!(found, [3, 63, 64, 130].map(|leaf| Edge::leaf(Leaf::new(leaf))));
    }

    #[test]
    fn stops_when_told_to() {
        let (compiled, allowed) = three_ways();
        let mut visits = 0;
        let end = compiled.reach(compiled.root(0), &allowed, 1, &mut Scratch::new(), &mut |_| {
            visits += 1;
            if visits == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!((end, visits), (ControlFlow::Break(()), 2));
    }

    #[test]
    fn a_variable_without_values_leads_nowhere() {
        let (compiled, mut allowed) = three_ways();
        allowed.set(Variable::new(0), |_| false);
        assert_eq!(visited(&compiled, compiled.root(0), &allowed, 1, &mut Scratch::new()), []);
    }

    #[test]
    fn a_leaf_of_another_diagram_is_visited() {
        let (compiled, allowed) = three_ways();
        let stranger = Edge::leaf(Leaf::new(1 << 20));
        assert_eq!(visited(&compiled, stranger, &allowed, 1, &mut Scratch::new()), [stranger]);
    }

    #[test]
    fn marks_do_not_outlive_the_last_walk_number() {
        let (compiled, allowed) = three_ways();
        let mut scratch = Scratch::new();
        visited(&compiled, compiled.root(0), &allowed, 1, &mut scratch);
        scratch.walk = u32::MAX;
        assert_eq!(visited(&compiled, compiled.root(0), &allowed, 1, &mut scratch).len(), 3);
        assert_eq!(scratch.walk, 1);
    }
}
