//! The rules of a rulebook as diagrams, before any constraint cuts them down.

use super::conditions::{Conditions, named_conclusions};
use super::constraints::Constraints;
use super::rule_sets::RuleSets;
use super::{CONCLUSION_LIMIT, NODE_LIMIT, leaf_of};
use crate::TooLarge;
use crate::variables::Variables;
use diagram::{Full, Leaf, Node, Store};
use language::Rulebook;
use language::rulebook::{ConclusionId, RuleId, Standing};
use typed_index_collections::TiVec;

/// Every rule and conclusion as diagrams over all cases, those that cannot be among them.
pub(crate) struct Plain {
    pub(crate) store: Store,
    pub(crate) variables: Variables,
    pub(crate) rule_sets: RuleSets,
    /// Value diagrams.
    pub(crate) values: TiVec<ConclusionId, Node>,
    /// Rules diagrams.
    pub(crate) rules: TiVec<ConclusionId, Node>,
    /// For each rule, where it counts and its condition is true, whatever its parents do.
    pub(crate) own: TiVec<RuleId, Node>,
    pub(crate) in_play: TiVec<RuleId, Node>,
    pub(crate) holds: TiVec<RuleId, Node>,
    /// The exceptions that belong directly to each rule.
    pub(crate) exceptions: TiVec<RuleId, Vec<RuleId>>,
    pub(crate) constraints: Constraints,
}

/// Makes the diagrams of all rules; for `refined` see [`Variables::new`].
pub(crate) fn plain(rulebook: &Rulebook, refined: bool) -> Result<Plain, TooLarge> {
    let mut store = Store::new(NODE_LIMIT);
    let variables = Variables::new(rulebook, &mut store, refined);
    let nowhere = || std::iter::repeat_n(Node::NO, rulebook.conclusions.len()).collect();
    let mut builder = Builder::new(rulebook, &variables, nowhere());
    let mut rules: TiVec<ConclusionId, Node> = nowhere();
    for conclusion in order_of_conclusions(rulebook) {
        let too_large = |Full { .. }| TooLarge { conclusion, limit: CONCLUSION_LIMIT };
        let (rules_node, values_node) = builder.conclusion(&mut store, conclusion).map_err(too_large)?;
        rules[conclusion] = rules_node;
        builder.conditions.outcomes[conclusion] = values_node;
    }
    let constraints = Constraints::build(rulebook, &builder.conditions, &mut store)
        .map_err(|Full { .. }| TooLarge { conclusion: ConclusionId(0), limit: CONCLUSION_LIMIT })?;
    let known =
        |nodes: TiVec<RuleId, Option<Node>>| nodes.into_iter().map(|node| node.unwrap_or(Node::NO)).collect();
    let Builder { conditions, rule_sets, own, in_play, holds, exceptions } = builder;
    let (values, own, in_play, holds) = (conditions.outcomes, known(own), known(in_play), known(holds));
    Ok(Plain { store, variables, rule_sets, values, rules, own, in_play, holds, exceptions, constraints })
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
    own: TiVec<RuleId, Option<Node>>,
    in_play: TiVec<RuleId, Option<Node>>,
    holds: TiVec<RuleId, Option<Node>>,
    exceptions: TiVec<RuleId, Vec<RuleId>>,
}

impl<'a> Builder<'a> {
    fn new(rulebook: &'a Rulebook, variables: &'a Variables, outcomes: TiVec<ConclusionId, Node>) -> Self {
        let unknown = || std::iter::repeat_n(None, rulebook.rules.len()).collect();
        let mut exceptions: TiVec<RuleId, Vec<RuleId>> = rulebook.rules.iter().map(|_| Vec::new()).collect();
        for (id, rule) in rulebook.rules.iter_enumerated() {
            for parent in &rule.exception_of {
                exceptions[*parent].push(id);
            }
        }
        Self {
            conditions: Conditions { rulebook, variables, outcomes },
            rule_sets: RuleSets::default(),
            own: unknown(),
            in_play: unknown(),
            holds: unknown(),
            exceptions,
        }
    }

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
        let mut node = self.own(store, id)?;
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

    fn own(&mut self, store: &mut Store, id: RuleId) -> Result<Node, Full> {
        let rule = &self.conditions.rulebook.rules[id];
        let mut node = self.counts(store, id)?;
        if node != Node::NO {
            let condition = self.conditions.node(store, &rule.condition)?;
            node = store.and(node, condition)?;
        }
        self.own[id] = Some(node);
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
