//! `yol options` and `yol count`

use crate::common::{Folder, answer, has, refusal, yol, yol_in_borduria};

fn list(arguments: &[&str]) -> String {
    answer(yol_in_borduria(arguments))
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn ways_out_are_told_with_the_dangerous_ones_last() {
    let text = answer(yol(&["options", "--account", "akif", "--conclusion", "residence-paper"]));
    let (plain, dangerous) = text.split_once("Dangerous ways").unwrap();
    has(plain, &["Ground of the application", "This gets worse", "No way is advice", "to sign anything"]);
    has(dangerous, &["Beware: A contract does not end", "Term of an Armed Forces contract", "recruiters"]);
    assert!(!plain.contains("contract: 12 months"), "{plain}");
}

#[test]
fn ways_out_as_json_name_facts_values_and_sources() {
    let arguments = ["options", "--account", "akif", "--conclusion", "residence-paper", "--format", "json"];
    let text = answer(yol(&arguments));
    let value = json(&text);
    let ways = value["options"][0]["ways"].as_array().unwrap();
    let changes: Vec<&serde_json::Value> =
        ways.iter().flat_map(|way| way["changes"].as_array().unwrap()).collect();
    assert!(changes.iter().any(|change| change["fact"] == "ground"), "{text}");
    let fixed = ["sex", "age", "citizenship"];
    assert!(changes.iter().all(|change| !fixed.contains(&change["fact"].as_str().unwrap())), "{text}");
    assert!(ways.last().unwrap()["changes"][0]["beware"]["says"].is_string(), "{text}");
}

#[test]
fn a_birthday_makes_the_day_exact() {
    let arguments = ["timeline", "age=17", "--on", "2026-02-01", "--from", "2026-01-01"];
    let open = list(&arguments);
    has(&open, &["THE ANSWER OVER TIME"]);
    let exact = list(&[&arguments[..], &["--born", "2008-03-14"]].concat());
    has(&exact, &["14 March 2026"]);
    assert!(!open.contains("14 March 2026"), "{open}");
}

#[test]
fn wrong_beginnings_are_refused() {
    let with = |flags: &[&str]| {
        refusal(yol_in_borduria(&[&["options", "age=17", "--on", "2026-02-01"], flags].concat()))
    };
    has(
        &with(&["--born", "2001-03-14"]),
        &["--born: `2001-03-14` makes `age` 24 on 2026-02-01", "17 is given"],
    );
    has(&with(&["--born", "2027-03-14"]), &["lies after the day of the case, 2026-02-01"]);
    has(&with(&["--since", "age"]), &["must be written FACT=DATE"]);
    has(&with(&["--since", "agee=2008-03-14"]), &["agee", "did you mean `age`?"]);
    has(&with(&["--born", "2008-03-14", "--since", "age=2008-03-14"]), &["two days"]);
}

#[test]
fn what_is_about_to_happen_must_be_said() {
    has(&refusal(yol(&["options", "age=17"])), &["say what is about to happen", "--journey residence"]);
}

#[test]
fn cases_are_counted_and_weighed() {
    let paper = ["count", "sex=female", "--conclusion", "paper"];
    has(&list(&paper), &["possible case", "100.00 %"]);
    let folder = Folder::new();
    let file = folder.write("weights.json", r#"{"sex": {"male": 1, "female": 1}}"#);
    let weights = ["--weights", file.to_str().unwrap(), "--format", "json"];
    let value = json(&list(&[&paper[..], &weights].concat()));
    assert_eq!(value["weighted"], serde_json::json!(true));
    let wrong = folder.write("wrong.json", r#"{"sex": {"mail": 1}}"#);
    let with = |file: &str| refusal(yol_in_borduria(&[&paper[..], &["--weights", file]].concat()));
    has(&with(wrong.to_str().unwrap()), &["mail", "male"]);
    has(&with("nowhere.json"), &["nowhere.json"]);
}
