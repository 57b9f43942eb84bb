//! Bad input ends with exit code 2, nothing on standard output, and words that say what to do.

use crate::common::{Folder, has, refusal, yol, yol_in_borduria};

/// Runs `yol check` with these facts, and gives back what was said about them.
fn refused(facts: &[&str]) -> String {
    refusal(yol_in_borduria(&[&["check"], facts].concat()))
}

/// Runs `yol check` on a JSON case from standard input.
fn refused_json(json: impl Into<Vec<u8>>) -> String {
    refusal(yol_in_borduria(&["check", "--case", "-"]).stdin(json.into()))
}

#[test]
fn facts_are_misspelt() {
    has(&refused(&["citizneship=BOR"]), &["error: ", "citizneship", "`citizenship`"]);
    has(&refused(&["weather=fine"]), &["error: ", "weather"]);
    has(&refused(&["sex"]), &["sex"]);
    has(&refused(&["=male"]), &["error: "]);
    has(&refused(&[""]), &["error: "]);
}

#[test]
fn values_are_misspelt_or_out_of_range() {
    has(&refused(&["sex=mail"]), &["sex", "`mail`", "`male`"]);
    has(&refused(&["citizenship=BRO"]), &["citizenship", "`BRO`"]);
    has(&refused(&["age=forty"]), &["age", "`forty`"]);
    has(&refused(&["age=121"]), &["age", "121", "120"]);
    has(&refused(&["age=99999999999999999999"]), &["age"]);
    has(&refused(&["capable=perhaps"]), &["capable", "`perhaps`"]);
    has(&refused(&["sex="]), &["sex"]);
}

#[test]
fn every_mistake_is_told_at_once() {
    has(&refused(&["sex=mail", "age=200"]), &["`mail`", "200"]);
}

#[test]
fn facts_contradict_each_other() {
    let said = refused(&["age=16", "contract=12"]);
    has(&said, &["error: ", "age", "contract", "Nobody under 18 can have an army contract."]);
    refusal(yol_in_borduria(&["why", "age=16", "contract=12"]));
    refusal(yol_in_borduria(&["ask", "age=16", "contract=12"]).stdin("q\n"));
}

#[test]
fn a_fact_is_given_twice() {
    has(&refused(&["age=16", "age=17"]), &["age"]);
}

#[test]
fn json_is_malformed() {
    has(&refused_json("{\"facts\": {\"sex\": \"male\""), &["error: "]);
    has(&refused_json(""), &["error: "]);
    has(&refused_json("[]"), &["error: "]);
    has(&refused_json("{\"facts\": {\"sexx\": \"male\"}}"), &["sexx", "`sex`"]);
    has(&refused_json("{\"facts\": {\"age\": {\"from\": 200}}}"), &["age"]);
    has(&refused_json("{\"facts\": {\"age\": 1e400}}"), &["error: "]);
    has(&refused_json("{\"facts\": {}, \"name\": \"x\"}"), &["name"]);
    has(&refused_json("{\"on\": \"2026-02-30\"}"), &["on", "2026-02-30"]);
    has(&refused_json("[".repeat(100_000)), &["error: "]);
    has(&refused_json(b"{\"on\": \"\xff\"}".to_vec()), &["standard input is not UTF-8 text"]);
    has(&refused_json(b"\0\0".to_vec()), &["error: "]);
}

#[test]
fn a_case_is_too_large_to_be_one() {
    has(&refused_json(vec![b' '; 17 << 20]), &["standard input is larger than 16 MiB"]);
}

#[test]
fn files_are_missing() {
    has(&refused(&["--case", "no-such.json"]), &["cannot read `no-such.json`"]);
    has(&refused(&["--case", "borduria"]), &["`borduria` is a folder; a file is needed here"]);
    has(&refusal(yol(&["check", "--rulebook", "no-such-folder"])), &["cannot read `no-such-folder`"]);
}

#[test]
fn names_are_misspelt() {
    has(&refused(&["--account", "igro"]), &["igro", "did you mean `igor`?"]);
    has(&refused(&["--account", "nobody-of-that-name"]), &["nobody-of-that-name", "yol accounts"]);
    has(&refused(&["--journey", "residense"]), &["residense", "did you mean `residence`?"]);
    has(&refused(&["--journey", "elsewhere"]), &["elsewhere", "`residence`", "`service`"]);
    has(&refused(&["--conclusion", "papre"]), &["papre", "did you mean `paper`?"]);
}

#[test]
fn dates_and_choices_do_not_exist() {
    has(&refused(&["--on", "2026-02-30"]), &["2026-02-30", "--on", "the calendar has no such day"]);
    has(&refused(&["--known-by", "yesterday"]), &["yesterday", "year-month-day"]);
    has(&refused(&["--view", "papre"]), &["papre", "paper"]);
    has(&refused(&["--for", "them"]), &["them", "me", "him"]);
    has(&refused(&["--format", "xml"]), &["xml", "text", "json"]);
    has(&refused(&["--account", "igor", "--case", "-"]), &["--account", "--case", "cannot be used with"]);
}

#[test]
fn a_rulebook_that_answers_must_be_sound() {
    let broken = Folder::borduria(|text| text.replace("sex is male", "sxe is male"));
    let unsound = Folder::borduria(|text| {
        text.replace(
            "allies-are-free of men-must-bring-a-paper, contract-is-enough",
            "allies-are-free of men-must-bring-a-paper",
        )
    });
    for command in ["check", "why", "ask", "facts", "sources", "accounts"] {
        let said = refusal(yol(&[command, "--rulebook", broken.as_str()]));
        has(&said, &["error[unknown-name]", "the rulebook has mistakes, so nothing was decided"]);
    }
    for command in ["check", "why", "ask"] {
        has(&refusal(yol(&[command, "--rulebook", unsound.as_str()])), &["error[conflict]"]);
    }
}

#[cfg(unix)]
#[test]
fn arguments_are_not_text() {
    use std::os::unix::ffi::OsStrExt as _;
    let odd = std::ffi::OsStr::from_bytes(b"sex=\xff");
    has(&refusal(yol_in_borduria(&["check"]).arg(odd)), &["UTF-8"]);
    let odd = std::ffi::OsStr::from_bytes(b"no-such-\xff");
    has(&refusal(yol(&["verify"]).arg(odd)), &["cannot read `no-such-"]);
}

#[cfg(unix)]
#[test]
fn a_folder_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::borduria(str::to_owned);
    let closed = folder.path().join("people");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).unwrap();
    // Who may read everything, as in a container, is not stopped by permissions.
    let may_read_anyway = std::fs::read_dir(&closed).is_ok();
    let assert = yol(&["verify", folder.as_str()]).assert();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o755)).unwrap();
    if !may_read_anyway {
        has(&crate::common::stderr(&assert.code(2)), &["cannot read", "people"]);
    }
}

#[test]
fn what_is_said_does_not_steer_the_terminal() {
    let said = refused(&["sex=\u{1b}[2J"]);
    assert!(!said.contains('\u{1b}'), "{said:?}");
}
