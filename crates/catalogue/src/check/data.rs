//! What is known of a language: its letters, its ways to say no, its months and its words for terms.

use super::said::small;
use crate::{Catalogue, ReadError, plain};

/// The files of a language that the checks go by, and the terms that all languages share.
#[derive(Clone, Copy, Debug)]
pub struct Files<'t> {
    /// `alphabet.txt`: lines that begin with `letters` (each capital and small: `Аа Бб`), `marks` (its quotes and
    /// apostrophes) and `decimal` (what stands before the part after the point).
    pub letters: &'t str,
    /// `negation.txt`: a word a line; a hyphen at an end of it stands for more letters. After `!` stands a word that only
    /// looks like a no, after `+` one that needs another no beside it ("nobody does not come"): it is one by itself only
    /// where no word follows.
    pub negation: &'t str,
    /// `months.txt`: twelve lines, from January; the beginnings of the month's name, between bars.
    pub months: &'t str,
    /// `../glossary.ftl`: the terms.
    pub terms: &'t str,
    /// `glossary.ftl`: the language's words for them.
    pub glossary: &'t str,
}

/// What is wrong with a file that the checks go by.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DataError {
    /// A glossary cannot be read.
    #[error(transparent)]
    Glossary(#[from] ReadError),
    /// A line is missing, or is not as it should be.
    #[error("{code}/{file}: {problem}")]
    Line {
        /// The language.
        code: String,
        /// The file.
        file: &'static str,
        /// What is wrong, and what to write.
        problem: String,
    },
}

/// The letters of a language, and what else its texts are written with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alphabet {
    /// Capital and small letters, in the order of the alphabet.
    pub letters: Vec<char>,
    /// Quotation marks and apostrophes.
    pub marks: Vec<char>,
    /// What stands before the part after the point.
    pub decimal: char,
}

/// A term and the beginnings of the words for it, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) id: String,
    pub(super) english: Vec<String>,
    pub(super) stems: Vec<String>,
}

/// A word, or a part of words, that says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Negation {
    pub(super) letters: String,
    pub(super) more_before: bool,
    pub(super) more_after: bool,
    /// Whether it only looks like a no.
    pub(super) seeming: bool,
    /// Whether it is a no only where no word follows.
    pub(super) last: bool,
}

/// A language, as far as the checks know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its code.
    pub code: String,
    /// Its letters.
    pub alphabet: Alphabet,
    pub(super) negations: Vec<Negation>,
    pub(super) months: Vec<Vec<String>>,
    pub(super) terms: Vec<Term>,
}

impl Language {
    /// Reads the files of a language.
    ///
    /// # Errors
    /// A file that is not as it should be, or a term without a word.
    pub fn read(code: &str, files: &Files<'_>) -> Result<Self, DataError> {
        let wrong = |file, problem: String| DataError::Line { code: code.to_owned(), file, problem };
        let months: Vec<Vec<String>> = lines(files.months).map(|line| between_bars(code, line)).collect();
        if months.len() != 12 {
            return Err(wrong("months.txt", format!("{} months; there are twelve", months.len())));
        }
        Ok(Self {
            code: code.to_owned(),
            alphabet: Alphabet::read(code, files.letters)?,
            negations: lines(files.negation).map(|line| negation(code, line)).collect(),
            months,
            terms: terms(code, files)?,
        })
    }
}

impl Alphabet {
    /// Reads an `alphabet.txt`.
    ///
    /// # Errors
    /// A line that is missing or wrong.
    pub fn read(code: &str, text: &str) -> Result<Self, DataError> {
        let wrong = |problem| DataError::Line { code: code.to_owned(), file: "alphabet.txt", problem };
        Self::of_lines(text).map_err(wrong)
    }

    fn of_lines(text: &str) -> Result<Self, String> {
        let line = |name: &str| {
            let found = lines(text).find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            found.ok_or_else(|| format!("there is no line `{name} …`"))
        };
        let characters =
            |line: &str| line.chars().filter(|letter| !letter.is_whitespace()).collect::<Vec<_>>();
        let decimal = line("decimal")?.trim().chars().next();
        let letters = characters(line("letters")?);
        match letters.iter().find(|letter| !letter.is_alphabetic()) {
            Some(other) => Err(format!("“{other}” is no letter; quotes and apostrophes stand in `marks`")),
            None => Ok(Self {
                letters,
                marks: characters(line("marks")?),
                decimal: decimal.ok_or("`decimal` has no mark")?,
            }),
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn between_bars(code: &str, line: &str) -> Vec<String> {
    line.split('|').map(|words| small(code, words.trim())).collect()
}

fn negation(code: &str, line: &str) -> Negation {
    let word = line.trim_start_matches(['!', '+']);
    Negation {
        letters: small(code, word.trim_matches('-')),
        more_before: word.starts_with('-'),
        more_after: word.ends_with('-'),
        seeming: line.starts_with('!'),
        last: line.starts_with('+'),
    }
}

fn terms(code: &str, files: &Files<'_>) -> Result<Vec<Term>, DataError> {
    let mut shared = Catalogue::default();
    shared.read("glossary.ftl", files.terms)?;
    let mut own = Catalogue::default();
    own.read(&format!("{code}/glossary.ftl"), files.glossary)?;
    let term = |message: &crate::Message| {
        let words = |message: &crate::Message, part| {
            message.part(part).map_or_else(Vec::new, |pattern| between_bars(code, &plain(pattern)))
        };
        let stems = own.message(&message.id).map_or_else(Vec::new, |own| words(own, "stems"));
        if stems.is_empty() {
            let problem = format!("`{}` has no `.stems`; write your word for it", message.id);
            return Err(DataError::Line { code: code.to_owned(), file: "glossary.ftl", problem });
        }
        Ok(Term { id: message.id.clone(), english: words(message, "english"), stems })
    };
    shared.messages.iter().map(term).collect()
}
