//! Where the output goes: pipes that close, disks that are full, terminals and their colours.

use crate::common::{answer, fixtures, yol_in_borduria};
use std::process::{Command, Stdio};

const CHECK: [&str; 5] = ["check", "--rulebook", "borduria", "--account", "igor"];

fn check() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yol"));
    command.args(CHECK).current_dir(fixtures());
    command
}

/// Standard output whose reading end is closed before the command starts.
fn closed_pipe() -> Stdio {
    let mut reader = Command::new(env!("CARGO_BIN_EXE_yol"));
    let mut reader = reader.arg("--version").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let pipe = reader.stdin.take().unwrap();
    reader.wait().unwrap();
    pipe.into()
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for arguments in [
        &["check", "--account", "igor"][..],
        &["facts"],
        &["verify", "borduria"],
        &["check", "--help"],
        &["ask"],
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_yol"));
        command.args(arguments).current_dir(fixtures()).stdin(Stdio::null()).stdout(closed_pipe());
        if !matches!(arguments.first(), Some(&"verify")) && !arguments.contains(&"--help") {
            command.args(["--rulebook", "borduria"]);
        }
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = check().stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("error: cannot write the answer"));
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let escape = '\u{1b}';
    assert!(!answer(yol_in_borduria(&["check", "--account", "igor"])).contains(escape));
    assert!(
        answer(yol_in_borduria(&["check", "--account", "igor"]).env("CLICOLOR_FORCE", "1")).contains(escape)
    );
    let both =
        yol_in_borduria(&["check", "--account", "igor"]).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert!(!answer(both).contains(escape));
    let json =
        yol_in_borduria(&["check", "--account", "igor", "--format", "json"]).env("CLICOLOR_FORCE", "1");
    assert!(!answer(json).contains(escape));
}

#[test]
fn errors_have_colours_of_their_own() {
    let assert = yol_in_borduria(&["check", "sex=mail"]).env("CLICOLOR_FORCE", "1").assert().code(2);
    assert!(crate::common::stderr(&assert).contains("\u{1b}["));
    let assert = yol_in_borduria(&["check", "sex=mail"]).assert().code(2);
    assert!(!crate::common::stderr(&assert).contains('\u{1b}'));
}
