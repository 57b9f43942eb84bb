//! The project's own tasks: `cargo xtask test | browser | oracle | sample | bench | ci`.
//!
//! * `test` runs all that a fresh machine needs to know that the project works: the workspace's tests, then the oracle, then the
//!   browser tests.
//! * `browser` tests the pages in a real browser, and installs what that needs.
//! * `oracle` compares the two evaluators of the engine with an answer-set solver, on rulebooks made by chance.
//! * `sample` writes the paths that the browser tests walk.
//! * `bench` runs the benches; `bench --peers` sets Yol beside other programs that can take the same decision.
//! * `ci` is `test`, then formatting, lints and documentation.
//!
//! Each task prints one summary line for each step, and ends with an exit code other than 0 where a step failed.
//! [`steps::run`] runs commands as steps; [`oracle::run`] is the comparison.
//!
//! ```text
//! $ cargo xtask oracle --rulebooks 20 --seed 1000
//! ```

#![forbid(unsafe_code)]

mod bench;
mod browser;
mod fuzz;
mod load;
mod oracle;
mod peers;
mod readability;
mod sample;
mod stamp;
mod steps;
mod tools;
mod venv;
mod workspace;
mod yol;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// What a task returns; the error is said to whoever runs it.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own tasks")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// All tests: the workspace's, then the oracle, then those in a browser
    Test,
    /// Test the pages in a real browser
    Browser(browser::Options),
    /// Take pictures of every kind of page, for eyes
    Screens,
    /// Compare both evaluators with an answer-set solver
    Oracle(oracle::Options),
    /// Write sample paths through the interview, with what the engine decides at the end of each
    Sample(sample::Options),
    /// Send a server malformed requests and slow clients
    Hostile(load::HostileOptions),
    /// Say of new translations from which English a machine made them
    Stamp(stamp::Options),
    /// Measure how easy the Russian is to read
    Readability,
    /// Fuzz what takes in bytes from strangers
    Fuzz(fuzz::Options),
    /// Measure: the benches, briefs a second, the server among those who mean it harm; or Yol beside its peers
    Bench(bench::Options),
    /// Tests, formatting, lints and documentation
    Ci,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Test => steps::run(&steps::test()),
        Task::Browser(options) => browser::run(&options),
        Task::Screens => browser::screens(),
        Task::Oracle(options) => oracle::run(&options),
        Task::Sample(options) => sample::run(&options),
        Task::Hostile(options) => yol::as_released().and_then(|yol| load::hostile(&yol, options)),
        Task::Stamp(options) => stamp::run(&options),
        Task::Readability => readability::run(),
        Task::Fuzz(options) => fuzz::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Ci => steps::run(&steps::ci()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory as _;

    #[test]
    fn what_can_be_typed_is_sound() {
        Arguments::command().debug_assert();
    }
}
