//! A brief as text, for a tired person who reads a second language: the answer first, short sentences.

mod answer;
mod change;
mod rest;

use super::parts::{Brief, Finding, KnownFact, RuleEntry, SourceEntry};
use crate::Style;
use crate::page::Page;
use crate::words::{date_words, mark_words, stopped};
use language::rulebook::View;
use std::collections::BTreeSet;

impl Brief {
    /// The brief as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let mut sheet = Sheet::new(style);
        sheet.top(self);
        sheet.answers(self);
        sheet.reasons(self);
        sheet.changes(self);
        sheet.contrasts(self);
        sheet.disputes(self);
        sheet.unknown(self);
        sheet.limits(self);
        sheet.dates(self);
        sheet.sources(&self.sources);
        sheet.page.finish()
    }

    /// The findings that are told.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.shown)
    }
}

/// A page, and the sources cited on it so far: only those are listed at its end.
pub(crate) struct Sheet {
    pub(crate) page: Page,
    cited: BTreeSet<String>,
    /// The facts whose warning stands on the page already.
    warned: BTreeSet<String>,
}

impl Sheet {
    pub(crate) fn new(style: &Style) -> Self {
        Self { page: Page::new(style), cited: BTreeSet::new(), warned: BTreeSet::new() }
    }

    fn top(&mut self, brief: &Brief) {
        self.page.title(&brief.title);
        self.stale(brief.stale, brief.checked_until);
        let practice = match brief.view {
            View::Paper => "",
            View::Practice => " Reported practice counts as well as law.",
        };
        self.page.paragraph(0, &format!("Law as it stood on {}.{practice}", date_words(brief.on)));
        if let Some(day) = brief.known_by {
            let day = date_words(day);
            self.page.paragraph(
                0,
                &format!("Only what anyone could have known by {day} counts. This is not what holds today."),
            );
        }
    }

    /// The warning that stands before everything else.
    pub(crate) fn stale(&mut self, stale: bool, checked_until: Option<language::Date>) {
        if let Some(checked) = checked_until.filter(|_| stale) {
            let checked = date_words(checked);
            self.page.paragraph(
                0,
                &format!(
                    "WARNING: these rules were checked until {checked}, and this page is about a later day. The law \
                     may have changed since. Ask a lawyer, or look for a newer edition, before relying on it."
                ),
            );
            self.page.gap();
        }
    }

    /// Sources in brackets, after a space; nothing where there are none.
    pub(crate) fn cite(&mut self, keys: &[String]) -> String {
        self.cited.extend(keys.iter().cloned());
        if keys.is_empty() { String::new() } else { format!(" [{}]", keys.join(", ")) }
    }

    /// A rule's sentence with its sources, and a word where it is weak.
    pub(crate) fn rule(&mut self, rule: &RuleEntry) -> String {
        let cited = self.cite(&rule.sources);
        format!("{}{cited}", stopped(&rule.says))
    }

    pub(crate) fn sources(&mut self, sources: &[SourceEntry]) {
        let cited: Vec<&SourceEntry> =
            sources.iter().filter(|source| self.cited.contains(&source.key)).collect();
        if cited.is_empty() {
            return;
        }
        self.page.heading("Sources");
        for source in cited {
            let mark = mark_words(source.mark);
            self.page.item(0, &format!("{}: {}, {} ({mark}).", source.key, source.publisher, source.date));
        }
        self.page.paragraph(0, "Titles and addresses: `yol sources`.");
    }
}

/// What is known of facts, in one line: `sex: male; age: 48 years`.
pub(crate) fn facts_line(facts: &[KnownFact]) -> String {
    let fact = |fact: &KnownFact| {
        let presumed = if fact.presumed { " (assumed)" } else { "" };
        format!("{}: {}{presumed}", fact.title, fact.words)
    };
    facts.iter().map(fact).collect::<Vec<_>>().join("; ")
}

/// Titles in one line.
pub(crate) fn titles_line<'t>(titles: impl Iterator<Item = &'t str>) -> String {
    titles.collect::<Vec<_>>().join("; ")
}
