//! Replacing a file without ever leaving half of it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Names tried for the file beside, before giving up.
const TRIES: u32 = 100;

/// Puts this in place of what a file holds: written beside it, with its permissions, then moved over it. A link stays a
/// link; what it points to is replaced.
///
/// # Errors
/// It cannot be written; the file is as it was.
pub fn file(path: &Path, content: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    if fs::metadata(&path)?.permissions().readonly() {
        return Err(io::Error::new(ErrorKind::PermissionDenied, "it is read-only"));
    }
    let (beside, file) = create_beside(&path)?;
    let written = fill(file, &path, content).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        let _best_effort = fs::remove_file(&beside);
    }
    written
}

/// The same, where there may be no file yet; what cannot be written whole is taken away again.
///
/// # Errors
/// It cannot be written; what was there is as it was.
pub fn file_or_new(path: &Path, content: &[u8]) -> io::Result<()> {
    if path.try_exists()? {
        return file(path, content);
    }
    let mut new = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = new.write_all(content).and_then(|()| new.sync_all());
    if written.is_err() {
        let _best_effort = fs::remove_file(path);
    }
    written
}

fn create_beside(path: &Path) -> io::Result<(PathBuf, File)> {
    for number in 0..TRIES {
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(format!(".{}-{number}", std::process::id()));
        let beside = path.with_file_name(name);
        match OpenOptions::new().write(true).create_new(true).open(&beside) {
            Ok(file) => return Ok((beside, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

fn fill(mut file: File, model: &Path, content: &[u8]) -> io::Result<()> {
    file.write_all(content)?;
    file.set_permissions(fs::metadata(model)?.permissions())?;
    file.sync_all()
}
