//! The two passes over the nodes.

use super::{Influence, row_of};
use crate::allowed::Allowed;
use crate::compiled::{Compiled, Edge};
use crate::handle::{Value, Variable};
use crate::reach::{Rows, Scratch};
use std::ops::ControlFlow;

/// What both passes look at.
pub(super) struct Pass<'a> {
    pub(super) compiled: &'a Compiled,
    pub(super) allowed: &'a Allowed,
    pub(super) floor: usize,
    /// How many of the first nodes are above the floor.
    pub(super) enterable: u32,
    pub(super) outcomes: usize,
}

impl Pass<'_> {
    /// Lists the nodes above the floor from top to bottom and gives every edge its row or outcome.
    pub(super) fn enter(&self, from: Edge, outcome: impl Fn(Edge) -> usize, scratch: &mut Scratch) {
        let mut rows = std::mem::take(&mut scratch.rows);
        rows.places.resize(self.compiled.slot_count().max(self.compiled.slot(from) + 1), 0);
        rows.entered.clear();
        let mut visit = |edge: Edge| {
            if let Some(place) = rows.places.get_mut(self.compiled.slot(edge)) {
                *place = u32::try_from(outcome(edge)).unwrap_or(u32::MAX);
            }
            ControlFlow::Continue(())
        };
        let enter = &mut |index| rows.entered.push(index);
        let _ = self.compiled.walk(from, self.allowed, self.floor, scratch, &mut visit, enter);
        // Children have larger indices than their parents.
        rows.entered.sort_unstable();
        for (row, index) in (0_u32..).zip(&rows.entered) {
            if let Some(place) = rows.places.get_mut(*index) {
                *place = row;
            }
        }
        scratch.rows = rows;
    }

    /// Fills in the distribution of the outcomes seen from every node, deepest first.
    pub(super) fn bottom_up(&self, influence: &Influence, rows: &mut Rows) {
        rows.conditional.clear();
        rows.conditional.resize(rows.entered.len() * self.outcomes, 0.0);
        let mut own = std::mem::take(&mut rows.own);
        for row in (0..rows.entered.len()).rev() {
            own.clear();
            own.resize(self.outcomes, 0.0);
            for (_, child, weight) in self.branches(row, influence, rows) {
                self.add_distribution(child, weight, rows, &mut own);
            }
            let start = row * self.outcomes;
            if let Some(place) = rows.conditional.get_mut(start..start + self.outcomes) {
                place.copy_from_slice(&own);
            }
        }
        rows.own = own;
    }

    /// Sends probability from the top to every node and notes what passes each value.
    pub(super) fn top_down(&self, from: Edge, rows: &mut Rows, influence: &mut Influence) {
        let mut reached = std::mem::take(&mut rows.reached);
        reached.clear();
        reached.resize(rows.entered.len(), 0.0);
        self.send(from, 1.0, rows, &mut reached);
        for (row, index) in rows.entered.iter().enumerate() {
            let variable = self.compiled.flat(*index).variable;
            let here = reached.get(row).copied().unwrap_or(0.0);
            let mut masses = std::mem::take(&mut influence.masses);
            for (value, child, weight) in self.branches(row, influence, rows) {
                let start = value * self.outcomes;
                if let Some(mass) = masses.get_mut(start..start + self.outcomes) {
                    self.add_distribution(child, here * weight, rows, mass);
                }
                self.send(child, here * weight, rows, &mut reached);
            }
            influence.masses = masses;
            if let Some(touched) = influence.touched.get_mut(variable.index()) {
                *touched |= self.allowed.count(variable) > 1;
            }
        }
        rows.reached = reached;
    }

    /// The allowed branches of a row's node: number of the value among all values, child, probability.
    fn branches<'b>(
        &'b self,
        row: usize,
        influence: &Influence,
        rows: &'b Rows,
    ) -> impl Iterator<Item = (usize, Edge, f64)> + use<'b> {
        let index = rows.entered.get(row).copied().unwrap_or(0);
        let node = self.compiled.flat(index);
        let first = influence.values_of(node.variable).start;
        let children = self.compiled.children(node);
        self.allowed.values(node.variable).filter_map(move |value| {
            let number = first + value.index();
            let weight = rows.weights.get(number).copied().unwrap_or(0.0);
            children.get(value.index()).map(|child| (number, *child, weight))
        })
    }

    fn send(&self, edge: Edge, share: f64, rows: &Rows, reached: &mut [f64]) {
        if self.compiled.entered(edge, self.enterable).is_some()
            && let Some(place) = reached.get_mut(self.place(edge, rows))
        {
            *place += share;
        }
    }

    /// Adds `share` of the outcomes seen from `edge` to `sum`.
    pub(super) fn add_distribution(&self, edge: Edge, share: f64, rows: &Rows, sum: &mut [f64]) {
        let place = self.place(edge, rows);
        if self.compiled.entered(edge, self.enterable).is_some() {
            for (sum, mass) in sum.iter_mut().zip(row_of(&rows.conditional, place, self.outcomes)) {
                *sum += share * mass;
            }
        } else if let Some(sum) = sum.get_mut(place) {
            *sum += share;
        }
    }

    fn place(&self, edge: Edge, rows: &Rows) -> usize {
        rows.places.get(self.compiled.slot(edge)).map_or(usize::MAX, |place| *place as usize)
    }
}

/// Fills in the probability of every value of every variable.
pub(super) fn normalise(allowed: &Allowed, weight: impl Fn(Variable, Value) -> f64, weights: &mut Vec<f64>) {
    weights.clear();
    for variable in (0..allowed.variable_count()).map(Variable::new) {
        let usable = |value: Value| match weight(variable, value) {
            _ if !allowed.allows(variable, value) => 0.0,
            weight if weight.is_finite() => weight.max(0.0),
            _ => 0.0,
        };
        let sum: f64 = allowed.values(variable).map(usable).sum();
        let even = 1.0 / allowed.count(variable) as f64;
        weights.extend((0..allowed.arity(variable)).map(Value::new).map(|value| {
            if !allowed.allows(variable, value) {
                0.0
            } else if sum > 0.0 && sum.is_finite() {
                usable(value) / sum
            } else {
                even
            }
        }));
    }
}
