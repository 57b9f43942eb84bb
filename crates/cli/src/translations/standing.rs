//! Who stands behind a translation, and what is wrong with it.

use super::{Source, Translations};
use catalogue::{Message, Status};
use guide::Speech;
use std::collections::BTreeSet;

/// What is wrong with the translation of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// There is none.
    Missing,
    /// A part of it is missing.
    PartMissing(String),
    /// The English is another than the one it was made from.
    Outdated,
    /// It does not say from which words it was made.
    Unstamped,
    /// English has no such message.
    Unused,
}

impl Problem {
    pub(crate) fn said(&self, speech: Speech) -> String {
        match self {
            Self::Missing => speech.command_lang_is_missing().to_owned(),
            Self::PartMissing(part) => speech.command_lang_part_is_missing(part),
            Self::Outdated => speech.command_lang_is_outdated().to_owned(),
            Self::Unstamped => speech.command_lang_is_unstamped().to_owned(),
            Self::Unused => speech.command_lang_is_unused().to_owned(),
        }
    }
}

/// Who stands behind the translation of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The person with this key reviewed it.
    Reviewed(String),
    Machine,
    Outdated,
    Missing,
}

/// What is wrong with the translation of a message.
pub(crate) fn problems(source: &Source, translation: Option<&Message>) -> Vec<Problem> {
    let Some(translation) = translation else { return vec![Problem::Missing] };
    // What is said about him is said as to "you" where the language needs no words of its own.
    let needed = source.parts.iter().filter(|(part, _)| part != "he" && !part.ends_with("-him"));
    let missing = needed.filter(|(part, _)| translation.part(part).is_none());
    let mut problems: Vec<Problem> = missing.map(|(part, _)| Problem::PartMissing(part.clone())).collect();
    match &translation.status {
        None => problems.push(Problem::Unstamped),
        Some(status) if status.from() != source.stamp => problems.push(Problem::Outdated),
        Some(_) => {}
    }
    problems
}

/// Who stands behind the translation of a message.
pub(crate) fn standing(source: &Source, translation: Option<&Message>) -> Standing {
    let problems = problems(source, translation);
    let is_missing = |problem: &Problem| matches!(problem, Problem::Missing | Problem::PartMissing(_));
    match translation.and_then(|translation| translation.status.as_ref()) {
        _ if problems.iter().any(is_missing) => Standing::Missing,
        _ if !problems.is_empty() => Standing::Outdated,
        Some(Status::Reviewed { by, .. }) => Standing::Reviewed(by.clone()),
        _ => Standing::Machine,
    }
}

/// How many messages stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) reviewed: usize,
    pub(crate) machine: usize,
    pub(crate) outdated: usize,
    pub(crate) missing: usize,
}

/// How many messages of a language stand how.
pub(crate) fn tally(sources: &[Source], translations: &Translations) -> Tally {
    let mut tally = Tally::default();
    for source in sources {
        *match standing(source, translations.of(source)) {
            Standing::Reviewed(_) => &mut tally.reviewed,
            Standing::Machine => &mut tally.machine,
            Standing::Outdated => &mut tally.outdated,
            Standing::Missing => &mut tally.missing,
        } += 1;
    }
    tally
}

/// The messages that English does not have.
pub(crate) fn unused<'t>(
    sources: &[Source],
    translations: &'t Translations,
) -> impl Iterator<Item = &'t Message> {
    let known: BTreeSet<String> = sources.iter().map(|source| source.id.clone()).collect();
    translations.messages().filter(move |message| !known.contains(&message.id))
}
