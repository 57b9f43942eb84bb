//! What an account gives and expects.

use super::cursor::Cursor;
use super::lexer::TokenKind;
use super::tree::{Expect, ExpectPart, GivenItem, Joined, KnownSyntax, KnownValue};
use crate::diagnostic::Code;

/// The items of `given`, separated by commas. Each that cannot be read is reported and left out, so that the
/// others are still checked.
pub(super) fn given<'t>(cursor: &mut Cursor<'t, '_>) -> Vec<GivenItem<'t>> {
    let mut items = Vec::new();
    loop {
        items.extend(item(cursor).filter(|_| cursor.at_comma() || left_over(cursor)));
        while cursor.peek().is_some() && !cursor.at_comma() {
            cursor.next();
        }
        if !cursor.eat_comma() {
            return items;
        }
    }
}

/// Reports what stands between an item and the next comma.
fn left_over(cursor: &mut Cursor<'_, '_>) -> bool {
    cursor
        .finish(|_| {
            Some("commas separate what is given; between values of one fact write `or` or `and`".to_owned())
        })
        .is_some()
}

fn item<'t>(cursor: &mut Cursor<'t, '_>) -> Option<GivenItem<'t>> {
    let start = cursor.start();
    if cursor.eat(&["on"]) {
        let day = cursor.day()?;
        return Some(GivenItem::On(day, start..cursor.end()));
    }
    if cursor.eat(&["known", "by"]) {
        let day = cursor.day()?;
        return Some(GivenItem::KnownBy(day, start..cursor.end()));
    }
    if cursor.eat(&["view"]) {
        let view = cursor.name("`paper` or `practice`")?;
        return Some(GivenItem::View(view, start..cursor.end()));
    }
    let not = cursor.eat(&["not"]);
    let fact = cursor.name("a fact")?;
    let bare = not || cursor.peek().is_none() || cursor.at_comma();
    let value = if bare { KnownValue::Flag(!not) } else { known_value(cursor)? };
    Some(GivenItem::Fact { fact, known: KnownSyntax { value, span: start..cursor.end() } })
}

/// What is known of a fact: `male`, `family or study`, `KZ and UZ`, `48`, `from 18 to 64`.
fn known_value<'t>(cursor: &mut Cursor<'t, '_>) -> Option<KnownValue<'t>> {
    if cursor.at_words(&["is"]) || cursor.at_words(&["has"]) {
        let start = cursor.start();
        let report = cursor
            .report(
                Code::CannotRead,
                start..start + cursor.word_ahead(0).map_or(0, str::len),
                "what is given is written without `is` or `has`",
            )
            .help("write the fact and then what is known of it: `sex male`, `age 48`");
        cursor.reports.add(report);
        return None;
    }
    if cursor.at_words(&["from"]) && cursor.scalar_ahead(1) && cursor.eat(&["from"]) {
        let from = cursor.scalar()?;
        cursor.need("to")?;
        return Some(KnownValue::Between(from, cursor.scalar()?));
    }
    if cursor.scalar_ahead(0) {
        return cursor.scalar().map(KnownValue::Equal);
    }
    chain(cursor)
}

/// Names joined with `and` throughout, or with `or` throughout.
fn chain<'t>(cursor: &mut Cursor<'t, '_>) -> Option<KnownValue<'t>> {
    let mut names = vec![cursor.name("what is known of the fact")?];
    let joined = match cursor.word_ahead(0) {
        Some("and") => Joined::And,
        Some("or") => Joined::Or,
        _ => return Some(KnownValue::Names(names, Joined::Alone)),
    };
    let word = if joined == Joined::And { "and" } else { "or" };
    while cursor.eat(&[word]) {
        names.push(cursor.name("the name of a value")?);
    }
    Some(KnownValue::Names(names, joined))
}

/// The value of `presume`.
pub(super) fn known<'t>(cursor: &mut Cursor<'t, '_>) -> Option<KnownSyntax<'t>> {
    let start = cursor.start();
    let value = match cursor.peek().map(|token| &token.kind) {
        Some(TokenKind::Word("yes")) => {
            cursor.next();
            KnownValue::Flag(true)
        }
        Some(TokenKind::Word("no")) => {
            cursor.next();
            KnownValue::Flag(false)
        }
        _ => known_value(cursor)?,
    };
    Some(KnownSyntax { value, span: start..cursor.end() })
}

const PARTS: [&str; 3] = ["open", "disputed", "because"];

/// `paper is asked or met, disputed on a, because b`.
pub(super) fn expect<'t>(cursor: &mut Cursor<'t, '_>) -> Option<Expect<'t>> {
    let start = cursor.start();
    let conclusion = cursor.name("a conclusion")?;
    cursor.need("is")?;
    let values = cursor.names("the name of a value", &PARTS)?;
    let mut parts = Vec::new();
    while cursor.eat_comma() {
        parts.push(part(cursor)?);
    }
    Some(Expect { conclusion, values, parts, span: start..cursor.end() })
}

fn part<'t>(cursor: &mut Cursor<'t, '_>) -> Option<ExpectPart<'t>> {
    let start = cursor.start();
    if cursor.eat(&["open"]) {
        return Some(ExpectPart::Open(start..cursor.end()));
    }
    if cursor.eat(&["disputed", "on"]) {
        let readings = cursor.names("the name of a reading", &PARTS)?;
        return Some(ExpectPart::Disputed(readings, start..cursor.end()));
    }
    if cursor.eat(&["disputed"]) {
        return Some(ExpectPart::Disputed(Vec::new(), start..cursor.end()));
    }
    if cursor.eat(&["because"]) {
        let rules = cursor.names("the name of a rule", &PARTS)?;
        return Some(ExpectPart::Because(rules, start..cursor.end()));
    }
    cursor.expected("`open`, `disputed` or `because`")
}
