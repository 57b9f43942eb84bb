//! `yol verify`

use crate::common::{Folder, answer, has, refusal, stdout, yol};

#[test]
fn a_sound_rulebook_is_summed_up_in_two_lines() {
    let text = answer(yol(&["verify", "borduria"]));
    assert!(text.lines().skip(2).all(|line| line.starts_with("untested: ")), "{text}");
    has(
        &text,
        &[
            "sound: every one of ",
            " possible cases, with 2 ways to take the readings, has exactly one outcome for each of 2 conclusions",
            "read: 3 files",
            "5 facts",
            "2 conclusions",
            "2 rules",
            "3 exceptions",
            "1 reading,",
            "1 account,",
        ],
    );
    has(&text, &["2 cases", "1 event,", "2 figures", "1 helper,", "1 paper,", "1 phrase,", "diagram nodes"]);
    assert_eq!(text, answer(yol(&["verify", "--rulebook", "borduria"])));
}

#[test]
fn mistakes_are_shown_in_their_places() {
    let folder = Folder::borduria(|text| text.replace("sex is male", "sxe is male"));
    let assert = yol(&["verify", folder.as_str()]).assert().code(1).stderr_eq("");
    has(&stdout(&assert), &["error[unknown-name]", "1-law.md:", "sxe", "did you mean `sex`?", "1 mistake"]);
}

#[test]
fn gaps_are_shown_with_a_case() {
    let otherwise = "    otherwise  accepted\n    says       \"Whoever is asked for nothing is heard.\"\n    source     GAZETTE\n";
    let folder = Folder::borduria(|text| text.replace(otherwise, ""));
    let assert = yol(&["verify", folder.as_str()]).assert().code(1).stderr_eq("");
    has(&stdout(&assert), &["error[gap]", "no rule decides `lodging` in this case", "1-law.md:"]);
}

#[test]
fn conflicts_are_shown_with_a_case() {
    let folder = Folder::borduria(|text| {
        text.replace(
            "allies-are-free of men-must-bring-a-paper, contract-is-enough",
            "allies-are-free of men-must-bring-a-paper",
        )
    });
    let assert = yol(&["verify", folder.as_str()]).assert().code(1).stderr_eq("");
    has(
        &stdout(&assert),
        &["error[conflict]", "allies-are-free", "contract-is-enough", "make one of them an exception"],
    );
}

#[test]
fn what_cannot_be_read_is_bad_input() {
    has(&refusal(yol(&["verify", "no-such-folder"])), &["error: cannot read `no-such-folder`"]);
    has(
        &refusal(yol(&["verify", "borduria/1-law.md"])),
        &["`borduria/1-law.md` is a file; a folder is needed here"],
    );
    let empty = Folder::new();
    has(&refusal(yol(&["verify", empty.as_str()])), &["there is no `.md` file in the folder"]);
    let binary = Folder::new();
    binary.write("a.md", b"fine so far \xff\xfe");
    has(
        &refusal(yol(&["verify", binary.as_str()])),
        &["a.md` is not UTF-8 text; the first bad byte is number 13"],
    );
}

#[test]
fn odd_files_do_not_get_in_the_way() {
    let folder = Folder::borduria(str::to_owned);
    folder.write(".hidden.md", b"\xff");
    folder.write(".git/a.md", b"\xff");
    folder.write("note.txt", b"\xff");
    folder.write("empty.md", "");
    folder.write("nul.md", "prose with a \0 in it\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path(), folder.path().join("people/loop")).unwrap();
    has(&answer(yol(&["verify", folder.as_str()])), &["read: 4 files"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_is_named() {
    let folder = Folder::borduria(str::to_owned);
    std::os::unix::fs::symlink("/nowhere", folder.path().join("lost.md")).unwrap();
    has(&refusal(yol(&["verify", folder.as_str()])), &["cannot read", "lost.md"]);
}

#[test]
fn a_rulebook_of_nothing_but_noise_is_refused_in_words() {
    let folder = Folder::new();
    folder.write("a.md", "```yol\n\0\u{1}rule \u{202e}\n\n```yol\n");
    let assert = yol(&["verify", folder.as_str()]).assert().code(1).stderr_eq("");
    has(&stdout(&assert), &["error["]);
}

#[test]
fn what_no_case_reaches_is_listed() {
    let text = answer(yol(&["verify", "borduria"]));
    has(&text, &["untested: borduria/1-law.md:", "exception `allies-are-free` decides no account or case"]);
    assert!(!text.contains("`men-must-bring-a-paper`"), "a case decides it: {text}");
}

#[test]
fn the_rulebook_is_sound_and_every_part_of_it_is_tested() {
    let text = answer(yol(&["verify"]));
    has(&text, &["sound: "]);
    let untested: Vec<&str> = text.lines().filter(|line| line.starts_with("untested")).collect();
    assert!(untested.is_empty(), "{}", untested.join("\n"));
    answer(yol(&["verify", "--strict"]));
}

/// A rulebook with a rule that never holds.
fn with_a_dead_rule() -> Folder {
    let folder = Folder::borduria(str::to_owned);
    let rule = "rule dead\n    decides  paper is asked\n    under    residence-act\n    when     sex is male\n    and      not sex is male\n";
    folder.write("dead.md", format!("```yol\n{rule}```\n"));
    folder
}

#[test]
fn what_has_no_effect_is_a_warning_and_with_strict_an_error() {
    let folder = with_a_dead_rule();
    let text = answer(yol(&["verify", folder.as_str()]));
    has(
        &text,
        &["sound: every one of", "warning[dead-rule]: the rule `dead` never decides anything", "dead.md:2"],
    );
    has(&text, &["its condition is never true", "1 warning\n"]);
    let assert = yol(&["verify", "--strict", folder.as_str()]).assert().code(1).stderr_eq("");
    assert_eq!(stdout(&assert), text);
}

#[test]
fn gaps_and_warnings_are_shown_together() {
    let folder = with_a_dead_rule();
    let conclusion = "conclusion fee\n    kind  demand\n    title  \"Fee\"\n    values  none  \"None.\"\n            full  \"Full.\"\n";
    let rules =
        "rule men-pay\n    decides  fee is full\n    under    residence-act\n    when     sex is male\n";
    folder.write("fee.md", format!("```yol\n{conclusion}\n{rules}```\n"));
    let assert = yol(&["verify", folder.as_str()]).assert().code(1).stderr_eq("");
    let text = stdout(&assert);
    has(&text, &["error[gap]", "warning[dead-rule]", "warning[unreached-value]", "1 mistake, 2 warnings\n"]);
    assert!(!text.contains("sound:"), "{text}");
}

#[test]
fn everything_can_be_had_as_json() {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let folder = with_a_dead_rule();
    let value = read(&answer(yol(&["verify", "--format", "json", folder.as_str()])));
    assert_eq!(value["sound"], true);
    let number = |value: &serde_json::Value| value.as_str().unwrap().parse::<u64>().unwrap();
    assert!(number(&value["covered"]["cases"]) > 1_000, "{value}");
    assert_eq!(value["covered"]["ways-to-take-the-readings"], "2");
    assert_eq!(value["covered"]["conclusions"], 2);
    assert_eq!(value["holds"]["rules"], 3);
    let warning = &value["warnings"][0];
    assert_eq!((&warning["code"], &warning["line"]), (&"dead-rule".into(), &2.into()));
    assert!(warning["file"].as_str().unwrap().ends_with("dead.md"));
    assert_eq!(value["mistakes"], serde_json::json!([]));
    assert!(!value["untested"].as_array().unwrap().is_empty());
    let broken = Folder::borduria(|text| text.replace("sex is male", "sxe is male"));
    let assert = yol(&["verify", "--format", "json", broken.as_str()]).assert().code(1).stderr_eq("");
    let value = read(&stdout(&assert));
    assert_eq!((&value["sound"], &value["covered"]), (&false.into(), &serde_json::Value::Null));
    assert_eq!(value["mistakes"][0]["code"], "unknown-name");
}
