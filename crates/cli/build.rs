//! Compiles the rulebook of this repository into the command, so that it needs no other file and starts at once. A
//! rulebook that has mistakes, gaps or conflicts does not build. Beside it go the texts of all languages as translators wrote
//! them, for `yol lang`.

use engine::Engine;
use flate2::Compression;
use flate2::write::GzEncoder;
use language::InputFile;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let repository = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../..").canonicalize()?;
    let out = PathBuf::from(variable("OUT_DIR")?);
    fs::write(out.join("locales.json.gz"), locales(&repository.join("locales"))?)?;
    fs::write(out.join("rulebook.bin"), rulebook(&repository.join("rulebook"))?)?;
    Ok(())
}

/// The texts of all languages by their path, compressed.
fn locales(folder: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    gather(folder, &["ftl", "txt"], &mut paths)?;
    let mut files = BTreeMap::new();
    for path in paths {
        files.insert(relative(&path, folder)?, fs::read_to_string(&path)?);
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    serde_json::to_writer(&mut encoder, &files)?;
    Ok(encoder.finish()?)
}

fn rulebook(folder: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    gather(folder, &["md"], &mut paths)?;
    let mut files = Vec::new();
    for path in paths {
        let path_shown = format!("rulebook/{}", relative(&path, folder)?);
        files.push(InputFile { path: path_shown, text: fs::read_to_string(&path)? });
    }
    match compiled(files) {
        Ok(engine) => Ok(engine.to_bytes()?),
        Err(mistakes) => {
            eprintln!("{mistakes}");
            Err("the built-in rulebook is not sound".into())
        }
    }
}

/// The path from a folder on, with `/`.
fn relative(path: &Path, folder: &Path) -> Result<String, Box<dyn Error>> {
    let relative = path.strip_prefix(folder)?.to_str().ok_or("a file's name is not UTF-8")?;
    Ok(relative.replace('\\', "/"))
}

fn compiled(files: Vec<InputFile>) -> Result<Engine, String> {
    let rulebook = language::compile(files).map_err(|failure| failure.to_string())?;
    Engine::compile(rulebook).map_err(|unsound| unsound.to_string())
}

fn gather(folder: &Path, extensions: &[&str], files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, extensions, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted))
        {
            files.push(path);
        }
    }
    Ok(())
}
