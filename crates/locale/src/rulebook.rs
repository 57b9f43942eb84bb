//! What the rulebook says, in other languages.

use crate::Locale;

/// The translation of a block of the rulebook.
#[derive(Debug)]
pub struct Block {
    pub(crate) id: &'static str,
    /// Who stands behind it.
    pub status: Status,
    /// A fingerprint of the English it was made from. Where the English is another by now, it must not be shown.
    pub made_from: u32,
    parts: &'static [(&'static str, &'static str)],
}

/// Who stands behind a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A machine made it, and no person has looked at it.
    Machine,
    /// A person has compared it with the English; the key tells who.
    Reviewed(&'static str),
}

impl Block {
    /// A text of the block. What is said about him is said as to "you" where the language needs no words of its own.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&'static str> {
        let find = |name: &str| self.parts.iter().find(|(part, _)| *part == name).map(|(_, text)| *text);
        find(name).or_else(|| find(name.strip_suffix("-him")?))
    }
}

/// The translation of a block (`fact-age`); `None` where there is none.
#[must_use]
pub fn rulebook_block(locale: Locale, id: &str) -> Option<&'static Block> {
    let blocks = RULEBOOK.get(locale.place())?;
    let place = blocks.binary_search_by(|block| block.id.cmp(id)).ok()?;
    blocks.get(place)
}

/// Whether somebody could come to harm by a wrong translation of this text: `locales/critical.txt` lists them. A part
/// that is listed counts for what is said about him, too.
#[must_use]
pub fn critical(block: &str, part: &str) -> bool {
    let part = part.strip_suffix("-him").unwrap_or(part);
    CRITICAL.iter().any(|(listed, parts)| *listed == block && (parts.is_empty() || parts.contains(&part)))
}

/// Whether these words are a Russian original that stands beside a translation.
#[must_use]
pub fn is_russian(words: &str) -> bool {
    RUSSIAN.binary_search(&words).is_ok()
}

/// Who stands behind the words of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Translation {
    /// Nobody translated them: the rulebook is written in this language.
    Source,
    /// A machine translated some of them, and no person has looked at those.
    Machine,
    /// A person has reviewed all of them.
    Reviewed,
}

impl Translation {
    /// Who stands behind the words of a language.
    #[must_use]
    pub fn of(locale: Locale) -> Self {
        match locale {
            Locale::En => Self::Source,
            _ if REVIEWED.get(locale.place()) == Some(&true) => Self::Reviewed,
            _ => Self::Machine,
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/rulebook.rs"));
