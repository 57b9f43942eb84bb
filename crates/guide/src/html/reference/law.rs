//! The law: a page that lists it, and a page for each subject with its instruments, and each rule with its exceptions,
//! sources and stories.

use super::rule::{Part, in_force};
use super::sources::{Listed, keys, listed};
use super::subject;
use crate::html::{Frame, document, filters};
use crate::words::{condition_words, date_words, stopped};
use crate::{Speech, Voice};
use askama::Template;
use engine::Engine;
use language::rulebook::{Condition, FileId, Instrument, InstrumentId, RuleId, SourceId, Standing};
use language::{Date, Rulebook};

#[derive(Template)]
#[template(path = "reference/law.html")]
struct Law<'p> {
    frame: &'p Frame,
    subjects: Vec<Subject>,
    readings: Vec<Open>,
    limits: Vec<Limit>,
    sources: Vec<Listed>,
}

/// A subject as the list shows it: its number, and the numbers and titles of its instruments.
struct Subject {
    number: usize,
    address: String,
    title: String,
    instruments: Vec<(usize, String)>,
}

#[derive(Template)]
#[template(path = "reference/subject.html")]
struct SubjectPage<'p> {
    frame: &'p Frame,
    number: usize,
    title: String,
    instruments: Vec<Entry>,
    sources: Vec<Listed>,
}

/// One instrument.
struct Entry {
    number: usize,
    title: String,
    standing: &'static str,
    in_force: Option<String>,
    known: Option<String>,
    says: Vec<String>,
    about: Option<String>,
    keys: String,
    rules: Vec<Part>,
}

/// A point that the sources leave open.
struct Open {
    question: String,
    yes: String,
    no: String,
    leans: Option<&'static str>,
    keys: String,
}

/// What the rules cannot say.
struct Limit {
    says: String,
    keys: String,
}

/// The law page: the list of all instruments by subject, what the sources leave open, and what the rules cannot say. What
/// it lists stands at `/law/1` and so on ([`law_subject`]).
#[must_use]
pub fn law(engine: &Engine, frame: &Frame, on: Date) -> String {
    let rulebook = engine.rulebook();
    let speech = frame.speech;
    let teller = Teller { speech, engine, rulebook, on };
    let listed_under = |(place, (file, ids)): (usize, (FileId, Vec<InstrumentId>))| Subject {
        number: place + 1,
        address: frame.address(&format!("law/{}", place + 1)),
        title: subject(speech, rulebook, file),
        instruments: ids.iter().map(|id| (number(*id), rulebook.instruments[*id].title.clone())).collect(),
    };
    let cited = rulebook.readings.iter().map(|entry| &entry.sources);
    let cited = cited.chain(rulebook.not_encoded.iter().map(|entry| &entry.sources)).flatten().copied();
    let readings = rulebook.readings.iter().map(|reading| Open {
        question: reading.question.clone(),
        yes: reading.yes.clone(),
        no: reading.no.clone(),
        leans: reading.leans.map(|leans| match leans {
            true => speech.reference_leans_first(),
            false => speech.reference_leans_second(),
        }),
        keys: teller.keys(&reading.sources),
    });
    let limits = rulebook.not_encoded.iter();
    let limits =
        limits.map(|limit| Limit { says: limit.says.clone(), keys: teller.keys(&limit.sources) }).collect();
    document(&Law {
        frame,
        subjects: subjects(rulebook).into_iter().enumerate().map(listed_under).collect(),
        readings: readings.collect(),
        limits,
        sources: listed(speech, rulebook, cited),
    })
}

/// How many subjects the law has: `/law/1` is the first.
#[must_use]
pub fn law_subjects(engine: &Engine) -> usize {
    subjects(engine.rulebook()).len()
}

/// The page of one subject of the law, from 1 on: its instruments and their rules in words and as they are written, with
/// the stories that rest on them. Days that move with the case are told as of `on`. None where there is no such subject.
#[must_use]
pub fn law_subject(engine: &Engine, frame: &Frame, on: Date, number: usize) -> Option<String> {
    let rulebook = engine.rulebook();
    let (file, ids) = subjects(rulebook).into_iter().nth(number.checked_sub(1)?)?;
    let speech = frame.speech;
    let teller = Teller { speech, engine, rulebook, on };
    Some(document(&SubjectPage {
        frame,
        number,
        title: subject(speech, rulebook, file),
        instruments: ids.iter().map(|id| teller.entry(*id, &rulebook.instruments[*id])).collect(),
        sources: listed(speech, rulebook, teller.cited(&ids)),
    }))
}

/// The instruments by subject; each subject is a file of the rulebook.
fn subjects(rulebook: &Rulebook) -> Vec<(FileId, Vec<InstrumentId>)> {
    let mut subjects: Vec<(FileId, Vec<InstrumentId>)> = Vec::new();
    for (id, instrument) in rulebook.instruments.iter_enumerated() {
        match subjects.iter_mut().find(|(file, _)| *file == instrument.place.file) {
            Some((_, ids)) => ids.push(id),
            None => subjects.push((instrument.place.file, vec![id])),
        }
    }
    subjects
}

fn number(id: InstrumentId) -> usize {
    usize::from(id) + 1
}

/// What it takes to tell the law.
pub(super) struct Teller<'e> {
    pub(super) speech: Speech,
    pub(super) engine: &'e Engine,
    pub(super) rulebook: &'e Rulebook,
    pub(super) on: Date,
}

impl Teller<'_> {
    pub(super) fn keys(&self, sources: &[SourceId]) -> String {
        keys(self.rulebook, sources).join(", ")
    }

    /// Everything that the page of these instruments rests on.
    fn cited(&self, ids: &[InstrumentId]) -> Vec<SourceId> {
        let law = ids.iter().flat_map(|id| &self.rulebook.instruments[*id].sources);
        let told = self.rulebook.rules.iter_enumerated().filter(|(id, _)| {
            let root = self.root(*id);
            root.is_some_and(|root| ids.contains(&root))
        });
        law.chain(told.flat_map(|(_, rule)| &rule.sources)).copied().collect()
    }

    /// The instrument under which a rule is told: that of the rule at the top of its first parents.
    fn root(&self, mut id: RuleId) -> Option<InstrumentId> {
        while let Some(parent) = self.rulebook.rules[id].exception_of.first() {
            id = *parent;
        }
        self.rulebook.rules[id].instrument
    }

    fn entry(&self, id: InstrumentId, instrument: &Instrument) -> Entry {
        let under = |rule: &&RuleId| {
            let rule = &self.rulebook.rules[**rule];
            rule.exception_of.is_empty() && rule.instrument == Some(id)
        };
        let rules: Vec<RuleId> = self.rulebook.rules.keys().collect();
        let rules = rules.iter().filter(under).map(|rule| self.part(*rule, Some(id)));
        let titles = |others: &[InstrumentId]| {
            others.iter().map(|other| self.rulebook.instruments[*other].title.clone()).collect::<Vec<_>>()
        };
        let did = |others: &[InstrumentId], said: &dyn Fn(String) -> String| {
            let all = titles(others).join("; ");
            (!all.is_empty()).then(|| said(stopped(&all)))
        };
        let speech = self.speech;
        let (ends, changes) = match instrument.standing {
            Standing::Bill => (
                did(&instrument.repeals, &|laws| speech.reference_would_end(laws)),
                did(&instrument.amends, &|laws| speech.reference_would_change(laws)),
            ),
            _ => (
                did(&instrument.repeals, &|laws| speech.timeline_it_ended(laws)),
                did(&instrument.amends, &|laws| speech.timeline_it_changed(laws)),
            ),
        };
        let said = instrument.says.iter().chain(&instrument.note).cloned();
        Entry {
            number: number(id),
            title: instrument.title.clone(),
            standing: standing_words(speech, instrument.standing),
            in_force: in_force(speech, instrument),
            known: instrument
                .known_from
                .filter(|day| instrument.in_force.from != Some(*day))
                .map(|day| date_words(speech, day)),
            says: said.chain(ends).chain(changes).collect(),
            about: self.condition(&instrument.condition),
            keys: self.keys(&instrument.sources),
            rules: rules.collect(),
        }
    }

    /// Law speaks of anybody: of him.
    pub(super) fn of_him(&self) -> Speech {
        Speech { voice: Voice::He, ..self.speech }
    }

    /// Whom it is about, unless it is about anybody.
    fn condition(&self, condition: &Condition) -> Option<String> {
        (*condition != Condition::All(Vec::new()))
            .then(|| condition_words(self.of_him(), self.rulebook, condition, self.on))
    }
}

fn standing_words(speech: Speech, standing: Standing) -> &'static str {
    match standing {
        Standing::Enacted => speech.reference_standing_enacted(),
        Standing::Repealed => speech.reference_standing_repealed(),
        Standing::Bill => speech.reference_standing_bill(),
        Standing::Practice => speech.reference_standing_practice(),
    }
}
