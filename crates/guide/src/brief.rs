//! The brief: what a person takes away.

mod beside;
mod build;
mod facts;
mod findings;
mod json;
mod parts;
mod practice;
pub(crate) mod text;
mod unknown;
mod ways;
mod why;

pub use parts::{
    Assumption, Because, Beware, Branch, Brief, Change, Contrast, Exemption, Finding, HelperEntry,
    JourneyEntry, KnownFact, MissingFact, Note, OpenReading, Otherwise, Outcome, PhraseEntry, RuleEntry,
    SourceEntry, Split, Way,
};

pub(crate) use build::{Builder, build, source_entry};
pub(crate) use facts::tested;
pub(crate) use json::source_json;

use crate::journeys::on_journey;
use crate::said::Said;
use crate::{Options, Refusal};
use engine::{Case, Engine};

/// The brief for a case.
///
/// # Errors
/// [`Refusal`] where what is given cannot all be true, or cannot be together with the journey.
pub fn brief(engine: &Engine, case: &Case, options: &Options) -> Result<Brief, Refusal> {
    build(engine, on_journey(engine, case, options)?, options, &Said::default(), None)
}

/// The reasons for a case's answers, in full, as text.
///
/// # Errors
/// As [`brief`].
pub fn why_text(engine: &Engine, case: &Case, options: &Options) -> Result<String, Refusal> {
    let style = crate::Style { colour: false, width: options.width };
    brief(engine, case, options).map(|brief| brief.why_text(&style))
}

/// The reasons for a case's answers, in full, as JSON.
///
/// # Errors
/// As [`brief`].
pub fn why_json(engine: &Engine, case: &Case, options: &Options) -> Result<serde_json::Value, Refusal> {
    brief(engine, case, options).map(|brief| brief.why_json())
}
