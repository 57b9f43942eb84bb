//! What is around the text of each page.

use crate::{Locale, Speech};
use engine::Engine;
use language::Date;

/// What each page needs besides its own text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What stands before each address, whatever the language: nothing, or `/prefix`.
    pub base: String,
    /// Whether the script is in the page.
    pub script: bool,
    /// Where the rules are too old to be relied on: until when they were checked.
    pub stale: Option<Date>,
    /// Until when the rules were checked against the sources.
    pub checked_until: Option<Date>,
    /// Until when they can be relied on without another check.
    pub trust_until: Option<Date>,
    /// In which language, and to whom.
    pub speech: Speech,
}

impl Frame {
    /// The frame of the pages of a rulebook on a day. `base` is what stands before each address: nothing, or `/prefix`.
    #[must_use]
    pub fn new(speech: Speech, engine: &Engine, on: Date, base: &str, script: bool) -> Self {
        let rulebook = engine.rulebook();
        let (checked_until, trust_until) = (rulebook.checked_until, rulebook.trust_until);
        let stale = trust_until.or(checked_until).is_some_and(|last| last < on);
        Self {
            base: base.to_owned(),
            script,
            stale: checked_until.filter(|_| stale),
            checked_until,
            trust_until,
            speech,
        }
    }

    /// Where a page is in the language of this one: `law/2` is at `/prefix/tg/law/2`. The first page has no name.
    #[must_use]
    pub fn address(&self, page: &str) -> String {
        self.address_in(self.speech.locale, page)
    }

    /// Each language, and where its first page is.
    pub(super) fn languages(&self) -> impl Iterator<Item = (Locale, String)> {
        Locale::ALL.into_iter().map(|locale| (locale, self.address_in(locale, "")))
    }

    fn address_in(&self, locale: Locale, page: &str) -> String {
        format!("{}/{}/{page}", self.base, locale.code())
    }

    /// Whether what the page says is a translation. No person has reviewed any yet.
    pub(super) fn is_translated(&self) -> bool {
        self.speech.locale != Locale::En
    }
}
