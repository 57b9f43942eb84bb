//! Runs the command as people do: a process of its own, with arguments, standard input and exit code.

use snapbox::cmd::{Command, OutputAssert};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, process};

/// The small rulebook that the tests answer from, seen from the folder that the command runs in.
pub(crate) const BORDURIA: &str = "borduria";

/// The command in the fixtures' folder, on a day that the small rulebook covers, untouched by the caller's settings.
pub(crate) fn yol(arguments: &[&str]) -> Command {
    Command::new(env!("CARGO_BIN_EXE_yol"))
        .args(arguments)
        .current_dir(fixtures())
        .env("YOL_TODAY", "2026-01-15")
        .env_remove("YOL_LANG")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env_remove("LANG")
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR")
        .env_remove("CLICOLOR_FORCE")
}

/// The same with the small rulebook.
pub(crate) fn yol_in_borduria(arguments: &[&str]) -> Command {
    yol(&[arguments, &["--rulebook", BORDURIA]].concat())
}

pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

pub(crate) fn stderr(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

/// Runs, asserts an answer (exit code 0, nothing on standard error), and gives it back.
#[track_caller]
pub(crate) fn answer(command: Command) -> String {
    let assert = command.assert().code(0).stderr_eq("");
    stdout(&assert)
}

/// Runs, asserts a refusal (exit code 2, nothing on standard output), and gives back what was said.
#[track_caller]
pub(crate) fn refusal(command: Command) -> String {
    let assert = command.assert().code(2).stdout_eq("");
    stderr(&assert)
}

/// Asserts that a text contains all of these.
#[track_caller]
pub(crate) fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
}

/// A folder of its own for one test, removed at the end.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("yol-test-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A folder with a copy of the small rulebook, changed.
    pub(crate) fn borduria(change: impl Fn(&str) -> String) -> Self {
        let folder = Self::new();
        for name in ["1-law.md", "people/accounts.md"] {
            let text = fs::read_to_string(fixtures().join(BORDURIA).join(name)).unwrap();
            folder.write(name, change(&text));
        }
        folder
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn as_str(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ignored = fs::remove_dir_all(&self.0);
    }
}
