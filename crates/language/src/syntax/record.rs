//! Times that are known to the day, the month or the year, and quantities.

use super::cursor::Cursor;
use super::lexer::TokenKind;
use super::tree::{Dated, Moments, QuantitySyntax};
use crate::{
    diagnostic::Code,
    rulebook::{Amount, Decimal, PublishedOn},
};

/// When something was published: a moment, or `undated`.
pub(super) fn published(cursor: &mut Cursor<'_, '_>) -> Option<PublishedOn> {
    if cursor.eat(&["undated"]) {
        return Some(PublishedOn::Undated);
    }
    moment_or(cursor, "a day, a month, a year or `undated`")
}

/// A day, a month or a year.
pub(super) fn moment(cursor: &mut Cursor<'_, '_>) -> Option<PublishedOn> {
    moment_or(cursor, "a day, a month or a year")
}

fn moment_or(cursor: &mut Cursor<'_, '_>, expected: &str) -> Option<PublishedOn> {
    let start = cursor.start();
    let circa = cursor.eat(&["circa"]);
    let found = match cursor.peek().map(|token| &token.kind) {
        Some(TokenKind::Day(_)) if circa => {
            let report = cursor
                .report(Code::CannotRead, start..start + "circa".len(), "a date to the day is exact")
                .help("write the month or the year after `circa`, or leave `circa` out");
            cursor.reports.add(report);
            return None;
        }
        Some(TokenKind::Day(date)) => PublishedOn::Day(*date),
        Some(TokenKind::Month(year, month)) => PublishedOn::Month { year: *year, month: *month, circa },
        Some(TokenKind::Number(year @ 1000..=9999)) => {
            PublishedOn::Year { year: i16::try_from(*year).ok()?, circa }
        }
        _ => return cursor.expected(expected),
    };
    cursor.next();
    Some(found)
}

/// `2025-05`, or `from 2022-02 until 2025-05`.
pub(super) fn moments(cursor: &mut Cursor<'_, '_>) -> Option<Moments> {
    let start = cursor.start();
    if !cursor.eat(&["from"]) {
        let from = moment_or(cursor, "a day, a month, a year, or `from … until …`")?;
        if cursor.at_words(&["until"]) {
            let at = cursor.start();
            let message = "what goes on `until` begins with `from`";
            let report = cursor.report(Code::CannotRead, at..at + "until".len(), message);
            cursor.reports.add(report.help("write `from … until …`, with a day, a month or a year each"));
            return None;
        }
        return Some(Moments { from, until: None, span: start..cursor.end() });
    }
    let from = moment(cursor)?;
    cursor.need("until")?;
    let until = Some(moment(cursor)?);
    Some(Moments { from, until, span: start..cursor.end() })
}

/// `2003`, or `before 2022-09`.
pub(super) fn dated(cursor: &mut Cursor<'_, '_>) -> Option<Dated> {
    let start = cursor.start();
    let before = cursor.eat(&["before"]);
    let moment = moment_or(cursor, "a day, a month, a year, or `before` and one of these")?;
    Some(Dated { moment, before, span: start..cursor.end() })
}

type Bound = fn(Decimal) -> Amount;

const BOUNDS: [(&[&str], Bound); 5] = [
    (&["about"], Amount::About),
    (&["at", "least"], Amount::AtLeast),
    (&["at", "most"], Amount::AtMost),
    (&["more", "than"], Amount::MoreThan),
    (&["less", "than"], Amount::LessThan),
];

/// `at least 20000 "people"`.
pub(super) fn quantity(cursor: &mut Cursor<'_, '_>) -> Option<QuantitySyntax> {
    let start = cursor.start();
    let amount = amount(cursor)?;
    let amount_span = start..cursor.end();
    if cursor.at_comma() {
        let report = cursor
            .report(Code::CannotRead, cursor.start()..cursor.start() + 1, "a comma cannot stand here")
            .help("write a number without commas, and its decimals after a point: 20000, 1.5");
        cursor.reports.add(report);
        return None;
    }
    let unit = cursor.text("what is counted, in double quotes")?;
    Some(QuantitySyntax { amount, amount_span, unit })
}

fn amount(cursor: &mut Cursor<'_, '_>) -> Option<Amount> {
    for (words, bound) in BOUNDS {
        if cursor.eat(words) {
            return cursor.decimal().map(bound);
        }
    }
    if cursor.eat(&["from"]) {
        let from = cursor.decimal()?;
        cursor.need("to")?;
        return Some(Amount::Between(from, cursor.decimal()?));
    }
    cursor.decimal().map(Amount::Exactly)
}
