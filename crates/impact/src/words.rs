//! Verdicts in words.

use crate::counts::{Kind, VerdictKind};
use crate::marks::{Mark, Standing, Step};
use crate::question::{AskedLaw, Question};

/// A verdict, or a move from one to another where two laws are compared.
pub(crate) fn step(question: &Question, conclusion: &str, step: Step) -> VerdictKind {
    let before = verdict(&question.law, conclusion, step.before);
    match (&question.compared, step.after) {
        (Some(law), Some(after)) => {
            let after = verdict(law, conclusion, after);
            VerdictKind { became: Some(Box::new(after)), ..before }
        }
        _ => before,
    }
}

fn verdict(law: &AskedLaw, conclusion: &str, mark: Mark) -> VerdictKind {
    let rulebook = law.engine.rulebook();
    let entry = rulebook.conclusion(conclusion).and_then(|id| rulebook.conclusions.get(id));
    let found = mark.values().into_iter().filter_map(|value| entry?.values.get(value));
    let values: Vec<String> = found.map(|value| value.name.clone()).collect();
    let speech = guide::Speech::default();
    let listed = values.join(", ");
    let (kind, words) = match mark.standing {
        Standing::Decided => (Kind::Decided, listed),
        Standing::Disputed => (Kind::Disputed, speech.impact_cells_disputed(listed)),
        Standing::Open => (Kind::Open, speech.impact_cells_open(listed)),
        Standing::Impossible => (Kind::Impossible, speech.impact_cells_impossible().to_owned()),
    };
    VerdictKind { kind, values, words, became: None }
}
