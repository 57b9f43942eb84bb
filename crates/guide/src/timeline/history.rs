//! What happened, and when.

use super::filter::Filter;
use crate::Speech;
use crate::listings::keys;
use crate::words::{period_name, period_words};
use language::Date;
use language::rulebook::{
    Dated, Event, Instrument, InstrumentId, Mark, PublishedOn, Rule, SourceId, Standing,
};
use std::collections::BTreeMap;

/// What a moment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A law or decree takes effect.
    Begins,
    /// What an instrument says becomes public on another day than it takes effect.
    BecomesKnown,
    /// An instrument ends.
    Ends,
    /// A practice is reported.
    Practice,
    /// Something happened.
    Event,
    /// A bill or an announcement: no law.
    Pending,
}

impl What {
    /// The name of the moment's kind, as JSON has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Begins => "begins",
            Self::BecomesKnown => "becomes-known",
            Self::Ends => "ends",
            Self::Practice => "practice",
            Self::Event => "event",
            Self::Pending => "pending",
        }
    }
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day it is sorted by: the first that may be meant.
    pub day: Date,
    /// When, in words.
    pub when: String,
    /// When, as the language writes it.
    pub when_name: String,
    /// What it is.
    pub what: What,
    /// The name of the instrument or event.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What it did, in plain sentences.
    pub says: Vec<String>,
    /// The titles of the instruments it ended.
    pub repeals: Vec<String>,
    /// The titles of the instruments it changed.
    pub amends: Vec<String>,
    /// The keys of its sources.
    pub sources: Vec<String>,
    /// The weakest mark among its sources.
    pub mark: Mark,
}

/// The bills and announcements that are wanted, unsorted.
pub(super) fn pending(filter: &Filter<'_>) -> Vec<Moment> {
    of_instruments(filter, |instrument| instrument.standing == Standing::Bill)
}

fn of_instruments(filter: &Filter<'_>, wanted: impl Fn(&Instrument) -> bool) -> Vec<Moment> {
    let mut moments = Vec::new();
    for (id, instrument) in filter.rulebook.instruments.iter_enumerated() {
        if wanted(instrument) && filter.wants_instrument(id, instrument) {
            of_instrument(filter, id, instrument, &mut moments);
        }
    }
    moments
}

/// Everything that is wanted, unsorted.
pub(super) fn moments(filter: &Filter<'_>) -> Vec<Moment> {
    let mut moments = of_instruments(filter, |_| true);
    let events = filter.rulebook.events.iter();
    let wanted = events.filter(|event| filter.wants(&event.condition, &event.touches));
    moments.extend(wanted.filter_map(|event| of_event(filter, event)));
    moments
}

fn of_instrument(filter: &Filter<'_>, id: InstrumentId, instrument: &Instrument, moments: &mut Vec<Moment>) {
    let moment = |day: Date, what, says| {
        let when = PublishedOn::Day(day);
        let moment = Moment {
            day,
            when: period_words(filter.speech, &when, None),
            when_name: period_name(&when, None),
            what,
            name: instrument.name.clone(),
            title: instrument.title.clone(),
            says,
            repeals: Vec::new(),
            amends: Vec::new(),
            sources: keys(filter.rulebook, &instrument.sources),
            mark: mark(filter, &instrument.sources),
        };
        filter.in_span(&when, &when).then_some(moment)
    };
    let says = || instrument.says.iter().chain(&instrument.note).cloned().collect::<Vec<_>>();
    let begins = match instrument.standing {
        Standing::Bill => instrument.known_from.or(instrument.in_force.from),
        _ => instrument.in_force.from,
    };
    let what = match instrument.standing {
        Standing::Bill => What::Pending,
        Standing::Practice => What::Practice,
        Standing::Enacted | Standing::Repealed => What::Begins,
    };
    let begun = begins.and_then(|day| moment(day, what, says())).map(|begun| Moment {
        when: instrument.dated.as_ref().map_or(begun.when, |dated| dated_words(filter.speech, dated)),
        when_name: instrument.dated.as_ref().map_or(begun.when_name, dated_name),
        repeals: titles(filter, &instrument.repeals),
        amends: titles(filter, &instrument.amends),
        ..begun
    });
    moments.extend(begun);
    if instrument.standing != Standing::Bill {
        let later = publications(filter, id, instrument);
        moments.extend(later.into_iter().filter_map(|(day, says)| moment(day, What::BecomesKnown, says)));
        let until = instrument.in_force.until;
        moments.extend(until.and_then(|day| moment(day, What::Ends, Vec::new())));
    }
}

/// The days on which parts of an instrument became public, where they are not the day it took effect.
fn publications(
    filter: &Filter<'_>,
    id: InstrumentId,
    instrument: &Instrument,
) -> BTreeMap<Date, Vec<String>> {
    let mut days: BTreeMap<Date, Vec<String>> = BTreeMap::new();
    let apart = |day: Date| instrument.in_force.from.is_some_and(|from| from != day);
    if let Some(day) = instrument.known_from.filter(|day| apart(*day)) {
        days.entry(day).or_default();
    }
    let own = |rule: &&Rule| rule.exception_of.is_empty() && rule.known_from != instrument.known_from;
    for rule in filter.rules_under(id).filter(own) {
        if let Some(day) = rule.known_from.filter(|day| apart(*day)) {
            days.entry(day).or_default().extend(rule.says.clone());
        }
    }
    days
}

fn of_event(filter: &Filter<'_>, event: &Event) -> Option<Moment> {
    let last = event.until.as_ref().unwrap_or(&event.date);
    let moment = Moment {
        day: event.date.first_day()?,
        when: period_words(filter.speech, &event.date, event.until.as_ref()),
        when_name: period_name(&event.date, event.until.as_ref()),
        what: What::Event,
        name: event.name.clone(),
        title: event.title.clone(),
        says: vec![event.says.clone()],
        repeals: Vec::new(),
        amends: Vec::new(),
        sources: keys(filter.rulebook, &event.sources),
        mark: mark(filter, &event.sources),
    };
    filter.in_span(&event.date, last).then_some(moment)
}

/// When an instrument began, in words.
fn dated_words(speech: Speech, dated: &Dated) -> String {
    let words = period_words(speech, &dated.moment, None);
    if dated.before { speech.timeline_or_earlier(words) } else { words }
}

/// When an instrument began, as the language writes it.
fn dated_name(dated: &Dated) -> String {
    let name = period_name(&dated.moment, None);
    if dated.before { format!("before {name}") } else { name }
}

fn titles(filter: &Filter<'_>, instruments: &[InstrumentId]) -> Vec<String> {
    instruments.iter().map(|id| filter.rulebook.instruments[*id].title.clone()).collect()
}

fn mark(filter: &Filter<'_>, sources: &[SourceId]) -> Mark {
    let marks = sources.iter().map(|id| filter.rulebook.sources[*id].mark);
    marks.max().unwrap_or(Mark::Unconfirmed)
}
