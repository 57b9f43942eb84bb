//! The engine's verdicts of the case that a path leads to.

use crate::Result;
use engine::{Case, Engine, Outcome};
use guide::Voice;
use language::rulebook::{ConclusionId, ConclusionKind, FactId, Known, Status, ValueId, ValueIds};
use serde_json::{Value, json};

/// Answered groups of values: which fact, and the values of which one is in the set.
pub(super) type Groups = Vec<(FactId, Vec<ValueId>)>;

type Verdict = (Status, Vec<Outcome>);

/// What is found on each conclusion, in order of telling.
pub(super) fn findings(
    engine: &Engine,
    case: &Case,
    groups: &Groups,
    shows: &[ConclusionId],
    voice: Voice,
) -> Result<Vec<Value>> {
    let mut seen: Vec<ConclusionId> = Vec::new();
    let mut found = Vec::new();
    for conclusion in shows {
        if !seen.contains(conclusion) {
            seen.push(*conclusion);
            found.push(finding(engine, case, groups, *conclusion, voice)?);
        }
    }
    Ok(found)
}

fn finding(
    engine: &Engine,
    case: &Case,
    groups: &Groups,
    conclusion: ConclusionId,
    voice: Voice,
) -> Result<Value> {
    let sound = with_open_groups(engine, case, groups, conclusion)?;
    let (status, outcomes) = verdict(engine, &sound, conclusion)?;
    let entry = engine.rulebook().conclusions.get(conclusion).ok_or("no such conclusion")?;
    let values: Vec<ValueId> = outcomes
        .iter()
        .filter_map(|outcome| match outcome {
            Outcome::Value(value) => Some(*value),
            Outcome::Gap | Outcome::Conflict => None,
        })
        .collect();
    // A risk that is none is not told.
    let best = entry.values.keys().next().filter(|_| entry.values.len() > 1);
    let untold = entry.kind == ConclusionKind::Risk
        && best.is_some()
        && values.iter().all(|value| Some(*value) == best);
    let of = |value: &ValueId| entry.values.get(*value);
    Ok(json!({
        "conclusion": entry.name,
        "status": match status {
            Status::Decided => "decided",
            Status::Open => "open",
            Status::Disputed => "disputed",
        },
        "values": values.iter().filter_map(of).map(|value| value.name.as_str()).collect::<Vec<_>>(),
        "sentences": values.iter().filter_map(of).map(|value| voice.of(&value.label.you, &value.label.he)).collect::<Vec<_>>(),
        "told": !untold,
    }))
}

fn verdict(engine: &Engine, case: &Case, conclusion: ConclusionId) -> Result<Verdict> {
    let mut situation = engine.situation(case).map_err(|error| error.to_string())?;
    let verdict = situation.verdict(conclusion);
    Ok((verdict.status, verdict.outcomes))
}

/// The case, with each answered group left open whose values lead to different verdicts. The interview puts one of
/// them into the case; the person did not say which it is.
fn with_open_groups(engine: &Engine, case: &Case, groups: &Groups, conclusion: ConclusionId) -> Result<Case> {
    let mut sound = case.clone();
    for (fact, group) in groups {
        let verdicts =
            group.iter().map(|value| verdict(engine, &with(case, *fact, group, Some(*value)), conclusion));
        let verdicts = verdicts.collect::<Result<Vec<_>>>()?;
        if verdicts.windows(2).any(|pair| pair.first() != pair.last()) {
            sound = with(&sound, *fact, group, None);
        }
    }
    Ok(sound)
}

/// The case with this value of a group in the set, or none of them known to be.
fn with(case: &Case, fact: FactId, group: &[ValueId], value: Option<ValueId>) -> Case {
    let mut changed = case.clone();
    if let Some(Known::Set { has, lacks, exact }) = case.known(fact) {
        let mut has: ValueIds = has.iter().copied().filter(|member| !group.contains(member)).collect();
        has.extend(value);
        has.sort_unstable();
        // An answer that names every group makes the set exact; with one of them open again it is not.
        changed.know(fact, Known::Set { has, lacks: lacks.clone(), exact: *exact && value.is_some() });
    }
    changed
}
