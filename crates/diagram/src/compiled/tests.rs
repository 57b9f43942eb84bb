use super::*;
use crate::testing::{evaluated, scenario};
use proptest::prelude::*;

proptest! {
    #[test]
    fn answers_are_those_of_the_store(world in scenario(3, 3)) {
        let (store, nodes) = world.store();
        let compiled = Compiled::new(&store, &nodes);
        prop_assert_eq!(compiled.node_count(), store.size(&nodes));
        for values in world.assignments() {
            let short: Vec<u16> = values.iter().map(|value| *value as u16).collect();
            for (function, node) in nodes.iter().enumerate() {
                let root = compiled.root(function);
                let expected = Leaf::new(evaluated(&store, *node, &values));
                prop_assert_eq!(compiled.evaluate_slice(root, &short), expected);
                prop_assert_eq!(compiled.evaluate(root, |v| Value::new(values[v.index()])), expected);
            }
        }
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            prop_assert_eq!(compiled.root(one) == compiled.root(other), nodes[one] == nodes[other]);
        }
    }

    #[test]
    fn children_come_after_their_parents_and_further_down(world in scenario(2, 3)) {
        let (store, nodes) = world.store();
        let compiled = Compiled::new(&store, &nodes);
        let mut slots = Vec::new();
        for index in 0..compiled.node_count() {
            let edge = Edge(index as u32);
            slots.push(compiled.slot(edge));
            let (variable, children) = compiled.branch(edge).unwrap();
            prop_assert_eq!(children.len(), world.arities[variable.index()]);
            prop_assert_eq!(compiled.level(variable), store.level(variable));
            for child in children {
                prop_assert!(child.node_index().is_none_or(|below| below > index));
                let level = compiled.branch(*child).map_or(usize::MAX, |(below, _)| compiled.level(below));
                prop_assert!(level > compiled.level(variable));
                slots.push(compiled.slot(*child));
            }
        }
        prop_assert!(slots.iter().all(|slot| *slot < compiled.slot_count()));
    }

    #[test]
    fn descending_stops_at_the_first_open_variable(world in scenario(1, 3), fixed in any::<u8>()) {
        let (store, nodes) = world.store();
        let compiled = Compiled::new(&store, &nodes);
        let is_fixed = |variable: Variable| fixed >> variable.index() & 1 == 1;
        for values in world.assignments() {
            let value_of = |variable: Variable| Value::new(values[variable.index()]);
            let end = compiled
                .descend(compiled.root(0), |variable| is_fixed(variable).then(|| value_of(variable)));
            prop_assert!(compiled.branch(end).is_none_or(|(variable, _)| !is_fixed(variable)));
            prop_assert_eq!(compiled.evaluate(end, value_of).index(), world.answer(0, &values));
        }
    }
}

#[test]
fn values_out_of_range_take_the_last_child() {
    let mut store = Store::new(10);
    let colour = store.add_variable(3);
    let node = store.literal(colour, |value| value.index() == 2).unwrap();
    let compiled = Compiled::new(&store, &[node]);
    let root = compiled.root(0);
    assert_eq!(compiled.evaluate_slice(root, &[1]), Leaf::NO);
    assert_eq!(compiled.evaluate_slice(root, &[900]), Leaf::YES);
    assert_eq!(compiled.evaluate_slice(root, &[]), Leaf::YES);
    assert_eq!(compiled.root(7), Edge::leaf(Leaf::NO));
}

#[test]
fn leaves_with_large_payloads_get_small_slots() {
    let mut store = Store::new(10);
    let colour = store.add_variable(3);
    let leaves = [5, 1 << 30, 70_000].map(Leaf::new);
    let node = store.node(colour, &leaves.map(Node::leaf)).unwrap();
    let compiled = Compiled::new(&store, &[node]);
    let mut slots = leaves.map(|leaf| compiled.slot(Edge::leaf(leaf)));
    slots.sort_unstable();
    assert_eq!(slots, [1, 2, 3]);
    assert_eq!(compiled.slot_count(), 4);
}
