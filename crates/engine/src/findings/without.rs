//! A conclusion as it would be without one of its rules.

use super::space::Space;
use crate::Outcome;
use crate::build::{Plain, leaf_of};
use diagram::{Full, Node};
use language::Rulebook;
use language::rulebook::{ConclusionId, RuleId, ValueId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// The rules as diagrams, if one of them were never in play.
pub(super) struct Without<'s> {
    rulebook: &'s Rulebook,
    plain: &'s mut Plain,
    removed: RuleId,
    /// The rules that may hold elsewhere than before.
    changed: FxHashSet<RuleId>,
    in_play: FxHashMap<RuleId, Node>,
    holds: FxHashMap<RuleId, Node>,
}

impl<'s> Without<'s> {
    pub(super) fn new(space: &'s mut Space<'_>, removed: RuleId) -> Self {
        let (rulebook, plain) = (space.rulebook, &mut space.plain);
        let mut changed = FxHashSet::default();
        let mut below = vec![removed];
        while let Some(rule) = below.pop() {
            if changed.insert(rule) {
                below.extend(&plain.exceptions[rule]);
            }
        }
        let mut above: Vec<RuleId> = changed.iter().copied().collect();
        while let Some(rule) = above.pop() {
            let parents = rulebook.rules[rule].exception_of.iter().copied();
            above.extend(parents.filter(|parent| changed.insert(*parent)));
        }
        let (in_play, holds) = (FxHashMap::default(), FxHashMap::default());
        Self { rulebook, plain, removed, changed, in_play, holds }
    }

    fn in_play(&mut self, rule: RuleId) -> Result<Node, Full> {
        if rule == self.removed {
            return Ok(Node::NO);
        }
        if !self.changed.contains(&rule) {
            return Ok(self.plain.in_play[rule]);
        }
        if let Some(node) = self.in_play.get(&rule) {
            return Ok(*node);
        }
        let mut node = self.plain.own[rule];
        let parents = &self.rulebook.rules[rule].exception_of;
        if !parents.is_empty() {
            let mut any = Node::NO;
            for parent in parents {
                let parent = self.in_play(*parent)?;
                any = self.plain.store.or(any, parent)?;
            }
            node = self.plain.store.and(node, any)?;
        }
        self.in_play.insert(rule, node);
        Ok(node)
    }

    /// Where the rule would hold.
    pub(super) fn holds(&mut self, rule: RuleId) -> Result<Node, Full> {
        if !self.changed.contains(&rule) {
            return Ok(self.plain.holds[rule]);
        }
        if let Some(node) = self.holds.get(&rule) {
            return Ok(*node);
        }
        let mut node = self.in_play(rule)?;
        for exception in self.plain.exceptions[rule].clone() {
            let defeated = self.holds(exception)?;
            let stands = self.plain.store.not(defeated)?;
            node = self.plain.store.and(node, stands)?;
        }
        self.holds.insert(rule, node);
        Ok(node)
    }

    /// The value diagram that the conclusion would have.
    pub(super) fn values(&mut self, conclusion: ConclusionId) -> Result<Node, Full> {
        let mut by_value: BTreeMap<ValueId, Vec<Node>> = BTreeMap::new();
        for rule in self.rulebook.rules_of(conclusion) {
            let value = self.rulebook.rules[rule].decides.1;
            let holds = self.holds(rule)?;
            by_value.entry(value).or_default().push(holds);
        }
        let none = self.rulebook.conclusions[conclusion].otherwise.map_or(Outcome::Gap, Outcome::Value);
        let store = &mut self.plain.store;
        let (mut values, mut any, mut clash) = (Node::leaf(leaf_of(none)), Node::NO, Node::NO);
        for (value, holding) in by_value {
            let here = holding.into_iter().try_fold(Node::NO, |all, one| store.or(all, one))?;
            let both = store.and(any, here)?;
            clash = store.or(clash, both)?;
            any = store.or(any, here)?;
            values = store.choose(here, Node::leaf(leaf_of(Outcome::Value(value))), values)?;
        }
        store.choose(clash, Node::leaf(leaf_of(Outcome::Conflict)), values)
    }
}
