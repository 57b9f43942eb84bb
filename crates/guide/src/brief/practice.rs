//! Where law on paper and reported practice differ.

use super::Builder;
use super::parts::{Contrast, Outcome, RuleEntry};
use crate::Refusal;
use engine::Verdict;
use language::rulebook::{ConclusionId, RuleId, Standing, View};

/// The conclusions on which the two views give different verdicts.
pub(crate) fn contrasts(builder: &mut Builder<'_>, shown: &[ConclusionId]) -> Result<Vec<Contrast>, Refusal> {
    let mut contrasts = Vec::new();
    for conclusion in shown {
        contrasts.extend(contrast(builder, *conclusion)?);
    }
    Ok(contrasts)
}

fn contrast(builder: &mut Builder<'_>, conclusion: ConclusionId) -> Result<Option<Contrast>, Refusal> {
    let mut paper = builder.case.clone();
    paper.view = View::Paper;
    let mut practice = builder.case.clone();
    practice.view = View::Practice;
    let on_paper = builder.situation(&paper, &[conclusion])?.verdict(conclusion);
    let mut in_practice = builder.situation(&practice, &[conclusion])?;
    let verdict = in_practice.verdict(conclusion);
    if (on_paper.status, &on_paper.outcomes) == (verdict.status, &verdict.outcomes) {
        return Ok(None);
    }
    let rulebook = builder.rulebook();
    let instrument = |rule: RuleId| rulebook.rules[rule].instrument.map(|id| &rulebook.instruments[id]);
    let reported = |rule: RuleId| instrument(rule).is_some_and(|entry| entry.standing == Standing::Practice);
    let reason = in_practice.reason(conclusion);
    let parts: Vec<_> = reason.rules.iter().filter(|part| reported(part.rule)).collect();
    let mut notes: Vec<String> = parts
        .iter()
        .filter_map(|part| instrument(part.rule))
        .filter_map(|entry| entry.note.clone())
        .collect();
    notes.dedup();
    let rules: Vec<RuleEntry> =
        parts.iter().map(|part| builder.rule(&mut in_practice, part.rule, part.always)).collect();
    let entry = &rulebook.conclusions[conclusion];
    Ok(Some(Contrast {
        name: entry.name.clone(),
        title: entry.title.clone(),
        paper: outcomes(builder, &on_paper),
        practice: outcomes(builder, &verdict),
        strength: rules.iter().map(|rule| rule.mark).max().unwrap_or(reason.strength),
        rules,
        notes,
    }))
}

fn outcomes(builder: &Builder<'_>, verdict: &Verdict) -> Vec<Outcome> {
    verdict.values().map(|value| builder.outcome(verdict.conclusion, value)).collect()
}
