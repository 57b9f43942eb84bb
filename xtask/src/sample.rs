//! A fixed sample of paths through the interview, with the engine's verdicts at the end of each, as JSON.
//!
//! The browser tests walk these paths through the pages. What is expected here is taken from the interview and the
//! engine alone; no page has a part in it.

mod expected;
mod file;
mod picks;
mod walk;

use crate::Result;
use guide::Voice;
use language::Date;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use walk::Walker;

/// How many paths are drawn for each that is wanted, as some are drawn twice.
const TRIES: usize = 4;

/// What is sampled.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How many paths, spread over all journeys
    #[arg(long, default_value_t = 320)]
    paths: usize,
    /// The seed of the choices
    #[arg(long, default_value_t = 821)]
    seed: u64,
    /// Where to write; standard output where it is not given
    #[arg(long)]
    out: Option<PathBuf>,
    /// A folder, for the one file and a sample of ways to fill it in
    #[arg(long)]
    files: Option<PathBuf>,
}

/// Writes the sample.
pub(crate) fn run(options: &Options) -> Result<()> {
    let text = json(options.paths, options.seed)?.to_string();
    match &options.out {
        Some(path) => std::fs::write(path, text)?,
        None => println!("{text}"),
    }
    options.files.as_deref().map_or(Ok(()), file::write)
}

/// Writes the usual sample, and into a folder the one file with its ways.
pub(crate) fn write(path: &Path, files: &Path) -> Result<()> {
    run(&Options { paths: 320, seed: 821, out: Some(path.to_owned()), files: Some(files.to_owned()) })
}

fn json(paths: usize, seed: u64) -> Result<Value> {
    let engine = bundle::engine()?;
    let on = day(&engine)?;
    let journeys: Vec<_> = engine.rulebook().journeys.iter_enumerated().collect();
    let mut walker = Walker::new(&engine, on, seed);
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    // Some journeys are told in a few paths; the others then take their share.
    for number in 0..paths.saturating_mul(TRIES) {
        let Some((id, _)) = journeys.get(number % journeys.len().max(1)) else { break };
        let voice = if number / journeys.len() % 2 == 0 { Voice::You } else { Voice::He };
        let path = walker.path(*id, voice)?;
        if found.len() < paths && seen.insert(path.to_string()) {
            found.push(path);
        }
    }
    Ok(json!({
        "today": on.to_string(),
        "journeys": journeys.iter().map(|(_, journey)| journey.name.as_str()).collect::<Vec<_>>(),
        "paths": found,
    }))
}

/// The last day on which the rulebook was checked: on it, nothing is out of date.
fn day(engine: &engine::Engine) -> Result<Date> {
    engine
        .rulebook()
        .checked_until
        .ok_or_else(|| "the rulebook does not say until when it was checked".into())
}
