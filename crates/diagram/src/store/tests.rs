use super::*;
use crate::testing::{evaluated, scenario};
use proptest::prelude::*;

proptest! {
    #[test]
    fn equal_tables_are_equal_nodes(world in scenario(2, 3)) {
        let (mut store, nodes) = world.store();
        let equal = world.assignments().iter().all(|v| world.answer(0, v) == world.answer(1, v));
        prop_assert_eq!(nodes[0] == nodes[1], equal);
        for values in world.assignments() {
            for (function, node) in nodes.iter().enumerate() {
                prop_assert_eq!(evaluated(&store, *node, &values), world.answer(function, &values));
            }
        }
        // The same function again, one row of its table after the other.
        let mut rows = Node::leaf(Leaf::new(0));
        for values in world.assignments() {
            let literals: Vec<Node> = values
                .iter()
                .enumerate()
                .map(|(v, value)| store.literal(Variable::new(v), |other| other.index() == *value).unwrap())
                .collect();
            let row = store.all(literals).unwrap();
            rows = store.choose(row, Node::leaf(Leaf::new(world.answer(0, &values))), rows).unwrap();
        }
        prop_assert_eq!(rows, nodes[0]);
    }

    #[test]
    fn a_full_store_stays_within_its_limit_and_usable(world in scenario(2, 2), limit in 0..12_usize) {
        let mut store = world.empty(limit);
        let mut kept = Vec::new();
        for function in 0..2 {
            match world.built(&mut store, |values| world.answer(function, values)) {
                Ok(node) => kept.push((function, node)),
                Err(full) => prop_assert_eq!(full, Full { limit }),
            }
        }
        let both = kept.first().zip(kept.get(1)).map(|((_, a), (_, b))| store.and(*a, *b));
        prop_assert!(store.node_count() <= limit);
        prop_assert!(store.stack.is_empty());
        for values in world.assignments() {
            for (function, node) in &kept {
                prop_assert_eq!(evaluated(&store, *node, &values), world.answer(*function, &values));
            }
            if let Some(Ok(both)) = both {
                let expected = world.answer(0, &values) & world.answer(1, &values);
                prop_assert_eq!(evaluated(&store, both, &values), expected);
            }
        }
    }
}

#[test]
fn a_branch_is_what_was_asked_for() {
    let mut store = Store::new(10);
    let colour = store.add_variable(3);
    let children = [Node::YES, Node::leaf(Leaf::new(8)), Node::NO];
    let node = store.node(colour, &children).unwrap();
    assert_eq!(store.view(node), View::Branch { variable: colour, children: &children });
    assert_eq!(store.view(Node::YES), View::Leaf(Leaf::YES));
    assert_eq!(store.node(colour, &[node; 3]), Ok(node));
    assert_eq!(store.node_count(), 1);
}

#[test]
fn a_value_beyond_the_arity_counts_as_the_last() {
    let mut store = Store::new(10);
    let colour = store.add_variable(3);
    let node = store.literal(colour, |value| value.index() == 2).unwrap();
    assert_eq!(store.evaluate(node, |_| Value::new(17)), Leaf::YES);
    assert_eq!(store.evaluate(node, |_| Value::new(1)), Leaf::NO);
}

/// Eight pairs in an order that keeps partners apart need 2⁸ nodes on one level alone.
#[test]
fn a_function_too_large_is_refused() {
    let mut store = Store::new(200);
    let variables: Vec<_> = (0..16).map(|_| store.add_variable(2)).collect();
    let literals: Vec<_> =
        variables.iter().map(|v| store.literal(*v, |value| value.index() == 1).unwrap()).collect();
    let pairs = (0..8).map(|i| store.and(literals[i], literals[i + 8]));
    let pairs: Vec<_> = pairs.collect::<Result<_, _>>().unwrap();
    assert_eq!(store.any(pairs.clone()), Err(Full { limit: 200 }));
    assert_eq!(store.node_count(), 200);
    assert_eq!(store.and(literals[0], literals[8]), Ok(pairs[0]));
}

/// Operations recurse once per variable; two thousand must fit the small stack of a test.
#[test]
fn deep_diagrams_do_not_exhaust_the_stack() {
    let mut store = Store::new(10_000);
    let variables: Vec<_> = (0..2000).map(|_| store.add_variable(2)).collect();
    let literals: Vec<_> =
        variables.iter().map(|v| store.literal(*v, |value| value.index() == 1).unwrap()).collect();
    let all = store.all(literals).unwrap();
    let none = store.not(all).unwrap();
    assert_eq!(store.combine(all, none, |a, _| a), Ok(all));
    assert_eq!(store.map_leaves(none, |leaf| Leaf::new(1 - leaf.index())), Ok(all));
    assert_eq!(store.exists(all, variables[1999]).map(|node| store.size(&[node])), Ok(1999));
    let (sifted, roots) = store.sifted(&[all], &[variables], 1000).unwrap();
    assert_eq!(sifted.size(&roots), 2000);
}
