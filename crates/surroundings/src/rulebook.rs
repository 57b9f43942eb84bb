//! The rulebook that answers: the built-in one, or one in a folder.

use crate::read::{self, ReadError};
use crate::terminal;
use engine::{Engine, Unsound};
use guide::{Locale, Speech};
use language::{Diagnostic, Failure, InputFile, Rulebook};
use std::path::Path;

/// Why there is no rulebook to answer from.
#[derive(Debug)]
pub enum LoadError {
    /// It cannot be read.
    Read(ReadError),
    /// Its text has mistakes, or its rules leave gaps or contradict each other.
    Broken(Failure),
    /// The built-in one cannot be read back: the command's own file is damaged.
    BuiltIn,
}

impl LoadError {
    /// As text for standard error.
    #[must_use]
    pub fn render(&self, speech: Speech) -> String {
        match self {
            Self::Read(error) => terminal::error_line(speech, &error.said(speech)),
            Self::BuiltIn => terminal::error_line(speech, speech.command_rulebook_damaged()),
            Self::Broken(failure) => {
                let colours = terminal::colours_are_seen_in_errors();
                let mistakes = language::render(&failure.files, &failure.diagnostics, colours);
                mistakes + &terminal::error_line(speech, speech.command_rulebook_mistakes())
            }
        }
    }
}

/// The compiled rulebook in a folder, or the built-in one, with its texts in a language.
///
/// It is never freed: the process ends with its answer.
///
/// # Errors
/// It cannot be read, has mistakes or is not sound.
pub fn load(speech: Speech, folder: Option<&Path>) -> Result<&'static Engine, LoadError> {
    load_in_locale(speech, folder).map(leaked)
}

/// The same, for a program that frees it.
///
/// # Errors
/// As [`load`].
pub fn load_in_locale(speech: Speech, folder: Option<&Path>) -> Result<Engine, LoadError> {
    load_owned(folder).map(|engine| in_locale(engine, speech.locale))
}

/// The rulebook as it is written, in English.
///
/// # Errors
/// As [`load`].
pub fn load_owned(folder: Option<&Path>) -> Result<Engine, LoadError> {
    let Some(folder) = folder else {
        return bundle::engine().map_err(|_| LoadError::BuiltIn);
    };
    Engine::compile(checked(folder)?).map_err(broken)
}

/// The same, with what keeps it from being sound: a gap or a conflict is shown, and the rest of the rulebook looked at.
///
/// # Errors
/// It cannot be read, has mistakes or is too large to be compiled.
pub fn load_unproved(folder: Option<&Path>) -> Result<(Engine, Vec<Diagnostic>), LoadError> {
    let Some(folder) = folder else {
        let engine = bundle::engine().map_err(|_| LoadError::BuiltIn)?;
        return Ok((engine, Vec::new()));
    };
    let (engine, faults) = Engine::compile_with_faults(checked(folder)?).map_err(broken)?;
    let diagnostics = faults.iter().map(|fault| fault.diagnostic(engine.rulebook())).collect();
    Ok((engine, diagnostics))
}

fn broken(unsound: Unsound) -> LoadError {
    let diagnostics = unsound.diagnostics();
    LoadError::Broken(Failure { files: unsound.rulebook.files, diagnostics })
}

fn in_locale(engine: Engine, locale: Locale) -> Engine {
    if locale == Locale::En { engine } else { guide::in_locale(&engine, locale) }
}

fn leaked(engine: Engine) -> &'static Engine {
    Box::leak(Box::new(engine))
}

/// What a rulebook holds, whether or not its rules are sound.
///
/// # Errors
/// It cannot be read or has mistakes.
pub fn parse(speech: Speech, folder: Option<&Path>) -> Result<Rulebook, LoadError> {
    match folder {
        Some(folder) => checked(folder).map(|rulebook| guide::rulebook_in_locale(rulebook, speech.locale)),
        None => load(speech, None).map(|engine| engine.rulebook().clone()),
    }
}

fn checked(folder: &Path) -> Result<Rulebook, LoadError> {
    language::compile(files(folder).map_err(LoadError::Read)?).map_err(LoadError::Broken)
}

fn files(folder: &Path) -> Result<Vec<InputFile>, ReadError> {
    let files = read::markdown_files(folder)?;
    files.into_iter().map(|path| Ok(InputFile { text: read::text(&path)?, path: name(&path) })).collect()
}

/// A path as diagnostics show it, so that an editor can open it.
fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
