//! Reading files, folders and standard input, with errors that name the path and the cause.

use guide::Speech;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest input that is read. The whole rulebook is far smaller; what is larger was named by mistake.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Why an input cannot be read.
#[derive(Debug)]
pub enum ReadError {
    /// The system does not let it be read.
    Unreadable {
        /// What was to be read; `-` is standard input.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// It is no text in UTF-8.
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The first byte that is wrong, counted from one.
        offset: usize,
    },
    /// It is larger than anything that is read.
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// It is a folder, and a file was wanted.
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// It is a file, and a folder was wanted.
    NotFolder {
        /// The file.
        path: PathBuf,
    },
    /// There is no Markdown in it.
    NoMarkdown {
        /// The folder.
        path: PathBuf,
    },
}

impl ReadError {
    /// What is wrong, with the path.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        let shown = |path: &Path| shown(speech, path);
        match self {
            Self::Unreadable { path, error } => speech.command_cannot_read(shown(path), error),
            Self::NotUtf8 { path, offset } => speech.command_not_text(shown(path), offset),
            Self::TooLarge { path } => speech.command_too_large(shown(path), LIMIT >> 20),
            Self::Folder { path } => speech.command_is_folder(shown(path)),
            Self::NotFolder { path } => speech.command_is_file(shown(path)),
            Self::NoMarkdown { path } => speech.command_no_markdown(shown(path)),
        }
    }
}

/// A path as people know it: `-` is standard input.
fn shown(speech: Speech, path: &Path) -> String {
    if is_standard_input(path) {
        speech.command_standard_input().to_owned()
    } else {
        format!("`{}`", path.display())
    }
}

/// Whether a path stands for standard input.
#[must_use]
pub fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The text of a file, or of standard input for `-`.
///
/// # Errors
/// It cannot be read, or is no text.
pub fn text(path: &Path) -> Result<String, ReadError> {
    String::from_utf8(bytes(path)?).map_err(|error| {
        let offset = error.utf8_error().valid_up_to() + 1;
        ReadError::NotUtf8 { path: path.to_owned(), offset }
    })
}

/// The bytes of a file, or of standard input for `-`.
///
/// # Errors
/// It cannot be read, or is too large.
pub fn bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let unreadable = |error| ReadError::Unreadable { path: path.to_owned(), error };
    let mut bytes = Vec::new();
    if is_standard_input(path) {
        io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    } else if path.is_dir() {
        return Err(ReadError::Folder { path: path.to_owned() });
    } else {
        let file = File::open(path).map_err(unreadable)?;
        file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LIMIT) {
        return Err(ReadError::TooLarge { path: path.to_owned() });
    }
    Ok(bytes)
}

/// Every `.md` file in a folder and the folders in it, by path. Names that begin with a dot are left out, and so is
/// whatever is no ordinary file. A folder that is linked from several places is read once.
///
/// # Errors
/// The folder cannot be read, or holds none.
pub fn markdown_files(folder: &Path) -> Result<Vec<PathBuf>, ReadError> {
    if folder.is_file() {
        return Err(ReadError::NotFolder { path: folder.to_owned() });
    }
    let mut files = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let unreadable = |error| ReadError::Unreadable { path: folder.clone(), error };
        if !seen.insert(fs::canonicalize(&folder).map_err(unreadable)?) {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if !is_hidden(&path) {
                sort_in(path, &mut files, &mut open)?;
            }
        }
        // Of several links to one folder the first by name is read, whatever order the file system gives.
        open.sort_by(|one, other| other.cmp(one));
    }
    if files.is_empty() {
        return Err(ReadError::NoMarkdown { path: folder.to_owned() });
    }
    files.sort();
    Ok(files)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn sort_in(path: PathBuf, files: &mut Vec<PathBuf>, open: &mut Vec<PathBuf>) -> Result<(), ReadError> {
    let is_markdown = path.extension().is_some_and(|extension| extension == "md");
    match fs::metadata(&path) {
        Ok(metadata) if metadata.is_dir() => open.push(path),
        Ok(metadata) if metadata.is_file() && is_markdown => files.push(path),
        Err(error) if is_markdown => return Err(ReadError::Unreadable { path, error }),
        Ok(_) | Err(_) => {}
    }
    Ok(())
}
