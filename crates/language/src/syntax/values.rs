//! The value of a field, in the form that the field takes.

use super::cursor::Cursor;
use super::lexer::{Token, TokenKind};
use super::tree::{Decides, PeriodSyntax, TypeSyntax, Value, ValueEntry};
use super::{Shape, accounts, condition, record};

/// Reads a value to its end.
pub(super) fn value<'t>(cursor: &mut Cursor<'t, '_>, shape: Shape) -> Option<Value<'t>> {
    let value = match shape {
        Shape::Text => Value::Text(cursor.text("a text in double quotes")?),
        Shape::Word(words) => Value::Name(cursor.name(&alternatives(words))?),
        Shape::Name => Value::Name(cursor.name("a name")?),
        Shape::Names | Shape::Address => Value::Names(cursor.names("a name", &[])?),
        Shape::Published => Value::Published(record::published(cursor)?),
        Shape::Moment => Value::Published(record::moment(cursor)?),
        Shape::Moments => Value::Moments(record::moments(cursor)?),
        Shape::Dated => Value::Dated(record::dated(cursor)?),
        Shape::Quantity => Value::Quantity(record::quantity(cursor)?),
        Shape::Period => Value::Period(period(cursor)?),
        Shape::From => Value::Period(from(cursor)?),
        Shape::Day => Value::Day(cursor.day()?),
        Shape::Type => Value::Type(fact_type(cursor)?),
        Shape::Values => Value::Values(entries(cursor)?),
        Shape::Decides => Value::Decides(decides(cursor)?),
        Shape::Condition => return condition::condition(cursor).map(Value::Condition),
        Shape::Given => Value::Given(accounts::given(cursor)),
        Shape::Expect => Value::Expect(accounts::expect(cursor)?),
        Shape::Known => Value::Known(accounts::known(cursor)?),
    };
    cursor.finish(|_| None)?;
    Some(value)
}

/// `a`, `b` or `c`.
pub(crate) fn alternatives(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

fn period(cursor: &mut Cursor<'_, '_>) -> Option<PeriodSyntax> {
    let from = if cursor.eat(&["from"]) { Some(cursor.day()?) } else { None };
    let until = if cursor.eat(&["until"]) { Some(cursor.day()?) } else { None };
    if from.is_none() && until.is_none() {
        return cursor.expected("`from` or `until` and a date");
    }
    Some(PeriodSyntax { from, until })
}

fn from(cursor: &mut Cursor<'_, '_>) -> Option<PeriodSyntax> {
    cursor.need("from")?;
    Some(PeriodSyntax { from: Some(cursor.day()?), until: None })
}

fn decides<'t>(cursor: &mut Cursor<'t, '_>) -> Option<Decides<'t>> {
    let conclusion = cursor.name("a conclusion")?;
    cursor.need("is")?;
    Some(Decides { conclusion, value: cursor.name("the name of a value")? })
}

fn fact_type<'t>(cursor: &mut Cursor<'t, '_>) -> Option<TypeSyntax<'t>> {
    if cursor.eat(&["yes", "or", "no"]) {
        return Some(TypeSyntax::Flag);
    }
    if cursor.eat(&["one", "of"]) {
        return entries(cursor).map(TypeSyntax::Choice);
    }
    if cursor.eat(&["some", "of"]) {
        return entries(cursor).map(TypeSyntax::Set);
    }
    if cursor.eat(&["number", "from"]) {
        let from = cursor.number()?;
        cursor.need("to")?;
        return Some(TypeSyntax::Number { from, to: cursor.number()? });
    }
    if cursor.eat(&["date", "from"]) {
        let from = cursor.day()?;
        cursor.need("to")?;
        return Some(TypeSyntax::Date { from, to: cursor.day()? });
    }
    cursor.expected("`yes or no`, `one of`, `some of`, `number from … to …` or `date from … to …`")
}

/// Values, each with its words.
fn entries<'t>(cursor: &mut Cursor<'t, '_>) -> Option<Vec<ValueEntry<'t>>> {
    let mut entries = vec![entry(cursor)?];
    while let Some(Token { kind: TokenKind::Word(_), .. }) = cursor.peek() {
        entries.push(entry(cursor)?);
    }
    Some(entries)
}

fn entry<'t>(cursor: &mut Cursor<'t, '_>) -> Option<ValueEntry<'t>> {
    let name = cursor.name("the name of a value")?;
    let label = cursor.text("the value's words in double quotes")?;
    let has_other_voice = cursor.peek().is_some_and(|token| token.kind == TokenKind::Slash);
    let label_him = if has_other_voice {
        cursor.next();
        Some(cursor.text("the words about him in double quotes")?)
    } else {
        None
    };
    Some(ValueEntry { name, label, label_him })
}
