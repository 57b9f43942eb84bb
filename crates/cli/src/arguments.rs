//! What can be typed: every command and flag is declared here once. Help, errors and tests derive from it.

mod case;
mod diff;
mod explain;
mod future;
mod page;
mod place;
mod record;
mod serve;

pub(crate) use case::{CaseArguments, Scope, Voice};
pub(crate) use diff::Diff;
pub(crate) use explain::Explain;
pub(crate) use future::{CountCases, GrowthArguments, WaysOut};
pub(crate) use page::{CopyOf, Lang, Page, PageEdition};
pub(crate) use place::{Folder, Format, RulebookChoice};
pub(crate) use record::{CountryChoice, FigureList, HelperList, PaperList, TableFormat, Timeline};
pub(crate) use serve::Serve;

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// What migrants will be asked for at a Russian migration office, before they walk in
///
/// Yol answers from a rulebook: decrees, laws and reported practice, each with its source. It says what paper is
/// demanded, whether an exemption covers you, and what else is open. It stores nothing and sends nothing.
///
/// Exit codes: 0 answered; 1 the rulebook is unsound, a test failed, `fmt --check` or `copy` found something;
/// 2 bad input, and nothing was decided.
#[derive(Debug, Parser)]
#[command(name = "yol", version, max_term_width = 100, after_help = "Example:\n  yol ask")]
pub(crate) struct Arguments {
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
    Helpers(HelperList),
    Papers(PaperList),
    Serve(Serve),
    Page(Page),
    Copy(CopyOf),
    Verify(Verify),
    Test(Test),
    Fmt(Fmt),
}

/// Ask one question at a time, and answer at the end
///
/// Only what still matters is asked. Answer with a number, or with several numbers and commas where several answers
/// can be true; 0 is none of them. `?` means: I do not know. `b` goes back, `q` stops. An empty line is no answer,
/// so that a slip of the finger decides nothing. Nothing is kept, whether you finish or not.
///
/// `q` ends with exit code 0. Where the input ends in the middle, nothing was decided: exit code 2.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol ask --for him")]
pub(crate) struct Ask {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

/// Answer for the facts given
///
/// It must be known what it is about: from the facts, from an account, from `--journey` or from `--conclusion`. Without
/// any of these, the journeys are listed.
///
/// A fact that is not given is unknown: the answer is then what holds for every value it can have, and names the
/// facts that are missing. The answer is a sheet of two printed pages, or with `--format json` data.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol check --account akif")]
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

/// Say why: the facts that decide, the rules, the exceptions looked at, and their sources
///
/// Takes what `yol check` takes.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol why --account akif --conclusion residence-paper")]
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

/// List the facts that can be asked for, with their values
///
/// With a name, show that fact in full: its question, why it is asked, how to find out.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol facts citizenship")]
pub(crate) struct FactList {
    /// Show only this one, in full
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

/// List the publications that the rulebook rests on, with their marks
///
/// With a name, show that source in full.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol sources --format json")]
pub(crate) struct SourceList {
    /// Show only this one, in full
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

/// List the documented stories; each is also a test
///
/// With a name, show that story in full. The name goes into `yol check --account`.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol accounts --cases")]
pub(crate) struct AccountList {
    /// Show only this one, in full: a story or a worked case
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// List the worked cases too, which are nobody's stories
    #[arg(long)]
    pub(crate) cases: bool,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

/// Prove that a rulebook is sound: no case without an answer, none with two
///
/// Every mistake is shown in its place, every gap and conflict with an example case. Warnings tell what the rulebook
/// states to no effect: rules that never hold, exceptions that change nothing, and so on. Of a sound rulebook, every
/// rule, reading and value that no account and no worked case reaches is listed too. Exit code 0: sound. 1: mistakes,
/// gaps or conflicts were found, or with `--strict` warnings. 2: the rulebook cannot be read.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol verify rulebook")]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// End with exit code 1 where there are warnings, too
    #[arg(long)]
    pub(crate) strict: bool,
    #[command(flatten)]
    pub(crate) format: Format,
}

/// Run the accounts and worked cases of a rulebook
///
/// Each failure is shown with its place, what was expected and what came out, and why. Exit code 0: all passed. 1: some
/// failed, or the rulebook has mistakes. 2: the rulebook cannot be read.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol test rulebook")]
pub(crate) struct Test {
    #[command(flatten)]
    pub(crate) folder: Folder,
}

/// Bring the `yol` blocks of Markdown files into the one layout
///
/// Prose is never touched. A file with mistakes in its blocks is reported and left as it is: exit code 2.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol fmt --check rulebook")]
pub(crate) struct Fmt {
    /// Markdown files, folders of them, or `-` for standard input to standard output
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Change nothing; name the files that are not in the layout, and end with exit code 1 if there are any
    #[arg(long)]
    pub(crate) check: bool,
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory as _;

    #[test]
    fn declarations_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn everything_is_explained() {
        for command in Arguments::command().get_subcommands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {}", command.get_name(), argument.get_id());
            }
        }
    }
}
