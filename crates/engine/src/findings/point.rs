//! One case, with and without a rule: where they differ nothing more needs to be built.

use super::space::Space;
use crate::Outcome;
use diagram::{Leaf, Value, Variable};
use language::rulebook::{ConclusionId, RuleId};
use rustc_hash::FxHashMap;

/// A case in which a rule is thought away.
pub(super) struct Point<'s, 'r> {
    space: &'s Space<'r>,
    removed: RuleId,
    path: FxHashMap<Variable, Value>,
    in_play: FxHashMap<RuleId, bool>,
    holds: FxHashMap<RuleId, bool>,
}

impl<'s, 'r> Point<'s, 'r> {
    /// A case in which the rules of this leaf hold.
    pub(super) fn new(
        space: &'s Space<'r>,
        conclusion: ConclusionId,
        set: Leaf,
        removed: RuleId,
    ) -> Option<Self> {
        let path = space.plain.store.path_to(space.rules[conclusion], |leaf| leaf == set)?;
        let path = path.into_iter().collect();
        Some(Self { space, removed, path, in_play: FxHashMap::default(), holds: FxHashMap::default() })
    }

    fn in_play(&mut self, rule: RuleId) -> bool {
        if let Some(known) = self.in_play.get(&rule) {
            return *known;
        }
        let own = self.space.plain.own[rule];
        let class = |variable| self.path.get(&variable).copied().unwrap_or(Value::new(0));
        let own = rule != self.removed && self.space.plain.store.evaluate(own, class) == Leaf::YES;
        let parents = &self.space.rulebook.rules[rule].exception_of;
        let in_play = own && (parents.is_empty() || parents.iter().any(|parent| self.in_play(*parent)));
        self.in_play.insert(rule, in_play);
        in_play
    }

    fn holds(&mut self, rule: RuleId) -> bool {
        if let Some(known) = self.holds.get(&rule) {
            return *known;
        }
        let exceptions = &self.space.plain.exceptions[rule];
        let holds = self.in_play(rule) && !exceptions.iter().any(|exception| self.holds(*exception));
        self.holds.insert(rule, holds);
        holds
    }

    /// What the conclusion would be without the rule.
    pub(super) fn outcome(&mut self, conclusion: ConclusionId) -> Outcome {
        let rulebook = self.space.rulebook;
        let holding: Vec<RuleId> = rulebook.rules_of(conclusion).filter(|rule| self.holds(*rule)).collect();
        let mut values = holding.iter().map(|rule| rulebook.rules[*rule].decides.1);
        let Some(first) = values.next() else {
            return rulebook.conclusions[conclusion].otherwise.map_or(Outcome::Gap, Outcome::Value);
        };
        if values.all(|value| value == first) { Outcome::Value(first) } else { Outcome::Conflict }
    }
}
