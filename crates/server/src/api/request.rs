//! Requests: closed objects, read strictly, so that no name and no list of people can be sent.

mod object;
mod scope;
mod span;
mod weights;

pub(super) use object::Object;
pub(super) use scope::{ANY, Scope, Wanted};
pub(super) use weights::{DAYS, GREATEST, NUMBERS};

use super::lang::{self, LANG};
use super::problem::{Problem, UNTOLD};
use crate::languages::{Languages, to_you};
use engine::{Case, Engine, Growth, Law};
use guide::{GivenGrowth, InputError, Speech};
use language::Date;
use serde_json::value::RawValue;

/// A request that is being read. Every mistake in it is told at once.
pub(super) struct Reader<'e> {
    pub(super) engine: &'e Engine,
    pub(super) today: Date,
    /// In which language is answered. Who is spoken to is not known yet.
    pub(super) speech: Speech,
    object: Object,
    errors: Vec<InputError>,
}

impl<'e> Reader<'e> {
    /// The request in a body; no keys but these may stand in it. It chooses the language.
    pub(super) fn new(
        languages: &'e Languages,
        today: Date,
        body: &str,
        keys: &[&str],
    ) -> Result<Self, Problem> {
        let value: &RawValue =
            serde_json::from_str(body).map_err(|error| Problem::not_json(&error.to_string()))?;
        let mut object = Object::read(UNTOLD, "", value).map_err(|errors| Problem::input(UNTOLD, &errors))?;
        let named = object.get(LANG).map_or(Ok(UNTOLD.locale), |raw| {
            scope::text(UNTOLD, LANG, raw).and_then(|code| lang::named(&code))
        });
        let speech = to_you(*named.as_ref().unwrap_or(&UNTOLD.locale));
        object.speech = speech;
        let mut errors = object.strangers(keys);
        errors.extend(named.err());
        Ok(Self { engine: languages.engine(speech.locale), today, speech, object, errors })
    }

    /// What was read, if there was no mistake.
    pub(super) fn finish<T>(self, read: T) -> Result<T, Problem> {
        if self.errors.is_empty() { Ok(read) } else { Err(Problem::input(self.speech, &self.errors)) }
    }

    /// Whether a key is given.
    pub(super) fn has(&self, key: &str) -> bool {
        self.object.get(key).is_some()
    }

    /// The case; nothing is known of one that is not given.
    pub(super) fn case(&mut self) -> Case {
        let Some(raw) = self.object.get("case") else { return Case::new(self.today) };
        let case = guide::case_from_json(self.speech, self.engine.rulebook(), raw.get(), self.today);
        let case = case.map_err(|errors| errors.into_iter().map(|error| inside("case", error)).collect());
        self.or_default(case, Case::new(self.today))
    }

    /// A case of which only the facts are given.
    pub(super) fn facts(&mut self, on: Date) -> Case {
        let Some(raw) = self.object.get("facts") else { return Case::new(on) };
        let case =
            guide::case_from_json(self.speech, self.engine.rulebook(), &format!("{{\"facts\":{raw}}}"), on);
        self.or_default(case, Case::new(on))
    }

    /// The law as it stands on a day, in a view, as far as known by a day.
    pub(super) fn law(&mut self, key: &'static str) -> Law {
        let law = |case: &Case| Law { on: case.on, known_by: case.known_by, view: case.view };
        let today = law(&Case::new(self.today));
        let Some(raw) = self.object.get(key) else {
            self.errors.push(InputError::new(key, "", self.speech.server_wrong_missing()));
            return today;
        };
        let read = Object::read(self.speech, key, raw).and_then(|object| {
            let strangers = object.strangers(&["on", "known-by", "view"]);
            if !strangers.is_empty() {
                return Err(strangers);
            }
            let case = guide::case_from_json(self.speech, self.engine.rulebook(), raw.get(), self.today);
            case.map_err(|errors| errors.into_iter().map(|error| inside(key, error)).collect())
        });
        read.map_or_else(
            |errors| {
                self.errors.extend(errors);
                today
            },
            |case| law(&case),
        )
    }

    /// A day.
    pub(super) fn day(&mut self, key: &'static str) -> Option<Date> {
        let read = span::day(self.speech, key, self.object.get(key)?);
        self.read(read)
    }

    /// The names of some facts.
    pub(super) fn fact_names(&mut self, key: &'static str) -> Vec<language::rulebook::FactId> {
        let facts = &self.engine.rulebook().facts;
        let entries = facts.iter_enumerated().map(|(id, fact)| (fact.name.as_str(), id));
        let Some(raw) = self.object.get(key) else { return Vec::new() };
        let named = scope::all_named(self.speech, (key, self.speech.server_wrong_fact()), raw, entries);
        self.or_default(named, Vec::new())
    }

    /// Who is told what: journey, conclusions, voice, presumptions.
    pub(super) fn scope(&mut self) -> Scope {
        let scope = Scope::read(self.engine.rulebook(), &self.object);
        self.or_default(scope, Scope::default())
    }

    /// The country that a history is narrowed to.
    pub(super) fn country(&mut self) -> Option<guide::Country> {
        let raw = self.object.get("country")?;
        let countries = guide::Country::all(self.engine.rulebook());
        let message = self.speech.server_wrong_country();
        let named = scope::text(self.speech, "country", raw)
            .and_then(|name| scope::named("country", message, &name, countries.iter().copied()));
        self.read(named)
    }

    /// The weights of values.
    pub(super) fn weights(&mut self) -> Option<engine::Weights> {
        let raw = self.object.get("weights")?;
        let weights = weights::read(self.speech, self.engine.rulebook(), raw);
        match weights {
            Ok(weights) => Some(weights),
            Err(errors) => {
                self.errors.extend(errors);
                None
            }
        }
    }

    /// The days from which facts of this case count.
    pub(super) fn growths(&mut self, case: &Case) -> Vec<Growth> {
        let given = match span::growths(&self.object) {
            Ok(given) => given,
            Err(errors) => {
                self.errors.extend(errors);
                return Vec::new();
            }
        };
        let given = given.iter().map(|(field, fact, since)| GivenGrowth { field, fact, since: *since });
        let growths = guide::growths(self.speech, self.engine, case, &given.collect::<Vec<_>>());
        self.or_default(growths, Vec::new())
    }

    /// A mistake that the reader of a request found in it.
    pub(super) fn wrong(&mut self, error: InputError) {
        self.errors.push(error);
    }

    fn read<T>(&mut self, read: Result<T, InputError>) -> Option<T> {
        read.map_err(|error| self.errors.push(error)).ok()
    }

    fn or_default<T>(&mut self, read: Result<T, Vec<InputError>>, default: T) -> T {
        read.unwrap_or_else(|errors| {
            self.errors.extend(errors);
            default
        })
    }
}

/// A mistake in a part of the request, with where that part is.
fn inside(key: &str, mut error: InputError) -> InputError {
    if error.field != key {
        error.field = format!("{key}.{}", error.field);
    }
    error
}
