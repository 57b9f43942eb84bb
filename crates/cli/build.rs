//! Puts the rulebook of this repository into the command, so that it needs no other file.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let folder = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../../rulebook").canonicalize()?;
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files = Vec::new();
    gather(&folder, &mut files)?;
    files.sort();
    let mut table = String::from("&[\n");
    for file in files {
        let relative = file.strip_prefix(&folder)?.to_str().ok_or("a rulebook file's name is not UTF-8")?;
        let path = file.to_str().ok_or("the path to the rulebook is not UTF-8")?;
        let name = format!("rulebook/{}", relative.replace('\\', "/"));
        let holds_law = holds_law(&fs::read_to_string(&file)?);
        writeln!(table, "    ({name:?}, include_str!({path:?}), {holds_law}),")?;
    }
    table.push_str("]\n");
    fs::write(Path::new(&variable("OUT_DIR")?).join("rulebook.rs"), table)?;
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

/// The kinds of block that an answer may depend on: all but `account` and `case`.
const LAW: [&str; 11] = [
    "rulebook",
    "source",
    "instrument",
    "fact",
    "reading",
    "conclusion",
    "rule",
    "exception",
    "never",
    "journey",
    "not-encoded",
];

/// Whether a file may hold more than accounts and worked cases. In doubt it does: a fence that does not stand at the
/// margin, or a sentence that begins like a block, is taken for law.
fn holds_law(text: &str) -> bool {
    text.lines().any(|line| {
        let is_block =
            LAW.iter().any(|kind| line.strip_prefix(kind).is_some_and(|rest| rest.starts_with([' ', '\t'])));
        let is_fence = line.contains("```") || line.contains("~~~");
        is_block || (is_fence && line != "```yol" && line != "```")
    })
}
