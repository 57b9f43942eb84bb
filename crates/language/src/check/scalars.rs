//! Comparisons of numbers and dates, held against the fact's unit and domain.

use super::Checker;
use super::conditions::type_words;
use crate::{
    calendar::shift,
    diagnostic::{Code, Diagnostic},
    rulebook::{DateBound, DateTest, FactType, FileId, NumberTest, Rounding, Term, TermUnit},
    suggest::nearest,
    syntax::{Comparison, Name, Number, Order, Scalar, Span, TermSyntax, Test},
};
use jiff::civil::Date;

impl Checker<'_> {
    pub(super) fn number_test(
        &mut self,
        file: FileId,
        test: &Test<'_>,
        domain: &FactType,
        what: &Comparison<'_>,
    ) -> Option<NumberTest> {
        let FactType::Number { from: lowest, to: highest, .. } = domain else { return None };
        let fact = test.subject;
        let (from, to) = match what {
            Comparison::Names(_) => return None,
            Comparison::Equal(scalar) => {
                let value = self.number_inside(file, fact, domain, scalar)?;
                (value, value)
            }
            Comparison::Between(from, to) => self.number_range(file, fact, domain, from, to)?,
            Comparison::Ordered(order, scalar) => {
                let value = self.number(file, fact, domain, scalar)?;
                match order {
                    Order::AtLeast => (value, i32::MAX),
                    Order::MoreThan => (value.saturating_add(1), i32::MAX),
                    Order::AtMost => (i32::MIN, value),
                    _ => (i32::MIN, value.saturating_sub(1)),
                }
            }
        };
        let reach =
            Reach { never: to < *lowest || *highest < from, always: from <= *lowest && *highest <= to };
        self.can_go_either_way(file, test, domain, reach)?;
        Some(NumberTest { from, to })
    }

    /// Both ends of a range of numbers, each inside the domain.
    pub(super) fn number_range(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        domain: &FactType,
        from: &Scalar<'_>,
        to: &Scalar<'_>,
    ) -> Option<(i32, i32)> {
        let ends = (self.number_inside(file, fact, domain, from), self.number_inside(file, fact, domain, to));
        let (low, high) = (ends.0?, ends.1?);
        if high < low {
            self.empty_range(file, from.span().start..to.span().end);
            return None;
        }
        Some((low, high))
    }

    /// A number in the fact's unit and inside its domain.
    pub(super) fn number_inside(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        domain: &FactType,
        scalar: &Scalar<'_>,
    ) -> Option<i32> {
        let value = self.number(file, fact, domain, scalar)?;
        let FactType::Number { from, to, .. } = domain else { return None };
        if !(*from..=*to).contains(&value) {
            self.out_of_domain(file, fact, domain, scalar.span());
            return None;
        }
        Some(value)
    }

    fn number(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        domain: &FactType,
        scalar: &Scalar<'_>,
    ) -> Option<i32> {
        let Scalar::Number(number) = scalar else {
            return self.wrong_scalar(file, fact, domain, scalar.span());
        };
        let FactType::Number { unit, .. } = domain else { return None };
        self.unit(file, fact, unit, number)?;
        Some(number.value)
    }

    fn unit(&mut self, file: FileId, fact: Name<'_>, unit: &str, number: &Number<'_>) -> Option<()> {
        let Some(written) = number.unit.filter(|written| !is_unit(written.text, unit)) else {
            return Some(());
        };
        let message = if unit.is_empty() {
            format!("`{}` is a number without a unit", fact.text)
        } else {
            format!("`{}` is counted in {unit}, not in `{}`", fact.text, written.text)
        };
        let help =
            if unit.is_empty() { "leave the unit out".to_owned() } else { format!("count it in {unit}") };
        self.report(Diagnostic::new(Code::WrongUnit, file, written.span(), message).help(help));
        None
    }

    pub(super) fn date_test(
        &mut self,
        file: FileId,
        test: &Test<'_>,
        domain: &FactType,
        what: &Comparison<'_>,
    ) -> Option<DateTest> {
        let fact = test.subject;
        let (from, until) = match what {
            Comparison::Names(_) => return None,
            Comparison::Equal(scalar) => {
                let day = self.bound_inside(file, fact, domain, scalar)?;
                (Some(day), Some(day))
            }
            Comparison::Between(from, to) => {
                let ends =
                    (self.bound_inside(file, fact, domain, from), self.bound_inside(file, fact, domain, to));
                let (from_day, to_day) = (ends.0?, ends.1?);
                if matches!((from_day, to_day), (DateBound::Day(one), DateBound::Day(other)) if other < one) {
                    self.empty_range(file, from.span().start..to.span().end);
                    return None;
                }
                (Some(from_day), Some(to_day))
            }
            Comparison::Ordered(order, scalar) => {
                let day = self.bound(file, fact, domain, scalar)?;
                match order {
                    Order::After => (Some(self.moved(file, scalar, day, 1)?), None),
                    Order::OnOrAfter => (Some(day), None),
                    Order::Before => (None, Some(self.moved(file, scalar, day, -1)?)),
                    _ => (None, Some(day)),
                }
            }
        };
        self.can_go_either_way(file, test, domain, date_reach(domain, from, until))?;
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

    fn bound_inside(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        domain: &FactType,
        scalar: &Scalar<'_>,
    ) -> Option<DateBound> {
        let bound = self.bound(file, fact, domain, scalar)?;
        if let (DateBound::Day(day), FactType::Date { from, until }) = (bound, domain)
            && !(*from..=*until).contains(&day)
        {
            self.out_of_domain(file, fact, domain, scalar.span());
            return None;
        }
        Some(bound)
    }

    fn bound(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        domain: &FactType,
        scalar: &Scalar<'_>,
    ) -> Option<DateBound> {
        match scalar {
            Scalar::Number(_) => self.wrong_scalar(file, fact, domain, scalar.span()),
            Scalar::Day(day) => Some(DateBound::Day(day.date)),
            Scalar::CaseDate(None, _) => {
                let term = Term { amount: 0, unit: TermUnit::Days, rounding: Rounding::Down };
                Some(DateBound::CaseDate { term, days: 0 })
            }
            Scalar::CaseDate(Some(term), span) => {
                Some(DateBound::CaseDate { term: self.term(file, term, span.clone())?, days: 0 })
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
    pub(super) fn day_inside(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        domain: &FactType,
        scalar: &Scalar<'_>,
    ) -> Option<Date> {
        match self.bound_inside(file, fact, domain, scalar)? {
            DateBound::Day(day) => Some(day),
            DateBound::CaseDate { .. } => {
                let message = "what is given of a date is a fixed day";
                self.report(
                    Diagnostic::new(Code::WrongType, file, scalar.span(), message)
                        .help("write the date itself"),
                );
                None
            }
        }
    }

    fn wrong_scalar<T>(&mut self, file: FileId, fact: Name<'_>, domain: &FactType, span: Span) -> Option<T> {
        let message = format!("`{}` is {}, and this is not", fact.text, type_words(domain));
        let label = format!("expected {}", type_words(domain));
        self.report(Diagnostic::new(Code::WrongType, file, span, message).label(label));
        None
    }

    fn out_of_domain(&mut self, file: FileId, fact: Name<'_>, domain: &FactType, span: Span) {
        let message = format!("`{}` lies {}", fact.text, limits(domain));
        let report = Diagnostic::new(Code::OutOfRange, file, span, message);
        self.report(report.label("outside"));
    }

    /// A test that decides nothing is a slip: its threshold lies outside the domain.
    fn can_go_either_way(
        &mut self,
        file: FileId,
        test: &Test<'_>,
        domain: &FactType,
        reach: Reach,
    ) -> Option<()> {
        let word = match reach {
            Reach { never: true, .. } => "never",
            Reach { always: true, .. } => "always",
            _ => return Some(()),
        };
        let message = format!("this test {word} holds: `{}` lies {}", test.subject.text, limits(domain));
        let report = Diagnostic::new(Code::OutOfRange, file, test.span.clone(), message);
        self.report(
            report.label(format!("{word} holds")).help("correct the threshold, or widen the fact's type"),
        );
        None
    }
}

/// Whether some value of the domain passes a test, and whether all do.
#[derive(Clone, Copy)]
struct Reach {
    never: bool,
    always: bool,
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

fn limits(domain: &FactType) -> String {
    match domain {
        FactType::Number { from, to, unit } => format!("from {from} to {to} {unit}").trim_end().to_owned(),
        FactType::Date { from, until } => format!("from {from} to {until}"),
        _ => String::new(),
    }
}

/// Whether a unit is written in the plural, as in the fact's type, or in the singular.
fn is_unit(written: &str, unit: &str) -> bool {
    let irregular = [("children", "child"), ("people", "person")];
    written == unit
        || unit.strip_suffix('s') == Some(written)
        || unit.strip_suffix("ies").is_some_and(|stem| written.strip_suffix('y') == Some(stem))
        || irregular.contains(&(unit, written))
}

#[cfg(test)]
mod tests {
    use super::is_unit;

    #[test]
    fn units_in_the_singular() {
        assert!(is_unit("years", "years") && is_unit("year", "years") && is_unit("entry", "entries"));
        assert!(is_unit("child", "children"));
        assert!(!is_unit("month", "years") && !is_unit("years", "") && !is_unit("yearss", "years"));
    }
}
