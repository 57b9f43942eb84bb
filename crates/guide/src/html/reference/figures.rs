//! The numbers that were published: charts of those that can be compared, and a table of all.

use super::bars::{Chart, charts, is_contested};
use super::sources::{Listed, keys, listed};
use super::subject;
use crate::Speech;
use crate::html::{Frame, document, filters};
use crate::listings::{checked_words, related_figures, value_words};
use crate::words::{period_words, stopped};
use askama::Template;
use engine::Engine;
use language::rulebook::{Figure, FigureId, FileId};
use language::{Date, Rulebook};

#[derive(Template)]
#[template(path = "reference/figures.html")]
struct Page<'p> {
    frame: &'p Frame,
    groups: Vec<Group>,
    sources: Vec<Listed>,
}

/// The figures of one subject.
struct Group {
    number: usize,
    title: String,
    charts: Vec<Chart>,
    rows: Vec<Row>,
}

struct Row {
    value: String,
    contested: bool,
    title: String,
    measures: String,
    /// When, who says it, and what became of it.
    says: Vec<String>,
    keys: String,
}

/// The figures page: every number with who says it and what contradicts it.
#[must_use]
pub fn figures(engine: &Engine, frame: &Frame, _on: Date) -> String {
    let rulebook = engine.rulebook();
    let cited = rulebook.figures.iter().flat_map(|figure| &figure.sources).copied();
    let speech = frame.speech;
    document(&Page { frame, groups: groups(speech, rulebook), sources: listed(speech, rulebook, cited) })
}

/// The figures by subject; each subject is a file of the rulebook.
fn groups(speech: Speech, rulebook: &Rulebook) -> Vec<Group> {
    let mut files: Vec<(FileId, Vec<FigureId>)> = Vec::new();
    for (id, figure) in rulebook.figures.iter_enumerated() {
        match files.iter_mut().find(|(file, _)| *file == figure.place.file) {
            Some((_, figures)) => figures.push(id),
            None => files.push((figure.place.file, vec![id])),
        }
    }
    let mut drawn = 0;
    let mut groups = Vec::new();
    for (file, figures) in files {
        let charts = charts(speech, rulebook, &figures, |figure| value(speech, figure), drawn + 1);
        drawn += charts.len();
        groups.push(Group {
            number: groups.len() + 1,
            title: subject(speech, rulebook, file),
            charts,
            rows: figures.iter().map(|id| row(speech, rulebook, *id)).collect(),
        });
    }
    groups
}

fn value(speech: Speech, figure: &Figure) -> String {
    value_words(speech, figure)
}

fn row(speech: Speech, rulebook: &Rulebook, id: FigureId) -> Row {
    let figure = &rulebook.figures[id];
    let period = period_words(speech, &figure.period.from, figure.period.until.as_ref());
    let mut says = vec![speech.reference_figure_time(period)];
    says.extend(figure.said_by.as_ref().map(|who| speech.lists_said_by(stopped(who))));
    says.push(checked_words(speech, figure.checked).to_owned());
    says.extend(related_figures(speech, rulebook, id));
    says.extend(figure.note.clone());
    Row {
        value: value(speech, figure),
        contested: is_contested(rulebook, id),
        title: stopped(&figure.title),
        measures: stopped(&figure.measures),
        says,
        keys: keys(rulebook, &figure.sources).join(", "),
    }
}
