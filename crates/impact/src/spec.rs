//! What an aggregate is to count, in words that travel with the plan to wherever the rows are.

use engine::Engine;
use language::Date;
use language::rulebook::View;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What one call of `verdict_counts` counts. Its other arguments are the columns: first those of the weights, then the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Spec {
    /// The names of the conclusions.
    pub(crate) conclusions: Vec<String>,
    /// The names of the columns that are weights: none, the weight, or the weight and its two bounds.
    pub(crate) amounts: Vec<String>,
    /// The names of the columns that are facts, in the order of the arguments.
    pub(crate) facts: Vec<String>,
    /// The law, once or twice: where it is twice, pairs of verdicts are counted.
    pub(crate) laws: Vec<LawSpec>,
    /// How often weights are drawn between their bounds, and from which seed. Then all rows come in order to one place, since
    /// what is drawn for a row follows from its number.
    pub(crate) draws: Option<(u32, u64)>,
}

/// A law that rows are put before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LawSpec {
    /// Which of the rulebooks: its fingerprint.
    pub(crate) rulebook: Fingerprint,
    pub(crate) on: Date,
    pub(crate) known_by: Option<Date>,
    pub(crate) view: View,
}

/// What tells rulebooks apart: a hash of their texts, whatever the folder and the language they are shown in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fingerprint(String);

impl Fingerprint {
    pub(crate) fn of(engine: &Engine) -> Self {
        let mut hash = Sha256::new();
        for file in &engine.rulebook().files {
            hash.update(file.text.len().to_le_bytes());
            hash.update(&file.text);
        }
        Self(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Spec {
    pub(crate) fn to_text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    pub(crate) fn from_text(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}
