//! The papers that one may be handed or asked for, and phrases to say.

use super::keys;
use crate::page::Page;
use crate::{Speech, Style};
use language::Rulebook;
use language::rulebook::{Paper, PaperKind, Phrase, PhraseUse};
use serde_json::{Value, json};

/// The kinds of papers, in the order in which they are told.
pub(crate) const PAPER_KINDS: [PaperKind; 3] = [PaperKind::Sign, PaperKind::Given, PaperKind::Shown];

/// What stands over the papers of one kind.
pub(crate) fn paper_kind_words(speech: Speech, kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Sign => speech.lists_papers_to_sign(),
        PaperKind::Given => speech.lists_papers_given(),
        PaperKind::Shown => speech.lists_papers_shown(),
    }
}

/// The papers and the phrases, as text.
#[must_use]
pub fn papers_text(speech: Speech, rulebook: &Rulebook, style: &Style) -> String {
    let mut page = Page::new(speech, style);
    for kind in PAPER_KINDS {
        page.heading(paper_kind_words(speech, kind));
        for paper in rulebook.papers.iter().filter(|paper| paper.kind == kind) {
            page.gap();
            write_paper(speech, &mut page, rulebook, paper);
        }
    }
    page.heading(speech.lists_phrases());
    for phrase in &rulebook.phrases {
        page.gap();
        page.title(&phrase.russian);
        page.paragraph(2, &phrase.means);
        let sources = (!phrase.sources.is_empty())
            .then(|| speech.lists_sources(keys(rulebook, &phrase.sources).join(", ")));
        let act = phrase.act.as_ref().map(|act| format!("{act}."));
        let rests = act.into_iter().chain(sources).collect::<Vec<_>>().join(" ");
        if !rests.is_empty() {
            page.paragraph(2, &rests);
        }
    }
    page.finish()
}

fn write_paper(speech: Speech, page: &mut Page, rulebook: &Rulebook, paper: &Paper) {
    page.title(&format!("{}: {}", paper.russian, paper.title));
    if !paper.printed.is_empty() {
        page.paragraph(2, &speech.lists_printed(paper.printed.join("; ")));
    }
    let handed = paper.handed.as_ref().map(|handed| speech.lists_paper_where(handed));
    let always = [speech.lists_paper_does(&paper.does), speech.lists_paper_before(&paper.before)];
    let beware = paper.beware.as_ref().map(|beware| speech.lists_beware(beware));
    let note = paper.note.as_ref().map(|note| speech.lists_paper_note(note));
    for line in handed.into_iter().chain(always).chain(beware).chain(note) {
        page.paragraph(2, &line);
    }
    page.paragraph(2, &speech.lists_sources(keys(rulebook, &paper.sources).join(", ")));
}

/// The papers and the phrases, as JSON.
#[must_use]
pub fn papers_json(rulebook: &Rulebook) -> Value {
    let papers = rulebook.papers.iter().map(|paper| paper_json(rulebook, paper));
    let phrases = rulebook.phrases.iter().map(|phrase| phrase_json(rulebook, phrase));
    json!({ "papers": papers.collect::<Vec<_>>(), "phrases": phrases.collect::<Vec<_>>() })
}

fn paper_json(rulebook: &Rulebook, paper: &Paper) -> Value {
    json!({
        "paper": paper.name,
        "title": paper.title,
        "russian": paper.russian,
        "printed": paper.printed,
        "kind": match paper.kind {
            PaperKind::Sign => "sign",
            PaperKind::Given => "given",
            PaperKind::Shown => "shown",
        },
        "handed": paper.handed,
        "does": paper.does,
        "before": paper.before,
        "beware": paper.beware,
        "note": paper.note,
        "sources": keys(rulebook, &paper.sources),
    })
}

fn phrase_json(rulebook: &Rulebook, phrase: &Phrase) -> Value {
    let uses = phrase.uses.iter().map(|place| match place {
        PhraseUse::Card => "card",
        PhraseUse::Raid => "raid",
    });
    json!({
        "phrase": phrase.name,
        "russian": phrase.russian,
        "means": phrase.means,
        "use": uses.collect::<Vec<_>>(),
        "act": phrase.act,
        "request": phrase.request,
        "sources": keys(rulebook, &phrase.sources),
    })
}
