//! What is known of a fact, in words.

use super::{Join, date_words, listed};
use language::Date;
use language::rulebook::{Fact, FactType, FactValue, Known, ValueId};
use locale::Speech;
use typed_index_collections::TiSlice;

/// Of a long list this many values are named.
const NAMED: usize = 4;

/// What is known of a fact, in words: `18 to 64 years`, `Kazakhstan or Moldova`, `before 24 February 2022`.
#[must_use]
pub fn known_words(speech: Speech, fact: &Fact, known: &Known) -> String {
    match (&fact.domain, known) {
        (_, Known::Flag(flag)) => if *flag { speech.known_yes() } else { speech.known_no() }.to_owned(),
        (FactType::Choice(values), Known::Choice(possible)) => choice(speech, values, possible),
        (FactType::Set(values), Known::Set { has, lacks, exact }) => set(speech, values, has, lacks, *exact),
        (FactType::Number { from: lowest, to: highest, unit }, Known::Number { from, to }) => {
            number(speech, (*lowest, *highest), (*from, *to), unit)
        }
        (FactType::Date { from: first, until: last }, Known::Date { from, until }) => {
            days(speech, (*first, *last), (*from, *until))
        }
        _ => String::new(),
    }
}

fn choice(speech: Speech, values: &TiSlice<ValueId, FactValue>, possible: &[ValueId]) -> String {
    let excluded: Vec<ValueId> = values.keys().filter(|value| !possible.contains(value)).collect();
    if possible.len() > NAMED && (1..=2).contains(&excluded.len()) {
        return speech.known_any_but(listed(speech, &labels(values, &excluded), Join::Or));
    }
    listed(speech, &labels(values, possible), Join::Or)
}

fn set(
    speech: Speech,
    values: &TiSlice<ValueId, FactValue>,
    has: &[ValueId],
    lacks: &[ValueId],
    exact: bool,
) -> String {
    let complete = exact || has.len() + lacks.len() >= values.len();
    match (complete, has) {
        (true, []) => speech.known_none().to_owned(),
        (true, has) => listed(speech, &labels(values, has), Join::And),
        (false, []) => speech.known_not(shortened(speech, values, lacks)),
        (false, has) => speech.known_perhaps_others(listed(speech, &labels(values, has), Join::And)),
    }
}

fn shortened(speech: Speech, values: &TiSlice<ValueId, FactValue>, chosen: &[ValueId]) -> String {
    let mut names = labels(values, chosen);
    if names.len() > NAMED {
        let more = names.len() - NAMED;
        names.truncate(NAMED);
        names.push(speech.known_more_values(more));
    }
    listed(speech, &names, Join::Or)
}

fn number(speech: Speech, (lowest, highest): (i32, i32), (from, to): (i32, i32), unit: &str) -> String {
    if from == to {
        with_unit(speech, from, unit)
    } else if from == lowest {
        to.checked_add(1).map_or_else(
            || with_unit(speech, to, unit),
            |next| speech.known_under(with_unit(speech, next, unit)),
        )
    } else if to == highest {
        speech.known_or_more(with_unit(speech, from, unit))
    } else {
        speech.known_from_to(from, with_unit(speech, to, unit))
    }
}

fn days(speech: Speech, (first, last): (Date, Date), (from, until): (Date, Date)) -> String {
    let day = |date| date_words(speech, date);
    if from == until {
        day(from)
    } else if (from, until) == (first, last) {
        speech.known_any_day().to_owned()
    } else if from == first {
        speech.known_on_or_before(day(until))
    } else if until == last {
        speech.known_on_or_after(day(from))
    } else {
        speech.known_days(day(from), day(until))
    }
}

/// The words of these values.
pub(crate) fn labels(values: &TiSlice<ValueId, FactValue>, chosen: &[ValueId]) -> Vec<String> {
    chosen.iter().filter_map(|value| values.get(*value)).map(|value| value.label.clone()).collect()
}

/// A number with its unit: `12 months`, `1 month`, `7`. A unit that Yol has no words for stands as the rulebook has it.
pub(crate) fn with_unit(speech: Speech, number: i32, unit: &str) -> String {
    let count = u64::from(number.unsigned_abs());
    match unit {
        "" => number.to_string(),
        "years" => speech.unit_years(count),
        "months" => speech.unit_months(count),
        "weeks" => speech.unit_weeks(count),
        "days" => speech.unit_days(count),
        _ => match unit.strip_suffix('s') {
            Some(singular) if number == 1 => format!("1 {singular}"),
            _ => format!("{number} {unit}"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Speech = Speech { locale: locale::Locale::En, voice: locale::Voice::You };

    #[test]
    fn numbers_are_said_without_signs() {
        let age = |from, to| number(ENGLISH, (0, 120), (from, to), "years");
        assert_eq!(age(0, 17), "under 18 years");
        assert_eq!(age(18, 64), "18 to 64 years");
        assert_eq!(age(65, 65), "65 years");
        assert_eq!(age(66, 120), "66 years or more");
        assert_eq!(age(1, 1), "1 year");
        assert_eq!(number(ENGLISH, (0, 9), (3, 3), ""), "3");
    }

    #[test]
    fn days_are_said_without_signs() {
        let day = |text| language::parse_date(text).unwrap();
        let domain = (day("2000-01-01"), day("2030-12-31"));
        assert_eq!(days(ENGLISH, domain, (day("2022-02-24"), day("2022-02-24"))), "24 February 2022");
        assert_eq!(days(ENGLISH, domain, (domain.0, day("2022-02-23"))), "on or before 23 February 2022");
        assert_eq!(days(ENGLISH, domain, (day("2022-02-25"), domain.1)), "on or after 25 February 2022");
        assert_eq!(days(ENGLISH, domain, domain), "any day");
    }
}
