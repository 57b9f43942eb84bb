//! What is compared with what.

use super::{Format, RulebookChoice};
use clap::{Args, ValueEnum};
use language::{Date, rulebook};

#[derive(Debug, Args)]
#[command(after_help = "yol diff --from 2025-11-04 --to 2025-11-05 --journey residence")]
pub(crate) struct Diff {
    #[arg(value_name = "OLD NEW | FACT=VALUE")]
    given: Vec<String>,

    #[arg(long, value_name = "DATE", value_parser = super::case::day, requires = "to")]
    pub(crate) from: Option<Date>,

    #[arg(long, value_name = "DATE", value_parser = super::case::day, requires = "from")]
    pub(crate) to: Option<Date>,

    #[arg(long, conflicts_with_all = ["from", "git", "view"])]
    pub(crate) views: bool,

    #[arg(long, value_name = "REVISION", conflicts_with = "from")]
    pub(crate) git: Option<String>,

    #[arg(long, value_name = "DATE", value_parser = super::case::day, conflicts_with = "from")]
    pub(crate) on: Option<Date>,

    #[arg(long, value_name = "DATE", value_parser = super::case::day)]
    pub(crate) known_by: Option<Date>,

    #[arg(long, value_name = "VIEW")]
    view: Option<View>,

    #[arg(long, value_name = "NAME", help_heading = "compare")]
    pub(crate) journey: Option<String>,

    #[arg(long = "conclusion", value_name = "NAME", help_heading = "compare")]
    pub(crate) conclusions: Vec<String>,

    #[arg(long, help_heading = "output")]
    pub(crate) all: bool,

    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum View {
    Paper,
    Practice,
}

impl Diff {
    /// The facts among what is given: whatever has a `=` and no folder before it.
    pub(crate) fn facts(&self) -> Vec<&str> {
        self.given.iter().map(String::as_str).filter(|given| is_fact(given)).collect()
    }

    /// The folders among what is given.
    pub(crate) fn folders(&self) -> Vec<&str> {
        self.given.iter().map(String::as_str).filter(|given| !is_fact(given)).collect()
    }

    pub(crate) fn view(&self) -> rulebook::View {
        match self.view {
            Some(View::Practice) => rulebook::View::Practice,
            Some(View::Paper) | None => rulebook::View::Paper,
        }
    }
}

fn is_fact(given: &str) -> bool {
    given.split_once('=').is_some_and(|(name, _)| !name.contains(['/', '\\', '.']))
}
