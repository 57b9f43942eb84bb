//! Reads the messages of a language, and what the checks know of it, from the folder `locales/`.

use crate::check::{Alphabet, DataError, Files, Language};
use crate::{Catalogue, ReadError};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with a folder for each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    path: PathBuf,
}

/// What went wrong while reading it.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// A file or folder cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file of messages is not as it should be.
    #[error(transparent)]
    Messages(#[from] ReadError),
    /// A file that the checks go by is not as it should be.
    #[error(transparent)]
    Data(#[from] DataError),
}

impl Folder {
    /// The folder at `path`.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// All messages of one kind (`interface`, `rulebook`) in a language, sorted by file. Nothing where the language has
    /// none.
    ///
    /// # Errors
    /// A file that cannot be read, or is not as it should be.
    pub fn catalogue(&self, code: &str, kind: &str) -> Result<Catalogue, FolderError> {
        let mut catalogue = Catalogue::default();
        for path in messages(&self.path.join(code).join(kind))? {
            let shown = Path::new("locales").join(path.strip_prefix(&self.path).unwrap_or(&path));
            catalogue.read(&shown.display().to_string(), &read(&path)?)?;
        }
        Ok(catalogue)
    }

    /// What the checks know of a language.
    ///
    /// # Errors
    /// A file that is missing, or is not as it should be.
    pub fn language(&self, code: &str) -> Result<Language, FolderError> {
        let own = |name: &str| read(&self.path.join(code).join(name));
        let terms = read(&self.path.join("glossary.ftl"))?;
        let (letters, negation, months) = (own("alphabet.txt")?, own("negation.txt")?, own("months.txt")?);
        let glossary = own("glossary.ftl")?;
        let files = Files {
            letters: &letters,
            negation: &negation,
            months: &months,
            terms: &terms,
            glossary: &glossary,
        };
        Ok(Language::read(code, &files)?)
    }

    /// The letters of a language: all that is known of one that has no texts of its own.
    ///
    /// # Errors
    /// A file that is missing, or is not as it should be.
    pub fn alphabet(&self, code: &str) -> Result<Alphabet, FolderError> {
        Ok(Alphabet::read(code, &read(&self.path.join(code).join("alphabet.txt"))?)?)
    }
}

fn messages(folder: &Path) -> Result<Vec<PathBuf>, FolderError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = |source| FolderError::Unreadable { path: folder.display().to_string(), source };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut paths = entries
        .map(|entry| Ok(entry.map_err(unreadable)?.path()))
        .collect::<Result<Vec<_>, FolderError>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<String, FolderError> {
    fs::read_to_string(path)
        .map_err(|source| FolderError::Unreadable { path: path.display().to_string(), source })
}
