//! `yol impact` becomes `yol-impact`, or says how to install it.
#![cfg(unix)]

use crate::common::{Folder, has, stderr, stdout};
use snapbox::cmd::Command;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;

/// The command in a folder of its own, where it finds only what lies beside it.
fn alone(folder: &Folder, arguments: &[&str]) -> Command {
    let yol = folder.path().join("yol");
    fs::copy(env!("CARGO_BIN_EXE_yol"), &yol).unwrap();
    Command::new(yol)
        .args(arguments)
        .env("PATH", "")
        .env_remove("YOL_LANG")
        .env_remove("LANG")
        .env_remove("LC_ALL")
}

#[test]
fn without_the_second_program_it_says_how_to_install_it() {
    let assert = alone(&Folder::new(), &["impact", "--example"]).assert().code(2).stdout_eq("");
    has(&stderr(&assert), &["error: ", "`yol-impact`", "cargo install --path crates/impact"]);
}

#[test]
fn everything_is_handed_over() {
    let folder = Folder::new();
    let program = folder
        .write("yol-impact", "#!/bin/sh\necho \"$@\"\nread line\necho \"$line\"\necho note >&2\nexit 7\n");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let command = alone(&folder, &["--lang", "ru", "impact", "--by", "a b", "--help", "-"]);
    let assert = command.stdin("typed\n").assert().code(7);
    assert_eq!(stdout(&assert), "--lang ru --by a b --help -\ntyped\n");
    assert_eq!(stderr(&assert), "note\n");
}
