//! Accounts and cases: what is given, and what is expected.

use super::mention::Mention;
use super::names::Space;
use super::{Checker, Located, keyword_span};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{
        Account, AccountKind, ConclusionId, Expectation, FactId, FileId, Given, Known, ReadingId, RuleId,
        Status, ValueId, View,
    },
    syntax::{BlockKind, Expect, ExpectPart, GivenItem, KnownSyntax, Name, Span, Value},
};
use std::collections::HashMap;

impl<'t> Checker<'t> {
    pub(super) fn account(&mut self, entry: Located<'t>) -> Option<Account> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let given = self.given(entry);
        let expects = self.expects(entry);
        let kind = if block.kind == BlockKind::Account { AccountKind::Account } else { AccountKind::Case };
        Some(Account {
            name: block.name_text(),
            kind,
            title: block.text("title")?,
            story: block.text("story"),
            sources: sources?,
            given: given?,
            expects: expects?,
            place: self.place(entry),
        })
    }

    fn given(&mut self, entry: Located<'t>) -> Option<Given> {
        let Value::Given(items) = entry.block.value("given")? else { return None };
        let mut given = Given::default();
        let mut whole = true;
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for item in items {
            let (what, span) = describe(item);
            if let Some(first) = seen.insert(what, span.clone()) {
                let message = format!("`{what}` is given here already");
                let report =
                    Diagnostic::new(Code::RepeatedFact, entry.file, span, message).label("again here");
                self.report(report.related(entry.file, first, "first here"));
            }
            whole &= self.given_item(entry.file, item, &mut given).is_some();
        }
        if given.on.is_none() && !entry.block.broken {
            let message = "what is given does not say on which day";
            let report =
                Diagnostic::new(Code::MissingDate, entry.file, keyword_span(entry.block, "given"), message);
            self.report(
                report.help("begin with `on` and the day of the application: `given on 2025-11-05, …`"),
            );
        }
        whole.then_some(given)
    }

    fn given_item(&mut self, file: FileId, item: &GivenItem<'_>, given: &mut Given) -> Option<()> {
        match item {
            GivenItem::On(day, _) => given.on = Some(day.date),
            GivenItem::KnownBy(day, _) => given.known_by = Some(day.date),
            GivenItem::View(name, _) => match name.text {
                "paper" => given.view = View::Paper,
                "practice" => given.view = View::Practice,
                _ => {
                    self.unknown_word(file, *name, "view", &["paper", "practice"]);
                    return None;
                }
            },
            GivenItem::Fact { fact, known } => given.facts.push(self.given_fact(file, *fact, known)?),
        }
        Some(())
    }

    fn given_fact(
        &mut self,
        file: FileId,
        fact: Name<'_>,
        known: &KnownSyntax<'_>,
    ) -> Option<(FactId, Known)> {
        let id: FactId = self.resolve(Space::Fact, file, fact)?;
        let domain = self.domains.get(id)?.clone()?;
        Some((id, self.known(Mention { file, fact, domain: &domain }, known)?))
    }

    fn expects(&mut self, entry: Located<'t>) -> Option<Vec<Expectation>> {
        let fields = entry.block.fields.iter().filter(|field| field.rule.keyword == "expect");
        let mut expects = Vec::new();
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for field in fields {
            let Some(Value::Expect(expect)) = &field.value else {
                expects.push(None);
                continue;
            };
            if let Some(first) = seen.insert(expect.conclusion.text, expect.conclusion.span()) {
                let message = format!("`{}` is expected here already", expect.conclusion.text);
                let report =
                    Diagnostic::new(Code::RepeatedValue, entry.file, expect.conclusion.span(), message);
                self.report(report.label("again here").related(entry.file, first, "first here"));
            }
            expects.push(self.expectation(entry.file, expect));
        }
        expects.into_iter().collect()
    }

    fn expectation(&mut self, file: FileId, expect: &Expect<'_>) -> Option<Expectation> {
        let conclusion: Option<ConclusionId> = self.resolve(Space::Conclusion, file, expect.conclusion);
        self.no_repetition(file, &expect.values);
        let values: Vec<Option<ValueId>> = expect
            .values
            .iter()
            .map(|value| self.outcome(file, conclusion?, expect.conclusion, *value))
            .collect();
        let status = self.status(file, expect);
        let (mut because, mut readings) = (Some(Vec::new()), Some(Vec::new()));
        for part in &expect.parts {
            match part {
                ExpectPart::Open(_) => {}
                ExpectPart::Disputed(names, _) => {
                    readings = self.resolve_all::<ReadingId>(Space::Reading, file, names)
                }
                ExpectPart::Because(names, _) => {
                    because = self.resolve_all::<RuleId>(Space::Rule, file, names)
                }
            }
        }
        Some(Expectation {
            conclusion: conclusion?,
            values: values.into_iter().collect::<Option<_>>()?,
            status: status?,
            because: because?,
            readings: readings?,
            span: expect.span.clone(),
        })
    }

    /// One value is decided; several are open or disputed, and the expectation says which.
    fn status(&mut self, file: FileId, expect: &Expect<'_>) -> Option<Status> {
        self.parts_once(file, expect);
        let open = expect.parts.iter().find_map(|part| match part {
            ExpectPart::Open(span) => Some((Status::Open, span)),
            ExpectPart::Disputed(_, span) => Some((Status::Disputed, span)),
            ExpectPart::Because(..) => None,
        });
        match (expect.values.as_slice(), open) {
            ([_], None) => Some(Status::Decided),
            ([_, _, ..], Some((status, _))) => Some(status),
            (values, None) => {
                let message = "several values remain, and it is not said why";
                let span = values.first().map_or(0, |name| name.start)
                    ..values.last().map_or(0, |name| name.span().end);
                let report = Diagnostic::new(Code::ExpectedStatus, file, span, message);
                self.report(
                    report.help("add `, open` where facts are missing, or `, disputed on` and the readings"),
                );
                None
            }
            (_, Some((_, span))) => {
                let message = "one value remains, so the verdict is decided";
                let report = Diagnostic::new(Code::ExpectedStatus, file, span.clone(), message);
                self.report(report.help("leave this out, or name every value that remains"));
                None
            }
        }
    }

    /// A status and `because` stand once.
    fn parts_once(&mut self, file: FileId, expect: &Expect<'_>) {
        let mut seen: HashMap<bool, Span> = HashMap::new();
        for part in &expect.parts {
            let (is_status, span) = match part {
                ExpectPart::Open(span) | ExpectPart::Disputed(_, span) => (true, span),
                ExpectPart::Because(_, span) => (false, span),
            };
            if let Some(first) = seen.insert(is_status, span.clone()) {
                let message = if is_status {
                    "a verdict is either open or disputed"
                } else {
                    "`because` stands here twice"
                };
                let report = Diagnostic::new(Code::ExpectedStatus, file, span.clone(), message);
                self.report(report.related(file, first, "first here"));
            }
        }
    }
}

/// What an item gives, so that it is not given twice.
fn describe<'t>(item: &GivenItem<'t>) -> (&'t str, Span) {
    match item {
        GivenItem::On(_, span) => ("on", span.clone()),
        GivenItem::KnownBy(_, span) => ("known by", span.clone()),
        GivenItem::View(_, span) => ("view", span.clone()),
        GivenItem::Fact { fact, known } => (fact.text, known.span.clone()),
    }
}
