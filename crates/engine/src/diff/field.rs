//! The outcomes of a conclusion on both sides, case by case, as one diagram.

use super::count::Counter;
use super::region::{INSIDE, NOWHERE};
use super::space::Space;
use super::{Shift, Twin};
use crate::build::{IMPOSSIBLE, outcome_of};
use crate::variables::Owner;
use diagram::{Full, Leaf, Node, Store, Variable, View};
use language::rulebook::ReadingId;
use num_bigint::BigUint;
use rustc_hash::FxHashMap;

/// The pairs of outcomes, readings among the variables.
pub(super) struct Pairs {
    root: Node,
    /// For each leaf but the first, which is that of impossible cases: the pair, and whether it is a change.
    found: Vec<(Shift, bool)>,
}

impl Pairs {
    /// Whether nothing changes in any case.
    pub(super) fn are_same(&self) -> bool {
        self.found.iter().all(|(_, changes)| !changes)
    }
}

/// The sets of pairs of outcomes, over the facts alone.
pub(super) struct Field {
    pub(super) root: Node,
    /// For each leaf the pairs that are possible, as numbers in `pairs`; none for impossible cases.
    sets: Vec<Vec<usize>>,
    pairs: Pairs,
    /// The facts' variables on which something depends.
    pub(super) support: Vec<Variable>,
    /// How many cases there are of these facts.
    pub(super) possible: BigUint,
}

impl Field {
    /// The leaves under which something changes: those where the change is certain, and those where it depends on readings.
    pub(super) fn changing(&self, store: &Store) -> (Vec<Leaf>, Vec<Leaf>) {
        let changes =
            |leaf: &Leaf| self.set(*leaf).iter().any(|pair| self.pair(*pair).is_some_and(|(_, is)| *is));
        let leaves = store.leaves(self.root).into_iter().filter(changes);
        leaves.partition(|leaf| self.set(*leaf).len() == 1)
    }

    /// What is possible under these leaves.
    pub(super) fn shifts(&self, leaves: &[Leaf]) -> Vec<Shift> {
        let pairs = leaves.iter().flat_map(|leaf| self.set(*leaf)).filter_map(|pair| self.pair(*pair));
        let mut shifts: Vec<Shift> = pairs.map(|(shift, _)| *shift).collect();
        shifts.sort_unstable();
        shifts.dedup();
        shifts
    }

    fn set(&self, leaf: Leaf) -> &[usize] {
        self.sets.get(leaf.index()).map_or(&[], Vec::as_slice)
    }

    fn pair(&self, number: usize) -> Option<&(Shift, bool)> {
        self.pairs.found.get(number)
    }
}

impl Space<'_> {
    /// Whether a variable belongs to a fact.
    pub(super) fn is_fact(&self, variable: Variable) -> bool {
        self.line(variable).is_some_and(|line| matches!(line.owner, Owner::Fact(_)))
    }

    fn reading(&self, variable: Variable) -> Option<ReadingId> {
        match self.line(variable)?.owner {
            Owner::Reading(reading) => Some(reading),
            _ => None,
        }
    }

    /// The outcomes of a conclusion on both sides.
    pub(super) fn pairs(&self, store: &mut Store, twin: &Twin) -> Result<Pairs, Full> {
        let from = self.copy(store, self.engine.values[twin.from], 0)?;
        let to = self.copy(store, self.engine.values[twin.to], 1)?;
        let mut found: Vec<(Shift, bool)> = Vec::new();
        let root = store.combine(from, to, |from, to| {
            let (Some(before), Some(after)) = (outcome_of(from), outcome_of(to)) else { return IMPOSSIBLE };
            let shift = Shift { from: before, to: after };
            let place = found.iter().position(|(known, _)| *known == shift).unwrap_or_else(|| {
                found.push((shift, !twin.is_same(shift)));
                found.len() - 1
            });
            Leaf::new(place + 1)
        })?;
        Ok(Pairs { root, found })
    }

    /// The readings taken out by union.
    pub(super) fn field(&self, store: &mut Store, pairs: Pairs) -> Result<Field, Full> {
        let mut union = Union { space: self, sets: vec![Vec::new()], done: FxHashMap::default() };
        let root = union.of(store, pairs.root)?;
        let sets = union.sets;
        let support = store.support(&[root]);
        let possible = Counter { space: self, store }.cases(root, &support, |leaf| leaf != IMPOSSIBLE);
        Ok(Field { root, sets, pairs, support, possible })
    }

    /// The readings on which something depends in a region.
    pub(super) fn readings(
        &self,
        store: &mut Store,
        field: &Field,
        region: Node,
    ) -> Result<Vec<ReadingId>, Full> {
        let inside = store.map_leaves(region, |leaf| if leaf == INSIDE { Leaf::YES } else { Leaf::NO })?;
        let part = store.choose(inside, field.pairs.root, Node::leaf(NOWHERE))?;
        let mut found: Vec<ReadingId> =
            store.support(&[part]).into_iter().filter_map(|variable| self.reading(variable)).collect();
        found.sort_unstable();
        Ok(found)
    }
}

struct Union<'s, 'e> {
    space: &'s Space<'e>,
    sets: Vec<Vec<usize>>,
    done: FxHashMap<Node, Node>,
}

impl Union<'_, '_> {
    fn of(&mut self, store: &mut Store, node: Node) -> Result<Node, Full> {
        let (variable, children) = match store.view(node) {
            View::Leaf(leaf) => {
                let single = leaf.index().checked_sub(1).map_or(Vec::new(), |pair| vec![pair]);
                return Ok(Node::leaf(numbered(&mut self.sets, single)));
            }
            View::Branch { variable, children } => (variable, children.to_vec()),
        };
        if let Some(done) = self.done.get(&node) {
            return Ok(*done);
        }
        let mut below = Vec::new();
        for child in children {
            below.push(self.of(store, child)?);
        }
        let found = if self.space.reading(variable).is_none() {
            store.node(variable, &below)?
        } else {
            let mut whole = Node::leaf(IMPOSSIBLE);
            for child in below {
                whole = store.combine(whole, child, |one, other| both(&mut self.sets, one, other))?;
            }
            whole
        };
        self.done.insert(node, found);
        Ok(found)
    }
}

fn both(sets: &mut Vec<Vec<usize>>, one: Leaf, other: Leaf) -> Leaf {
    if one == other {
        return one;
    }
    let mut union: Vec<usize> =
        [one, other].iter().filter_map(|leaf| sets.get(leaf.index())).flatten().copied().collect();
    union.sort_unstable();
    union.dedup();
    numbered(sets, union)
}

fn numbered(sets: &mut Vec<Vec<usize>>, set: Vec<usize>) -> Leaf {
    let place = sets.iter().position(|known| *known == set).unwrap_or_else(|| {
        sets.push(set);
        sets.len() - 1
    });
    Leaf::new(place)
}
