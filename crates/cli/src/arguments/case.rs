//! What is known of a case, and what is asked about it.

use clap::{Args, ValueEnum};
use language::{Date, rulebook};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct CaseArguments {
    /// What is known: `age=48`, `age=18..64`, `citizenship=AZ,TJ`, `legally-capable=yes`
    ///
    /// `yol facts` lists the facts and their values. What you type here stays in the shell's history, where whoever
    /// searches the computer finds it. `yol ask`, `--case -` and `--account` leave nothing there.
    #[arg(value_name = "FACT=VALUE")]
    pub(crate) facts: Vec<String>,

    /// Take the case from a JSON file, or from standard input for `-`; FACT=VALUE comes on top
    #[arg(long = "case", value_name = "FILE", conflicts_with = "account")]
    pub(crate) file: Option<PathBuf>,

    /// Take the facts, the date and the view of a documented story or worked case (see `yol accounts`)
    #[arg(long, value_name = "NAME")]
    pub(crate) account: Option<String>,

    /// Answer as of this day, as 2026-02-01; without it the case's own day, or today
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<Date>,

    /// Count only what had become public by this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) known_by: Option<Date>,

    /// The law on paper, or with what offices are reported to do; without it the case's own view, or paper
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,

    /// Do without what the law presumes until the contrary is known
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
    /// Answer only what matters in this situation; a misspelt name lists those there are
    #[arg(long, value_name = "NAME", help_heading = "What to answer")]
    pub(crate) journey: Option<String>,

    /// Answer only this conclusion; may be given several times
    #[arg(long = "conclusion", value_name = "NAME", help_heading = "What to answer")]
    pub(crate) conclusions: Vec<String>,

    /// Speak to the person, or about him to a relative
    #[arg(long = "for", value_name = "WHOM", default_value = "me", help_heading = "What to answer")]
    voice: Voice,
}

impl Scope {
    pub(crate) fn voice(&self) -> Voice {
        self.voice
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Voice {
    /// "you"
    Me,
    /// "he"
    Him,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum View {
    /// Enacted law only
    Paper,
    /// Reported practice too
    Practice,
}

pub(super) fn day(text: &str) -> Result<Date, language::DateError> {
    language::parse_date(text)
}
