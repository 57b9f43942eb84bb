//! One file for each command.

mod ask;
mod check;
mod diff;
mod explain;
mod fmt;
mod future;
pub(crate) mod impact;
mod lang;
mod lists;
mod page;
mod record;
mod serve;
mod test;
mod verify;

use crate::arguments::{Command, Help};
use crate::outcome::{Answer, BadInput};
use guide::Speech;
use surroundings::choice::Choice;

pub(crate) fn run(command: Command, choice: &Choice) -> Result<Answer, BadInput> {
    let speech = choice.speech();
    match command {
        Command::Ask(arguments) => ask::run(speech, &arguments),
        Command::Check(arguments) => check::check(speech, &arguments),
        Command::Why(arguments) => check::why(speech, &arguments),
        Command::Options(arguments) => future::options(speech, &arguments),
        Command::Count(arguments) => future::count(speech, &arguments),
        Command::Facts(arguments) => lists::facts(speech, &arguments),
        Command::Sources(arguments) => lists::sources(speech, &arguments),
        Command::Accounts(arguments) => lists::accounts(speech, &arguments),
        Command::Timeline(arguments) => record::timeline(speech, &arguments),
        Command::Diff(arguments) => diff::run(speech, &arguments),
        Command::Explain(arguments) => explain::run(speech, &arguments),
        Command::Figures(arguments) => record::figures(speech, &arguments),
        Command::Impact(arguments) => impact::run(speech, &arguments),
        Command::Helpers(arguments) => record::helpers(speech, &arguments),
        Command::Papers(arguments) => record::papers(speech, &arguments),
        Command::Serve(arguments) => serve::run(speech, &arguments),
        Command::Page(arguments) => page::run(speech, &arguments),
        Command::Copy(arguments) => page::copy(speech, &arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
        Command::Fmt(arguments) => fmt::run(speech, &arguments),
        Command::Lang(arguments) => lang::run(&arguments, choice),
        Command::Help(arguments) => help(speech, &arguments),
    }
}

/// `yol help check` is `yol check --help`.
fn help(speech: Speech, arguments: &Help) -> Result<Answer, BadInput> {
    let path = arguments.command.iter().map(String::as_str);
    let typed = std::iter::once("yol").chain(path).chain(["--help"]);
    match crate::help::command(speech).try_get_matches_from(typed) {
        Ok(_) => Ok(Answer::new(String::new())),
        Err(error) => crate::help_or_mistake(speech, &error),
    }
}
