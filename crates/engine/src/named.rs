//! The values that conditions name.

use crate::Engine;
use language::Rulebook;
use language::rulebook::{Condition, FactId, SetTest, ValueId};

/// The values of a `one of` or `some of` fact that some rule, constraint or journey tests by name, ascending.
/// Those it does not hold cannot be told apart.
#[must_use]
pub fn named_values(rulebook: &Rulebook, fact: FactId) -> Vec<ValueId> {
    let mut found = Vec::new();
    let conditions = rulebook.rules.iter().map(|rule| &rule.condition);
    let conditions = conditions.chain(rulebook.constraints.iter().map(|constraint| &constraint.condition));
    for condition in conditions.chain(rulebook.journeys.iter().map(|journey| &journey.condition)) {
        gather(condition, fact, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn gather(condition: &Condition, fact: FactId, found: &mut Vec<ValueId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| gather(part, fact, found));
        }
        Condition::Not(part) => gather(part, fact, found),
        Condition::Choice(tested, values)
        | Condition::Set(tested, SetTest::Has(values) | SetTest::HasOther(values))
            if *tested == fact =>
        {
            found.extend(values.iter().copied());
        }
        _ => {}
    }
}

impl Engine {
    /// What [`named_values`] gives, without looking for it again.
    #[must_use]
    pub fn named_values(&self, fact: FactId) -> &[ValueId] {
        let all = self.named.get_or_init(|| {
            self.rulebook.facts.keys().map(|fact| named_values(&self.rulebook, fact)).collect()
        });
        &all[fact]
    }
}
