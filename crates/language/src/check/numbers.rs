//! Comparisons of numbers, held against the fact's unit and domain.

use super::Checker;
use super::mention::{Mention, Reach};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{FactType, NumberTest},
    syntax::{Comparison, Number, Order, Scalar, Test},
};

impl Checker<'_> {
    pub(super) fn number_test(
        &mut self,
        mention: Mention<'_>,
        test: &Test<'_>,
        what: &Comparison<'_>,
    ) -> Option<NumberTest> {
        let FactType::Number { from: lowest, to: highest, .. } = mention.domain else { return None };
        let (from, to) = match what {
            Comparison::Names(_) => return None,
            Comparison::Equal(scalar) => {
                let value = self.number_inside(mention, scalar)?;
                (value, value)
            }
            Comparison::Between(from, to) => self.number_range(mention, from, to)?,
            Comparison::Ordered(order, scalar) => {
                let value = self.number(mention, scalar)?;
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
        self.can_go_either_way(mention, test, reach)?;
        Some(NumberTest { from, to })
    }

    /// Both ends of a range of numbers, each inside the domain.
    pub(super) fn number_range(
        &mut self,
        mention: Mention<'_>,
        from: &Scalar<'_>,
        to: &Scalar<'_>,
    ) -> Option<(i32, i32)> {
        let ends = (self.number_inside(mention, from), self.number_inside(mention, to));
        let (low, high) = (ends.0?, ends.1?);
        if high < low {
            self.empty_range(mention.file, from.span().start..to.span().end);
            return None;
        }
        Some((low, high))
    }

    /// A number in the fact's unit and inside its domain.
    pub(super) fn number_inside(&mut self, mention: Mention<'_>, scalar: &Scalar<'_>) -> Option<i32> {
        let value = self.number(mention, scalar)?;
        let FactType::Number { from, to, .. } = mention.domain else { return None };
        if !(*from..=*to).contains(&value) {
            self.out_of_domain(mention, scalar.span());
            return None;
        }
        Some(value)
    }

    fn number(&mut self, mention: Mention<'_>, scalar: &Scalar<'_>) -> Option<i32> {
        let Scalar::Number(number) = scalar else {
            return self.wrong_scalar(mention, scalar.span());
        };
        let FactType::Number { unit, .. } = mention.domain else { return None };
        self.unit(mention, unit, number)?;
        Some(number.value)
    }

    fn unit(&mut self, mention: Mention<'_>, unit: &str, number: &Number<'_>) -> Option<()> {
        let Some(written) = number.unit.filter(|written| !is_unit(written.text, unit)) else {
            return Some(());
        };
        let message = if unit.is_empty() {
            format!("`{}` is a number without a unit", mention.fact.text)
        } else {
            format!("`{}` is counted in {unit}, not in `{}`", mention.fact.text, written.text)
        };
        let help =
            if unit.is_empty() { "leave the unit out".to_owned() } else { format!("count it in {unit}") };
        self.report(Diagnostic::new(Code::WrongUnit, mention.file, written.span(), message).help(help));
        None
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
