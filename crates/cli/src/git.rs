//! Files as they were at a revision, read through the program `git`.

use crate::outcome::BadInput;
use guide::Speech;
use language::InputFile;
use std::ffi::OsStr;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The `.md` files of a folder at a revision, as [`surroundings::read::markdown_files`] would find them there.
pub(crate) fn markdown_files(
    speech: Speech,
    folder: &Path,
    revision: &str,
) -> Result<Vec<InputFile>, BadInput> {
    if !run(speech, folder, ["rev-parse", "--git-dir"])?.status.success() {
        return Err(BadInput::Said(speech.command_git_no_repository(folder.display())));
    }
    let commit = commit(speech, folder, revision)?;
    let blobs = blobs(speech, folder, &commit)?;
    if blobs.is_empty() {
        return Err(BadInput::Said(speech.command_git_no_markdown(revision, folder.display())));
    }
    let texts = texts(speech, folder, &blobs)?;
    let shown = |path: &str| format!("{revision}:{}/{path}", folder.display());
    Ok(blobs.iter().zip(texts).map(|(blob, text)| InputFile { path: shown(&blob.path), text }).collect())
}

/// A file at a revision.
struct Blob {
    id: String,
    /// Seen from the folder, with `/`.
    path: String,
}

fn commit(speech: Speech, folder: &Path, revision: &str) -> Result<String, BadInput> {
    let name = format!("{revision}^{{commit}}");
    let output = run(speech, folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", &name])?;
    match String::from_utf8(output.stdout) {
        Ok(commit) if output.status.success() => Ok(commit.trim().to_owned()),
        _ => Err(BadInput::Said(speech.command_git_no_revision(revision))),
    }
}

fn blobs(speech: Speech, folder: &Path, commit: &str) -> Result<Vec<Blob>, BadInput> {
    let output = run(speech, folder, ["ls-tree", "-r", "-z", commit])?;
    let list = listing(speech, output)?;
    Ok(list.split('\0').filter_map(blob).collect())
}

/// One entry of a listing: `100644 blob ID\tPATH`. Links, submodules and hidden files are none of the rulebook's.
fn blob(entry: &str) -> Option<Blob> {
    let (about, path) = entry.split_once('\t')?;
    let mut about = about.split(' ');
    let is_file = about.next()?.starts_with("100");
    let id = about.nth(1)?;
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    (is_file && !hidden && path.ends_with(".md")).then(|| Blob { id: id.to_owned(), path: path.to_owned() })
}

/// The texts of all files, by one process.
fn texts(speech: Speech, folder: &Path, blobs: &[Blob]) -> Result<Vec<String>, BadInput> {
    let failed = |error: std::io::Error| BadInput::Said(speech.command_git_no_files(error));
    let mut child = command(folder, ["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let asked: String = blobs.iter().map(|blob| format!("{}\n", blob.id)).collect();
    let input = child.stdin.take();
    // Asked beside reading: whoever writes all before reading can wait for ever.
    let output = std::thread::scope(|scope| {
        scope.spawn(|| input.map(|mut input| input.write_all(asked.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(failed)?.stdout;
    let mut rest = output.as_slice();
    blobs.iter().map(|blob| text(speech, &mut rest, blob)).collect()
}

/// The next file of a batch: `ID blob SIZE`, a line break, its bytes, a line break.
fn text(speech: Speech, rest: &mut &[u8], blob: &Blob) -> Result<String, BadInput> {
    let broken = || BadInput::Said(speech.command_git_no_file(&blob.path));
    let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(broken)?;
    let (head, below) = rest.split_at_checked(end).ok_or_else(broken)?;
    let size = std::str::from_utf8(head).ok().and_then(|head| head.rsplit(' ').next()?.parse().ok());
    let body = below.get(1..).ok_or_else(broken)?;
    let (bytes, below) = size.and_then(|size| body.split_at_checked(size)).ok_or_else(broken)?;
    *rest = below.get(1..).unwrap_or(&[]);
    String::from_utf8(bytes.to_vec()).map_err(|_| BadInput::Said(speech.command_git_not_text(&blob.path)))
}

fn command<'a>(folder: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments.into_iter().map(OsStr::new));
    // A question of git's would wait for an answer that nobody can give.
    command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0");
    command
}

fn run<'a>(
    speech: Speech,
    folder: &Path,
    arguments: impl IntoIterator<Item = &'a str>,
) -> Result<Output, BadInput> {
    command(folder, arguments).stdin(Stdio::null()).output().map_err(|error| {
        BadInput::Said(match error.kind() {
            ErrorKind::NotFound => speech.command_git_not_installed().to_owned(),
            _ => speech.command_git_cannot_run(error),
        })
    })
}

fn listing(speech: Speech, output: Output) -> Result<String, BadInput> {
    let text = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    match String::from_utf8(output.stdout) {
        Ok(text) if output.status.success() => Ok(text),
        _ => Err(BadInput::Said(speech.command_git_no_list(text))),
    }
}
