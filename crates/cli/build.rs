//! Packs the texts of all languages, as translators wrote them, into the command, for `yol lang`.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let repository = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../..").canonicalize()?;
    let out = PathBuf::from(variable("OUT_DIR")?);
    fs::write(out.join("locales.json.gz"), locales(&repository.join("locales"))?)?;
    Ok(())
}

/// The texts of all languages by their path, compressed.
fn locales(folder: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut paths = Vec::new();
    gather(folder, &mut paths)?;
    let mut files = BTreeMap::new();
    for path in paths {
        files.insert(relative(&path, folder)?, fs::read_to_string(&path)?);
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    serde_json::to_writer(&mut encoder, &files)?;
    Ok(encoder.finish()?)
}

/// The path from a folder on, with `/`.
fn relative(path: &Path, folder: &Path) -> Result<String, Box<dyn Error>> {
    let relative = path.strip_prefix(folder)?.to_str().ok_or("a file's name is not UTF-8")?;
    Ok(relative.replace('\\', "/"))
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl" || extension == "txt") {
            files.push(path);
        }
    }
    Ok(())
}
