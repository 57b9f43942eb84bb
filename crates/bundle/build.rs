//! Compiles the rulebook of this repository, so that a program needs no other file and starts at once. A rulebook that has
//! mistakes, gaps or conflicts does not build.

use engine::Engine;
use language::InputFile;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let repository = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../..").canonicalize()?;
    let folder = repository.join("rulebook");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    gather(&folder, &mut paths)?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let relative = path.strip_prefix(&repository)?.to_str().ok_or("a file's name is not UTF-8")?;
        let text = fs::read_to_string(&path)?;
        files.push(InputFile { path: relative.replace('\\', "/"), text });
    }
    match compiled(files) {
        Ok(engine) => {
            fs::write(PathBuf::from(variable("OUT_DIR")?).join("rulebook.bin"), engine.to_bytes()?)?
        }
        Err(mistakes) => {
            eprintln!("{mistakes}");
            return Err("the built-in rulebook is not sound".into());
        }
    }
    Ok(())
}

fn compiled(files: Vec<InputFile>) -> Result<Engine, String> {
    let rulebook = language::compile(files).map_err(|failure| failure.to_string())?;
    Engine::compile(rulebook).map_err(|unsound| unsound.to_string())
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
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
