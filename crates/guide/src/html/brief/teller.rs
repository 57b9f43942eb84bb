//! What stands on the page already, and what only a screen or only paper shows.

use crate::brief::RuleEntry;
use crate::brief::text::Length;
use crate::html::words::Words;
use crate::words::{mark_words, stopped};
use crate::{Beware, Speech};
use language::rulebook::Mark;
use std::collections::BTreeMap;

/// Where a line is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum On {
    /// On a screen and on paper.
    Both,
    /// On a screen only: paper has no room.
    Screen,
    /// On paper only, instead of more that a screen shows.
    Paper,
}

/// A paragraph or an item of a list.
pub(super) struct Line {
    pub(super) words: Words,
    pub(super) on: On,
}

impl On {
    /// What a tag has besides its name.
    pub(super) fn marks(self) -> &'static str {
        match self {
            Self::Both => "",
            Self::Screen => " class=\"x\"",
            Self::Paper => " class=\"p\" hidden",
        }
    }

    /// The class of a tag that has other classes too.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Both => "",
            Self::Screen => " x",
            Self::Paper => " p",
        }
    }
}

impl Line {
    pub(super) fn new(words: Words, on: On) -> Self {
        Self { words, on }
    }

    pub(super) fn marks(&self) -> &'static str {
        self.on.marks()
    }
}

/// What a paper really means.
pub(super) struct Warning {
    /// Beware of what.
    pub(super) label: Words,
    pub(super) words: Words,
    pub(super) on: On,
}

/// Tells a brief: each sentence once, and each source that was cited.
pub(super) struct Teller {
    pub(super) speech: Speech,
    /// How much fits on paper.
    pub(super) paper: &'static Length,
    /// The sentences that stand on the page, and whether paper shows them.
    told: BTreeMap<String, bool>,
    /// The sources cited, and whether paper cites them.
    cited: BTreeMap<String, bool>,
}

impl Teller {
    pub(super) fn new(speech: Speech, paper: &'static Length) -> Self {
        Self { speech, paper, told: BTreeMap::new(), cited: BTreeMap::new() }
    }

    /// Text without a source.
    pub(super) fn said(&self, text: &str) -> Words {
        Words::said(self.speech, text)
    }

    /// How sure something is.
    pub(super) fn how_sure(&self, mark: Mark) -> String {
        self.speech.brief_how_sure(mark_words(self.speech, mark))
    }

    /// Where a line is shown that paper has room for, or not.
    pub(super) fn on(fits: bool) -> On {
        if fits { On::Both } else { On::Screen }
    }

    /// Notes that sources are cited.
    pub(super) fn cite<'k>(&mut self, keys: &'k [String], on: On) -> &'k [String] {
        for key in keys {
            *self.cited.entry(key.clone()).or_default() |= on != On::Screen;
        }
        keys
    }

    /// Whether a source is cited, and whether on paper.
    pub(super) fn cited(&self, key: &str) -> Option<bool> {
        self.cited.get(key).copied()
    }

    /// Whether a sentence does not stand where it is wanted yet; from now on it does.
    pub(super) fn is_new(&mut self, sentence: &str, on: On) -> bool {
        let on_paper = on != On::Screen;
        match self.told.get_mut(sentence) {
            Some(known) if *known || !on_paper => false,
            Some(known) => {
                *known = true;
                true
            }
            None => {
                self.told.insert(sentence.to_owned(), on_paper);
                true
            }
        }
    }

    /// A rule's sentence with its sources.
    pub(super) fn rule(&mut self, rule: &RuleEntry, on: On) -> Words {
        self.is_new(&rule.says, on);
        self.said(&stopped(&rule.says)).cited(self.cite(&rule.sources, on))
    }

    /// A rule's sentence with its sources, unless it stands there already.
    pub(super) fn once(&mut self, rule: &RuleEntry, on: On) -> Option<Words> {
        let new = self.is_new(&rule.says, on);
        new.then(|| self.rule(rule, on))
    }

    /// What papers really mean: each in full, once.
    pub(super) fn warnings<'w>(
        &mut self,
        warnings: impl IntoIterator<Item = &'w Beware>,
        on: On,
    ) -> Vec<Warning> {
        let mut new = Vec::new();
        for beware in warnings {
            if self.is_new(&beware.text, on) {
                let words = self.said(&beware.text).cited(self.cite(&beware.sources, on));
                let label = self.said(&self.speech.brief_beware(&beware.title));
                new.push(Warning { label, words, on });
            }
        }
        new
    }
}
