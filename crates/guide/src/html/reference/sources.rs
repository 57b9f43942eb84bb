//! The list of sources that ends a page.

use crate::Speech;
use crate::brief::source_entry;
use crate::words::{capital, mark_words, stopped};
use askama::FastWritable;
use askama::filters::{Escaper as _, Html, HtmlSafe};
use language::Rulebook;
use language::rulebook::SourceId;
use std::fmt::{self, Display, Write};

/// One source, as the list shows it. Its address is text to read, never a link.
pub(super) struct Listed {
    pub(super) key: String,
    pub(super) says: String,
    pub(super) address: Option<Address>,
}

/// An address that may be broken after each part, with a stylesheet or without.
pub(super) struct Address(String);

impl Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.0.split_inclusive(['/', '-', '_', '%', '?', '&']);
        for (place, part) in parts.enumerate() {
            formatter.write_str(if place == 0 { "" } else { "<wbr>" })?;
            Html.write_escaped_str(&mut *formatter, part)?;
        }
        Ok(())
    }
}

impl FastWritable for Address {
    fn write_into(&self, to: &mut dyn Write, _: &dyn askama::Values) -> askama::Result<()> {
        write!(to, "{self}")?;
        Ok(())
    }
}

// Each part is escaped where it is written.
impl HtmlSafe for Address {}

/// Those of the rulebook's sources that a page cites, in the rulebook's order.
pub(super) fn listed(
    speech: Speech,
    rulebook: &Rulebook,
    cited: impl IntoIterator<Item = SourceId>,
) -> Vec<Listed> {
    let mut cited: Vec<SourceId> = cited.into_iter().collect();
    cited.sort_unstable();
    cited.dedup();
    let sources = cited.into_iter().filter_map(|id| rulebook.sources.get(id));
    let sources = sources.map(|source| source_entry(speech, source));
    let listed = |source: crate::SourceEntry| Listed {
        says: speech.reference_source(
            stopped(&source.publisher),
            source.title,
            stopped(&capital(speech, &source.date)),
            capital(speech, mark_words(speech, source.mark)),
        ),
        key: source.key,
        address: source.address.map(Address),
    };
    sources.map(listed).collect()
}

/// The keys of sources, in brackets as the pages cite them.
pub(super) fn keys(rulebook: &Rulebook, sources: &[SourceId]) -> Vec<String> {
    crate::listings::keys(rulebook, sources)
}
