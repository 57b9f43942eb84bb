//! What can be typed: every command and flag is declared here once. Errors and tests derive from it.
//!
//! What each means is said in `locales/en/interface/help.ftl` and its translations; `help` puts it in. A heading here is
//! the end of a message's name (`help-heading-answer`), and `after_help` is the example that ends the help.

mod case;
mod diff;
mod explain;
mod future;
mod impact;
mod lang;
mod page;
mod place;
mod record;
mod serve;

pub(crate) use case::{CaseArguments, Scope, Voice};
pub(crate) use diff::Diff;
pub(crate) use explain::Explain;
pub(crate) use future::{CountCases, GrowthArguments, WaysOut};
pub(crate) use impact::Impact;
pub(crate) use lang::{Lang, LangCommand, Sheet, TextSource};
pub(crate) use page::{CopyOf, Page, PageEdition};
pub(crate) use place::{Folder, Format, RulebookChoice};
pub(crate) use record::{CountryChoice, FigureList, HelperList, PaperList, TableFormat, Timeline};
pub(crate) use serve::Serve;

use clap::{ArgAction, Args, Parser, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(
    name = "yol",
    version,
    max_term_width = 100,
    after_help = "yol ask",
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub(crate) struct Arguments {
    // Read before everything else, by `choice`, so that mistakes in all others are told in it.
    #[arg(long, value_name = "CODE", global = true, help_heading = "options")]
    lang: Option<String>,
    #[arg(short, long, global = true, action = ArgAction::Help, help_heading = "options")]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, help_heading = "options")]
    version: Option<bool>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Ask(Ask),
    Check(Check),
    Why(Why),
    Options(WaysOut),
    Count(CountCases),
    Facts(FactList),
    Sources(SourceList),
    Accounts(AccountList),
    Timeline(Timeline),
    Diff(Diff),
    Explain(Explain),
    Figures(FigureList),
    Impact(Impact),
    Helpers(HelperList),
    Papers(PaperList),
    Serve(Serve),
    Page(Page),
    Copy(CopyOf),
    Verify(Verify),
    Test(Test),
    Fmt(Fmt),
    Lang(Lang),
    Help(Help),
}

#[derive(Debug, Args)]
#[command(after_help = "yol ask --for him")]
pub(crate) struct Ask {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol check --account akif")]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol why --account akif --conclusion residence-paper")]
pub(crate) struct Why {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol facts citizenship")]
pub(crate) struct FactList {
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol sources --format json")]
pub(crate) struct SourceList {
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol accounts --cases")]
pub(crate) struct AccountList {
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) cases: bool,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol verify rulebook")]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) folder: Folder,
    #[arg(long)]
    pub(crate) strict: bool,
    #[command(flatten)]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = "yol test rulebook")]
pub(crate) struct Test {
    #[command(flatten)]
    pub(crate) folder: Folder,
}

#[derive(Debug, Args)]
#[command(after_help = "yol fmt --check rulebook")]
pub(crate) struct Fmt {
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "yol help check")]
pub(crate) struct Help {
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Vec<String>,
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
