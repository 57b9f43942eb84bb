//! What would change an answer for the better: the smallest changes of facts that a person can make.
//!
//! A *change* gives a fact new values: a class of values that nothing here tells apart. Of a `some of` fact it brings one
//! group of values into the set, or takes one out. Only facts with `change light` or `change heavy` that no official
//! decides are changed; a fact that is unknown and not changed stays unknown, so that what is offered holds whatever it
//! is, and under every reading. A set of changes is an *option* if the worst outcome after it is better than the worst
//! outcome now; it is *smallest* if no part of it leads as well, that is, to a worst outcome as good. All smallest options
//! that change at most [`MOST_CHANGED`] facts are found.
//!
//! The value diagram is projected on the facts that can be changed ([`Projection`]); each has one slot for "as it is" and
//! one for each class. The options are then read off from the bottom, as antichains of partial assignments.

mod classes;
mod price;
mod search;

pub use price::{Price, PricedOption};

use crate::Situation;
use crate::projection::{Projection, Role, all_joined};
use crate::questions::Class;
use crate::verdicts::Verdict;
use diagram::{Value, Variable};
use language::rulebook::{Change, ConclusionId, FactId, FactKind};
use search::Search;
use std::cmp::Reverse;

/// Facts that one option changes at most. Nobody changes more of his life than this for one answer, and the number of
/// options to look at grows with it.
pub const MOST_CHANGED: usize = 4;

/// Changes of facts that a person can make, and the verdict they lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOption {
    /// The changes, in the rulebook's order of facts. Any of the values of each leads to the verdict.
    pub changes: Vec<FactChange>,
    /// The verdict then; everything else stays as it is.
    pub verdict: Verdict,
    /// The changes as values of variables.
    moves: Vec<Move>,
}

/// One change of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChange {
    /// The fact.
    pub fact: FactId,
    /// The values to change it to; of a `some of` fact, what comes into the set or leaves it
    /// (see [`Case::change`](crate::Case::change)).
    pub to: Class,
}

/// A variable given new values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Move {
    variable: Variable,
    values: Vec<Value>,
}

impl ChangeOption {
    /// How many facts it changes.
    #[must_use]
    pub fn size(&self) -> usize {
        let mut facts: Vec<FactId> = self.changes.iter().map(|change| change.fact).collect();
        facts.dedup();
        facts.len()
    }
}

impl Situation<'_> {
    /// All smallest options for a conclusion: those that change fewest facts first, of these the ones with the fewest
    /// heavy changes, of these the best verdict.
    pub fn options(&mut self, conclusion: ConclusionId) -> Vec<ChangeOption> {
        let roles = self.roles_of_changes(conclusion);
        let mut projection = Projection::new(self.engine, &roles.roles);
        let function = projection.of(self.engine.values[conclusion]);
        let Some(now) = crate::projection::worst_at(&projection, function, |_| 0) else { return Vec::new() };
        let found = Search::new(self.engine, &projection, function, &roles.alternatives).better_than(now);
        let mut options: Vec<ChangeOption> = Vec::new();
        for moves in found {
            for moves in self.told(moves) {
                options.extend(self.option(conclusion, moves));
            }
        }
        self.sort(&mut options);
        options
    }

    /// Facts that can be changed keep a slot for "as it is" and one for each class; all others are joined.
    fn roles_of_changes(&self, conclusion: ConclusionId) -> ChangeRoles {
        let engine = self.engine;
        let mut roles = all_joined(engine, &self.allowed);
        let mut alternatives = vec![Vec::new(); roles.len()];
        for fact in engine.needs(conclusion).iter().filter(|fact| self.can_change(**fact)) {
            for variable in engine.axis(*fact).variables() {
                let values: Vec<Value> = self.unknown().values(*variable).collect();
                let mut slots = vec![self.allowed.values(*variable).collect()];
                slots.extend(values.iter().map(|value| vec![*value]));
                if let (Some(role), Some(place)) =
                    (roles.get_mut(variable.index()), alternatives.get_mut(variable.index()))
                {
                    *role = Role::Kept(slots);
                    *place = values;
                }
            }
        }
        ChangeRoles { roles, alternatives }
    }

    /// Whether a person can change a fact, other than by waiting.
    fn can_change(&self, fact: FactId) -> bool {
        let entry = &self.engine.rulebook.facts[fact];
        entry.kind == FactKind::Known && matches!(entry.change, Change::Light | Change::Heavy)
    }

    /// The option that these changes are; `None` where they cannot be, or lead to nothing better.
    fn option(&mut self, conclusion: ConclusionId, moves: Vec<Move>) -> Option<ChangeOption> {
        let changes = self.changes_of(&moves)?;
        let verdict = self.verdict_after(conclusion, &moves);
        (!verdict.outcomes.is_empty()).then_some(ChangeOption { changes, verdict, moves })
    }

    /// The verdict if these variables had these values.
    fn verdict_after(&mut self, conclusion: ConclusionId, moves: &[Move]) -> Verdict {
        let before = self.allowed.clone();
        for Move { variable, values } in moves {
            self.allowed.set(*variable, |value| values.contains(&value));
        }
        let verdict = self.verdict(conclusion);
        self.allowed = before;
        verdict
    }

    fn sort(&self, options: &mut [ChangeOption]) {
        let facts = &self.engine.rulebook.facts;
        let heavy = |option: &ChangeOption| {
            let heavy = option.changes.iter().filter(|change| facts[change.fact].change == Change::Heavy);
            heavy.count()
        };
        options.sort_by_cached_key(|option| {
            let outcomes: Vec<_> = option.verdict.outcomes.iter().rev().copied().collect();
            let changed: Vec<_> = option
                .changes
                .iter()
                .map(|change| (Reverse(facts[change.fact].change), change.fact))
                .collect();
            (option.size(), heavy(option), outcomes, changed)
        });
    }
}

struct ChangeRoles {
    roles: Vec<Role>,
    /// For each variable, the value of each slot behind the first.
    alternatives: Vec<Vec<Value>>,
}
