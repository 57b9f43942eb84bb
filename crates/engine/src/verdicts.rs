//! What is known of a conclusion.

mod reading_functions;

use crate::build::{IMPOSSIBLE, outcome_of};
use crate::{Outcome, Situation};
use diagram::{Leaf, Value};
use language::rulebook::{ConclusionId, ReadingId, Status, ValueId};
use reading_functions::{Function, ReadingFunctions};
use std::ops::ControlFlow;

/// What is known of a conclusion in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// Decided: one outcome is left. Disputed: only readings are missing. Open: facts are missing.
    pub status: Status,
    /// The outcomes that are left, best for the person first. Of a sound rulebook only values.
    pub outcomes: Vec<Outcome>,
}

impl Verdict {
    /// The values that are left, best first.
    pub fn values(&self) -> impl Iterator<Item = ValueId> + '_ {
        self.outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Value(value) => Some(*value),
            Outcome::Gap | Outcome::Conflict => None,
        })
    }

    /// The value, where it is decided.
    #[must_use]
    pub fn value(&self) -> Option<ValueId> {
        match (self.status, self.outcomes.as_slice()) {
            (Status::Decided, [Outcome::Value(value)]) => Some(*value),
            _ => None,
        }
    }
}

/// One way to take the open readings, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingSplit {
    /// The readings taken, and how; those left out do not matter on this branch.
    pub readings: Vec<(ReadingId, bool)>,
    /// The outcome.
    pub outcome: Outcome,
}

/// The shape of a verdict: cheap to make and to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) status: Status,
    /// Outcomes as bits of leaf numbers.
    pub(crate) bits: u64,
}

impl Situation<'_> {
    /// The verdict of a conclusion. Time: one visit to each diagram node that the case can reach; where both
    /// facts and readings are open, a walk over the functions of the readings as well.
    pub fn verdict(&mut self, conclusion: ConclusionId) -> Verdict {
        let shape = self.shape(conclusion);
        Verdict { conclusion, status: shape.status, outcomes: outcomes(shape.bits) }
    }

    pub(crate) fn shape(&mut self, conclusion: ConclusionId) -> Shape {
        let mut bits = 0;
        self.visit_outcomes(conclusion, |leaf| {
            bits |= bit(leaf);
            ControlFlow::Continue(())
        });
        let status = if bits.count_ones() <= 1 {
            Status::Decided
        } else if self.is_open_if(conclusion, false) || self.is_open_if(conclusion, true) {
            Status::Open
        } else {
            self.status_by_readings(conclusion)
        };
        Shape { status, bits }
    }

    /// Whether a verdict with several outcomes is disputed or open, by definition.
    pub(crate) fn status_by_readings(&self, conclusion: ConclusionId) -> Status {
        let (readings, whole) = self.reading_function(conclusion);
        if readings.is_single(whole) { Status::Disputed } else { Status::Open }
    }

    /// The outcomes that remain for each way to take the readings, and the functions it is made of.
    fn reading_function(&self, conclusion: ConclusionId) -> (ReadingFunctions<'_>, Function) {
        let mut readings = ReadingFunctions::new(self.engine, &self.allowed);
        let whole = readings.of(self.engine.values[conclusion]);
        (readings, whole)
    }

    /// Whether several outcomes remain when all readings are taken one way. One such way makes a verdict open, and
    /// mostly one of these two is found, for the price of a walk.
    fn is_open_if(&mut self, conclusion: ConclusionId, taken: bool) -> bool {
        for reading in &self.engine.variables.readings {
            self.allowed.fix(*reading, Value::new(usize::from(taken)));
        }
        let mut first = None;
        let mut several = false;
        self.visit_outcomes(conclusion, |leaf| {
            several = *first.get_or_insert(leaf) != leaf;
            if several { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        for reading in &self.engine.variables.readings {
            self.allowed.free(*reading);
        }
        several
    }

    /// Calls back for every outcome that the case can reach; impossible cases are left out.
    pub(crate) fn visit_outcomes(
        &mut self,
        conclusion: ConclusionId,
        mut visit: impl FnMut(Leaf) -> ControlFlow<()>,
    ) {
        let compiled = &self.engine.compiled;
        let root = self.engine.values[conclusion];
        let _stopped =
            compiled.reach(root, &self.allowed, usize::MAX, &mut self.scratch, &mut |edge| match edge
                .as_leaf()
                .filter(|leaf| *leaf != IMPOSSIBLE)
            {
                Some(leaf) => visit(leaf),
                None => ControlFlow::Continue(()),
            });
    }

    /// The readings that the verdict still depends on, in the rulebook's order.
    pub fn open_readings(&mut self, conclusion: ConclusionId) -> Vec<ReadingId> {
        let (readings, whole) = self.reading_function(conclusion);
        let mut open = readings.support(whole);
        open.sort_unstable();
        open.dedup();
        open
    }

    /// For a disputed verdict, each way to take the readings that matter and the outcome it leads to, best outcome
    /// first. Empty where the verdict is not disputed.
    pub fn reading_splits(&mut self, conclusion: ConclusionId) -> Vec<ReadingSplit> {
        if self.shape(conclusion).status != Status::Disputed {
            return Vec::new();
        }
        let (readings, whole) = self.reading_function(conclusion);
        let mut splits: Vec<ReadingSplit> = readings
            .paths(whole)
            .into_iter()
            .flat_map(|(readings, bits)| {
                let readings = move |outcome| ReadingSplit { readings: readings.clone(), outcome };
                outcomes(bits).into_iter().map(readings)
            })
            .collect();
        splits.sort_by_key(|split| split.outcome);
        splits
    }
}

/// The bit of a leaf of a value diagram.
pub(crate) fn bit(leaf: Leaf) -> u64 {
    u32::try_from(leaf.index()).ok().and_then(|index| 1_u64.checked_shl(index)).unwrap_or(0)
}

/// Bits of leaf numbers as outcomes, best first; impossible cases are no outcome.
pub(crate) fn outcomes(bits: u64) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    let mut rest = bits;
    while rest != 0 {
        let leaf = usize::try_from(rest.trailing_zeros()).unwrap_or_default();
        rest &= rest.wrapping_sub(1);
        outcomes.extend(outcome_of(Leaf::new(leaf)));
    }
    outcomes.sort_unstable();
    outcomes
}
