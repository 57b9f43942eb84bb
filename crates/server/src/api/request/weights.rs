//! Weights in a request. Their keys are written in one way only, so that a schema can say which.

use super::object::Object;
use crate::api::body::quoted;
use engine::Weights;
use guide::{InputError, Speech};
use language::Rulebook;
use language::rulebook::{Fact, FactType};
use serde_json::value::RawValue;

/// The greatest weight: so far their products stay numbers.
pub(in crate::api) const GREATEST: f64 = 1_000_000.0;

/// How a number or a range of numbers is written, as a pattern.
pub(in crate::api) const NUMBERS: &str = "^-?[0-9]{1,9}(\\.\\.-?[0-9]{1,9})?$";

/// How a day or a range of days is written, as a pattern.
pub(in crate::api) const DAYS: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(\\.\\.[0-9]{4}-[0-9]{2}-[0-9]{2})?$";

/// Weights: for each fact the weights of its values.
pub(super) fn read(speech: Speech, rulebook: &Rulebook, raw: &RawValue) -> Result<Weights, Vec<InputError>> {
    let facts = Object::read(speech, "weights", raw)?;
    let mut errors = facts.twice();
    for (name, values) in facts.entries() {
        let Some(fact) = rulebook.fact(name).and_then(|id| rulebook.facts.get(id)) else {
            let names = rulebook.facts.iter().map(|fact| fact.name.as_str());
            let message = speech.server_wrong_weighed_fact();
            let error = InputError::new(format!("weights.{name}"), "", message);
            errors.push(error.suggest(language::nearest(name, names)));
            continue;
        };
        errors.extend(of_fact(speech, fact, values).unwrap_or_else(|errors| errors));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    // From here on only numbers and days can be wrong that fit their form: out of range, backwards, or twice.
    guide::weights_from_json(speech, rulebook, raw.get()).map_err(|errors| {
        let inside = |mut error: InputError| {
            error.field = format!("weights.{}", error.field);
            error.clash()
        };
        errors.into_iter().map(inside).collect()
    })
}

/// The mistakes in the weights of a fact's values.
fn of_fact(speech: Speech, fact: &Fact, raw: &RawValue) -> Result<Vec<InputError>, Vec<InputError>> {
    let place = format!("weights.{}", fact.name);
    let values = Object::read(speech, &place, raw)?;
    let mut errors = values.twice();
    let greatest = if matches!(fact.domain, FactType::Set(_)) { 1.0 } else { GREATEST };
    for (value, weight) in values.entries() {
        if !is_value(fact, value) {
            errors.push(InputError::new(&place, quoted(value), speech.server_wrong_weighed_value()));
        }
        let number: Option<f64> = serde_json::from_str(weight.get()).ok();
        if !number.is_some_and(|number| (0.0..=greatest).contains(&number)) {
            let field = format!("{place}.{value}");
            let message = speech.server_wrong_weight(greatest);
            errors.push(InputError::new(field, quoted(weight.get()), message));
        }
    }
    Ok(errors)
}

fn is_value(fact: &Fact, written: &str) -> bool {
    match &fact.domain {
        FactType::Flag => ["yes", "no"].contains(&written),
        FactType::Choice(values) | FactType::Set(values) => values.iter().any(|value| value.name == written),
        FactType::Number { .. } => is_range(written, is_number),
        FactType::Date { .. } => is_range(written, is_day),
    }
}

fn is_range(written: &str, is_end: fn(&str) -> bool) -> bool {
    match written.split_once("..") {
        Some((from, to)) => is_end(from) && is_end(to),
        None => is_end(written),
    }
}

fn is_number(written: &str) -> bool {
    let digits = written.strip_prefix('-').unwrap_or(written);
    (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_day(written: &str) -> bool {
    let lengths = written.split('-').map(str::len);
    lengths.eq([4, 2, 2]) && written.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit())
}
