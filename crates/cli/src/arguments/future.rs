//! What could be: ways out, and how many cases lead to an answer.

use super::{CaseArguments, Format, RulebookChoice, Scope};
use clap::Args;
use language::Date;
use std::path::PathBuf;

/// Show what would change an answer for the better, and what it costs
///
/// Every smallest change of facts that a person can make is listed, with the answer then, its sources, and what gets
/// worse elsewhere; and the day on which waiting makes it better. Nobody can change sex, age or birth. A way that binds
/// you or leads through recruiters stands last, under its warning. No way is advice to sign.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol options --account akif --conclusion residence-paper")]
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
    /// The birthday, so that the age is known on every day
    #[arg(long, value_name = "DATE", value_parser = super::case::day, help_heading = "Time")]
    pub(crate) born: Option<Date>,
    /// The day from which another number of years, months or days counts: `permit-months=2025-03-01`
    #[arg(long, value_name = "FACT=DATE", help_heading = "Time")]
    pub(crate) since: Vec<String>,
}

/// Count the complete cases that lead to each answer, exactly
///
/// Facts that are given are fixed; every way to fill in the others counts once: each number, each day, each set of
/// values. Cases that cannot be are left out; cases in which sources lead to different answers are counted apart. These
/// are numbers of cases, not of people. Shares take every value as equally likely, or follow the weights given.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol count sex=male --conclusion citizenship-paper")]
pub(crate) struct CountCases {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    /// Take the weights of values from a JSON file: `{"sex": {"male": 55, "female": 45}, "age": {"18..64": 1}}`
    ///
    /// A range has its weight as a whole. Of a fact with several values, such as citizenship, each value has the chance
    /// (0 to 1) that it is among them.
    #[arg(long, value_name = "FILE")]
    pub(crate) weights: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
