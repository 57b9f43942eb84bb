//! Accounts and worked cases as tests.

use crate::{Case, Contradiction, Engine, Verdict};
use language::Date;
use language::rulebook::{AccountId, Expectation, ReadingId, RuleId};

/// What an account expected and did not find.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountFailure {
    /// The account or case.
    pub account: AccountId,
    /// The place of the expectation among the account's.
    pub expectation: usize,
    /// What is wrong.
    pub fault: AccountFault,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountFault {
    /// What is given cannot be.
    Contradiction(Contradiction),
    /// Another verdict came out.
    Verdict(Verdict),
    /// The verdict is right, but this rule is not among those that decided in every completion.
    Rule(RuleId),
    /// The verdict is right, but does not depend on this reading.
    Reading(ReadingId),
}

/// The day a case is taken on where it names none; the checker asks accounts for one.
pub(crate) const FALLBACK: Date = Date::constant(2026, 1, 1);

impl Engine {
    /// Runs one account or case. Empty where everything came out as expected.
    #[must_use]
    pub fn test_account(&self, id: AccountId) -> Vec<AccountFailure> {
        let account = &self.rulebook.accounts[id];
        let case = Case::from_given(&account.given, FALLBACK);
        let failure = |expectation, fault| AccountFailure { account: id, expectation, fault };
        match self.situation(&case) {
            Err(contradiction) => vec![failure(0, AccountFault::Contradiction(contradiction))],
            Ok(mut situation) => account
                .expects
                .iter()
                .enumerate()
                .filter_map(|(number, expected)| Some(failure(number, fault(&mut situation, expected)?)))
                .collect(),
        }
    }
}

fn fault(situation: &mut crate::Situation<'_>, expected: &Expectation) -> Option<AccountFault> {
    let verdict = situation.verdict(expected.conclusion);
    let mut values = expected.values.clone();
    values.sort_unstable();
    if verdict.status != expected.status || !verdict.values().eq(values) {
        return Some(AccountFault::Verdict(verdict));
    }
    let (rules, _) = situation.rules(expected.conclusion);
    let decided = |rule: &RuleId| {
        rules.iter().any(|part| part.rule == *rule && (part.always || verdict.value().is_none()))
    };
    if let Some(rule) = expected.because.iter().find(|rule| !decided(rule)) {
        return Some(AccountFault::Rule(*rule));
    }
    let readings = situation.open_readings(expected.conclusion);
    expected
        .readings
        .iter()
        .find(|reading| !readings.contains(reading))
        .map(|reading| AccountFault::Reading(*reading))
}
