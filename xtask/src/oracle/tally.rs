//! What was compared.

use super::faults::Seen;
use super::opinion::ByReading;
use engine::Outcome;
use language::rulebook::Status;
use std::collections::BTreeSet;
use std::fmt;

/// Counts of what was seen.
#[derive(Default)]
pub(crate) struct Tally {
    rulebooks: u64,
    with_gap: u64,
    with_conflict: u64,
    cases: u64,
    contradictions: u64,
    verdicts: u64,
    decided: u64,
    disputed: u64,
    open: u64,
    gaps: u64,
    conflicts: u64,
}

impl Tally {
    /// Counts a rulebook on which all agree.
    pub(crate) fn rulebook(&mut self, seen: &Seen) {
        self.rulebooks += 1;
        self.with_gap += u64::from(!seen.gaps.is_empty());
        self.with_conflict += u64::from(!seen.conflicts.is_empty());
    }

    /// Counts a case on which all agree.
    pub(crate) fn case(&mut self, by_reading: &ByReading) {
        self.cases += 1;
        self.contradictions += u64::from(by_reading.is_empty());
    }

    /// Counts a verdict on which all agree.
    pub(crate) fn verdict(&mut self, status: Status, outcomes: &BTreeSet<Outcome>) {
        self.verdicts += 1;
        self.gaps += u64::from(outcomes.contains(&Outcome::Gap));
        self.conflicts += u64::from(outcomes.contains(&Outcome::Conflict));
        match status {
            Status::Decided => self.decided += 1,
            Status::Disputed => self.disputed += 1,
            Status::Open => self.open += 1,
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} rulebooks ({} with gaps, {} with conflicts), {} cases ({} contradictory), {} verdicts ({} decided, {} disputed, {} open; {} with a gap, {} with a conflict)",
            self.rulebooks,
            self.with_gap,
            self.with_conflict,
            self.cases,
            self.contradictions,
            self.verdicts,
            self.decided,
            self.disputed,
            self.open,
            self.gaps,
            self.conflicts,
        )
    }
}
