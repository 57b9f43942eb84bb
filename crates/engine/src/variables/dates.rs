//! Date facts. Their classes are cut at constants, and at days that move with the case's own date.
//!
//! A class says where a day lies among the constants and on which side of every moving day. On a given case date
//! the days of the fact fall into a row of intervals, each of one class; so what is known of the fact is a
//! set of classes, whatever mixture of comparisons the rulebook makes. To prove soundness over all case dates, each class of
//! these knows which classes of the fact occur on any of its days. Between two crossings (a moving day reaches a
//! constant) the pattern is constant but for the unequal lengths of months and years, and these repeat every four
//! years; so four years of each stretch are looked at.

mod cycle;

use super::Cuts;
use crate::reference::bound_day;
use cycle::{Cycle, order_on};
use language::Date;
use language::rulebook::{DateBound, DateTest};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// The comparisons that the rulebook makes with one date fact.
#[derive(Clone, Debug)]
pub(crate) struct DatePoints {
    from: Date,
    until: Date,
    fixed: Vec<Date>,
    moving: Vec<DateBound>,
}

impl DatePoints {
    pub(crate) fn new(from: Date, until: Date) -> Self {
        Self { from, until, fixed: Vec::new(), moving: Vec::new() }
    }

    pub(crate) fn add(&mut self, test: &DateTest) {
        for start in [test.from, test.until.and_then(day_after)].into_iter().flatten() {
            match start {
                DateBound::Day(day) => self.fixed.push(day),
                moving @ DateBound::CaseDate { .. } => {
                    if !self.moving.contains(&moving) {
                        self.moving.push(moving);
                    }
                }
            }
        }
    }

    /// The case dates on which a moving day reaches a constant, or an end of the domain.
    pub(crate) fn crossings(&self) -> Vec<Date> {
        let ends = [Some(self.from), self.until.tomorrow().ok()];
        let constants: Vec<Date> = self.fixed.iter().copied().chain(ends.into_iter().flatten()).collect();
        self.moving
            .iter()
            .flat_map(|moving| constants.iter().filter_map(|constant| first_reaching(*moving, *constant)))
            .collect()
    }
}

/// The bound one day later: the start of what lies behind it.
pub(crate) fn day_after(bound: DateBound) -> Option<DateBound> {
    match bound {
        DateBound::Day(day) => day.tomorrow().ok().map(DateBound::Day),
        DateBound::CaseDate { term, days } => {
            Some(DateBound::CaseDate { term, days: days.saturating_add(1) })
        }
    }
}

/// The first case date on which a moving day lies on or after the constant: it never moves back, so halving
/// finds it.
fn first_reaching(moving: DateBound, constant: Date) -> Option<Date> {
    let reaches = |on: Date| bound_day(moving, on).is_some_and(|day| day >= constant);
    let span = |days: i32| jiff::Span::new().days(days);
    let (mut before, mut reached) = (0_i32, 400_000_i32);
    let start = constant.checked_sub(span(200_000)).ok()?;
    if reaches(start) || !reaches(start.checked_add(span(reached)).ok()?) {
        return None;
    }
    while reached - before > 1 {
        let middle = i32::midpoint(before, reached);
        if reaches(start.checked_add(span(middle)).ok()?) { reached = middle } else { before = middle }
    }
    start.checked_add(span(reached)).ok()
}

/// One class of a date fact: its place among the constants, and on which side of each moving day it lies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct DateClass {
    fixed: usize,
    reached: Vec<bool>,
}

/// A date fact, cut.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DateAxis {
    pub(crate) from: Date,
    pub(crate) until: Date,
    fixed: Cuts<Date>,
    moving: Vec<DateBound>,
    /// The case dates on which a moving day reaches a constant, or an end of the domain.
    crossings: Cuts<Date>,
    /// In how many orders the moving days can lie among each other.
    orders: usize,
    /// Which order of these comes when. It is needed only while the axis is made.
    #[serde(skip)]
    cycle: Cycle,
    classes: Vec<DateClass>,
    /// For each class of the case's date, the classes that can occur on one of its days.
    on_class: Vec<Vec<usize>>,
}

impl DateAxis {
    pub(crate) fn new(from: Date, until: Date, points: Option<&DatePoints>, on_cuts: &Cuts<Date>) -> Self {
        let fixed = points.map(|points| points.fixed.as_slice()).unwrap_or_default();
        let fixed = Cuts::new(fixed.iter().copied().filter(|point| from < *point && *point <= until));
        let moving = points.map(|points| points.moving.clone()).unwrap_or_default();
        let crossings = Cuts::new(points.map(DatePoints::crossings).unwrap_or_default());
        let cycle = Cycle::of(&moving);
        let mut axis = Self {
            from,
            until,
            fixed,
            moving,
            crossings,
            orders: cycle.orders(),
            cycle,
            classes: Vec::new(),
            on_class: Vec::new(),
        };
        let by_on: Vec<BTreeSet<DateClass>> = (0..on_cuts.classes())
            .map(|class| {
                axis.sample_days(on_cuts, class).into_iter().flat_map(|on| axis.classes_on(on)).collect()
            })
            .collect();
        let all: BTreeSet<DateClass> = by_on.iter().flatten().cloned().collect();
        axis.classes = all.into_iter().collect();
        axis.on_class =
            by_on.iter().map(|set| set.iter().map(|class| axis.number(class)).collect()).collect();
        axis
    }

    fn classes_on(&self, on: Date) -> Vec<DateClass> {
        let mut classes = Vec::new();
        self.each(on, |_, _, class| classes.push(class.clone()));
        classes
    }

    /// Days of a class of case dates on which every class that occurs in it is met: the ends of each stretch between
    /// two crossings, and four years of each where the lengths of months come into play.
    pub(crate) fn sample_days(&self, on_cuts: &Cuts<Date>, on_class: usize) -> Vec<Date> {
        let (first, last) = days_of(on_cuts, on_class, &self.crossings);
        if self.moving.is_empty() {
            return vec![first];
        }
        let inside = self.crossings.points().iter().copied().filter(|day| first < *day && *day <= last);
        let starts: Vec<Date> = std::iter::once(first).chain(inside).collect();
        let ends = starts.iter().skip(1).filter_map(|next| next.yesterday().ok()).chain([last]);
        let ends: Vec<Date> = ends.collect();
        starts.iter().zip(&ends).flat_map(|(start, end)| self.sample_stretch(*start, *end)).collect()
    }

    /// The ends of a stretch without crossings, and a day for each further order in which the moving days lie.
    fn sample_stretch(&self, start: Date, end: Date) -> Vec<Date> {
        let mut days = vec![start, end];
        let limit = step(start, FOUR_YEARS).min(end);
        if let Some(found) = self.cycle.days(start, limit) {
            days.extend(found);
            return days;
        }
        let mut seen: Vec<Vec<Ordering>> = vec![order_on(&self.moving, start)];
        for day in start.series(jiff::Span::new().days(1)).take_while(|day| *day <= limit) {
            if seen.len() >= self.orders {
                break;
            }
            let order = order_on(&self.moving, day);
            if !seen.contains(&order) {
                seen.push(order);
                days.push(day);
            }
        }
        days
    }

    pub(crate) fn classes(&self) -> usize {
        self.classes.len()
    }

    /// Whether any comparison moves with the case's date.
    pub(crate) fn moves(&self) -> bool {
        !self.moving.is_empty()
    }

    /// Whether the class can occur on some day of a class of the case's date.
    pub(crate) fn occurs(&self, on_class: usize, class: usize) -> bool {
        self.on_class.get(on_class).is_some_and(|classes| classes.contains(&class))
    }

    /// The first and the last class of the days from `from` to `until`, where no comparison moves: then each class is what
    /// lies between two constants.
    pub(crate) fn between_constants(&self, from: Date, until: Date) -> Option<(usize, usize)> {
        (!self.moves()).then(|| (self.fixed.class_of(from), self.fixed.class_of(until)))
    }

    /// The classes of the days from `from` to `until`, on the case's date.
    pub(crate) fn possible(&self, from: Date, until: Date, on: Date) -> Vec<usize> {
        if let Some((first, last)) = self.between_constants(from, until) {
            return (first..=last).collect();
        }
        let row = self.intervals(on).into_iter();
        row.filter(|(first, last, _)| *first <= until && from <= *last).map(|(_, _, class)| class).collect()
    }

    /// The domain on the case's date as a row of intervals (first and last day, class).
    pub(crate) fn intervals(&self, on: Date) -> Vec<(Date, Date, usize)> {
        let mut row = Vec::new();
        self.each(on, |first, last, class| row.push((first, last, self.number(class))));
        row
    }

    /// Whether a class passes a test that the rulebook makes.
    pub(crate) fn passes(&self, class: usize, test: &DateTest) -> bool {
        let Some(class) = self.classes.get(class) else { return false };
        test.from.is_none_or(|from| self.reaches(class, from))
            && test.until.and_then(day_after).is_none_or(|behind| !self.reaches(class, behind))
    }

    fn reaches(&self, class: &DateClass, start: DateBound) -> bool {
        match start {
            DateBound::Day(day) if day <= self.from => true,
            DateBound::Day(day) if day > self.until => false,
            DateBound::Day(day) => class.fixed >= self.fixed.class_of(day),
            moving @ DateBound::CaseDate { .. } => {
                let place = self.moving.iter().position(|known| *known == moving);
                place.and_then(|place| class.reached.get(place)).copied().unwrap_or(false)
            }
        }
    }

    /// Calls back for each interval of the domain on the case's date, in order: its first and last day, and its class.
    fn each(&self, on: Date, mut visit: impl FnMut(Date, Date, &DateClass)) {
        let moving: Vec<Option<Date>> = self.moving.iter().map(|bound| bound_day(*bound, on)).collect();
        let mut starts: Vec<Date> = self.fixed.points().to_vec();
        starts.extend(moving.iter().flatten().filter(|day| self.from < **day && **day <= self.until));
        starts.push(self.from);
        starts.sort_unstable();
        starts.dedup();
        let ends = starts.iter().skip(1).filter_map(|next| next.yesterday().ok()).chain([self.until]);
        let mut class = DateClass { fixed: 0, reached: Vec::with_capacity(moving.len()) };
        for (first, last) in starts.iter().zip(ends) {
            class.fixed = self.fixed.class_of(*first);
            class.reached.clear();
            class.reached.extend(moving.iter().map(|start| start.is_none_or(|start| start <= *first)));
            visit(*first, last, &class);
        }
    }

    /// The number of a class; of the nearest one where a pattern does not repeat (the years around 2100).
    fn number(&self, class: &DateClass) -> usize {
        self.classes
            .binary_search(class)
            .unwrap_or_else(|place| place.min(self.classes.len().saturating_sub(1)))
    }
}

const FOUR_YEARS: i32 = 1461;

fn step(day: Date, days: i32) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap_or(day)
}

/// The first and the last day of a class of case dates; an open end reaches four years beyond every crossing.
fn days_of(on_cuts: &Cuts<Date>, class: usize, crossings: &Cuts<Date>) -> (Date, Date) {
    let day = Date::constant(2025, 1, 1);
    let start = on_cuts.start(class);
    let end = on_cuts.end(class).and_then(|next| next.yesterday().ok());
    let some_day = start.or(end).unwrap_or(day);
    let earliest = crossings.points().first().copied().unwrap_or(some_day).min(some_day);
    let latest = crossings.points().last().copied().unwrap_or(some_day).max(some_day);
    (start.unwrap_or_else(|| step(earliest, -FOUR_YEARS)), end.unwrap_or_else(|| step(latest, FOUR_YEARS)))
}
