//! For whom a conclusion changes between two readings of the law: two days, two views, or two rulebooks made one.
//!
//! Both sides become diagrams over the same variables, and these become one whose leaves are pairs of outcomes. Where no
//! pair differs, nothing changes for any case: diagrams are canonical, so that is a proof. Otherwise the readings, which
//! nobody can answer, are taken out by union, which leaves for each case the set of pairs that some way to take them leads
//! to. Each set that holds a change is a region of cases, and each region a list of conditions, disjoint and complete.

mod comparison;
mod count;
mod cover;
mod cube;
mod difference;
mod field;
mod merge;
mod parts;
mod region;
mod space;
mod test;

pub use comparison::{Comparison, Days, Excluded};
pub use count::Cases;
pub use difference::{Change, Changed, Conditions, DiffError, Difference, Law, Shift, Twin};
pub use merge::{Edition, Mismatch};
pub use test::Test;

use crate::build::IMPOSSIBLE;
use crate::{Case, Engine, TooLarge};
use count::Counter;
use cover::Cover;
use cube::Cube;
use diagram::{Full, Leaf, Node, Store, Variable};
use field::Field;
use language::rulebook::ConclusionId;
use num_bigint::BigUint;
use region::{INSIDE, NOWHERE, outside};
use space::Space;

impl Engine {
    /// What changes for whom between two readings of the law, among the cases that fit what is known in `within` (of which
    /// the facts alone count). Presumptions are not made: every value of every fact is compared.
    ///
    /// # Errors
    /// [`DiffError`] where no such case is possible, or the comparison of a conclusion grows too large.
    pub fn diff(&self, twins: &[Twin], from: &Law, to: &Law, within: &Case) -> Result<Difference, DiffError> {
        for law in [from, to] {
            let mut case = law.case();
            within.facts().for_each(|(fact, known)| case.know(fact, known.clone()));
            self.situation_without_presumptions(&case)?;
        }
        let space = Space::new(self, [from, to], within);
        let too_large =
            |conclusion| move |Full { limit }| DiffError::TooLarge(TooLarge { conclusion, limit });
        let cases = space.possible_cases().map_err(too_large(ConclusionId(0)))?;
        let mut changed = Vec::new();
        for twin in twins {
            let changes = space.changes(twin, &cases).map_err(too_large(twin.from))?;
            if !changes.is_empty() {
                changed.push(Changed { twin: twin.clone(), changes });
            }
        }
        Ok(Difference { cases: Cases(cases), changed })
    }
}

impl Space<'_> {
    /// How many cases are possible on both sides.
    fn possible_cases(&self) -> Result<BigUint, Full> {
        let mut store = self.store();
        let mut care = Node::YES;
        for part in &self.engine.constraint_parts {
            for side in [0, 1] {
                let part = self.copy(&mut store, *part, side)?;
                care = store.and(care, part)?;
            }
        }
        let facts: Vec<Variable> =
            store.order().iter().copied().filter(|variable| self.is_fact(*variable)).collect();
        Ok(Counter { space: self, store: &store }.cases(care, &facts, |leaf| leaf == Leaf::YES))
    }

    fn changes(&self, twin: &Twin, cases: &BigUint) -> Result<Vec<Change>, Full> {
        let mut store = self.store();
        let pairs = self.pairs(&mut store, twin)?;
        if pairs.are_same() {
            return Ok(Vec::new());
        }
        let field = self.field(&mut store, pairs)?;
        let mut changes = Vec::new();
        let (certain, open) = field.changing(&store);
        for leaf in &certain {
            changes.push(self.change(&mut store, &field, &[*leaf], &[], cases)?);
        }
        changes.sort_by(|one, other| other.cases.cmp(&one.cases));
        if !open.is_empty() {
            changes.push(self.change(&mut store, &field, &open, &certain, cases)?);
        }
        Ok(changes)
    }

    /// The change under some leaves; cases under `told` were told of before, so it does not matter whether its conditions
    /// hold in them.
    fn change(
        &self,
        store: &mut Store,
        field: &Field,
        leaves: &[Leaf],
        told: &[Leaf],
        cases: &BigUint,
    ) -> Result<Change, Full> {
        let among = |leaf: Leaf| match leaf {
            IMPOSSIBLE => NOWHERE,
            leaf if leaves.contains(&leaf) => INSIDE,
            _ => outside(),
        };
        let region = store.map_leaves(field.root, among)?;
        let words =
            store.map_leaves(field.root, |leaf| if told.contains(&leaf) { NOWHERE } else { among(leaf) })?;
        let (all, share) = self.measure(store, region, field, cases);
        let whom = match self.lists(store, words)? {
            Some(lists) => {
                let measured = lists.iter().map(|cubes| self.conditions(store, region, field, cases, cubes));
                Some(measured.collect::<Result<_, _>>()?)
            }
            None => None,
        };
        let readings = self.readings(store, field, region)?;
        Ok(Change { shifts: field.shifts(leaves), readings, cases: all, share, whom })
    }

    /// The region as lists of conditions: first what is asked of all, then each list of which one must be met.
    fn lists(&self, store: &mut Store, region: Node) -> Result<Option<Vec<Vec<Cube>>>, Full> {
        let settled = Cover::new(self, store).settled(region)?;
        let mut common = Cube::default();
        let mut lists = Vec::new();
        for part in parts::parts(store, settled)? {
            let part = store.choose(part, Node::leaf(INSIDE), Node::leaf(outside()))?;
            let Some(mut cubes) = Cover::new(self, store).of(part)? else { return Ok(None) };
            cube::join(&mut cubes);
            match cubes.pop() {
                Some(only) if cubes.is_empty() => common.and(only),
                last => {
                    cubes.extend(last);
                    lists.push(cubes);
                }
            }
        }
        lists.sort_by_key(Vec::len);
        lists.insert(0, vec![common]);
        Ok(Some(lists))
    }

    fn conditions(
        &self,
        store: &mut Store,
        region: Node,
        field: &Field,
        cases: &BigUint,
        cubes: &[Cube],
    ) -> Result<Vec<Conditions>, Full> {
        let mut whom = Vec::new();
        for cube in cubes {
            let holds = cube.node(store)?;
            let part = store.choose(holds, region, Node::leaf(outside()))?;
            let mut cube = cube.clone();
            cube.tighten(self, store, part)?;
            let (cases, share) = self.measure(store, part, field, cases);
            // Conditions that only impossible cases meet name nobody.
            if cases.0 != BigUint::ZERO {
                whom.push(Conditions { tests: cube.tests(self), cases, share });
            }
        }
        whom.sort_by(|one, other| other.cases.cmp(&one.cases));
        Ok(whom)
    }

    /// How many of all cases lie inside, and which part of them.
    fn measure(&self, store: &Store, region: Node, field: &Field, cases: &BigUint) -> (Cases, f64) {
        let counter = Counter { space: self, store };
        let inside = counter.cases(region, &field.support, |leaf| leaf == INSIDE);
        let share = count::ratio(&inside, &field.possible);
        // What the diagram does not test goes with every case of it in the same number of ways.
        let ways = cases / field.possible.clone().max(BigUint::from(1_u8));
        (Cases(inside * ways), share)
    }
}
