//! What the choices of an option mean.

use guide::Speech;

/// What a choice means, whatever the option.
pub(super) fn meaning(speech: Speech, value: &str) -> Option<&'static str> {
    Some(match value {
        "me" => speech.help_value_me(),
        "him" => speech.help_value_him(),
        "paper" => speech.help_value_paper(),
        "practice" => speech.help_value_practice(),
        "text" => speech.help_value_text(),
        "json" => speech.help_value_json(),
        "csv" => speech.help_value_csv(),
        "agrees" => speech.help_value_agrees(),
        "differs" => speech.help_value_differs(),
        "not-found" => speech.help_value_not_found(),
        "not-checked" => speech.help_value_not_checked(),
        "full" => speech.help_value_full(),
        "carry" => speech.help_value_carry(),
        _ => return None,
    })
}
