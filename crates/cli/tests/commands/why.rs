//! `yol why`

use crate::common::{answer, has, yol_in_borduria};

#[test]
fn rules_exceptions_and_sources_are_named() {
    let text = answer(yol_in_borduria(&["why", "--account", "igor", "--conclusion", "paper"]));
    has(&text, &["men-must-bring-a-paper", "Men from 18 to 65 must bring a military paper.", "GAZETTE"]);
}

#[test]
fn json_is_for_programs() {
    let text = answer(yol_in_borduria(&["why", "--account", "igor", "--format", "json"]));
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    has(&value.to_string(), &["men-must-bring-a-paper"]);
}
