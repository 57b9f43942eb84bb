//! What is known of a conclusion.

use crate::build::outcome_of;
use crate::{Outcome, Situation};
use diagram::{Edge, Leaf, Value};
use language::rulebook::{ConclusionId, ReadingId, Status, ValueId};
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
    /// The verdict of a conclusion. Time: one visit to each diagram node that the case can reach.
    pub fn verdict(&mut self, conclusion: ConclusionId) -> Verdict {
        let shape = self.shape(conclusion);
        Verdict { conclusion, status: shape.status, outcomes: outcomes(shape.bits) }
    }

    /// Each edge that is reached at the floor is a function of the readings alone, and equal functions are one
    /// edge. So one constant edge is a decided verdict, one other edge a disputed one, and several edges are
    /// an open one: some way to take the readings tells two of them apart.
    pub(crate) fn shape(&mut self, conclusion: ConclusionId) -> Shape {
        let engine = self.engine;
        let mut first: Option<Edge> = None;
        let mut several = false;
        let mut bits = 0;
        self.visit_floor(conclusion, |edge| {
            several |= first.is_some_and(|first| first != edge);
            first.get_or_insert(edge);
            bits |= engine.outcomes_below(edge);
            ControlFlow::Continue(())
        });
        let constant = first.is_none_or(|edge| edge.as_leaf().is_some());
        let status = match (several, constant) {
            (true, _) => Status::Open,
            (false, false) => Status::Disputed,
            (false, true) => Status::Decided,
        };
        Shape { status, bits }
    }

    /// Calls back for every distinct function of the readings that the case can reach; impossible cases are
    /// left out.
    pub(crate) fn visit_floor(&mut self, conclusion: ConclusionId, mut visit: impl FnMut(Edge) -> ControlFlow<()>) {
        let engine = self.engine;
        let root = engine.values[conclusion];
        let _stopped =
            engine.compiled.reach(root, &self.allowed, engine.floor, &mut self.scratch, &mut |edge| {
                if edge.as_leaf() == Some(crate::build::IMPOSSIBLE) { ControlFlow::Continue(()) } else { visit(edge) }
            });
    }

    /// The readings that the verdict still depends on, whatever the facts turn out to be, in the rulebook's order.
    pub fn open_readings(&mut self, conclusion: ConclusionId) -> Vec<ReadingId> {
        let engine = self.engine;
        let mut open = Vec::new();
        self.visit_floor(conclusion, |edge| {
            open.push(edge);
            ControlFlow::Continue(())
        });
        let nodes = crate::engine::nodes_below(&engine.compiled, &open);
        let variables = nodes.into_iter().filter_map(|node| engine.compiled.branch(node));
        let mut readings: Vec<ReadingId> =
            variables.filter_map(|(variable, _)| engine.reading_of(variable)).collect();
        readings.sort_unstable();
        readings.dedup();
        readings
    }

    /// For a disputed verdict, each way to take the readings that matter and the outcome it leads to, best outcome
    /// first. Empty where the verdict is not disputed.
    pub fn reading_splits(&mut self, conclusion: ConclusionId) -> Vec<ReadingSplit> {
        if self.shape(conclusion).status != Status::Disputed {
            return Vec::new();
        }
        let mut floor = None;
        self.visit_floor(conclusion, |edge| {
            floor = Some(edge);
            ControlFlow::Break(())
        });
        let mut splits = Vec::new();
        if let Some(edge) = floor {
            self.split(edge, &mut Vec::new(), &mut splits);
        }
        splits.sort_by_key(|split| split.outcome);
        splits
    }

    fn split(&self, edge: Edge, taken: &mut Vec<(ReadingId, bool)>, splits: &mut Vec<ReadingSplit>) {
        if let Some(outcome) = edge.as_leaf().and_then(outcome_of) {
            splits.push(ReadingSplit { readings: taken.clone(), outcome });
        }
        let Some((variable, children)) = self.engine.compiled.branch(edge) else { return };
        let Some(reading) = self.engine.reading_of(variable) else { return };
        for (value, child) in children.iter().enumerate() {
            taken.push((reading, Value::new(value).index() == 1));
            self.split(*child, taken, splits);
            taken.pop();
        }
    }
}

/// Bits of leaf numbers as outcomes, best first; impossible cases are no outcome.
pub(crate) fn outcomes(bits: u64) -> Vec<Outcome> {
    let mut outcomes: Vec<Outcome> = (0..64_usize)
        .filter(|bit| bits & (1 << bit) != 0)
        .filter_map(|bit| outcome_of(Leaf::new(bit)))
        .collect();
    outcomes.sort_unstable();
    outcomes
}
