//! Whether the gaps and conflicts that the engine reports are all there are, and are there.

use super::opinion::{ByReading, Outcomes};
use super::subject::{Subject, write};
use crate::Result;
use engine::reference::{Full, FullCase};
use engine::{Fault, Outcome, reference};
use language::rulebook::{ConclusionId, Given, Known, ValueIds};
use std::collections::BTreeSet;

/// The conclusions of which a gap or a conflict was seen.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) gaps: BTreeSet<ConclusionId>,
    pub(crate) conflicts: BTreeSet<ConclusionId>,
}

impl Seen {
    /// Notes what is left of a conclusion.
    pub(crate) fn note(&mut self, conclusion: ConclusionId, outcomes: &Outcomes) {
        if outcomes.contains(&Outcome::Gap) {
            self.gaps.insert(conclusion);
        }
        if outcomes.contains(&Outcome::Conflict) {
            self.conflicts.insert(conclusion);
        }
    }
}

/// The conclusion, the outcome and the example of a fault.
fn parts(fault: &Fault) -> Option<(ConclusionId, Outcome, &FullCase)> {
    match fault {
        Fault::Gap { conclusion, case } => Some((*conclusion, Outcome::Gap, case)),
        Fault::Conflict { conclusion, case, .. } => Some((*conclusion, Outcome::Conflict, case)),
        Fault::NothingPossible | Fault::TooLarge(_) => None,
    }
}

/// The examples as cases.
pub(crate) fn examples(faults: &[Fault]) -> Vec<Given> {
    faults.iter().filter_map(parts).map(|(_, _, case)| given(case)).collect()
}

fn given(case: &FullCase) -> Given {
    let known = |full: &Full| match full {
        Full::Flag(flag) => Known::Flag(*flag),
        Full::Choice(value) => Known::value(*value),
        Full::Set(members) => {
            let has = members.iter_enumerated().filter(|(_, inside)| **inside).map(|(value, _)| value);
            Known::Set { has: has.collect(), lacks: ValueIds::new(), exact: true }
        }
        Full::Number(number) => Known::Number { from: *number, to: *number },
        Full::Date(day) => Known::Date { from: *day, until: *day },
    };
    let facts = case.facts.iter_enumerated().map(|(fact, full)| (fact, known(full))).collect();
    Given { on: Some(case.on), known_by: case.known_by, view: case.view, facts }
}

/// Every example shows its fault, in the plain evaluator's opinion and in the solver's, whose opinions of the
/// examples come first.
pub(crate) fn check(subject: &Subject, solver: &[ByReading]) -> Result<()> {
    let rulebook = subject.engine.rulebook();
    let examples = subject.faults.iter().filter_map(|fact| Some((fact, parts(fact)?)));
    for ((fault, (conclusion, outcome, case)), opinion) in examples.zip(solver) {
        let readings: Vec<bool> = case.readings.iter().copied().collect();
        let solved = opinion.get(&readings).and_then(|left| left.outcomes.get(conclusion));
        let rules_hold = match fault {
            Fault::Conflict { rules, .. } => reference::holding(rulebook, case, conclusion) == *rules,
            _ => true,
        };
        let shown = reference::possible(rulebook, case)
            && reference::outcome(rulebook, case, conclusion) == outcome
            && solved == Some(&Outcomes::from([outcome]));
        if !shown || !rules_hold {
            return wrong(subject, &format!("the example of this fault does not show it: {fault:?}"));
        }
    }
    Ok(())
}

/// No gap or conflict was seen that the engine does not report, and none in a rulebook made without.
pub(crate) fn complete(subject: &Subject, seen: &Seen) -> Result<()> {
    let reported = |conclusion: ConclusionId, outcome: Outcome| {
        let mut all = subject.faults.iter().filter_map(parts);
        all.any(|(other, what, _)| (other, what) == (conclusion, outcome))
    };
    let unreported = |conclusions: &BTreeSet<ConclusionId>, outcome: Outcome| {
        conclusions.iter().copied().find(|conclusion| !reported(*conclusion, outcome))
    };
    if let Some(conclusion) = unreported(&seen.gaps, Outcome::Gap) {
        return wrong(subject, &format!("a gap is not reported: {conclusion:?}"));
    }
    if let Some(conclusion) = unreported(&seen.conflicts, Outcome::Conflict) {
        return wrong(subject, &format!("a conflict is not reported: {conclusion:?}"));
    }
    if subject.sound && !subject.faults.is_empty() {
        return wrong(subject, &format!("a sound rulebook has faults: {:?}", subject.faults));
    }
    Ok(())
}

fn wrong(subject: &Subject, what: &str) -> Result<()> {
    let path = write(subject.seed, &subject.text)?;
    Err(format!("rulebook {}: {what}; see {}", subject.seed, path.display()).into())
}
