//! Facts in conditions.

use crate::input::each_test;
use language::rulebook::{Condition, FactId};

/// The facts that a condition tests, ascending; those of conclusions it names left out.
pub(crate) fn tested(condition: &Condition) -> Vec<FactId> {
    let mut facts = Vec::new();
    each_test(condition, &mut |test| {
        if let Condition::Flag(fact)
        | Condition::Choice(fact, _)
        | Condition::Set(fact, _)
        | Condition::Number(fact, _)
        | Condition::Date(fact, _) = test
        {
            facts.push(*fact);
        }
    });
    facts.sort_unstable();
    facts.dedup();
    facts
}
