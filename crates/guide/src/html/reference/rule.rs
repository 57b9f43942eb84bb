//! One rule of the law, with its exceptions, dates and stories.

use super::law::Teller;
use super::outline::Outline;
use crate::Speech;
use crate::html::filters;
use crate::words::{Wording, date_words, mark_words, published_words};
use askama::Template;
use language::rulebook::{AccountKind, Instrument, InstrumentId, Period, Rule, RuleId};

/// One rule or exception, with the exceptions of it.
#[derive(Template)]
#[template(path = "reference/rule.html")]
pub(super) struct Part {
    speech: Speech,
    decides: String,
    outcome: String,
    says: Option<String>,
    when: Outline,
    /// What it stands under, where that is not what its parent stands under.
    under: Option<String>,
    dates: Vec<String>,
    strength: &'static str,
    keys: String,
    stories: String,
    cases: usize,
    written: Option<String>,
    exceptions: Vec<Part>,
    /// Exceptions of it that are told with another rule.
    elsewhere: Vec<String>,
}

impl Teller<'_> {
    pub(super) fn part(&self, id: RuleId, told_under: Option<InstrumentId>) -> Part {
        let (speech, rulebook) = (self.of_him(), self.rulebook);
        let rule = &rulebook.rules[id];
        let (conclusion, value) = rule.decides;
        let own = rule.instrument.filter(|own| Some(*own) != told_under);
        let (here, elsewhere): (Vec<RuleId>, Vec<RuleId>) = rulebook
            .exceptions_of(id)
            .partition(|other| rulebook.rules[*other].exception_of.first() == Some(&id));
        let decided = self.engine.decided_by(id).into_iter().map(|account| &rulebook.accounts[account]);
        let (stories, cases): (Vec<_>, Vec<_>) =
            decided.partition(|account| account.kind == AccountKind::Account);
        Part {
            speech,
            decides: rulebook.conclusions[conclusion].title.clone(),
            outcome: rulebook.conclusions[conclusion].values[value].label.he.clone(),
            says: rule.says.clone(),
            when: Outline {
                speech,
                lines: Wording { rulebook, speech, on: self.on }.phrase(&rule.condition).lines(speech),
            },
            under: own.map(|own| rulebook.instruments[own].title.clone()),
            dates: self.dates(id, rule),
            strength: mark_words(speech, rule.mark),
            keys: self.keys(&rule.sources),
            stories: stories.into_iter().map(|account| account.title.as_str()).collect::<Vec<_>>().join("; "),
            cases: cases.len(),
            written: self.written(rule),
            exceptions: here
                .into_iter()
                .map(|other| self.part(other, rule.instrument.or(told_under)))
                .collect(),
            elsewhere: elsewhere.into_iter().map(|other| self.short(other)).collect(),
        }
    }

    /// An exception in one sentence.
    fn short(&self, id: RuleId) -> String {
        let rule = &self.rulebook.rules[id];
        let (conclusion, value) = rule.decides;
        let sentence = || self.rulebook.conclusions[conclusion].values[value].label.he.clone();
        rule.says.clone().unwrap_or_else(sentence)
    }

    /// Where a rule's days are not its instrument's.
    fn dates(&self, id: RuleId, rule: &Rule) -> Vec<String> {
        let speech = self.speech;
        let instrument = self.rulebook.instrument_of(id).map(|id| &self.rulebook.instruments[id]);
        let in_force = instrument.map_or(Period::default(), |instrument| instrument.in_force);
        let narrowed = rule.in_force != in_force && rule.in_force != Period::default();
        let in_force = narrowed
            .then(|| period(speech, rule.in_force))
            .flatten()
            .map(|days| speech.explain_in_force(days));
        let known = rule.known_from.filter(|day| instrument.is_some_and(|own| own.known_from != Some(*day)));
        let known = known.map(|day| speech.reference_public_since(date_words(speech, day)));
        in_force.into_iter().chain(known).collect()
    }

    /// The rule's block as it was written, where the rulebook has its texts.
    fn written(&self, rule: &Rule) -> Option<String> {
        let text = &self.rulebook.files[rule.place.file].text;
        text.get(rule.place.span.clone()).map(|text| text.trim_end().to_owned())
    }
}

/// When an instrument is in force, as exactly as its sources say.
pub(super) fn in_force(speech: Speech, instrument: &Instrument) -> Option<String> {
    let Some(dated) = &instrument.dated else { return period(speech, instrument.in_force) };
    let began = published_words(speech, &dated.moment);
    let until = instrument.in_force.until.map(|until| date_words(speech, until));
    Some(match (dated.before, until) {
        (false, None) => speech.explain_from(began),
        (false, Some(until)) => speech.explain_from_to(began, until),
        (true, None) => speech.reference_from_earlier(began),
        (true, Some(until)) => speech.reference_from_earlier_until(began, until),
    })
}

fn period(speech: Speech, Period { from, until }: Period) -> Option<String> {
    let day = |day| date_words(speech, day);
    match (from, until) {
        (None, None) => None,
        (Some(from), None) => Some(speech.explain_from(day(from))),
        (None, Some(until)) => Some(speech.explain_until(day(until))),
        (Some(from), Some(until)) => Some(speech.explain_from_to(day(from), day(until))),
    }
}
