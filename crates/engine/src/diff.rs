//! For whom a conclusion changes between two readings of the law: two days, two views, or two rulebooks made one.
//!
//! Both sides become diagrams over the same variables, and these become one whose leaves are pairs of outcomes. Each pair
//! that differs is a region of cases, and each region a list of conditions, disjoint and complete. Where no pair
//! differs, nothing changes for any case: diagrams are canonical, so that is a proof.

mod comparison;
mod count;
mod cover;
mod cube;
mod merge;
mod region;
mod space;
mod test;

pub use comparison::{Comparison, Days, Excluded};
pub use count::Cases;
pub use merge::{Edition, Finding};
pub use test::Test;

use crate::build::{IMPOSSIBLE, outcome_of};
use crate::{Case, Contradiction, Engine, Outcome, TooLarge};
use count::Counter;
use cover::Cover;
use cube::Cube;
use diagram::{Full, Leaf, Node, Store, Variable};
use language::Date;
use language::rulebook::{ConclusionId, ValueId, View};
use num_bigint::BigUint;
use region::{INSIDE, NOWHERE, outside};
use space::Space;

/// The law as it is read: on which day, as known by which day, on paper or with practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Law {
    /// The day for which the law is read.
    pub on: Date,
    /// Only what was known by this day counts; `None` = everything.
    pub known_by: Option<Date>,
    /// Law on paper, or with reported practice.
    pub view: View,
}

/// A conclusion on the one side and what it is compared with on the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// The conclusion on the one side.
    pub from: ConclusionId,
    /// The conclusion on the other side: the same one where one rulebook is compared with itself.
    pub to: ConclusionId,
    /// Values that mean the same on both sides.
    pub same: Vec<(ValueId, ValueId)>,
}

/// What changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// How many cases were compared: all that are possible on both sides.
    pub cases: Cases,
    /// The conclusions that change for some case.
    pub changed: Vec<Changed>,
}

/// A conclusion that changes for some case.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Which.
    pub twin: Twin,
    /// From what to what, most cases first.
    pub changes: Vec<Change>,
}

/// The cases in which a conclusion changes from one outcome to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The outcome on the one side.
    pub from: Outcome,
    /// The outcome on the other side.
    pub to: Outcome,
    /// How many cases.
    pub cases: Cases,
    /// The part of all possible cases.
    pub share: f64,
    /// The cases: each of them meets exactly one of these, most cases first. `None` where there are too many to read.
    pub whom: Option<Vec<Conditions>>,
}

/// Conditions that are met together.
#[derive(Clone, Debug, PartialEq)]
pub struct Conditions {
    /// The tests, in the order of facts and then readings; all must pass. None = every case.
    pub tests: Vec<Test>,
    /// How many possible cases meet them.
    pub cases: Cases,
    /// The part of all possible cases.
    pub share: f64,
}

/// Why nothing can be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiffError {
    /// Nothing is possible under what is known.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    /// A comparison needs more memory than it may take.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
}

impl Law {
    /// A case of which nothing is known but the law.
    pub(crate) fn case(&self) -> Case {
        let mut case = Case::new(self.on);
        case.known_by = self.known_by;
        case.view = self.view;
        case
    }
}

impl Twin {
    /// A conclusion compared with itself.
    #[must_use]
    pub fn itself(engine: &Engine, conclusion: ConclusionId) -> Self {
        let values = engine.rulebook.conclusions[conclusion].values.keys();
        Self { from: conclusion, to: conclusion, same: values.map(|value| (value, value)).collect() }
    }

    fn is_same(&self, from: Leaf, to: Leaf) -> bool {
        match (outcome_of(from), outcome_of(to)) {
            (Some(Outcome::Value(from)), Some(Outcome::Value(to))) => self.same.contains(&(from, to)),
            (from, to) => from == to,
        }
    }
}

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

/// The pairs of outcomes of a conclusion on both sides, as one diagram.
struct Pairs {
    root: Node,
    /// For each leaf from [`FIRST_PAIR`] on, the pair it stands for.
    leaves: Vec<(Leaf, Leaf)>,
    /// The variables that the diagram tests.
    support: Vec<Variable>,
    possible: BigUint,
}

/// Leaf of the first pair that differs; 0 = impossible, 1 = no change.
const FIRST_PAIR: usize = 2;

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
        let all = store.order().to_vec();
        Ok(Counter { space: self, store: &store }.cases(care, &all, |leaf| leaf == Leaf::YES))
    }

    fn changes(&self, twin: &Twin, cases: &BigUint) -> Result<Vec<Change>, Full> {
        let mut store = self.store();
        let pairs = self.pairs(&mut store, twin)?;
        let mut changes = Vec::new();
        for (place, (from, to)) in pairs.leaves.iter().enumerate() {
            let wanted = Leaf::new(FIRST_PAIR + place);
            let region = store.map_leaves(pairs.root, |leaf| match leaf {
                IMPOSSIBLE => NOWHERE,
                leaf if leaf == wanted => INSIDE,
                _ => outside(),
            })?;
            let (Some(from), Some(to)) = (outcome_of(*from), outcome_of(*to)) else { continue };
            changes.push(self.change(&mut store, region, &pairs, cases, (from, to))?);
        }
        changes.sort_by(|one, other| other.cases.cmp(&one.cases));
        Ok(changes)
    }

    fn pairs(&self, store: &mut Store, twin: &Twin) -> Result<Pairs, Full> {
        let from = self.copy(store, self.engine.values[twin.from], 0)?;
        let to = self.copy(store, self.engine.values[twin.to], 1)?;
        let mut leaves: Vec<(Leaf, Leaf)> = Vec::new();
        let root = store.combine(from, to, |from, to| {
            if from == IMPOSSIBLE || to == IMPOSSIBLE {
                return IMPOSSIBLE;
            }
            if twin.is_same(from, to) {
                return Leaf::YES;
            }
            let place = leaves.iter().position(|known| *known == (from, to)).unwrap_or_else(|| {
                leaves.push((from, to));
                leaves.len() - 1
            });
            Leaf::new(FIRST_PAIR + place)
        })?;
        let support = store.support(&[root]);
        let counter = Counter { space: self, store };
        let possible = if leaves.is_empty() {
            BigUint::ZERO
        } else {
            counter.cases(root, &support, |leaf| leaf != IMPOSSIBLE)
        };
        Ok(Pairs { root, leaves, support, possible })
    }

    fn change(
        &self,
        store: &mut Store,
        region: Node,
        pairs: &Pairs,
        cases: &BigUint,
        (from, to): (Outcome, Outcome),
    ) -> Result<Change, Full> {
        let cubes = Cover::new(self, store).of(region)?;
        let (all, share) = self.measure(store, region, pairs, cases);
        let whom = match cubes {
            Some(mut cubes) => {
                cube::join(&mut cubes);
                Some(self.conditions(store, region, pairs, cases, &cubes)?)
            }
            None => None,
        };
        Ok(Change { from, to, cases: all, share, whom })
    }

    fn conditions(
        &self,
        store: &mut Store,
        region: Node,
        pairs: &Pairs,
        cases: &BigUint,
        cubes: &[Cube],
    ) -> Result<Vec<Conditions>, Full> {
        let mut whom = Vec::new();
        for cube in cubes {
            let holds = cube.node(store)?;
            let part = store.choose(holds, region, Node::leaf(outside()))?;
            let (cases, share) = self.measure(store, part, pairs, cases);
            whom.push(Conditions { tests: cube.tests(self), cases, share });
        }
        whom.sort_by(|one, other| other.cases.cmp(&one.cases));
        Ok(whom)
    }

    /// How many of all cases lie inside, and which part of them.
    fn measure(&self, store: &Store, region: Node, pairs: &Pairs, cases: &BigUint) -> (Cases, f64) {
        let counter = Counter { space: self, store };
        let inside = counter.cases(region, &pairs.support, |leaf| leaf == INSIDE);
        let share = count::ratio(&inside, &pairs.possible);
        // What the diagram does not test goes with every case of it in the same number of ways.
        let ways = cases / pairs.possible.clone().max(BigUint::from(1_u8));
        (Cases(inside * ways), share)
    }
}
