//! Verdicts in words.

use crate::counts::{Kind, VerdictKind};
use crate::marks::Mark;
use crate::question::AskedLaw;
use guide::Speech;

/// A verdict of a conclusion under a law.
pub(crate) fn verdict(speech: Speech, law: &AskedLaw, conclusion: &str, mark: Mark) -> VerdictKind {
    let rulebook = law.engine.rulebook();
    let entry = rulebook.conclusion(conclusion).and_then(|id| rulebook.conclusions.get(id));
    let found = mark.values().into_iter().filter_map(|value| entry?.values.get(value));
    let values: Vec<String> = found.map(|value| value.name.clone()).collect();
    let listed = values.join(", ");
    let words = match mark.kind {
        Kind::Decided => listed,
        Kind::Disputed => speech.impact_cells_disputed(listed),
        Kind::Open => speech.impact_cells_open(listed),
        Kind::Impossible => speech.impact_cells_impossible().to_owned(),
    };
    VerdictKind { kind: mark.kind, values, words }
}
