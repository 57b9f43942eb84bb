//! Tests of one fact, as text: every test is true of some values of the fact and false of others.

use crate::calendar::{LAST_YEAR, day, days_between, law_day, plus};
use crate::facts::{Domain, Fact};
use crate::rng::Rng;
use crate::text::list;
use language::rulebook::Date;

/// A test of this fact. Without `relative`, a date is compared with constants only.
pub(crate) fn test(rng: &mut Rng, fact: &Fact, relative: bool) -> String {
    let name = &fact.name;
    let plain = match &fact.domain {
        Domain::Flag => name.clone(),
        Domain::Choice(values) => choice(rng, name, values),
        Domain::Set(values) => set(rng, name, values),
        Domain::Number { least, greatest, unit } => {
            format!("{name} {}", number(rng, *least, *greatest, unit))
        }
        Domain::Date { from, until } => {
            if relative && rng.chance(15) {
                return narrow(rng, name, *from, *until);
            }
            format!("{name} {}", date(rng, *from, *until, relative))
        }
    };
    let percent = if matches!(fact.domain, Domain::Flag) { 35 } else { 12 };
    if rng.chance(percent) && !plain.contains(" is not ") { format!("not {plain}") } else { plain }
}

fn choice(rng: &mut Rng, name: &str, values: &[String]) -> String {
    if rng.chance(20) {
        let value = rng.pick(values).map_or("", String::as_str);
        return format!("{name} is not {value}");
    }
    let count = rng.count(1, (values.len() - 1).min(3));
    format!("{name} is {}", list(&rng.subset(values, count), "or"))
}

fn set(rng: &mut Rng, name: &str, values: &[String]) -> String {
    match rng.below(10) {
        0..2 => format!("{name} is none"),
        2..5 => {
            let count = rng.count(1, values.len() - 1);
            format!("{name} has other than {}", list(&rng.subset(values, count), "or"))
        }
        _ => {
            let count = rng.count(1, values.len().min(4));
            format!("{name} has {}", list(&rng.subset(values, count), "or"))
        }
    }
}

fn number(rng: &mut Rng, least: i32, greatest: i32, unit: &str) -> String {
    let low = rng.between(least, greatest - 1);
    let high = rng.between(least + 1, greatest);
    let words = match rng.below(6) {
        0 => format!("is {}", rng.between(least, greatest)),
        1 => between(rng, least, greatest),
        2 => format!("is at least {high}"),
        3 => format!("is at most {low}"),
        4 => format!("is more than {low}"),
        _ => format!("is less than {high}"),
    };
    if unit.is_empty() || rng.chance(50) { words } else { format!("{words} {unit}") }
}

/// `is from … to …`, never the whole domain.
fn between(rng: &mut Rng, least: i32, greatest: i32) -> String {
    let from = rng.between(least, greatest - 1);
    let until = rng.between(from + 1, greatest);
    let from = if from == least && until == greatest { least + 1 } else { from };
    format!("is from {from} to {until}")
}

fn date(rng: &mut Rng, from: Date, until: Date, relative: bool) -> String {
    let last = days_between(from, until);
    let low = rng.between(0, last - 1);
    let high = rng.between(low + 1, last);
    let (low_day, high_day) = (plus(from, low), plus(from, high));
    let (low_text, high_text) = (bound(rng, low_day, relative), bound(rng, high_day, relative));
    match rng.below(6) {
        0 => format!("is {low_text}"),
        1 => format!("is before {high_text}"),
        2 => format!("is on or before {low_text}"),
        3 => format!("is after {low_text}"),
        4 => format!("is on or after {high_text}"),
        _ if low == 0 && high == last => format!("is from {high_text} to {high_text}"),
        _ => format!("is from {low_text} to {high_text}"),
    }
}

/// Two tests that leave a window which moves with the case's own date and is open on few case dates: between two
/// roundings of one term, or between a month and as many days.
fn narrow(rng: &mut Rng, name: &str, from: Date, until: Date) -> String {
    let target = plus(from, rng.between(0, days_between(from, until)));
    let on = law_day(rng);
    let months = months_between(on, target);
    let down = format!("{} rounded down", shifted(months, "months"));
    let up = format!("{} rounded up", shifted(months, "months"));
    let days = shifted(days_between(on, target), "days");
    match rng.below(4) {
        0 => format!("{name} is on or after {down} and {name} is on or before {days}"),
        1 => format!("{name} is on or after {days} and {name} is before {up}"),
        _ => format!("{name} is on or after {down} and {name} is before {up}"),
    }
}

/// A day, or the case's own date with a term that leads there on some day of the law's years.
fn bound(rng: &mut Rng, target: Date, relative: bool) -> String {
    if !relative || rng.chance(40) {
        return target.to_string();
    }
    // Half of the terms of a fact start from one day, so that some differ in their rounding only.
    let on = if rng.chance(50) { day(LAST_YEAR, target.month() % 12 + 1, 31) } else { law_day(rng) };
    let rounding = if rng.chance(50) { "rounded up" } else { "rounded down" };
    let (months, days) = (months_between(on, target), days_between(on, target));
    if months.abs() >= 24 {
        return format!("{} {rounding}", shifted(months / 12, "years"));
    }
    match (rng.below(4), months, days) {
        (_, _, 0) | (1.., 0, _) => "case date".to_owned(),
        (0, _, days) => shifted(days, "days"),
        (_, months, _) => format!("{} {rounding}", shifted(months, "months")),
    }
}

fn months_between(on: Date, target: Date) -> i32 {
    let month = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    month(target) - month(on)
}

/// `case date minus 1 month`, `case date plus 3 days`.
fn shifted(amount: i32, unit: &str) -> String {
    let sign = if amount < 0 { "minus" } else { "plus" };
    // No term is 0 of a unit.
    format!("case date {sign} {}", term(amount.abs().max(1), unit))
}

/// `1 month`, `3 months`.
fn term(amount: i32, unit: &str) -> String {
    if amount == 1 { format!("1 {}", unit.trim_end_matches('s')) } else { format!("{amount} {unit}") }
}
