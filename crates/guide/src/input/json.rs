//! A case as JSON.

use super::tree::Tree;
use super::{InputError, values};
use crate::Speech;
use engine::Case;
use language::rulebook::{Fact, FactId, FactType, FactValue, Known, ValueId, ValueIds, View};
use language::{Date, Rulebook};
use std::borrow::Cow;
use typed_index_collections::TiSlice;

type Entries<'t> = [(Cow<'t, str>, Tree<'t>)];

/// Reads a case: `{"on": "2026-02-01", "facts": {"sex": "male", "age": 48, "citizenship": ["AZ"]}}`.
///
/// `on` is `today` where it is absent; `known-by` and `view` (`paper` or `practice`) may be given too. A fact that is
/// absent or `null` is unknown. `{"from": 18, "to": 64}` is a class of a number or date, `{"any-of": ["a", "b"]}` of a
/// `one of` fact; a list is exactly that set, `{"has": ["KZ"], "lacks": ["BY"]}` says part of it. Any other key is a
/// mistake, so that nobody's name can be sent.
///
/// # Errors
/// Every mistake, or the first place where the text is no JSON, told in this language.
pub fn case_from_json(
    speech: Speech,
    rulebook: &Rulebook,
    text: &str,
    today: Date,
) -> Result<Case, Vec<InputError>> {
    let text = text.trim_start_matches('\u{feff}');
    let tree: Tree<'_> = serde_json::from_str(text).map_err(|error| vec![malformed(speech, &error)])?;
    let Tree::Object(entries) = tree else {
        return Err(vec![InputError::new("case", tree.quoted(), speech.input_no_object_with_facts())]);
    };
    let mut reader = Reader { speech, rulebook, case: Case::new(today), errors: Vec::new() };
    reader.case(&entries);
    if reader.errors.is_empty() { Ok(reader.case) } else { Err(reader.errors) }
}

fn malformed(speech: Speech, error: &serde_json::Error) -> InputError {
    InputError::new("case", "", speech.input_no_json(error))
}

struct Reader<'r> {
    speech: Speech,
    rulebook: &'r Rulebook,
    case: Case,
    errors: Vec<InputError>,
}

const KEYS: [&str; 4] = ["on", "known-by", "view", "facts"];

impl Reader<'_> {
    fn case(&mut self, entries: &Entries<'_>) {
        self.no_duplicates("", entries);
        for (key, value) in entries {
            let read = match (&**key, value) {
                ("on" | "known-by", Tree::Null) => Ok(()),
                ("on", value) => day(self.speech, "on", value).map(|day| self.case.on = day),
                ("known-by", value) => {
                    day(self.speech, "known-by", value).map(|day| self.case.known_by = Some(day))
                }
                ("view", value) => view(self.speech, value).map(|view| self.case.view = view),
                ("facts", Tree::Object(facts)) => {
                    self.facts(facts);
                    Ok(())
                }
                ("facts", value) => {
                    let message = self.speech.input_no_object_of_facts();
                    Err(InputError::new("facts", value.quoted(), message))
                }
                (key, _) => Err(unknown_key(self.speech, key, "", &KEYS)),
            };
            self.errors.extend(read.err());
        }
    }

    fn facts(&mut self, facts: &Entries<'_>) {
        self.no_duplicates("facts.", facts);
        let mut given = Vec::with_capacity(facts.len());
        let mut expected = FactId(0);
        for (name, value) in facts {
            let field = || format!("facts.{name}");
            // Mostly facts stand in the rulebook's order.
            let id = match self.rulebook.facts.get(expected).filter(|fact| fact.name == **name) {
                Some(_) => Ok(expected),
                None => values::fact_named(self.speech, self.rulebook, name),
            };
            let id = match id {
                Ok(id) => id,
                Err(error) => {
                    self.errors.push(error.of_field(&field()));
                    continue;
                }
            };
            expected = FactId(id.0.saturating_add(1));
            if matches!(value, Tree::Null) {
                continue;
            }
            match known(self.speech, self.rulebook, id, name, value) {
                Ok(known) => given.push((id, known)),
                Err(errors) => self.errors.extend(errors.into_iter().map(|error| error.of_field(&field()))),
            }
        }
        self.case.know_all(given);
    }

    fn no_duplicates(&mut self, path: &str, entries: &Entries<'_>) {
        for (place, (key, _)) in entries.iter().enumerate() {
            if entries.iter().take(place).any(|(other, _)| other == key) {
                let message = self.speech.input_twice();
                self.errors.push(InputError::new(format!("{path}{key}"), "", message));
            }
        }
    }
}

/// The key stands in the field, or is the value in it.
fn unknown_key(speech: Speech, field: &str, value: &str, keys: &[&str]) -> InputError {
    let key = if value.is_empty() { field } else { value };
    let message = speech.input_unknown_key(keys.join(", "));
    InputError::new(field, value, message).suggest(language::nearest(key, keys.iter().copied()))
}

fn day(speech: Speech, field: &str, value: &Tree<'_>) -> Result<Date, InputError> {
    match value {
        Tree::Text(text) => values::day(speech, field, text),
        other => Err(InputError::new(field, other.quoted(), speech.input_no_day_in_json())),
    }
}

fn view(speech: Speech, value: &Tree<'_>) -> Result<View, InputError> {
    match value {
        Tree::Text(text) if &**text == "paper" => Ok(View::Paper),
        Tree::Text(text) if &**text == "practice" => Ok(View::Practice),
        other => {
            let written = other.quoted();
            let suggestion = language::nearest(&written, ["paper", "practice"]);
            Err(InputError::new("view", &written, speech.input_no_view()).suggest(suggestion))
        }
    }
}

fn known(
    speech: Speech,
    rulebook: &Rulebook,
    id: FactId,
    field: &str,
    value: &Tree<'_>,
) -> Result<Known, Vec<InputError>> {
    let fact = &rulebook.facts[id];
    match (&fact.domain, value) {
        (FactType::Flag, Tree::Flag(flag)) => Ok(Known::Flag(*flag)),
        (FactType::Choice(all), Tree::Text(name)) => match values::named(speech, rulebook, id, all, name) {
            Ok(value) => Ok(Known::value(value)),
            Err(error) => Err(vec![error]),
        },
        (FactType::Choice(all), Tree::Object(entries)) => {
            let [list] = keyed(speech, field, entries, ["any-of"])?;
            match list {
                Some(list) => Ok(Known::Choice(some_of(speech, rulebook, id, all, list)?)),
                None => Err(vec![wrong(speech, fact, value)]),
            }
        }
        (FactType::Set(all), Tree::List(_)) => {
            let has = if matches!(value, Tree::List(items) if items.is_empty()) {
                ValueIds::new()
            } else {
                some_of(speech, rulebook, id, all, value)?
            };
            Ok(Known::Set { has, lacks: ValueIds::new(), exact: true })
        }
        (FactType::Set(all), Tree::Object(entries)) => part_of_set(speech, rulebook, id, field, all, entries),
        (FactType::Number { .. }, Tree::Whole(number)) => {
            values::number(speech, fact, number, (Some(*number), Some(*number)), |from, _| from.to_string())
                .map_err(|error| vec![error])
        }
        (FactType::Number { .. }, Tree::Object(entries)) => number_class(speech, fact, field, entries, value),
        (FactType::Date { .. }, Tree::Text(text)) => values::day(speech, &fact.name, text)
            .and_then(|day| {
                values::days(speech, fact, text, (Some(day), Some(day)), |from, _| from.to_string())
            })
            .map_err(|error| vec![error]),
        (FactType::Date { .. }, Tree::Object(entries)) => date_class(speech, fact, field, entries, value),
        _ => Err(vec![wrong(speech, fact, value)]),
    }
}

fn number_class(
    speech: Speech,
    fact: &Fact,
    field: &str,
    entries: &Entries<'_>,
    value: &Tree<'_>,
) -> Result<Known, Vec<InputError>> {
    let end = |end: Option<&Tree<'_>>| match end {
        None | Some(Tree::Null) => Ok(None),
        Some(Tree::Whole(number)) => Ok(Some(*number)),
        Some(other) => Err(vec![wrong(speech, fact, other)]),
    };
    let [from, to] = keyed(speech, field, entries, ["from", "to"])?;
    let write = |from: i32, to: i32| format!("{{\"from\": {from}, \"to\": {to}}}");
    values::number(speech, fact, value, (end(from)?, end(to)?), write).map_err(|error| vec![error])
}

fn date_class(
    speech: Speech,
    fact: &Fact,
    field: &str,
    entries: &Entries<'_>,
    value: &Tree<'_>,
) -> Result<Known, Vec<InputError>> {
    let end = |end: Option<&Tree<'_>>| match end {
        None | Some(Tree::Null) => Ok(None),
        Some(end) => day(speech, field, end).map(Some).map_err(|error| vec![error]),
    };
    let [from, to] = keyed(speech, field, entries, ["from", "to"])?;
    let write = |from: Date, to: Date| format!("{{\"from\": \"{from}\", \"to\": \"{to}\"}}");
    values::days(speech, fact, value, (end(from)?, end(to)?), write).map_err(|error| vec![error])
}

fn part_of_set(
    speech: Speech,
    rulebook: &Rulebook,
    id: FactId,
    field: &str,
    all: &TiSlice<ValueId, FactValue>,
    entries: &Entries<'_>,
) -> Result<Known, Vec<InputError>> {
    let list = |list: Option<&Tree<'_>>| match list {
        None | Some(Tree::Null) => Ok(ValueIds::new()),
        Some(Tree::List(items)) if items.is_empty() => Ok(ValueIds::new()),
        Some(list) => some_of(speech, rulebook, id, all, list),
    };
    let [has, lacks] = keyed(speech, field, entries, ["has", "lacks"])?;
    let (has, lacks) = (list(has)?, list(lacks)?);
    if let Some(both) = has.iter().find(|value| lacks.contains(value)).and_then(|value| all.get(*value)) {
        return Err(vec![InputError::new(field, &both.name, speech.input_has_and_lacks()).clash()]);
    }
    Ok(Known::Set { has, lacks, exact: false })
}

/// A list of at least one value, each named once.
fn some_of(
    speech: Speech,
    rulebook: &Rulebook,
    id: FactId,
    all: &TiSlice<ValueId, FactValue>,
    list: &Tree<'_>,
) -> Result<ValueIds, Vec<InputError>> {
    let fact = &rulebook.facts[id];
    let Tree::List(items) = list else { return Err(vec![wrong(speech, fact, list)]) };
    let mut errors = Vec::new();
    let mut found = ValueIds::new();
    for item in items {
        match item {
            Tree::Text(name) => match values::named(speech, rulebook, id, all, name) {
                Ok(value) => found.push(value),
                Err(error) => errors.push(error),
            },
            other => errors.push(wrong(speech, fact, other)),
        }
    }
    if items.is_empty() {
        errors.push(wrong(speech, fact, list));
    }
    found.sort_unstable();
    found.dedup();
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// The values under these keys, where no other key stands and none twice.
fn keyed<'t, const N: usize>(
    speech: Speech,
    field: &str,
    entries: &'t Entries<'t>,
    keys: [&str; N],
) -> Result<[Option<&'t Tree<'t>>; N], Vec<InputError>> {
    let mut errors: Vec<InputError> = Vec::new();
    for (index, (key, _)) in entries.iter().enumerate() {
        if !keys.contains(&&**key) {
            errors.push(unknown_key(speech, field, key, &keys));
        } else if entries.iter().take(index).any(|(other, _)| other == key) {
            errors.push(InputError::new(field, &**key, speech.input_twice()));
        }
    }
    let value = |key: &str| entries.iter().find(|(other, _)| other == key).map(|(_, value)| value);
    if errors.is_empty() { Ok(keys.map(value)) } else { Err(errors) }
}

/// Not of the fact's type: what the fact takes, as JSON.
fn wrong(speech: Speech, fact: &Fact, value: &Tree<'_>) -> InputError {
    let or_json = |json: &str| speech.input_takes_or_json(values::takes(speech, fact), json);
    let takes = match &fact.domain {
        FactType::Flag => speech.input_takes_true_or_false().to_owned(),
        FactType::Choice(_) => or_json("{\"any-of\": [...]}"),
        FactType::Set(_) => speech.input_takes_list_or_json("{\"has\": [...], \"lacks\": [...]}"),
        FactType::Number { .. } | FactType::Date { .. } => or_json("{\"from\": ..., \"to\": ...}"),
    };
    InputError::new(&fact.name, value.quoted(), speech.input_misfit(takes))
}
