//! Days, for generated rulebooks.

use crate::rng::Rng;
use jiff::ToSpan as _;
use language::rulebook::Date;

/// The years in which the law of a generated rulebook changes.
pub(crate) const FIRST_YEAR: i16 = 2024;
pub(crate) const LAST_YEAR: i16 = 2025;

/// A day that exists; days past the month's end become its last.
pub(crate) fn day(year: i16, month: i8, day: i8) -> Date {
    let first = Date::constant(year, month, 1);
    first.saturating_add((day - 1).days()).min(first.last_of_month())
}

/// The day so many days later.
pub(crate) fn plus(date: Date, days: i32) -> Date {
    date.saturating_add(days.days())
}

/// How many days from the one to the other.
pub(crate) fn days_between(from: Date, until: Date) -> i32 {
    from.until(until).map_or(0, |span| span.get_days())
}

/// A day in the years in which the law changes; often the first or last of a month.
pub(crate) fn law_day(rng: &mut Rng) -> Date {
    let year = i16::try_from(rng.between(FIRST_YEAR.into(), LAST_YEAR.into())).unwrap_or(FIRST_YEAR);
    let month = i8::try_from(rng.between(1, 12)).unwrap_or(1);
    let number = if rng.chance(60) { rng.between(27, 34) } else { rng.between(1, 28) };
    // 32 to 34 are the first days of a month.
    let number = i8::try_from(if number > 31 { number - 31 } else { number }).unwrap_or(1);
    day(year, month, number)
}

/// The first day of a short span of days: near the end of a month, in the law's years or a life before.
pub(crate) fn span_start(rng: &mut Rng) -> Date {
    let year = match rng.below(4) {
        0 => 2006,
        1 => 2024,
        _ => 2025,
    };
    let month = i8::try_from(rng.between(1, 12)).unwrap_or(1);
    let month = if rng.chance(40) { 2 } else { month };
    day(year, month, i8::try_from(rng.between(24, 28)).unwrap_or(26))
}
