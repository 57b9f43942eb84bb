//! What a fact takes, and the checks that every way of writing a value shares.

use super::{InputError, nearest};
use crate::Speech;
use crate::words::{count, date_words, with_unit};
use language::rulebook::{Fact, FactId, FactType, FactValue, Known, ValueId};
use language::{Date, DateError, Rulebook};
use std::fmt;
use typed_index_collections::TiSlice;

/// Of a long list of values this many are named.
const NAMED: usize = 6;

/// What a fact takes, in words.
pub(crate) fn takes(speech: Speech, fact: &Fact) -> String {
    match &fact.domain {
        FactType::Flag => speech.lists_takes_flag().to_owned(),
        FactType::Choice(values) => speech.input_takes_one_of(names(speech, values)),
        FactType::Set(values) => speech.input_takes_any_of(names(speech, values)),
        FactType::Number { from, to, unit } => speech.lists_takes_number(from, with_unit(speech, *to, unit)),
        FactType::Date { from, until } => speech.lists_takes_day(from, until),
    }
}

fn names(speech: Speech, values: &TiSlice<ValueId, FactValue>) -> String {
    let names: Vec<String> = values.iter().take(NAMED).map(|value| format!("`{}`", value.name)).collect();
    let more = values.len().saturating_sub(NAMED);
    if more == 0 { names.join(", ") } else { speech.input_more_values(count(more), names.join(", ")) }
}

/// The value of this name.
pub(crate) fn named(
    speech: Speech,
    rulebook: &Rulebook,
    fact: FactId,
    values: &TiSlice<ValueId, FactValue>,
    name: &str,
) -> Result<ValueId, InputError> {
    if let Some((id, _)) = values.iter_enumerated().find(|(_, value)| value.name == name) {
        return Ok(id);
    }
    let entry = &rulebook.facts[fact];
    let near = nearest::value(rulebook, fact, values, name);
    let message = match near {
        Some(_) => speech.input_no_value().to_owned(),
        None => speech.input_no_value_takes(takes(speech, entry)),
    };
    let error = InputError::new(&entry.name, name, message);
    let meaning = near.filter(|value| value.label != value.name).map(|value| value.label.as_str());
    Err(error.suggest(near.map(|value| value.name.as_str())).meaning(meaning))
}

/// The fact of this name.
pub(crate) fn fact_named(speech: Speech, rulebook: &Rulebook, name: &str) -> Result<FactId, InputError> {
    rulebook.fact(name).ok_or_else(|| {
        let names = rulebook.facts.iter().map(|fact| fact.name.as_str());
        InputError::new(name, "", speech.input_unknown_fact()).suggest(language::nearest(name, names))
    })
}

/// A number or a range of numbers, an end left out being the fact's own.
pub(crate) fn number(
    speech: Speech,
    fact: &Fact,
    written: &(impl fmt::Display + ?Sized),
    (from, to): (Option<i64>, Option<i64>),
    write: impl Fn(i32, i32) -> String,
) -> Result<Known, InputError> {
    let FactType::Number { from: lowest, to: highest, unit } = &fact.domain else {
        return Err(wrong_type(speech, fact, &written.to_string()));
    };
    let (wanted_from, wanted_to) = (from.unwrap_or(i64::from(*lowest)), to.unwrap_or(i64::from(*highest)));
    let within = |number: i64| match i32::try_from(number) {
        Ok(number) => number.clamp(*lowest, *highest),
        Err(_) => {
            if number < 0 {
                *lowest
            } else {
                *highest
            }
        }
    };
    let (from, to) = (within(wanted_from), within(wanted_to));
    if i64::from(from) != wanted_from || i64::from(to) != wanted_to {
        let takes = speech.input_out_of_range(lowest, with_unit(speech, *highest, unit));
        return Err(InputError::new(&fact.name, written.to_string(), takes)
            .suggest(Some(write(from.min(to), to.max(from)))));
    }
    if to < from {
        return Err(backwards(speech, fact, &written.to_string()).suggest(Some(write(to, from))));
    }
    Ok(Known::Number { from, to })
}

/// A day or a range of days, an end left out being the fact's own.
pub(crate) fn days(
    speech: Speech,
    fact: &Fact,
    written: &(impl fmt::Display + ?Sized),
    (from, until): (Option<Date>, Option<Date>),
    write: impl Fn(Date, Date) -> String,
) -> Result<Known, InputError> {
    let FactType::Date { from: first, until: last } = &fact.domain else {
        return Err(wrong_type(speech, fact, &written.to_string()));
    };
    let (wanted_from, wanted_until) = (from.unwrap_or(*first), until.unwrap_or(*last));
    let within = |day: Date| day.max(*first).min(*last);
    let (from, until) = (within(wanted_from), within(wanted_until));
    if (from, until) != (wanted_from, wanted_until) {
        let takes = speech.input_out_of_range(date_words(speech, *first), date_words(speech, *last));
        let suggestion = write(from.min(until), until.max(from));
        return Err(InputError::new(&fact.name, written.to_string(), takes).suggest(Some(suggestion)));
    }
    if until < from {
        return Err(backwards(speech, fact, &written.to_string()).suggest(Some(write(until, from))));
    }
    Ok(Known::Date { from, until })
}

fn backwards(speech: Speech, fact: &Fact, written: &str) -> InputError {
    InputError::new(&fact.name, written, speech.input_backwards()).clash()
}

/// A day as it is written, `2025-11-05`.
pub(crate) fn day(speech: Speech, field: &str, written: &str) -> Result<Date, InputError> {
    language::parse_date(written).map_err(|error| {
        let error_of = |message: &str| InputError::new(field, written, message);
        match error {
            DateError::Form => error_of(speech.input_no_day()),
            DateError::NoSuchDay => error_of(speech.input_no_such_day()).suggest(last_day_of(written)),
        }
    })
}

/// The last day of the month that was written, where there is such a month.
fn last_day_of(written: &str) -> Option<String> {
    let month = written.get(..8)?;
    let first = language::parse_date(&format!("{month}01")).ok()?;
    Some(first.last_of_month().to_string())
}

/// The fact takes something else altogether.
pub(crate) fn wrong_type(speech: Speech, fact: &Fact, written: &str) -> InputError {
    InputError::new(&fact.name, written, speech.input_misfit(takes(speech, fact)))
}
