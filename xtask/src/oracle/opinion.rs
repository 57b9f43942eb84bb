//! What the plain evaluator and the diagrams say of a case.

use engine::{Case, Engine, Outcome, ReadingSplit, Reason, reference};
use language::Rulebook;
use language::rulebook::{ConclusionId, Date, Given, RuleId, Status};
use std::collections::{BTreeMap, BTreeSet};
use typed_index_collections::TiVec;

/// The outcomes that are left of one conclusion.
pub(crate) type Outcomes = BTreeSet<Outcome>;

/// What is left for each way to take the readings; empty where no completion of the case is possible.
pub(crate) type ByReading = BTreeMap<Vec<bool>, Left>;

/// What is left over some completions of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Left {
    /// Of every conclusion.
    pub(crate) outcomes: TiVec<ConclusionId, Outcomes>,
    /// The conclusions of which, in some completion, no rule holds.
    pub(crate) unclaimed: BTreeSet<ConclusionId>,
    /// The rules that hold in some completion.
    pub(crate) holds: BTreeSet<RuleId>,
    /// The rules that do not hold in some completion.
    pub(crate) fails: BTreeSet<RuleId>,
}

impl Left {
    /// What is left over no completion at all.
    pub(crate) fn nothing(rulebook: &Rulebook) -> Self {
        Self {
            outcomes: rulebook.conclusions.iter().map(|_| Outcomes::new()).collect(),
            unclaimed: BTreeSet::new(),
            holds: BTreeSet::new(),
            fails: BTreeSet::new(),
        }
    }

    fn note(&mut self, rulebook: &Rulebook, full: &reference::FullCase) {
        for (conclusion, outcomes) in self.outcomes.iter_mut_enumerated() {
            outcomes.insert(reference::outcome(rulebook, full, conclusion));
            let holding = reference::holding(rulebook, full, conclusion);
            if holding.is_empty() {
                self.unclaimed.insert(conclusion);
            }
            self.fails.extend(rulebook.rules_of(conclusion).filter(|rule| !holding.contains(rule)));
            self.holds.extend(holding);
        }
    }
}

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
        by_reading.entry(readings).or_insert_with(|| Left::nothing(rulebook)).note(rulebook, &full);
    }
    by_reading
}

/// What the diagrams say of one conclusion.
#[derive(Clone, Debug)]
pub(crate) struct Verdict {
    pub(crate) status: Status,
    pub(crate) outcomes: Outcomes,
    pub(crate) splits: Vec<ReadingSplit>,
    pub(crate) reason: Reason,
}

/// The diagrams' opinion of every conclusion; `None` where no completion of the case is possible.
pub(crate) fn of_diagrams(engine: &Engine, given: &Given) -> Option<TiVec<ConclusionId, Verdict>> {
    let mut situation = engine.situation_without_presumptions(&case(given)).ok()?;
    let verdicts = engine.rulebook().conclusions.keys().map(|conclusion| {
        let verdict = situation.verdict(conclusion);
        Verdict {
            status: verdict.status,
            outcomes: verdict.outcomes.into_iter().collect(),
            splits: situation.reading_splits(conclusion),
            reason: situation.reason(conclusion),
        }
    });
    Some(verdicts.collect())
}

/// The status and outcomes that follow from what is left for each way to take the readings.
pub(crate) fn verdict(by_reading: &ByReading, conclusion: ConclusionId) -> (Status, Outcomes) {
    let each: Vec<&Outcomes> = by_reading.values().filter_map(|left| left.outcomes.get(conclusion)).collect();
    let all: Outcomes = each.iter().copied().flatten().copied().collect();
    let status = match all.len() {
        0 | 1 => Status::Decided,
        _ if each.iter().all(|outcomes| outcomes.len() == 1) => Status::Disputed,
        _ => Status::Open,
    };
    (status, all)
}

/// Whether the diagrams say the same of a conclusion as what is left for each way to take the readings.
pub(crate) fn agree(
    rulebook: &Rulebook,
    by_reading: &ByReading,
    conclusion: ConclusionId,
    seen: &Verdict,
) -> bool {
    let (status, outcomes) = verdict(by_reading, conclusion);
    status == seen.status
        && outcomes == seen.outcomes
        && (status != Status::Disputed || splits_agree(by_reading, conclusion, seen))
        && rules_agree(rulebook, by_reading, conclusion, &seen.reason)
}

/// Whether exactly one split fits each way to take the readings, and has the outcome.
fn splits_agree(by_reading: &ByReading, conclusion: ConclusionId, seen: &Verdict) -> bool {
    by_reading.iter().all(|(readings, left)| {
        let taken = |split: &&ReadingSplit| {
            split.readings.iter().all(|(reading, yes)| readings.get(usize::from(*reading)) == Some(yes))
        };
        let fitting: Vec<Outcome> = seen.splits.iter().filter(taken).map(|split| split.outcome).collect();
        matches!(fitting.as_slice(), [only] if left.outcomes.get(conclusion) == Some(&Outcomes::from([*only])))
    })
}

/// Whether the rules that are cited are those that hold in some completion, or in every one.
fn rules_agree(
    rulebook: &Rulebook,
    by_reading: &ByReading,
    conclusion: ConclusionId,
    reason: &Reason,
) -> bool {
    let holding: Vec<(RuleId, bool)> = rulebook
        .rules_of(conclusion)
        .filter(|rule| by_reading.values().any(|left| left.holds.contains(rule)))
        .map(|rule| (rule, !by_reading.values().any(|left| left.fails.contains(&rule))))
        .collect();
    let cited: Vec<(RuleId, bool)> = reason.rules.iter().map(|part| (part.rule, part.always)).collect();
    let unclaimed = by_reading.values().any(|left| left.unclaimed.contains(&conclusion));
    cited == holding && reason.otherwise == unclaimed
}
