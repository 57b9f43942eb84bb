//! What is around the text of each page.

use engine::Engine;
use language::Date;

/// What each page needs besides its own text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What stands before each address: nothing, or `/prefix`.
    pub base: String,
    /// Whether the script is in the page.
    pub script: bool,
    /// Where the rules are too old to be relied on: until when they were checked.
    pub stale: Option<Date>,
    /// Until when the rules were checked against the sources.
    pub checked_until: Option<Date>,
    /// Until when they can be relied on without another check.
    pub trust_until: Option<Date>,
    /// The language of the page, as HTML names it.
    pub language: String,
}

impl Frame {
    /// The frame of the pages of a rulebook on a day. `base` is what stands before each address: nothing, or `/prefix`.
    #[must_use]
    pub fn new(engine: &Engine, on: Date, base: &str, script: bool) -> Self {
        let rulebook = engine.rulebook();
        let (checked_until, trust_until) = (rulebook.checked_until, rulebook.trust_until);
        let stale = trust_until.or(checked_until).is_some_and(|last| last < on);
        Self {
            base: base.to_owned(),
            script,
            stale: checked_until.filter(|_| stale),
            checked_until,
            trust_until,
            language: "en".to_owned(),
        }
    }
}
