//! What no account and no worked case reaches.

use crate::accounts::FALLBACK;
use crate::{Case, Engine};
use language::rulebook::{AccountId, ConclusionId, ReadingId, RuleId, Status, ValueId};
use std::collections::BTreeSet;

/// What the expectations of all accounts and worked cases leave out: nobody would notice if it were wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Untested {
    /// Rules and exceptions that decide none of the conclusions expected, in order of appearance.
    pub rules: Vec<RuleId>,
    /// Readings on which no expected verdict depends.
    pub readings: Vec<ReadingId>,
    /// Values of conclusions that no expected verdict settles on.
    pub values: Vec<(ConclusionId, ValueId)>,
}

impl Untested {
    /// Whether everything is reached.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.readings.is_empty() && self.values.is_empty()
    }
}

/// What has been reached so far.
#[derive(Default)]
struct Reached {
    rules: BTreeSet<RuleId>,
    readings: BTreeSet<ReadingId>,
    values: BTreeSet<(ConclusionId, ValueId)>,
}

impl Engine {
    /// What no account and no worked case reaches.
    ///
    /// Only conclusions that an account expects something of count. There a rule is reached where it holds whatever
    /// the missing facts are, a reading where the verdict depends on it, and a value where the facts are enough to
    /// settle on it, be it in one way to take the readings.
    #[must_use]
    pub fn untested(&self) -> Untested {
        let mut reached = Reached::default();
        for account in self.rulebook.accounts.keys() {
            self.reach(account, &mut reached);
        }
        let values = self
            .rulebook
            .conclusions
            .iter_enumerated()
            .flat_map(|(conclusion, entry)| entry.values.keys().map(move |value| (conclusion, value)));
        Untested {
            rules: self.rulebook.rules.keys().filter(|rule| !reached.rules.contains(rule)).collect(),
            readings: self.rulebook.readings.keys().filter(|id| !reached.readings.contains(id)).collect(),
            values: values.filter(|value| !reached.values.contains(value)).collect(),
        }
    }

    /// The accounts and worked cases in which a rule decides something that they expect, as [`Engine::untested`] counts it.
    #[must_use]
    pub fn decided_by(&self, rule: RuleId) -> Vec<AccountId> {
        let conclusion = self.rulebook.rules[rule].decides.0;
        let decides = |account: &AccountId| {
            let expects = &self.rulebook.accounts[*account].expects;
            if !expects.iter().any(|expected| expected.conclusion == conclusion) {
                return false;
            }
            let mut reached = Reached::default();
            self.reach(*account, &mut reached);
            reached.rules.contains(&rule)
        };
        self.rulebook.accounts.keys().filter(decides).collect()
    }

    fn reach(&self, id: AccountId, reached: &mut Reached) {
        let account = &self.rulebook.accounts[id];
        let case = Case::from_given(&account.given, FALLBACK);
        let Ok(mut situation) = self.situation(&case) else { return };
        for conclusion in account.expects.iter().map(|expected| expected.conclusion) {
            let verdict = situation.verdict(conclusion);
            // Facts that are missing leave values and rules possible, not reached.
            let facts_are_enough = verdict.status != Status::Open;
            if facts_are_enough {
                reached.values.extend(verdict.values().map(|value| (conclusion, value)));
            }
            let (rules, _) = situation.rules(conclusion);
            let holding = rules.iter().filter(|part| part.always || facts_are_enough);
            reached.rules.extend(holding.map(|part| part.rule));
            reached.readings.extend(situation.open_readings(conclusion));
        }
    }
}
