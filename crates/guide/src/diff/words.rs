//! Tests in words and as data.

use super::{TestView, ValueView};
use crate::Speech;
use crate::words::{Join, known_words, labels, listed};
use engine::Test;
use language::Rulebook;
use language::rulebook::{Fact, FactId, FactType, FactValue, Known, ValueId};
use serde_json::{Value, json};
use typed_index_collections::TiSlice;

/// Up to this many values of a `one of` fact are named; of more, those that are not among them.
const NAMED: usize = 3;

/// What stands where the rules give no value, or two.
pub(super) fn no_value(speech: Speech) -> ValueView {
    ValueView { name: "no-answer".to_owned(), sentence: speech.diff_no_answer().to_owned() }
}

/// A test in words, with the fact's title before it, and as data.
pub(super) fn of_test(speech: Speech, rulebook: &Rulebook, test: &Test) -> TestView {
    let fact = |id: &FactId| &rulebook.facts[*id];
    match test {
        Test::Flag(id, flag) => {
            view(fact(id), known_words(speech, fact(id), &Known::Flag(*flag)), json!(flag))
        }
        Test::Choice(id, values) => {
            let all = domain(fact(id));
            view(fact(id), choice(speech, all, values), json!(names(all, values)))
        }
        Test::Set(id, any, none) => {
            let all = domain(fact(id));
            let has: Vec<Vec<&str>> = any.iter().map(|values| names(all, values)).collect();
            view(fact(id), set(speech, all, any, none), json!({ "any-of": has, "none-of": names(all, none) }))
        }
        Test::Number(id, ranges) => {
            let words = ranges
                .iter()
                .map(|(from, to)| known_words(speech, fact(id), &Known::Number { from: *from, to: *to }));
            let data: Vec<Value> =
                ranges.iter().map(|(from, to)| json!({ "from": from, "to": to })).collect();
            view(fact(id), listed(speech, &words.collect::<Vec<_>>(), Join::Or), json!(data))
        }
        Test::Date(id, ranges) => {
            let words = ranges.iter().map(|(from, until)| {
                known_words(speech, fact(id), &Known::Date { from: *from, until: *until })
            });
            let data: Vec<Value> = ranges
                .iter()
                .map(|(from, until)| json!({ "from": from.to_string(), "to": until.to_string() }))
                .collect();
            view(fact(id), listed(speech, &words.collect::<Vec<_>>(), Join::Or), json!(data))
        }
        Test::Reading(id, taken) => {
            let reading = &rulebook.readings[*id];
            let sentence = if *taken { &reading.yes } else { &reading.no };
            TestView { fact: reading.name.clone(), words: sentence.clone(), data: json!(taken) }
        }
    }
}

fn view(fact: &Fact, words: String, data: Value) -> TestView {
    TestView { fact: fact.name.clone(), words: format!("{}: {words}", fact.title), data }
}

fn domain(fact: &Fact) -> &TiSlice<ValueId, FactValue> {
    match &fact.domain {
        FactType::Choice(values) | FactType::Set(values) => values,
        _ => TiSlice::from_ref(&[]),
    }
}

fn names<'r>(all: &'r TiSlice<ValueId, FactValue>, values: &[ValueId]) -> Vec<&'r str> {
    values.iter().filter_map(|value| all.get(*value)).map(|value| value.name.as_str()).collect()
}

/// The values that are not in a list.
fn others(all: &TiSlice<ValueId, FactValue>, values: &[ValueId]) -> Vec<ValueId> {
    all.keys().filter(|value| !values.contains(value)).collect()
}

fn choice(speech: Speech, all: &TiSlice<ValueId, FactValue>, values: &[ValueId]) -> String {
    let others = others(all, values);
    if values.len() > NAMED && others.len() < values.len() && !others.is_empty() {
        return speech.known_any_but(listed(speech, &labels(all, &others), Join::Or));
    }
    listed(speech, &labels(all, values), Join::Or)
}

/// `Belarus or Moldova, not Ukraine`; of long lists what is not in them.
fn set(speech: Speech, all: &TiSlice<ValueId, FactValue>, any: &[Vec<ValueId>], none: &[ValueId]) -> String {
    if none.len() == all.len() {
        return speech.known_none().to_owned();
    }
    let mut parts: Vec<String> = any.iter().map(|values| has(speech, all, values, none)).collect();
    let rest = others(all, none);
    if rest.len() < none.len() {
        parts.push(speech.diff_values_none_but(listed(speech, &labels(all, &rest), Join::Or)));
    } else if !none.is_empty() {
        parts.push(speech.known_not(listed(speech, &labels(all, none), Join::Or)));
    }
    parts.into_iter().reduce(|before, next| speech.diff_values_and(before, next)).unwrap_or_default()
}

fn has(speech: Speech, all: &TiSlice<ValueId, FactValue>, values: &[ValueId], none: &[ValueId]) -> String {
    // What is excluded anyhow need not be named twice.
    let mut others = others(all, values);
    if others.is_empty() {
        return speech.diff_values_at_least_one().to_owned();
    }
    if others.len() >= values.len() {
        return listed(speech, &labels(all, values), Join::Or);
    }
    others.retain(|value| !none.contains(value));
    if others.is_empty() {
        speech.diff_values_another().to_owned()
    } else {
        speech.diff_values_another_than(listed(speech, &labels(all, &others), Join::Or))
    }
}
