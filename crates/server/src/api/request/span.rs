//! Days in a request.

use super::object::Object;
use super::scope::{text, wrong};
use guide::{InputError, Speech};
use language::{Date, DateError};
use serde_json::value::RawValue;

/// A day, written `2025-11-05`.
pub(super) fn day(speech: Speech, field: &str, raw: &RawValue) -> Result<Date, InputError> {
    let written = text(speech, field, raw)?;
    language::parse_date(&written).map_err(|error| match error {
        DateError::Form => wrong(field, raw, speech.server_wrong_day()),
        DateError::NoSuchDay => wrong(field, raw, speech.server_wrong_calendar()),
    })
}

/// The days from which facts count, as they are given: the field, the fact, the day.
pub(super) fn growths(object: &Object) -> Result<Vec<(String, String, Date)>, Vec<InputError>> {
    let speech = object.speech;
    let (mut given, mut errors) = (Vec::new(), Vec::new());
    let mut add = |field: String, fact: &str, raw: &RawValue| match day(speech, &field, raw) {
        Ok(since) => given.push((field, fact.to_owned(), since)),
        Err(error) => errors.push(error),
    };
    if let Some(raw) = object.get("born") {
        add("born".to_owned(), "age", raw);
    }
    if let Some(raw) = object.get("since") {
        let since = Object::read(speech, "since", raw)?;
        let twice = since.twice();
        if !twice.is_empty() {
            return Err(twice);
        }
        since.entries().for_each(|(fact, raw)| add(format!("since.{fact}"), fact, raw));
    }
    if errors.is_empty() { Ok(given) } else { Err(errors) }
}
