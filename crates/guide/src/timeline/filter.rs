//! What of the history is wanted.

use super::Span;
use crate::truth::{Truth, truth};
use crate::{Options, Speech};
use engine::{Case, Engine};
use language::rulebook::{
    ConclusionId, Condition, FactId, FactType, Instrument, InstrumentId, PublishedOn, Rule, SetTest, ValueId,
};
use language::{Date, Rulebook};

/// Citizens of one country: the fact that holds citizenships, and a value of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    fact: FactId,
    value: ValueId,
}

/// The fact that holds citizenships, by convention.
const CITIZENSHIP: &str = "citizenship";

impl Country {
    /// The codes that can be asked for; none in a rulebook without a `some of` fact called `citizenship`.
    #[must_use]
    pub fn all(rulebook: &Rulebook) -> Vec<(&str, Self)> {
        let Some(fact) = rulebook.fact(CITIZENSHIP) else { return Vec::new() };
        let FactType::Set(values) = &rulebook.facts[fact].domain else { return Vec::new() };
        values.iter_enumerated().map(|(id, value)| (value.name.as_str(), Self { fact, value: id })).collect()
    }

    /// Whether a condition asks for citizens of this country; one that leaves them out does not.
    pub(crate) fn named_in(self, condition: &Condition) -> bool {
        self.asked_for(condition, true)
    }

    fn asked_for(self, condition: &Condition, plainly: bool) -> bool {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().any(|part| self.asked_for(part, plainly))
            }
            Condition::Not(part) => self.asked_for(part, !plainly),
            Condition::Set(fact, SetTest::Has(values)) => {
                plainly && *fact == self.fact && values.contains(&self.value)
            }
            _ => false,
        }
    }
}

/// What of the history is wanted.
pub(super) struct Filter<'e> {
    pub(super) rulebook: &'e Rulebook,
    pub(super) speech: Speech,
    engine: &'e Engine,
    case: Option<&'e Case>,
    span: &'e Span,
    /// The conclusions that matter; empty = all, and what touches none as well.
    conclusions: Vec<ConclusionId>,
}

impl<'e> Filter<'e> {
    pub(super) fn new(engine: &'e Engine, case: Option<&'e Case>, span: &'e Span, options: &Options) -> Self {
        let rulebook = engine.rulebook();
        let journey = options.journey.and_then(|journey| rulebook.journeys.get(journey));
        let shows = journey.map(|journey| journey.shows.clone()).unwrap_or_default();
        let conclusions = if options.conclusions.is_empty() { shows } else { options.conclusions.clone() };
        Self { rulebook, speech: options.speech, engine, case, span, conclusions }
    }

    /// The rules under an instrument.
    pub(super) fn rules_under(&self, id: InstrumentId) -> impl Iterator<Item = &'e Rule> {
        self.rulebook.rules.iter().filter(move |rule| rule.instrument == Some(id))
    }

    /// Whether an instrument is wanted, its days aside.
    pub(super) fn wants_instrument(&self, id: InstrumentId, instrument: &Instrument) -> bool {
        let decided = self.rules_under(id).map(|rule| rule.decides.0);
        let touched: Vec<ConclusionId> = instrument.touches.iter().copied().chain(decided).collect();
        let named = |country: Country| {
            country.named_in(&instrument.condition)
                || self.rules_under(id).any(|rule| country.named_in(&rule.condition))
        };
        self.matters(&touched) && self.span.country.is_none_or(named) && self.bears(&instrument.condition)
    }

    /// Whether an entry with this condition, touching these conclusions, is wanted, its days aside.
    pub(super) fn wants(&self, condition: &Condition, touches: &[ConclusionId]) -> bool {
        let country = self.span.country.is_none_or(|country| country.named_in(condition));
        self.matters(touches) && country && self.bears(condition)
    }

    /// Whether a stretch of days meets the span that is wanted.
    pub(super) fn in_span(&self, first: &PublishedOn, last: &PublishedOn) -> bool {
        let begins = first.first_day().unwrap_or(Date::MIN);
        let ends = last.last_day().unwrap_or(Date::MAX);
        self.span.from.is_none_or(|from| from <= ends) && self.span.until.is_none_or(|until| begins <= until)
    }

    fn matters(&self, touched: &[ConclusionId]) -> bool {
        self.conclusions.is_empty() || touched.iter().any(|touched| self.conclusions.contains(touched))
    }

    fn bears(&self, condition: &Condition) -> bool {
        let Some(case) = self.case else { return true };
        match self.engine.situation(case) {
            Ok(mut situation) => truth(&mut situation, condition) != Truth::No,
            Err(_) => true,
        }
    }
}
