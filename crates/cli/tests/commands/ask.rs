//! `yol ask`

use crate::common::{answer, has, refusal, stderr, stdout, yol_in_borduria};

/// What is said to these replies, each on a line of its own.
fn talk(arguments: &[&str], replies: &str) -> String {
    let lines = replies.split_whitespace().map(|reply| format!("{reply}\n")).collect::<String>();
    answer(yol_in_borduria(&[&["ask"], arguments].concat()).stdin(lines))
}

const PAPER: [&str; 2] = ["--conclusion", "paper"];

#[test]
fn questions_lead_to_the_brief() {
    let text = talk(&["--conclusion", "paper", "sex=male", "citizenship=BOR", "contract=0"], "2");
    has(
        &text,
        &[
            "Question 1, the last one",
            "How old are you on the day you apply?",
            "Why it is asked: The duty covers men from 18 to 65.",
            "How to find out: Count full years",
            "  1  under 18",
            "  2  18 to 64",
            "  ?  I do not know",
            "A military paper is asked for.",
        ],
    );
    assert!(!text.contains("Question 2"), "{text}");
}

#[test]
fn only_what_matters_is_asked() {
    let text = talk(&[&PAPER[..], &["sex=female"]].concat(), "");
    assert!(!text.contains("Question 1"), "{text}");
    has(&text, &["No military paper is asked for."]);
}

#[test]
fn the_situation_is_asked_for_first() {
    let text = talk(&["sex=female"], "2");
    has(
        &text,
        &["What is it about?", "  1  I will apply for residence", "  2  I have been offered a contract"],
    );
    let given = talk(&["sex=female", "--journey", "residence"], "");
    assert!(!given.contains("What is it about?"), "{given}");
}

#[test]
fn not_knowing_is_an_answer() {
    let text = talk(&["--conclusion", "paper", "sex=male", "citizenship=BOR", "contract=0"], "?");
    has(&text, &["- No military paper is asked for - if age", "- A military paper is asked for - if age"]);
}

#[test]
fn the_way_back_is_open() {
    let text = talk(&["--conclusion", "paper", "contract=0", "citizenship=BOR"], "b 1 b q");
    has(&text, &["This is the first question."]);
    assert_eq!(text.matches("Question 1,").count(), 2, "{text}");
    has(&text, &["Stopped. Nothing was decided, and nothing was kept."]);
    let text = talk(&["sex=male", "contract=0"], "1 b q");
    assert_eq!(text.matches("What is it about?").count(), 2, "{text}");
}

#[test]
fn several_answers_may_be_given_together() {
    let asked = ["--conclusion", "paper", "sex=male", "age=40", "contract=0"];
    let text = talk(&asked, "1");
    has(
        &text,
        &["Which citizenships do you hold?", "0  none at all", "On paper: No military paper is asked"],
    );
    has(&talk(&asked, "0"), &["A military paper is asked for. How sure:"]);
}

#[test]
fn what_is_no_answer_is_asked_for_again() {
    let arguments = ["ask", "--conclusion", "paper", "sex=male", "citizenship=BOR", "contract=0"];
    let lines = "\n7\nyes\n1,2\n\u{fffd}\n2\n";
    let text = answer(yol_in_borduria(&arguments).stdin(lines));
    has(
        &text,
        &[
            "An empty line is no answer.",
            "`7` is no answer here. Type a number from 1 to",
            "`yes` is no answer here",
            "Only one of these can be true",
            "A military paper is asked for.",
        ],
    );
    answer(yol_in_borduria(&arguments).stdin(b"\xff\xfe\0\n2\n".to_vec()));
    answer(yol_in_borduria(&arguments).stdin(format!("{}\n2\n", "9".repeat(1 << 20))));
}

/// Nobody under 18 can have a contract, says a `never` block of the fixture.
#[test]
fn an_answer_that_cannot_be_is_not_offered() {
    let asked = ["--conclusion", "paper", "sex=male", "citizenship=BOR"];
    let with_contract = talk(&[&asked[..], &["contract=12"]].concat(), "q");
    has(&with_contract, &["How old are you", "18 to 64 years", "Stopped."]);
    assert!(!with_contract.contains("under 18"), "{with_contract}");
    has(&talk(&[&asked[..], &["contract=0"]].concat(), "q"), &["How old are you", "under 18 years"]);
}

#[test]
fn quitting_is_no_mistake() {
    has(&talk(&PAPER, "q"), &["Stopped. Nothing was decided, and nothing was kept."]);
}

#[test]
fn input_that_ends_in_the_middle_decides_nothing() {
    let assert = yol_in_borduria(&["ask", "--conclusion", "paper"]).stdin("").assert().code(2);
    has(&stderr(&assert), &["error: interrupted", "Nothing was decided, and nothing was kept"]);
    assert!(!stdout(&assert).contains("is asked for."));
}

#[test]
fn it_asks_about_him() {
    has(&talk(&["--for", "him"], "q"), &["What is it about for him?", "He will apply for residence"]);
    let text =
        talk(&["--for", "him", "--conclusion", "paper", "sex=male", "citizenship=BOR", "contract=0"], "q");
    has(&text, &["How old is he on the day he applies?"]);
}

#[test]
fn answers_and_case_cannot_share_standard_input() {
    let said = refusal(yol_in_borduria(&["ask", "--case", "-"]).stdin("{}"));
    has(&said, &["your answers come from standard input"]);
}
