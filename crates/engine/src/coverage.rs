//! How many cases a proof covers, exactly.

use crate::accounts::FALLBACK;
use crate::variables::Axis;
use crate::{Case, Engine, Situation};
use diagram::{Edge, Leaf, Value, Variable};
use language::Date;
use num_bigint::BigUint;
use rustc_hash::FxHashMap;

/// The cases over which a rulebook was proved to have one outcome for each conclusion. That holds for each of them on every
/// day, known by any day, on paper and in practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// In how many ways all facts together can be, without what the constraints exclude.
    pub cases: BigUint,
    /// The day for which this number stands, where a constraint compares a date with the case's own; else it stands for all.
    pub on: Option<Date>,
    /// In how many ways all readings together can be taken.
    pub ways_to_read: BigUint,
    /// How many conclusions have their outcome in each.
    pub conclusions: usize,
}

impl Engine {
    /// How many cases there are to decide.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let day = self.rulebook.checked_until.unwrap_or(FALLBACK);
        let mut counter = Counter { engine: self, weights: self.weights(day), known: FxHashMap::default() };
        let tied: Vec<Vec<Variable>> =
            self.constraint_parts.iter().map(|part| counter.variables(*part)).collect();
        let is_tied = |variable: &Variable| tied.iter().any(|variables| variables.contains(variable));
        let free = counter.weights.keys().copied().filter(|variable| !is_tied(variable));
        let mut cases: BigUint = free.map(|variable| counter.total(variable)).product();
        for (part, variables) in self.constraint_parts.iter().zip(&tied) {
            cases *= counter.possible(*part, variables);
        }
        let moves = |axis: &Axis| match axis {
            Axis::Date(variable, axis) => axis.moves() && is_tied(variable),
            _ => false,
        };
        Coverage {
            cases,
            on: self.variables.facts.iter().any(moves).then_some(day),
            ways_to_read: BigUint::from(2_u8).pow(u32::try_from(self.rulebook.readings.len()).unwrap_or(0)),
            conclusions: self.rulebook.conclusions.len(),
        }
    }

    /// For each variable of a fact, how many of the fact's values each of its classes holds on a day. Empty where no case
    /// is possible on it.
    fn weights(&self, day: Date) -> FxHashMap<Variable, Vec<BigUint>> {
        let Ok(situation) = Situation::new(self, Case::new(day), Vec::new()) else {
            return FxHashMap::default();
        };
        let mut weights = FxHashMap::default();
        for (fact, axis) in self.variables.facts.iter_enumerated() {
            for (place, variable) in axis.variables().iter().enumerate() {
                let arity = self.variables.arities.get(variable.index()).copied().unwrap_or(0);
                let members = (0..arity).map(|class| situation.members(fact, place, Value::new(class)));
                weights.insert(*variable, members.collect());
            }
        }
        weights
    }
}

/// Counts over the constraints, on one day.
struct Counter<'e> {
    engine: &'e Engine,
    /// For each class of each fact's variable, how many values it holds.
    weights: FxHashMap<Variable, Vec<BigUint>>,
    known: FxHashMap<Edge, BigUint>,
}

impl Counter<'_> {
    /// The variables of a diagram, first asked first.
    fn variables(&self, part: Edge) -> Vec<Variable> {
        let compiled = &self.engine.compiled;
        let nodes = crate::engine::nodes_below(compiled, &[part]);
        let mut found: Vec<Variable> = nodes
            .into_iter()
            .filter_map(|node| compiled.branch(node))
            .map(|(variable, _)| variable)
            .collect();
        found.sort_by_key(|variable| compiled.level(*variable));
        found.dedup();
        found
    }

    fn total(&self, variable: Variable) -> BigUint {
        self.weights.get(&variable).map(|weights| weights.iter().sum()).unwrap_or_default()
    }

    /// In how many ways these variables, which hold all that the diagram tests, make it yes.
    fn possible(&mut self, edge: Edge, variables: &[Variable]) -> BigUint {
        let compiled = &self.engine.compiled;
        let Some((variable, children)) = compiled.branch(edge) else {
            let yes = BigUint::from(u8::from(edge.as_leaf() == Some(Leaf::YES)));
            return variables.iter().fold(yes, |ways, variable| ways * self.total(*variable));
        };
        let place = variables.iter().position(|own| *own == variable).unwrap_or(0);
        let (skipped, rest) = variables.split_at_checked(place).unwrap_or((&[], variables));
        let below = rest.get(1..).unwrap_or(&[]);
        let own = match self.known.get(&edge) {
            Some(known) => known.clone(),
            None => {
                let mut ways = BigUint::ZERO;
                for (value, child) in children.iter().enumerate() {
                    ways += self.weight(variable, Value::new(value)) * self.possible(*child, below);
                }
                self.known.insert(edge, ways.clone());
                ways
            }
        };
        skipped.iter().fold(own, |ways, variable| ways * self.total(*variable))
    }

    fn weight(&self, variable: Variable, value: Value) -> BigUint {
        let weights = self.weights.get(&variable);
        weights.and_then(|weights| weights.get(value.index())).cloned().unwrap_or_default()
    }
}
