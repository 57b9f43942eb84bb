//! `yol test`

use crate::common::{Folder, answer, has, refusal, stdout, yol};

#[test]
fn accounts_that_hold_are_counted() {
    assert_eq!(answer(yol(&["test", "borduria"])), "3 passed, 0 failed\n");
    assert_eq!(answer(yol(&["test", "--rulebook", "borduria"])), "3 passed, 0 failed\n");
}

#[test]
fn another_verdict_is_shown_with_its_place_and_reason() {
    let folder = Folder::borduria(|text| {
        text.replace("given   on 2025-07-01, sex male, age 48", "given   on 2025-07-01, sex male, age 70")
    });
    let assert = yol(&["test", folder.as_str()]).assert().code(1).stderr_eq("");
    let text = stdout(&assert);
    has(
        &text,
        &[
            "people/accounts.md:9: account igor",
            "expected  paper is asked, because men-must-bring-a-paper",
            "came out  paper is not-asked",
            "why       ",
            "expected  lodging is refused",
            "came out  lodging is accepted",
            "2 passed, 1 failed",
        ],
    );
}

#[test]
fn another_reason_is_a_failure_too() {
    let folder = Folder::borduria(|text| {
        text.replace("because counters-ask-all-the-same", "because contract-is-enough")
    });
    let assert = yol(&["test", folder.as_str()]).assert().code(1).stderr_eq("");
    has(
        &stdout(&assert),
        &["case ally-in-practice", "`contract-is-enough` is not what decides", "counters-ask-all-the-same"],
    );
}

#[test]
fn facts_that_are_missing_are_named() {
    let folder =
        Folder::borduria(|text| text.replace(", citizenship none, contract 0", ", citizenship none"));
    let assert = yol(&["test", folder.as_str()]).assert().code(1).stderr_eq("");
    has(&stdout(&assert), &["came out  paper is met or asked, open", "facts missing: contract"]);
}

#[test]
fn a_case_that_cannot_be_is_a_failure() {
    let folder =
        Folder::borduria(|text| text.replace("age 65, citizenship BOR, contract 0", "age 16, contract 12"));
    let assert = yol(&["test", folder.as_str()]).assert().code(1).stderr_eq("");
    has(
        &stdout(&assert),
        &["case exactly-65", "what is given cannot be", "Nobody under 18 can have an army contract."],
    );
}

#[test]
fn mistakes_come_before_tests() {
    let folder = Folder::borduria(|text| text.replace("sex is male", "sxe is male"));
    let assert = yol(&["test", folder.as_str()]).assert().code(1).stderr_eq("");
    has(&stdout(&assert), &["error[unknown-name]"]);
    has(&refusal(yol(&["test", "no-such-folder"])), &["cannot read `no-such-folder`"]);
}
