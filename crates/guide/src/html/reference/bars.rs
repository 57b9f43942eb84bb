//! Figures that can be compared, as bars.

use super::letters;
use super::sources::keys;
use crate::Speech;
use crate::page::wrap;
use language::Rulebook;
use language::rulebook::{Amount, Checked, Decimal, Figure, FigureId};

/// Measured as in the picture of the timeline.
const WIDTH: f64 = 300.0;
/// A figure takes its value and its bar, and each line of its name.
const ROW: f64 = 32.0;
const LINE: f64 = 14.0;
const LETTERS: usize = 45;

/// One chart.
pub(super) struct Chart {
    pub(super) number: usize,
    /// What all its bars count.
    pub(super) title: String,
    pub(super) describes: String,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) bars: Vec<Bar>,
}

pub(super) struct Bar {
    /// The lines of its name, each with its height.
    pub(super) names: Vec<(f64, String)>,
    pub(super) value: String,
    pub(super) contested: bool,
    pub(super) value_y: f64,
    pub(super) y: f64,
    pub(super) width: f64,
}

/// The charts of these figures: each holds figures of one unit that count the same thing, or that contradict or correct
/// each other. A figure that nothing can be compared with stands in the table only.
pub(super) fn charts(
    speech: Speech,
    rulebook: &Rulebook,
    figures: &[FigureId],
    value: impl Fn(&Figure) -> String,
    first: usize,
) -> Vec<Chart> {
    let sets = sets(rulebook, figures).into_iter().filter(|set| set.len() > 1);
    sets.zip(first..).map(|(set, number)| chart(speech, rulebook, &set, number, &value)).collect()
}

/// The figures parted into sets that can be compared.
fn sets(rulebook: &Rulebook, figures: &[FigureId]) -> Vec<Vec<FigureId>> {
    let mut sets: Vec<Vec<FigureId>> = Vec::new();
    for id in figures {
        let comparable = |set: &Vec<FigureId>| set.iter().any(|other| are_comparable(rulebook, *id, *other));
        let (joined, mut apart): (Vec<_>, Vec<_>) = sets.into_iter().partition(comparable);
        let mut set: Vec<FigureId> = joined.into_iter().flatten().collect();
        set.push(*id);
        set.sort_unstable();
        apart.push(set);
        sets = apart;
    }
    sets.sort();
    sets
}

fn are_comparable(rulebook: &Rulebook, one: FigureId, other: FigureId) -> bool {
    let (figure, second) = (&rulebook.figures[one], &rulebook.figures[other]);
    let named =
        |figure: &Figure, id: &FigureId| figure.contradicts.contains(id) || figure.corrects.contains(id);
    let related = named(figure, &other) || named(second, &one);
    figure.value.unit == second.value.unit && (related || figure.counts == second.counts)
}

/// The title of a figure, in English without what follows its first comma.
fn counts(figure: &Figure) -> &str {
    if figure.title.starts_with(&figure.counts) { &figure.counts } else { &figure.title }
}

/// What all these titles begin with, up to a comma; nothing where they begin differently.
fn stem<'t>(titles: &[&'t str]) -> &'t str {
    let Some((first, others)) = titles.split_first() else { return "" };
    let begins = |stem: &&str| {
        others.iter().all(|other| {
            other.strip_prefix(*stem).is_some_and(|rest| rest.is_empty() || rest.starts_with(", "))
        })
    };
    let commas = first.match_indices(", ").map(|(place, _)| place).chain([first.len()]);
    commas.filter_map(|place| first.get(..place)).filter(begins).last().unwrap_or_default()
}

fn chart(
    speech: Speech,
    rulebook: &Rulebook,
    set: &[FigureId],
    number: usize,
    value: &impl Fn(&Figure) -> String,
) -> Chart {
    let figures: Vec<&Figure> = set.iter().map(|id| &rulebook.figures[*id]).collect();
    let most = figures.iter().map(|figure| size(figure)).fold(f64::MIN_POSITIVE, f64::max);
    let titles: Vec<&str> = figures.iter().map(|figure| figure.title.as_str()).collect();
    let stem = stem(&titles);
    let most_letters = letters(speech, LETTERS);
    let mut bottom = 0.0;
    let mut bar = |id: &FigureId, figure: &&Figure| {
        let rest = figure.title.strip_prefix(stem).unwrap_or_default().trim_start_matches(", ");
        let name = if rest.is_empty() { &figure.title } else { rest };
        let name = format!("{name} [{}]", keys(rulebook, &figure.sources).join(", "));
        let placed = wrap(&name, most_letters, "", "").into_iter().map(|name| {
            bottom += LINE;
            (bottom - 2.0, name)
        });
        let names: Vec<(f64, String)> = placed.collect();
        bottom += ROW;
        Bar {
            names,
            value: value(figure),
            contested: is_contested(rulebook, *id),
            value_y: bottom - 19.0,
            y: bottom - 15.0,
            width: ((size(figure) / most * (WIDTH - 2.0)).max(1.0) * 10.0).round() / 10.0,
        }
    };
    let bars: Vec<Bar> = set.iter().zip(&figures).map(|(id, figure)| bar(id, figure)).collect();
    let title = if stem.is_empty() {
        speech.reference_figures_others(figures.first().map_or("", |figure| counts(figure)))
    } else {
        stem.to_owned()
    };
    let contested =
        |bar: &Bar| if bar.contested { format!(", {}", speech.reference_contested()) } else { String::new() };
    let name = |bar: &Bar| bar.names.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(" ");
    let told = bars.iter().map(|bar| format!("{}: {}{}", name(bar), bar.value, contested(bar)));
    Chart {
        number,
        describes: told.collect::<Vec<_>>().join(". "),
        title,
        width: WIDTH,
        height: bottom,
        bars,
    }
}

/// Whether another source says something else.
pub(super) fn is_contested(rulebook: &Rulebook, id: FigureId) -> bool {
    let figure = &rulebook.figures[id];
    let named = |other: &Figure| other.contradicts.contains(&id) || other.corrects.contains(&id);
    figure.checked == Checked::Differs || !figure.contradicts.is_empty() || rulebook.figures.iter().any(named)
}

/// How long its bar is: the number named, and of two the greater one.
fn size(figure: &Figure) -> f64 {
    let number = |number: Decimal| number.to_string().parse().unwrap_or(0.0);
    match figure.value.amount {
        Amount::Exactly(one)
        | Amount::About(one)
        | Amount::AtLeast(one)
        | Amount::AtMost(one)
        | Amount::MoreThan(one)
        | Amount::LessThan(one)
        | Amount::Between(_, one) => number(one),
    }
}
