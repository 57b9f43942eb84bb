//! What could be: ways out, and how many cases lead to an answer.

use super::{CaseArguments, Format, RulebookChoice, Scope};
use clap::Args;
use language::Date;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "yol options --account akif --conclusion residence-paper")]
pub(crate) struct WaysOut {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[command(flatten)]
    pub(crate) growth: GrowthArguments,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
pub(crate) struct GrowthArguments {
    #[arg(long, value_name = "DATE", value_parser = super::case::day, help_heading = "time")]
    pub(crate) born: Option<Date>,
    #[arg(long, value_name = "FACT=DATE", help_heading = "time")]
    pub(crate) since: Vec<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "yol count sex=male --conclusion citizenship-paper")]
pub(crate) struct CountCases {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[arg(long, value_name = "FILE")]
    pub(crate) weights: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
