//! The laws that are asked: the built-in rulebook or those in folders.

use super::Refused;
use super::arguments::Arguments;
use super::clock;
use engine::Engine;
use guide::Speech;
use impact::AskedLaw;
use language::{Failure, InputFile};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The law that is asked.
pub(crate) fn first(speech: Speech, arguments: &Arguments) -> Result<AskedLaw, Refused> {
    Ok(AskedLaw {
        engine: Arc::new(load(speech, arguments.rulebook.as_deref())?),
        on: arguments.on.unwrap_or_else(clock::today),
        known_by: arguments.known_by,
        view: arguments.view.into(),
    })
}

/// The law that it is compared with, where it is.
pub(crate) fn second(
    speech: Speech,
    arguments: &Arguments,
    first: &AskedLaw,
) -> Result<Option<AskedLaw>, Refused> {
    let Arguments { compare, compare_rulebook, compare_view, .. } = arguments;
    if compare.is_none() && compare_rulebook.is_none() && compare_view.is_none() {
        return Ok(None);
    }
    let engine = match compare_rulebook {
        Some(folder) => Arc::new(load(speech, Some(folder))?),
        None => Arc::clone(&first.engine),
    };
    let view = compare_view.map_or(first.view, Into::into);
    Ok(Some(AskedLaw { engine, on: compare.unwrap_or(first.on), known_by: first.known_by, view }))
}

/// The compiled rulebook in a folder, or the built-in one.
pub(crate) fn load(speech: Speech, folder: Option<&Path>) -> Result<Engine, Refused> {
    let Some(folder) = folder else {
        return bundle::engine().map_err(|_| Refused::said(speech, speech.command_rulebook_damaged()));
    };
    let mut paths = Vec::new();
    let unreadable = |error: std::io::Error| {
        Refused::said(speech, &speech.impact_cells_unreadable(folder.display(), error))
    };
    gather(folder, &mut paths).map_err(unreadable)?;
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path)?;
        Ok(InputFile { path: path.to_string_lossy().replace('\\', "/"), text })
    };
    let files = paths.iter().map(read).collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    let broken = |failure: &Failure| {
        let mistakes = language::render(&failure.files, &failure.diagnostics, false);
        let last = Refused::said(speech, speech.command_rulebook_mistakes());
        Refused::shown(mistakes + &last.text)
    };
    let rulebook = language::compile(files).map_err(|failure| broken(&failure))?;
    Engine::compile(rulebook).map_err(|unsound| {
        let diagnostics = unsound.diagnostics();
        broken(&Failure { files: unsound.rulebook.files, diagnostics })
    })
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
    Ok(())
}
