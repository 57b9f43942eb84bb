//! A case as people and programs write it. Every mistake is found at once and says what would be right.

mod assignments;
mod json;
mod nearest;
mod tree;
mod values;
mod written;

pub use assignments::case_from_assignments;
pub use json::case_from_json;
pub(crate) use nearest::each_test;
pub(crate) use values::fact_named;
pub use written::{case_to_json, known_to_json};

use crate::Speech;
use std::fmt;

/// A mistake in the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputError {
    /// The field: a fact's name, or a path into the JSON (`facts.age`).
    pub field: String,
    /// What was given, as far as it can be quoted; may be empty.
    pub value: String,
    /// What is wrong with it, to be read after the value: `is not a value of this fact`.
    pub message: String,
    /// The nearest that would be right, as it is to be written.
    pub suggestion: Option<String>,
    /// The words for the suggestion, where it is a code.
    pub meaning: Option<Box<str>>,
    /// Whether each part is right by itself, and only together they cannot be: a range that runs backwards.
    pub clash: bool,
}

impl InputError {
    /// A mistake in a field, with what was given there, and what is wrong with it.
    #[must_use]
    pub fn new(field: impl Into<String>, value: impl Into<String>, message: impl Into<String>) -> Self {
        let (field, value, message) = (field.into(), value.into(), message.into());
        Self { field, value, message, suggestion: None, meaning: None, clash: false }
    }

    /// The same mistake, with what would be right.
    #[must_use]
    pub fn suggest(mut self, suggestion: Option<impl Into<String>>) -> Self {
        self.suggestion = suggestion.map(Into::into);
        self
    }

    pub(crate) fn meaning(mut self, meaning: Option<impl Into<Box<str>>>) -> Self {
        self.meaning = meaning.map(Into::into);
        self
    }

    /// The same mistake, as one that only the parts together make.
    #[must_use]
    pub fn clash(mut self) -> Self {
        self.clash = true;
        self
    }

    /// The same mistake, of another field.
    pub(crate) fn of_field(mut self, field: &str) -> Self {
        field.clone_into(&mut self.field);
        self
    }

    /// The mistake as JSON.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "field": self.field,
            "value": self.value,
            "message": self.message,
            "suggestion": self.suggestion,
        })
    }
}

impl InputError {
    /// The mistake on one line, around a message that was made in the same language.
    #[must_use]
    pub fn said(&self, speech: Speech) -> String {
        let Self { field, value, message, .. } = self;
        let mistake = if value.is_empty() {
            speech.input_mistake(field, message)
        } else {
            speech.input_mistake_of_value(field, value, message)
        };
        match (&self.suggestion, &self.meaning) {
            (None, _) => mistake,
            (Some(suggestion), None) => speech.input_did_you_mean(mistake, suggestion),
            (Some(suggestion), Some(meaning)) => speech.input_did_you_mean_code(mistake, suggestion, meaning),
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.said(Speech::default()))
    }
}

impl std::error::Error for InputError {}
