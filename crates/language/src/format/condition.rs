//! Conditions, as text.

use super::INDENT;
use super::flow::Flow;
use super::values::{number, or_list};
use crate::{
    rulebook::Rounding,
    syntax::{Comparison, ConditionSyntax, Predicate, Scalar, Test},
};

/// Writes a condition; the lines of its groups begin at a column.
pub(super) fn condition(flow: &mut Flow, syntax: &ConditionSyntax<'_>, nested: usize) {
    match syntax {
        ConditionSyntax::Test(test) => flow.words(test_words("", test)),
        ConditionSyntax::Group(..) => group(flow, "", syntax, nested),
        ConditionSyntax::Line(parts) => {
            for (number, part) in parts.iter().enumerate() {
                let joint = if number == 0 { "" } else { "and " };
                match part {
                    ConditionSyntax::Test(test) => flow.words(test_words(joint, test)),
                    other => group(flow, joint, other, nested),
                }
            }
        }
    }
}

fn group(flow: &mut Flow, joint: &str, syntax: &ConditionSyntax<'_>, nested: usize) {
    let ConditionSyntax::Group(kind, parts) = syntax else { return };
    flow.word(&format!("{joint}{}", kind.words()));
    for part in parts {
        flow.line(nested);
        flow.continue_at(nested + INDENT);
        condition(flow, part, nested + INDENT);
    }
}

fn test_words(joint: &str, test: &Test<'_>) -> Vec<String> {
    let not = if test.negated { "not " } else { "" };
    let subject = format!("{joint}{not}{}", test.subject.text);
    match &test.predicate {
        Predicate::Bare => vec![subject],
        Predicate::Reading => vec![format!("{joint}{not}reading {}", test.subject.text)],
        Predicate::Has(names) => or_list(&format!("{subject} has "), names),
        Predicate::HasOther(names) => or_list(&format!("{subject} has other than "), names),
        Predicate::Is { not, what } => {
            comparison(&format!("{subject} is {}", if *not { "not " } else { "" }), what)
        }
    }
}

fn comparison(start: &str, what: &Comparison<'_>) -> Vec<String> {
    match what {
        Comparison::Names(names) => or_list(start, names),
        Comparison::Equal(value) => vec![format!("{start}{}", scalar(value))],
        Comparison::Between(from, to) => vec![format!("{start}from {} to {}", scalar(from), scalar(to))],
        Comparison::Ordered(order, value) => vec![format!("{start}{} {}", order.words(), scalar(value))],
    }
}

pub(super) fn scalar(value: &Scalar<'_>) -> String {
    match value {
        Scalar::Number(value) => number(value),
        Scalar::Day(day) => day.date.to_string(),
        Scalar::CaseDate(None, _) => "case date".to_owned(),
        Scalar::CaseDate(Some(term), _) => {
            let (sign, amount) = if term.minus { ("minus", term.amount) } else { ("plus", term.amount) };
            let rounding = match term.rounding {
                Some(Rounding::Up) => " rounded up",
                Some(Rounding::Down) => " rounded down",
                None => "",
            };
            format!("case date {sign} {amount} {}{rounding}", term.unit.text)
        }
    }
}
