//! Stamps new translations: each message gets the comment that says who made it and from which English.

use crate::{Result, workspace};
use catalogue::{Catalogue, Stamp, Status};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Stamp outdated messages of these files again, after their translation was made anew by a machine
    #[arg(value_name = "FILE")]
    again: Vec<PathBuf>,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    let locales = workspace::root().join("locales");
    let again: Vec<PathBuf> = options.again.iter().map(fs::canonicalize).collect::<std::io::Result<_>>()?;
    let rulebook = guide::stamps(bundle::engine()?.rulebook());
    let interface = english(&locales.join("en/interface"))?;
    for language in fs::read_dir(&locales)? {
        let language = language?.path();
        if language.ends_with("en") || !language.is_dir() {
            continue;
        }
        for (kind, stamps) in [("interface", &interface), ("rulebook", &rulebook)] {
            for path in messages(&language.join(kind))? {
                stamp(&path, stamps, again.contains(&path.canonicalize()?))?;
            }
        }
    }
    Ok(())
}

/// The files of messages of a folder, sorted.
pub(crate) fn messages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    Ok(paths)
}

fn english(folder: &Path) -> Result<BTreeMap<String, Stamp>> {
    let mut catalogue = Catalogue::default();
    for path in messages(folder)? {
        catalogue.read(&path.display().to_string(), &fs::read_to_string(&path)?)?;
    }
    Ok(catalogue.messages.iter().map(|message| (message.id.clone(), message.stamp())).collect())
}

fn stamp(path: &Path, stamps: &BTreeMap<String, Stamp>, again: bool) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let mut catalogue = Catalogue::default();
    catalogue.read(&path.display().to_string(), &text)?;
    let mut lines: Vec<String> = Vec::new();
    let mut stamped = 0;
    for line in text.lines() {
        let message = line.split_once(" =").and_then(|(id, _)| catalogue.message(id));
        if let Some(message) = message
            && let Some(stamp) = stamps.get(&message.id)
        {
            let outdated = message.status.as_ref().is_some_and(|status| status.from() != *stamp);
            if message.status.is_none() || (again && outdated) {
                if outdated {
                    lines.pop();
                }
                lines.push(format!("# {}", Status::Machine { from: *stamp }));
                stamped += 1;
            }
        }
        lines.push(line.to_owned());
    }
    if stamped > 0 {
        fs::write(path, lines.join("\n") + "\n")?;
        println!("{}: {stamped} stamped", path.display());
    }
    Ok(())
}
