//! Where law on paper and reported practice differ.

use super::Builder;
use super::parts::{Contrast, Outcome, RuleEntry};
use crate::Refusal;
use engine::Case;
use language::rulebook::{ConclusionId, RuleId, Standing, Status, ValueId, View};

/// The conclusions on which the two views give different verdicts.
pub(crate) fn contrasts(builder: &mut Builder<'_>, shown: &[ConclusionId]) -> Result<Vec<Contrast>, Refusal> {
    let mut contrasts = Vec::new();
    for conclusion in shown {
        contrasts.extend(contrast(builder, *conclusion)?);
    }
    Ok(contrasts)
}

fn contrast(builder: &mut Builder<'_>, conclusion: ConclusionId) -> Result<Option<Contrast>, Refusal> {
    let (_, on_paper) = left(builder, View::Paper, conclusion)?;
    let (case, in_practice) = left(builder, View::Practice, conclusion)?;
    if on_paper == in_practice {
        return Ok(None);
    }
    let mut situation = builder.situation(&case, &[conclusion])?;
    let rulebook = builder.rulebook();
    let instrument = |rule: RuleId| rulebook.rules[rule].instrument.map(|id| &rulebook.instruments[id]);
    let reported = |rule: RuleId| instrument(rule).is_some_and(|entry| entry.standing == Standing::Practice);
    let reason = situation.reason(conclusion);
    let parts: Vec<_> = reason.rules.iter().filter(|part| reported(part.rule)).collect();
    let mut notes: Vec<String> = parts
        .iter()
        .filter_map(|part| instrument(part.rule))
        .filter_map(|entry| entry.note.clone())
        .collect();
    notes.dedup();
    let rules: Vec<RuleEntry> =
        parts.iter().map(|part| builder.rule(&mut situation, part.rule, part.always)).collect();
    let entry = &rulebook.conclusions[conclusion];
    Ok(Some(Contrast {
        name: entry.name.clone(),
        title: entry.title.clone(),
        paper: outcomes(builder, conclusion, &on_paper.1),
        practice: outcomes(builder, conclusion, &in_practice.1),
        strength: rules.iter().map(|rule| rule.mark).max().unwrap_or(reason.strength),
        rules,
        notes,
    }))
}

/// What is left of a conclusion in a view, over everything that the answers leave.
fn left(
    builder: &Builder<'_>,
    view: View,
    conclusion: ConclusionId,
) -> Result<(Case, (Status, Vec<ValueId>)), Refusal> {
    let mut case = builder.case.clone();
    case.view = view;
    let mut verdicts = Vec::new();
    for alternative in builder.said.alternatives(builder.rulebook(), &case) {
        let verdict = builder.stand(&alternative)?.verdict(conclusion);
        verdicts.push((verdict.status, verdict.values().collect::<Vec<_>>()));
    }
    let first = verdicts.first().cloned().unwrap_or((Status::Open, Vec::new()));
    if verdicts.iter().all(|verdict| *verdict == first) {
        return Ok((case, first));
    }
    let mut values: Vec<ValueId> = verdicts.into_iter().flat_map(|(_, values)| values).collect();
    values.sort_unstable();
    values.dedup();
    Ok((case, (Status::Open, values)))
}

fn outcomes(builder: &Builder<'_>, conclusion: ConclusionId, values: &[ValueId]) -> Vec<Outcome> {
    values.iter().map(|value| builder.outcome(conclusion, *value)).collect()
}
