//! Verdicts in words.

use crate::counts::{Kind, VerdictKind};
use crate::marks::{Mark, Standing};
use crate::question::AskedLaw;
use guide::Speech;

/// A verdict of a conclusion under a law.
pub(crate) fn verdict(speech: Speech, law: &AskedLaw, conclusion: &str, mark: Mark) -> VerdictKind {
    let rulebook = law.engine.rulebook();
    let entry = rulebook.conclusion(conclusion).and_then(|id| rulebook.conclusions.get(id));
    let found = mark.values().into_iter().filter_map(|value| entry?.values.get(value));
    let values: Vec<String> = found.map(|value| value.name.clone()).collect();
    let listed = values.join(", ");
    let (kind, words) = match mark.standing {
        Standing::Decided => (Kind::Decided, listed),
        Standing::Disputed => (Kind::Disputed, speech.impact_cells_disputed(listed)),
        Standing::Open => (Kind::Open, speech.impact_cells_open(listed)),
        Standing::Impossible => (Kind::Impossible, speech.impact_cells_impossible().to_owned()),
    };
    VerdictKind { kind, values, words }
}
