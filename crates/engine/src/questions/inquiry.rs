//! What is still open of some conclusions in one case, looked into once for all questions about it.

use super::Matter;
use super::gains::gains;
use crate::Situation;
use crate::restricted::{Place, Restricted};
use crate::verdicts::bit;
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
    /// The facts that decide it, in the rulebook's order.
    matters: Vec<Matter>,
}

impl<'e> Situation<'e> {
    /// Looks into what is still open of these conclusions. `before` is an inquiry into the same conclusions of a case of
    /// which less was known, on the same day and in the same view; any other is passed over.
    pub fn inquiry(&mut self, conclusions: &[ConclusionId], before: Option<&Inquiry<'e>>) -> Inquiry<'e> {
        let before = before.filter(|before| {
            before.roots.iter().map(|(conclusion, _)| conclusion).eq(conclusions)
                && self.allowed.is_within(&before.allowed)
        });
        let mut restricted = Restricted::new(self.engine);
        let places = match before {
            Some(before) => {
                let roots: Vec<Place> = before.roots.iter().map(|(_, place)| *place).collect();
                restricted.add_all(&before.restricted, &roots, &self.allowed)
            }
            None => conclusions
                .iter()
                .map(|conclusion| restricted.add(self.engine.values[*conclusion], &self.allowed))
                .collect(),
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
        is_open.then(|| OpenConclusion {
            conclusion,
            root,
            matters: self.matters(restricted, root, &nodes, &support, outcomes),
        })
    }

    /// The facts that tell the outcomes of one conclusion apart themselves. Where nobody but an official knows these,
    /// or there is none, the facts that constraints tie to the outcome as well: one of them still helps.
    fn matters(
        &self,
        restricted: &Restricted<'e>,
        root: Place,
        nodes: &[Place],
        support: &[Variable],
        outcomes: u64,
    ) -> Vec<Matter> {
        let gains = gains(restricted, root, nodes, support, outcomes);
        let telling = restricted.telling(nodes, support);
        let mut matters: Vec<Matter> = Vec::new();
        for ((variable, gain), tells) in support.iter().zip(gains).zip(telling) {
            let Some(fact) = self.engine.variables.fact_of(*variable) else { continue };
            match matters.iter_mut().find(|known| known.fact == fact) {
                Some(known) => *known = Matter { fact, gain: known.gain + gain, tells: known.tells || tells },
                None => matters.push(Matter { fact, gain, tells }),
            }
        }
        let facts = &self.engine.rulebook.facts;
        if matters.iter().any(|matter| matter.tells && facts[matter.fact].kind == FactKind::Known) {
            matters.retain(|matter| matter.tells);
        } else if matters.iter().any(Matter::helps) {
            matters.retain(Matter::helps);
        }
        matters.sort_unstable_by_key(|matter| matter.fact);
        matters
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
        of.into_iter().flat_map(|open| &open.matters).map(|matter| matter.fact).collect()
    }

    /// The facts that decide the open conclusions, each once, in the rulebook's order.
    pub(super) fn deciding(&self) -> impl Iterator<Item = Matter> {
        let mut all: Vec<Matter> = Vec::new();
        for matter in self.open.iter().flat_map(|open| &open.matters) {
            match all.iter_mut().find(|known| known.fact == matter.fact) {
                Some(known) => known.gain += matter.gain,
                None => all.push(*matter),
            }
        }
        all.sort_unstable_by_key(|matter| matter.fact);
        all.into_iter()
    }

    /// What the case leaves possible.
    pub(crate) fn allowed(&self) -> &Allowed {
        &self.allowed
    }

    /// The function of a conclusion, and the diagram that it is in.
    pub(crate) fn function(&self, conclusion: ConclusionId) -> Option<(&Restricted<'e>, Place)> {
        let mut roots = self.roots.iter();
        let (_, root) = roots.find(|(other, _)| *other == conclusion)?;
        Some((&self.restricted, *root))
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
        let mut reached = rustc_hash::FxHashSet::default();
        reached.insert(self.root);
        for node in self.nodes {
            if !reached.contains(node) {
                continue;
            }
            let Some((variable, children)) = self.restricted.branch(*node) else { continue };
            let is_reading = situation.engine.reading_of(variable).is_some();
            for (value, child) in children {
                if !is_reading || *value == Value::new(usize::from(taken)) {
                    outcomes |= outcome(*child);
                    reached.insert(*child);
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
