//! Facts that grow with time.
//!
//! A number fact with `change waiting` and the unit years, months or days counts whole units since some day that nobody
//! was asked for: a birthday, the day of a permit. Known to be *a* on the case's date, it is on a later day *a* plus the
//! whole units passed since, or one more, unless whole units have passed to the day: then it is exactly that. Back in
//! time likewise. With the day it counts from ([`Growth`]) it is exact on every day. The month that lacks the day ends
//! the unit on the first of the next.
//!
//! The lowest value of a fact may also mean that nothing has begun ("0 if you have none"), so whatever is at it may stay
//! there; the highest may also mean more. A number whose growth a constraint excludes stays as it is.

use crate::{Case, Contradiction, Engine, Situation};
use language::Date;
use language::rulebook::{Change, FactId, FactType, Known, Rounding, Term, TermUnit};
use std::collections::BTreeSet;

/// The day from which a growing fact counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growth {
    /// The fact.
    pub fact: FactId,
    /// The day on which it began: of an age, the birthday.
    pub since: Date,
}

/// A line of numbers in a unit of time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) unit: TermUnit,
    pub(crate) lowest: i32,
    pub(crate) highest: i32,
}

impl Engine {
    /// The unit in which a fact grows; `None` where it does not.
    #[must_use]
    pub fn grows_by(&self, fact: FactId) -> Option<TermUnit> {
        self.line(fact).map(|line| line.unit)
    }

    pub(crate) fn line(&self, fact: FactId) -> Option<Line> {
        let entry = &self.rulebook.facts[fact];
        let FactType::Number { from, to, unit } = &entry.domain else { return None };
        if entry.change != Change::Waiting {
            return None;
        }
        let unit = match unit.as_str() {
            "years" => TermUnit::Years,
            "months" => TermUnit::Months,
            "days" => TermUnit::Days,
            _ => return None,
        };
        Some(Line { unit, lowest: *from, highest: *to })
    }

    /// The same person's case on another day.
    #[must_use]
    pub fn case_on(&self, case: &Case, growths: &[Growth], day: Date) -> Case {
        let mut then = case.clone();
        then.on = day;
        for (fact, line) in self.rulebook.facts.keys().filter_map(|fact| Some((fact, self.line(fact)?))) {
            let growth = growths.iter().find(|growth| growth.fact == fact);
            let known = match (growth, case.known(fact)) {
                (Some(growth), _) => line.since(growth.since, day),
                (None, Some(Known::Number { from, to })) => line.moved((*from, *to), case.on, day),
                _ => continue,
            };
            then.know(fact, Known::Number { from: known.0, to: known.1 });
        }
        then
    }

    /// The engine before the same person's case on another day. Where the constraints exclude what has grown, it is left
    /// as it is; where they exclude it for some of the days on which a fact may have begun, it may be as it is.
    ///
    /// # Errors
    /// [`Contradiction`] where the facts of the case cannot all be true.
    pub fn situation_on(
        &self,
        case: &Case,
        growths: &[Growth],
        day: Date,
        presumptions: bool,
    ) -> Result<Situation<'_>, Contradiction> {
        let mut then = self.case_on(case, growths, day);
        let mut presumes = presumptions;
        loop {
            let situation =
                if presumes { self.situation(&then) } else { self.situation_without_presumptions(&then) };
            let before = then.clone();
            match &situation {
                Err(contradiction) => {
                    for fact in contradiction.facts.iter().filter(|fact| self.line(**fact).is_some()) {
                        put_back(case, &mut then, *fact, |was, _| was);
                    }
                }
                Ok(situation) => {
                    let excluded = self.excluded_growth(case, situation);
                    if !excluded.is_empty() && !situation.presumed.is_empty() {
                        // What the law presumes yields to what time brings.
                        presumes = false;
                        continue;
                    }
                    excluded.into_iter().for_each(|fact| put_back(case, &mut then, fact, hull));
                }
            }
            if then == before {
                return situation.map(|situation| Situation { presumes: presumptions, ..situation });
            }
        }
    }

    /// The facts that cannot have grown in one of the ways that are possible each for itself.
    fn excluded_growth(&self, case: &Case, then: &Situation<'_>) -> BTreeSet<FactId> {
        let constrained = |fact: FactId| self.constrains(self.axis(fact).variables());
        let excluded = |phase: &Vec<(FactId, Known)>| then.in_phase(phase).is_none();
        let phases = self.phases(case, then, constrained);
        phases.into_iter().filter(excluded).flatten().map(|(fact, _)| fact).collect()
    }
}

/// Puts a number back to what it was, or to what that and its growth make together.
fn put_back(
    case: &Case,
    then: &mut Case,
    fact: FactId,
    together: impl Fn((i32, i32), (i32, i32)) -> (i32, i32),
) {
    if let (Some(Known::Number { from, to }), Some(Known::Number { from: grown_from, to: grown_to })) =
        (case.known(fact), then.known(fact))
    {
        let (from, to) = together((*from, *to), (*grown_from, *grown_to));
        then.know(fact, Known::Number { from, to });
    }
}

/// The smallest range that holds both.
fn hull((from, to): (i32, i32), (other_from, other_to): (i32, i32)) -> (i32, i32) {
    (from.min(other_from), to.max(other_to))
}

impl Line {
    fn clamped(&self, number: i64) -> i32 {
        let number = number.clamp(i64::from(self.lowest), i64::from(self.highest));
        i32::try_from(number).unwrap_or(self.highest)
    }

    /// The number on a day, counted from the day it began.
    fn since(&self, since: Date, day: Date) -> (i32, i32) {
        let number = if day < since { self.lowest } else { self.clamped(passed(since, day, self.unit).0) };
        (number, number)
    }

    /// The numbers possible on a day, where those on the case's date are known.
    pub(crate) fn moved(&self, (low, high): (i32, i32), on: Date, day: Date) -> (i32, i32) {
        let (first, last) = (i64::from(low), i64::from(high));
        if on <= day {
            let (whole, begun) = passed(on, day, self.unit);
            let least = if low == self.lowest { low } else { self.clamped(first.saturating_add(whole)) };
            (least, self.clamped(last.saturating_add(begun)))
        } else {
            let (whole, begun) = passed(day, on, self.unit);
            let most = if high == self.highest { high } else { self.clamped(last.saturating_sub(whole)) };
            (self.clamped(first.saturating_sub(begun)), most)
        }
    }

    /// The days on which the numbers possible reach or leave a point, where those on the case's date are known.
    pub(crate) fn days_around(&self, (low, high): (i32, i32), on: Date, point: i32) -> Vec<Date> {
        let at = |units: i64| i32::try_from(units).ok().and_then(|units| shifted(on, units, self.unit));
        let (point, low, high) = (i64::from(point), i64::from(low), i64::from(high));
        let mut days = Vec::new();
        if low < point {
            days.extend(at(point.saturating_sub(low)));
        }
        if high < point {
            // One more than whole units is possible from the day after the one before was full.
            days.extend(at(point.saturating_sub(high).saturating_sub(1)).and_then(|day| day.tomorrow().ok()));
        }
        for end in [low, high].into_iter().filter(|end| *end >= point) {
            for back in 0..=1 {
                let units = point.saturating_sub(end).saturating_sub(back);
                days.extend(at(units).into_iter().flat_map(|day| around(day, on)));
            }
        }
        days
    }
}

/// The day before and the day after. Going back from an end of a month, months of unequal length put the day on which a
/// number changes a few days to either side.
fn around(day: Date, on: Date) -> impl Iterator<Item = Date> {
    let width = if (2..=27).contains(&on.day()) { 1 } else { 4 };
    (-width..=width).filter_map(move |days: i64| day.checked_add(jiff::Span::new().days(days)).ok())
}

/// The whole units from one day to a later one, and those begun: one more, unless the last is full to the day.
pub(crate) fn passed(from: Date, to: Date, unit: TermUnit) -> (i64, i64) {
    let mut units = estimate(from, to, unit);
    let reaches = |units: i32| shifted(from, units, unit).is_some_and(|day| day <= to);
    while units > 0 && !reaches(units) {
        units -= 1;
    }
    // A unit that ends on the first of a month because the day is lacking is not full to the day for whoever began
    // between the two.
    let full = shifted(from, units, unit) == Some(to) && (unit == TermUnit::Days || from.day() == to.day());
    let whole = i64::from(units);
    (whole, if full { whole } else { whole.saturating_add(1) })
}

/// No less than the whole units, and hardly more.
fn estimate(from: Date, to: Date, unit: TermUnit) -> i32 {
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month())
        - i32::from(from.month());
    match unit {
        TermUnit::Days => from.until(to).map_or(0, |span| span.get_days()),
        TermUnit::Months => months,
        TermUnit::Years => months / 12,
    }
    .max(0)
}

pub(crate) fn shifted(day: Date, amount: i32, unit: TermUnit) -> Option<Date> {
    language::shift(day, &Term { amount, unit, rounding: Rounding::Up }, 0)
}

#[cfg(test)]
mod tests;
