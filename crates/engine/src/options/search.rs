//! The smallest changes, read off a projected diagram from the bottom.

use super::{MOST_CHANGED, Move};
use crate::Engine;
use crate::projection::{Function, Projection, worst_at};
use diagram::{Value, Variable};
use language::rulebook::FactId;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// A change of one variable: to the values of one of its kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    variable: Variable,
    kind: usize,
}

/// Changes, from the lowest variable up.
type Steps = Vec<Step>;

/// Values of a variable that the diagram nowhere tells apart.
#[derive(Clone, Debug, Default)]
struct Kinds {
    /// A slot of each kind.
    slots: Vec<usize>,
    values: Vec<Vec<Value>>,
}

pub(super) struct Search<'a> {
    engine: &'a Engine,
    projection: &'a Projection<'a>,
    root: Function,
    kinds: FxHashMap<Variable, Kinds>,
    /// What is found below each function, for one bound.
    found: FxHashMap<Function, Rc<[Steps]>>,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        engine: &'a Engine,
        projection: &'a Projection<'a>,
        root: Function,
        alternatives: &[Vec<Value>],
    ) -> Self {
        let kinds = kinds(projection, root, alternatives);
        Self { engine, projection, root, kinds, found: FxHashMap::default() }
    }

    /// All smallest changes after which the worst outcome is better than `now`. For each bound on the worst outcome
    /// those are found that keep to it and of which no part does; what leads to better than the bound was found before.
    pub(super) fn better_than(&mut self, now: u32) -> Vec<Vec<Move>> {
        let mut all = Vec::new();
        for bound in self.bounds(now) {
            self.found.clear();
            for steps in self.smallest(self.root, bound).iter() {
                if self.worst_after(steps) == Some(bound) {
                    all.push(steps.iter().map(|step| self.moved(*step)).collect());
                }
            }
        }
        all
    }

    /// The worst outcomes that are better than `now`, best first.
    fn bounds(&self, now: u32) -> Vec<u32> {
        let leaves = self.projection.below(self.root).into_iter().filter_map(|at| self.projection.branch(at));
        let mut bounds: Vec<u32> = leaves
            .flat_map(|(_, children)| children)
            .filter_map(|child| match child {
                Function::Always(outcomes) => outcomes.worst(),
                Function::Branch(_) => None,
            })
            .filter(|worst| *worst < now)
            .collect();
        bounds.sort_unstable();
        bounds.dedup();
        bounds
    }

    /// The smallest changes of variables from this one down after which the case is possible and no outcome is worse
    /// than the bound. A change of this variable is worth its place only where what follows it is not enough alone.
    fn smallest(&mut self, at: Function, bound: u32) -> Rc<[Steps]> {
        if let Function::Always(outcomes) = at {
            let enough = outcomes.worst().is_some_and(|worst| worst <= bound);
            return if enough { Rc::new([Steps::new()]) } else { Rc::new([]) };
        }
        if let Some(found) = self.found.get(&at) {
            return Rc::clone(found);
        }
        let projection = self.projection;
        let Some((variable, children)) = projection.branch(at) else { return Rc::new([]) };
        let Some(kept) = children.first() else { return Rc::new([]) };
        let unchanged = self.smallest(*kept, bound);
        let mut found: Vec<Steps> = unchanged.to_vec();
        let slots = self.kinds.get(&variable).map(|kinds| kinds.slots.clone()).unwrap_or_default();
        for (kind, slot) in slots.into_iter().enumerate() {
            let Some(child) = children.get(slot).filter(|child| *child != kept) else { continue };
            for below in self.smallest(*child, bound).iter() {
                if unchanged.iter().any(|part| part.iter().all(|step| below.contains(step))) {
                    continue;
                }
                let mut steps = below.clone();
                steps.push(Step { variable, kind });
                if self.facts(&steps) <= MOST_CHANGED {
                    found.push(steps);
                }
            }
        }
        let found: Rc<[Steps]> = found.into();
        self.found.insert(at, Rc::clone(&found));
        found
    }

    /// How many facts are changed.
    fn facts(&self, steps: &[Step]) -> usize {
        let mut facts: Vec<Option<FactId>> =
            steps.iter().map(|step| self.engine.variables.fact_of(step.variable)).collect();
        facts.sort_unstable();
        facts.dedup();
        facts.len()
    }

    fn worst_after(&self, steps: &[Step]) -> Option<u32> {
        worst_at(self.projection, self.root, |variable| {
            let step = steps.iter().find(|step| step.variable == variable);
            let kinds = self.kinds.get(&variable);
            step.zip(kinds).and_then(|(step, kinds)| kinds.slots.get(step.kind)).copied().unwrap_or(0)
        })
    }

    fn moved(&self, step: Step) -> Move {
        let kinds = self.kinds.get(&step.variable);
        let values = kinds.and_then(|kinds| kinds.values.get(step.kind)).cloned().unwrap_or_default();
        Move { variable: step.variable, values }
    }
}

/// The kinds of every variable below a function: values that no branch tells apart.
fn kinds(
    projection: &Projection<'_>,
    root: Function,
    alternatives: &[Vec<Value>],
) -> FxHashMap<Variable, Kinds> {
    let mut branches: FxHashMap<Variable, Vec<&[Function]>> = FxHashMap::default();
    for (variable, children) in
        projection.below(root).into_iter().filter_map(|function| projection.branch(function))
    {
        branches.entry(variable).or_default().push(children);
    }
    let of = |(variable, branches): (Variable, Vec<&[Function]>)| {
        let mut told: Vec<Vec<Option<&Function>>> = Vec::new();
        let mut kinds = Kinds::default();
        for (place, value) in alternatives.get(variable.index()).into_iter().flatten().enumerate() {
            let slot = place.saturating_add(1);
            let children: Vec<_> = branches.iter().map(|children| children.get(slot)).collect();
            match told.iter().position(|known| *known == children) {
                Some(kind) => kinds.values.get_mut(kind).into_iter().for_each(|values| values.push(*value)),
                None => {
                    told.push(children);
                    kinds.slots.push(slot);
                    kinds.values.push(vec![*value]);
                }
            }
        }
        (variable, kinds)
    };
    branches.into_iter().map(of).collect()
}
