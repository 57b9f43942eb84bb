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
pub fn figures_text(speech: Speech, rulebook: &Rulebook, filter: &FigureFilter, style: &Style) -> String {
    let mut page = Page::new(speech, style);
    for (id, figure) in wanted(rulebook, filter) {
        page.gap();
        page.title(&format!("{}: {}", figure.name, figure.title));
        page.paragraph(2, &format!("{}. {}", value_words(speech, figure), stopped(&figure.measures)));
        let said = figure.said_by.as_ref().map(|who| speech.lists_said_by(stopped(who)));
        let says: Vec<String> =
            [speech.lists_period(period(speech, figure))].into_iter().chain(said).collect();
        page.paragraph(2, &says.join(" "));
        page.paragraph(2, checked_words(speech, figure.checked));
        for (relation, others) in relations(rulebook, id) {
            let others: Vec<String> =
                others.into_iter().map(|other| short(speech, rulebook, other)).collect();
            page.paragraph(2, &relation.said(speech, &listed(speech, &others, Join::And)));
        }
        if let Some(note) = &figure.note {
            page.paragraph(2, note);
        }
        page.paragraph(2, &speech.lists_sources(keys(rulebook, &figure.sources).join(", ")));
    }
    let text = page.finish();
    if text.trim().is_empty() { format!("{}\n", speech.lists_no_figure()) } else { text }
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

/// What a figure has to do with others.
#[derive(Clone, Copy)]
enum Relation {
    Contradicted,
    Better,
    Corrected,
}

impl Relation {
    fn said(self, speech: Speech, others: &str) -> String {
        match self {
            Self::Contradicted => speech.lists_contradicted(others),
            Self::Better => speech.lists_better(others),
            Self::Corrected => speech.lists_corrected(others),
        }
    }
}

/// What the figure has to do with others, and with which.
fn relations(rulebook: &Rulebook, id: FigureId) -> Vec<(Relation, Vec<FigureId>)> {
    let Some(figure) = rulebook.figures.get(id) else { return Vec::new() };
    let mut contradicted = figure.contradicts.clone();
    contradicted.extend(pointing(rulebook, id, |other| &other.contradicts));
    contradicted.sort_unstable();
    contradicted.dedup();
    let relations = [
        (Relation::Contradicted, contradicted),
        (Relation::Better, figure.corrects.clone()),
        (Relation::Corrected, pointing(rulebook, id, |other| &other.corrects)),
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

/// What the figure has to do with others, in sentences: how, and each of the others with its value, time and sources.
pub(crate) fn related_figures(speech: Speech, rulebook: &Rulebook, id: FigureId) -> Vec<String> {
    let told = |other: FigureId| {
        let figure = rulebook.figures.get(other)?;
        let sources = keys(rulebook, &figure.sources).join(", ");
        Some(speech.lists_figure_unnamed(value_words(speech, figure), period(speech, figure), sources))
    };
    let told = |others: Vec<FigureId>| others.into_iter().filter_map(told).collect::<Vec<_>>().join("; ");
    relations(rulebook, id)
        .into_iter()
        .map(|(relation, others)| relation.said(speech, &told(others)))
        .collect()
}

/// A figure in a few words: its value, its time and its sources.
fn short(speech: Speech, rulebook: &Rulebook, id: FigureId) -> String {
    rulebook.figures.get(id).map_or_else(String::new, |figure| {
        let sources = keys(rulebook, &figure.sources).join(", ");
        speech.lists_figure(&figure.name, value_words(speech, figure), period(speech, figure), sources)
    })
}

fn period(speech: Speech, figure: &Figure) -> String {
    period_words(speech, &figure.period.from, figure.period.until.as_ref())
}

/// How many of what, with the digits in groups of three: `At least 20,000 people`.
pub(crate) fn value_words(speech: Speech, figure: &Figure) -> String {
    let number = |number: Decimal| decimal_words(speech, &number.to_string());
    let amount = match figure.value.amount {
        Amount::Exactly(exact) => number(exact),
        Amount::About(about) => speech.lists_amount_about(number(about)),
        Amount::AtLeast(least) => speech.lists_amount_at_least(number(least)),
        Amount::AtMost(most) => speech.lists_amount_at_most(number(most)),
        Amount::MoreThan(least) => speech.lists_amount_more_than(number(least)),
        Amount::LessThan(most) => speech.lists_amount_less_than(number(most)),
        Amount::Between(from, to) => speech.lists_amount_from_to(number(from), number(to)),
    };
    capital(speech, &speech.lists_amount_of(amount, &figure.value.unit))
}

/// A number that the rulebook writes with a point, as the language writes it.
fn decimal_words(speech: Speech, number: &str) -> String {
    match number.split_once('.') {
        None => grouped(speech, number),
        Some((whole, part)) => format!("{}{}{part}", grouped(speech, whole), speech.number_point()),
    }
}

/// What an independent check gave, in words.
pub(crate) fn checked_words(speech: Speech, checked: Checked) -> &'static str {
    match checked {
        Checked::Agrees => speech.lists_agrees(),
        Checked::Differs => speech.lists_differs(),
        Checked::NotFound => speech.lists_not_found(),
        Checked::NotChecked => speech.lists_not_checked(),
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
    use super::decimal_words;
    use crate::Speech;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (written, read) in [
            ("7", "7"),
            ("999", "999"),
            ("1000", "1,000"),
            ("250000", "250,000"),
            ("1234567.25", "1,234,567.25"),
        ] {
            assert_eq!(decimal_words(Speech::default(), written), read);
        }
    }
}
