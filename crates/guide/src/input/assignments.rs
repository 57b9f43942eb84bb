//! Facts as `FACT=VALUE`.

use super::{InputError, values};
use crate::Speech;
use engine::Case;
use language::rulebook::{Fact, FactId, FactType, FactValue, Known, ValueId, ValueIds};
use language::{Date, Rulebook};
use typed_index_collections::TiSlice;

/// Adds facts that are written `FACT=VALUE` to a case.
///
/// | fact | values |
/// |---|---|
/// | yes or no | `yes`, `no`; the bare name is yes |
/// | one of | a value, or several that are possible: `family,study` |
/// | some of | exactly these: `KZ,UZ`; `none` |
/// | number | `48`, `18..64`, `18..`, `..17`, with or without the unit |
/// | date | `2022-02-23`, `2022-02-23..2022-02-25`, either end may be left out |
///
/// `unknown` is a value of every fact, and takes back what the base case knows of it.
///
/// # Errors
/// Every mistake in every assignment, told in this language.
pub fn case_from_assignments(
    speech: Speech,
    rulebook: &Rulebook,
    base: Case,
    assignments: &[&str],
) -> Result<Case, Vec<InputError>> {
    let mut case = base;
    let mut errors = Vec::new();
    let mut given: Vec<FactId> = Vec::new();
    for assignment in assignments {
        match assigned(speech, rulebook, assignment) {
            Ok((fact, _)) if given.contains(&fact) => {
                let name = &rulebook.facts[fact].name;
                errors.push(InputError::new(name, *assignment, speech.input_second_time()));
            }
            Ok((fact, Some(known))) => {
                given.push(fact);
                case.know(fact, known);
            }
            Ok((fact, None)) => {
                given.push(fact);
                case.forget(fact);
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(case) } else { Err(errors) }
}

/// The fact and what is known of it; `None` = unknown.
fn assigned(
    speech: Speech,
    rulebook: &Rulebook,
    assignment: &str,
) -> Result<(FactId, Option<Known>), InputError> {
    let (name, value) = match assignment.split_once('=') {
        Some((name, value)) => (name.trim(), Some(value.trim())),
        None => (assignment.trim(), None),
    };
    if name.is_empty() {
        return Err(InputError::new("fact", assignment, speech.input_no_fact()));
    }
    let id = values::fact_named(speech, rulebook, name)?;
    let fact = &rulebook.facts[id];
    match (value, &fact.domain) {
        (None, FactType::Flag) => Ok((id, Some(Known::Flag(true)))),
        (None | Some(""), _) => {
            let message = speech.input_needs_value(example(fact), values::takes(speech, fact));
            Err(InputError::new(name, "", message))
        }
        (Some("unknown"), _) => Ok((id, None)),
        (Some(value), _) => Ok((id, Some(known(speech, rulebook, id, value)?))),
    }
}

fn known(speech: Speech, rulebook: &Rulebook, id: FactId, value: &str) -> Result<Known, InputError> {
    let fact = &rulebook.facts[id];
    match &fact.domain {
        FactType::Flag => flag(speech, fact, value),
        FactType::Choice(all) => Ok(Known::Choice(listed(speech, rulebook, id, all, value)?.into())),
        FactType::Set(_) if value == "none" => {
            Ok(Known::Set { has: ValueIds::new(), lacks: ValueIds::new(), exact: true })
        }
        FactType::Set(all) => Ok(Known::Set {
            has: listed(speech, rulebook, id, all, value)?.into(),
            lacks: ValueIds::new(),
            exact: true,
        }),
        FactType::Number { unit, .. } => number(speech, fact, value, unit),
        FactType::Date { .. } => date(speech, fact, value),
    }
}

fn flag(speech: Speech, fact: &Fact, value: &str) -> Result<Known, InputError> {
    match value {
        "yes" => Ok(Known::Flag(true)),
        "no" => Ok(Known::Flag(false)),
        other => {
            let suggestion = match other.to_lowercase().as_str() {
                "true" | "1" | "y" => Some("yes"),
                "false" | "0" | "n" => Some("no"),
                lower => language::nearest(lower, ["yes", "no"]),
            };
            Err(values::wrong_type(speech, fact, value).suggest(suggestion))
        }
    }
}

fn listed(
    speech: Speech,
    rulebook: &Rulebook,
    id: FactId,
    all: &TiSlice<ValueId, FactValue>,
    value: &str,
) -> Result<Vec<ValueId>, InputError> {
    let names = value.split(',').map(str::trim);
    let mut found: Vec<ValueId> =
        names.map(|name| values::named(speech, rulebook, id, all, name)).collect::<Result<_, _>>()?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn number(speech: Speech, fact: &Fact, value: &str, unit: &str) -> Result<Known, InputError> {
    let end = value.find(char::is_alphabetic).unwrap_or(value.len());
    let (numbers, written_unit) = value.split_at(end);
    let numbers = numbers.trim();
    let fits = [unit, unit.strip_suffix('s').unwrap_or(unit), ""].contains(&written_unit.trim());
    if !fits && !numbers.is_empty() {
        let message = speech.input_other_unit(values::takes(speech, fact));
        return Err(InputError::new(&fact.name, value, message));
    }
    let write = |from: i32, to: i32| if from == to { from.to_string() } else { format!("{from}..{to}") };
    let (from, to) =
        ends(numbers, |text| whole(text).ok_or_else(|| values::wrong_type(speech, fact, value)))?;
    values::number(speech, fact, value, (from, to), write)
}

/// A whole number; one that is too great for a number is as great as a number can be.
fn whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let greatest = if digits.len() < text.len() { i64::MIN } else { i64::MAX };
    is_number.then(|| text.parse().unwrap_or(greatest))
}

fn date(speech: Speech, fact: &Fact, value: &str) -> Result<Known, InputError> {
    let write =
        |from: Date, until: Date| if from == until { from.to_string() } else { format!("{from}..{until}") };
    let (from, until) = ends(value, |text| values::day(speech, &fact.name, text))?;
    values::days(speech, fact, value, (from, until), write)
}

/// `A`, `A..B`, `A..` or `..B`.
fn ends<T: Copy>(
    text: &str,
    read: impl Fn(&str) -> Result<T, InputError>,
) -> Result<(Option<T>, Option<T>), InputError> {
    let end = |text: &str| if text.is_empty() { Ok(None) } else { read(text).map(Some) };
    match text.split_once("..") {
        Some((from, to)) if !(from.is_empty() && to.is_empty()) => Ok((end(from.trim())?, end(to.trim())?)),
        _ => read(text).map(|value| (Some(value), Some(value))),
    }
}

fn example(fact: &Fact) -> String {
    let value = match &fact.domain {
        FactType::Flag => "yes".to_owned(),
        FactType::Choice(values) | FactType::Set(values) => {
            values.first().map(|value| value.name.clone()).unwrap_or_default()
        }
        FactType::Number { from, .. } => from.to_string(),
        FactType::Date { from, .. } => from.to_string(),
    };
    format!("{}={value}", fact.name)
}
