//! Dates as text, and calendar arithmetic with its rounding stated.

use crate::rulebook::{Rounding, Term, TermUnit};
use jiff::{Span, civil::Date};

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// It is not written as year, month and day.
    #[error("a date is written as year-month-day, like 2025-11-05")]
    Form,
    /// It is written as a date, and the calendar has no such day.
    #[error("the calendar has no such day")]
    NoSuchDay,
}

/// Reads a date that is written `2025-11-05`.
///
/// # Errors
///
/// If the text has another form, or the calendar has no such day.
///
/// ```
/// use language::{DateError, parse_date};
/// assert_eq!(parse_date("2028-02-29").map(|day| day.to_string()), Ok("2028-02-29".to_owned()));
/// assert_eq!(parse_date("2025-02-29"), Err(DateError::NoSuchDay));
/// assert_eq!(parse_date("29.02.2028"), Err(DateError::Form));
/// ```
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    let parts = (text.get(..4), text.get(4..5), text.get(5..7), text.get(7..8), text.get(8..));
    let (Some(year), Some("-"), Some(month), Some("-"), Some(day)) = parts else {
        return Err(DateError::Form);
    };
    let year = digits(year, 4).and_then(|year| i16::try_from(year).ok()).ok_or(DateError::Form)?;
    let month = digits(month, 2).and_then(|month| i8::try_from(month).ok()).ok_or(DateError::Form)?;
    let day = digits(day, 2).and_then(|day| i8::try_from(day).ok()).ok_or(DateError::Form)?;
    Date::new(year, month, day).map_err(|_| DateError::NoSuchDay)
}

/// A number of exactly so many decimal digits.
pub(crate) fn digits(text: &str, length: usize) -> Option<u16> {
    let digit = |number: u16, byte: u8| {
        let digit = byte.is_ascii_digit().then(|| u16::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    };
    (text.len() == length).then(|| text.bytes().try_fold(0, digit)).flatten()
}

/// The day that lies a term after another (before it, for a negative amount), rounded as the term states
/// where the target month has no such day, then moved by whole days.
///
/// `None` where that day lies beyond the calendar's ends (the years -9999 and 9999).
///
/// ```
/// use language::rulebook::{Rounding, Term, TermUnit};
/// let day = language::parse_date("2028-02-29").unwrap();
/// let term = |rounding| Term { amount: -18, unit: TermUnit::Years, rounding };
/// let shifted = |rounding| language::shift(day, &term(rounding), 0).unwrap().to_string();
/// assert_eq!(shifted(Rounding::Down), "2010-02-28");
/// assert_eq!(shifted(Rounding::Up), "2010-03-01");
/// ```
#[must_use]
pub fn shift(day: Date, term: &Term, days: i32) -> Option<Date> {
    let target = match term.unit {
        TermUnit::Days => add_days(day, term.amount)?,
        TermUnit::Months => add_months(day, i64::from(term.amount), term.rounding)?,
        TermUnit::Years => add_months(day, i64::from(term.amount) * 12, term.rounding)?,
    };
    add_days(target, days)
}

fn add_days(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

fn add_months(day: Date, months: i64, rounding: Rounding) -> Option<Date> {
    let month_count = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 + months;
    let year = i16::try_from(month_count.div_euclid(12)).ok()?;
    let month = i8::try_from(month_count.rem_euclid(12) + 1).ok()?;
    let first = Date::new(year, month, 1).ok()?;
    if day.day() <= first.days_in_month() {
        return Date::new(year, month, day.day()).ok();
    }
    match rounding {
        Rounding::Down => Some(first.last_of_month()),
        Rounding::Up => first.last_of_month().tomorrow().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    fn moved(start: &str, amount: i32, unit: TermUnit, rounding: Rounding) -> Option<String> {
        shift(day(start), &Term { amount, unit, rounding }, 0).map(|date| date.to_string())
    }

    #[test]
    fn a_day_the_target_month_lacks_is_rounded_as_stated() {
        let months = TermUnit::Months;
        assert_eq!(moved("2025-01-31", 1, months, Rounding::Down).unwrap(), "2025-02-28");
        assert_eq!(moved("2025-01-31", 1, months, Rounding::Up).unwrap(), "2025-03-01");
        assert_eq!(moved("2025-12-31", 6, months, Rounding::Up).unwrap(), "2026-07-01");
        assert_eq!(moved("2025-03-31", -1, months, Rounding::Down).unwrap(), "2025-02-28");
    }

    #[test]
    fn a_day_the_target_month_has_is_not_rounded() {
        for rounding in [Rounding::Down, Rounding::Up] {
            assert_eq!(moved("2025-01-28", 1, TermUnit::Months, rounding).unwrap(), "2025-02-28");
            assert_eq!(moved("2025-06-15", -18, TermUnit::Years, rounding).unwrap(), "2007-06-15");
            assert_eq!(moved("2025-12-31", 1, TermUnit::Days, rounding).unwrap(), "2026-01-01");
        }
    }

    #[test]
    fn days_are_added_after_rounding() {
        let term = Term { amount: 1, unit: TermUnit::Months, rounding: Rounding::Down };
        assert_eq!(shift(day("2025-01-31"), &term, 1).unwrap(), day("2025-03-01"));
        assert_eq!(shift(day("2025-01-31"), &term, -1).unwrap(), day("2025-02-27"));
    }

    #[test]
    fn beyond_the_calendar_there_is_no_day() {
        for amount in [i32::MIN, i32::MAX] {
            for unit in [TermUnit::Days, TermUnit::Months, TermUnit::Years] {
                assert_eq!(moved("2025-01-01", amount, unit, Rounding::Up), None);
            }
        }
        assert_eq!(moved("9999-12-31", 1, TermUnit::Days, Rounding::Up), None);
    }

    #[test]
    fn only_the_stated_form_is_a_date() {
        for text in
            ["", "2025", "2025-1-05", "2025-11-5", "+025-11-05", "2025-11-05-", "2025-11-05x", "12025-11-05"]
        {
            assert_eq!(parse_date(text), Err(DateError::Form), "{text}");
        }
        for text in ["2025-02-29", "2025-00-10", "2025-13-01", "2025-04-31", "2025-04-00"] {
            assert_eq!(parse_date(text), Err(DateError::NoSuchDay), "{text}");
        }
    }
}
