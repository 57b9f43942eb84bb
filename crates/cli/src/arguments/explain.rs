//! One rule, for whoever checks the rulebook.

use super::{Format, RulebookChoice};
use clap::Args;
use language::Date;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "yol explain men-must-bring-a-paper")]
pub(crate) struct Explain {
    #[arg(value_name = "RULE")]
    pub(crate) rule: String,
    #[arg(long, value_name = "DATE", value_parser = super::case::day)]
    pub(crate) on: Option<Date>,
    #[arg(long, value_name = "FILE", help_heading = "diagram")]
    pub(crate) svg: Option<PathBuf>,
    #[arg(long, value_name = "FILE", help_heading = "diagram")]
    pub(crate) dot: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
