//! Conditions: tests joined with `and`, and indented groups.

use super::cursor::Cursor;
use super::tree::{Comparison, ConditionSyntax, GroupKind, Order, Predicate, Test};
use crate::diagnostic::Code;

/// How deep groups may be nested. No provision of law is that deep; the stack is finite.
const DEEPEST: usize = 32;

const GROUPS: [(&str, GroupKind); 3] =
    [("any", GroupKind::Any), ("all", GroupKind::All), ("none", GroupKind::None)];

/// A whole condition.
pub(super) fn condition<'t>(cursor: &mut Cursor<'t, '_>) -> Option<ConditionSyntax<'t>> {
    let condition = line(cursor)?;
    cursor.finish(advice)?;
    Some(condition)
}

fn line<'t>(cursor: &mut Cursor<'t, '_>) -> Option<ConditionSyntax<'t>> {
    let first = operand(cursor)?;
    if !cursor.at_words(&["and"]) {
        return Some(first);
    }
    let mut parts = vec![first];
    while cursor.eat(&["and"]) {
        parts.push(operand(cursor)?);
    }
    Some(ConditionSyntax::Line(parts))
}

fn operand<'t>(cursor: &mut Cursor<'t, '_>) -> Option<ConditionSyntax<'t>> {
    for (word, kind) in GROUPS {
        let start = cursor.start();
        if cursor.eat(&[word, "of"]) {
            return group(cursor, kind, start);
        }
    }
    test(cursor).map(ConditionSyntax::Test)
}

fn group<'t>(cursor: &mut Cursor<'t, '_>, kind: GroupKind, start: usize) -> Option<ConditionSyntax<'t>> {
    let words = start..cursor.end();
    let Some(indent) = cursor.peek().and_then(|token| token.line_indent) else {
        let message = format!("the conditions of `{}` stand on lines of their own", kind.words());
        let help = "put each condition on its own line below, indented by four more spaces";
        let report = cursor.report(Code::CannotRead, words, message).help(help);
        cursor.reports.add(report);
        cursor.skip();
        return None;
    };
    if cursor.depth >= DEEPEST {
        let message = format!("conditions are nested more than {DEEPEST} deep");
        let report =
            cursor.report(Code::DeepNesting, words, message).help("split the provision into several rules");
        cursor.reports.add(report);
        cursor.skip();
        return None;
    }
    let mut parts = Vec::new();
    while let Some(token) = cursor.peek() {
        lines_up(cursor, token.line_indent, indent, kind);
        // A line that cannot be read is reported and left out, so that the others are still checked.
        parts.extend(cursor.nested(indent, condition));
    }
    Some(ConditionSyntax::Group(kind, parts))
}

/// Reports a line of a group that does not begin where the group's first line begins.
fn lines_up(cursor: &mut Cursor<'_, '_>, found: Option<u32>, wanted: u32, kind: GroupKind) {
    let Some(token) = cursor.peek().filter(|_| found != Some(wanted)) else { return };
    let message = format!("this line does not line up with the other lines of `{}`", kind.words());
    let help = "begin every line of a group under its first line";
    let report = cursor.report(Code::Indentation, token.span.clone(), message).help(help);
    cursor.reports.add(report);
}

fn test<'t>(cursor: &mut Cursor<'t, '_>) -> Option<Test<'t>> {
    let start = cursor.start();
    let negated = cursor.eat(&["not"]);
    if negated && (cursor.at_words(&["not"]) || group_ahead(cursor)) {
        let report = cursor
            .report(Code::CannotRead, start..start + "not".len(), "`not` stands before a single test")
            .help("write `none of` for a group; two `not` cancel each other out");
        cursor.reports.add(report);
        return None;
    }
    let is_reading = cursor.at_words(&["reading"])
        && cursor.word_ahead(1).is_some_and(|next| !["is", "and"].contains(&next));
    let (subject, predicate) = if is_reading {
        cursor.eat(&["reading"]);
        (cursor.name("the name of a reading")?, Predicate::Reading)
    } else {
        (cursor.name("a condition")?, predicate(cursor)?)
    };
    Some(Test { negated, subject, predicate, span: start..cursor.end() })
}

fn group_ahead(cursor: &Cursor<'_, '_>) -> bool {
    GROUPS.iter().any(|(word, _)| cursor.at_words(&[word, "of"]))
}

fn predicate<'t>(cursor: &mut Cursor<'t, '_>) -> Option<Predicate<'t>> {
    if cursor.eat(&["is"]) {
        let not = cursor.eat(&["not"]);
        return Some(Predicate::Is { not, what: comparison(cursor)? });
    }
    if cursor.eat(&["has", "other", "than"]) {
        return Some(Predicate::HasOther(cursor.names("the name of a value", &[])?));
    }
    if cursor.eat(&["has"]) {
        return Some(Predicate::Has(cursor.names("the name of a value", &[])?));
    }
    Some(Predicate::Bare)
}

const ORDERS: [(&[&str], Order); 8] = [
    (&["at", "least"], Order::AtLeast),
    (&["at", "most"], Order::AtMost),
    (&["more", "than"], Order::MoreThan),
    (&["less", "than"], Order::LessThan),
    (&["on", "or", "before"], Order::OnOrBefore),
    (&["on", "or", "after"], Order::OnOrAfter),
    (&["before"], Order::Before),
    (&["after"], Order::After),
];

fn comparison<'t>(cursor: &mut Cursor<'t, '_>) -> Option<Comparison<'t>> {
    for (words, order) in ORDERS {
        // A single word may also be a value's name.
        let is_order = cursor.at_words(words) && (words.len() > 1 || cursor.scalar_ahead(1));
        if is_order && cursor.eat(words) {
            return Some(Comparison::Ordered(order, cursor.scalar()?));
        }
    }
    if cursor.at_words(&["from"]) && cursor.scalar_ahead(1) && cursor.eat(&["from"]) {
        let from = cursor.scalar()?;
        cursor.need("to")?;
        return Some(Comparison::Between(from, cursor.scalar()?));
    }
    if cursor.scalar_ahead(0) {
        return cursor.scalar().map(Comparison::Equal);
    }
    cursor.names("a value, a number or a date", &[]).map(Comparison::Names)
}

/// What to do about words that are left over after a condition.
fn advice(cursor: &Cursor<'_, '_>) -> Option<String> {
    Some(match cursor.word_ahead(0) {
        Some("or") => {
            "`or` stands between values only; for conditions write `any of` with one condition a line"
                .to_owned()
        }
        Some("at" | "more" | "less" | "from" | "before" | "after" | "on" | "not") => {
            "a comparison begins with `is`: `age is at least 18`".to_owned()
        }
        Some("but" | "unless" | "except") => "write what is exempt as an `exception` of its own".to_owned(),
        Some("any" | "all" | "none") => {
            "join conditions with `and`, or write each on a line of its own".to_owned()
        }
        _ if cursor.at_comma() => "join conditions with `and`".to_owned(),
        Some(word) => format!("a value is tested with `is` or `has`: `… is {word}`"),
        None => return None,
    })
}
