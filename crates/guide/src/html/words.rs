//! Sentences with the sources behind them, as HTML.

use super::russian;
use crate::{Locale, Speech};
use askama::FastWritable;
use askama::filters::HtmlSafe;
use std::fmt::{self, Write};

/// Sentences of a page, with their sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    /// The language of the page: what is Russian on it is marked.
    locale: Locale,
    pieces: Vec<Piece>,
}

/// A part of what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Text as it stands in the rulebook or in a message.
    Said(String),
    /// What stands out before what it is about.
    Label(String),
    /// The keys of sources, in brackets.
    Cited(String),
    /// The same, for paper only.
    CitedOnPaper(String),
}

impl Words {
    /// Text without a source.
    pub(crate) fn said(speech: Speech, text: &str) -> Self {
        Self { locale: speech.locale, pieces: vec![Piece::Said(text.to_owned())] }
    }

    /// Text whose beginning stands out: all up to its first colon. Messages that name what follows have one.
    pub(crate) fn led(speech: Speech, text: &str) -> Self {
        match text.split_once(": ") {
            Some((label, rest)) => Self::label(speech, &format!("{label}:")).and(&format!(" {rest}")),
            None => Self::said(speech, text),
        }
    }

    /// What stands out before what it is about.
    pub(crate) fn label(speech: Speech, text: &str) -> Self {
        Self { locale: speech.locale, pieces: vec![Piece::Label(text.to_owned())] }
    }

    /// These words, and then text.
    pub(crate) fn and(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.pieces.push(Piece::Said(text.to_owned()));
        }
        self
    }

    /// These words, and then others.
    pub(crate) fn then(mut self, others: Self) -> Self {
        self.pieces.extend(others.pieces);
        self
    }

    /// These words, and then the keys of sources.
    pub(crate) fn cited(mut self, keys: &[String]) -> Self {
        if !keys.is_empty() {
            self.pieces.push(Piece::Cited(keys.join(", ")));
        }
        self
    }

    /// These words, and then the keys of sources, which only paper shows.
    pub(crate) fn cited_on_paper(mut self, keys: &[String]) -> Self {
        if !keys.is_empty() {
            self.pieces.push(Piece::CitedOnPaper(keys.join(", ")));
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
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Said(text) => russian::marked(formatter, self.locale, text),
            Piece::Label(text) => {
                formatter.write_str("<b>")?;
                russian::marked(formatter, self.locale, text)?;
                formatter.write_str("</b>")
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_and_sources_follow() {
        let words = Words::said(Speech::default(), "A permit (ВНЖ) & more").cited(&["S1".to_owned()]);
        assert_eq!(
            words.to_string(),
            "A permit (<span lang=\"ru\">ВНЖ</span>) &#38; more <span class=\"c\">[S1]</span>"
        );
        assert_eq!(Words::led(Speech::default(), "Why: 1: 2").to_string(), "<b>Why:</b> 1: 2");
        assert_eq!(Words::led(Speech::default(), "Because").to_string(), "Because");
    }
}
