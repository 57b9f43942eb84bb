//! Who says so.

use super::Sheet;
use crate::brief::parts::SourceEntry;
use crate::words::{capital, mark_words};
use language::rulebook::Mark;

/// Marks, the strongest first.
pub(crate) const MARKS: [Mark; 4] = [Mark::Primary, Mark::Reported, Mark::SingleSource, Mark::Unconfirmed];

impl Sheet {
    /// Everything cited on the page, by how far it can be relied on.
    pub(crate) fn sources(&mut self, sources: &[SourceEntry]) {
        let cited: Vec<&SourceEntry> =
            sources.iter().filter(|source| self.cited.contains(&source.key)).collect();
        if cited.is_empty() {
            return;
        }
        self.page.heading(self.speech.brief_sources());
        for mark in MARKS {
            let entries = cited.iter().filter(|source| source.mark == mark);
            let entries: Vec<String> = entries
                .map(|source| format!("{} {}, {}", source.key, self.publisher(source), source.short_date))
                .collect();
            if !entries.is_empty() {
                let mark = capital(self.speech, mark_words(self.speech, mark));
                self.page.paragraph(0, &format!("{mark}: {}.", entries.join("; ")));
            }
        }
        self.page.paragraph(0, self.speech.brief_yol_sources());
    }

    /// Who published it; where there is no room, without whom they follow.
    fn publisher<'s>(&self, source: &'s SourceEntry) -> &'s str {
        let whole = source.publisher.as_str();
        let short = whole.split_once(", ").map_or(whole, |(short, _)| short);
        if self.length.publishers { whole } else { short.split_once(" (").map_or(short, |(short, _)| short) }
    }
}
