//! Where law on paper and reported practice differ.

use super::Builder;
use super::parts::{Contrast, Outcome, RuleEntry};
use crate::Refusal;
use engine::{Case, Situation, Verdict};
use language::rulebook::{ConclusionId, RuleId, Standing, Status, ValueId, View};

/// The conclusions on which the two views give different verdicts.
pub(crate) fn contrasts(builder: &mut Builder<'_>, shown: &[ConclusionId]) -> Result<Vec<Contrast>, Refusal> {
    let [paper, practice] = [View::Paper, View::Practice].map(|view| {
        let mut case = builder.case.clone();
        case.view = view;
        case
    });
    let mut on_paper = builder.stand(&paper)?;
    let mut in_practice = builder.stand(&practice)?;
    let mut contrasts = Vec::new();
    for conclusion in shown {
        let on_paper = left(builder, &paper, &mut on_paper, *conclusion)?;
        let in_practice = left(builder, &practice, &mut in_practice, *conclusion)?;
        contrasts.extend(contrast(builder, &practice, *conclusion, on_paper, in_practice)?);
    }
    Ok(contrasts)
}

/// What is left of a conclusion.
type Left = (Status, Vec<ValueId>);

fn contrast(
    builder: &mut Builder<'_>,
    case: &Case,
    conclusion: ConclusionId,
    on_paper: Left,
    in_practice: Left,
) -> Result<Option<Contrast>, Refusal> {
    if on_paper == in_practice {
        return Ok(None);
    }
    let mut situation = builder.situation(case, &[conclusion])?;
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

/// What is left of a conclusion in a case, over everything that the answers leave.
fn left<'e>(
    builder: &Builder<'e>,
    case: &Case,
    situation: &mut Situation<'e>,
    conclusion: ConclusionId,
) -> Result<Left, Refusal> {
    let ways = builder.said.ways(builder.engine, case, conclusion);
    let found = |verdict: &Verdict| (verdict.status, verdict.values().collect::<Vec<_>>());
    if !situation.differ(&ways, &[conclusion], builder.open.as_ref()) {
        return Ok(found(&situation.verdict(conclusion)));
    }
    let mut verdicts = Vec::new();
    for way in &ways {
        let alternative = situation.in_way(way);
        let mut alternative = alternative.map_err(|clash| builder.refusal(case, &clash))?;
        verdicts.push(found(&alternative.verdict(conclusion)));
    }
    let first = verdicts.first().cloned().unwrap_or((Status::Open, Vec::new()));
    if verdicts.iter().all(|verdict| *verdict == first) {
        return Ok(first);
    }
    let mut values: Vec<ValueId> = verdicts.into_iter().flat_map(|(_, values)| values).collect();
    values.sort_unstable();
    values.dedup();
    Ok((Status::Open, values))
}

fn outcomes(builder: &Builder<'_>, conclusion: ConclusionId, values: &[ValueId]) -> Vec<Outcome> {
    values.iter().map(|value| builder.outcome(conclusion, *value)).collect()
}
