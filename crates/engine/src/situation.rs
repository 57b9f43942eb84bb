//! The engine before one case.

use crate::lent::Lent;
use crate::variables::Axis;
use crate::{Case, Engine};
use diagram::{Allowed, Edge, Leaf, Value, Variable};
use language::Date;
use language::rulebook::{ConstraintId, FactId, JourneyId, Known, NotEncodedId};
use rustc_hash::FxHashSet;
use std::cell::OnceCell;
use std::ops::ControlFlow;
use std::sync::Arc;

/// A case of which no completion is possible.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these facts cannot all be true together")]
pub struct Contradiction {
    /// The constraints that together exclude the case; none of them can be left out.
    pub constraints: Vec<ConstraintId>,
    /// The facts of the case that these constraints test.
    pub facts: Vec<FactId>,
}

/// The engine set before one case, ready to answer. Asking changes nothing but its own working memory.
#[derive(Debug)]
pub struct Situation<'e> {
    pub(crate) engine: &'e Engine,
    pub(crate) case: Case,
    pub(crate) presumed: Vec<FactId>,
    /// Whether what the law presumes was presumed, as far as it could be.
    pub(crate) presumes: bool,
    /// What is possible under what is known.
    pub(crate) allowed: Allowed,
    /// What would be possible if nothing but the day were known; made when it is first needed, shared by all of one day.
    pub(crate) unknown: OnceCell<Arc<Allowed>>,
    pub(crate) scratch: Lent,
}

impl<'e> Situation<'e> {
    pub(crate) fn new(engine: &'e Engine, case: Case, presumed: Vec<FactId>) -> Result<Self, Contradiction> {
        let possible = possible_on(engine, case.on);
        Self::of_possible(engine, case, presumed, possible, OnceCell::new())
    }

    /// `possible` is what would be possible if nothing but the day of the case were known.
    fn of_possible(
        engine: &'e Engine,
        case: Case,
        presumed: Vec<FactId>,
        possible: Allowed,
        unknown: OnceCell<Arc<Allowed>>,
    ) -> Result<Self, Contradiction> {
        let mut allowed = possible;
        for (variable, value) in engine.variables.context(&case) {
            allowed.fix(variable, value);
        }
        for (fact, known) in case.facts() {
            engine.variables.allow(fact, Some(known), case.on, &mut allowed);
        }
        let (presumes, scratch) = (!presumed.is_empty(), Lent::new());
        let mut situation = Self { engine, case, presumed, presumes, allowed, unknown, scratch };
        if situation.is_possible() { Ok(situation) } else { Err(situation.contradiction()) }
    }

    /// What would be possible if nothing but the day of the case were known.
    pub(crate) fn unknown(&self) -> &Arc<Allowed> {
        self.unknown.get_or_init(|| Arc::new(possible_on(self.engine, self.case.on)))
    }

    /// The engine before another case, with or without presumptions as here. On the same day it takes less time than
    /// [`Engine::situation`].
    ///
    /// # Errors
    /// As [`Engine::situation`].
    pub fn like(&self, case: &Case) -> Result<Self, Contradiction> {
        if case.on != self.case.on {
            return if self.presumes {
                self.engine.situation(case)
            } else {
                self.engine.situation_without_presumptions(case)
            };
        }
        // On one day the same classes are possible, whatever is known of facts.
        let unknown = self.unknown();
        let plain = |case: Case, presumed| {
            let shared = OnceCell::from(Arc::clone(unknown));
            Self::of_possible(self.engine, case, presumed, Allowed::clone(unknown), shared)
        };
        if !self.presumes {
            return plain(case.clone(), Vec::new());
        }
        let (presumed_case, presumed) = case.with_presumptions(&self.engine.rulebook);
        let situation = plain(presumed_case, presumed).or_else(|_| plain(case.clone(), Vec::new()))?;
        Ok(Self { presumes: true, ..situation })
    }

    /// The engine before the same case, with something else known of a fact, or nothing; what is presumed stays so. `None`
    /// where that cannot be.
    #[must_use]
    pub fn with(&self, fact: FactId, known: Option<Known>) -> Option<Self> {
        let mut allowed = self.allowed.clone();
        self.engine.variables.allow(fact, known.as_ref(), self.case.on, &mut allowed);
        let mut case = self.case.clone();
        match known {
            Some(known) => case.know(fact, known),
            None => case.forget(fact),
        }
        let mut situation = Self {
            engine: self.engine,
            case,
            presumed: self.presumed.clone(),
            presumes: self.presumes,
            allowed,
            unknown: self.unknown.clone(),
            scratch: Lent::new(),
        };
        situation.is_possible().then_some(situation)
    }

    /// The engine that answers.
    #[must_use]
    pub fn engine(&self) -> &'e Engine {
        self.engine
    }

    /// Whether it stands before this case as it was given, without the presumptions made for it.
    #[must_use]
    pub fn stands_before(&self, case: &Case) -> bool {
        let given = self.case.facts().filter(|(fact, _)| !self.presumed.contains(fact));
        (self.case.on, self.case.known_by, self.case.view) == (case.on, case.known_by, case.view)
            && given.eq(case.facts())
    }

    /// The case, with the presumptions made for it.
    #[must_use]
    pub fn case(&self) -> &Case {
        &self.case
    }

    /// The facts that are presumed, not known.
    #[must_use]
    pub fn presumed(&self) -> &[FactId] {
        &self.presumed
    }

    /// Whether the case may be in the situation that a journey describes.
    pub fn may_be_in(&mut self, journey: JourneyId) -> bool {
        let edge = self.engine.journeys[journey];
        self.reaches(edge, Leaf::YES)
    }

    /// Whether something that is not encoded may bear on the case.
    pub fn may_bear(&mut self, entry: NotEncodedId) -> bool {
        let edge = self.engine.not_encoded[entry];
        self.reaches(edge, Leaf::YES)
    }

    /// Whether a boolean diagram can end in a leaf under what is known.
    pub(crate) fn reaches(&mut self, edge: Edge, leaf: Leaf) -> bool {
        let mut found = false;
        let _stopped =
            self.engine.compiled.reach(edge, &self.allowed, usize::MAX, &mut self.scratch, &mut |end| {
                found |= end.as_leaf() == Some(leaf);
                if found { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
        found
    }

    /// Parts share no variable, so the case is possible where each part is.
    pub(crate) fn is_possible(&mut self) -> bool {
        let engine = self.engine;
        engine.constraint_parts.iter().all(|part| self.reaches(*part, Leaf::YES))
    }

    fn contradiction(&self) -> Contradiction {
        let engine = self.engine;
        let mut constraints: Vec<ConstraintId> = engine.constraints.keys().collect();
        for candidate in engine.constraints.keys() {
            let without: Vec<ConstraintId> =
                constraints.iter().copied().filter(|other| *other != candidate).collect();
            if !self.jointly_possible(&without) {
                constraints = without;
            }
        }
        let mut facts: Vec<FactId> = constraints
            .iter()
            .flat_map(|constraint| self.variables_below(engine.constraints[*constraint]))
            .filter_map(|variable| engine.variables.fact_of(variable))
            .filter(|fact| self.case.known(*fact).is_some())
            .collect();
        facts.sort_unstable();
        facts.dedup();
        Contradiction { constraints, facts }
    }

    /// The variables that a diagram tests; one may be named several times.
    pub(crate) fn variables_below(&self, edge: Edge) -> Vec<Variable> {
        let compiled = &self.engine.compiled;
        let nodes = crate::engine::nodes_below(compiled, &[edge]);
        nodes.into_iter().filter_map(|node| compiled.branch(node)).map(|(variable, _)| variable).collect()
    }

    /// Whether one completion satisfies all these constraints: a walk down all of them at once.
    fn jointly_possible(&self, constraints: &[ConstraintId]) -> bool {
        let compiled = &self.engine.compiled;
        let mut seen = FxHashSet::default();
        let mut open = vec![constraints.iter().map(|id| self.engine.constraints[*id]).collect::<Vec<Edge>>()];
        while let Some(edges) = open.pop() {
            if edges.iter().any(|edge| edge.as_leaf() == Some(Leaf::NO)) || !seen.insert(edges.clone()) {
                continue;
            }
            let next = edges.iter().filter_map(|edge| compiled.branch(*edge)).map(|(variable, _)| variable);
            let Some(variable) = next.min_by_key(|variable| compiled.level(*variable)) else { return true };
            let arity = self.engine.variables.arities.get(variable.index()).copied().unwrap_or(0);
            for value in (0..arity).map(Value::new).filter(|value| self.allowed.allows(variable, *value)) {
                open.push(edges.iter().map(|edge| self.step(*edge, variable, value)).collect());
            }
        }
        false
    }

    fn step(&self, edge: Edge, variable: Variable, value: Value) -> Edge {
        match self.engine.compiled.branch(edge) {
            Some((at, children)) if at == variable => children.get(value.index()).copied().unwrap_or(edge),
            _ => edge,
        }
    }
}

/// The classes that are possible on a day.
fn possible_on(engine: &Engine, day: Date) -> Allowed {
    let mut possible = engine.everything.clone();
    for (fact, axis) in engine.variables.facts.iter_enumerated() {
        if matches!(axis, Axis::Date(_, axis) if axis.moves()) {
            engine.variables.allow(fact, None, day, &mut possible);
        }
    }
    possible
}
