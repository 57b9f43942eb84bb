//! `yol timeline`, `yol figures`, `yol helpers` and `yol papers`

use crate::common::{answer, has, refusal, yol, yol_in_borduria};

fn list(arguments: &[&str]) -> String {
    answer(yol_in_borduria(arguments))
}

#[test]
fn the_history_is_told_and_narrowed() {
    let whole = list(&["timeline"]);
    has(
        &whole,
        &["1 April 2024", "Residence Act", "Counters close", "PENDING", "Bill that would ask women too"],
    );
    assert!(!whole.contains("THE ANSWER OVER TIME"), "no case was given:\n{whole}");
    let narrow = list(&["timeline", "--from", "2025-01-15", "--until", "2025-03-01", "--country", "SAN"]);
    has(&narrow, &["Counters close"]);
    assert!(!narrow.contains("Bill") && !narrow.contains("Residence Act"), "{narrow}");
}

#[test]
fn a_case_is_answered_over_time() {
    let text = list(&["timeline", "--account", "igor"]);
    has(&text, &["THE ANSWER OVER TIME", "Until 31 March 2024", "From 1 April 2024"]);
    let json = list(&["timeline", "--account", "igor", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert!(value["verdicts"].as_array().is_some_and(|verdicts| !verdicts.is_empty()), "{json}");
}

#[test]
fn figures_are_filtered_and_exported() {
    has(&list(&["figures"]), &["men-asked", "About 1,200", "papers-sold"]);
    let differing = list(&["figures", "--checked", "differs"]);
    assert!(differing.contains("men-asked") && !differing.contains("papers-sold"), "{differing}");
    let table = list(&["figures", "--source", "GAZETTE", "--format", "csv"]);
    let mut rows = table.lines();
    has(rows.next().unwrap(), &["figure,title,least,most,written,unit"]);
    has(rows.next().unwrap(), &["men-asked,", "\"men, boys not counted\""]);
    assert_eq!(rows.next(), None);
    let json: serde_json::Value =
        serde_json::from_str(&list(&["figures", "papers-sold", "--format", "json"])).unwrap();
    assert_eq!(json["figures"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_table_of_nothing_has_its_head() {
    let table = list(&["figures", "--country", "BOR", "--format", "csv"]);
    assert_eq!(table.lines().count(), 1, "{table}");
    has(&list(&["figures", "--country", "BOR"]), &["No figure fits"]);
}

#[test]
fn helpers_that_were_seen_long_ago_say_so() {
    has(&list(&["helpers"]), &["Before you write or call", "Advice Office", "That is long ago"]);
    let json: serde_json::Value = serde_json::from_str(&list(&["helpers", "--format", "json"])).unwrap();
    assert_eq!(json["helpers"][0]["stale"], serde_json::json!(true));
}

#[test]
fn wrong_names_and_days_are_refused() {
    has(&refusal(yol_in_borduria(&["figures", "men-askd"])), &["men-askd", "did you mean `men-asked`?"]);
    has(&refusal(yol_in_borduria(&["helpers", "--country", "SAM"])), &["SAM", "did you mean `SAN`?"]);
    has(
        &refusal(yol_in_borduria(&["timeline", "--country", "XX"])),
        &["XX", "`yol facts citizenship` lists them"],
    );
    has(&refusal(yol_in_borduria(&["timeline", "--from", "yesterday"])), &["yesterday"]);
    has(
        &refusal(yol_in_borduria(&["timeline", "--from", "2025-02-01", "--until", "2025-01-01"])),
        &["--until 2025-01-01 lies before --from 2025-02-01"],
    );
    has(&refusal(yol_in_borduria(&["timeline", "age=tall"])), &["age"]);
}

#[test]
fn the_built_in_history_begins_before_the_decree_and_goes_past_it() {
    has(&answer(yol(&["timeline"])), &["25 July 2002", "5 November 2025", "PENDING"]);
}

#[test]
fn papers_stand_under_their_russian_names() {
    has(&list(&["papers"]), &["Контракт: Contract", "Beware: It does not end.", "Дайте мне копию."]);
    let json: serde_json::Value = serde_json::from_str(&list(&["papers", "--format", "json"])).unwrap();
    assert_eq!(json["papers"][0]["kind"], serde_json::json!("sign"));
    assert_eq!(json["phrases"][0]["request"], serde_json::json!(true));
}
