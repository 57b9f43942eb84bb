//! What a rulebook states to no effect. Such a rulebook answers, but not all of it is what it seems to be.
//!
//! Everything here is proved over every case that the rulebook leaves possible: every day, every known-by day, both
//! views, all values of all facts and every way to take the readings. A finding is never made up. One may be missed where
//! two date facts are both compared with the case's own date, so that no one day has what the diagrams hold possible,
//! and in a rulebook so large that the calendar does not fit beside its rules.

mod constraints;
mod dead;
mod point;
mod space;
mod spare;
mod unused;
mod without;
mod words;

use crate::{Engine, TooLarge};
use diagram::Full;
use language::Diagnostic;
use language::Rulebook;
use language::rulebook::{
    ConclusionId, ConstraintId, FactId, InstrumentId, Place, ReadingId, RuleId, ValueId,
};
use space::Space;

/// Something that could be left out of a rulebook, and no outcome of any case would change; or that never comes about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Finding {
    /// A rule or exception that holds in no case.
    DeadRule {
        /// The rule.
        rule: RuleId,
        /// What keeps it from holding.
        cause: Obstacle,
    },
    /// An exception that holds, and without which every outcome would be the same.
    IdleException {
        /// The exception.
        rule: RuleId,
        /// The rules that would hold where it does. Empty where none would, and the `otherwise` value is the same.
        instead: Vec<RuleId>,
    },
    /// A rule or exception that can be left out, since another decides the same wherever it holds, and says all that it
    /// says.
    RepeatedRule {
        /// The one that can be left out.
        rule: RuleId,
        /// The other.
        repeats: RuleId,
    },
    /// A value that a conclusion never has.
    UnreachedValue {
        /// The conclusion.
        conclusion: ConclusionId,
        /// The value.
        value: ValueId,
    },
    /// A fact that conditions test, and on which no outcome depends.
    IdleFact {
        /// The fact.
        fact: FactId,
        /// The rules that test it.
        rules: Vec<RuleId>,
    },
    /// A reading that conditions test, and on which no outcome depends.
    IdleReading {
        /// The reading.
        reading: ReadingId,
        /// The rules that test it.
        rules: Vec<RuleId>,
    },
    /// A constraint that excludes no case which the others leave over.
    IdleConstraint {
        /// The constraint.
        constraint: ConstraintId,
        /// Constraints that together exclude the same already; empty where its condition is never true.
        others: Vec<ConstraintId>,
    },
    /// An instrument with rules under it, none of which can hold when and where the instrument counts.
    IdleInstrument {
        /// The instrument.
        instrument: InstrumentId,
        /// The rules under it.
        rules: Vec<RuleId>,
    },
}

/// What keeps a rule from ever holding: the first of these that applies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// Its condition is never true.
    NeverTrue,
    /// Its condition is true only in cases that constraints exclude.
    Excluded,
    /// It is an exception, and no rule that it belongs to is ever in play.
    NoParent,
    /// It is an exception, and its condition is never true where a rule that it belongs to is in play.
    ApartFromParents,
    /// What remains is true only on days, or known-by days, or in a view, where the rule does not count. Under a bill a rule
    /// counts nowhere, and the instrument is the finding.
    Dates,
    /// Wherever it is in play, one of these exceptions holds.
    Defeated(Vec<RuleId>),
}

impl Finding {
    /// As a diagnostic of the rulebook's files, with the reason in words.
    #[must_use]
    pub fn diagnostic(&self, rulebook: &Rulebook) -> Diagnostic {
        words::diagnostic(rulebook, self)
    }

    /// Where what is found stands.
    #[must_use]
    pub fn place<'r>(&self, rulebook: &'r Rulebook) -> &'r Place {
        match self {
            Self::DeadRule { rule, .. }
            | Self::IdleException { rule, .. }
            | Self::RepeatedRule { rule, .. } => &rulebook.rules[*rule].place,
            Self::UnreachedValue { conclusion, .. } => &rulebook.conclusions[*conclusion].place,
            Self::IdleFact { fact, .. } => &rulebook.facts[*fact].place,
            Self::IdleReading { reading, .. } => &rulebook.readings[*reading].place,
            Self::IdleConstraint { constraint, .. } => &rulebook.constraints[*constraint].place,
            Self::IdleInstrument { instrument, .. } => &rulebook.instruments[*instrument].place,
        }
    }
}

impl Engine {
    /// Everything that the rulebook states to no effect, by place. The rules are compiled anew for it, so this takes
    /// about as long as [`Engine::compile`].
    ///
    /// # Errors
    /// [`TooLarge`] where the proof for a conclusion needs more nodes than a store may hold.
    pub fn findings(&self) -> Result<Vec<Finding>, TooLarge> {
        // What no day has is excluded, too, unless that takes more room than there is.
        findings(&self.rulebook, true).or_else(|TooLarge { .. }| findings(&self.rulebook, false))
    }
}

fn findings(rulebook: &Rulebook, with_calendar: bool) -> Result<Vec<Finding>, TooLarge> {
    let Some(mut space) = Space::new(rulebook, with_calendar)? else { return Ok(Vec::new()) };
    let mut findings = Vec::new();
    for conclusion in rulebook.conclusions.keys() {
        let sets = space.rule_sets(conclusion);
        let too_large = |full| too_large(conclusion, full);
        findings.extend(dead::rules(&mut space, conclusion, &sets).map_err(too_large)?);
        findings.extend(spare::rules(&mut space, conclusion, &sets).map_err(too_large)?);
        findings.extend(unused::values(&space, conclusion));
    }
    let any = |full| too_large(ConclusionId(0), full);
    findings = dead::by_instrument(rulebook, findings);
    findings.extend(unused::readings(&space));
    findings.extend(unused::facts(&mut space).map_err(any)?);
    findings.extend(constraints::idle(&mut space).map_err(any)?);
    findings.sort_by_cached_key(|finding| {
        let place = finding.place(rulebook);
        (place.file, place.header.start, finding.clone())
    });
    Ok(findings)
}

fn too_large(conclusion: ConclusionId, Full { limit }: Full) -> TooLarge {
    TooLarge { conclusion, limit }
}
