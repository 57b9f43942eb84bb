//! For whom the law changes, in words.

use crate::support::{BORDURIA, REAL, case, day};
use engine::{Case, Comparison, Engine, Law};
use guide::{Diff, Options, Style, Voice};
use insta::assert_snapshot;
use language::rulebook::View;
use language::{InputFile, Rulebook};

fn law(on: &str, view: View) -> Law {
    Law { on: day(on), known_by: None, view }
}

fn options(engine: &Engine, conclusion: Option<&str>) -> Options {
    let conclusions = conclusion.map(|name| engine.rulebook().conclusion(name).unwrap());
    Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        conclusions: conclusions.into_iter().collect(),
        ..Options::default()
    }
}

fn between(engine: &Engine, from: &Law, to: &Law, within: &Case, conclusion: Option<&str>) -> Diff {
    guide::diff(engine, from, to, within, &options(engine, conclusion))
        .unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn text(diff: &Diff) -> String {
    diff.text(&Style::default(), false)
}

fn anybody(on: &str) -> Case {
    Case::new(day(on))
}

/// The rulebook of Borduria with a change.
fn edition(change: impl Fn(&str) -> String) -> Rulebook {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixture.md");
    let before = std::fs::read_to_string(path).unwrap();
    let text = change(&before);
    assert_ne!(text, before, "nothing was changed");
    let file = InputFile { path: "borduria.md".to_owned(), text };
    language::compile(vec![file]).unwrap_or_else(|failure| panic!("{failure}"))
}

fn to_edition(new: &Rulebook) -> Diff {
    let comparison =
        Comparison::compile(BORDURIA.rulebook(), new).unwrap_or_else(|unsound| panic!("{unsound}"));
    let options = Options {
        speech: guide::Speech { voice: Voice::He, ..guide::Speech::default() },
        ..Options::default()
    };
    let law = law("2025-07-01", View::Paper);
    guide::diff_of_editions(
        &comparison,
        ["the law of today", "the draft"],
        &law,
        &anybody("2025-07-01"),
        &options,
    )
    .unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn two_days() {
    let (from, to) = (law("2024-03-31", View::Paper), law("2024-04-01", View::Paper));
    let diff = between(&BORDURIA, &from, &to, &anybody("2024-04-01"), None);
    assert_snapshot!("diff_of_two_days", text(&diff));
    assert_snapshot!("diff_of_two_days_as_json", format!("{:#}", diff.json()));
}

#[test]
fn paper_and_practice() {
    let (from, to) = (law("2025-07-01", View::Paper), law("2025-07-01", View::Practice));
    assert_snapshot!("diff_of_views", text(&between(&BORDURIA, &from, &to, &anybody("2025-07-01"), None)));
}

#[test]
fn a_situation_narrows() {
    let (from, to) = (law("2024-03-31", View::Paper), law("2024-04-01", View::Paper));
    let within = case(BORDURIA.rulebook(), "2024-04-01", "sex=female");
    let none = text(&between(&BORDURIA, &from, &to, &within, Some("paper")));
    assert!(none.contains("No difference: proven for ") && none.contains("sex"), "{none}");
}

#[test]
fn no_difference_is_a_proof() {
    let same = law("2025-07-01", View::Paper);
    let diff = between(&BORDURIA, &same, &same, &anybody("2025-07-01"), None);
    assert!(diff.is_empty() && !diff.always_same);
    assert!(text(&diff).contains("No difference: proven for "), "{}", text(&diff));
}

#[test]
fn an_edition_with_another_age() {
    let draft = edition(|text| text.replace("from 18 to 64", "from 16 to 64"));
    assert_snapshot!("diff_of_editions", text(&to_edition(&draft)));
}

#[test]
fn an_edition_in_other_words_is_the_same_law() {
    let draft = edition(|text| text.replace("The Szohôd Herald", "A newspaper"));
    let diff = to_edition(&draft);
    assert!(diff.is_empty() && diff.always_same, "{}", text(&diff));
    assert!(text(&diff).contains("on every day, in both\nviews"), "{}", text(&diff));
}

#[test]
fn a_change_that_comes_later_is_told() {
    let draft = edition(|text| {
        text.replace(
            "in force  from 2025-01-01 until 2025-12-31",
            "in force  from 2025-01-01 until 2026-12-31",
        )
    });
    let diff = to_edition(&draft);
    assert!(diff.changed.is_empty() && !diff.elsewhere.is_empty());
    assert_snapshot!("diff_on_other_days", text(&diff));
}

#[test]
fn new_and_renamed_names_are_told() {
    let draft = edition(|text| {
        text.replace("fishing    \"a fishing licence\"", "angling    \"an angler's licence\"")
            .replace("fishing", "angling")
    });
    let mismatches = to_edition(&draft).mismatches.join("\n");
    assert!(mismatches.contains("has the new value `angling`"), "{mismatches}");
    assert!(mismatches.contains("no longer has the value `fishing`"), "{mismatches}");
}

/// The decree of 5 November 2025, for a man from Azerbaijan with family in Russia.
#[test]
fn decree_821() {
    let (from, to) = (law("2025-11-04", View::Paper), law("2025-11-05", View::Paper));
    let known = "sex=male citizenship=AZ ground=family legally-capable=yes military-contract=0 emergencies-contract=0";
    let within = case(REAL.rulebook(), "2025-11-05", known);
    assert_snapshot!("diff_decree_821", text(&between(&REAL, &from, &to, &within, Some("residence-paper"))));
}
