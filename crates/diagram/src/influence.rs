//! How likely each outcome is together with each value of each variable.

mod pass;

use crate::allowed::Allowed;
use crate::compiled::{Compiled, Edge};
use crate::handle::{Value, Variable};
use crate::reach::Scratch;
use pass::{Pass, normalise};

/// Joint probabilities of values and outcomes, made by [`Compiled::influence`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Influence {
    outcomes: usize,
    /// Number of the first value of every variable among all values, and the number of all values at the end.
    starts: Vec<usize>,
    masses: Vec<f64>,
    total: Vec<f64>,
    touched: Vec<bool>,
}

impl Influence {
    /// For every outcome, the probability that `variable` has `value` and the outcome comes about; empty for
    /// an unknown variable or value. O(1).
    pub fn mass(&self, variable: Variable, value: Value) -> &[f64] {
        let values = self.values_of(variable);
        let row = values.start.saturating_add(value.index());
        if values.contains(&row) { row_of(&self.masses, row, self.outcomes) } else { &[] }
    }

    /// The probability of every outcome.
    pub fn total(&self) -> &[f64] {
        &self.total
    }

    /// Whether some node that can be reached tests `variable` while it has more than one allowed value. If
    /// not, no answer to the question "which value has it?" changes the outcome.
    pub fn touched(&self, variable: Variable) -> bool {
        self.touched.get(variable.index()).copied().unwrap_or(false)
    }

    fn values_of(&self, variable: Variable) -> std::ops::Range<usize> {
        match (self.starts.get(variable.index()), self.starts.get(variable.index().saturating_add(1))) {
            (Some(start), Some(end)) => *start..*end,
            _ => 0..0,
        }
    }

    /// Nothing seen yet, for the variables of `allowed`.
    fn blank(allowed: &Allowed, outcomes: usize) -> Influence {
        let mut starts = vec![0];
        let mut values = 0;
        for variable in 0..allowed.variable_count() {
            values += allowed.arity(Variable::new(variable));
            starts.push(values);
        }
        Influence {
            outcomes,
            starts,
            masses: vec![0.0; values * outcomes],
            total: vec![0.0; outcomes],
            touched: vec![false; allowed.variable_count()],
        }
    }

    /// Gives every variable the probability that flows past its nodes, which is independent of its value.
    fn add_skipped(&mut self, weights: &[f64]) {
        for variable in 0..self.touched.len() {
            let values = self.values_of(Variable::new(variable));
            for outcome in 0..self.outcomes {
                let own = |row: usize| row * self.outcomes + outcome;
                let seen: f64 = values.clone().filter_map(|row| self.masses.get(own(row))).sum();
                let total = self.total.get(outcome).copied().unwrap_or(0.0);
                // Rounding may leave the difference a little below zero.
                let skipped = (total - seen).max(0.0);
                for (row, weight) in values.clone().zip(weights.iter().skip(values.start)) {
                    let place = own(row);
                    if let Some(mass) = self.masses.get_mut(place) {
                        *mass += skipped * weight;
                    }
                }
            }
        }
    }
}

impl Compiled {
    /// How the outcomes reachable from `from` under `allowed` depend on the variables, in one bottom-up and
    /// one top-down pass.
    ///
    /// The variables are independent. The probability of an allowed value of a variable is its `weight`
    /// divided by the sum over the variable's allowed values; only ratios matter. Weights that are negative
    /// or not finite count as 0, and if all of them do, the allowed values are equally likely. `outcome`
    /// numbers, below `outcomes`, the leaves and the nodes at or below the level `floor`, which are not
    /// entered (as in [`Compiled::reach`]); it is called once per such edge, and what it numbers beyond
    /// `outcomes` is left out.
    ///
    /// Probability that reaches an outcome without testing a variable is shared out over the variable's values
    /// by their weights, so that summing [`Influence::mass`] over the values of any variable that has an
    /// allowed value gives [`Influence::total`].
    ///
    /// O(nodes entered · arity · outcomes + all values · outcomes). Besides the result nothing is allocated
    /// once `scratch` is warm. Weighted counting on decision diagrams; see Bahar et al. 1993.
    #[expect(clippy::too_many_arguments, reason = "the walk's arguments as in `reach`, and what to measure")]
    pub fn influence(
        &self,
        from: Edge,
        allowed: &Allowed,
        floor: usize,
        outcomes: usize,
        outcome: impl Fn(Edge) -> usize,
        weight: impl Fn(Variable, Value) -> f64,
        scratch: &mut Scratch,
    ) -> Influence {
        let pass = Pass { compiled: self, allowed, floor, enterable: self.enterable(floor), outcomes };
        pass.enter(from, outcome, scratch);
        let rows = &mut scratch.rows;
        let mut influence = Influence::blank(allowed, outcomes);
        normalise(allowed, weight, &mut rows.weights);
        pass.bottom_up(&influence, rows);
        pass.add_distribution(from, 1.0, rows, &mut influence.total);
        pass.top_down(from, rows, &mut influence);
        influence.add_skipped(&rows.weights);
        influence
    }
}

fn row_of(table: &[f64], row: usize, width: usize) -> &[f64] {
    table.get(row * width..(row + 1) * width).unwrap_or(&[])
}

#[cfg(test)]
mod tests;
