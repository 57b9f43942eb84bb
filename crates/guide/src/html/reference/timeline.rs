//! The history of the regime: a picture, and a table that carries all of it.

use super::picture::Picture;
use super::sources::{Listed, listed};
use crate::Options;
use crate::Speech;
use crate::html::{Frame, document, filters};
use crate::timeline::{Moment, Span, What};
use crate::words::{mark_words, stopped};
use askama::Template;
use engine::Engine;
use language::rulebook::{Mark, SourceId};
use language::{Date, Rulebook};

#[derive(Template)]
#[template(path = "reference/timeline.html")]
struct Page<'p> {
    frame: &'p Frame,
    picture: Option<Picture>,
    years: Vec<Year>,
    pending: Vec<Row>,
    sources: Vec<Listed>,
}

struct Year {
    year: i16,
    rows: Vec<Row>,
}

struct Row {
    when: String,
    kind: &'static str,
    title: String,
    says: Vec<String>,
    keys: String,
    weak: Option<&'static str>,
}

/// The timeline page: what happened up to `on`, as a picture and a table, and what is only pending.
#[must_use]
pub fn timeline(engine: &Engine, frame: &Frame, on: Date) -> String {
    let rulebook = engine.rulebook();
    // Without a case nothing can be refused.
    let speech = frame.speech;
    let options = Options { speech, ..Options::default() };
    let told = crate::timeline::timeline(engine, None, &Span::default(), &options);
    let (moments, pending) = told.map_or_else(|_| Default::default(), |told| (told.moments, told.pending));
    document(&Page {
        frame,
        picture: Picture::of(speech, rulebook, &moments, &pending, on),
        years: years(speech, &moments),
        pending: pending.iter().map(|moment| row(speech, moment)).collect(),
        sources: listed(speech, rulebook, cited(rulebook, moments.iter().chain(&pending))),
    })
}

fn years(speech: Speech, moments: &[Moment]) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    for moment in moments {
        let year = moment.day.year();
        match years.last_mut() {
            Some(last) if last.year == year => last.rows.push(row(speech, moment)),
            _ => years.push(Year { year, rows: vec![row(speech, moment)] }),
        }
    }
    years
}

fn row(speech: Speech, moment: &Moment) -> Row {
    let ended = moment.repeals.iter().map(|title| speech.timeline_it_ended(stopped(title)));
    let changed = moment.amends.iter().map(|title| speech.timeline_it_changed(stopped(title)));
    Row {
        when: moment.when.clone(),
        kind: kind_words(speech, moment.what),
        title: stopped(&moment.title),
        says: moment.says.iter().cloned().chain(ended).chain(changed).collect(),
        keys: moment.sources.join(", "),
        weak: matches!(moment.mark, Mark::SingleSource | Mark::Unconfirmed)
            .then(|| mark_words(speech, moment.mark)),
    }
}

fn kind_words(speech: Speech, what: What) -> &'static str {
    match what {
        What::Begins => speech.reference_moment_in_force(),
        What::BecomesKnown => speech.reference_moment_public(),
        What::Ends => speech.reference_moment_last_day(),
        What::Practice => speech.reference_moment_practice(),
        What::Event => speech.reference_moment_event(),
        What::Pending => speech.reference_moment_bill(),
    }
}

fn cited<'m>(rulebook: &Rulebook, moments: impl Iterator<Item = &'m Moment>) -> Vec<SourceId> {
    let keys: Vec<&String> = moments.flat_map(|moment| &moment.sources).collect();
    let sources = rulebook.sources.iter_enumerated();
    sources.filter(|(_, source)| keys.contains(&&source.name)).map(|(id, _)| id).collect()
}
