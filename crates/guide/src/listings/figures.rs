//! The figures of a rulebook: numbers that somebody published, and what contradicts them.

use super::keys;
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::timeline::Country;
use crate::words::{Join, capital, grouped, listed, period_name, period_words, stopped};
use language::Rulebook;
use language::rulebook::{Amount, Checked, Decimal, Figure, FigureId, SourceId};
use serde_json::{Value, json};

/// Which figures are wanted. All that is asked for must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureFilter {
    /// Only this one.
    pub only: Option<FigureId>,
    /// Only what rests on this source.
    pub source: Option<SourceId>,
    /// Only what an independent check found so.
    pub checked: Option<Checked>,
    /// Only what is about citizens of this country.
    pub country: Option<Country>,
}

impl FigureFilter {
    fn wants(&self, id: FigureId, figure: &Figure) -> bool {
        self.only.is_none_or(|only| only == id)
            && self.source.is_none_or(|source| figure.sources.contains(&source))
            && self.checked.is_none_or(|checked| figure.checked == checked)
            && self.country.is_none_or(|country| country.named_in(&figure.condition))
    }
}

/// The figures that are wanted, as text.
#[must_use]
pub fn figures_text(rulebook: &Rulebook, filter: &FigureFilter, style: &Style) -> String {
    let mut page = Page::new(Speech::default(), style);
    for (id, figure) in wanted(rulebook, filter) {
        page.gap();
        page.title(&format!("{}: {}", figure.name, figure.title));
        page.paragraph(
            2,
            &format!("{} {}. {}", value_words(figure), figure.value.unit, stopped(&figure.measures)),
        );
        let said =
            figure.said_by.as_ref().map(|who| format!(" Said by: {}", stopped(who))).unwrap_or_default();
        page.paragraph(2, &format!("Period: {}.{said}", period(figure)));
        page.paragraph(2, checked_words(figure.checked));
        for (how, others) in relations(rulebook, id) {
            let others: Vec<String> = others.into_iter().map(|other| short(rulebook, other)).collect();
            page.paragraph(2, &format!("{how}: {}.", listed(Speech::default(), &others, Join::And)));
        }
        if let Some(note) = &figure.note {
            page.paragraph(2, note);
        }
        page.paragraph(2, &format!("Sources: {}.", keys(rulebook, &figure.sources).join(", ")));
    }
    let text = page.finish();
    if text.trim().is_empty() { "No figure fits what was asked for.\n".to_owned() } else { text }
}

/// The figures that are wanted, as JSON.
#[must_use]
pub fn figures_json(rulebook: &Rulebook, filter: &FigureFilter) -> Value {
    let figures = wanted(rulebook, filter).map(|(id, figure)| figure_json(rulebook, id, figure));
    json!({ "figures": figures.collect::<Vec<_>>() })
}

/// The figures that are wanted, as rows for a table: the first row names the columns.
#[must_use]
pub fn figures_csv(rulebook: &Rulebook, filter: &FigureFilter) -> Vec<Vec<String>> {
    let header = [
        "figure",
        "title",
        "least",
        "most",
        "written",
        "unit",
        "measures",
        "from",
        "until",
        "said by",
        "checked",
        "contradicts",
        "contradicted by",
        "corrects",
        "corrected by",
        "note",
        "sources",
    ];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    rows.extend(wanted(rulebook, filter).map(|(id, figure)| row(rulebook, id, figure)));
    rows
}

fn wanted<'r>(
    rulebook: &'r Rulebook,
    filter: &'r FigureFilter,
) -> impl Iterator<Item = (FigureId, &'r Figure)> {
    rulebook.figures.iter_enumerated().filter(|(id, figure)| filter.wants(*id, figure))
}

fn row(rulebook: &Rulebook, id: FigureId, figure: &Figure) -> Vec<String> {
    let (least, most) = bounds(figure.value.amount);
    let number = |number: Option<Decimal>| number.map(|number| number.to_string()).unwrap_or_default();
    let names = |figures: Vec<FigureId>| names(rulebook, &figures).join(" ");
    vec![
        figure.name.clone(),
        figure.title.clone(),
        number(least),
        number(most),
        figure.value.amount.to_string(),
        figure.value.unit.clone(),
        figure.measures.clone(),
        period_name(&figure.period.from, None),
        period_name(figure.period.until.as_ref().unwrap_or(&figure.period.from), None),
        figure.said_by.clone().unwrap_or_default(),
        checked_name(figure.checked).to_owned(),
        names(figure.contradicts.clone()),
        names(pointing(rulebook, id, |other| &other.contradicts)),
        names(figure.corrects.clone()),
        names(pointing(rulebook, id, |other| &other.corrects)),
        figure.note.clone().unwrap_or_default(),
        keys(rulebook, &figure.sources).join(" "),
    ]
}

fn figure_json(rulebook: &Rulebook, id: FigureId, figure: &Figure) -> Value {
    let (least, most) = bounds(figure.value.amount);
    let number = |number: Option<Decimal>| number.map(|number| number.to_string());
    json!({
        "figure": figure.name,
        "title": figure.title,
        "written": figure.value.amount.to_string(),
        "least": number(least),
        "most": number(most),
        "unit": figure.value.unit,
        "measures": figure.measures,
        "from": period_name(&figure.period.from, None),
        "until": period_name(figure.period.until.as_ref().unwrap_or(&figure.period.from), None),
        "said-by": figure.said_by,
        "checked": checked_name(figure.checked),
        "contradicts": names(rulebook, &figure.contradicts),
        "contradicted-by": names(rulebook, &pointing(rulebook, id, |other| &other.contradicts)),
        "corrects": names(rulebook, &figure.corrects),
        "corrected-by": names(rulebook, &pointing(rulebook, id, |other| &other.corrects)),
        "note": figure.note,
        "sources": keys(rulebook, &figure.sources),
    })
}

/// The least and the most that a figure says; a strict bound (`more than`) is given as it is written.
fn bounds(amount: Amount) -> (Option<Decimal>, Option<Decimal>) {
    match amount {
        Amount::Exactly(number) | Amount::About(number) => (Some(number), Some(number)),
        Amount::AtLeast(number) | Amount::MoreThan(number) => (Some(number), None),
        Amount::AtMost(number) | Amount::LessThan(number) => (None, Some(number)),
        Amount::Between(from, to) => (Some(from), Some(to)),
    }
}

/// What the figure has to do with others, and with which.
fn relations(rulebook: &Rulebook, id: FigureId) -> Vec<(&'static str, Vec<FigureId>)> {
    let Some(figure) = rulebook.figures.get(id) else { return Vec::new() };
    let mut contradicted = figure.contradicts.clone();
    contradicted.extend(pointing(rulebook, id, |other| &other.contradicts));
    contradicted.sort_unstable();
    contradicted.dedup();
    let relations = [
        ("Contradicted by", contradicted),
        ("A better figure than", figure.corrects.clone()),
        ("Corrected by", pointing(rulebook, id, |other| &other.corrects)),
    ];
    relations.into_iter().filter(|(_, others)| !others.is_empty()).collect()
}

/// The figures that point at this one.
fn pointing(rulebook: &Rulebook, id: FigureId, list: impl Fn(&Figure) -> &Vec<FigureId>) -> Vec<FigureId> {
    let pointing = rulebook.figures.iter_enumerated().filter(|(_, other)| list(other).contains(&id));
    pointing.map(|(other, _)| other).collect()
}

fn names(rulebook: &Rulebook, figures: &[FigureId]) -> Vec<String> {
    figures.iter().filter_map(|id| rulebook.figures.get(*id)).map(|figure| figure.name.clone()).collect()
}

/// What the figure has to do with others, in words: how, and each of the others with its value, time and sources.
pub(crate) fn related_figures(rulebook: &Rulebook, id: FigureId) -> Vec<(&'static str, Vec<String>)> {
    let told = |other: FigureId| {
        let figure = rulebook.figures.get(other)?;
        let sources = keys(rulebook, &figure.sources).join(", ");
        Some(format!("{} {} ({}) [{sources}]", value_words(figure), figure.value.unit, period(figure)))
    };
    let relations = relations(rulebook, id).into_iter();
    relations.map(|(how, others)| (how, others.into_iter().filter_map(told).collect())).collect()
}

/// A figure in a few words: its value, its time and its sources.
fn short(rulebook: &Rulebook, id: FigureId) -> String {
    rulebook.figures.get(id).map_or_else(String::new, |figure| {
        let sources = keys(rulebook, &figure.sources).join(", ");
        format!(
            "{} ({} {}, {}) [{sources}]",
            figure.name,
            value_words(figure),
            figure.value.unit,
            period(figure)
        )
    })
}

fn period(figure: &Figure) -> String {
    period_words(Speech::default(), &figure.period.from, figure.period.until.as_ref())
}

/// How many, with the digits in groups of three: `At least 20,000`.
pub(crate) fn value_words(figure: &Figure) -> String {
    let words: Vec<String> = figure.value.amount.to_string().split(' ').map(grouped_number).collect();
    capital(Speech::default(), &words.join(" "))
}

fn grouped_number(word: &str) -> String {
    let (whole, rest) = word.split_once('.').map_or((word, None), |(whole, rest)| (whole, Some(rest)));
    if !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.to_owned();
    }
    let whole = grouped(Speech::default(), whole);
    rest.map_or_else(|| whole.clone(), |rest| format!("{whole}.{rest}"))
}

/// What an independent check gave, in words.
pub(crate) fn checked_words(checked: Checked) -> &'static str {
    match checked {
        Checked::Agrees => "Another source agrees.",
        Checked::Differs => "Another source says something else.",
        Checked::NotFound => "No other source was found for it.",
        Checked::NotChecked => "It was not checked against another source.",
    }
}

fn checked_name(checked: Checked) -> &'static str {
    match checked {
        Checked::Agrees => "agrees",
        Checked::Differs => "differs",
        Checked::NotFound => "not-found",
        Checked::NotChecked => "not-checked",
    }
}

#[cfg(test)]
mod tests {
    use super::grouped_number;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (written, read) in [
            ("7", "7"),
            ("999", "999"),
            ("1000", "1,000"),
            ("250000", "250,000"),
            ("1234567.25", "1,234,567.25"),
        ] {
            assert_eq!(grouped_number(written), read);
        }
        assert_eq!(grouped_number("least"), "least");
    }
}
