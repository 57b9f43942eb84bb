//! What a fact takes, and the checks that every way of writing a value shares.

use super::{InputError, nearest};
use crate::Speech;
use crate::words::{date_words, with_unit};
use language::rulebook::{Fact, FactId, FactType, FactValue, Known, ValueId};
use language::{Date, DateError, Rulebook};
use typed_index_collections::TiSlice;

/// Of a long list of values this many are named.
const NAMED: usize = 6;

/// What a fact takes, in words.
pub(crate) fn takes(fact: &Fact) -> String {
    match &fact.domain {
        FactType::Flag => "yes or no".to_owned(),
        FactType::Choice(values) => format!("one of {}", names(values)),
        FactType::Set(values) => format!("any of {}, or none of them", names(values)),
        FactType::Number { from, to, unit } => {
            format!("a whole number from {from} to {}", with_unit(Speech::default(), *to, unit))
        }
        FactType::Date { from, until } => format!("a day from {from} to {until}"),
    }
}

fn names(values: &TiSlice<ValueId, FactValue>) -> String {
    let names: Vec<String> = values.iter().take(NAMED).map(|value| format!("`{}`", value.name)).collect();
    let more = values.len().saturating_sub(NAMED);
    if more == 0 { names.join(", ") } else { format!("{} and {more} more", names.join(", ")) }
}

/// The value of this name.
pub(crate) fn named(
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
        Some(_) => "is not a value of this fact".to_owned(),
        None => format!("is not a value of this fact, which takes {}", takes(entry)),
    };
    let error = InputError::new(&entry.name, name, message);
    let meaning = near.filter(|value| value.label != value.name).map(|value| value.label.as_str());
    Err(error.suggest(near.map(|value| value.name.as_str())).meaning(meaning))
}

/// The fact of this name.
pub(crate) fn fact_named(rulebook: &Rulebook, name: &str) -> Result<FactId, InputError> {
    rulebook.fact(name).ok_or_else(|| {
        let names = rulebook.facts.iter().map(|fact| fact.name.as_str());
        InputError::new(name, "", "is not a fact of this rulebook").suggest(language::nearest(name, names))
    })
}

/// A number or a range of numbers, an end left out being the fact's own.
pub(crate) fn number(
    fact: &Fact,
    written: &str,
    from: Option<i64>,
    to: Option<i64>,
    write: impl Fn(i32, i32) -> String,
) -> Result<Known, InputError> {
    let FactType::Number { from: lowest, to: highest, unit } = &fact.domain else {
        return Err(wrong_type(fact, written));
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
        let takes = format!(
            "is out of range: this fact takes {lowest} to {}",
            with_unit(Speech::default(), *highest, unit)
        );
        return Err(
            InputError::new(&fact.name, written, takes).suggest(Some(write(from.min(to), to.max(from))))
        );
    }
    if to < from {
        return Err(backwards(fact, written).suggest(Some(write(to, from))));
    }
    Ok(Known::Number { from, to })
}

/// A day or a range of days, an end left out being the fact's own.
pub(crate) fn days(
    fact: &Fact,
    written: &str,
    from: Option<Date>,
    until: Option<Date>,
    write: impl Fn(Date, Date) -> String,
) -> Result<Known, InputError> {
    let FactType::Date { from: first, until: last } = &fact.domain else {
        return Err(wrong_type(fact, written));
    };
    let (wanted_from, wanted_until) = (from.unwrap_or(*first), until.unwrap_or(*last));
    let within = |day: Date| day.max(*first).min(*last);
    let (from, until) = (within(wanted_from), within(wanted_until));
    if (from, until) != (wanted_from, wanted_until) {
        let takes = format!(
            "is out of range: this fact takes {} to {}",
            date_words(Speech::default(), *first),
            date_words(Speech::default(), *last)
        );
        let suggestion = write(from.min(until), until.max(from));
        return Err(InputError::new(&fact.name, written, takes).suggest(Some(suggestion)));
    }
    if until < from {
        return Err(backwards(fact, written).suggest(Some(write(until, from))));
    }
    Ok(Known::Date { from, until })
}

fn backwards(fact: &Fact, written: &str) -> InputError {
    InputError::new(&fact.name, written, "runs backwards").clash()
}

/// A day as it is written, `2025-11-05`.
pub(crate) fn day(field: &str, written: &str) -> Result<Date, InputError> {
    language::parse_date(written).map_err(|error| {
        let error_of = |message: &str| InputError::new(field, written, message);
        match error {
            DateError::Form => error_of("is not a day: a day is written year-month-day, like 2025-11-05"),
            DateError::NoSuchDay => {
                error_of("is a day that the calendar does not have").suggest(last_day_of(written))
            }
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
pub(crate) fn wrong_type(fact: &Fact, written: &str) -> InputError {
    InputError::new(&fact.name, written, format!("does not fit: this fact takes {}", takes(fact)))
}
