//! In which order moving days lie. Months and years have unequal lengths, but every four years they are alike; so the
//! orders of four years are found once and looked up after.

use super::{FOUR_YEARS, step};
use crate::reference::bound_day;
use language::Date;
use language::rulebook::{DateBound, TermUnit};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The first of the four years. Others begin a whole number of four years before or after it.
const START: Date = Date::constant(2024, 1, 1);

/// The years, from the first to the last, in which every fourth is a leap year.
const ALIKE: std::ops::RangeInclusive<i32> = 1904..=2096;

/// How moving days lie among each other, pair by pair.
pub(super) fn order_on(moving: &[DateBound], on: Date) -> Vec<Ordering> {
    let days: Vec<Option<Date>> = moving.iter().map(|bound| bound_day(*bound, on)).collect();
    let pairs = days
        .iter()
        .enumerate()
        .flat_map(|(place, one)| days.iter().skip(place.saturating_add(1)).map(move |other| one.cmp(other)));
    pairs.collect()
}

/// The orders in which some moving days lie, over four years.
#[derive(Clone, Debug, Default)]
pub(super) struct Cycle {
    /// For each day of the four years, the number of its order.
    numbers: Vec<usize>,
    orders: usize,
    /// How many years the moving days lie from the case's date at most.
    reach: i32,
}

impl Cycle {
    pub(super) fn of(moving: &[DateBound]) -> Self {
        let mut orders: BTreeMap<Vec<Ordering>, usize> = BTreeMap::new();
        let days = if moving.len() < 2 { 1 } else { usize::try_from(FOUR_YEARS).unwrap_or(0) };
        let days = START.series(jiff::Span::new().days(1)).take(days);
        let number = |day| {
            let next = orders.len();
            *orders.entry(order_on(moving, day)).or_insert(next)
        };
        let numbers = days.map(number).collect();
        let reach = moving.iter().map(|bound| years_of(*bound)).max().unwrap_or(0);
        Self { numbers, orders: orders.len(), reach }
    }

    /// How many orders there are.
    pub(super) fn orders(&self) -> usize {
        self.orders
    }

    /// The first day of each order but that of the start, up to a last day. Nothing where the orders are not known, or
    /// where the moving days may lie among years that are not alike.
    pub(super) fn days(&self, start: Date, last: Date) -> Option<Vec<Date>> {
        if ![start, last].into_iter().all(|day| self.is_alike(day)) {
            return None;
        }
        let begin = usize::try_from(days_between(START, start).rem_euclid(FOUR_YEARS)).ok()?;
        let mut seen = vec![false; self.orders];
        *seen.get_mut(*self.numbers.get(begin)?)? = true;
        let mut left = self.orders.saturating_sub(1);
        let mut found = Vec::new();
        for (offset, order) in (0..=days_between(start, last)).zip(self.numbers.iter().cycle().skip(begin)) {
            if left == 0 {
                break;
            }
            if !std::mem::replace(seen.get_mut(*order)?, true) {
                left = left.saturating_sub(1);
                found.push(step(start, offset));
            }
        }
        Some(found)
    }

    fn is_alike(&self, day: Date) -> bool {
        let year = i32::from(day.year());
        let reaches = [year.saturating_sub(self.reach), year.saturating_add(self.reach)];
        reaches.iter().all(|year| ALIKE.contains(year))
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// How many years a moving day lies from the case's date at most.
fn years_of(bound: DateBound) -> i32 {
    let DateBound::CaseDate { term, days } = bound else { return 0 };
    let amount = term.amount.saturating_abs();
    let years = match term.unit {
        TermUnit::Days => amount / 365,
        TermUnit::Months => amount / 12,
        TermUnit::Years => amount,
    };
    years.saturating_add(days.saturating_abs() / 365).saturating_add(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use language::rulebook::{Rounding, Term};

    fn moving(amount: i32, unit: TermUnit) -> DateBound {
        DateBound::CaseDate { term: Term { amount, unit, rounding: Rounding::Down }, days: 0 }
    }

    /// The first day of each order, found day by day.
    fn by_looking(moving: &[DateBound], start: Date, last: Date) -> Vec<Date> {
        let mut seen = vec![order_on(moving, start)];
        let days = start.series(jiff::Span::new().days(1)).take_while(|day| *day <= last);
        let is_new = |day: &Date| {
            let order = order_on(moving, *day);
            let is_new = !seen.contains(&order);
            seen.push(order);
            is_new
        };
        days.filter(is_new).collect()
    }

    #[test]
    fn what_is_looked_up_is_what_is_found_day_by_day() {
        let bounds = [
            moving(-3, TermUnit::Months),
            moving(-90, TermUnit::Days),
            moving(-92, TermUnit::Days),
            moving(-1, TermUnit::Years),
            moving(-365, TermUnit::Days),
        ];
        let cycle = Cycle::of(&bounds);
        assert!(cycle.orders() > 3, "{}", cycle.orders());
        for (start, last) in [
            ("1999-03-05", "2003-03-06"),
            ("2023-12-31", "2024-03-01"),
            ("2024-02-29", "2024-02-29"),
            ("2031-07-01", "2060-01-01"),
        ] {
            let (start, last) = (start.parse().unwrap(), last.parse().unwrap());
            assert_eq!(cycle.days(start, last), Some(by_looking(&bounds, start, last)), "{start} {last}");
        }
    }

    #[test]
    fn among_years_that_are_not_alike_nothing_is_looked_up() {
        let cycle = Cycle::of(&[moving(-10, TermUnit::Years), moving(3_650, TermUnit::Days)]);
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(cycle.days(day("2080-01-01"), day("2084-01-01")).is_some());
        assert!(cycle.days(day("2080-01-01"), day("2090-01-01")).is_none());
        assert!(cycle.days(day("1910-01-01"), day("1920-01-01")).is_none());
        assert!(Cycle::default().days(day("2024-01-01"), day("2025-01-01")).is_none());
    }
}
