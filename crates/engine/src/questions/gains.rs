//! How much the value of each variable is expected to tell about the outcome: one pass up and one pass down a restricted
//! diagram (weighted counting; see Bahar et al. 1993). All values that are left count as equally likely.

use crate::restricted::{Place, Restricted};
use crate::verdicts::bit;
use diagram::{Leaf, Value, Variable};

/// The expected information (in nats) that each of these variables gives about which of the outcomes comes about.
/// `nodes` are all nodes of the function, parents first; `outcomes` the bits of its outcomes.
pub(super) fn gains(
    restricted: &Restricted<'_>,
    root: Place,
    nodes: &[Place],
    variables: &[Variable],
    outcomes: u64,
) -> Vec<f64> {
    let mut masses = Masses::new(restricted, nodes, outcomes);
    masses.look_up();
    masses.send_down(root);
    let total = masses.row(root).to_vec();
    let mut passing: Vec<Passing> = variables.iter().map(|_| Passing::default()).collect();
    let places = places_of(variables);
    for (place, node) in nodes.iter().enumerate() {
        let Some((variable, children)) = restricted.branch(*node) else { continue };
        let wanted = places.get(variable.index()).copied().flatten();
        if let Some(passing) = wanted.and_then(|wanted| passing.get_mut(wanted)) {
            passing.gather(&masses, place, children);
        }
    }
    passing.iter().map(|passing| passing.information(&total)).collect()
}

/// For the number of each variable, its place among these.
fn places_of(variables: &[Variable]) -> Vec<Option<usize>> {
    let numbers = || variables.iter().map(|variable| variable.index());
    let mut places = vec![None; numbers().max().map_or(0, |highest| highest.saturating_add(1))];
    for (place, number) in numbers().enumerate() {
        if let Some(known) = places.get_mut(number) {
            *known = Some(place);
        }
    }
    places
}

/// For each node what its function's outcomes weigh, and how likely it is reached.
struct Masses<'a> {
    restricted: &'a Restricted<'a>,
    nodes: &'a [Place],
    /// For each number of a node, its place among the nodes.
    places: Vec<usize>,
    /// For each outcome's bit, its place among the outcomes.
    outcomes: Vec<Option<usize>>,
    width: usize,
    rows: Vec<f64>,
    reached: Vec<f64>,
}

impl<'a> Masses<'a> {
    fn new(restricted: &'a Restricted<'a>, nodes: &'a [Place], bits: u64) -> Self {
        let highest = nodes.first().and_then(|node| node.index()).map_or(0, |number| number + 1);
        let mut places = vec![usize::MAX; highest];
        for (place, node) in nodes.iter().enumerate() {
            if let Some(known) = node.index().and_then(|number| places.get_mut(number)) {
                *known = place;
            }
        }
        let mut width = 0;
        let outcomes = (0..u64::BITS).map(|place| {
            let among = bits >> place & 1 == 1;
            width += usize::from(among);
            among.then(|| width - 1)
        });
        let outcomes: Vec<Option<usize>> = outcomes.collect();
        let rows = vec![0.0; nodes.len() * width];
        Self { restricted, nodes, places, outcomes, width, rows, reached: vec![0.0; nodes.len()] }
    }

    fn place(&self, node: Place) -> Option<usize> {
        self.places.get(node.index()?).copied()
    }

    fn outcome(&self, leaf: Leaf) -> Option<usize> {
        if bit(leaf) == 0 { None } else { self.outcomes.get(leaf.index()).copied().flatten() }
    }

    /// The distribution of the outcomes from a node on.
    fn row(&self, node: Place) -> &[f64] {
        let start = self.place(node).map(|place| place * self.width);
        start.and_then(|start| self.rows.get(start..start + self.width)).unwrap_or_default()
    }

    /// Adds a share of the outcomes seen from a place to a sum.
    fn add(&self, at: Place, share: f64, sum: &mut [f64]) {
        match at {
            Place::End(edge) => {
                let outcome = edge.as_leaf().and_then(|leaf| self.outcome(leaf));
                if let Some(sum) = outcome.and_then(|outcome| sum.get_mut(outcome)) {
                    *sum += share;
                }
            }
            Place::Node(_) => {
                for (sum, mass) in sum.iter_mut().zip(self.row(at)) {
                    *sum += share * mass;
                }
            }
        }
    }

    /// Fills in the distributions, deepest first.
    fn look_up(&mut self) {
        let mut own = vec![0.0; self.width];
        for (place, node) in self.nodes.iter().enumerate().rev() {
            own.fill(0.0);
            let children = self.restricted.branch(*node).map_or(&[][..], |(_, children)| children);
            let share = 1.0 / children.len() as f64;
            for (_, child) in children {
                self.add(*child, share, &mut own);
            }
            let start = place * self.width;
            if let Some(row) = self.rows.get_mut(start..start + self.width) {
                row.copy_from_slice(&own);
            }
        }
    }

    /// Fills in how likely each node is reached.
    fn send_down(&mut self, root: Place) {
        if let Some(reached) = self.place(root).and_then(|place| self.reached.get_mut(place)) {
            *reached = 1.0;
        }
        for (place, node) in self.nodes.iter().enumerate() {
            let here = self.reached.get(place).copied().unwrap_or(0.0);
            let children = self.restricted.branch(*node).map_or(&[][..], |(_, children)| children);
            let share = here / children.len() as f64;
            for (_, child) in children {
                if let Some(reached) = self.place(*child).and_then(|place| self.reached.get_mut(place)) {
                    *reached += share;
                }
            }
        }
    }
}

/// What passes through each value of one variable, a row of outcomes for each value.
#[derive(Default)]
struct Passing {
    rows: Vec<f64>,
    values: usize,
}

impl Passing {
    /// Adds what passes through a node of the variable. All its nodes have the same values.
    fn gather(&mut self, masses: &Masses<'_>, place: usize, children: &[(Value, Place)]) {
        self.values = children.len();
        self.rows.resize(self.values * masses.width, 0.0);
        let share = masses.reached.get(place).copied().unwrap_or(0.0) / self.values as f64;
        for ((_, child), row) in children.iter().zip(self.rows.chunks_exact_mut(masses.width.max(1))) {
            masses.add(*child, share, row);
        }
    }

    /// What passes through all values together.
    fn seen(&self, width: usize) -> Vec<f64> {
        let mut seen = vec![0.0; width];
        for row in self.rows.chunks_exact(width.max(1)) {
            for (seen, mass) in seen.iter_mut().zip(row) {
                *seen += mass;
            }
        }
        seen
    }

    /// What is learned about the outcome from the variable's value. What comes about without a test of the variable does
    /// so for each of its values alike.
    fn information(&self, total: &[f64]) -> f64 {
        let (possible, seen): (f64, _) = (total.iter().sum(), self.seen(total.len()));
        if possible <= 0.0 {
            return 0.0;
        }
        let before: f64 = total.iter().map(|mass| term(*mass, possible)).sum();
        let even = 1.0 / self.values as f64;
        let of_value = |row: &[f64]| {
            let outcomes = || row.iter().zip(&seen).zip(total);
            // Rounding may leave the difference a little below zero.
            let mass = |((own, seen), total): ((&f64, &f64), &f64)| own + (total - seen).max(0.0) * even;
            let whole: f64 = outcomes().map(mass).sum();
            outcomes().map(mass).map(|mass| term(mass, whole)).sum::<f64>()
        };
        let after: f64 = self.rows.chunks_exact(total.len().max(1)).map(of_value).sum();
        (after - before) / possible
    }
}

fn term(part: f64, whole: f64) -> f64 {
    if part > 0.0 { part * (part / whole).ln() } else { 0.0 }
}

#[cfg(test)]
mod tests;
