//! `yol impact`: finds `yol-impact` and hands everything over: arguments, streams and exit code.

use crate::arguments::Impact;
use crate::outcome::{Answer, BadInput};
use guide::Speech;
use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is handed over where `impact` is the command that was typed: its arguments, and the language chosen before it. They are
/// not read here, so that its `--help` is its own.
pub(crate) fn handed_over(typed: &[OsString]) -> Option<Impact> {
    let place = typed.iter().position(|argument| argument == "impact")?;
    let before = typed.get(1..place)?;
    let is_language = match before {
        [] => true,
        [flag, _] => flag == "--lang",
        [flag] => flag.to_string_lossy().starts_with("--lang="),
        _ => false,
    };
    let rest = typed.iter().skip(place.saturating_add(1));
    is_language.then(|| Impact { handed: before.iter().chain(rest).cloned().collect() })
}

/// Becomes `yol-impact`; comes back only where that fails.
pub(crate) fn run(speech: Speech, arguments: &Impact) -> Result<Answer, BadInput> {
    let Some(program) = found() else {
        return Err(BadInput::Said(speech.impact_not_installed("cargo install --path crates/impact")));
    };
    let error = become_it(Command::new(&program).args(&arguments.handed));
    Err(BadInput::Said(speech.impact_not_started(program.display(), error)))
}

/// The program beside this one, or on the search path.
fn found() -> Option<PathBuf> {
    let name = format!("yol-impact{EXE_SUFFIX}");
    let here = std::env::current_exe().ok();
    let beside = here.as_deref().and_then(Path::parent).map(Path::to_owned);
    let search = std::env::var_os("PATH").unwrap_or_default();
    let folders = beside.into_iter().chain(std::env::split_paths(&search));
    folders.map(|folder| folder.join(&name)).find(|program| program.is_file())
}

#[cfg(unix)]
fn become_it(command: &mut Command) -> std::io::Error {
    std::os::unix::process::CommandExt::exec(command)
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> std::io::Error {
    match command.status() {
        Ok(status) => std::process::exit(status.code().unwrap_or(2)),
        Err(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handed(typed: &[&str]) -> Option<Vec<OsString>> {
        let typed: Vec<OsString> = typed.iter().map(OsString::from).collect();
        handed_over(&typed).map(|impact| impact.handed)
    }

    #[test]
    fn all_arguments_and_the_language_are_handed_over() {
        let given = |typed: &[&str]| Some(typed.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(handed(&["yol", "impact", "--help"]), given(&["--help"]));
        assert_eq!(handed(&["yol", "--lang", "ru", "impact", "a.csv"]), given(&["--lang", "ru", "a.csv"]));
        assert_eq!(handed(&["yol", "--lang=ru", "impact"]), given(&["--lang=ru"]));
        assert_eq!(handed(&["yol", "help", "impact"]), None);
        assert_eq!(handed(&["yol", "check", "impact"]), None);
        assert_eq!(handed(&["yol"]), None);
    }
}
