//! How a command ends.

use crate::read::ReadError;
use crate::terminal;
use guide::InputError;
use std::process::ExitCode;

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
    pub(crate) fn new(text: String) -> Self {
        Self { text, notes: String::new(), code: Code::Answered }
    }

    pub(crate) fn with_code(text: String, code: Code) -> Self {
        Self { text, notes: String::new(), code }
    }
}

/// Bad input: nothing was decided.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BadInput {
    #[error(transparent)]
    Read(#[from] ReadError),
    /// Mistakes in the facts given.
    #[error("{}", one_a_line(.0))]
    Facts(Vec<InputError>),
    /// Facts that cannot all be true.
    #[error("{0}")]
    Impossible(#[from] guide::Refusal),
    /// A text for standard error as it stands, the mistakes of a rulebook for one.
    #[error("{0}")]
    Shown(String),
    /// One line, or a few, that say what is wrong and what to do.
    #[error("{0}")]
    Said(String),
    #[error("cannot write the answer: {0}")]
    Write(std::io::Error),
}

impl From<Vec<InputError>> for BadInput {
    fn from(errors: Vec<InputError>) -> Self {
        Self::Facts(errors)
    }
}

impl BadInput {
    /// As text for standard error.
    pub(crate) fn render(&self) -> String {
        match self {
            Self::Shown(text) => text.clone(),
            Self::Facts(errors) => {
                errors.iter().map(|error| terminal::error_line(&error.to_string())).collect()
            }
            other => terminal::error_line(&other.to_string()),
        }
    }
}

fn one_a_line(errors: &[InputError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
