//! A rule as text.

use super::{Explanation, Takeover};
use crate::Speech;
use crate::Style;
use crate::page::Page;
use crate::words::{date_words, mark_words, stopped};
use std::collections::BTreeSet;

/// Accounts and cases named; of more, their number is told.
const NAMED: usize = 12;

impl Explanation {
    /// The rule as text.
    #[must_use]
    pub fn text(&self, style: &Style) -> String {
        let mut page = Page::new(Speech::default(), style);
        page.title(&format!("{} ({})", self.name, self.place));
        if let Some(says) = &self.says {
            page.paragraph(0, says);
        }
        page.paragraph(0, &format!("{}: {}", self.decides.0, self.decides.1));
        if let Some(instrument) = &self.instrument {
            page.paragraph(0, &format!("Under: {}", stopped(instrument)));
        }
        let known = self.known_from.map_or_else(String::new, |day| {
            format!(" Anybody could know it from {}.", date_words(Speech::default(), day))
        });
        page.paragraph(0, &format!("In force {}.{known}", self.in_force));
        page.paragraph(
            0,
            &format!("Sources: {} ({}).", self.sources.join(", "), mark_words(Speech::default(), self.mark)),
        );
        page.heading("When it holds");
        for (depth, line) in &self.condition {
            page.item(depth.saturating_mul(2), line);
        }
        if !self.exception_of.is_empty() {
            page.paragraph(
                0,
                &format!(
                    "It is an exception, and looked at only where this holds: {}.",
                    self.exception_of.join(", ")
                ),
            );
        }
        page.heading("What takes over from it");
        if self.exceptions.is_empty() {
            page.paragraph(0, "It has no exceptions.");
        }
        let mut told = BTreeSet::new();
        for exception in &self.exceptions {
            takeover(&mut page, exception, 0, &mut told);
        }
        page.heading("What rests on it");
        if self.accounts.is_empty() {
            page.paragraph(0, "No account and no worked case.");
        }
        for (name, title) in self.accounts.iter().take(NAMED) {
            page.item(0, &format!("{name}: {title}"));
        }
        if let Some(rest) = self.accounts.len().checked_sub(NAMED).filter(|rest| *rest > 0) {
            page.paragraph(0, &format!("And {rest} more, in the JSON answer."));
        }
        let mut text = page.finish();
        if let Some(written) = &self.written {
            text.push_str("\nAS WRITTEN\n\n");
            text.push_str(written);
            text.push('\n');
        }
        text
    }
}

/// An exception with those of it; one that was told before is only named.
fn takeover<'t>(page: &mut Page, exception: &'t Takeover, depth: usize, told: &mut BTreeSet<&'t str>) {
    let indent = depth.saturating_mul(2);
    if !told.insert(&exception.name) {
        return page.item(indent, &format!("{}, as above.", exception.name));
    }
    page.item(indent, &format!("{}, when {}: {}", exception.name, exception.when, exception.decides));
    for below in &exception.exceptions {
        takeover(page, below, depth.saturating_add(1), told);
    }
}
