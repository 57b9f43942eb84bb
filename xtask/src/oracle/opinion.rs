//! What the plain evaluator and the diagrams say of a case.

use engine::{Case, Engine, Outcome, ReadingSplit, reference};
use language::Rulebook;
use language::rulebook::{ConclusionId, Date, Given, Status};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// The outcomes that are left of one conclusion.
pub(crate) type Outcomes = BTreeSet<Outcome>;

/// The outcomes that are left of every conclusion, for each way to take the readings; empty where no
/// completion of the case is possible.
pub(crate) type ByReading = BTreeMap<Vec<bool>, TiVec<ConclusionId, Outcomes>>;

/// Every way to take the readings.
pub(crate) fn reading_choices(rulebook: &Rulebook) -> Vec<Vec<bool>> {
    let mut choices = vec![Vec::new()];
    for _ in &rulebook.readings {
        let longer =
            |yes: bool| choices.iter().map(move |taken: &Vec<bool>| [taken.as_slice(), &[yes]].concat());
        choices = longer(false).chain(longer(true)).collect();
    }
    choices
}

/// The case that is given.
pub(crate) fn case(given: &Given) -> Case {
    Case::from_given(given, Date::constant(2025, 1, 1))
}

/// The plain evaluator's opinion, by trying every completion.
pub(crate) fn of_reference(rulebook: &Rulebook, given: &Given) -> ByReading {
    let mut by_reading = ByReading::new();
    for full in reference::completions(rulebook, &case(given)) {
        let readings = full.readings.iter().copied().collect();
        let outcomes = by_reading
            .entry(readings)
            .or_insert_with(|| rulebook.conclusions.iter().map(|_| Outcomes::new()).collect());
        for (conclusion, outcomes) in outcomes.iter_mut_enumerated() {
            outcomes.insert(reference::outcome(rulebook, &full, conclusion));
        }
    }
    by_reading
}

/// What the diagrams say of one conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) status: Status,
    pub(crate) outcomes: Outcomes,
    pub(crate) splits: Vec<ReadingSplit>,
}

/// The diagrams' opinion of every conclusion; `None` where no completion of the case is possible.
pub(crate) fn of_diagrams(engine: &Engine, given: &Given) -> Option<TiVec<ConclusionId, Verdict>> {
    let mut situation = engine.situation_without_presumptions(&case(given)).ok()?;
    let verdicts = engine.rulebook().conclusions.keys().map(|conclusion| {
        let verdict = situation.verdict(conclusion);
        let splits = situation.reading_splits(conclusion);
        Verdict { status: verdict.status, outcomes: verdict.outcomes.into_iter().collect(), splits }
    });
    Some(verdicts.collect())
}

/// The status and outcomes that follow from what is left for each way to take the readings.
pub(crate) fn verdict(by_reading: &ByReading, conclusion: ConclusionId) -> (Status, Outcomes) {
    let each: Vec<&Outcomes> = by_reading.values().filter_map(|outcomes| outcomes.get(conclusion)).collect();
    let all: Outcomes = each.iter().copied().flatten().copied().collect();
    let status = match all.len() {
        0 | 1 => Status::Decided,
        _ if each.iter().all(|outcomes| outcomes.len() == 1) => Status::Disputed,
        _ => Status::Open,
    };
    (status, all)
}

/// Whether the diagrams say the same as what is left for each way to take the readings.
pub(crate) fn agree(by_reading: &ByReading, conclusion: ConclusionId, seen: &Verdict) -> bool {
    let (status, outcomes) = verdict(by_reading, conclusion);
    let splits_agree = status != Status::Disputed
        || by_reading.iter().all(|(readings, outcomes)| {
            let taken = |split: &&ReadingSplit| {
                split.readings.iter().all(|(reading, yes)| readings.get(usize::from(*reading)) == Some(yes))
            };
            let mut matching = seen.splits.iter().filter(taken);
            let only = matching.next().filter(|_| matching.next().is_none()).map(|split| split.outcome);
            only.is_some_and(|only| outcomes.get(conclusion) == Some(&Outcomes::from([only])))
        });
    status == seen.status && outcomes == seen.outcomes && splits_agree
}
