//! One rule, for whoever checks the rulebook.

use super::{Format, RulebookChoice};
use clap::Args;
use language::Date;
use std::path::PathBuf;

/// Explain one rule: its text, what takes over from it, what rests on it
///
/// For whoever checks the rulebook or changes it. Its condition can be drawn as a diagram.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol explain men-must-bring-a-paper")]
pub(crate) struct Explain {
    /// The rule's or exception's name
    #[arg(value_name = "RULE")]
    pub(crate) rule: String,
    /// Tell days that are counted from the case's date as of this day, instead of today
    #[arg(long, value_name = "DATE", value_parser = super::case::day)]
    pub(crate) on: Option<Date>,
    /// Draw its condition into this file, as a picture (SVG)
    #[arg(long, value_name = "FILE", help_heading = "Diagram")]
    pub(crate) svg: Option<PathBuf>,
    /// Write the same diagram for Graphviz into this file
    #[arg(long, value_name = "FILE", help_heading = "Diagram")]
    pub(crate) dot: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
