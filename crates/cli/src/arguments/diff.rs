//! What is compared with what.

use super::{Format, RulebookChoice};
use clap::{Args, ValueEnum};
use language::{Date, rulebook};

/// Say for whom the law changes: between two days, two views or two rulebooks
///
/// Two days: `--from` and `--to`. Paper and practice: `--views`. Two editions of a rulebook: two folders; or `--git`
/// and a revision, which compares the rulebook's folder there with the one as it stands, to review a change.
///
/// Each change is told with the conditions under which it hits, every case exactly once, and with the share of all cases.
/// What depends on how the sources are read comes last. FACT=VALUE narrows to a situation. Where nothing differs, that is
/// proven.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol diff --from 2025-11-04 --to 2025-11-05 --journey residence")]
pub(crate) struct Diff {
    /// Two folders with rulebooks to compare; and facts to narrow to a situation, as `sex=male`
    #[arg(value_name = "OLD NEW | FACT=VALUE")]
    given: Vec<String>,

    /// The law as of this day, compared with `--to`
    #[arg(long, value_name = "DATE", value_parser = super::case::day, requires = "to")]
    pub(crate) from: Option<Date>,

    /// The law as of this day, compared with `--from`
    #[arg(long, value_name = "DATE", value_parser = super::case::day, requires = "from")]
    pub(crate) to: Option<Date>,

    /// Compare the law on paper with what offices are reported to do
    #[arg(long, conflicts_with_all = ["from", "git", "view"])]
    pub(crate) views: bool,

    /// Compare the rulebook's folder (`rulebook`, or `--rulebook`) at this git revision with the one as it stands
    #[arg(long, value_name = "REVISION", conflicts_with = "from")]
    pub(crate) git: Option<String>,

    /// The day on which views or editions are compared; without it today
    #[arg(long, value_name = "DATE", value_parser = super::case::day, conflicts_with = "from")]
    pub(crate) on: Option<Date>,

    /// Count only what had become public by this day
    #[arg(long, value_name = "DATE", value_parser = super::case::day)]
    pub(crate) known_by: Option<Date>,

    /// The view in which days or editions are compared; without it paper
    #[arg(long, value_name = "VIEW")]
    view: Option<View>,

    /// Compare only what matters in this situation
    #[arg(long, value_name = "NAME", help_heading = "What to compare")]
    pub(crate) journey: Option<String>,

    /// Compare only this conclusion; may be given several times
    #[arg(long = "conclusion", value_name = "NAME", help_heading = "What to compare")]
    pub(crate) conclusions: Vec<String>,

    /// List every condition, also the rarest; JSON always has them all
    #[arg(long, help_heading = "Rulebook and output")]
    pub(crate) all: bool,

    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum View {
    /// Enacted law only
    Paper,
    /// Reported practice too
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
