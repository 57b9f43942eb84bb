//! A rule as text.

use super::{Explanation, Takeover};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{capitals, count, date_words, mark_words, stopped};
use std::collections::BTreeSet;

/// Accounts and cases named; of more, their number is told.
const NAMED: usize = 12;

impl Explanation {
    /// The rule as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let mut page = Page::new(self.speech, style);
        let speech = self.speech;
        page.title(&format!("{} ({})", self.name, self.place));
        if let Some(says) = &self.says {
            page.paragraph(0, says);
        }
        page.paragraph(0, &format!("{}: {}", self.decides.0, self.decides.1));
        if let Some(instrument) = &self.instrument {
            page.paragraph(0, &speech.explain_under(stopped(instrument)));
        }
        let known = self.known_from.map(|day| speech.explain_known_from(date_words(speech, day)));
        let times: Vec<String> = [speech.explain_in_force(&self.in_force)].into_iter().chain(known).collect();
        page.paragraph(0, &times.join(" "));
        page.paragraph(0, &speech.explain_sources(self.sources.join(", "), mark_words(speech, self.mark)));
        page.heading(speech.explain_condition());
        for (depth, line) in &self.condition {
            page.item(depth.saturating_mul(2), line);
        }
        if !self.exception_of.is_empty() {
            page.paragraph(0, &speech.explain_exception_of(self.exception_of.join(", ")));
        }
        page.heading(speech.explain_exceptions());
        if self.exceptions.is_empty() {
            page.paragraph(0, speech.explain_no_exceptions());
        }
        let mut told = BTreeSet::new();
        for exception in &self.exceptions {
            takeover(speech, &mut page, exception, 0, &mut told);
        }
        page.heading(speech.explain_accounts());
        if self.accounts.is_empty() {
            page.paragraph(0, speech.explain_no_accounts());
        }
        for (name, title) in self.accounts.iter().take(NAMED) {
            page.item(0, &format!("{name}: {title}"));
        }
        let rest = self.accounts.len().saturating_sub(NAMED);
        if rest > 0 {
            page.paragraph(0, &speech.explain_more_accounts(count(rest)));
        }
        let mut text = page.finish();
        if let Some(written) = &self.written {
            let title = capitals(speech, speech.explain_as_written());
            text.push_str(&format!("\n{title}\n\n{written}\n"));
        }
        text
    }
}

/// An exception with those of it; one that was told before is only named.
fn takeover<'t>(
    speech: Speech,
    page: &mut Page,
    exception: &'t Takeover,
    depth: usize,
    told: &mut BTreeSet<&'t str>,
) {
    let indent = depth.saturating_mul(2);
    if !told.insert(&exception.name) {
        return page.item(indent, &speech.explain_exception_above(&exception.name));
    }
    page.item(indent, &speech.explain_exception(&exception.name, &exception.when, &exception.decides));
    for below in &exception.exceptions {
        takeover(speech, page, below, depth.saturating_add(1), told);
    }
}
