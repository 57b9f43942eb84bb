//! The repository's rulebook, compiled.

use crate::{Result, workspace};
use engine::Engine;
use language::InputFile;
use std::fs;
use std::path::{Path, PathBuf};

/// The rulebook under `rulebook/`, compiled and proved sound. The error is every mistake in it.
pub(crate) fn engine() -> Result<Engine> {
    let folder = workspace::root().join("rulebook");
    let mut paths = Vec::new();
    gather(&folder, &mut paths)?;
    paths.sort();
    let files = paths.into_iter().map(|path| -> Result<InputFile> {
        let relative = path.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        Ok(InputFile { path: format!("rulebook/{relative}"), text: fs::read_to_string(&path)? })
    });
    let files = files.collect::<Result<Vec<_>>>()?;
    let rulebook = language::compile(files).map_err(|failure| failure.to_string())?;
    Ok(Engine::compile(rulebook).map_err(|unsound| unsound.to_string())?)
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
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
