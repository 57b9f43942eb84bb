//! The compiled rulebook.

use crate::build::{self, Built, FinishedSets};
use crate::sound::{self, Unsound};
use crate::variables::{Axis, Variables};
use crate::{Case, Contradiction, Situation};
use diagram::{Allowed, Compiled, Edge, Node, Variable};
use language::Rulebook;
use language::rulebook::{
    ConclusionId, ConstraintId, FactId, JourneyId, NotEncodedId, ReadingId, RuleId, ValueId,
};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::{Arc, OnceLock};
use typed_index_collections::TiVec;

/// A conclusion whose diagram passes its node budget. The remedy is in the rulebook: fewer facts in one
/// conclusion, or a conclusion of its own for a part of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the diagram of a conclusion needs more than {limit} nodes")]
pub struct TooLarge {
    /// The conclusion that is too large.
    pub conclusion: ConclusionId,
    /// The budget.
    pub limit: usize,
}

/// Bytes that are no engine of this version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are no compiled rulebook of this version")]
pub struct Unreadable(#[source] postcard::Error);

/// A rulebook compiled to diagrams. Immutable; any number of threads may ask it at once.
#[derive(Clone, Serialize, Deserialize)]
pub struct Engine {
    pub(crate) rulebook: Rulebook,
    pub(crate) variables: Variables,
    pub(crate) rule_sets: FinishedSets,
    pub(crate) compiled: Compiled,
    pub(crate) values: TiVec<ConclusionId, Edge>,
    pub(crate) rules: TiVec<ConclusionId, Edge>,
    pub(crate) constraints: TiVec<ConstraintId, Edge>,
    pub(crate) constraint_parts: Vec<Edge>,
    pub(crate) journeys: TiVec<JourneyId, Edge>,
    pub(crate) not_encoded: TiVec<NotEncodedId, Edge>,
    /// The facts that a conclusion's value depends on at all.
    pub(crate) needs: TiVec<ConclusionId, Vec<FactId>>,
    /// The exceptions that belong directly to each rule.
    pub(crate) exceptions: TiVec<RuleId, Vec<RuleId>>,
    /// What every case starts from; made anew from the arities.
    #[serde(skip)]
    pub(crate) everything: Allowed,
    /// Made when it is first needed.
    #[serde(skip)]
    supports: Arc<OnceLock<Supports>>,
    /// Made when it is first needed.
    #[serde(skip)]
    pub(crate) named: Arc<OnceLock<TiVec<FactId, Vec<ValueId>>>>,
}

/// Which variables the diagrams test, by number of the variable.
#[derive(Default)]
struct Supports {
    conclusions: TiVec<ConclusionId, Vec<bool>>,
    constraints: Vec<bool>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Engine({:?}, {} nodes)", self.rulebook.title, self.node_count())
    }
}

impl Engine {
    /// Compiles a rulebook and proves it sound: no case without an outcome, none with two.
    ///
    /// # Errors
    /// [`Unsound`] with every gap and conflict, each with a complete example case; or with the conclusion whose
    /// diagram grows too large.
    pub fn compile(rulebook: Rulebook) -> Result<Self, Unsound> {
        let (engine, faults) = Self::compile_with_faults(rulebook)?;
        if faults.is_empty() { Ok(engine) } else { Err(Unsound::new(engine.rulebook, faults)) }
    }

    /// The same engine with other words in the texts that people read: a translation. What the rulebook decides is the
    /// same, and so are all names.
    #[must_use]
    pub fn reworded(&self, see: &mut dyn FnMut(language::rulebook::Text<'_>)) -> Self {
        let mut reworded = self.clone();
        reworded.rulebook.each_text(see);
        reworded
    }

    /// Compiles a rulebook that may be unsound, and lists its faults. Verdicts of such a rulebook can hold
    /// [`Outcome::Gap`](crate::Outcome::Gap) and [`Outcome::Conflict`](crate::Outcome::Conflict).
    ///
    /// # Errors
    /// [`Unsound`] where a conclusion's diagram grows too large.
    pub fn compile_with_faults(rulebook: Rulebook) -> Result<(Self, Vec<sound::Fault>), Unsound> {
        let mut faults = Vec::new();
        for refined in [false, true] {
            let mut built = match build::build(&rulebook, refined) {
                Ok(built) => built,
                Err(too_large) => {
                    return Err(Unsound::new(rulebook, vec![sound::Fault::TooLarge(too_large)]));
                }
            };
            let found = sound::faults(&rulebook, &mut built, refined);
            faults = found.faults;
            if refined || !found.doubtful {
                return Ok((Self::new(rulebook, &built), faults));
            }
        }
        Err(Unsound::new(rulebook, faults))
    }

    fn new(rulebook: Rulebook, built: &Built) -> Self {
        let mut roots: Vec<Node> = Vec::new();
        let mut place = |nodes: &mut dyn Iterator<Item = Node>| {
            let start = roots.len();
            roots.extend(nodes);
            start..roots.len()
        };
        let values = place(&mut built.values.iter().copied());
        let rules = place(&mut built.rules.iter().copied());
        let single = place(&mut built.constraints.single.iter().copied());
        let parts = place(&mut built.constraints.parts.iter().copied());
        let journeys = place(&mut built.journeys.iter().copied());
        let not_encoded = place(&mut built.not_encoded.iter().copied());
        let compiled = Compiled::new(&built.store, &roots);
        let edges =
            |range: std::ops::Range<usize>| range.map(|index| compiled.root(index)).collect::<Vec<_>>();
        let needs =
            built.values.iter().map(|node| facts_of(&built.variables, &built.store.support(&[*node])));
        Self {
            values: edges(values).into(),
            rules: edges(rules).into(),
            constraints: edges(single).into(),
            constraint_parts: edges(parts),
            journeys: edges(journeys).into(),
            not_encoded: edges(not_encoded).into(),
            needs: needs.collect(),
            exceptions: rulebook.rules.keys().map(|rule| rulebook.exceptions_of(rule).collect()).collect(),
            everything: Allowed::all(&built.variables.arities),
            supports: Arc::default(),
            named: Arc::default(),
            rule_sets: built.rule_sets.finished(),
            variables: built.variables.clone(),
            compiled,
            rulebook,
        }
    }

    /// The engine as bytes, to be built into a program. They can be read by the same version of this crate only.
    ///
    /// # Errors
    /// [`Unreadable`] where a part cannot be written, which no compiled rulebook brings about.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Unreadable> {
        postcard::to_stdvec(self).map_err(Unreadable)
    }

    /// The engine from bytes that [`Engine::to_bytes`] made. The texts of the rulebook's files are not among them.
    ///
    /// # Errors
    /// [`Unreadable`] where the bytes are of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Unreadable> {
        let engine: Self = postcard::from_bytes(bytes).map_err(Unreadable)?;
        let everything = Allowed::all(&engine.variables.arities);
        Ok(Self { everything, ..engine })
    }

    /// The rulebook.
    #[must_use]
    pub fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// Number of diagram nodes in all.
    #[must_use]
    pub fn node_count(&self) -> usize {
        self.compiled.node_count()
    }

    /// The facts that a conclusion depends on in some case, in the rulebook's order.
    #[must_use]
    pub fn needs(&self, conclusion: ConclusionId) -> &[FactId] {
        &self.needs[conclusion]
    }

    /// Sets the engine before a case, with the presumptions that the law makes for facts that are not known.
    ///
    /// # Errors
    /// [`Contradiction`] where no completion of the case is possible: which constraints exclude it.
    pub fn situation(&self, case: &Case) -> Result<Situation<'_>, Contradiction> {
        let (presumed_case, presumed) = case.with_presumptions(&self.rulebook);
        // A presumption yields to what the person says: it is dropped where the two cannot both be.
        let situation = match Situation::new(self, presumed_case, presumed) {
            Ok(situation) => situation,
            Err(_) => self.situation_without_presumptions(case)?,
        };
        Ok(Situation { presumes: true, ..situation })
    }

    /// Sets the engine before a case as it stands: a presumed fact that is not known is unknown.
    ///
    /// # Errors
    /// As [`Engine::situation`].
    pub fn situation_without_presumptions(&self, case: &Case) -> Result<Situation<'_>, Contradiction> {
        Situation::new(self, case.clone(), Vec::new())
    }

    fn supports(&self) -> &Supports {
        self.supports.get_or_init(|| {
            let support = |roots: &[Edge]| {
                let mut tested = vec![false; self.variables.arities.len()];
                let nodes = nodes_below(&self.compiled, roots);
                for (variable, _) in nodes.into_iter().filter_map(|node| self.compiled.branch(node)) {
                    if let Some(tested) = tested.get_mut(variable.index()) {
                        *tested = true;
                    }
                }
                tested
            };
            Supports {
                conclusions: self.values.iter().map(|value| support(&[*value])).collect(),
                constraints: support(&self.constraint_parts),
            }
        })
    }

    /// Whether a conclusion's value diagram tests one of these variables.
    pub(crate) fn tests(&self, conclusion: ConclusionId, variables: &[Variable]) -> bool {
        tests_one(&self.supports().conclusions[conclusion], variables)
    }

    /// Whether a constraint tests one of these variables.
    pub(crate) fn constrains(&self, variables: &[Variable]) -> bool {
        tests_one(&self.supports().constraints, variables)
    }

    /// The reading a variable stands for, if any.
    pub(crate) fn reading_of(&self, variable: Variable) -> Option<ReadingId> {
        match self.variables.owner(variable) {
            crate::variables::Owner::Reading(reading) => Some(reading),
            _ => None,
        }
    }

    pub(crate) fn axis(&self, fact: FactId) -> &Axis {
        &self.variables.facts[fact]
    }
}

fn tests_one(support: &[bool], variables: &[Variable]) -> bool {
    variables.iter().any(|variable| support.get(variable.index()) == Some(&true))
}

fn facts_of(variables: &Variables, support: &[Variable]) -> Vec<FactId> {
    let mut facts: Vec<FactId> = support.iter().filter_map(|variable| variables.fact_of(*variable)).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Every node that can be reached from the roots, once.
pub(crate) fn nodes_below(compiled: &Compiled, roots: &[Edge]) -> Vec<Edge> {
    let mut seen = FxHashSet::default();
    let mut nodes = Vec::new();
    let mut open = roots.to_vec();
    while let Some(edge) = open.pop() {
        if let Some((_, children)) = compiled.branch(edge)
            && seen.insert(edge)
        {
            nodes.push(edge);
            open.extend(children);
        }
    }
    nodes
}
