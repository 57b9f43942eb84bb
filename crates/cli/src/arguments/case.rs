//! What is known of a case, and what is asked about it.

use clap::{Args, ValueEnum};
use language::{Date, rulebook};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct CaseArguments {
    #[arg(value_name = "FACT=VALUE")]
    pub(crate) facts: Vec<String>,

    #[arg(long = "case", value_name = "FILE", conflicts_with = "account")]
    pub(crate) file: Option<PathBuf>,

    #[arg(long, value_name = "NAME")]
    pub(crate) account: Option<String>,

    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<Date>,

    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) known_by: Option<Date>,

    #[arg(long, value_name = "VIEW")]
    view: Option<View>,

    #[arg(long)]
    pub(crate) no_presumptions: bool,
}

impl CaseArguments {
    pub(crate) fn view(&self) -> Option<rulebook::View> {
        self.view.map(|view| match view {
            View::Paper => rulebook::View::Paper,
            View::Practice => rulebook::View::Practice,
        })
    }
}

#[derive(Debug, Args)]
pub(crate) struct Scope {
    #[arg(long, value_name = "NAME", help_heading = "answer")]
    pub(crate) journey: Option<String>,

    #[arg(long = "conclusion", value_name = "NAME", help_heading = "answer")]
    pub(crate) conclusions: Vec<String>,

    #[arg(long = "for", value_name = "WHOM", default_value = "me", help_heading = "answer")]
    voice: Voice,
}

impl Scope {
    pub(crate) fn voice(&self) -> Voice {
        self.voice
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Voice {
    Me,
    Him,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum View {
    Paper,
    Practice,
}

pub(super) fn day(text: &str) -> Result<Date, language::DateError> {
    language::parse_date(text)
}
