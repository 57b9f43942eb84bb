//! What is known of a fact: in `given`, and in `presume`.

use super::Checker;
use super::conditions::{is_none, type_words};
use super::mention::Mention;
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{FactType, Known, ValueIds},
    syntax::{Joined, KnownSyntax, KnownValue},
};

impl Checker<'_> {
    pub(super) fn known(&mut self, mention: Mention<'_>, syntax: &KnownSyntax<'_>) -> Option<Known> {
        match (mention.domain, &syntax.value) {
            (FactType::Flag, KnownValue::Flag(value)) => Some(Known::Flag(*value)),
            (FactType::Choice(_), KnownValue::Names(names, Joined::Alone | Joined::Or)) => {
                let mut values = self.values(mention, names)?;
                values.sort_unstable();
                Some(Known::Choice(values.into()))
            }
            (FactType::Set(_), KnownValue::Names(names, Joined::Alone)) if is_none(names) => {
                Some(Known::Set { has: ValueIds::new(), lacks: ValueIds::new(), exact: true })
            }
            (FactType::Set(_), KnownValue::Names(names, Joined::Alone | Joined::And)) => {
                let mut has = self.values(mention, names)?;
                has.sort_unstable();
                Some(Known::Set { has: has.into(), lacks: ValueIds::new(), exact: true })
            }
            (FactType::Number { .. }, KnownValue::Equal(scalar)) => {
                let value = self.number_inside(mention, scalar)?;
                Some(Known::Number { from: value, to: value })
            }
            (FactType::Number { .. }, KnownValue::Between(from, to)) => {
                let (from, to) = self.number_range(mention, from, to)?;
                Some(Known::Number { from, to })
            }
            (FactType::Date { .. }, KnownValue::Equal(scalar)) => {
                let day = self.day_inside(mention, scalar)?;
                Some(Known::Date { from: day, until: day })
            }
            (FactType::Date { .. }, KnownValue::Between(from, to)) => {
                let days = (self.day_inside(mention, from), self.day_inside(mention, to));
                let (first, last) = (days.0?, days.1?);
                if last < first {
                    self.empty_range(mention.file, from.span().start..to.span().end);
                    return None;
                }
                Some(Known::Date { from: first, until: last })
            }
            _ => self.wrong_known(mention, syntax),
        }
    }

    fn wrong_known(&mut self, mention: Mention<'_>, syntax: &KnownSyntax<'_>) -> Option<Known> {
        let name = mention.fact.text;
        let message = format!("this does not fit `{name}`, which is {}", type_words(mention.domain));
        let help = match mention.domain {
            FactType::Flag => format!("write `{name}` or `not {name}`"),
            FactType::Choice(_) => format!("write `{name}` and a value, or several joined with `or`"),
            FactType::Set(_) => format!(
                "write `{name}` and exactly the values of the set joined with `and`, or `{name} none`"
            ),
            FactType::Number { .. } => format!("write `{name}` and a number, or `{name} from … to …`"),
            FactType::Date { .. } => format!("write `{name}` and a date, or `{name} from … to …`"),
        };
        self.report(Diagnostic::new(Code::WrongType, mention.file, syntax.span.clone(), message).help(help));
        None
    }
}
