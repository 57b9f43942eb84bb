//! Checks that a translation says what the English says: nothing lost, nothing added, in the letters of its language.
//!
//! [`translation`] compares a catalogue with the English, message by message. A [`Finding`] names the place, what is wrong
//! there and what a translator can do about it. No check understands the words: each looks for what a careful translation
//! cannot be without (the numbers, a negation, the agreed word for a term), and for what it cannot have in it.
//!
//! ~~~
//! use catalogue::check::{Files, Language, Problem, translation};
//! use catalogue::Catalogue;
//!
//! let files = Files {
//!     letters: "letters Аа Ее Рр Сс Тт Шш\nmarks « »\ndecimal ,",
//!     negation: "не",
//!     months: "янв\nфев\nмар\nапр\nма\nиюн\nиюл\nавг\nсен\nокт\nноя\nдек",
//!     terms: "",
//!     glossary: "",
//! };
//! let russian = Language::read("ru", &files).unwrap();
//! let mut english = Catalogue::default();
//! english.read("en/a.ftl", "age = Not under 18\n").unwrap();
//! let mut translated = Catalogue::default();
//! translated.read("ru/a.ftl", "age = Старше 17\n").unwrap();
//! let codes: Vec<&str> = translation(&russian, &english, &translated, "ru/interface")
//!     .iter()
//!     .map(|finding| finding.problem.code())
//!     .collect();
//! assert_eq!(codes, ["no-stamp", "numbers", "negation"]);
//! ~~~

mod data;
mod length;
mod letters;
mod meaning;
mod negation;
mod numbers;
mod problem;
mod readability;
mod russian;
mod said;
mod same;
mod typed;
mod uzbek;

pub use data::{Alphabet, DataError, Files, Language};
pub use problem::Problem;
pub use readability::Readability;
pub use uzbek::both_scripts;

use crate::{Catalogue, Message, Piece};
use std::fmt;

/// Something that is wrong, or may be, with a message of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The code of the language.
    pub locale: String,
    /// The file it stands in; the folder it should stand in where it is missing.
    pub file: String,
    /// The line, from 1; 0 where it is missing.
    pub line: usize,
    /// The message.
    pub message: String,
    /// The part of it; "" is its value, or the message as a whole.
    pub part: String,
    /// What is wrong.
    pub problem: Problem,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dot = if self.part.is_empty() { "" } else { "." };
        let Self { file, line, message, part, problem, .. } = self;
        write!(formatter, "{file}:{line}: {message}{dot}{part}: {problem} [{}]", problem.code())
    }
}

/// What is found where a translation is compared with the English. `folder` is where a missing message should stand.
#[must_use]
pub fn translation(
    language: &Language,
    english: &Catalogue,
    translated: &Catalogue,
    folder: &str,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &english.messages {
        match translated.message(&source.id) {
            Some(message) => of_message(language, source, message, &mut findings),
            None => findings.push(Finding {
                locale: language.code.clone(),
                file: file_of(source, folder),
                line: 0,
                message: source.id.clone(),
                part: String::new(),
                problem: Problem::MissingMessage { english: crate::plain(first(source)) },
            }),
        }
    }
    for message in &translated.messages {
        if english.message(&message.id).is_none() {
            findings.push(at(&language.code, message, "", Problem::UnknownMessage));
        }
    }
    findings
}

/// What is found in English messages by themselves: their letters and the length of their sentences.
#[must_use]
pub fn english(alphabet: &Alphabet, source: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in &source.messages {
        for (part, pattern) in &message.parts {
            let problems = letters::problems(alphabet, pattern, None)
                .into_iter()
                .chain(length::problems(pattern))
                .map(|problem| at("en", message, part, problem));
            findings.extend(problems);
        }
    }
    findings
}

/// Where the translation of a message should stand: in the file of the same name, where the English has files.
fn file_of(source: &Message, folder: &str) -> String {
    match source.place.0.rsplit_once('/') {
        Some((_, file)) => format!("{folder}/{file}"),
        None => folder.to_owned(),
    }
}

fn first(message: &Message) -> &[Piece] {
    message.parts.first().map_or(&[], |(_, pattern)| pattern.as_slice())
}

fn at(code: &str, message: &Message, part: &str, problem: Problem) -> Finding {
    Finding {
        locale: code.to_owned(),
        file: message.place.0.clone(),
        line: message.line(part),
        message: message.id.clone(),
        part: part.to_owned(),
        problem,
    }
}

fn of_message(language: &Language, source: &Message, message: &Message, findings: &mut Vec<Finding>) {
    let whole = same::status(source, message).into_iter().map(|problem| (String::new(), problem));
    let mut problems: Vec<(String, Problem)> = whole.chain(same::parts(source, message)).collect();
    for (part, pattern) in &message.parts {
        // What a language says of him in words of its own is compared with what the English says of both.
        let Some(said) = source.part(part).or_else(|| source.part(same::both(part)?)) else { continue };
        let found = of_text(language, said, pattern);
        problems.extend(found.into_iter().map(|problem| (part.clone(), problem)));
    }
    findings.extend(problems.into_iter().map(|(part, problem)| at(&language.code, message, &part, problem)));
}

fn of_text(language: &Language, english: &[Piece], pattern: &[Piece]) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(same::placeholders(english, pattern));
    problems.extend(typed::problem(english, pattern));
    problems.extend(numbers::problems(language, english, pattern));
    problems.extend(meaning::problems(language, english, pattern));
    problems.extend(letters::problems(&language.alphabet, pattern, Some(english)));
    problems.extend(russian::problems(language, pattern));
    problems.extend(length::problems(pattern));
    problems
}
