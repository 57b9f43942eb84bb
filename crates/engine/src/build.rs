//! From rules to diagrams.
//!
//! For each conclusion two diagrams are made. In the *rules* diagram a leaf is the set of rules that hold (since
//! reduction would otherwise forget which rule decided); in the *value* diagram a leaf is the outcome. Both are
//! cut down by the constraints that touch them: an excluded case ends in [`IMPOSSIBLE`].
//!
//! The order of the variables is improved before that. Constraints bring facts into a conclusion that its rules do not
//! test, the more of them the larger the rulebook is, and may make its diagrams several times as large; the rules alone
//! grow with their number, and an order that suits them suits both.

mod conditions;
mod constraints;
mod rule_sets;
mod rules;

pub(crate) use conditions::{Conditions, named_conclusions};
pub(crate) use constraints::Constraints;
pub(crate) use rule_sets::{FinishedSets, RuleSets};
pub(crate) use rules::{Plain, plain};

use crate::variables::Variables;
use crate::{Outcome, TooLarge};
use diagram::{Full, Leaf, Node, Store, Variable};
use language::Rulebook;
use language::rulebook::{ConclusionId, JourneyId, NotEncodedId, ValueId};
use typed_index_collections::TiVec;

/// Nodes that compiling one rulebook may make in all, before sifting; far above any real one, far below what a machine
/// holds.
const NODE_LIMIT: usize = 1_000_000;
/// Nodes that the value diagram of one conclusion may need under the order that sifting found.
const CONCLUSION_LIMIT: usize = 50_000;
/// Below this size the order of first appearance is kept: sifting would cost more than it saves.
const SIFT_ABOVE: usize = 400;
/// Node visits that sifting may spend for each node of the diagrams.
const SIFT_EFFORT: usize = 40;

/// Leaf of a case that a constraint excludes, in value and rules diagrams alike.
pub(crate) const IMPOSSIBLE: Leaf = Leaf::NO;
const GAP: usize = 1;
const CONFLICT: usize = 2;
const FIRST_VALUE: usize = 3;

/// The outcome that a leaf of a value diagram stands for; `None` for an impossible case.
pub(crate) fn outcome_of(leaf: Leaf) -> Option<Outcome> {
    match leaf.index() {
        0 => None,
        GAP => Some(Outcome::Gap),
        CONFLICT => Some(Outcome::Conflict),
        value => Some(Outcome::Value(ValueId::from(value - FIRST_VALUE))),
    }
}

/// The leaf of a value diagram that stands for an outcome.
pub(crate) fn leaf_of(outcome: Outcome) -> Leaf {
    Leaf::new(match outcome {
        Outcome::Value(value) => usize::from(value).saturating_add(FIRST_VALUE),
        Outcome::Gap => GAP,
        Outcome::Conflict => CONFLICT,
    })
}

/// Everything as diagrams in one store.
pub(crate) struct Built {
    pub(crate) store: Store,
    pub(crate) variables: Variables,
    pub(crate) rule_sets: RuleSets,
    /// Value diagrams, cut down by constraints.
    pub(crate) values: TiVec<ConclusionId, Node>,
    /// Rules diagrams, cut down by constraints.
    pub(crate) rules: TiVec<ConclusionId, Node>,
    pub(crate) constraints: Constraints,
    pub(crate) journeys: TiVec<JourneyId, Node>,
    pub(crate) not_encoded: TiVec<NotEncodedId, Node>,
}

/// Compiles a rulebook; for `refined` see [`Variables::new`].
pub(crate) fn build(rulebook: &Rulebook, refined: bool) -> Result<Built, TooLarge> {
    let too_large =
        |conclusion: ConclusionId| move |Full { .. }| TooLarge { conclusion, limit: CONCLUSION_LIMIT };
    let any = ConclusionId(0);
    let Plain { mut store, variables, rule_sets, values, rules, constraints, .. } = plain(rulebook, refined)?;
    let conditions = Conditions { rulebook, variables: &variables, outcomes: values.clone() };
    let mut journeys = TiVec::new();
    for journey in &rulebook.journeys {
        journeys.push(conditions.node(&mut store, &journey.condition).map_err(too_large(any))?);
    }
    let mut not_encoded = TiVec::new();
    for entry in &rulebook.not_encoded {
        not_encoded.push(conditions.node(&mut store, &entry.condition).map_err(too_large(any))?);
    }
    let built = Built { store, variables, rule_sets, values, rules, constraints, journeys, not_encoded };
    let mut built = built.sifted().map_err(too_large(any))?;
    built.cut_down().map_err(|(conclusion, full)| too_large(conclusion)(full))?;
    let mut over = built.over_the_limit();
    if over.is_some() {
        // The constraints were not in the diagrams when their order was chosen.
        built = built.sifted().map_err(too_large(any))?;
        over = built.over_the_limit();
    }
    match over {
        Some(conclusion) => Err(TooLarge { conclusion, limit: CONCLUSION_LIMIT }),
        None => Ok(built),
    }
}

impl Built {
    /// Cuts each conclusion's diagrams down to the cases that the constraints allow, as far as they touch it.
    fn cut_down(&mut self) -> Result<(), (ConclusionId, Full)> {
        let Self { store, values, rules, constraints, .. } = self;
        for (conclusion, (value, rules)) in values.iter_mut().zip(rules.iter_mut()).enumerate() {
            let full = |full| (ConclusionId::from(conclusion), full);
            let support = store.support(&[*value, *rules]);
            let care = constraints.touching(store, &support).map_err(full)?;
            for node in [rules, value] {
                *node = store.choose(care, *node, Node::leaf(IMPOSSIBLE)).map_err(full)?;
            }
        }
        Ok(())
    }

    /// A conclusion whose value diagram is larger than it may be.
    fn over_the_limit(&self) -> Option<ConclusionId> {
        let over = |(_, node): &(ConclusionId, &Node)| self.store.size(&[**node]) > CONCLUSION_LIMIT;
        self.values.iter_enumerated().find(over).map(|(conclusion, _)| conclusion)
    }

    /// The same diagrams under an order that keeps them small. The law's own dates stay on top.
    fn sifted(mut self) -> Result<Self, Full> {
        let mut roots: Vec<Node> = self.values.iter().chain(self.rules.iter()).copied().collect();
        let size = self.store.size(&roots);
        if size <= SIFT_ABOVE {
            return Ok(self);
        }
        roots.extend(self.constraints.roots().chain(self.journeys.iter().copied()));
        roots.extend(&self.not_encoded);
        let groups = self.groups();
        let (store, moved) = self.store.sifted(&roots, &groups, size.saturating_mul(SIFT_EFFORT))?;
        let mut moved = moved.into_iter();
        let constraint_roots = self.constraints.roots_mut();
        for root in self.values.iter_mut().chain(self.rules.iter_mut()) {
            *root = moved.next().unwrap_or(*root);
        }
        for root in constraint_roots.chain(self.journeys.iter_mut()).chain(self.not_encoded.iter_mut()) {
            *root = moved.next().unwrap_or(*root);
        }
        self.store = store;
        Ok(self)
    }

    fn groups(&self) -> Vec<Vec<Variable>> {
        let law = [self.variables.view, self.variables.known_by, self.variables.on];
        let others = self.store.order().iter().copied().filter(|variable| !law.contains(variable));
        law.into_iter().map(|variable| vec![variable]).chain([others.collect()]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::InputFile;

    /// Sizes of the value and rules diagrams of generated rulebooks of a hundred rules. They are as small as the order of
    /// the variables makes them; a change of that, or of what is cut down when, shows here first.
    #[test]
    fn sizes_stay_as_they_were() {
        let size = |seed| {
            let text = generate::sound_rulebook(seed, &generate::Size::scaled(100));
            let rulebook = language::compile(vec![InputFile { path: "made.md".into(), text }]).unwrap();
            let built = build(&rulebook, false).unwrap();
            let roots: Vec<Node> = built.values.iter().chain(&built.rules).copied().collect();
            built.store.size(&roots)
        };
        assert_eq!([1, 3, 5].map(size), [5746, 4505, 2594]);
    }
}
