//! What the compiler says about a mistake, and where it stands.

mod code;
mod render;

pub use code::Code;
pub use render::{line_column, render};

use crate::rulebook::{FileId, SourceFile};
use std::{fmt, ops::Range};
use typed_index_collections::TiVec;

/// One mistake.
///
/// If only one thing can be shown it is the message: it stands on its own, begins in lower case and has no
/// full stop. The label says the same about the underlined text in fewer words; the help says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of mistake; its page under `docs/diagnostics` explains it.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// The file.
    pub file: FileId,
    /// The offending bytes in the file's text.
    pub span: Range<usize>,
    /// What to write beside the underlined text; may be empty.
    pub label: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that explain the mistake, each with its label.
    pub related: Vec<(FileId, Range<usize>, String)>,
}

impl Diagnostic {
    /// A mistake without label, help and related places.
    pub fn new(code: Code, file: FileId, span: Range<usize>, message: impl Into<String>) -> Self {
        let (message, label) = (message.into(), String::new());
        Self { code, message, file, span, label, help: None, related: Vec::new() }
    }

    /// The same with a label beside the underlined text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with advice, where there is any.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// The same with one more place that explains the mistake.
    #[must_use]
    pub fn related(mut self, file: FileId, span: Range<usize>, label: impl Into<String>) -> Self {
        self.related.push((file, span, label.into()));
        self
    }
}

/// Why a rulebook does not compile: every mistake of every file, sorted by file and position.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The files, by path, so that the mistakes can be shown in their text.
    pub files: TiVec<FileId, SourceFile>,
    /// The mistakes; never empty.
    pub diagnostics: Vec<Diagnostic>,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&render(&self.files, &self.diagnostics, false))
    }
}

impl std::error::Error for Failure {}

/// Sorts by file and position, and drops what is said twice about the same text.
pub(crate) fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|one, other| {
        let key = |diagnostic: &Diagnostic| {
            (diagnostic.file, diagnostic.span.start, diagnostic.span.end, diagnostic.code)
        };
        key(one).cmp(&key(other))
    });
    diagnostics.dedup();
}
