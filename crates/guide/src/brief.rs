//! The brief: what a person takes away.

mod build;
mod facts;
mod findings;
mod json;
mod parts;
mod practice;
mod text;
mod unknown;
mod ways;

pub use parts::{
    Assumption, Because, Beware, Branch, Brief, Change, Contrast, Exemption, Finding, KnownFact, MissingFact, Note,
    OpenReading, Otherwise, Outcome, RuleEntry, SourceEntry, Split, Way,
};

pub(crate) use build::{Builder, build};
pub(crate) use text::Page;

use crate::said::Said;
use crate::{Options, Refusal};
use engine::{Case, Engine};

/// The brief for a case.
///
/// # Errors
/// [`Refusal`] where what is given cannot all be true.
pub fn brief(engine: &Engine, case: &Case, options: &Options) -> Result<Brief, Refusal> {
    build(engine, case, options, &Said::default())
}
