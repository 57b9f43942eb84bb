//! Comparisons of dates, held against the fact's domain.

use super::Checker;
use super::mention::{Mention, Reach};
use crate::{
    calendar::shift,
    diagnostic::{Code, Diagnostic},
    rulebook::{DateBound, DateTest, FactType, FileId, Rounding, Term, TermUnit},
    suggest::nearest,
    syntax::{Comparison, Order, Scalar, Span, TermSyntax, Test},
};
use jiff::civil::Date;

impl Checker<'_> {
    pub(super) fn date_test(
        &mut self,
        mention: Mention<'_>,
        test: &Test<'_>,
        what: &Comparison<'_>,
    ) -> Option<DateTest> {
        let (from, until) = match what {
            Comparison::Names(_) => return None,
            Comparison::Equal(scalar) => {
                let day = self.bound_inside(mention, scalar)?;
                (Some(day), Some(day))
            }
            Comparison::Between(from, to) => {
                let ends = (self.bound_inside(mention, from), self.bound_inside(mention, to));
                let (from_day, to_day) = (ends.0?, ends.1?);
                if matches!((from_day, to_day), (DateBound::Day(one), DateBound::Day(other)) if other < one) {
                    self.empty_range(mention.file, from.span().start..to.span().end);
                    return None;
                }
                (Some(from_day), Some(to_day))
            }
            Comparison::Ordered(order, scalar) => {
                let day = self.bound(mention, scalar)?;
                match order {
                    Order::After => (Some(self.moved(mention.file, scalar, day, 1)?), None),
                    Order::OnOrAfter => (Some(day), None),
                    Order::Before => (None, Some(self.moved(mention.file, scalar, day, -1)?)),
                    _ => (None, Some(day)),
                }
            }
        };
        self.can_go_either_way(mention, test, date_reach(mention.domain, from, until))?;
        Some(DateTest { from, until })
    }

    /// The day before or after a bound.
    fn moved(&mut self, file: FileId, scalar: &Scalar<'_>, bound: DateBound, days: i32) -> Option<DateBound> {
        match bound {
            DateBound::CaseDate { term, days: before } => {
                Some(DateBound::CaseDate { term, days: before + days })
            }
            DateBound::Day(day) => {
                let one = Term { amount: days, unit: TermUnit::Days, rounding: Rounding::Down };
                let moved = shift(day, &one, 0);
                if moved.is_none() {
                    let message = "the calendar ends here";
                    self.report(Diagnostic::new(Code::OutOfRange, file, scalar.span(), message));
                }
                moved.map(DateBound::Day)
            }
        }
    }

    fn bound_inside(&mut self, mention: Mention<'_>, scalar: &Scalar<'_>) -> Option<DateBound> {
        let bound = self.bound(mention, scalar)?;
        if let (DateBound::Day(day), FactType::Date { from, until }) = (bound, mention.domain)
            && !(*from..=*until).contains(&day)
        {
            self.out_of_domain(mention, scalar.span());
            return None;
        }
        Some(bound)
    }

    fn bound(&mut self, mention: Mention<'_>, scalar: &Scalar<'_>) -> Option<DateBound> {
        match scalar {
            Scalar::Number(_) => self.wrong_scalar(mention, scalar.span()),
            Scalar::Day(day) => Some(DateBound::Day(day.date)),
            Scalar::CaseDate(None, _) => {
                let term = Term { amount: 0, unit: TermUnit::Days, rounding: Rounding::Down };
                Some(DateBound::CaseDate { term, days: 0 })
            }
            Scalar::CaseDate(Some(term), span) => {
                Some(DateBound::CaseDate { term: self.term(mention.file, term, span.clone())?, days: 0 })
            }
        }
    }

    fn term(&mut self, file: FileId, syntax: &TermSyntax<'_>, span: Span) -> Option<Term> {
        let unit = match syntax.unit.text {
            "year" | "years" => TermUnit::Years,
            "month" | "months" => TermUnit::Months,
            "day" | "days" => TermUnit::Days,
            other => {
                let help = match nearest(other, ["years", "months", "days"]) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "write `years`, `months` or `days`".to_owned(),
                };
                let message = format!("a term is not counted in `{other}`");
                self.report(Diagnostic::new(Code::UnknownWord, file, syntax.unit.span(), message).help(help));
                return None;
            }
        };
        let amount = if syntax.minus { -syntax.amount } else { syntax.amount };
        if unit == TermUnit::Days {
            return Some(Term { amount, unit, rounding: syntax.rounding.unwrap_or(Rounding::Down) });
        }
        if syntax.rounding.is_none() {
            let message =
                "a term in years or months states what happens to a day that the month does not have";
            let help =
                "add `rounded down` (to the month's last day) or `rounded up` (to the next month's first)";
            self.report(
                Diagnostic::new(Code::MissingRounding, file, span, message).label("no rounding").help(help),
            );
        }
        Some(Term { amount, unit, rounding: syntax.rounding? })
    }

    /// A day inside the fact's domain, for a case: `case date` cannot be given.
    pub(super) fn day_inside(&mut self, mention: Mention<'_>, scalar: &Scalar<'_>) -> Option<Date> {
        match self.bound_inside(mention, scalar)? {
            DateBound::Day(day) => Some(day),
            DateBound::CaseDate { .. } => {
                let message = "what is given of a date is a fixed day";
                self.report(
                    Diagnostic::new(Code::WrongType, mention.file, scalar.span(), message)
                        .help("write the date itself"),
                );
                None
            }
        }
    }
}

/// A bound that moves with the case's date may lie anywhere.
fn date_reach(domain: &FactType, from: Option<DateBound>, until: Option<DateBound>) -> Reach {
    let FactType::Date { from: first, until: last } = domain else {
        return Reach { never: false, always: false };
    };
    let fixed = |bound| match bound {
        Some(DateBound::Day(day)) => Some(day),
        _ => None,
    };
    let reaches_first = from.is_none() || fixed(from).is_some_and(|from| from <= *first);
    let reaches_last = until.is_none() || fixed(until).is_some_and(|until| *last <= until);
    let misses =
        fixed(from).is_some_and(|from| *last < from) || fixed(until).is_some_and(|until| until < *first);
    Reach { never: misses, always: reaches_first && reaches_last }
}
