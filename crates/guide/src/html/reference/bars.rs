//! Figures that can be compared, as bars.

use super::shortened;
use super::sources::keys;
use language::Rulebook;
use language::rulebook::{Amount, Checked, Decimal, Figure, FigureId};

/// Measured as in the picture of the timeline.
const WIDTH: f64 = 300.0;
const ROW: f64 = 46.0;
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
    pub(super) name: String,
    pub(super) value: String,
    pub(super) contested: bool,
    pub(super) name_y: f64,
    pub(super) value_y: f64,
    pub(super) y: f64,
    pub(super) width: f64,
}

/// The charts of these figures: each holds figures of one unit that count the same thing, or that contradict or correct
/// each other. A figure that nothing can be compared with stands in the table only.
pub(super) fn charts(
    rulebook: &Rulebook,
    figures: &[FigureId],
    value: impl Fn(&Figure) -> String,
    first: usize,
) -> Vec<Chart> {
    let sets = sets(rulebook, figures).into_iter().filter(|set| set.len() > 1);
    sets.zip(first..).map(|(set, number)| chart(rulebook, &set, number, &value)).collect()
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
    figure.value.unit == second.value.unit && (related || stem(&figure.title) == stem(&second.title))
}

/// What a title counts, without the time and the teller that follow the first comma.
fn stem(title: &str) -> &str {
    title.split_once(", ").map_or(title, |(stem, _)| stem)
}

fn chart(rulebook: &Rulebook, set: &[FigureId], number: usize, value: &impl Fn(&Figure) -> String) -> Chart {
    let figures: Vec<&Figure> = set.iter().map(|id| &rulebook.figures[*id]).collect();
    let most = figures.iter().map(|figure| size(figure)).fold(f64::MIN_POSITIVE, f64::max);
    let same = figures.iter().all(|figure| stem(&figure.title) == stem(&figures[0].title));
    let bars: Vec<Bar> = set
        .iter()
        .zip(&figures)
        .enumerate()
        .map(|(row, (id, figure))| {
            let rest = figure.title.strip_prefix(stem(&figure.title)).unwrap_or_default();
            let name = if same && rest.len() > 2 { rest.trim_start_matches(", ") } else { &figure.title };
            let keys = keys(rulebook, &figure.sources).join(", ");
            let top = ROW * f64::from(u16::try_from(row).unwrap_or(u16::MAX));
            Bar {
                name: format!("{} [{keys}]", shortened(name, LETTERS.saturating_sub(keys.len() + 3))),
                value: value(figure),
                contested: is_contested(rulebook, *id),
                name_y: top + 12.0,
                value_y: top + 27.0,
                y: top + 31.0,
                width: ((size(figure) / most * (WIDTH - 2.0)).max(1.0) * 10.0).round() / 10.0,
            }
        })
        .collect();
    let title = if same {
        stem(&figures[0].title).to_owned()
    } else {
        format!("{}, and what others say", stem(&figures[0].title))
    };
    let told = bars
        .iter()
        .map(|bar| format!("{}: {}{}", bar.name, bar.value, if bar.contested { ", contested" } else { "" }));
    Chart {
        number,
        describes: told.collect::<Vec<_>>().join(". "),
        title,
        width: WIDTH,
        height: ROW * f64::from(u16::try_from(bars.len()).unwrap_or(u16::MAX)),
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
