use super::*;
use crate::testing::scenario;
use proptest::prelude::*;

proptest! {
    #[test]
    fn boolean_operations_match_their_truth_tables(world in scenario(3, 2)) {
        let (mut store, nodes) = world.store();
        let (a, b, c) = (nodes[0], nodes[1], nodes[2]);
        let at = |function: usize, values: &[usize]| world.answer(function, values) == 1;
        // Twice, so that the second round is answered by the cache.
        for _ in 0..2 {
            let and = world.built(&mut store, |v| usize::from(at(0, v) && at(1, v))).unwrap();
            prop_assert_eq!(store.and(a, b).unwrap(), and);
            prop_assert_eq!(store.and(b, a).unwrap(), and);
            let or = world.built(&mut store, |v| usize::from(at(0, v) || at(1, v))).unwrap();
            prop_assert_eq!(store.or(a, b).unwrap(), or);
            prop_assert_eq!(store.or(b, a).unwrap(), or);
            let not = world.built(&mut store, |v| usize::from(!at(0, v))).unwrap();
            prop_assert_eq!(store.not(a).unwrap(), not);
            prop_assert_eq!(store.not(not).unwrap(), a);
            let all = world.built(&mut store, |v| usize::from((0..3).all(|f| at(f, v)))).unwrap();
            prop_assert_eq!(store.all([c, a, b]).unwrap(), all);
            let any = world.built(&mut store, |v| usize::from((0..3).any(|f| at(f, v)))).unwrap();
            prop_assert_eq!(store.any([b, c, a]).unwrap(), any);
            let choice = world.built(&mut store, |v| world.answer(if at(0, v) { 1 } else { 2 }, v)).unwrap();
            prop_assert_eq!(store.choose(a, b, c).unwrap(), choice);
        }
    }

    #[test]
    fn choosing_between_many_leaves(conditions in scenario(2, 2), answers in vec_of_answers()) {
        let (mut store, nodes) = conditions.store();
        let pick = |f: usize, v: &[usize]| answers[(f * 7 + v.iter().sum::<usize>()) % answers.len()];
        let then = conditions.built(&mut store, |v| pick(0, v)).unwrap();
        let otherwise = conditions.built(&mut store, |v| pick(1, v)).unwrap();
        for (function, condition) in nodes.iter().enumerate() {
            let expected = conditions
                .built(&mut store, |v| pick(1 - conditions.answer(function, v), v))
                .unwrap();
            prop_assert_eq!(store.choose(*condition, then, otherwise).unwrap(), expected);
        }
    }

    #[test]
    fn leaves_are_combined_and_mapped_point_by_point(world in scenario(2, 4)) {
        let (mut store, nodes) = world.store();
        let difference = |a: usize, b: usize| (a * 5 + b) % 6;
        let combined = store
            .combine(nodes[0], nodes[1], |a, b| Leaf::new(difference(a.index(), b.index())))
            .unwrap();
        let expected = world
            .built(&mut store, |v| difference(world.answer(0, v), world.answer(1, v)))
            .unwrap();
        prop_assert_eq!(combined, expected);
        let mapped = store.map_leaves(nodes[0], |leaf| Leaf::new(leaf.index() / 2)).unwrap();
        let expected = world.built(&mut store, |v| world.answer(0, v) / 2).unwrap();
        prop_assert_eq!(mapped, expected);
    }
}

fn vec_of_answers() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(0..9_usize, 3..12)
}

#[test]
fn nothing_joined_is_the_neutral_answer() {
    let mut store = Store::new(1);
    assert_eq!(store.all([]), Ok(Node::YES));
    assert_eq!(store.any([]), Ok(Node::NO));
}

#[test]
fn the_operation_is_asked_once_per_pair_of_leaves() {
    let mut store = Store::new(100);
    let variables: Vec<_> = (0..6).map(|_| store.add_variable(2)).collect();
    let mut parity = Node::NO;
    for variable in variables {
        let literal = store.literal(variable, |value| value.index() == 1).unwrap();
        let flipped = store.not(parity).unwrap();
        parity = store.choose(literal, flipped, parity).unwrap();
    }
    let mut calls = 0;
    store
        .combine(parity, parity, |a, _| {
            calls += 1;
            a
        })
        .unwrap();
    assert_eq!(calls, 2);
}
