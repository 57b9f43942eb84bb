//! Yol beside other programs that can take the same decision, in one run on one machine.
//!
//! What is measured, and how, stands in `benches/peers/README.md`. Every program prints its measures as lines of JSON; what
//! it counted is checked here. A program that cannot be installed is left out and named; one that counts wrongly fails the
//! run.

mod expected;
mod line;
mod people;
mod prepare;
mod report;
mod results;
mod roster;
mod rounds;
mod start;
mod targets;

use crate::{Result, workspace};
use std::path::PathBuf;

/// How long the comparison takes.
#[derive(clap::Args)]
#[group(skip)]
pub(crate) struct Options {
    /// How often everything is measured
    #[arg(long, default_value_t = 3, requires = "peers", value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// How many rows the population has
    #[arg(long, default_value_t = 10_000_000, requires = "peers", value_parser = clap::value_parser!(u32).range(1000..))]
    rows: u32,
    /// Only these, by name: ours, cel, regorus, zen, cedar, duckdb, polars, datafusion, numpy, numba, zen-python, openfisca
    #[arg(long, requires = "peers", value_delimiter = ',')]
    only: Vec<String>,
}

/// Something that cannot be measured here, and why.
pub(crate) struct LeftOut {
    name: &'static str,
    reason: String,
}

/// Measures, prints the tables, and writes them and every single measure to `target/peers`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let wanted = roster::named(&options.only)?;
    let people = people::write(&folder().join("people"), options.rows);
    let (runs, left_out) = prepare::all(&wanted, &people);
    let expected = people.ok().map(|people| people.expected);
    let measured = rounds::run(&runs, options.rounds, expected.as_ref());
    let report = report::markdown(options, &measured, &left_out);
    std::fs::create_dir_all(folder())?;
    std::fs::write(folder().join("results.jsonl"), measured.results.to_lines())?;
    std::fs::write(folder().join("results.md"), &report)?;
    println!("\n{report}\nwritten to {}", folder().join("results.md").display());
    match measured.failures.as_slice() {
        [] => Ok(()),
        failures => Err(failures.join("\n").into()),
    }
}

fn folder() -> PathBuf {
    workspace::target().join("peers")
}
