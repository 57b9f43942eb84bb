//! Facts in words, for examples and errors.

use language::rulebook::{Fact, FactType, FactValue, Known, ValueId};
use typed_index_collections::TiVec;

/// What is known of a fact, in words: `from 18 to 64 years`, `Kazakhstan or Moldova`, `none`, `yes`.
#[must_use]
pub fn describe(fact: &Fact, known: &Known) -> String {
    match (&fact.domain, known) {
        (_, Known::Flag(flag)) => if *flag { "yes" } else { "no" }.to_owned(),
        (FactType::Choice(values), Known::Choice(possible)) => listed(&labels(values, possible), "or"),
        (FactType::Set(values), Known::Set { has, lacks, exact }) => set(values, has, lacks, *exact),
        (FactType::Number { from: lowest, to: highest, unit }, Known::Number { from, to }) => {
            let number = number(*lowest, *highest, *from, *to);
            if unit.is_empty() { number } else { format!("{number} {unit}") }
        }
        (FactType::Date { from: first, until: last }, Known::Date { from, until }) => {
            if from == until {
                from.to_string()
            } else if from == first {
                format!("on or before {until}")
            } else if until == last {
                format!("on or after {from}")
            } else {
                format!("from {from} to {until}")
            }
        }
        _ => String::new(),
    }
}

fn number(lowest: i32, highest: i32, from: i32, to: i32) -> String {
    if from == to {
        from.to_string()
    } else if from == lowest {
        match to.checked_add(1) {
            Some(next) => format!("under {next}"),
            None => format!("{to} or less"),
        }
    } else if to == highest {
        format!("{from} or more")
    } else {
        format!("{from} to {to}")
    }
}

fn set(values: &TiVec<ValueId, FactValue>, has: &[ValueId], lacks: &[ValueId], exact: bool) -> String {
    match (exact, has) {
        (true, []) => "none".to_owned(),
        (true, has) => listed(&labels(values, has), "and"),
        (false, []) => format!("not {}", listed(&labels(values, lacks), "or")),
        (false, has) => format!("at least {}", listed(&labels(values, has), "and")),
    }
}

fn labels<'a>(values: &'a TiVec<ValueId, FactValue>, chosen: &[ValueId]) -> Vec<&'a str> {
    chosen.iter().filter_map(|value| values.get(*value)).map(|value| value.label.as_str()).collect()
}

/// A list in words: `a, b or c`.
pub(crate) fn listed(items: &[&str], join: &str) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {join} {last}", first.join(", ")),
    }
}
