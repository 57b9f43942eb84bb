//! The rulebook that answers: the built-in one, or one in a folder.

use crate::outcome::BadInput;
use crate::read::{self, ReadError};
use crate::terminal;
use engine::Engine;
use language::{Failure, InputFile, Rulebook};
use std::path::Path;

/// Path and text of each file of the built-in rulebook, by path, and whether it may hold more than accounts and cases.
static BUILT_IN: &[(&str, &str, bool)] = include!(concat!(env!("OUT_DIR"), "/rulebook.rs"));

/// Why there is no rulebook to answer from.
#[derive(Debug)]
pub(crate) enum LoadError {
    /// It cannot be read.
    Read(ReadError),
    /// Its text has mistakes, or its rules leave gaps or contradict each other.
    Broken(Failure),
}

/// A rulebook that is only the means to an answer must be sound: a broken one is bad input.
impl From<LoadError> for BadInput {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Read(error) => Self::Read(error),
            LoadError::Broken(failure) => Self::Shown(format!(
                "{}{}",
                language::render(
                    &failure.files,
                    &failure.diagnostics,
                    terminal::colours_are_seen_in_errors()
                ),
                terminal::error_line("the rulebook has mistakes, so nothing was decided")
            )),
        }
    }
}

/// What is needed of a rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    All,
    /// All but the accounts and worked cases. They are more than half of the built-in rulebook and decide nothing, so
    /// that most answers do without reading them.
    Law,
}

/// Reads and compiles a rulebook: the one in a folder, or the built-in one. Time: once over the text, and the diagrams.
///
/// It is never freed: the process ends with its answer.
pub(crate) fn load(folder: Option<&Path>, extent: Extent) -> Result<&'static Engine, LoadError> {
    let engine = Engine::compile(parse(folder, extent)?).map_err(|unsound| {
        let diagnostics = unsound.diagnostics();
        LoadError::Broken(Failure { files: unsound.rulebook.files, diagnostics })
    })?;
    Ok(Box::leak(Box::new(engine)))
}

/// Reads and checks a rulebook without compiling what it decides.
pub(crate) fn parse(folder: Option<&Path>, extent: Extent) -> Result<Rulebook, LoadError> {
    language::compile(files(folder, extent).map_err(LoadError::Read)?).map_err(LoadError::Broken)
}

fn files(folder: Option<&Path>, extent: Extent) -> Result<Vec<InputFile>, ReadError> {
    let Some(folder) = folder else {
        let wanted = BUILT_IN.iter().filter(|(_, _, holds_law)| *holds_law || extent == Extent::All);
        return Ok(wanted
            .map(|(path, text, _)| InputFile { path: (*path).into(), text: (*text).into() })
            .collect());
    };
    let files = read::markdown_files(folder)?;
    files.into_iter().map(|path| Ok(InputFile { text: read::text(&path)?, path: name(&path) })).collect()
}

/// A path as diagnostics show it, so that an editor can open it.
fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
