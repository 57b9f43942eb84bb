//! How a command ends.

use guide::{InputError, Speech, Style, Translation};
use serde_json::{Value, json};
use std::process::ExitCode;
use surroundings::read::ReadError;
use surroundings::rulebook::LoadError;
use surroundings::terminal;

/// The exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    Answered,
    Unsound,
    BadInput,
}

impl From<Code> for ExitCode {
    fn from(code: Code) -> Self {
        Self::from(match code {
            Code::Answered => 0,
            Code::Unsound => 1,
            Code::BadInput => 2,
        })
    }
}

/// What a command answers. It is written only when it is complete.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For standard output.
    pub(crate) text: String,
    /// For standard error.
    pub(crate) notes: String,
    pub(crate) code: Code,
}

impl Answer {
    /// A document for programs. It tells which language its texts are in, and who translated them.
    pub(crate) fn json(speech: Speech, mut document: Value) -> Self {
        if let Value::Object(document) = &mut document {
            let translation = match Translation::of(speech.locale) {
                Translation::Source => "source",
                Translation::Machine => "machine",
                Translation::Reviewed => "reviewed",
            };
            document.insert("lang".to_owned(), json!(speech.locale.code()));
            document.insert("translation".to_owned(), json!(translation));
        }
        Self::new(format!("{document:#}\n"))
    }

    /// A text for people. It ends with who translated it, where no person has looked at that.
    pub(crate) fn text(speech: Speech, mut text: String) -> Self {
        if Translation::of(speech.locale) == Translation::Machine {
            text.push_str(&format!(
                "\n{}\n",
                textwrap::fill(speech.translation_machine(), Style::default().width)
            ));
        }
        Self::new(text)
    }

    pub(crate) fn new(text: String) -> Self {
        Self { text, notes: String::new(), code: Code::Answered }
    }

    pub(crate) fn with_code(text: String, code: Code) -> Self {
        Self { text, notes: String::new(), code }
    }
}

/// Bad input: nothing was decided.
#[derive(Debug)]
pub(crate) enum BadInput {
    Read(ReadError),
    /// There is no sound rulebook to answer from.
    Load(LoadError),
    /// Mistakes in the facts given.
    Facts(Vec<InputError>),
    /// Facts that cannot all be true.
    Impossible(guide::Refusal),
    /// A text for standard error as it stands, the mistakes of a rulebook for one.
    Shown(String),
    /// One line, or a few, that say what is wrong and what to do.
    Said(String),
    Write(std::io::Error),
}

impl From<ReadError> for BadInput {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

/// A rulebook that is only the means to an answer must be sound: a broken one is bad input.
impl From<LoadError> for BadInput {
    fn from(error: LoadError) -> Self {
        Self::Load(error)
    }
}

impl From<Vec<InputError>> for BadInput {
    fn from(errors: Vec<InputError>) -> Self {
        Self::Facts(errors)
    }
}

impl From<guide::Refusal> for BadInput {
    fn from(refusal: guide::Refusal) -> Self {
        Self::Impossible(refusal)
    }
}

impl BadInput {
    /// As text for standard error.
    pub(crate) fn render(&self, speech: Speech) -> String {
        let line = |message: &str| terminal::error_line(speech, message);
        match self {
            Self::Read(error) => line(&error.said(speech)),
            Self::Load(error) => error.render(speech),
            Self::Facts(errors) => errors.iter().map(|error| line(&error.said(speech))).collect(),
            Self::Impossible(refusal) => line(&refusal.to_string()),
            Self::Shown(text) => text.clone(),
            Self::Said(text) => line(text),
            Self::Write(error) => line(&speech.command_cannot_write_answer(error)),
        }
    }
}
