//! The real rulebook, and its files.

use engine::Engine;
use guide::Locale;
use language::{Date, InputFile};
use page::{Edition, Settings};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn markdown(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            markdown(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
}

/// The rulebook of this repository.
pub(crate) static REAL: LazyLock<Engine> = LazyLock::new(|| {
    let mut paths = Vec::new();
    markdown(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook"), &mut paths);
    let read = |path: PathBuf| InputFile {
        text: std::fs::read_to_string(&path).unwrap(),
        path: path.to_string_lossy().into_owned(),
    };
    Engine::compile(language::compile(paths.into_iter().map(read).collect()).unwrap()).unwrap()
});

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn settings(edition: Edition) -> Settings<'static> {
    Settings { on: day("2026-11-22"), edition, version: "0.1.0", locale: Locale::En }
}

pub(crate) static FULL: LazyLock<String> =
    LazyLock::new(|| page::page(&REAL, &settings(Edition::Full)).unwrap());
pub(crate) static CARRY: LazyLock<String> =
    LazyLock::new(|| page::page(&REAL, &settings(Edition::Carry)).unwrap());
