//! A fact that is tested or given, and what is reported where its domain does not fit.

use super::Checker;
use super::conditions::type_words;
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{FactType, FileId},
    syntax::{Name, Span, Test},
};

/// A fact that is tested or given: in which file, by which word, and what it can be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention<'m> {
    pub(super) file: FileId,
    pub(super) fact: Name<'m>,
    pub(super) domain: &'m FactType,
}

/// Whether some value of the domain passes a test, and whether all do.
#[derive(Clone, Copy)]
pub(super) struct Reach {
    pub(super) never: bool,
    pub(super) always: bool,
}

impl Checker<'_> {
    pub(super) fn wrong_scalar<T>(&mut self, mention: Mention<'_>, span: Span) -> Option<T> {
        let message = format!("`{}` is {}, and this is not", mention.fact.text, type_words(mention.domain));
        let label = format!("expected {}", type_words(mention.domain));
        self.report(Diagnostic::new(Code::WrongType, mention.file, span, message).label(label));
        None
    }

    pub(super) fn out_of_domain(&mut self, mention: Mention<'_>, span: Span) {
        let message = format!("`{}` lies {}", mention.fact.text, limits(mention.domain));
        let report = Diagnostic::new(Code::OutOfRange, mention.file, span, message);
        self.report(report.label("outside"));
    }

    /// A test that decides nothing is a slip: its threshold lies outside the domain.
    pub(super) fn can_go_either_way(
        &mut self,
        mention: Mention<'_>,
        test: &Test<'_>,
        reach: Reach,
    ) -> Option<()> {
        let word = match reach {
            Reach { never: true, .. } => "never",
            Reach { always: true, .. } => "always",
            _ => return Some(()),
        };
        let message =
            format!("this test {word} holds: `{}` lies {}", mention.fact.text, limits(mention.domain));
        let report = Diagnostic::new(Code::OutOfRange, mention.file, test.span.clone(), message);
        self.report(
            report.label(format!("{word} holds")).help("correct the threshold, or widen the fact's type"),
        );
        None
    }
}

fn limits(domain: &FactType) -> String {
    match domain {
        FactType::Number { from, to, unit } => format!("from {from} to {to} {unit}").trim_end().to_owned(),
        FactType::Date { from, until } => format!("from {from} to {until}"),
        _ => String::new(),
    }
}
