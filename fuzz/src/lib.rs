//! What the targets share: the repository's rulebook, compiled once.

use engine::Engine;
use language::{Date, InputFile};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The rulebook, compiled.
///
/// # Panics
/// It does not compile; then nothing can be fuzzed.
pub fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let mut paths = Vec::new();
        gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../rulebook"), &mut paths);
        paths.sort();
        let files = paths.into_iter().map(|path| {
            let text = fs::read_to_string(&path).expect("a rulebook file can be read");
            InputFile { path: path.display().to_string(), text }
        });
        let rulebook = language::compile(files.collect()).expect("the rulebook has no mistake");
        Engine::compile(rulebook).expect("the rulebook is sound")
    })
}

/// The day on which cases are decided.
///
/// # Panics
/// Never: it is a day.
pub fn today() -> Date {
    language::parse_date("2026-02-01").expect("a day")
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the rulebook is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}
