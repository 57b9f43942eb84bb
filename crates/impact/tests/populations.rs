//! The page `docs/populations.md` shows what its commands answer, and the chart beside it is what they draw.
#![cfg(test)]

use snapbox::cmd::Command;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

/// What the command answers; `arguments` are those of the page.
fn answer(arguments: &[&str]) -> String {
    let command =
        Command::new(env!("CARGO_BIN_EXE_yol-impact")).args(arguments).env("YOL_TODAY", "2026-02-01");
    let unset = ["YOL_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS"];
    let done = unset.into_iter().fold(command, Command::env_remove).assert().code(0);
    String::from_utf8(done.get_output().stdout.clone()).unwrap()
}

/// The fenced blocks of a page, in their order: the language, and the text.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    page.split("\n```").skip(1).step_by(2).filter_map(|block| block.split_once('\n')).collect()
}

#[test]
fn the_page_shows_what_its_commands_answer() {
    let page = fs::read_to_string(page().join("populations.md")).unwrap();
    let blocks = blocks(&page);
    let mut compared = 0;
    for pair in blocks.windows(2) {
        if let [("sh", command), ("text", shown)] = pair {
            let arguments: Vec<&str> =
                command.trim().strip_prefix("yol impact ").unwrap().split(' ').collect();
            assert_eq!(answer(&arguments).trim_end(), shown.trim_end(), "{command}");
            compared += 1;
        }
    }
    assert_eq!(compared, 2, "{blocks:?}");
}

#[test]
fn the_chart_is_what_its_command_draws() {
    let page = fs::read_to_string(page().join("populations.md")).unwrap();
    let command =
        blocks(&page).into_iter().map(|(_, text)| text.trim()).find(|text| text.contains("--chart")).unwrap();
    let drawn = env::temp_dir().join(format!("yol-impact-page-{}.svg", process::id()));
    let command = command.replace("docs/populations.svg", drawn.to_str().unwrap());
    answer(&command.strip_prefix("yol impact ").unwrap().split(' ').collect::<Vec<_>>());
    let chart = fs::read_to_string(&drawn).unwrap();
    fs::remove_file(&drawn).unwrap();
    assert_eq!(
        chart,
        fs::read_to_string(self::page().join("populations.svg")).unwrap(),
        "draw docs/populations.svg anew, as the page says"
    );
}
