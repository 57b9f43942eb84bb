//! A JSON object whose values are not read yet.

use guide::InputError;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// A JSON object: its keys in order, twice where they stand twice, with their values as they were written.
pub(crate) struct Object {
    /// Where it stands in the request, with a point behind it; empty for the request itself.
    path: String,
    entries: Vec<(String, Box<RawValue>)>,
}

impl Object {
    /// The object in this text, which stands at this place of the request.
    pub(super) fn read(place: &str, raw: &RawValue) -> Result<Self, Vec<InputError>> {
        let entries: Entries = serde_json::from_str(raw.get()).map_err(|_| {
            let field = if place.is_empty() { "request" } else { place };
            vec![InputError::new(field, quoted(raw.get()), "is not an object")]
        })?;
        let path = if place.is_empty() { String::new() } else { format!("{place}.") };
        Ok(Self { path, entries: entries.0 })
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
                let message = format!("is no key here; the keys are {}", keys.join(", "));
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
            before.then(|| InputError::new(format!("{}{key}", self.path), "", "is given twice"))
        };
        self.entries.iter().enumerate().filter_map(again).collect()
    }
}

/// JSON as errors quote it: short.
pub(super) fn quoted(json: &str) -> String {
    const LONGEST: usize = 40;
    let mut letters = json.chars();
    let start: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_none() { start } else { format!("{start}…") }
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
