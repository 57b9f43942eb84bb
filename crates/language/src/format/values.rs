//! The values of fields, as text.

use super::GAP;
use super::INDENT;
use super::condition::{condition, scalar};
use super::flow::Flow;
use crate::{
    rulebook::PublishedOn,
    syntax::{
        Expect, ExpectPart, GivenItem, Joined, KnownSyntax, KnownValue, Moments, Name, Number, PeriodSyntax,
        Text, TypeSyntax, Value, ValueEntry,
    },
};

/// Writes a value, which begins at a column.
pub(super) fn value(flow: &mut Flow, value: &Value<'_>, column: usize) {
    match value {
        Value::Text(text) => flow.words(quoted(text).split(' ')),
        Value::Name(name) | Value::Address(name) => flow.word(name.text),
        Value::Names(names) => flow.words(comma_list(names)),
        Value::Published(date) => flow.word(&published(date)),
        Value::Moments(Moments { from, until: None, .. }) => flow.word(&published(from)),
        Value::Moments(Moments { from, until: Some(until), .. }) => {
            flow.words([format!("from {}", published(from)), format!("until {}", published(until))]);
        }
        Value::Dated(dated) => {
            let before = if dated.before { "before " } else { "" };
            flow.word(&format!("{before}{}", published(&dated.moment)));
        }
        Value::Quantity(quantity) => {
            flow.word(&quantity.amount.to_string());
            flow.words(quoted(&quantity.unit).split(' '));
        }
        Value::Period(dates) => flow.words(period(*dates)),
        Value::Day(day) => flow.word(&day.date.to_string()),
        Value::Type(syntax) => fact_type(flow, syntax, column),
        Value::Values(list) => entries(flow, list, column),
        Value::Decides(decides) => {
            flow.word(&format!("{} is {}", decides.conclusion.text, decides.value.text))
        }
        Value::Condition(syntax) => condition(flow, syntax, column + INDENT),
        Value::Given(items) => flow.words(commas(items.iter().map(|item| given(item)))),
        Value::Expect(syntax) => expect(flow, syntax),
        Value::Known(syntax) => flow.word(&presumed(syntax)),
    }
}

fn quoted(text: &Text) -> String {
    format!("\"{}\"", text.text.replace('"', "\\\""))
}

fn published(date: &PublishedOn) -> String {
    let words = |circa: bool| if circa { "circa " } else { "" };
    match date {
        PublishedOn::Day(day) => day.to_string(),
        PublishedOn::Month { year, month, circa } => format!("{}{year:04}-{month:02}", words(*circa)),
        PublishedOn::Year { year, circa } => format!("{}{year:04}", words(*circa)),
        PublishedOn::Undated => "undated".to_owned(),
    }
}

fn period(period: PeriodSyntax) -> Vec<String> {
    let from = period.from.map(|day| format!("from {}", day.date));
    let until = period.until.map(|day| format!("until {}", day.date));
    from.into_iter().chain(until).collect()
}

pub(super) fn number(number: &Number<'_>) -> String {
    match number.unit {
        Some(unit) => format!("{} {}", number.value, unit.text),
        None => number.value.to_string(),
    }
}

fn fact_type(flow: &mut Flow, syntax: &TypeSyntax<'_>, column: usize) {
    match syntax {
        TypeSyntax::Flag => flow.word("yes or no"),
        TypeSyntax::Number { from, to } => {
            flow.word(&format!("number from {} to {}", number(from), number(to)))
        }
        TypeSyntax::Date { from, to } => flow.word(&format!("date from {} to {}", from.date, to.date)),
        TypeSyntax::Choice(list) | TypeSyntax::Set(list) => {
            flow.word(if matches!(syntax, TypeSyntax::Choice(_)) { "one of" } else { "some of" });
            flow.line(column + INDENT);
            entries(flow, list, column + INDENT);
        }
    }
}

/// Values one under the other, their words in one column.
fn entries(flow: &mut Flow, list: &[ValueEntry<'_>], column: usize) {
    let longest = list.iter().map(|entry| entry.name.text.len()).max().unwrap_or(0) + GAP;
    for (number, entry) in list.iter().enumerate() {
        if number > 0 {
            flow.line(column);
        }
        flow.raw(&format!("{:<longest$}", entry.name.text));
        entry_texts(flow, entry, column + longest);
    }
}

fn entry_texts(flow: &mut Flow, entry: &ValueEntry<'_>, column: usize) {
    flow.continue_at(column);
    let you = quoted(&entry.label);
    flow.words(you.split(' '));
    let Some(him) = entry.label_him.as_ref().map(quoted) else { return };
    if !flow.fits(column, you.chars().count() + " / ".len() + him.chars().count()) {
        flow.line(column);
    }
    flow.word("/");
    flow.words(him.split(' '));
}

/// `a,` `b,` `c`.
pub(super) fn comma_list(names: &[Name<'_>]) -> Vec<String> {
    commas(names.iter().map(|name| name.text.to_owned()))
}

fn commas(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut items: Vec<String> = items.collect();
    let last = items.len().saturating_sub(1);
    items.iter_mut().take(last).for_each(|item| item.push(','));
    items
}

/// `<start>a,` `b` `or c`.
pub(super) fn or_list(start: &str, names: &[Name<'_>]) -> Vec<String> {
    let last = names.len().saturating_sub(1);
    let word = |(number, name): (usize, &Name<'_>)| {
        let before = if number == 0 {
            start
        } else if number == last {
            "or "
        } else {
            ""
        };
        let after = if number + 1 < last { "," } else { "" };
        format!("{before}{}{after}", name.text)
    };
    names.iter().enumerate().map(word).collect()
}

fn given(item: &GivenItem<'_>) -> String {
    match item {
        GivenItem::On(day, _) => format!("on {}", day.date),
        GivenItem::KnownBy(day, _) => format!("known by {}", day.date),
        GivenItem::View(view, _) => format!("view {}", view.text),
        GivenItem::Fact { fact, known } => match &known.value {
            KnownValue::Flag(true) => fact.text.to_owned(),
            KnownValue::Flag(false) => format!("not {}", fact.text),
            value => format!("{} {}", fact.text, known_value(value)),
        },
    }
}

fn presumed(known: &KnownSyntax<'_>) -> String {
    known_value(&known.value)
}

fn known_value(value: &KnownValue<'_>) -> String {
    match value {
        KnownValue::Flag(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        KnownValue::Equal(value) => scalar(value),
        KnownValue::Between(from, to) => format!("from {} to {}", scalar(from), scalar(to)),
        KnownValue::Names(names, joined) => {
            let joint = if *joined == Joined::Or { " or " } else { " and " };
            names.iter().map(|name| name.text).collect::<Vec<_>>().join(joint)
        }
    }
}

fn expect(flow: &mut Flow, expect: &Expect<'_>) {
    let mut pieces = vec![or_list(&format!("{} is ", expect.conclusion.text), &expect.values)];
    pieces.extend(expect.parts.iter().map(part));
    let last = pieces.len().saturating_sub(1);
    for words in pieces.iter_mut().take(last) {
        if let Some(word) = words.last_mut() {
            word.push(',');
        }
    }
    flow.words(pieces.concat());
}

fn part(part: &ExpectPart<'_>) -> Vec<String> {
    let list = |start: &str, names: &[Name<'_>]| {
        let mut words = comma_list(names);
        match words.first_mut() {
            Some(first) => first.insert_str(0, &format!("{start} ")),
            None => words.push(start.to_owned()),
        }
        words
    };
    match part {
        ExpectPart::Open(_) => vec!["open".to_owned()],
        ExpectPart::Disputed(names, _) if names.is_empty() => vec!["disputed".to_owned()],
        ExpectPart::Disputed(names, _) => list("disputed on", names),
        ExpectPart::Because(names, _) => list("because", names),
    }
}
