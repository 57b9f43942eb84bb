//! The checked rulebook: what the compiler of the language hands to everything above it.
//!
//! Every name is resolved to a typed id, every value lies in its fact's domain, every date interval is
//! ordered, exceptions and conclusions form no circle. Order in the vectors is order of first appearance
//! in the files (files sorted by path).

use serde::{Deserialize, Serialize};
mod condition;
mod decimal;
mod entries;
mod ids;
mod known;
mod papers;
mod record;
mod texts;

pub use condition::{Condition, DateBound, DateTest, NumberTest, Rounding, SetTest, Term, TermUnit};
pub use decimal::{Decimal, DecimalError};
pub use entries::{
    Account, AccountKind, Change, Conclusion, ConclusionKind, ConclusionValue, Constraint, Dated,
    Expectation, Fact, FactKind, FactType, FactValue, Given, Instrument, Intrusion, Journey, Mark,
    NotEncoded, Place, PublishedOn, Reading, Rule, Source, SourceFile, Standing, Status, View, Voiced,
};
pub use ids::{
    AccountId, ConclusionId, ConstraintId, EventId, FactId, FigureId, FileId, HelperId, InstrumentId,
    JourneyId, NotEncodedId, PaperId, PhraseId, ReadingId, RuleId, SourceId, ValueId,
};
pub use jiff::civil::Date;
pub use known::{Known, Period, ValueIds};
pub use papers::{Paper, PaperKind, Phrase, PhraseUse};

pub use record::{Amount, Checked, Event, Figure, FigurePeriod, Helper, Listing, Quantity};
pub use texts::Text;
use typed_index_collections::TiVec;

/// A whole checked rulebook. Immutable once built.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Rulebook {
    /// The title from the `rulebook` block.
    pub title: String,
    /// Until which day the rules were checked against the sources; a verdict for a later day says so.
    pub checked_until: Option<Date>,
    /// Until which day it can be relied on without another check; `None` = no longer than it was checked.
    pub trust_until: Option<Date>,
    /// The files, by path.
    pub files: TiVec<FileId, SourceFile>,
    /// Publications.
    pub sources: TiVec<SourceId, Source>,
    /// Decrees, laws, bills, treaties, reported practices.
    pub instruments: TiVec<InstrumentId, Instrument>,
    /// Typed inputs.
    pub facts: TiVec<FactId, Fact>,
    /// Points that text and sources leave open.
    pub readings: TiVec<ReadingId, Reading>,
    /// Typed outputs.
    pub conclusions: TiVec<ConclusionId, Conclusion>,
    /// Rules and exceptions together: an exception is a rule with parents.
    pub rules: TiVec<RuleId, Rule>,
    /// Combinations of facts that cannot be.
    pub constraints: TiVec<ConstraintId, Constraint>,
    /// Situations, each naming the conclusions that matter to it.
    pub journeys: TiVec<JourneyId, Journey>,
    /// Documented stories and worked cases; each is a test.
    pub accounts: TiVec<AccountId, Account>,
    /// What the law says and the language cannot carry.
    pub not_encoded: TiVec<NotEncodedId, NotEncoded>,
    /// What happened.
    pub events: TiVec<EventId, Event>,
    /// Numbers that somebody published.
    pub figures: TiVec<FigureId, Figure>,
    /// Who helps.
    pub helpers: TiVec<HelperId, Helper>,
    /// Papers that somebody may be handed or asked for.
    pub papers: TiVec<PaperId, Paper>,
    /// Russian sentences to say or to show.
    pub phrases: TiVec<PhraseId, Phrase>,
}

impl Rulebook {
    /// The rules (exceptions included) that decide a conclusion, in order of appearance.
    pub fn rules_of(&self, conclusion: ConclusionId) -> impl Iterator<Item = RuleId> + '_ {
        self.rules.iter_enumerated().filter(move |(_, rule)| rule.decides.0 == conclusion).map(|(id, _)| id)
    }

    /// The instrument of a rule, or of the nearest rule that it is an exception of.
    #[must_use]
    pub fn instrument_of(&self, rule: RuleId) -> Option<InstrumentId> {
        let mut rule = self.rules.get(rule)?;
        while rule.instrument.is_none() {
            rule = self.rules.get(*rule.exception_of.first()?)?;
        }
        rule.instrument
    }

    /// The exceptions that belong directly to a rule, in order of appearance.
    pub fn exceptions_of(&self, rule: RuleId) -> impl Iterator<Item = RuleId> + '_ {
        self.rules
            .iter_enumerated()
            .filter(move |(_, other)| other.exception_of.contains(&rule))
            .map(|(id, _)| id)
    }

    /// The fact with this name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<FactId> {
        self.facts.iter_enumerated().find(|(_, fact)| fact.name == name).map(|(id, _)| id)
    }

    /// The conclusion with this name.
    #[must_use]
    pub fn conclusion(&self, name: &str) -> Option<ConclusionId> {
        self.conclusions.iter_enumerated().find(|(_, entry)| entry.name == name).map(|(id, _)| id)
    }

    /// The rule or exception with this name.
    #[must_use]
    pub fn rule(&self, name: &str) -> Option<RuleId> {
        self.rules.iter_enumerated().find(|(_, rule)| rule.name == name).map(|(id, _)| id)
    }

    /// The account or worked case with this name.
    #[must_use]
    pub fn account(&self, name: &str) -> Option<AccountId> {
        self.accounts.iter_enumerated().find(|(_, account)| account.name == name).map(|(id, _)| id)
    }

    /// The journey with this name.
    #[must_use]
    pub fn journey(&self, name: &str) -> Option<JourneyId> {
        self.journeys.iter_enumerated().find(|(_, journey)| journey.name == name).map(|(id, _)| id)
    }
}
