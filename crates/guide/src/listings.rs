//! What a rulebook holds: facts, sources, accounts, figures, helpers, papers.

mod accounts;
mod facts;
mod figures;
mod helpers;
mod papers;

pub use accounts::{accounts_json, accounts_text};
pub use facts::{facts_json, facts_text};
pub use figures::{FigureFilter, figures_csv, figures_json, figures_text};
pub(crate) use figures::{checked_words, related_figures, value_words};
pub(crate) use helpers::{helper_entry, helper_json};
pub use helpers::{helpers_json, helpers_text};
pub(crate) use papers::{PAPER_KINDS, paper_kind_words};
pub use papers::{papers_json, papers_text};

use crate::Speech;
use crate::Style;
use crate::brief::{source_entry, source_json};
use crate::page::Page;
use crate::words::{capital, mark_words};
use language::Rulebook;
use language::rulebook::SourceId;
use serde_json::{Value, json};

/// The sources of a rulebook, as text.
#[must_use]
pub fn sources_text(speech: Speech, rulebook: &Rulebook, style: &Style) -> String {
    let mut page = Page::new(speech, style);
    for source in rulebook.sources.iter().map(|source| source_entry(speech, source)) {
        page.gap();
        page.title(&source.key);
        page.paragraph(2, &format!("{}. {}.", source.publisher, speech.quoted(&source.title)));
        page.paragraph(
            2,
            &format!(
                "{}. {}.",
                capital(speech, &source.date),
                capital(speech, mark_words(speech, source.mark))
            ),
        );
        if let Some(address) = &source.address {
            page.paragraph(2, address);
        }
    }
    page.finish()
}

/// The sources of a rulebook, as JSON.
#[must_use]
pub fn sources_json(rulebook: &Rulebook) -> Value {
    // The JSON has no words of ours, so that any language will do.
    let entry = |source| source_json(&source_entry(Speech::default(), source));
    let sources = rulebook.sources.iter().map(entry);
    json!({ "sources": sources.collect::<Vec<_>>() })
}

/// The keys of these sources.
pub(crate) fn keys(rulebook: &Rulebook, sources: &[SourceId]) -> Vec<String> {
    sources.iter().map(|source| rulebook.sources[*source].name.clone()).collect()
}
