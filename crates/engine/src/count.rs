//! How many complete cases lead to each value: exact numbers, and shares under weights.
//!
//! A complete case gives one value to every fact that the conclusion depends on (each number, each day, each set of
//! values counts); facts that it does not depend on would only multiply every number by the same. Cases that a `never`
//! constraint excludes are not counted. Readings are no facts: a case is counted once, under the outcomes that it has over
//! all ways to take the readings, so that one with several is *disputed*.
//!
//! Both are one pass over the value diagram, with the readings joined and a weight for each class of each fact. Numbers
//! are big integers: a `some of` fact with two hundred countries alone has 2²⁰⁰ values. Shares are `f64`.

mod weights;

pub use weights::{UnusableWeights, Weights};

use crate::Situation;
use crate::projection::{Function, Outcomes, Projection, Role, all_joined};
use crate::reference::Outcome;
use diagram::{Edge, Value, Variable};
use language::rulebook::{ConclusionId, FactId};
use num_bigint::BigUint;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::ops::{Add, Mul};

/// How many complete cases lead to the same outcomes.
#[derive(Clone, Debug, PartialEq)]
pub struct Count<T> {
    /// The outcomes over all ways to take the readings, best first; several = disputed.
    pub outcomes: Vec<Outcome>,
    /// How many: a number of cases ([`BigUint`]) or a share of all possible ones (`f64`).
    pub cases: T,
}

/// One variable that is counted.
struct Level<T> {
    variable: Variable,
    /// Its place in the order.
    level: usize,
    /// The weight of each slot.
    slots: Vec<T>,
    /// The weight of all slots together.
    all: T,
}

impl Situation<'_> {
    /// The exact number of complete cases that lead to each value, settled outcomes first, best first; for each kind of
    /// dispute as well. Their sum is the number of possible cases.
    pub fn count(&mut self, conclusion: ConclusionId) -> Vec<Count<BigUint>> {
        self.measured(conclusion, |fact, place, value| self.members(fact, place, value))
    }

    /// The share of the possible cases that leads to each value, if the values of each fact are as likely as `weights`
    /// say, independently of one another; the values of a fact without weights are equally likely. The shares add
    /// up to 1, up to rounding. Empty where the weights leave no possible case.
    pub fn shares(&mut self, conclusion: ConclusionId, weights: &Weights) -> Vec<Count<f64>> {
        let weigh = |fact, place, value| self.weight(weights, fact, place, value);
        let mut shares: Vec<Count<f64>> = self.measured(conclusion, weigh);
        let all: f64 = shares.iter().map(|share| share.cases).sum();
        shares.retain(|share| share.cases > 0.0);
        shares.iter_mut().for_each(|share| share.cases /= all);
        shares
    }

    /// The facts over which the cases of a conclusion are counted.
    #[must_use]
    pub fn counted_facts(&self, conclusion: ConclusionId) -> &[FactId] {
        self.engine.needs(conclusion)
    }

    /// The total weight of the cases that lead to the same outcomes; `weigh` takes a fact, the number of its variable
    /// and a value.
    fn measured<T>(
        &self,
        conclusion: ConclusionId,
        weigh: impl Fn(FactId, usize, Value) -> T,
    ) -> Vec<Count<T>>
    where
        T: Clone + Add<Output = T> + Mul<Output = T> + From<u8> + PartialEq,
    {
        let engine = self.engine;
        let mut roles = all_joined(engine, &self.allowed);
        let mut levels = Vec::new();
        for fact in engine.needs(conclusion) {
            for (place, variable) in engine.axis(*fact).variables().iter().enumerate() {
                let values: Vec<Value> = self.allowed.values(*variable).collect();
                let slots: Vec<T> = values.iter().map(|value| weigh(*fact, place, *value)).collect();
                let all = slots.iter().cloned().fold(T::from(0), Add::add);
                levels.push(Level {
                    variable: *variable,
                    level: engine.compiled.level(*variable),
                    slots,
                    all,
                });
                if let Some(role) = roles.get_mut(variable.index()) {
                    *role = Role::Kept(values.into_iter().map(|value| vec![value]).collect());
                }
            }
        }
        levels.sort_by_key(|level| level.level);
        let mut projection = Projection::new(engine, &roles);
        let root = projection.of(engine.values[conclusion]);
        // Constraints on other groups of a set that is counted stand apart from the conclusion's diagram.
        let mut apart = T::from(1);
        for part in self.parts_apart(conclusion, &levels) {
            let variables = self.variables_below(part);
            let (own, rest) = levels.into_iter().partition(|level| variables.contains(&level.variable));
            levels = rest;
            let possible = projection.of(part);
            let totals =
                Tally { projection: &projection, levels: own, done: FxHashMap::default() }.below(possible, 0);
            let ways = totals.into_iter().filter(|(outcomes, _)| outcomes.worst().is_some());
            apart = apart * ways.map(|(_, ways)| ways).fold(T::from(0), Add::add);
        }
        let mut tally = Tally { projection: &projection, levels, done: FxHashMap::default() };
        let mut counts: Vec<Count<T>> = tally
            .below(root, 0)
            .into_iter()
            .map(|(outcomes, cases)| Count { outcomes: outcomes.list(), cases: cases * apart.clone() })
            .filter(|count| !count.outcomes.is_empty())
            .collect();
        counts.sort_by(|left, right| {
            let key = |count: &Count<T>| (count.outcomes.len() > 1, count.outcomes.clone());
            key(left).cmp(&key(right))
        });
        counts
    }
}

impl Situation<'_> {
    /// The parts of the constraints that test a counted variable and are not in the conclusion's own diagram.
    fn parts_apart<T>(&self, conclusion: ConclusionId, levels: &[Level<T>]) -> Vec<Edge> {
        let engine = self.engine;
        let own = self.variables_below(engine.values[conclusion]);
        let is_apart = |part: &&Edge| {
            let tested = self.variables_below(**part);
            !tested.iter().any(|variable| own.contains(variable))
                && levels.iter().any(|level| tested.contains(&level.variable))
        };
        engine.constraint_parts.iter().filter(is_apart).copied().collect()
    }
}

/// The total weight of the assignments that lead to each set of outcomes.
type Totals<T> = BTreeMap<Outcomes, T>;

struct Tally<'a, T> {
    projection: &'a Projection<'a>,
    levels: Vec<Level<T>>,
    done: FxHashMap<Function, Totals<T>>,
}

impl<T: Clone + Add<Output = T> + Mul<Output = T> + From<u8> + PartialEq> Tally<'_, T> {
    /// Over the variables from the `first` one down, of which the function may skip some.
    fn below(&mut self, function: Function, first: usize) -> Totals<T> {
        let own = self.place(function);
        let mut totals = self.of(function, own);
        let skipped = self.levels.get(first..own).unwrap_or_default();
        let factor = skipped.iter().fold(T::from(1), |product, level| product * level.all.clone());
        if factor != T::from(1) {
            totals.values_mut().for_each(|total| *total = total.clone() * factor.clone());
        }
        totals
    }

    /// The number of the function's variable among those counted.
    fn place(&self, function: Function) -> usize {
        let own = self.projection.level(function);
        self.levels.partition_point(|level| level.level < own)
    }

    fn of(&mut self, function: Function, own: usize) -> Totals<T> {
        if let Function::Always(outcomes) = function {
            return Totals::from([(outcomes, T::from(1))]);
        }
        if let Some(totals) = self.done.get(&function) {
            return totals.clone();
        }
        let projection = self.projection;
        let mut totals = Totals::new();
        let children = projection.branch(function).map(|(_, children)| children).unwrap_or_default();
        for (slot, child) in children.iter().enumerate() {
            let weight = self.levels.get(own).and_then(|level| level.slots.get(slot)).cloned();
            let weight = weight.filter(|weight| *weight != T::from(0));
            let Some(weight) = weight else { continue };
            for (outcomes, ways) in self.below(*child, own.saturating_add(1)) {
                let sum = totals.remove(&outcomes).unwrap_or(T::from(0));
                totals.insert(outcomes, sum + ways * weight.clone());
            }
        }
        self.done.insert(function, totals.clone());
        totals
    }
}
