//! A case written as JSON.

use engine::Case;
use language::Rulebook;
use language::rulebook::{Fact, FactType, FactValue, Known, ValueId, View};
use serde_json::{Map, Value, json};
use typed_index_collections::TiSlice;

/// A case as JSON that [`case_from_json`](super::case_from_json) reads.
#[must_use]
pub fn case_to_json(rulebook: &Rulebook, case: &Case) -> Value {
    let mut written = Map::new();
    written.insert("on".to_owned(), json!(case.on.to_string()));
    if let Some(day) = case.known_by {
        written.insert("known-by".to_owned(), json!(day.to_string()));
    }
    if case.view == View::Practice {
        written.insert("view".to_owned(), json!("practice"));
    }
    let facts = case.facts().filter_map(|(id, known)| {
        let fact = rulebook.facts.get(id)?;
        Some((fact.name.clone(), known_to_json(fact, known)))
    });
    written.insert("facts".to_owned(), Value::Object(facts.collect()));
    Value::Object(written)
}

/// What is known of a fact, as JSON.
#[must_use]
pub fn known_to_json(fact: &Fact, known: &Known) -> Value {
    match (&fact.domain, known) {
        (_, Known::Flag(flag)) => json!(flag),
        (FactType::Choice(all), Known::Choice(possible)) => match names(all, possible).as_slice() {
            [one] => json!(one),
            several => json!({ "any-of": several }),
        },
        (FactType::Set(all), Known::Set { has, exact: true, .. }) => json!(names(all, has)),
        (FactType::Set(all), Known::Set { has, lacks, .. }) => {
            json!({ "has": names(all, has), "lacks": names(all, lacks) })
        }
        (_, Known::Number { from, to }) if from == to => json!(from),
        (_, Known::Number { from, to }) => json!({ "from": from, "to": to }),
        (_, Known::Date { from, until }) if from == until => json!(from.to_string()),
        (_, Known::Date { from, until }) => json!({ "from": from.to_string(), "to": until.to_string() }),
        _ => Value::Null,
    }
}

fn names(all: &TiSlice<ValueId, FactValue>, chosen: &[ValueId]) -> Vec<String> {
    chosen.iter().filter_map(|value| all.get(*value)).map(|value| value.name.clone()).collect()
}
