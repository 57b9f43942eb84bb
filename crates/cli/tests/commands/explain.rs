//! `yol explain`

use crate::common::{Folder, answer, has, refusal, yol, yol_in_borduria};
use std::fs;

#[test]
fn a_rule_is_told_as_text_and_json() {
    let text = answer(yol_in_borduria(&["explain", "men-must-bring-a-paper"]));
    has(
        &text,
        &[
            "borduria/1-law.md:",
            "WHEN IT HOLDS",
            "allies-are-free",
            "igor",
            "AS WRITTEN",
            "rule men-must-bring",
        ],
    );
    let json = answer(yol_in_borduria(&["explain", "men-must-bring-a-paper", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["rule"], "men-must-bring-a-paper");
}

#[test]
fn the_built_in_rules_are_quoted_too() {
    let text = answer(yol(&["explain", "belarus-is-free"]));
    has(&text, &["AS WRITTEN", "exception belarus-is-free of"]);
}

#[test]
fn its_condition_is_drawn() {
    let folder = Folder::new();
    let (svg, dot) = (folder.path().join("rule.svg"), folder.path().join("rule.dot"));
    let arguments =
        ["explain", "men-must-bring-a-paper", "--svg", svg.to_str().unwrap(), "--dot", dot.to_str().unwrap()];
    answer(yol_in_borduria(&arguments));
    has(&fs::read_to_string(&dot).unwrap(), &["digraph", "sex in the passport is male", "it holds"]);
    has(&fs::read_to_string(&svg).unwrap(), &["<svg", "it holds", "</svg>"]);
}

#[test]
fn what_cannot_be_told_or_written_is_said() {
    has(
        &refusal(yol_in_borduria(&["explain", "men-must-bring-papers"])),
        &["men-must-bring-papers", "did you mean `men-must-bring-a-paper`?"],
    );
    let nowhere = ["explain", "allies-are-free", "--svg", "no/such/folder/rule.svg"];
    has(&refusal(yol_in_borduria(&nowhere)), &["no/such/folder/rule.svg", "cannot write"]);
}
