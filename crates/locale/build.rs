//! Makes tables of the messages under `locales/`. A file that is no Fluent does not build; what is missing or outdated
//! in a language is said in English, and the tests say so.

#[path = "build/interface.rs"]
mod interface;
#[path = "build/rulebook.rs"]
mod rulebook;

use catalogue::{Catalogue, uzbek};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders, in the order of `Locale::ALL`; the Cyrillic Uzbek is made from the Latin.
const FOLDERS: [&str; 8] = ["en", "ru", "uz", "uz", "tg", "ky", "kk", "az"];
const UZBEK_CYRILLIC: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = std::env::var("CARGO_MANIFEST_DIR")?;
    let locales = Path::new(&manifest).join("../../locales").canonicalize()?;
    println!("cargo:rerun-if-changed={}", locales.display());
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let interface = catalogues(&locales, "interface")?;
    fs::write(out.join("interface.rs"), interface::tables(&interface)?)?;
    let critical = fs::read_to_string(locales.join("critical.txt"))?;
    let rulebook = catalogues(&locales, "rulebook")?;
    fs::write(out.join("rulebook.rs"), rulebook::tables(&rulebook, &interface, &critical))?;
    Ok(())
}

/// The messages of each language in one kind of folder.
fn catalogues(locales: &Path, kind: &str) -> Result<Vec<Catalogue>, Box<dyn Error>> {
    let mut all = Vec::new();
    for (place, folder) in FOLDERS.iter().enumerate() {
        let mut catalogue = Catalogue::default();
        let mut paths: Vec<PathBuf> = match fs::read_dir(locales.join(folder).join(kind)) {
            Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?,
            Err(_) => Vec::new(),
        };
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        paths.sort();
        for path in paths {
            catalogue.read(&path.display().to_string(), &fs::read_to_string(&path)?)?;
        }
        if place == UZBEK_CYRILLIC {
            for message in &mut catalogue.messages {
                message.parts.iter_mut().for_each(|(_, pattern)| uzbek::in_cyrillic(pattern));
            }
        }
        all.push(catalogue);
    }
    Ok(all)
}
