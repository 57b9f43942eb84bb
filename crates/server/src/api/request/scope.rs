//! What is to be answered, and to whom.

use super::object::Object;
use crate::api::body::quoted;
use crate::api::problem::Problem;
use engine::{Case, Engine};
use guide::{InputError, Options, Settled, Speech, Voice};
use language::Rulebook;
use language::rulebook::{ConclusionId, JourneyId};
use serde_json::value::RawValue;

/// The journey of whoever does not know it, or is in several.
pub(in crate::api) const ANY: &str = "any";

/// What a request says of whom it is for and what it wants to know.
#[derive(Clone, Debug, Default)]
pub(in crate::api) struct Scope {
    pub(in crate::api) options: Options,
    /// Whether every journey that the case allows is wanted.
    pub(in crate::api) any: bool,
}

/// What is wanted, once the case was looked at.
pub(in crate::api) enum Wanted {
    /// This.
    Known(Options),
    /// One of these journeys; nothing tells which.
    OneOf(Vec<JourneyId>),
}

impl Scope {
    /// The keys that say it.
    pub(in crate::api) const KEYS: [&str; 4] = ["journey", "conclusions", "for", "presumptions"];

    pub(super) fn read(rulebook: &Rulebook, object: &Object) -> Result<Self, Vec<InputError>> {
        let speech = object.speech;
        let mut scope = Self::default();
        scope.options.speech = speech;
        let mut errors = Vec::new();
        if let Some(raw) = object.get("journey") {
            match journey(speech, rulebook, raw) {
                Ok(journey) => (scope.any, scope.options.journey) = (journey.is_none(), journey),
                Err(error) => errors.push(error),
            }
        }
        if let Some(raw) = object.get("conclusions") {
            match conclusions(speech, rulebook, raw) {
                Ok(conclusions) => scope.options.conclusions = conclusions,
                Err(found) => errors.extend(found),
            }
        }
        if let Some(raw) = object.get("for") {
            let voices = [("me", Voice::You), ("him", Voice::He)];
            let voice = text(speech, "for", raw)
                .and_then(|name| named("for", speech.server_wrong_voice(), &name, voices.into_iter()));
            match voice {
                Ok(voice) => scope.options.speech.voice = voice,
                Err(error) => errors.push(error),
            }
        }
        if let Some(raw) = object.get("presumptions") {
            match serde_json::from_str(raw.get()) {
                Ok(flag) => scope.options.presumptions = flag,
                Err(_) => errors.push(wrong("presumptions", raw, speech.server_wrong_flag())),
            }
        }
        if errors.is_empty() { Ok(scope) } else { Err(errors) }
    }

    /// What is wanted of this case, with the journey as far as the case settles it.
    pub(in crate::api) fn wanted(&self, engine: &Engine, case: &Case) -> Result<Wanted, Problem> {
        let settled = guide::settled(engine, case, &self.options);
        match settled.map_err(|refusal| Problem::refused(self.options.speech, &refusal))? {
            _ if self.any => Ok(Wanted::Known(self.options.clone())),
            Settled::As(options) => Ok(Wanted::Known(options)),
            Settled::Several(journeys) => Ok(Wanted::OneOf(journeys)),
        }
    }

    /// The same; where nothing tells which journey it is, there is no answer.
    pub(in crate::api) fn settled(&self, engine: &Engine, case: &Case) -> Result<Options, Problem> {
        match self.wanted(engine, case)? {
            Wanted::Known(options) => Ok(options),
            Wanted::OneOf(journeys) => {
                Err(Problem::which_journey(self.options.speech, &self.titles(engine, &journeys)))
            }
        }
    }

    /// These journeys, by name and title.
    pub(in crate::api) fn titles(&self, engine: &Engine, journeys: &[JourneyId]) -> Vec<(String, String)> {
        let entries = journeys.iter().filter_map(|id| engine.rulebook().journeys.get(*id));
        let title = |journey: &language::rulebook::Journey| {
            (journey.name.clone(), guide::words::voiced(self.options.speech, &journey.title).to_owned())
        };
        entries.map(title).collect()
    }
}

/// A journey; none for every journey.
fn journey(speech: Speech, rulebook: &Rulebook, raw: &RawValue) -> Result<Option<JourneyId>, InputError> {
    let name = text(speech, "journey", raw)?;
    let entries = rulebook.journeys.iter_enumerated().map(|(id, journey)| (journey.name.as_str(), Some(id)));
    named("journey", speech.server_wrong_journey(), &name, entries.chain([(ANY, None)]))
}

/// Conclusions, each once.
fn conclusions(
    speech: Speech,
    rulebook: &Rulebook,
    raw: &RawValue,
) -> Result<Vec<ConclusionId>, Vec<InputError>> {
    let entries = rulebook.conclusions.iter_enumerated().map(|(id, entry)| (entry.name.as_str(), id));
    all_named(speech, ("conclusions", speech.server_wrong_conclusion()), raw, entries)
}

/// A list of names; each entry once. `message` says of a name that there is no such entry.
pub(super) fn all_named<'r, Id: Copy + PartialEq>(
    speech: Speech,
    (field, message): (&str, &str),
    raw: &RawValue,
    entries: impl Iterator<Item = (&'r str, Id)> + Clone,
) -> Result<Vec<Id>, Vec<InputError>> {
    let Ok(names) = serde_json::from_str::<Vec<String>>(raw.get()) else {
        return Err(vec![wrong(field, raw, speech.server_wrong_names())]);
    };
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    for name in names {
        match named(field, message, &name, entries.clone()) {
            Ok(id) if found.contains(&id) => {}
            Ok(id) => found.push(id),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// The entry of this name. `message` says of a name that there is no such entry.
pub(super) fn named<'r, Id>(
    field: &str,
    message: &str,
    name: &str,
    mut entries: impl Iterator<Item = (&'r str, Id)> + Clone,
) -> Result<Id, InputError> {
    let names = entries.clone().map(|(entry, _)| entry);
    match entries.find(|(entry, _)| *entry == name) {
        Some((_, id)) => Ok(id),
        None => Err(InputError::new(field, quoted(name), message).suggest(language::nearest(name, names))),
    }
}

/// A text.
pub(super) fn text(speech: Speech, field: &str, raw: &RawValue) -> Result<String, InputError> {
    serde_json::from_str(raw.get()).map_err(|_| wrong(field, raw, speech.server_wrong_text()))
}

pub(super) fn wrong(field: &str, raw: &RawValue, message: &str) -> InputError {
    InputError::new(field, quoted(raw.get()), message)
}
