//! Sets of rules that hold together, each made once and numbered: the leaves of the rules diagrams.

use crate::Outcome;
use diagram::Leaf;
use language::Rulebook;
use language::rulebook::{ConclusionId, RuleId, ValueId};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// All sets of a finished rulebook, by number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct FinishedSets(Vec<Vec<RuleId>>);

impl FinishedSets {
    /// The rules of a set, in order of appearance.
    pub(crate) fn rules(&self, set: Leaf) -> &[RuleId] {
        self.0.get(set.index()).map_or(&[], Vec::as_slice)
    }
}

/// All sets met so far. Number 0 is left to impossible cases; number 1 is the empty set.
#[derive(Clone, Debug)]
pub(crate) struct RuleSets {
    sets: Vec<Vec<RuleId>>,
    numbers: FxHashMap<Vec<RuleId>, usize>,
}

impl Default for RuleSets {
    fn default() -> Self {
        Self { sets: vec![Vec::new(); 2], numbers: FxHashMap::from_iter([(Vec::new(), 1)]) }
    }
}

impl RuleSets {
    pub(crate) fn empty(&self) -> Leaf {
        Leaf::new(1)
    }

    /// The rules of a set, in order of appearance.
    pub(crate) fn rules(&self, set: Leaf) -> &[RuleId] {
        self.sets.get(set.index()).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn finished(&self) -> FinishedSets {
        FinishedSets(self.sets.clone())
    }

    /// The set with one more rule.
    pub(crate) fn with(&mut self, set: Leaf, rule: RuleId) -> Leaf {
        let mut rules = self.rules(set).to_vec();
        rules.push(rule);
        rules.sort_unstable();
        rules.dedup();
        if let Some(number) = self.numbers.get(&rules) {
            return Leaf::new(*number);
        }
        let number = self.sets.len();
        self.sets.push(rules.clone());
        self.numbers.insert(rules, number);
        Leaf::new(number)
    }

    /// What a set of holding rules means for a conclusion.
    pub(crate) fn outcome(&self, rulebook: &Rulebook, conclusion: ConclusionId, set: Leaf) -> Outcome {
        let mut values = self.rules(set).iter().map(|rule| rulebook.rules[*rule].decides.1);
        let Some(first) = values.next() else {
            return rulebook.conclusions[conclusion].otherwise.map_or(Outcome::Gap, Outcome::Value);
        };
        let agree = values.all(|value: ValueId| value == first);
        if agree { Outcome::Value(first) } else { Outcome::Conflict }
    }
}
