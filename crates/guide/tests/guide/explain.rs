//! One rule, told in full.

use crate::support::{BORDURIA, day};
use guide::{Explanation, Speech, Style};
use insta::assert_snapshot;

const FIXTURE: &str = include_str!("../fixture.md");

fn explained(name: &str) -> Explanation {
    let rule = BORDURIA.rulebook().rule(name).unwrap();
    guide::explain(Speech::default(), &BORDURIA, rule, day("2025-07-01"), |path| {
        (path == "borduria.md").then_some(FIXTURE)
    })
    .unwrap()
}

#[test]
fn a_rule_stands_with_its_exceptions_and_what_rests_on_it() {
    let rule = explained("men-must-bring-a-paper");
    assert_snapshot!("explained_rule", rule.text(&Style::default()));
    assert_snapshot!("explained_rule_as_json", format!("{:#}", rule.json()));
    assert_snapshot!("explained_rule_in_dot", rule.dot());
}

#[test]
fn an_exception_stands_with_what_it_takes_over_from() {
    let text = explained("everyone-is-asked-at-the-counter").text(&Style::default());
    assert!(text.contains("allies-are-free"), "{text}");
    assert!(text.contains("It has no exceptions."), "{text}");
    assert!(text.contains("No account and no worked case."), "{text}");
}

#[test]
fn without_the_text_nothing_is_quoted() {
    let rule = BORDURIA.rulebook().rule("readers-with-a-card").unwrap();
    let explained = guide::explain(Speech::default(), &BORDURIA, rule, day("2025-07-01"), |_| None).unwrap();
    assert_eq!(explained.written, None);
    assert!(!explained.text(&Style::default()).contains("AS WRITTEN"));
}
