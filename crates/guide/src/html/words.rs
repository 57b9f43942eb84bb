//! Sentences with the sources behind them, as HTML.

use askama::FastWritable;
use askama::filters::{Escaper as _, Html, HtmlSafe};
use std::fmt::{self, Write};

/// Sentences of a page, with their sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words(Vec<Piece>);

/// A part of what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Text as it stands in the rulebook or in a template.
    Said(String),
    /// The keys of sources, in brackets.
    Cited(String),
    /// The same, for paper only.
    CitedOnPaper(String),
}

impl Words {
    /// Text without a source.
    pub(crate) fn said(text: &str) -> Self {
        Self(vec![Piece::Said(text.to_owned())])
    }

    /// These words, and then text.
    pub(crate) fn and(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.0.push(Piece::Said(text.to_owned()));
        }
        self
    }

    /// These words, and then others.
    pub(crate) fn then(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// These words, and then the keys of sources.
    pub(crate) fn cited(mut self, keys: &[String]) -> Self {
        if !keys.is_empty() {
            self.0.push(Piece::Cited(keys.join(", ")));
        }
        self
    }

    /// These words, and then the keys of sources, which only paper shows.
    pub(crate) fn cited_on_paper(mut self, keys: &[String]) -> Self {
        if !keys.is_empty() {
            self.0.push(Piece::CitedOnPaper(keys.join(", ")));
        }
        self
    }

    /// All of these, with something between each two.
    pub(crate) fn joined(parts: Vec<Self>, between: &str) -> Self {
        let mut all = Self::default();
        for (place, part) in parts.into_iter().enumerate() {
            all = if place == 0 { part } else { all.and(between).then(part) };
        }
        all
    }
}

impl fmt::Display for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Said(text) => marked(formatter, text),
            Piece::Cited(keys) => write!(formatter, " <span class=\"c\">[{keys}]</span>"),
            Piece::CitedOnPaper(keys) => write!(formatter, " <span class=\"c p\">[{keys}]</span>"),
        })
    }
}

impl FastWritable for Words {
    fn write_into(&self, to: &mut dyn Write, _: &dyn askama::Values) -> askama::Result<()> {
        write!(to, "{self}")?;
        Ok(())
    }
}

// Each piece is escaped where it is written; keys of sources are letters and digits.
impl HtmlSafe for Words {}

/// Escaped text, in which each run of Cyrillic letters is marked as Russian.
fn marked(to: &mut dyn Write, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(start) = rest.find(is_cyrillic) {
        let (before, russian) = rest.split_at(start);
        // A run goes on over what stands between words, and ends after its last letter.
        let stops = |letter: char| letter.is_alphanumeric() && !is_cyrillic(letter) && !letter.is_numeric();
        let run = russian.split(stops).next().unwrap_or(russian);
        let run = run.trim_end_matches(|letter: char| !is_cyrillic(letter));
        Html.write_escaped_str(&mut *to, before)?;
        to.write_str("<span lang=\"ru\">")?;
        Html.write_escaped_str(&mut *to, run)?;
        to.write_str("</span>")?;
        rest = russian.strip_prefix(run).unwrap_or_default();
    }
    Html.write_escaped_str(to, rest)
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_is_marked_as_russian_and_all_is_escaped() {
        let words = Words::said("A <permit> (вид на жительство, ВНЖ) & more").cited(&["S1".to_owned()]);
        assert_eq!(
            words.to_string(),
            "A &#60;permit&#62; (<span lang=\"ru\">вид на жительство, ВНЖ</span>) &#38; more \
             <span class=\"c\">[S1]</span>"
        );
        assert_eq!(Words::said("ВНЖ").to_string(), "<span lang=\"ru\">ВНЖ</span>");
    }
}
