//! What a rulebook holds, as text and JSON.

use crate::support::BORDURIA;
use guide::{Style, accounts_json, accounts_text, facts_json, facts_text, sources_json, sources_text};
use insta::assert_snapshot;

#[test]
fn facts() {
    let rulebook = BORDURIA.rulebook();
    assert_snapshot!(facts_text(rulebook, &Style::default()));
    assert_snapshot!("facts_as_json", format!("{:#}", facts_json(rulebook)));
}

#[test]
fn sources() {
    let rulebook = BORDURIA.rulebook();
    assert_snapshot!(sources_text(rulebook, &Style::default()));
    assert_snapshot!("sources_as_json", format!("{:#}", sources_json(rulebook)));
}

#[test]
fn worked_cases_are_listed_only_when_they_are_asked_for() {
    let rulebook = BORDURIA.rulebook();
    let stories = accounts_text(rulebook, false, &Style::default());
    assert_snapshot!(stories);
    assert!(!stories.contains("exactly-65"));
    assert_eq!(accounts_json(rulebook, false)["accounts"].as_array().unwrap().len(), 1);
    assert_snapshot!("accounts_and_cases", accounts_text(rulebook, true, &Style::default()));
    assert_snapshot!("accounts_and_cases_as_json", format!("{:#}", accounts_json(rulebook, true)));
}
