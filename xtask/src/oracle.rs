//! Three opinions of rulebooks made by chance: the engine's plain evaluator, its diagrams, and an answer-set solver
//! with an encoding of its own. They must agree on every case, complete or not: which outcomes are left, gaps and
//! conflicts included, for each way to take the readings.

mod compare;
mod encode;
mod faults;
mod opinion;
mod query;
mod solver;
mod subject;
mod tally;

use crate::{Result, venv, workspace};
use solver::Solver;
use std::time::Instant;
use subject::Subject;
use tally::Tally;

/// The solver that the oracle was written with.
const CLINGO: &str = "clingo==5.8.3";

/// How much is compared.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How many rulebooks to make
    #[arg(long, default_value_t = 300)]
    rulebooks: u64,
    /// The seed of the first; each next rulebook has the next seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Compares the three opinions; the error names the first rulebook on which they differ.
pub(crate) fn run(options: &Options) -> Result<()> {
    let start = Instant::now();
    let mut solver = Solver::start(&venv::with(&workspace::target().join("oracle-venv"), &[CLINGO])?)?;
    let mut tally = Tally::default();
    let mut seeds = options.seed..options.seed.saturating_add(options.rulebooks);
    let mut next = seeds.next().map(|seed| put(&mut solver, seed)).transpose()?;
    while let Some(subject) = next {
        // The solver works on the next rulebook while this one is compared.
        next = seeds.next().map(|seed| put(&mut solver, seed)).transpose()?;
        let answers = solver.answers()?;
        compare::compare(&subject, answers, &mut tally)?;
    }
    println!("oracle: {tally}; {:.0} s; no two opinions differ", start.elapsed().as_secs_f64());
    Ok(())
}

fn put(solver: &mut Solver, seed: u64) -> Result<Subject> {
    let subject = Subject::new(seed)?;
    solver.put(&query::request(subject.engine.rulebook(), &subject.cases))?;
    Ok(subject)
}
