//! The command as people run it: a process of its own.
#![cfg(test)]

use snapbox::cmd::{Command, OutputAssert};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, process};

fn impact(arguments: &[&str]) -> Command {
    let command =
        Command::new(env!("CARGO_BIN_EXE_yol-impact")).args(arguments).env("YOL_TODAY", "2026-02-01");
    ["YOL_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().fold(command, Command::env_remove)
}

fn stdout(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn stderr(assert: &OutputAssert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

#[track_caller]
fn answer(arguments: &[&str]) -> String {
    stdout(&impact(arguments).assert().code(0).stderr_eq(""))
}

/// A folder of its own for one test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("yol-impact-command-{}-{number}", process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn files(&self) -> Vec<String> {
        let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<String> = fs::read_dir(&self.0).unwrap().map(name).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ignored = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_example_runs_with_nothing_else_and_says_that_it_is_made_up() {
    let text = answer(&["--example", "--by", "citizenship", "--conclusion", "residence-paper"]);
    assert!(text.contains("Synthetic"), "{text}");
    let json: serde_json::Value =
        serde_json::from_str(&answer(&["--example", "--by", "citizenship", "--format", "json"])).unwrap();
    assert_eq!(json["synthetic"], true);
    assert!(answer(&["--example", "--format", "csv"]).lines().count() > 1);
}

#[test]
fn sql_asks_the_same() {
    let typed = answer(&[
        "--example",
        "--by",
        "citizenship",
        "--conclusion",
        "residence-paper",
        "--where",
        "citizenship IN ('UZ', 'KG')",
    ]);
    let sql = "SELECT citizenship, verdict_counts('residence-paper') FROM cells \
               WHERE citizenship IN ('UZ', 'KG') GROUP BY citizenship";
    assert_eq!(answer(&["--example", "--sql", sql]), typed);
    let refused =
        stderr(&impact(&["--example", "--sql", "SELECT * FROM cells"]).assert().code(2).stdout_eq(""));
    assert!(refused.contains("verdict_counts('residence-paper')"), "{refused}");
}

#[test]
fn laws_are_compared() {
    for change in [["--compare", "2025-01-01"], ["--compare-view", "practice"]] {
        let arguments =
            [&["--example", "--conclusion", "residence-paper", "--format", "json"][..], &change].concat();
        let json: serde_json::Value = serde_json::from_str(&answer(&arguments)).unwrap();
        assert!(json["compared-with"].is_object(), "{json}");
    }
}

#[test]
fn small_numbers_are_withheld_whatever_is_asked() {
    let folder = Folder::new();
    let cells = folder.file("cells.csv", "sex,citizenship,weight\nmale,AZ,3\nmale,UZ,500\nfemale,UZ,500\n");
    let text = answer(&[&cells, "--by", "citizenship", "--conclusion", "residence-paper", "--format", "csv"]);
    assert!(!text.contains("AZ") && !text.contains("UZ") && text.contains(",others,"), "{text}");
    impact(&[&cells, "--threshold", "4"]).assert().code(2).stdout_eq("");
}

#[test]
fn bad_input_ends_with_words_and_nothing_is_written() {
    let folder = Folder::new();
    let cells = folder.file("cells.csv", "sex,age\nmale,20\nmail,200\n");
    let out = folder.0.join("out.txt").to_str().unwrap().to_owned();
    let said = stderr(
        &impact(&[&cells, "--out", &out, "--conclusion", "residence-paper"]).assert().code(2).stdout_eq(""),
    );
    assert!(said.contains("row 2: sex: `mail`") && said.contains("row 2: age: `200`"), "{said}");
    assert_eq!(folder.files(), ["cells.csv"]);
    impact(&["--lang", "xx", "--example"]).assert().code(2).stdout_eq("");
    impact(&[]).assert().code(2).stdout_eq("");
}

#[test]
fn files_are_written_whole() {
    let folder = Folder::new();
    let path = |name: &str| folder.0.join(name).to_str().unwrap().to_owned();
    let (out, svg, png) = (path("out.json"), path("chart.svg"), path("chart.png"));
    answer(&["--example", "--out", &out, "--format", "json", "--chart", &svg]);
    answer(&["--example", "--chart", &png]);
    assert_eq!(folder.files(), ["chart.png", "chart.svg", "out.json"]);
    assert!(fs::read_to_string(&svg).unwrap().contains("<svg"));
    assert!(fs::read(Path::new(&png)).unwrap().starts_with(b"\x89PNG"));
    impact(&["--example", "--chart", &path("chart.gif")]).assert().code(2);
}

#[test]
fn help_is_there_in_every_language() {
    for code in ["en", "ru", "uz", "tg", "ky", "kk", "az"] {
        assert!(answer(&["--lang", code, "--help"]).contains("--threshold"), "{code}");
    }
}

/// Ctrl-C ends the counting at once, and leaves no half of a file. The table is a pipe into which nothing comes, so that the
/// command is sure to be at work.
#[cfg(unix)]
#[test]
fn ctrl_c_stops_it_cleanly() {
    let folder = Folder::new();
    let pipe = folder.0.join("cells.csv");
    assert!(process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut child = process::Command::new(env!("CARGO_BIN_EXE_yol-impact"))
        .arg(&pipe)
        .arg("--out")
        .arg(folder.0.join("out.txt"))
        .stderr(process::Stdio::null())
        .spawn()
        .unwrap();
    // Opening waits until the command has opened the other end.
    let writing = fs::OpenOptions::new().write(true).open(&pipe).unwrap();
    let told = process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(told.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    drop(writing);
    assert_eq!(folder.files(), ["cells.csv"]);
}
