//! Readings, conclusions, journeys, constraints, and what is not encoded.

use super::conditions::Allowed;
use super::facts::voiced;
use super::names::Space;
use super::{Checker, Located};
use crate::{
    diagnostic::{Code, Diagnostic},
    rulebook::{
        Conclusion, ConclusionId, ConclusionKind, ConclusionValue, Constraint, FileId, Journey, NotEncoded,
        Reading, ValueId, Voiced,
    },
    suggest::nearest,
    syntax::{Name, Value, ValueEntry},
};
use std::rc::Rc;
use typed_index_collections::TiVec;

impl<'t> Checker<'t> {
    pub(super) fn reading(&mut self, entry: Located<'t>) -> Option<Reading> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        Some(Reading {
            name: block.name_text(),
            question: block.text("question")?,
            yes: block.text("yes")?,
            no: block.text("no")?,
            leans: block.word("leans").map(|word| word.text == "yes"),
            sources: sources?,
            place: self.place(entry),
        })
    }

    pub(super) fn conclusion(&mut self, entry: Located<'t>) -> Option<Conclusion> {
        let block = entry.block;
        let said = if block.field("otherwise").is_some() { "otherwise" } else { "says" };
        self.needs_source(entry, said);
        let sources = self.own_sources(entry);
        let names = outcomes(entry);
        let otherwise = match (block.word("otherwise"), &names, block.name) {
            (Some(value), Some(names), Some(name)) => Some(self.value(entry.file, name.text, names, value)?),
            _ => None,
        };
        Some(Conclusion {
            name: block.name_text(),
            kind: conclusion_kind(block.word("kind")?.text)?,
            title: block.text("title")?,
            values: conclusion_values(entry)?,
            otherwise,
            says: block.text("says"),
            sources: sources?,
            place: self.place(entry),
        })
    }

    /// The value of a fact or conclusion with this name, or a report that there is none.
    pub(super) fn value(
        &mut self,
        file: FileId,
        owner: &str,
        values: &[&str],
        name: Name<'_>,
    ) -> Option<ValueId> {
        let found = values.iter().position(|value| *value == name.text);
        if found.is_none() {
            let message = format!("`{owner}` has no value `{}`", name.text);
            let is_subject = [Space::Fact, Space::Conclusion]
                .into_iter()
                .any(|space| self.names.find(space, name.text).is_some());
            let help = match nearest(name.text, values.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None if is_subject => format!(
                    "`{}` is not a value: join conditions with `and`, or with `any of` and one condition a line",
                    name.text
                ),
                None => known_values(values),
            };
            self.report(
                Diagnostic::new(Code::UnknownValue, file, name.span(), message)
                    .label("unknown value")
                    .help(help),
            );
        }
        found.map(ValueId::from)
    }

    /// A value of a conclusion, or a report; silent where the conclusion's values could not be read.
    pub(super) fn outcome(
        &mut self,
        file: FileId,
        id: ConclusionId,
        owner: Name<'_>,
        value: Name<'_>,
    ) -> Option<ValueId> {
        let values = self.outcomes.get(id)?.clone()?;
        self.value(file, owner.text, &values, value)
    }

    pub(super) fn journey(&mut self, entry: Located<'t>) -> Option<Journey> {
        let block = entry.block;
        let shows = self.resolve_all(Space::Conclusion, entry.file, block.names("shows").unwrap_or(&[]));
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        Some(Journey {
            name: block.name_text(),
            title: voiced(block, "title", "title him")?,
            condition: condition?.condition,
            shows: shows?,
            place: self.place(entry),
        })
    }

    pub(super) fn constraint(&mut self, entry: Located<'t>) -> Option<Constraint> {
        let sources = self.own_sources(entry);
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        Some(Constraint {
            name: entry.block.name_text(),
            condition: condition?.condition,
            says: entry.block.text("says")?,
            sources: sources?,
            place: self.place(entry),
        })
    }

    pub(super) fn not_encoded(&mut self, entry: Located<'t>) -> Option<NotEncoded> {
        let block = entry.block;
        let sources = self.own_sources(entry);
        let touches = self.touches(entry);
        let condition = self.condition_of(entry, Allowed::FactsOnly);
        Some(NotEncoded {
            name: block.name_text(),
            condition: condition?.condition,
            says: block.text("says")?,
            touches: touches?,
            sources: sources?,
            place: self.place(entry),
        })
    }
}

/// The names of a conclusion's values; `None` where they cannot be known.
pub(super) fn outcomes<'t>(entry: Located<'t>) -> Option<Rc<[&'t str]>> {
    let Value::Values(entries) = entry.block.value("values")? else { return None };
    Some(entries.iter().map(|entry| entry.name.text).collect())
}

fn conclusion_values(entry: Located<'_>) -> Option<TiVec<ValueId, ConclusionValue>> {
    let Value::Values(entries) = entry.block.value("values")? else { return None };
    let label = |entry: &ValueEntry<'_>| {
        let you = entry.label.text.clone();
        let he = entry.label_him.as_ref().map_or_else(|| you.clone(), |him| him.text.clone());
        Voiced { you, he }
    };
    let value =
        |entry: &ValueEntry<'_>| ConclusionValue { name: entry.name.text.to_owned(), label: label(entry) };
    Some(entries.iter().map(value).collect())
}

/// The values there are, unless they are too many to read.
fn known_values(values: &[&str]) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<&str> = values.iter().copied().take(SHOWN).collect();
    let more = if values.len() > SHOWN { ", …" } else { "" };
    format!("its values are {}{more}", shown.join(", "))
}

fn conclusion_kind(word: &str) -> Option<ConclusionKind> {
    match word {
        "demand" => Some(ConclusionKind::Demand),
        "right" => Some(ConclusionKind::Right),
        "risk" => Some(ConclusionKind::Risk),
        "way" => Some(ConclusionKind::Way),
        "date" => Some(ConclusionKind::Date),
        _ => None,
    }
}
