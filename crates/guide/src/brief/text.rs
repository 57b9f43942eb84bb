//! A brief as text, for a tired person who reads a second language: the answer first, short sentences, two printed
//! pages.

mod answer;
mod beside;
mod change;
mod length;
mod practice;
mod rest;
mod sources;

use super::parts::{Beware, Brief, Finding, RuleEntry};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{date_words, mark_words, stopped};
pub(crate) use answer::{
    between, deciding, depends_on, most_deciding_first, official_decides, once_each, outcome_if, said_above,
    settling, why,
};
pub(crate) use beside::seen;
pub(crate) use change::{changes, then};
use language::rulebook::{Mark, View};
pub(crate) use length::{FULL, Length};
pub(crate) use practice::{how_sure, practice, together};
pub(crate) use rest::{checked, facts_line, given, open_points, question};
pub(crate) use sources::MARKS;
use std::collections::BTreeSet;

impl Brief {
    /// The brief as text. It fits two printed pages, if need be by telling less of what is told last.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let most = length::lines(style.width);
        let text = length::fitting(|length| self.written(style, length, most));
        text.or_else(|| self.written(style, length::tightest(), usize::MAX)).unwrap_or_default()
    }

    /// How much is told where a brief takes two printed pages, in letters of different widths.
    pub(crate) fn printed_length(&self) -> &'static Length {
        let style = Style::default();
        let fits =
            |length: &'static Length| self.written(&style, length, length::LINES_IN_PRINT).map(|_| length);
        length::fitting(fits).unwrap_or(length::tightest())
    }

    /// The brief, where it has at most so many lines. It is written no further than that.
    fn written(&self, style: &Style, length: &'static Length, most: usize) -> Option<String> {
        let parts: [&dyn Fn(&mut Sheet); 10] = [
            &|sheet| sheet.top(self),
            &|sheet| sheet.answers(self),
            &|sheet| sheet.changes(self),
            &|sheet| sheet.points(self),
            &|sheet| sheet.unknown(self),
            &|sheet| sheet.pending(self),
            &|sheet| sheet.limits(self),
            &|sheet| sheet.helpers(self),
            &|sheet| sheet.basis(self),
            &|sheet| sheet.sources(&self.sources),
        ];
        let mut sheet = Sheet::new(style, self.speech, length);
        for part in parts {
            part(&mut sheet);
            if sheet.page.lines() > most {
                return None;
            }
        }
        Some(sheet.page.finish())
    }

    /// The day and the view for which the law is told.
    pub(crate) fn law_of(&self) -> String {
        let speech = self.speech;
        let mut sentences = vec![speech.brief_law_on(date_words(speech, self.on))];
        if self.view == View::Practice {
            sentences.push(speech.brief_practice_counts().to_owned());
        }
        sentences.extend(self.known_by.map(|day| speech.brief_known_by(date_words(speech, day))));
        sentences.join(" ")
    }

    /// The findings that are told.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.shown)
    }
}

/// A page, and the sources cited on it so far: only those are listed at its end.
pub(crate) struct Sheet {
    pub(crate) page: Page,
    pub(crate) speech: Speech,
    length: &'static Length,
    cited: BTreeSet<String>,
    /// The warnings, rules' sentences and notes that stand on the page already.
    told: BTreeSet<String>,
}

impl Sheet {
    fn new(style: &Style, speech: Speech, length: &'static Length) -> Self {
        Self { page: Page::new(speech, style), speech, length, cited: BTreeSet::new(), told: BTreeSet::new() }
    }

    /// A page of any length.
    pub(crate) fn full(style: &Style, speech: Speech) -> Self {
        Self::new(style, speech, &length::FULL)
    }

    fn top(&mut self, brief: &Brief) {
        self.page.title(&brief.title);
        self.stale(brief.stale, brief.checked_until);
        let about = brief.journey.as_ref().map(|journey| self.speech.brief_journey(&journey.title));
        let sentences: Vec<String> = about.into_iter().chain([brief.law_of()]).collect();
        self.page.paragraph(0, &sentences.join(" "));
    }

    /// The warning that stands before everything else.
    pub(crate) fn stale(&mut self, stale: bool, checked_until: Option<language::Date>) {
        if let Some(checked) = checked_until.filter(|_| stale) {
            let warning = self.speech.brief_stale(date_words(self.speech, checked));
            self.page.paragraph(0, &warning);
        }
    }

    /// Sources in brackets, after a space; nothing where there are none.
    pub(crate) fn cite(&mut self, keys: &[String]) -> String {
        self.cited.extend(keys.iter().cloned());
        if keys.is_empty() { String::new() } else { format!(" [{}]", keys.join(", ")) }
    }

    /// Whether a sentence does not stand on the page yet; from now on it does.
    fn is_new(&mut self, sentence: &str) -> bool {
        self.told.insert(sentence.to_owned())
    }

    /// A rule's sentence with its sources.
    pub(crate) fn rule(&mut self, rule: &RuleEntry) -> String {
        self.is_new(&rule.says);
        let cited = self.cite(&rule.sources);
        format!("{}{cited}", stopped(&rule.says))
    }

    /// How far what this mark stands on can be relied on.
    pub(crate) fn how_sure(&self, mark: Mark) -> String {
        self.speech.brief_how_sure(mark_words(self.speech, mark))
    }

    /// What a paper really means: in full, once on a page.
    pub(crate) fn beware(&mut self, indent: usize, beware: &Beware) {
        if self.is_new(&beware.text) {
            let cited = self.cite(&beware.sources);
            let label = self.speech.brief_beware(&beware.title);
            self.page.paragraph(indent, &format!("{label} {}{cited}", beware.text));
        }
    }
}
