use super::*;
use crate::handle::{Leaf, Node};
use crate::store::Store;
use crate::testing::{allowed, allowed_assignments, scenario};
use proptest::collection::vec;
use proptest::prelude::*;

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// The probability of an assignment by the documented rule, from whole-numbered weights.
fn probability(allowed: &Allowed, values: &[usize], weight: &dyn Fn(Variable, Value) -> f64) -> f64 {
    let share = |(variable, value): (usize, &usize)| {
        let variable = Variable::new(variable);
        let sum: f64 = allowed.values(variable).map(|value| weight(variable, value)).sum();
        let even = 1.0 / allowed.count(variable) as f64;
        if sum > 0.0 { weight(variable, Value::new(*value)) / sum } else { even }
    };
    values.iter().enumerate().map(share).product()
}

proptest! {
    #[test]
    fn masses_match_enumeration(
        world in scenario(1, 4),
        words in vec(any::<u64>(), 6),
        weights in vec(0..4_u8, 30),
        floor in 0..8_usize,
    ) {
        let (store, nodes) = world.store();
        let compiled = Compiled::new(&store, &nodes);
        let (allowed, root) = (allowed(&world.arities, &words), compiled.root(0));
        let weight = |variable: Variable, value: Value| f64::from(weights[variable.index() * 5 + value.index()]);
        let end = |values: &[usize]| {
            compiled.descend(root, |variable| {
                (compiled.level(variable) < floor).then(|| Value::new(values[variable.index()]))
            })
        };
        let cases = allowed_assignments(&world.arities, &allowed);
        let mut ends: Vec<Edge> = cases.iter().map(|values| end(values)).collect();
        ends.sort_unstable();
        ends.dedup();
        let outcome = |edge: Edge| ends.iter().position(|other| *other == edge).unwrap();
        let mut scratch = Scratch::new();
        // Twice: the scratch must not remember anything that matters.
        for _ in 0..2 {
            let influence =
                compiled.influence(root, &allowed, floor, ends.len(), outcome, weight, &mut scratch);
            for (number, edge) in ends.iter().enumerate() {
                let hits = || cases.iter().filter(|values| end(values) == *edge);
                let total: f64 = hits().map(|values| probability(&allowed, values, &weight)).sum();
                prop_assert!(close(influence.total()[number], total));
                for (variable, arity) in world.arities.iter().enumerate() {
                    for value in 0..*arity {
                        let fitting = hits().filter(|values| values[variable] == value);
                        let mass: f64 = fitting.map(|values| probability(&allowed, values, &weight)).sum();
                        let found = influence.mass(Variable::new(variable), Value::new(value))[number];
                        prop_assert!(close(found, mass), "{found} is not {mass}");
                    }
                }
            }
            for variable in world.variables() {
                prop_assert_eq!(influence.touched(variable), touched(&compiled, root, &allowed, floor, variable));
            }
        }
    }
}

fn touched(compiled: &Compiled, from: Edge, allowed: &Allowed, floor: usize, wanted: Variable) -> bool {
    let Some((variable, children)) = compiled.branch(from) else { return false };
    if compiled.level(variable) >= floor {
        return false;
    }
    let here = variable == wanted && allowed.count(variable) > 1;
    here || allowed.values(variable).any(|v| touched(compiled, children[v.index()], allowed, floor, wanted))
}

fn coin() -> (Compiled, Allowed) {
    let mut store = Store::new(10);
    let (face, _unused) = (store.add_variable(2), store.add_variable(3));
    let node = store.node(face, &[Node::NO, Node::YES]).unwrap();
    (Compiled::new(&store, &[node]), Allowed::all(&[2, 3]))
}

#[test]
fn a_variable_nobody_asks_for_shares_the_total_out_evenly() {
    let (compiled, allowed) = coin();
    let influence = compiled.influence(
        compiled.root(0),
        &allowed,
        2,
        2,
        |edge| edge.as_leaf().map_or(9, Leaf::index),
        |_, _| 1.0,
        &mut Scratch::new(),
    );
    assert_eq!(influence.total(), [0.5, 0.5]);
    assert_eq!(influence.mass(Variable::new(0), Value::new(1)), [0.0, 0.5]);
    assert!(influence.mass(Variable::new(1), Value::new(2)).iter().all(|mass| close(*mass, 1.0 / 6.0)));
    assert!(influence.touched(Variable::new(0)) && !influence.touched(Variable::new(1)));
    assert!(influence.mass(Variable::new(0), Value::new(2)).is_empty());
    assert!(influence.mass(Variable::new(2), Value::new(0)).is_empty());
}

#[test]
fn outcomes_without_a_number_and_unusable_weights_do_no_harm() {
    let (compiled, allowed) = coin();
    let weigh = |weight: f64| {
        compiled.influence(
            compiled.root(0),
            &allowed,
            2,
            1,
            |edge| edge.as_leaf().map_or(9, Leaf::index),
            |variable, value| if variable.index() == 0 && value.index() == 0 { weight } else { 0.0 },
            &mut Scratch::new(),
        )
    };
    assert_eq!(weigh(f64::NAN).total(), [0.5]);
    assert_eq!(weigh(-3.0).total(), [0.5]);
    assert_eq!(weigh(f64::INFINITY).total(), [0.5]);
    assert_eq!(weigh(0.25).total(), [1.0]);
}

#[test]
fn an_outcome_known_from_the_start_has_all_the_mass() {
    let (compiled, allowed) = coin();
    let from = Edge::leaf(Leaf::new(90));
    let influence = compiled.influence(from, &allowed, 2, 2, |_| 1, |_, _| 1.0, &mut Scratch::new());
    assert_eq!(influence.total(), [0.0, 1.0]);
    assert_eq!(influence.mass(Variable::new(0), Value::new(0)), [0.0, 0.5]);
}
