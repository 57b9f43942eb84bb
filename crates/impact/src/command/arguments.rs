//! What can be typed. What each means is said in `locales/en/interface/impact-help.ftl`; `help` puts it in.

use ::language::{Date, DateError};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "yol impact",
    version,
    max_term_width = 100,
    after_help = "yol impact --example --by citizenship",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) part: Option<Part>,

    #[arg(value_name = "CELLS", required_unless_present = "example")]
    pub(crate) cells: Vec<PathBuf>,
    #[arg(long, conflicts_with = "cells")]
    pub(crate) example: bool,

    #[arg(long = "conclusion", value_name = "NAME")]
    pub(crate) conclusions: Vec<String>,
    #[arg(long, value_name = "FACT,FACT", value_delimiter = ',')]
    pub(crate) by: Vec<String>,
    #[arg(long = "where", value_name = "CONDITION")]
    pub(crate) filter: Option<String>,
    #[arg(long, value_name = "QUERY", conflicts_with_all = ["conclusions", "by", "filter"])]
    pub(crate) sql: Option<String>,

    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<Date>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) known_by: Option<Date>,
    #[arg(long, value_name = "VIEW", default_value = "paper")]
    pub(crate) view: View,
    #[arg(long = "rulebook", value_name = "DIR")]
    pub(crate) rulebook: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) compare: Option<Date>,
    #[arg(long, value_name = "DIR")]
    pub(crate) compare_rulebook: Option<PathBuf>,
    #[arg(long, value_name = "VIEW")]
    pub(crate) compare_view: Option<View>,

    #[arg(long, value_name = "COLUMN")]
    pub(crate) weight: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) low: Option<String>,
    #[arg(long, value_name = "COLUMN")]
    pub(crate) high: Option<String>,
    #[arg(long = "ignore", value_name = "COLUMN")]
    pub(crate) ignored: Vec<String>,

    #[arg(long, value_name = "PEOPLE", default_value_t = 10)]
    pub(crate) threshold: u32,
    #[arg(long, value_name = "TIMES")]
    pub(crate) draws: Option<u32>,
    #[arg(long, value_name = "NUMBER", default_value_t = 1, requires = "draws")]
    pub(crate) seed: u64,

    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) chart: Option<PathBuf>,

    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) threads: usize,
    #[arg(long, value_name = "HOST:PORT", conflicts_with = "draws")]
    pub(crate) ballista: Option<String>,

    #[arg(long, value_name = "CODE")]
    pub(crate) lang: Option<String>,
    #[arg(short, long, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// A part of a cluster.
#[derive(Debug, Subcommand)]
pub(crate) enum Part {
    #[command(disable_help_flag = true)]
    Scheduler(Scheduler),
    #[command(disable_help_flag = true)]
    Executor(Executor),
}

#[derive(Debug, Args)]
pub(crate) struct Scheduler {
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50050")]
    pub(crate) bind: SocketAddr,
    #[arg(long = "rulebook", value_name = "DIR")]
    pub(crate) rulebooks: Vec<PathBuf>,
    #[arg(short, long, action = ArgAction::Help)]
    help: Option<bool>,
}

#[derive(Debug, Args)]
pub(crate) struct Executor {
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50050")]
    pub(crate) scheduler: String,
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:50051")]
    pub(crate) bind: SocketAddr,
    #[arg(long, value_name = "DIR")]
    pub(crate) work: Option<PathBuf>,
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) cores: usize,
    #[arg(long = "rulebook", value_name = "DIR")]
    pub(crate) rulebooks: Vec<PathBuf>,
    #[arg(short, long, action = ArgAction::Help)]
    help: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum View {
    Paper,
    Practice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Csv,
    Json,
}

impl From<View> for ::language::rulebook::View {
    fn from(view: View) -> Self {
        match view {
            View::Paper => Self::Paper,
            View::Practice => Self::Practice,
        }
    }
}

fn day(text: &str) -> Result<Date, DateError> {
    ::language::parse_date(text)
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory as _;

    #[test]
    fn declarations_are_consistent() {
        Arguments::command().debug_assert();
    }
}
