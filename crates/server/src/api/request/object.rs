//! A JSON object whose values are not read yet.

use crate::api::body::quoted;
use guide::{InputError, Speech};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A JSON object: its keys in order, twice where they stand twice, with their values as they were written.
pub(crate) struct Object {
    /// How its mistakes are told.
    pub(super) speech: Speech,
    /// Where it stands in the request, with a point behind it; empty for the request itself.
    path: String,
    entries: Vec<(String, Box<RawValue>)>,
}

impl Object {
    /// The object in this text, which stands at this place of the request.
    pub(super) fn read(speech: Speech, place: &str, raw: &RawValue) -> Result<Self, Vec<InputError>> {
        let entries: Entries = serde_json::from_str(raw.get()).map_err(|_| {
            let field = if place.is_empty() { "request" } else { place };
            vec![InputError::new(field, quoted(raw.get()), speech.server_wrong_object())]
        })?;
        let path = if place.is_empty() { String::new() } else { format!("{place}.") };
        Ok(Self { speech, path, entries: entries.0 })
    }

    /// The value under a key, as JSON. `null` is the same as nothing.
    pub(super) fn get(&self, key: &str) -> Option<&RawValue> {
        let (_, value) = self.entries.iter().find(|(other, _)| other == key)?;
        Some(&**value).filter(|value| value.get() != "null")
    }

    /// Every key with its value.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &RawValue)> {
        self.entries.iter().map(|(key, value)| (key.as_str(), &**value))
    }

    /// The keys that may not stand here, and those that stand here twice.
    pub(super) fn strangers(&self, keys: &[&str]) -> Vec<InputError> {
        let mut errors = self.twice();
        for (key, _) in &self.entries {
            if !keys.contains(&key.as_str()) {
                let message = self.speech.server_wrong_key(keys.join(", "));
                let field = format!("{}{key}", self.path);
                let near = language::nearest(key, keys.iter().copied());
                errors.push(InputError::new(field, "", message).suggest(near));
            }
        }
        errors
    }

    /// The keys that stand here twice.
    pub(super) fn twice(&self) -> Vec<InputError> {
        let again = |(place, (key, _)): (usize, &(String, _))| {
            let before = self.entries.iter().take(place).any(|(other, _)| other == key);
            let message = self.speech.server_wrong_twice();
            before.then(|| InputError::new(format!("{}{key}", self.path), "", message))
        };
        self.entries.iter().enumerate().filter_map(again).collect()
    }
}

struct Entries(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
