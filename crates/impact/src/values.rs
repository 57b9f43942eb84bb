//! A fact's values as they stand in a cell: the same words, and the same mistakes, as in a case.

use guide::words::known_words;
use guide::{InputError, Speech, case_from_assignments};
use language::rulebook::{FactId, FactType, Known, ValueId};
use language::{Date, Rulebook};

/// What a cell says of a fact; `None` = unknown.
///
/// It is written as in a case on the command line: `48`, `18..65`, `AZ`, `none`. The values of a set may be parted by
/// semicolons too, since commas part the columns of many files.
///
/// # Errors
/// The first mistake, as a case with it would be told.
pub(crate) fn known(
    speech: Speech,
    rulebook: &Rulebook,
    fact: FactId,
    text: &str,
) -> Result<Option<Known>, InputError> {
    let text = text.trim();
    let Some(entry) = rulebook.facts.get(fact) else { return Ok(None) };
    if text.is_empty() {
        return Ok(None);
    }
    let written = format!("{}={}", entry.name, text.replace(';', ","));
    // Any day will do: the case is used for its one fact only.
    let nobody = engine::Case::new(Date::constant(2000, 1, 1));
    match case_from_assignments(speech, rulebook, nobody, &[&written]) {
        Ok(case) => Ok(case.known(fact).cloned()),
        Err(mistakes) => Err(mistakes.into_iter().next().unwrap_or_default()),
    }
}

/// How an empty cell is told.
pub(crate) const UNKNOWN: &str = "unknown";

/// What is known of a fact, as it is written in a cell; `unknown` where nothing is.
pub(crate) fn written(rulebook: &Rulebook, fact: FactId, known: Option<&Known>) -> String {
    match known {
        None => UNKNOWN.to_owned(),
        Some(Known::Flag(true)) => "yes".to_owned(),
        Some(Known::Flag(false)) => "no".to_owned(),
        Some(Known::Choice(values)) => names(rulebook, fact, values),
        Some(Known::Set { has, .. }) if has.is_empty() => "none".to_owned(),
        Some(Known::Set { has, .. }) => names(rulebook, fact, has),
        Some(Known::Number { from, to }) if from == to => from.to_string(),
        Some(Known::Number { from, to }) => format!("{from}..{to}"),
        Some(Known::Date { from, until }) if from == until => from.to_string(),
        Some(Known::Date { from, until }) => format!("{from}..{until}"),
    }
}

/// What a group's value means in words: `UZ` is Uzbekistan. `None` where it is none of the fact's.
#[must_use]
pub fn value_words(speech: Speech, rulebook: &Rulebook, fact: FactId, written: &str) -> Option<String> {
    if written == UNKNOWN {
        return Some(speech.impact_unknown().to_owned());
    }
    let known = known(speech, rulebook, fact, written).ok()??;
    Some(known_words(speech, rulebook.facts.get(fact)?, &known))
}

fn names(rulebook: &Rulebook, fact: FactId, values: &[ValueId]) -> String {
    let Some(FactType::Choice(all) | FactType::Set(all)) = rulebook.facts.get(fact).map(|fact| &fact.domain)
    else {
        return String::new();
    };
    let names = values.iter().filter_map(|value| all.get(*value)).map(|value| value.name.as_str());
    names.collect::<Vec<_>>().join(",")
}
