//! What is still open of some conclusions in one case, looked into once for all questions about it.

use super::NOTHING;
use super::gains::gains;
use crate::restricted::{Met, Place, Restricted};
use crate::verdicts::bit;
use crate::{Engine, Situation};
use diagram::{Allowed, Value, Variable};
use language::rulebook::{ConclusionId, FactId, FactKind, Status};

/// What is still open of some conclusions in one case.
///
/// An inquiry of a case that is known better can start from one of the case before: what no longer mattered then need
/// not be looked at again. So an interview gets quicker with each answer.
#[derive(Clone, Debug)]
pub struct Inquiry<'e> {
    restricted: Restricted<'e>,
    /// Each conclusion with its function.
    roots: Vec<(ConclusionId, Place)>,
    open: Vec<OpenConclusion>,
    /// What the case leaves possible.
    allowed: Allowed,
}

/// A conclusion that is still open.
#[derive(Clone, Debug)]
struct OpenConclusion {
    conclusion: ConclusionId,
    root: Place,
    /// All nodes of its function, parents first.
    nodes: Vec<Place>,
    /// The variables that its function tests.
    support: Vec<Variable>,
    /// Its outcomes, as bits.
    outcomes: u64,
    /// The facts that decide it, in the rulebook's order.
    matters: Vec<FactId>,
}

impl<'e> Situation<'e> {
    /// Looks into what is still open of these conclusions. `before` is an inquiry into them, and maybe others, of a case of
    /// which no more was known, on the same day and in the same view; any other is passed over.
    pub fn inquiry(&mut self, conclusions: &[ConclusionId], before: Option<&Inquiry<'e>>) -> Inquiry<'e> {
        let before = before.filter(|before| self.allowed.is_within(&before.allowed));
        let known = before.and_then(|before| Some((before, before.roots_of(conclusions)?)));
        let mut restricted = Restricted::new(self.engine);
        let places = match known {
            Some((before, roots)) => restricted.add_all(&before.restricted, &roots, &self.allowed),
            None => {
                let roots = conclusions.iter().map(|conclusion| self.engine.values[*conclusion]);
                restricted.add_each(roots, &self.allowed)
            }
        };
        let roots: Vec<(ConclusionId, Place)> = conclusions.iter().copied().zip(places).collect();
        let open =
            roots.iter().filter_map(|(conclusion, root)| self.look_into(&restricted, *conclusion, *root));
        let open = open.collect();
        Inquiry { restricted, roots, open, allowed: self.allowed.clone() }
    }

    /// A conclusion, if it is open.
    fn look_into(
        &self,
        restricted: &Restricted<'e>,
        conclusion: ConclusionId,
        root: Place,
    ) -> Option<OpenConclusion> {
        let nodes = restricted.below(&[root]);
        let function = Function { restricted, root, nodes: &nodes };
        let outcomes = function.outcomes();
        if outcomes.count_ones() <= 1 {
            return None;
        }
        let support = restricted.support_of(&nodes);
        let mut readings = support.iter().filter(|variable| self.engine.reading_of(**variable).is_some());
        let is_open = readings.next().is_none()
            || function.is_open_if(self, false)
            || function.is_open_if(self, true)
            || self.status_by_readings(conclusion) == Status::Open;
        let mut open = OpenConclusion { conclusion, root, nodes, support, outcomes, matters: Vec::new() };
        open.matters = self.matters(restricted, &open);
        is_open.then_some(open)
    }

    /// The facts that tell the outcomes of one conclusion apart themselves. Where nobody but an official knows these,
    /// or there is none, the facts that constraints tie to the outcome as well: one of them still helps.
    fn matters(&self, restricted: &Restricted<'e>, open: &OpenConclusion) -> Vec<FactId> {
        let telling = restricted.telling(&open.nodes, &open.support);
        let mut matters: Vec<(FactId, bool)> = Vec::new();
        for (variable, tells) in open.support.iter().zip(telling) {
            let Some(fact) = self.engine.variables.fact_of(*variable) else { continue };
            match matters.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, known)) => *known |= tells,
                None => matters.push((fact, tells)),
            }
        }
        let facts = &self.engine.rulebook.facts;
        if matters.iter().any(|(fact, tells)| *tells && facts[*fact].kind == FactKind::Known) {
            matters.retain(|(_, tells)| *tells);
        } else {
            let all: Vec<FactId> = matters.iter().map(|(fact, _)| *fact).collect();
            let gains = open.gains(self.engine, restricted, &all);
            // A fact that only decides whether a case is possible teaches nothing about the outcome.
            let helps = |(fact, tells): &(FactId, bool)| {
                *tells || gains.iter().any(|(known, gain)| known == fact && *gain > NOTHING)
            };
            if matters.iter().any(helps) {
                matters.retain(helps);
            }
        }
        let mut matters: Vec<FactId> = matters.into_iter().map(|(fact, _)| fact).collect();
        matters.sort_unstable();
        matters
    }
}

impl OpenConclusion {
    /// The information about the outcome that the values of facts are expected to give, for those of these facts on which
    /// it depends.
    fn gains(&self, engine: &Engine, restricted: &Restricted<'_>, facts: &[FactId]) -> Vec<(FactId, f64)> {
        let of =
            |variable: &Variable| engine.variables.fact_of(*variable).filter(|fact| facts.contains(fact));
        let variables: Vec<Variable> =
            self.support.iter().copied().filter(|variable| of(variable).is_some()).collect();
        if variables.is_empty() {
            return Vec::new();
        }
        let found = gains(restricted, self.root, &self.nodes, &variables, self.outcomes);
        let mut gains: Vec<(FactId, f64)> = Vec::new();
        for (fact, gain) in variables.iter().filter_map(of).zip(found) {
            match gains.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, known)) => *known += gain,
                None => gains.push((fact, gain)),
            }
        }
        gains
    }
}

impl<'e> Inquiry<'e> {
    /// The conclusions that are open.
    pub fn open(&self) -> impl Iterator<Item = ConclusionId> + '_ {
        self.open.iter().map(|open| open.conclusion)
    }

    /// The facts that a verdict still depends on, as [`Situation::missing`]. None of a conclusion that was not looked
    /// into.
    #[must_use]
    pub fn missing(&self, conclusion: ConclusionId) -> Vec<FactId> {
        let of = self.open.iter().find(|open| open.conclusion == conclusion);
        of.map(|open| open.matters.clone()).unwrap_or_default()
    }

    /// The facts that decide the open conclusions, each once, in the rulebook's order.
    pub(super) fn deciding(&self) -> Vec<FactId> {
        let mut all: Vec<FactId> = self.open.iter().flat_map(|open| &open.matters).copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The information in nats that each of these facts is expected to give about the conclusions that it decides.
    pub(super) fn gains(&self, engine: &Engine, facts: &[FactId]) -> Vec<f64> {
        let mut sums = vec![0.0; facts.len()];
        for open in &self.open {
            let wanted: Vec<FactId> =
                facts.iter().copied().filter(|fact| open.matters.contains(fact)).collect();
            for (fact, gain) in open.gains(engine, &self.restricted, &wanted) {
                let place = facts.iter().position(|known| *known == fact);
                if let Some(sum) = place.and_then(|place| sums.get_mut(place)) {
                    *sum += gain;
                }
            }
        }
        sums
    }

    /// What the case leaves possible.
    pub(crate) fn allowed(&self) -> &Allowed {
        &self.allowed
    }

    /// The function of a conclusion, and the diagram that it is in.
    pub(crate) fn function(&self, conclusion: ConclusionId) -> Option<(&Restricted<'e>, Place)> {
        Some((&self.restricted, self.root(conclusion)?))
    }

    fn root(&self, conclusion: ConclusionId) -> Option<Place> {
        self.roots.iter().find(|(other, _)| *other == conclusion).map(|(_, root)| *root)
    }

    fn roots_of(&self, conclusions: &[ConclusionId]) -> Option<Vec<Place>> {
        conclusions.iter().map(|conclusion| self.root(*conclusion)).collect()
    }

    /// The functions of the open conclusions, and where they are.
    pub(super) fn functions(&mut self) -> (&mut Restricted<'e>, Vec<Place>) {
        let roots = self.open.iter().map(|open| open.root).collect();
        (&mut self.restricted, roots)
    }
}

/// The function of one conclusion.
struct Function<'a, 'e> {
    restricted: &'a Restricted<'e>,
    root: Place,
    nodes: &'a [Place],
}

impl Function<'_, '_> {
    /// The outcomes that are left, as bits.
    fn outcomes(&self) -> u64 {
        let children = self.nodes.iter().filter_map(|node| self.restricted.branch(*node));
        let ends = children.flat_map(|(_, children)| children).map(|(_, child)| *child);
        ends.chain([self.root]).map(outcome).fold(0, |all, bit| all | bit)
    }

    /// Whether several outcomes remain when all readings are taken one way. One such way makes a verdict open, and
    /// mostly one of these two is found, for the price of a walk.
    fn is_open_if(&self, situation: &Situation<'_>, taken: bool) -> bool {
        let mut outcomes = outcome(self.root);
        let mut reached = Met::of(&[self.root]);
        for node in self.nodes {
            if !reached.has(*node) {
                continue;
            }
            let Some((variable, children)) = self.restricted.branch(*node) else { continue };
            let is_reading = situation.engine.reading_of(variable).is_some();
            for (value, child) in children {
                if !is_reading || *value == Value::new(usize::from(taken)) {
                    outcomes |= outcome(*child);
                    reached.add(*child);
                }
            }
        }
        outcomes.count_ones() > 1
    }
}

/// The bit of an end's outcome; none where no case is possible.
fn outcome(place: Place) -> u64 {
    match place {
        Place::End(edge) if !place.is_impossible() => edge.as_leaf().map_or(0, bit),
        _ => 0,
    }
}
