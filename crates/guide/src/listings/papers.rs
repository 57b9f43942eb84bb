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
pub(crate) fn paper_kind_words(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Sign => "Papers that somebody wants signed",
        PaperKind::Given => "Papers that are handed out",
        PaperKind::Shown => "Papers that are asked for",
    }
}

/// The papers and the phrases, as text.
#[must_use]
pub fn papers_text(rulebook: &Rulebook, style: &Style) -> String {
    let mut page = Page::new(Speech::default(), style);
    for kind in PAPER_KINDS {
        page.heading(paper_kind_words(kind));
        for paper in rulebook.papers.iter().filter(|paper| paper.kind == kind) {
            page.gap();
            write_paper(&mut page, rulebook, paper);
        }
    }
    page.heading("Phrases");
    for phrase in &rulebook.phrases {
        page.gap();
        page.title(&phrase.russian);
        page.paragraph(2, &phrase.means);
        let sources = (!phrase.sources.is_empty()).then(|| sources_words(&keys(rulebook, &phrase.sources)));
        let act = phrase.act.as_ref().map(|act| format!("{act}."));
        let rests = act.into_iter().chain(sources).collect::<Vec<_>>().join(" ");
        if !rests.is_empty() {
            page.paragraph(2, &rests);
        }
    }
    page.finish()
}

fn write_paper(page: &mut Page, rulebook: &Rulebook, paper: &Paper) {
    page.title(&format!("{}: {}", paper.russian, paper.title));
    if !paper.printed.is_empty() {
        page.paragraph(2, &format!("Printed on it: {}.", paper.printed.join("; ")));
    }
    let handed = paper.handed.as_ref().map(|handed| ("Where", handed));
    let always = [("What it does", &paper.does), ("Before", &paper.before)];
    let beware = paper.beware.as_ref().map(|beware| ("Beware", beware));
    let note = paper.note.as_ref().map(|note| ("Note", note));
    for (label, text) in handed.into_iter().chain(always).chain(beware).chain(note) {
        page.paragraph(2, &format!("{label}: {text}"));
    }
    page.paragraph(2, &sources_words(&keys(rulebook, &paper.sources)));
}

fn sources_words(keys: &[String]) -> String {
    format!("Sources: {}.", keys.join(", "))
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
