//! A visit to the guide: where somebody is between the first page and the brief, as a pure state machine.

mod pages;
mod press;

pub use pages::{
    Answered, BeforePage, BriefPage, CardPage, CheckPage, Control, Group, QuestionPage, SeveralPage,
    StartPage, VisitPage,
};
pub use press::{Pick, Picked, Press};

use engine::Engine;
use language::Date;

/// Where a visitor is: numbers only, always as many bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {}

impl Visit {
    /// How many bytes each visit has.
    pub const BYTES: usize = 96;

    /// The first page.
    #[must_use]
    pub fn start() -> Self {
        Self {}
    }

    /// The visit as bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        [0; Self::BYTES]
    }

    /// The visit that these bytes are, if they are one under this rulebook.
    #[must_use]
    pub fn from_bytes(_engine: &Engine, _bytes: &[u8]) -> Option<Self> {
        None
    }

    /// Where these presses lead. What does not belong to the page where the visitor is changes nothing.
    #[must_use]
    pub fn press(&self, _engine: &Engine, _on: Date, _presses: &[Press]) -> Self {
        self.clone()
    }

    /// What the visitor sees on a day.
    #[must_use]
    pub fn page(&self, _engine: &Engine, _on: Date) -> VisitPage {
        let go = Control { press: Press::Continue, label: "Continue".into(), hint: None, chosen: false };
        VisitPage::Start(StartPage { voices: Vec::new(), journeys: Vec::new(), incomplete: false, go })
    }
}
