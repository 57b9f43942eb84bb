//! Verdicts and totals as they travel: small, the same in every process, and added up in any order.

use crate::counts::{Kind, MILLIONTHS, Total};
use engine::{Outcome, Verdict};
use language::rulebook::{Status, ValueId};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const GAP: u32 = 62;
const CONFLICT: u32 = 63;

/// A verdict of a conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Mark {
    pub(crate) kind: Kind,
    /// The outcomes: values by their number, a gap and a conflict above them.
    outcomes: u64,
}

impl Mark {
    pub(crate) fn of(verdict: &Verdict) -> Self {
        let place = |outcome: &Outcome| match outcome {
            Outcome::Value(value) => u32::try_from(usize::from(*value)).unwrap_or(GAP),
            Outcome::Gap => GAP,
            Outcome::Conflict => CONFLICT,
        };
        let bit = |outcome| 1_u64.checked_shl(place(outcome)).unwrap_or(0);
        let outcomes = verdict.outcomes.iter().fold(0, |all, outcome| all | bit(outcome));
        let kind = match verdict.status {
            _ if outcomes == 0 => Kind::Impossible,
            Status::Decided => Kind::Decided,
            Status::Disputed => Kind::Disputed,
            Status::Open => Kind::Open,
        };
        Self { kind, outcomes }
    }

    /// The values that it may take, best first.
    pub(crate) fn values(self) -> Vec<ValueId> {
        let places = (0..GAP).filter(|place| self.outcomes >> *place & 1 == 1);
        places.filter_map(|place| usize::try_from(place).ok()).map(ValueId::from).collect()
    }
}

/// A verdict, and the one that takes its place where two laws are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) before: Mark,
    pub(crate) after: Option<Mark>,
}

/// Totals by verdict.
#[derive(Clone, Debug, Default)]
pub(crate) struct Totals {
    places: FxHashMap<Step, usize>,
    totals: Vec<(Step, Total)>,
}

impl Totals {
    pub(crate) fn add(&mut self, step: Step, total: Total) {
        let next = self.totals.len();
        let place = *self.places.entry(step).or_insert(next);
        match self.totals.get_mut(place) {
            Some((_, sum)) => *sum += total,
            None => self.totals.push((step, total)),
        }
    }

    /// Adds rows that have no weight, each of which counts as one.
    pub(crate) fn add_rows(&mut self, step: Step, rows: u64) {
        let weight = i128::from(rows).saturating_mul(MILLIONTHS);
        self.add(step, Total { low: weight, weight, high: weight });
    }

    pub(crate) fn merge(&mut self, other: &[(Step, Total)]) {
        for (step, total) in other {
            self.add(*step, *total);
        }
    }

    pub(crate) fn list(&self) -> &[(Step, Total)] {
        &self.totals
    }
}

/// The totals of some rows, for each conclusion of the spec.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    pub(crate) totals: Vec<Totals>,
    /// The same of each draw, where weights were drawn.
    pub(crate) drawn: Vec<Drawn>,
}

/// Totals of each draw, in millionths.
pub(crate) type Drawn = BTreeMap<Step, Vec<i128>>;

/// What travels: totals, and those of each draw.
type Sent = (Vec<Vec<(Step, [i128; 3])>>, Vec<Drawn>);

impl State {
    pub(crate) fn new(conclusions: usize) -> Self {
        Self { totals: vec![Totals::default(); conclusions], drawn: vec![Drawn::new(); conclusions] }
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        let conclusions = self.totals.len().max(other.totals.len());
        self.totals.resize(conclusions, Totals::default());
        self.drawn.resize(conclusions, Drawn::new());
        for (totals, other) in self.totals.iter_mut().zip(&other.totals) {
            totals.merge(other.list());
        }
        for (drawn, other) in self.drawn.iter_mut().zip(&other.drawn) {
            for (step, totals) in other {
                add_drawn(drawn, *step, totals);
            }
        }
    }

    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        let one = |(step, total): &(Step, Total)| (*step, [total.low, total.weight, total.high]);
        let totals = self.totals.iter().map(|totals| totals.list().iter().map(one).collect());
        let sent: Sent = (totals.collect(), self.drawn.clone());
        postcard::to_stdvec(&sent)
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        let (totals, drawn): Sent = postcard::from_bytes(bytes)?;
        let of = |sent: Vec<(Step, [i128; 3])>| {
            let mut totals = Totals::default();
            for (step, [low, weight, high]) in sent {
                totals.add(step, Total { low, weight, high });
            }
            totals
        };
        Ok(Self { totals: totals.into_iter().map(of).collect(), drawn })
    }

    /// Roughly how much memory it takes.
    pub(crate) fn size(&self) -> usize {
        let one = |totals: &Totals| totals.totals.len().saturating_mul(size_of::<(Step, Total)>() * 2);
        self.totals.iter().map(one).fold(size_of::<Self>(), usize::saturating_add)
    }
}

/// Adds the totals of each draw.
pub(crate) fn add_drawn(drawn: &mut Drawn, step: Step, totals: &[i128]) {
    let sums = drawn.entry(step).or_default();
    sums.resize(sums.len().max(totals.len()), 0);
    for (sum, total) in sums.iter_mut().zip(totals) {
        *sum = sum.saturating_add(*total);
    }
}
