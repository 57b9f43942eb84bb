//! What is known of a fact, in words.

use super::{date_words, listed};
use language::Date;
use language::rulebook::{Fact, FactType, FactValue, Known, ValueId};
use typed_index_collections::TiSlice;

/// Of a long list this many values are named.
const NAMED: usize = 4;

/// What is known of a fact, in words: `18 to 64 years`, `Kazakhstan or Moldova`, `before 24 February 2022`.
#[must_use]
pub fn known_words(fact: &Fact, known: &Known) -> String {
    match (&fact.domain, known) {
        (_, Known::Flag(flag)) => if *flag { "yes" } else { "no" }.to_owned(),
        (FactType::Choice(values), Known::Choice(possible)) => choice(values, possible),
        (FactType::Set(values), Known::Set { has, lacks, exact }) => set(values, has, lacks, *exact),
        (FactType::Number { from: lowest, to: highest, unit }, Known::Number { from, to }) => {
            number((*lowest, *highest), (*from, *to), unit)
        }
        (FactType::Date { from: first, until: last }, Known::Date { from, until }) => {
            days((*first, *last), (*from, *until))
        }
        _ => String::new(),
    }
}

fn choice(values: &TiSlice<ValueId, FactValue>, possible: &[ValueId]) -> String {
    let excluded: Vec<ValueId> = values.keys().filter(|value| !possible.contains(value)).collect();
    if possible.len() > NAMED && (1..=2).contains(&excluded.len()) {
        return format!("anything but {}", listed(&labels(values, &excluded), "or"));
    }
    listed(&labels(values, possible), "or")
}

fn set(values: &TiSlice<ValueId, FactValue>, has: &[ValueId], lacks: &[ValueId], exact: bool) -> String {
    let complete = exact || has.len() + lacks.len() >= values.len();
    match (complete, has) {
        (true, []) => "none".to_owned(),
        (true, has) => listed(&labels(values, has), "and"),
        (false, []) => format!("not {}", shortened(values, lacks)),
        (false, has) => format!("{}, perhaps others", listed(&labels(values, has), "and")),
    }
}

fn shortened(values: &TiSlice<ValueId, FactValue>, chosen: &[ValueId]) -> String {
    let mut names = labels(values, chosen);
    if names.len() > NAMED {
        let more = names.len() - NAMED;
        names.truncate(NAMED);
        names.push(format!("{more} more"));
    }
    listed(&names, "or")
}

fn number((lowest, highest): (i32, i32), (from, to): (i32, i32), unit: &str) -> String {
    if from == to {
        with_unit(from, unit)
    } else if from == lowest {
        to.checked_add(1)
            .map_or_else(|| with_unit(to, unit), |next| format!("under {}", with_unit(next, unit)))
    } else if to == highest {
        format!("{} or more", with_unit(from, unit))
    } else {
        format!("{from} to {}", with_unit(to, unit))
    }
}

fn days((first, last): (Date, Date), (from, until): (Date, Date)) -> String {
    if from == until {
        date_words(from)
    } else if (from, until) == (first, last) {
        "any day".to_owned()
    } else if from == first {
        format!("on or before {}", date_words(until))
    } else if until == last {
        format!("on or after {}", date_words(from))
    } else {
        format!("from {} to {}", date_words(from), date_words(until))
    }
}

/// The words of these values.
pub(crate) fn labels(values: &TiSlice<ValueId, FactValue>, chosen: &[ValueId]) -> Vec<String> {
    chosen.iter().filter_map(|value| values.get(*value)).map(|value| value.label.clone()).collect()
}

/// A number with its unit: `12 months`, `1 month`, `7`.
pub(crate) fn with_unit(number: i32, unit: &str) -> String {
    match (unit, unit.strip_suffix('s')) {
        ("", _) => number.to_string(),
        (_, Some(singular)) if number == 1 => format!("1 {singular}"),
        _ => format!("{number} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_without_signs() {
        let age = |from, to| number((0, 120), (from, to), "years");
        assert_eq!(age(0, 17), "under 18 years");
        assert_eq!(age(18, 64), "18 to 64 years");
        assert_eq!(age(65, 65), "65 years");
        assert_eq!(age(66, 120), "66 years or more");
        assert_eq!(age(1, 1), "1 year");
        assert_eq!(number((0, 9), (3, 3), ""), "3");
    }

    #[test]
    fn days_are_said_without_signs() {
        let day = |text| language::parse_date(text).unwrap();
        let domain = (day("2000-01-01"), day("2030-12-31"));
        assert_eq!(days(domain, (day("2022-02-24"), day("2022-02-24"))), "24 February 2022");
        assert_eq!(days(domain, (domain.0, day("2022-02-23"))), "on or before 23 February 2022");
        assert_eq!(days(domain, (day("2022-02-25"), domain.1)), "on or after 25 February 2022");
        assert_eq!(days(domain, domain), "any day");
    }
}
