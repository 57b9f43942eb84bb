//! The files under `locales/`, built in or read from a folder.

use crate::outcome::BadInput;
use catalogue::Catalogue;
use flate2::read::GzDecoder;
use guide::Speech;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use surroundings::read::{self, ReadError};

/// The files as they were when this command was built: JSON of paths and texts, compressed.
static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/locales.json.gz"));

/// Which files are read.
const EXTENSIONS: [&str; 2] = ["ftl", "txt"];

/// Texts by their path under `locales/`, with `/`.
pub(crate) struct TextFiles(BTreeMap<String, String>);

impl TextFiles {
    /// Those of a folder, or the built-in ones.
    ///
    /// # Errors
    /// The folder cannot be read, or holds no English texts.
    pub(crate) fn read(speech: Speech, folder: Option<&Path>) -> Result<Self, BadInput> {
        let Some(folder) = folder else {
            let files = serde_json::from_reader(GzDecoder::new(BUILT_IN));
            return files.map(Self).map_err(|error| BadInput::Said(speech.command_locales_broken(error)));
        };
        let mut files = BTreeMap::new();
        gather(folder, "", &mut files)?;
        if !files.keys().any(|path| path.starts_with("en/interface/")) {
            return Err(BadInput::Said(speech.command_locales_none(folder.display())));
        }
        Ok(Self(files))
    }

    /// The messages of all files whose path begins so.
    ///
    /// # Errors
    /// The first place that is no message that Yol understands.
    pub(crate) fn catalogue(&self, speech: Speech, beginning: &str) -> Result<Catalogue, BadInput> {
        let mut catalogue = Catalogue::default();
        for (path, text) in self.beginning(beginning).filter(|(path, _)| path.ends_with(".ftl")) {
            let read = catalogue.read(path, text);
            read.map_err(|error| BadInput::Said(speech.command_locales_broken(error)))?;
        }
        Ok(catalogue)
    }

    /// The files whose path begins so, by path.
    pub(crate) fn beginning(&self, beginning: &str) -> impl Iterator<Item = (&str, &str)> {
        let all = self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        all.filter(move |(path, _)| path.starts_with(beginning))
    }
}

fn gather(folder: &Path, beginning: &str, files: &mut BTreeMap<String, String>) -> Result<(), ReadError> {
    if folder.is_file() {
        return Err(ReadError::NotFolder { path: folder.to_owned() });
    }
    let unreadable = |error| ReadError::Unreadable { path: folder.to_owned(), error };
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if path.is_dir() {
            gather(&path, &format!("{beginning}{name}/"), files)?;
        } else if EXTENSIONS.contains(&extension) {
            files.insert(format!("{beginning}{name}"), read::text(&path)?);
        }
    }
    Ok(())
}
