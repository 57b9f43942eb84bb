//! The nearest valid name to what was written.

use language::Rulebook;
use language::rulebook::{Condition, FactId, FactValue, ValueId};
use typed_index_collections::TiSlice;

/// The value that was most likely meant, if any is near: by name, by its words, or a code with one letter wrong.
/// Of several equally near codes the one that the rules mention is taken.
pub(crate) fn value<'r>(
    rulebook: &Rulebook,
    fact: FactId,
    values: &'r TiSlice<ValueId, FactValue>,
    wanted: &str,
) -> Option<&'r FactValue> {
    let named = |name: &str| values.iter().find(|value| value.name == name);
    let by_name = language::nearest(wanted, values.iter().map(|value| value.name.as_str())).and_then(named);
    let by_words = || {
        let label = language::nearest(wanted, values.iter().map(|value| value.label.as_str()))?;
        values.iter().find(|value| value.label == label)
    };
    by_name.or_else(by_words).or_else(|| code(rulebook, fact, values, wanted))
}

fn code<'r>(
    rulebook: &Rulebook,
    fact: FactId,
    values: &'r TiSlice<ValueId, FactValue>,
    wanted: &str,
) -> Option<&'r FactValue> {
    let near = |value: &FactValue| {
        value.name.len() == 2
            && wanted.chars().count() == 2
            && strsim::damerau_levenshtein(&wanted.to_lowercase(), &value.name.to_lowercase()) == 1
    };
    let mentioned = engine::named_values(rulebook, fact);
    let mut candidates = values.iter_enumerated().filter(|(_, value)| near(value));
    candidates.find(|(id, _)| mentioned.contains(id)).map(|(_, value)| value)
}

/// Calls back for every test in a condition.
pub(crate) fn each_test<'c>(condition: &'c Condition, visit: &mut dyn FnMut(&'c Condition)) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| each_test(part, visit)),
        Condition::Not(part) => each_test(part, visit),
        test => visit(test),
    }
}
