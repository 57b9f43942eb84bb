//! A rulebook made by chance, and the cases on which opinions are compared.

use super::{faults, opinion};
use crate::{Result, workspace};
use engine::{Engine, Fault, reference};
use generate::{Rng, Size};
use language::rulebook::Given;
use language::{InputFile, Rulebook};
use std::path::PathBuf;

/// Dates, known-by dates and views of which nothing else is known: brave reasoning over all cases.
const EMPTY: usize = 4;
/// Cases of which part is known.
const PARTIAL: usize = 6;
/// Cases of which every fact is known.
const FULL: usize = 16;

/// What one comparison is about.
pub(crate) struct Subject {
    pub(crate) seed: u64,
    /// Whether it was made so that there can be no gap and no conflict.
    pub(crate) sound: bool,
    pub(crate) text: String,
    pub(crate) engine: Engine,
    pub(crate) faults: Vec<Fault>,
    /// First the examples of the faults, in their order; then cases made by chance.
    pub(crate) cases: Vec<Given>,
}

impl Subject {
    /// The rulebook of a seed, compiled, and its cases.
    pub(crate) fn new(seed: u64) -> Result<Self> {
        let size = match seed % 6 {
            0 | 1 => Size::small(),
            2 => Size::calendar(),
            _ => Size::oracle(),
        };
        let sound = seed.is_multiple_of(5);
        let text =
            if sound { generate::sound_rulebook(seed, &size) } else { generate::rulebook(seed, &size) };
        let rulebook = compiled(seed, &text)?;
        let (engine, faults) = match Engine::compile_with_faults(rulebook) {
            Ok(engine) => engine,
            Err(error) => {
                return Err(format!("seed {seed}: {error}; see {}", write(seed, &text)?.display()).into());
            }
        };
        let mut cases = faults::examples(&faults);
        cases.extend(made_cases(engine.rulebook(), seed));
        Ok(Self { seed, sound, text, engine, faults, cases })
    }
}

fn compiled(seed: u64, text: &str) -> Result<Rulebook> {
    let file = InputFile { path: format!("{seed}.md"), text: text.to_owned() };
    match language::compile(vec![file]) {
        Ok(rulebook) => Ok(rulebook),
        Err(errors) => {
            let path = write(seed, text)?;
            Err(format!("seed {seed} does not compile; see {}\n{errors}", path.display()).into())
        }
    }
}

fn made_cases(rulebook: &Rulebook, seed: u64) -> Vec<Given> {
    let mut rng = Rng::new(seed);
    let mut cases = Vec::new();
    for (count, make) in [
        (EMPTY, generate::empty_case as fn(&Rulebook, u64) -> Given),
        (PARTIAL, generate::case),
        (FULL, generate::full_case),
    ] {
        cases.extend((0..count).filter_map(|_| mostly_possible(rulebook, &mut rng, make)));
    }
    cases
}

/// Draws again while the case has no completion, but not for long: such cases are to be compared too.
fn mostly_possible(rulebook: &Rulebook, rng: &mut Rng, make: fn(&Rulebook, u64) -> Given) -> Option<Given> {
    let mut draws = (0..3).map(|_| make(rulebook, rng.next_number()));
    let first = draws.next();
    let possible = |given: &Given| !reference::completions(rulebook, &opinion::case(given)).is_empty();
    first.clone().into_iter().chain(draws).find(possible).or(first)
}

/// Writes a rulebook where a person can look at it.
pub(crate) fn write(seed: u64, text: &str) -> Result<PathBuf> {
    let folder = workspace::target().join("oracle");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{seed}.md"));
    std::fs::write(&path, text)?;
    Ok(path)
}
