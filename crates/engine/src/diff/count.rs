//! How many cases end in some leaves: exactly, and as a part of all.

use super::space::Space;
use diagram::{Leaf, Node, Store, Variable, View};
use num_bigint::BigUint;
use rustc_hash::FxHashMap;

/// An exact number of complete cases: every value of every fact, with every way to take the readings, is one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cases(pub(super) BigUint);

impl Cases {
    /// Whether there is no case.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.0 == BigUint::ZERO
    }

    /// The number without separators.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.to_string()
    }
}

/// The number, as near as a float comes.
pub(super) fn to_f64(number: &BigUint) -> f64 {
    let shift = number.bits().saturating_sub(64);
    let top = (number >> shift).to_u64_digits().first().copied().unwrap_or(0);
    let scale = i32::try_from(shift).map_or(f64::INFINITY, |shift| 2_f64.powi(shift));
    if top == 0 { 0.0 } else { top as f64 * scale }
}

/// The part that one number is of another.
pub(super) fn ratio(part: &BigUint, whole: &BigUint) -> f64 {
    let shift = whole.bits().saturating_sub(512);
    let whole = to_f64(&(whole >> shift));
    if whole == 0.0 { 0.0 } else { to_f64(&(part >> shift)) / whole }
}

/// Counts over one diagram after the other.
pub(super) struct Counter<'s, 'e> {
    pub(super) space: &'s Space<'e>,
    pub(super) store: &'s Store,
}

impl Counter<'_, '_> {
    /// The number of ways to give values to `variables`, which hold all that the diagram tests, in the order of the
    /// store, that end in a wanted leaf.
    pub(super) fn cases(&self, root: Node, variables: &[Variable], wanted: impl Fn(Leaf) -> bool) -> BigUint {
        let mut totals = FxHashMap::default();
        for variable in variables {
            totals.insert(self.store.level(*variable), self.total(*variable));
        }
        let levels: Vec<usize> = variables.iter().map(|variable| self.store.level(*variable)).collect();
        let mut tally = Tally { counter: self, levels, totals, known: FxHashMap::default() };
        let below = tally.below(root, &wanted);
        below * tally.skipped(0, tally.level(root))
    }

    /// How many values a variable has.
    pub(super) fn total(&self, variable: Variable) -> BigUint {
        let pieces = self.space.line(variable).map_or(&[][..], |line| &line.pieces);
        pieces.iter().map(|piece| &piece.weight).sum()
    }
}

struct Tally<'c> {
    counter: &'c Counter<'c, 'c>,
    levels: Vec<usize>,
    totals: FxHashMap<usize, BigUint>,
    known: FxHashMap<Node, BigUint>,
}

impl Tally<'_> {
    fn level(&self, node: Node) -> usize {
        match self.counter.store.view(node) {
            View::Leaf(_) => usize::MAX,
            View::Branch { variable, .. } => self.counter.store.level(variable),
        }
    }

    /// Ways to fill the variables from the node's own down.
    fn below(&mut self, node: Node, wanted: &impl Fn(Leaf) -> bool) -> BigUint {
        let counter = self.counter;
        let (variable, children) = match counter.store.view(node) {
            View::Leaf(leaf) => return BigUint::from(u8::from(wanted(leaf))),
            View::Branch { variable, children } => (variable, children),
        };
        if let Some(count) = self.known.get(&node) {
            return count.clone();
        }
        let own = counter.store.level(variable);
        let line = counter.space.line(variable);
        let mut sum = BigUint::ZERO;
        for (child, piece) in children.iter().zip(line.map_or(&[][..], |line| &line.pieces)) {
            let ways = self.below(*child, wanted);
            if ways != BigUint::ZERO {
                sum += ways * &piece.weight * self.skipped(own.saturating_add(1), self.level(*child));
            }
        }
        self.known.insert(node, sum.clone());
        sum
    }

    /// Ways to fill the variables from one level to just before another.
    fn skipped(&self, from: usize, to: usize) -> BigUint {
        let start = self.levels.partition_point(|level| *level < from);
        let between = self.levels.iter().skip(start).take_while(|level| **level < to);
        between.filter_map(|level| self.totals.get(level)).product()
    }
}
