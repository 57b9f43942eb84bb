//! The days around which a rulebook's law changes.

use crate::calendar::{days_between, plus};
use jiff::{Span, ToSpan as _};
use language::Rulebook;
use language::rulebook::{Condition, Date, DateBound, DateTest, FactType, Term, TermUnit};
use std::collections::BTreeSet;

/// Days on which something changes for a case's own date (`on`), and for its known-by date.
#[derive(Clone, Debug, Default)]
pub(crate) struct CutPoints {
    pub(crate) on: Vec<Date>,
    /// Case dates on which a term is rounded.
    pub(crate) rounded: Vec<Date>,
    pub(crate) known_by: Vec<Date>,
}

/// The cut points of a rulebook: first and last days of rules, and days on which a date that is compared with
/// the case's own date begins or ceases to pass.
pub(crate) fn cut_points(rulebook: &Rulebook) -> CutPoints {
    let mut on = BTreeSet::new();
    let mut rounded = BTreeSet::new();
    let mut known_by = BTreeSet::new();
    for rule in &rulebook.rules {
        on.extend(rule.in_force.from);
        on.extend(rule.in_force.until.map(|last| plus(last, 1)));
        known_by.extend(rule.known_from);
        of_condition(rulebook, &rule.condition, &mut on, &mut rounded);
    }
    let on: Vec<Date> = on.into_iter().filter(|day| day.year() > 1900).collect();
    CutPoints { on, rounded: rounded.into_iter().collect(), known_by: known_by.into_iter().collect() }
}

fn of_condition(
    rulebook: &Rulebook,
    condition: &Condition,
    on: &mut BTreeSet<Date>,
    rounded: &mut BTreeSet<Date>,
) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| of_condition(rulebook, part, on, rounded));
        }
        Condition::Not(part) => of_condition(rulebook, part, on, rounded),
        Condition::Date(fact, test) => {
            if let Some(FactType::Date { from, until }) = rulebook.facts.get(*fact).map(|fact| &fact.domain) {
                of_test(test, *from, *until, on, rounded);
            }
        }
        _ => {}
    }
}

fn of_test(test: &DateTest, from: Date, until: Date, on: &mut BTreeSet<Date>, rounded: &mut BTreeSet<Date>) {
    for bound in [test.from, test.until].into_iter().flatten() {
        if let DateBound::CaseDate { term, .. } = bound {
            let middle = plus(from, days_between(from, until) / 2);
            for day in [from, middle, until].map(|day| before(day, term)) {
                on.insert(day);
                let last = day.last_of_month();
                rounded.extend((0..3).map(|days| plus(last, -days)).filter(|day| is_rounded(*day, term)));
            }
        }
    }
}

/// Whether the term leads from this day to a month that has no such day.
fn is_rounded(day: Date, term: Term) -> bool {
    let back = Term { amount: term.amount.saturating_neg(), ..term };
    term.unit != TermUnit::Days && before(day, back).day() != day.day()
}

/// A case date that the term leads to this day, or to a day near it.
fn before(day: Date, term: Term) -> Date {
    let amount = i64::from(term.amount);
    let span = match term.unit {
        TermUnit::Days => Span::new().try_days(amount),
        TermUnit::Months => Span::new().try_months(amount),
        TermUnit::Years => Span::new().try_years(amount),
    };
    day.saturating_sub(span.unwrap_or(0.days()))
}
