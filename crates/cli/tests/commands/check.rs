//! `yol check`

use crate::common::{Folder, answer, has, refusal, repository, yol, yol_in_borduria};

fn check(arguments: &[&str]) -> String {
    answer(yol_in_borduria(&[&["check"], arguments].concat()))
}

fn json(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&check(&[arguments, &["--format", "json"]].concat())).unwrap()
}

/// The verdict of a conclusion: its status and its values.
fn verdict(answer: &serde_json::Value, conclusion: &str) -> (String, Vec<String>) {
    let verdicts = answer["verdicts"].as_array().unwrap();
    let verdict = verdicts.iter().find(|verdict| verdict["conclusion"] == conclusion).unwrap();
    let values = verdict["values"].as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned());
    (verdict["status"].as_str().unwrap().to_owned(), values.collect())
}

fn paper(arguments: &[&str]) -> (String, Vec<String>) {
    verdict(&json(&[arguments, &["--conclusion", "paper"]].concat()), "paper")
}

fn is(status: &str, values: &[&str]) -> (String, Vec<String>) {
    (status.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
}

#[test]
fn facts_are_typed() {
    let text = check(&["sex=male", "age=40", "citizenship=BOR", "contract=0", "--journey", "residence"]);
    has(
        &text,
        &[
            "Military paper",
            "A military paper is asked for.",
            "Men from 18 to 65 must bring a military paper.",
            "GAZETTE",
        ],
    );
    assert_eq!(paper(&["sex=male", "age=40", "citizenship=BOR", "contract=0"]), is("decided", &["asked"]));
    assert_eq!(paper(&["sex=male", "age=18..64", "citizenship=BOR"]), is("open", &["met", "asked"]));
    assert_eq!(
        paper(&["age=65", "sex=male", "citizenship=none", "contract=0"]),
        is("disputed", &["not-asked", "asked"])
    );
}

#[test]
fn nothing_known_is_an_answer_too() {
    assert_eq!(paper(&[]), is("open", &["not-asked", "met", "asked"]));
    has(&check(&["--journey", "residence"]), &["“I will apply for residence”", "sex"]);
}

#[test]
fn what_it_is_about_must_be_known() {
    let nothing = refusal(yol_in_borduria(&["check"]));
    has(&nothing, &["--journey residence  I will apply for residence", "--journey service "]);
    has(&refusal(yol_in_borduria(&["why", "sex=male", "--for", "him"])), &["He has been offered a contract"]);
    for named in [["--account", "igor"], ["--conclusion", "paper"], ["--journey", "service"]] {
        check(&named);
    }
}

#[test]
fn an_account_gives_facts_date_and_view() {
    assert_eq!(paper(&["--account", "igor"]), is("decided", &["asked"]));
    assert_eq!(paper(&["--account", "ally-in-practice"]), is("decided", &["asked"]));
    assert_eq!(paper(&["--account", "ally-in-practice", "--view", "paper"]), is("decided", &["not-asked"]));
    assert_eq!(paper(&["--account", "igor", "sex=female"]), is("decided", &["not-asked"]));
    assert_eq!(paper(&["--account", "igor", "--on", "2024-03-31"]), is("decided", &["not-asked"]));
}

#[test]
fn a_case_comes_from_a_file_or_standard_input() {
    let case = r#"{"on": "2025-07-01", "view": "practice", "facts": {"sex": "male", "age": 30, "citizenship": ["SYL"], "contract": 0}}"#;
    let folder = Folder::new();
    let path = folder.write("case.json", case);
    let path = path.to_str().unwrap();
    assert_eq!(paper(&["--case", path]), is("decided", &["asked"]));
    assert_eq!(paper(&["--case", path, "contract=12"]), is("decided", &["not-asked"]));
    let arguments = ["check", "--case", "-", "--journey", "service", "--format", "json"];
    let command = yol_in_borduria(&arguments).stdin(case);
    assert_eq!(verdict(&serde_json::from_str(&answer(command)).unwrap(), "paper"), is("decided", &["asked"]));
}

#[test]
fn the_day_and_what_was_known_by_it_count() {
    let man = ["sex=male", "age=40", "citizenship=BOR", "contract=0"];
    let with = |more: &[&str]| paper(&[&man, more].concat());
    assert_eq!(with(&["--on", "2024-03-31"]), is("decided", &["not-asked"]));
    assert_eq!(with(&["--on", "2024-04-01"]), is("decided", &["asked"]));
    assert_eq!(with(&["--on", "2024-04-01", "--known-by", "2024-02-29"]), is("decided", &["not-asked"]));
}

#[test]
fn without_a_day_it_is_today() {
    let facts = ["sex=male", "age=40", "citizenship=BOR", "contract=0", "--journey", "residence"];
    let man = [&["check", "--format", "json"][..], &facts].concat();
    let early = answer(yol_in_borduria(&man).env("YOL_TODAY", "2024-03-31"));
    assert_eq!(verdict(&serde_json::from_str(&early).unwrap(), "paper"), is("decided", &["not-asked"]));
    has(&check(&facts), &["15 January 2026"]);
}

#[test]
fn presumptions_can_be_dropped() {
    let man = ["sex=male", "age=40", "citizenship=BOR", "contract=0"];
    assert_eq!(paper(&man), is("decided", &["asked"]));
    assert_eq!(paper(&[&man[..], &["--no-presumptions"]].concat()), is("open", &["not-asked", "asked"]));
}

#[test]
fn the_answer_can_be_narrowed() {
    let all = check(&["--account", "igor"]);
    has(&all, &["Military paper", "Handing in the application"]);
    let one = check(&["--account", "igor", "--conclusion", "paper"]);
    assert!(!one.contains("Handing in the application"), "{one}");
    let journey = check(&["--account", "igor", "--journey", "service"]);
    assert!(!journey.contains("Handing in the application"), "{journey}");
    let both = check(&["--account", "igor", "--conclusion", "lodging", "--conclusion", "paper"]);
    has(&both, &["Military paper", "Handing in the application"]);
}

/// The built-in rulebook was compiled with the command, and that changes nothing.
#[test]
fn the_built_in_rulebook_answers_as_its_folder_does() {
    for arguments in [
        &["check", "--journey", "home-country"][..],
        &["check", "--account", "akif"],
        &["facts"],
        &["sources"],
        &["accounts", "--cases"],
    ] {
        let built_in = answer(yol(arguments).current_dir(repository()));
        let folder = yol(&[arguments, &["--rulebook", "rulebook"]].concat());
        assert_eq!(built_in, answer(folder.current_dir(repository())), "{arguments:?}");
    }
}

#[test]
fn it_speaks_to_him_or_about_him() {
    let man = ["sex=male", "age=40", "citizenship=BOR", "contract=12", "--journey", "residence"];
    has(&check(&man), &["A paper is asked for, and yours is enough."]);
    has(&check(&[&man[..], &["--for", "him"]].concat()), &["A paper is asked for, and his is enough."]);
}
