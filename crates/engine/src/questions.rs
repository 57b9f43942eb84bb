//! The next question: the fact whose answer settles most, at the least cost to the person.

mod answers;

use crate::Situation;
use crate::restricted::{Place, Restricted};
use diagram::{Allowed, Edge, Influence, Variable};
use language::rulebook::{ConclusionId, FactId, FactKind, Intrusion, Known, Status, ValueId};

/// A question to put to the person.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The fact asked for.
    pub fact: FactId,
    /// The answers to choose from: the values still possible, in classes that nothing still open tells apart.
    /// A class that the constraints exclude as a whole is left out.
    /// Of a `some of` fact each class is a group of values, and any number of groups may be chosen.
    pub classes: Vec<Class>,
    /// Whether several classes may be chosen together (a `some of` fact), or none.
    pub several: bool,
    /// The conclusions that the answer can still change.
    pub matters_to: Vec<ConclusionId>,
    /// How many facts still matter, this one included: an upper bound on the questions to come.
    pub remaining: usize,
}

/// A class of values of one fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Class {
    /// The values, as knowledge of the fact. Of a `some of` fact: one value of the group is in the set.
    pub known: Known,
    /// The listed values of a `one of` or `some of` fact in the class; empty for other facts.
    pub values: Vec<ValueId>,
}

/// Gains below this are rounding.
const NOTHING: f64 = 1e-9;

/// A conclusion that is still open, looked at for questions.
struct OpenConclusion {
    conclusion: ConclusionId,
    root: Place,
    influence: Influence,
}

impl<'e> Situation<'e> {
    /// The next question that helps to settle these conclusions, never one of `skipped` (asked already, and not
    /// known or not told). `None` where everything that can be asked is settled or skipped.
    ///
    /// Among the facts that still matter it takes the one with the greatest expected information about the
    /// outcomes for its cost; a sensitive fact costs more. A point that an official decides is never asked.
    pub fn question(&mut self, conclusions: &[ConclusionId], skipped: &[FactId]) -> Option<Question> {
        let (restricted, open) = self.open_conclusions(conclusions);
        let deciding = self.deciding(&restricted, &open);
        let rulebook = &self.engine.rulebook;
        let askable = |fact: FactId| rulebook.facts[fact].kind == FactKind::Known && !skipped.contains(&fact);
        let candidates: Vec<Matter> = deciding.into_iter().filter(|matter| askable(matter.fact)).collect();
        let mut best: Option<(FactId, f64)> = None;
        for matter in &candidates {
            let score = matter.gain / cost(rulebook.facts[matter.fact].intrusion);
            if best.is_none_or(|(_, highest)| score > highest + NOTHING) {
                best = Some((matter.fact, score));
            }
        }
        let (fact, _) = best?;
        let conclusions: Vec<ConclusionId> = open.iter().map(|open| open.conclusion).collect();
        let (classes, several) = self.answer_classes(restricted, &roots_of(&open), &conclusions, fact);
        let matters_to = open
            .iter()
            .filter(|open| self.engine.needs[open.conclusion].contains(&fact))
            .map(|open| open.conclusion)
            .collect();
        Some(Question { fact, classes, several, matters_to, remaining: candidates.len() })
    }

    /// The question for one fact, without weighing it against others; `None` where it cannot matter to the conclusion.
    pub fn question_for(&mut self, conclusion: ConclusionId, fact: FactId) -> Option<Question> {
        if self.shape(conclusion).status != Status::Open {
            return None;
        }
        let mut restricted = Restricted::new(self.engine);
        let root = restricted.add(self.engine.values[conclusion], &self.allowed);
        let support = restricted.support(&[root]);
        if !self.engine.axis(fact).variables().iter().any(|variable| support.contains(variable)) {
            return None;
        }
        let (classes, several) = self.answer_classes(restricted, &[root], &[conclusion], fact);
        Some(Question { fact, classes, several, matters_to: vec![conclusion], remaining: 1 })
    }

    /// The facts that a verdict still depends on, in the rulebook's order; those that an official decides among
    /// them.
    pub fn missing(&mut self, conclusion: ConclusionId) -> Vec<FactId> {
        let (restricted, open) = self.open_conclusions(&[conclusion]);
        self.deciding(&restricted, &open).into_iter().map(|matter| matter.fact).collect()
    }

    fn open_conclusions(&mut self, conclusions: &[ConclusionId]) -> (Restricted<'e>, Vec<OpenConclusion>) {
        let engine = self.engine;
        let mut restricted = Restricted::new(engine);
        let mut open = Vec::new();
        for conclusion in conclusions {
            if self.shape(*conclusion).status == Status::Open {
                let root = restricted.add(engine.values[*conclusion], &self.allowed);
                let influence = self.influence(*conclusion);
                open.push(OpenConclusion { conclusion: *conclusion, root, influence });
            }
        }
        (restricted, open)
    }

    fn influence(&mut self, conclusion: ConclusionId) -> Influence {
        let engine = self.engine;
        let bits = self.shape(conclusion).bits;
        let numbers: Vec<usize> = (0..64).filter(|bit| bits & (1_u64 << bit) != 0).collect();
        let number = |edge: Edge| {
            let leaf = edge.as_leaf().map(|leaf| leaf.index());
            numbers.iter().position(|known| Some(*known) == leaf).unwrap_or(usize::MAX)
        };
        engine.compiled.influence(
            engine.values[conclusion],
            &self.allowed,
            usize::MAX,
            numbers.len(),
            number,
            |_, _| 1.0,
            &mut self.scratch,
        )
    }

    /// The facts that decide the open conclusions, each once, in the rulebook's order.
    fn deciding(&self, restricted: &Restricted<'_>, open: &[OpenConclusion]) -> Vec<Matter> {
        let mut all: Vec<Matter> = Vec::new();
        for matter in open.iter().flat_map(|open| self.deciding_one(restricted, open)) {
            match all.iter_mut().find(|known| known.fact == matter.fact) {
                Some(known) => known.gain += matter.gain,
                None => all.push(matter),
            }
        }
        all.sort_unstable_by_key(|matter| matter.fact);
        all
    }

    /// The facts that tell the outcomes of one conclusion apart themselves. Where nobody but an official knows these,
    /// or there is none, the facts that constraints tie to the outcome as well: one of them still helps.
    fn deciding_one(&self, restricted: &Restricted<'_>, open: &OpenConclusion) -> Vec<Matter> {
        let mut matters: Vec<Matter> = Vec::new();
        for variable in restricted.support(&[open.root]) {
            let Some(fact) = self.engine.variables.fact_of(variable) else { continue };
            let gain = information(&open.influence, variable, &self.allowed);
            let tells = restricted.tells(&[open.root], variable);
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
        matters
    }
}

/// A fact that a verdict still depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Matter {
    fact: FactId,
    /// The information about the outcome that its value is expected to give, in nats.
    gain: f64,
    /// Whether two completions that differ in it alone have different outcomes. If not, it helps only through
    /// constraints that tie it to others.
    tells: bool,
}

impl Matter {
    /// Whether knowing the fact teaches anything about the outcome. A fact that only decides whether a case is possible
    /// need not.
    fn helps(&self) -> bool {
        self.tells || self.gain > NOTHING
    }
}

fn roots_of(open: &[OpenConclusion]) -> Vec<Place> {
    open.iter().map(|open| open.root).collect()
}

/// How much a question costs the person, by how intrusive it is.
fn cost(intrusion: Intrusion) -> f64 {
    match intrusion {
        Intrusion::Low => 1.0,
        Intrusion::Some => 2.0,
        Intrusion::High => 4.0,
    }
}

/// The expected information (in nats) that the value of a variable gives about the outcome.
fn information(influence: &Influence, variable: Variable, allowed: &Allowed) -> f64 {
    let possible: f64 = influence.total().iter().sum();
    if possible <= 0.0 {
        return 0.0;
    }
    let term = |part: f64, whole: f64| if part > 0.0 { part * (part / whole).ln() } else { 0.0 };
    let before: f64 = influence.total().iter().map(|mass| term(*mass, possible)).sum();
    let after: f64 = allowed
        .values(variable)
        .map(|value| {
            let masses = influence.mass(variable, value);
            let whole: f64 = masses.iter().sum();
            masses.iter().map(|mass| term(*mass, whole)).sum::<f64>()
        })
        .sum();
    (after - before) / possible
}
