//! Compiles the rulebook of this repository into the command, as the command `yol` does.

use engine::Engine;
use language::InputFile;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let folder = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../../rulebook").canonicalize()?;
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    gather(&folder, &mut paths)?;
    let read = |path: &PathBuf| -> Result<InputFile, Box<dyn Error>> {
        let relative = path.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        Ok(InputFile { path: format!("rulebook/{relative}"), text: fs::read_to_string(path)? })
    };
    let files = paths.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let rulebook = language::compile(files).map_err(|failure| failure.to_string())?;
    let engine = Engine::compile(rulebook).map_err(|unsound| unsound.to_string())?;
    fs::write(PathBuf::from(variable("OUT_DIR")?).join("rulebook.bin"), engine.to_bytes()?)?;
    Ok(())
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
