//! One case with several ways to know facts: whether it matters which of them is true.

use crate::questions::Inquiry;
use crate::restricted::Restricted;
use crate::{Contradiction, Engine, Situation};
use diagram::{Allowed, Variable};
use language::rulebook::{ConclusionId, FactId, Known};

/// One way to know some facts, each at most once.
pub type Way = Vec<(FactId, Known)>;

impl Engine {
    /// Whether a fact can make a difference to a conclusion, or to whether a case is possible.
    #[must_use]
    pub fn bears_on(&self, conclusion: ConclusionId, fact: FactId) -> bool {
        let variables = self.axis(fact).variables();
        self.tests(conclusion, variables) || self.constrains(variables)
    }
}

impl<'e> Situation<'e> {
    /// Whether some of these conclusions have another verdict, or the case becomes impossible, if one of these ways to
    /// know facts is true rather than another; what else is known stays. `before` is an inquiry of a case of which no
    /// more is known, and saves looking into what it has settled.
    pub fn differ(
        &mut self,
        ways: &[Way],
        conclusions: &[ConclusionId],
        before: Option<&Inquiry<'e>>,
    ) -> bool {
        let alternatives = self.alternatives(ways);
        let Some((first, others)) = alternatives.split_first().filter(|(_, others)| !others.is_empty())
        else {
            return false;
        };
        let facts = ways.first().into_iter().flatten().map(|(fact, _)| *fact);
        let variables = facts.flat_map(|fact| self.engine.axis(fact).variables());
        let varies = |variable: &&Variable| others.iter().any(|other| !first.is_same_for(other, **variable));
        let varying: Vec<Variable> = variables.filter(varies).copied().collect();
        if self.engine.constrains(&varying)
            && !alternatives.iter().all(|allowed| self.is_possible_in(allowed))
        {
            return self.differ_by_cases(ways, conclusions);
        }
        conclusions.iter().any(|conclusion| {
            self.engine.tests(*conclusion, &varying)
                && self.differ_in(*conclusion, &alternatives, &varying, before)
        })
    }

    /// What is possible for each way to know facts, each once.
    fn alternatives(&self, ways: &[Way]) -> Vec<Allowed> {
        let mut alternatives: Vec<Allowed> = Vec::new();
        for way in ways {
            let mut allowed = self.allowed.clone();
            for (fact, known) in way {
                self.engine.variables.allow(*fact, Some(known), self.case.on, &mut allowed);
            }
            if !alternatives.contains(&allowed) {
                alternatives.push(allowed);
            }
        }
        alternatives
    }

    /// Functions that are the same have the same verdict, and mostly they are.
    fn differ_in(
        &mut self,
        conclusion: ConclusionId,
        alternatives: &[Allowed],
        varying: &[Variable],
        before: Option<&Inquiry<'e>>,
    ) -> bool {
        let mut any = self.allowed.clone();
        for variable in varying {
            any.set(*variable, |value| alternatives.iter().any(|allowed| allowed.allows(*variable, value)));
        }
        let mut restricted = Restricted::new(self.engine);
        let before = before.filter(|before| any.is_within(before.allowed()));
        let root = match before.and_then(|before| before.function(conclusion)) {
            Some((known, root)) => restricted.add_all(known, &[root], &any),
            None => vec![restricted.add(self.engine.values[conclusion], &any)],
        };
        if !restricted.support(&root).iter().any(|variable| varying.contains(variable)) {
            return false;
        }
        let known = restricted.clone();
        let mut functions = alternatives.iter().map(|allowed| restricted.add_all(&known, &root, allowed));
        let first = functions.next();
        if functions.all(|function| Some(function) == first) {
            return false;
        }
        let own = self.allowed.clone();
        let mut shapes = alternatives.iter().map(|allowed| {
            self.allowed.clone_from(allowed);
            self.shape(conclusion)
        });
        let first = shapes.next();
        let differ = shapes.any(|shape| Some(shape) != first);
        self.allowed = own;
        differ
    }

    fn is_possible_in(&mut self, allowed: &Allowed) -> bool {
        let own = std::mem::replace(&mut self.allowed, allowed.clone());
        let possible = self.is_possible();
        self.allowed = own;
        possible
    }

    /// By definition: where a way to know the facts clashes with what is presumed, the presumption yields.
    fn differ_by_cases(&self, ways: &[Way], conclusions: &[ConclusionId]) -> bool {
        let shapes = |way: &Way| {
            let mut situation = self.in_way(way).ok()?;
            Some(conclusions.iter().map(|conclusion| situation.shape(*conclusion)).collect::<Vec<_>>())
        };
        let mut all = ways.iter().map(shapes);
        let first = all.next();
        all.any(|other| Some(other) != first)
    }

    /// The engine before the case as it was given, with facts known in one way.
    ///
    /// # Errors
    /// As [`Engine::situation`].
    pub fn in_way(&self, way: &Way) -> Result<Self, Contradiction> {
        let mut case = self.case.clone();
        self.presumed.iter().for_each(|presumed| case.forget(*presumed));
        for (fact, known) in way {
            case.know(*fact, known.clone());
        }
        self.like(&case)
    }
}
