//! Weights of facts as JSON.

use crate::input::case_from_assignments;
use crate::{InputError, Speech};
use engine::{Case, UnusableWeights, Weights};
use language::rulebook::{FactId, FactType, Known};
use language::{Date, Rulebook};
use serde_json::{Map, Value};

/// Weights from JSON: for each fact an object from values, written as on the command line, to numbers.
///
/// `{"sex": {"male": 55, "female": 45}, "age": {"0..17": 20, "18..64": 70}, "citizenship": {"KZ": 0.1}}`. A range has its
/// weight as a whole. Of a `some of` fact the number is the chance, from 0 to 1, that the value is in the set.
///
/// # Errors
/// Every mistake in every entry, told in this language.
pub fn weights_from_json(
    speech: Speech,
    rulebook: &Rulebook,
    text: &str,
) -> Result<Weights, Vec<InputError>> {
    let json: Value = serde_json::from_str(text)
        .map_err(|error| vec![InputError::new("weights", "", speech.interview_weights_no_json(error))])?;
    let Value::Object(facts) = json else {
        return Err(vec![InputError::new("weights", "", speech.interview_weights_no_object())]);
    };
    let mut weights = Weights::default();
    let mut errors = Vec::new();
    for (name, values) in &facts {
        match of_fact(speech, rulebook, name, values) {
            Ok((fact, entries)) => {
                let given = weights.give(&rulebook.facts[fact], fact, entries);
                errors.extend(given.err().map(|error| InputError::new(name, "", unusable(speech, error))));
            }
            Err(found) => errors.extend(found),
        }
    }
    if errors.is_empty() { Ok(weights) } else { Err(errors) }
}

type Entries = Vec<(Known, f64)>;

/// Why weights say nothing.
fn unusable(speech: Speech, why: UnusableWeights) -> &'static str {
    match why {
        UnusableWeights::Negative => speech.interview_weight_negative(),
        UnusableWeights::Nothing => speech.interview_weight_nothing(),
        UnusableWeights::Chance => speech.interview_weight_chance(),
        UnusableWeights::Twice => speech.interview_weight_twice(),
    }
}

fn of_fact(
    speech: Speech,
    rulebook: &Rulebook,
    name: &str,
    values: &Value,
) -> Result<(FactId, Entries), Vec<InputError>> {
    let fact = crate::input::fact_named(speech, rulebook, name).map_err(|error| vec![error])?;
    let Value::Object(values) = values else {
        let message = speech.interview_weights_no_values("{\"yes\": 1, \"no\": 3}");
        return Err(vec![InputError::new(name, "", message)]);
    };
    let (mut entries, mut errors) = (Vec::new(), Vec::new());
    for (value, weight) in entries_of(values) {
        match entry(speech, rulebook, fact, value, weight) {
            Ok(entry) => entries.push(entry),
            Err(found) => errors.extend(found),
        }
    }
    if errors.is_empty() { Ok((fact, entries)) } else { Err(errors) }
}

fn entries_of(values: &Map<String, Value>) -> impl Iterator<Item = (&str, &Value)> {
    values.iter().map(|(value, weight)| (value.as_str(), weight))
}

fn entry(
    speech: Speech,
    rulebook: &Rulebook,
    fact: FactId,
    value: &str,
    weight: &Value,
) -> Result<(Known, f64), Vec<InputError>> {
    let entry = &rulebook.facts[fact];
    let Some(weight) = weight.as_f64() else {
        return Err(vec![InputError::new(&entry.name, value, speech.interview_weight_no_number())]);
    };
    // Any day will do: the case is used for its one fact only.
    let nobody = Case::new(Date::constant(2000, 1, 1));
    let case = case_from_assignments(speech, rulebook, nobody, &[&format!("{}={value}", entry.name)])?;
    match (case.known(fact), &entry.domain) {
        (Some(Known::Set { has, .. }), FactType::Set(_)) if has.len() != 1 => {
            Err(vec![InputError::new(&entry.name, value, speech.interview_weight_several_values())])
        }
        (Some(known), _) => Ok((known.clone(), weight)),
        (None, _) => Err(vec![InputError::new(&entry.name, value, speech.interview_weight_no_value())]),
    }
}
