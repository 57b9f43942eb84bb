//! One file for each command.

mod ask;
mod check;
mod diff;
mod explain;
mod fmt;
mod future;
mod lists;
mod page;
mod record;
mod serve;
mod test;
mod verify;

use crate::arguments::Command;
use crate::outcome::{Answer, BadInput};

pub(crate) fn run(command: Command) -> Result<Answer, BadInput> {
    match command {
        Command::Ask(arguments) => ask::run(&arguments),
        Command::Check(arguments) => check::check(&arguments),
        Command::Why(arguments) => check::why(&arguments),
        Command::Options(arguments) => future::options(&arguments),
        Command::Count(arguments) => future::count(&arguments),
        Command::Facts(arguments) => lists::facts(&arguments),
        Command::Sources(arguments) => lists::sources(&arguments),
        Command::Accounts(arguments) => lists::accounts(&arguments),
        Command::Timeline(arguments) => record::timeline(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Figures(arguments) => record::figures(&arguments),
        Command::Helpers(arguments) => record::helpers(&arguments),
        Command::Papers(arguments) => record::papers(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Page(arguments) => page::run(&arguments),
        Command::Copy(arguments) => page::copy(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Test(arguments) => test::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
    }
}
