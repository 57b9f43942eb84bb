//! Random functions as truth tables, to compare every operation with.

use crate::{Allowed, Full, Leaf, Node, Store, Value, Variable};
use proptest::collection::vec;
use proptest::prelude::*;

/// Some functions over the same few variables, written out in full.
#[derive(Clone, Debug)]
pub(crate) struct Scenario {
    pub(crate) arities: Vec<usize>,
    pub(crate) order: Vec<usize>,
    tables: Vec<Vec<usize>>,
}

/// `functions` tables with answers below `leaves` over 1..6 variables of arity 1..5.
pub(crate) fn scenario(functions: usize, leaves: usize) -> impl Strategy<Value = Scenario> {
    vec(1..=5_usize, 1..=6).prop_map(trimmed).prop_flat_map(move |arities| {
        let size = arities.iter().product::<usize>();
        let (count, order) = (arities.len(), Just((0..arities.len()).collect::<Vec<_>>()).prop_shuffle());
        let table = (vec(0..leaves, size), vec(any::<bool>(), count));
        (Just(arities), order, vec(table, functions)).prop_map(|(arities, order, drawn)| {
            let tables = drawn.iter().map(|(table, ignored)| blurred(&arities, table, ignored)).collect();
            Scenario { arities, order, tables }
        })
    })
}

/// Keeps the product of the arities small enough to write tables out.
fn trimmed(mut arities: Vec<usize>) -> Vec<usize> {
    while arities.iter().product::<usize>() > 400 {
        let widest = (0..arities.len()).max_by_key(|place| arities[*place]).unwrap();
        arities[widest] -= 1;
    }
    arities
}

/// The table with some variables made irrelevant, so that diagrams skip levels.
fn blurred(arities: &[usize], table: &[usize], ignored: &[bool]) -> Vec<usize> {
    let look = |values: Vec<usize>| {
        let kept: Vec<usize> = values.iter().zip(ignored).map(|(v, i)| if *i { 0 } else { *v }).collect();
        table[place(arities, &kept)]
    };
    assignments(arities).into_iter().map(look).collect()
}

fn place(arities: &[usize], values: &[usize]) -> usize {
    arities.iter().zip(values).fold(0, |place, (arity, value)| place * arity + value)
}

/// Every way to choose values below the arities, the last variable changing fastest.
pub(crate) fn assignments(arities: &[usize]) -> Vec<Vec<usize>> {
    arities.iter().fold(vec![vec![]], |all, arity| {
        all.iter().flat_map(|values| (0..*arity).map(move |v| [values.as_slice(), &[v]].concat())).collect()
    })
}

impl Scenario {
    pub(crate) fn assignments(&self) -> Vec<Vec<usize>> {
        assignments(&self.arities)
    }

    /// The answer of a function.
    pub(crate) fn answer(&self, function: usize, values: &[usize]) -> usize {
        self.tables[function][place(&self.arities, values)]
    }

    pub(crate) fn variables(&self) -> Vec<Variable> {
        (0..self.arities.len()).map(Variable::new).collect()
    }

    pub(crate) fn order(&self) -> Vec<Variable> {
        self.order.iter().map(|index| Variable::new(*index)).collect()
    }

    /// A store with the variables in their order, and every function in it.
    pub(crate) fn store(&self) -> (Store, Vec<Node>) {
        let mut store = self.empty(1 << 20);
        let nodes = (0..self.tables.len())
            .map(|function| self.built(&mut store, |values| self.answer(function, values)).unwrap())
            .collect();
        (store, nodes)
    }

    pub(crate) fn empty(&self, limit: usize) -> Store {
        let mut store = Store::new(limit);
        for arity in &self.arities {
            store.add_variable(*arity);
        }
        assert!(store.set_order(&self.order()));
        store
    }

    /// The canonical node of a function given by its answers.
    pub(crate) fn built(&self, store: &mut Store, answer: impl Fn(&[usize]) -> usize) -> Result<Node, Full> {
        self.built_below(store, 0, &mut vec![0; self.arities.len()], &answer)
    }

    fn built_below(
        &self,
        store: &mut Store,
        level: usize,
        values: &mut Vec<usize>,
        answer: &dyn Fn(&[usize]) -> usize,
    ) -> Result<Node, Full> {
        let Some(variable) = store.order().get(level).copied() else {
            return Ok(Node::leaf(Leaf::new(answer(values))));
        };
        let mut children = Vec::new();
        for value in 0..store.arity(variable) {
            values[variable.index()] = value;
            children.push(self.built_below(store, level + 1, values, answer)?);
        }
        store.node(variable, &children)
    }
}

/// The answer of a node for values indexed by variable.
pub(crate) fn evaluated(store: &Store, node: Node, values: &[usize]) -> usize {
    store.evaluate(node, |variable| Value::new(values[variable.index()])).index()
}

/// Sets of allowed values, none empty, cut from one random word per variable.
pub(crate) fn allowed(arities: &[usize], words: &[u64]) -> Allowed {
    let mut allowed = Allowed::all(arities);
    for (variable, word) in words.iter().enumerate().take(arities.len()) {
        let variable = Variable::new(variable);
        allowed.set(variable, |value| word >> value.index() & 1 == 1);
        if allowed.count(variable) == 0 {
            allowed.free(variable);
        }
    }
    allowed
}

/// The assignments a set allows.
pub(crate) fn allowed_assignments(arities: &[usize], allowed: &Allowed) -> Vec<Vec<usize>> {
    let fits = |values: &Vec<usize>| {
        values.iter().enumerate().all(|(v, value)| allowed.allows(Variable::new(v), Value::new(*value)))
    };
    assignments(arities).into_iter().filter(fits).collect()
}
