//! `yol facts`, `yol sources` and `yol accounts`

use crate::common::{answer, has, refusal, yol_in_borduria};

fn list(arguments: &[&str]) -> String {
    answer(yol_in_borduria(arguments))
}

#[test]
fn facts_are_listed_and_shown() {
    has(&list(&["facts"]), &["sex", "age", "citizenship", "capable", "contract"]);
    let one = list(&["facts", "age"]);
    has(
        &one,
        &["How old are you on the day you apply?", "The duty covers men from 18 to 65.", "Count full years"],
    );
    assert!(!one.contains("army contract"), "{one}");
}

#[test]
fn sources_are_listed_and_shown() {
    has(&list(&["sources"]), &["GAZETTE", "HERALD", "Official Gazette of Borduria"]);
    let one = list(&["sources", "GAZETTE"]);
    has(&one, &["https://gazette.example/residence"]);
    assert!(!one.contains("HERALD"), "{one}");
}

#[test]
fn stories_are_listed_and_worked_cases_where_they_are_wanted() {
    let stories = list(&["accounts"]);
    has(&stories, &["igor", "Igor, 48, turned away"]);
    assert!(!stories.contains("exactly-65"), "{stories}");
    has(&list(&["accounts", "--cases"]), &["igor", "exactly-65"]);
    has(&list(&["accounts", "igor"]), &["He was told about the paper at the counter."]);
    has(&list(&["accounts", "exactly-65"]), &["A man of 65, no ally"]);
}

#[test]
fn all_lists_are_for_programs_too() {
    for arguments in [
        &["facts"][..],
        &["facts", "age"],
        &["sources"],
        &["sources", "HERALD"],
        &["accounts", "--cases"],
        &["accounts", "igor"],
    ] {
        let text = list(&[arguments, &["--format", "json"]].concat());
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{arguments:?}: {text}");
    }
}

#[test]
fn misspelt_names_get_the_nearest() {
    has(
        &refusal(yol_in_borduria(&["facts", "citizneship"])),
        &["citizneship", "did you mean `citizenship`?"],
    );
    has(&refusal(yol_in_borduria(&["sources", "HERLAD"])), &["HERLAD", "did you mean `HERALD`?"]);
    has(&refusal(yol_in_borduria(&["accounts", "igro"])), &["igro", "did you mean `igor`?"]);
    has(&refusal(yol_in_borduria(&["facts", "weather"])), &["weather", "`yol facts` lists them"]);
}
