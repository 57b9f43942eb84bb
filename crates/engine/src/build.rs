//! From rules to diagrams.
//!
//! For each conclusion two diagrams are made. In the *rules* diagram a leaf is the set of rules that hold (since
//! reduction would otherwise forget which rule decided); in the *value* diagram a leaf is the outcome. Both are
//! cut down by the constraints that touch them: an excluded case ends in [`IMPOSSIBLE`].

mod conditions;
mod constraints;
mod rule_sets;

pub(crate) use conditions::named_conclusions;
pub(crate) use constraints::Constraints;
pub(crate) use rule_sets::{FinishedSets, RuleSets};

use crate::variables::Variables;
use crate::{Outcome, TooLarge};
use conditions::Conditions;
use diagram::{Full, Leaf, Node, Store, Variable};
use language::Rulebook;
use language::rulebook::{ConclusionId, JourneyId, NotEncodedId, RuleId, Standing, ValueId};
use typed_index_collections::TiVec;

/// Nodes that compiling one rulebook may make in all, before sifting; far above any real one, far below what a machine
/// holds.
const NODE_LIMIT: usize = 1_000_000;
/// Nodes that the value diagram of one conclusion may need under the order that sifting found.
const CONCLUSION_LIMIT: usize = 50_000;
/// Below this size the order of first appearance is kept: sifting would cost more than it saves.
const SIFT_ABOVE: usize = 400;
/// Node visits that sifting may spend for each node of the diagrams.
const SIFT_EFFORT: usize = 20;

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
    let mut store = Store::new(NODE_LIMIT);
    let variables = Variables::new(rulebook, &mut store, refined);
    let mut builder = Builder {
        conditions: Conditions { rulebook, variables: &variables, outcomes: TiVec::new() },
        rule_sets: RuleSets::default(),
        in_play: std::iter::repeat_n(None, rulebook.rules.len()).collect(),
        holds: std::iter::repeat_n(None, rulebook.rules.len()).collect(),
        exceptions: rulebook.rules.iter().map(|_| Vec::new()).collect(),
    };
    for (id, rule) in rulebook.rules.iter_enumerated() {
        for parent in &rule.exception_of {
            builder.exceptions[*parent].push(id);
        }
    }
    let too_large =
        |conclusion: ConclusionId| move |Full { .. }| TooLarge { conclusion, limit: CONCLUSION_LIMIT };
    let mut rules: TiVec<ConclusionId, Node> =
        std::iter::repeat_n(Node::NO, rulebook.conclusions.len()).collect();
    let mut values = rules.clone();
    builder.conditions.outcomes = values.clone();
    for conclusion in order_of_conclusions(rulebook) {
        let (rules_node, values_node) =
            builder.conclusion(&mut store, conclusion).map_err(too_large(conclusion))?;
        rules[conclusion] = rules_node;
        values[conclusion] = values_node;
        builder.conditions.outcomes[conclusion] = values_node;
    }
    let any = ConclusionId(0);
    let mut journeys = TiVec::new();
    for journey in &rulebook.journeys {
        journeys.push(builder.conditions.node(&mut store, &journey.condition).map_err(too_large(any))?);
    }
    let mut not_encoded = TiVec::new();
    for entry in &rulebook.not_encoded {
        not_encoded.push(builder.conditions.node(&mut store, &entry.condition).map_err(too_large(any))?);
    }
    let constraints =
        Constraints::build(rulebook, &builder.conditions, &mut store).map_err(too_large(any))?;
    let rule_sets = builder.rule_sets;
    for conclusion in rulebook.conclusions.keys() {
        let support = store.support(&[values[conclusion], rules[conclusion]]);
        let care = constraints.touching(&mut store, &support).map_err(too_large(conclusion))?;
        for node in [&mut rules[conclusion], &mut values[conclusion]] {
            *node = store.choose(care, *node, Node::leaf(IMPOSSIBLE)).map_err(too_large(conclusion))?;
        }
    }
    let built = Built { store, variables, rule_sets, values, rules, constraints, journeys, not_encoded };
    let built = built.sifted().map_err(too_large(any))?;
    let over = |(_, node): &(ConclusionId, &Node)| built.store.size(&[**node]) > CONCLUSION_LIMIT;
    match built.values.iter_enumerated().find(over) {
        Some((conclusion, _)) => Err(TooLarge { conclusion, limit: CONCLUSION_LIMIT }),
        None => Ok(built),
    }
}

impl Built {
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

/// Conclusions, each after those that its rules name.
fn order_of_conclusions(rulebook: &Rulebook) -> Vec<ConclusionId> {
    fn visit(
        needs: &TiVec<ConclusionId, Vec<ConclusionId>>,
        id: ConclusionId,
        done: &mut TiVec<ConclusionId, bool>,
        order: &mut Vec<ConclusionId>,
    ) {
        if std::mem::replace(&mut done[id], true) {
            return;
        }
        for needed in &needs[id] {
            visit(needs, *needed, done, order);
        }
        order.push(id);
    }
    let mut needs: TiVec<ConclusionId, Vec<ConclusionId>> =
        rulebook.conclusions.iter().map(|_| Vec::new()).collect();
    for rule in &rulebook.rules {
        named_conclusions(&rule.condition, &mut needs[rule.decides.0]);
    }
    let mut done = rulebook.conclusions.iter().map(|_| false).collect();
    let mut order = Vec::new();
    for id in rulebook.conclusions.keys() {
        visit(&needs, id, &mut done, &mut order);
    }
    order
}

struct Builder<'a> {
    conditions: Conditions<'a>,
    rule_sets: RuleSets,
    in_play: TiVec<RuleId, Option<Node>>,
    holds: TiVec<RuleId, Option<Node>>,
    exceptions: TiVec<RuleId, Vec<RuleId>>,
}

impl Builder<'_> {
    /// The rules diagram and the value diagram of one conclusion.
    fn conclusion(&mut self, store: &mut Store, id: ConclusionId) -> Result<(Node, Node), Full> {
        let rulebook = self.conditions.rulebook;
        let mut rules = Node::leaf(self.rule_sets.empty());
        for rule in rulebook.rules_of(id) {
            let holds = self.holds(store, rule)?;
            let sets = &mut self.rule_sets;
            rules =
                store.combine(
                    rules,
                    holds,
                    |set, holds| {
                        if holds == Leaf::YES { sets.with(set, rule) } else { set }
                    },
                )?;
        }
        let sets = &self.rule_sets;
        let values = store.map_leaves(rules, |set| leaf_of(sets.outcome(rulebook, id, set)))?;
        Ok((rules, values))
    }

    fn holds(&mut self, store: &mut Store, id: RuleId) -> Result<Node, Full> {
        if let Some(node) = self.holds[id] {
            return Ok(node);
        }
        let mut node = self.in_play(store, id)?;
        for exception in self.exceptions[id].clone() {
            let defeated = self.holds(store, exception)?;
            let stands = store.not(defeated)?;
            node = store.and(node, stands)?;
        }
        self.holds[id] = Some(node);
        Ok(node)
    }

    fn in_play(&mut self, store: &mut Store, id: RuleId) -> Result<Node, Full> {
        if let Some(node) = self.in_play[id] {
            return Ok(node);
        }
        let rule = &self.conditions.rulebook.rules[id];
        let mut node = self.counts(store, id)?;
        if node != Node::NO {
            let condition = self.conditions.node(store, &rule.condition)?;
            node = store.and(node, condition)?;
        }
        if !rule.exception_of.is_empty() {
            let mut parents = Node::NO;
            for parent in &rule.exception_of {
                let parent = self.in_play(store, *parent)?;
                parents = store.or(parents, parent)?;
            }
            node = store.and(node, parents)?;
        }
        self.in_play[id] = Some(node);
        Ok(node)
    }

    /// Where the rule's instrument counts: in force, known, and of a standing that the view takes.
    fn counts(&self, store: &mut Store, id: RuleId) -> Result<Node, Full> {
        let Conditions { rulebook, variables, .. } = &self.conditions;
        let rule = &rulebook.rules[id];
        let standing = rule.instrument.map(|instrument| rulebook.instruments[instrument].standing);
        let in_view = match standing {
            Some(Standing::Bill) => return Ok(Node::NO),
            Some(Standing::Practice) => store.literal(variables.view, |view| view.index() == 1)?,
            None | Some(Standing::Enacted | Standing::Repealed) => Node::YES,
        };
        let known = match rule.known_from {
            Some(from) => {
                let first = variables.known_cuts.class_of(from);
                store.literal(variables.known_by, |class| class.index() >= first)?
            }
            None => Node::YES,
        };
        let first = rule.in_force.from.map_or(0, |from| variables.on_cuts.class_of(from));
        let last = rule.in_force.until.map_or(usize::MAX, |until| variables.on_cuts.class_of(until));
        let in_force =
            store.literal(variables.on, |class| first <= class.index() && class.index() <= last)?;
        store.all([in_view, known, in_force])
    }
}
