//! Conditions: what each test speaks about, and whether it fits.

use super::mention::Mention;
use super::names::{Space, Subject};
use super::{Checker, Located};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{
        ConclusionId, Condition, DateTest, FactId, FactType, FileId, NumberTest, ReadingId, SetTest, ValueId,
    },
    syntax::{BlockKind, Comparison, ConditionSyntax, GroupKind, Name, Predicate, Shape, Span, Test, Value},
};

/// What a condition may test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Allowed {
    Everything,
    FactsOnly,
}

/// A condition, and the conclusions that it tests.
#[derive(Debug)]
pub(super) struct Built {
    pub(super) condition: Condition,
    pub(super) uses: Vec<(ConclusionId, Span)>,
}

/// Where a condition stands.
struct Context {
    file: FileId,
    kind: BlockKind,
    allowed: Allowed,
    uses: Vec<(ConclusionId, Span)>,
}

impl<'t> Checker<'t> {
    /// The conditions of `when` and every `and`, all of which must hold. Each is checked, whether or not the
    /// others can be read.
    pub(super) fn condition_of(&mut self, entry: Located<'t>, allowed: Allowed) -> Option<Built> {
        let mut context = Context { file: entry.file, kind: entry.block.kind, allowed, uses: Vec::new() };
        let fields = entry.block.fields.iter().filter(|field| field.rule.shape == Shape::Condition);
        let mut parts = Vec::new();
        for field in fields {
            parts.push(match &field.value {
                Some(Value::Condition(syntax)) => self.condition(syntax, &mut context),
                _ => None,
            });
        }
        let parts = parts.into_iter().collect::<Option<Vec<Condition>>>()?;
        Some(Built { condition: all(parts), uses: context.uses })
    }

    fn condition(&mut self, syntax: &ConditionSyntax<'_>, context: &mut Context) -> Option<Condition> {
        match syntax {
            ConditionSyntax::Test(test) => self.test(test, context),
            ConditionSyntax::Line(parts) => self.parts(parts, context).map(all),
            ConditionSyntax::Group(kind, parts) => {
                let parts = self.parts(parts, context)?;
                Some(match kind {
                    GroupKind::Any => Condition::Any(parts),
                    GroupKind::All => all(parts),
                    GroupKind::None => Condition::Not(Box::new(Condition::Any(parts))),
                })
            }
        }
    }

    fn parts(&mut self, parts: &[ConditionSyntax<'_>], context: &mut Context) -> Option<Vec<Condition>> {
        let parts: Vec<Option<Condition>> = parts.iter().map(|part| self.condition(part, context)).collect();
        parts.into_iter().collect()
    }

    fn test(&mut self, test: &Test<'_>, context: &mut Context) -> Option<Condition> {
        let inner = match &test.predicate {
            Predicate::Reading => self.reading_test(test, context)?,
            predicate => match self.subject(context.file, test.subject)? {
                Subject::Fact(fact) => self.fact_test(fact, test, predicate, context.file)?,
                Subject::Conclusion(conclusion) => {
                    self.conclusion_test(conclusion, test, predicate, context)?
                }
            },
        };
        let is_not = matches!(test.predicate, Predicate::Is { not: true, .. });
        Some(if test.negated == is_not { inner } else { Condition::Not(Box::new(inner)) })
    }

    fn reading_test(&mut self, test: &Test<'_>, context: &Context) -> Option<Condition> {
        let reading: ReadingId = self.resolve(Space::Reading, context.file, test.subject)?;
        self.facts_only(test, context, "a reading")?;
        Some(Condition::Reading(reading))
    }

    fn conclusion_test(
        &mut self,
        id: ConclusionId,
        test: &Test<'_>,
        predicate: &Predicate<'_>,
        context: &mut Context,
    ) -> Option<Condition> {
        self.facts_only(test, context, "a conclusion")?;
        context.uses.push((id, test.span.clone()));
        let Predicate::Is { what: Comparison::Names(names), .. } = predicate else {
            return self.wrong_test(
                context.file,
                test,
                "a conclusion",
                "test it as in `NAME is VALUE or VALUE`",
            );
        };
        self.no_repetition(context.file, names);
        let values: Vec<Option<ValueId>> =
            names.iter().map(|name| self.outcome(context.file, id, test.subject, *name)).collect();
        Some(Condition::Conclusion(id, values.into_iter().collect::<Option<_>>()?))
    }

    fn facts_only(&mut self, test: &Test<'_>, context: &Context, tested: &str) -> Option<()> {
        if context.allowed == Allowed::Everything {
            return Some(());
        }
        let message = format!("the condition of {} tests facts only", context.kind.with_article());
        let report = Diagnostic::new(Code::FactsOnly, context.file, test.span.clone(), message);
        self.report(report.label(format!("`{}` is {tested}", test.subject.text)));
        None
    }

    fn fact_test(
        &mut self,
        fact: FactId,
        test: &Test<'_>,
        predicate: &Predicate<'_>,
        file: FileId,
    ) -> Option<Condition> {
        let domain = self.domains.get(fact)?.clone()?;
        let mention = Mention { file, fact: test.subject, domain: &domain };
        match (domain.as_ref(), predicate) {
            (FactType::Flag, Predicate::Bare) => Some(Condition::Flag(fact)),
            (FactType::Choice(_), Predicate::Is { what: Comparison::Names(names), .. }) => {
                Some(Condition::Choice(fact, self.values(mention, names)?))
            }
            (FactType::Set(_), Predicate::Is { what: Comparison::Names(names), .. }) if is_none(names) => {
                Some(Condition::Set(fact, SetTest::Empty))
            }
            (FactType::Set(_), Predicate::Has(names)) => {
                Some(Condition::Set(fact, SetTest::Has(self.values(mention, names)?)))
            }
            (FactType::Set(_), Predicate::HasOther(names)) => {
                Some(Condition::Set(fact, SetTest::HasOther(self.values(mention, names)?)))
            }
            (FactType::Number { .. }, Predicate::Is { what, .. }) if is_scalar(what, false) => {
                let NumberTest { from, to } = self.number_test(mention, test, what)?;
                Some(Condition::Number(fact, NumberTest { from, to }))
            }
            (FactType::Date { .. }, Predicate::Is { what, .. }) if is_scalar(what, true) => {
                let DateTest { from, until } = self.date_test(mention, test, what)?;
                Some(Condition::Date(fact, DateTest { from, until }))
            }
            _ => self.wrong_test(file, test, type_words(&domain), how_to_test(&domain)),
        }
    }

    /// The ids of values of a fact.
    pub(super) fn values(&mut self, mention: Mention<'_>, names: &[Name<'_>]) -> Option<Vec<ValueId>> {
        let Mention { file, fact, domain } = mention;
        let (FactType::Choice(values) | FactType::Set(values)) = domain else { return None };
        let values: Vec<&str> = values.iter().map(|value| value.name.as_str()).collect();
        self.no_repetition(file, names);
        let ids: Vec<Option<ValueId>> =
            names.iter().map(|name| self.value(file, fact.text, &values, *name)).collect();
        ids.into_iter().collect()
    }

    fn wrong_test(&mut self, file: FileId, test: &Test<'_>, is: &str, help: &str) -> Option<Condition> {
        let name = test.subject.text;
        let message = format!("this test does not fit `{name}`, which is {is}");
        let report = Diagnostic::new(Code::WrongType, file, test.span.clone(), message);
        self.report(report.help(help.replace("NAME", name)));
        None
    }
}

/// All of these; just the one where there is one.
fn all(mut parts: Vec<Condition>) -> Condition {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (last, _) => {
            parts.extend(last);
            Condition::All(parts)
        }
    }
}

pub(super) fn is_none(names: &[Name<'_>]) -> bool {
    matches!(names, [name] if name.text == "none")
}

/// Whether a comparison has the form of numbers, or of dates; whether its parts do is looked at later.
fn is_scalar(what: &Comparison<'_>, dates: bool) -> bool {
    match what {
        Comparison::Names(_) => false,
        Comparison::Equal(_) | Comparison::Between(..) => true,
        Comparison::Ordered(order, _) => order.is_of_dates() == dates,
    }
}

/// What a fact of this type is, in words.
pub(super) fn type_words(domain: &FactType) -> &'static str {
    match domain {
        FactType::Flag => "yes or no",
        FactType::Choice(_) => "one of several values",
        FactType::Set(_) => "a set of values",
        FactType::Number { .. } => "a number",
        FactType::Date { .. } => "a date",
    }
}

fn how_to_test(domain: &FactType) -> &'static str {
    match domain {
        FactType::Flag => "write `NAME` or `not NAME`",
        FactType::Choice(_) => "test it as in `NAME is VALUE or VALUE`",
        FactType::Set(_) => {
            "test it as in `NAME has VALUE or VALUE`, `NAME has other than VALUE` or `NAME is none`"
        }
        FactType::Number { .. } => {
            "test it as in `NAME is at least 18`, `NAME is less than 65` or `NAME is from 18 to 64`"
        }
        FactType::Date { .. } => {
            "test it as in `NAME is before 2025-11-05` or `NAME is on or after case date minus 30 days`"
        }
    }
}
