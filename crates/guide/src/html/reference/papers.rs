//! The papers that one may be given, and the raid card.

use super::sources::{Listed, keys, listed};
use crate::Speech;
use crate::html::{Frame, document, filters};
use crate::listings::{PAPER_KINDS, paper_kind_words};
use askama::Template;
use engine::Engine;
use language::rulebook::{Paper, PaperKind, Phrase, PhraseUse, SourceId};
use language::{Date, Rulebook};

#[derive(Template)]
#[template(path = "reference/papers.html")]
struct Papers<'p> {
    frame: &'p Frame,
    groups: Vec<Group<'p>>,
    phrases: Vec<Spoken<'p>>,
    sources: Vec<Listed>,
}

/// The papers of one kind.
struct Group<'p> {
    number: usize,
    title: &'static str,
    papers: Vec<Entry<'p>>,
}

struct Entry<'p> {
    number: usize,
    paper: &'p Paper,
    /// Whether its title says more than the Russian name: in Russian it may not.
    named_otherwise: bool,
    keys: String,
}

struct Spoken<'p> {
    phrase: &'p Phrase,
    keys: String,
}

#[derive(Template)]
#[template(path = "reference/raid.html")]
struct Raid<'p> {
    frame: &'p Frame,
    phrases: Vec<&'p Phrase>,
}

/// The papers page: how to recognise each paper, what it does, and what to do before.
#[must_use]
pub fn papers(engine: &Engine, frame: &Frame, _on: Date) -> String {
    let rulebook = engine.rulebook();
    let cited = rulebook.papers.iter().map(|paper| &paper.sources);
    let cited: Vec<SourceId> =
        cited.chain(rulebook.phrases.iter().map(|phrase| &phrase.sources)).flatten().copied().collect();
    let phrases = rulebook.phrases.iter();
    let phrases = phrases.map(|phrase| Spoken { phrase, keys: keys(rulebook, &phrase.sources).join(", ") });
    let groups = PAPER_KINDS.into_iter().enumerate();
    document(&Papers {
        frame,
        groups: groups.map(|(place, kind)| group(frame.speech, rulebook, place + 1, kind)).collect(),
        phrases: phrases.collect(),
        sources: listed(frame.speech, rulebook, cited),
    })
}

fn group(speech: Speech, rulebook: &Rulebook, number: usize, kind: PaperKind) -> Group<'_> {
    let papers = rulebook.papers.iter_enumerated().filter(|(_, paper)| paper.kind == kind);
    let papers = papers.map(|(id, paper)| Entry {
        number: usize::from(id) + 1,
        paper,
        named_otherwise: paper.title.to_lowercase() != paper.russian.to_lowercase(),
        keys: keys(rulebook, &paper.sources).join(", "),
    });
    Group { number, title: paper_kind_words(speech, kind), papers: papers.collect() }
}

/// The raid card: one screen of a small phone, and an A6 page.
#[must_use]
pub fn raid_card(engine: &Engine, frame: &Frame, _on: Date) -> String {
    let phrases = engine.rulebook().phrases.iter();
    let phrases = phrases.filter(|phrase| phrase.uses.contains(&PhraseUse::Raid)).collect();
    document(&Raid { frame, phrases })
}
