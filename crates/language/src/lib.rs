//! The rulebook language: Markdown with fenced `yol` blocks becomes a checked [`Rulebook`].
//!
//! `docs/language.md` is the whole language. [`compile`] takes the files of a rulebook and gives back either
//! the [`Rulebook`], in which every name is resolved and every value lies in its domain, or a [`Failure`] with
//! every mistake of every file. A mistake is a [`Diagnostic`]; its [`Code`] has a page under
//! `docs/diagnostics`. [`format()`] lays out the blocks of one file.
//!
//! Data flows one way: `markdown` finds the fences, `syntax` makes a tree of them, `check` makes a rulebook of
//! the trees, `format` makes text of them. Nothing here reads a file, a clock or the environment.
//!
//! ~~~
//! use language::{InputFile, compile};
//!
//! let text = r#"
//! # Who may enter
//!
//! ```yol
//! rulebook entry
//!     title          "The entry rules of Borduria"
//!     checked until  2026-01-31
//!
//! source GAZETTE
//!     publisher  "Official Gazette"
//!     title      "Entry Act"
//!     date       2024-03-01
//!     mark       primary
//!
//! instrument entry-act
//!     title     "Entry Act"
//!     standing  enacted
//!     in force  from 2024-04-01
//!     source    GAZETTE
//!
//! fact age
//!     type       number from 0 to 120 years
//!     title      "age"
//!     ask        "How old are you?"
//!     intrusive  some
//!     change     waiting
//!
//! conclusion entry
//!     kind       right
//!     title      "Entering alone"
//!     values     yes  "You may enter alone."
//!                no   "You may not enter alone."
//!     otherwise  no
//!     source     GAZETTE
//!
//! rule grown-ups-enter
//!     decides  entry is yes
//!     under    entry-act
//!     when     age is at least 18 years
//! ```
//! "#;
//!
//! let file = |text: &str| vec![InputFile { path: "entry.md".to_owned(), text: text.to_owned() }];
//! let rulebook = compile(file(text)).unwrap();
//! assert_eq!(rulebook.rules.len(), 1);
//!
//! let failure = compile(file(&text.replace("when     age", "when     aeg"))).unwrap_err();
//! let [mistake] = failure.diagnostics.as_slice() else { panic!() };
//! assert_eq!(mistake.code.as_str(), "unknown-name");
//! assert_eq!(mistake.help.as_deref(), Some("did you mean `age`?"));
//! ~~~

mod calendar;
mod check;
mod diagnostic;
mod format;
mod markdown;
pub mod rulebook;
mod suggest;
mod syntax;

pub use calendar::{DateError, parse_date, shift};
pub use diagnostic::{Code, Diagnostic, Failure, line_column, render};
pub use format::format;
pub use jiff::civil::Date;
pub use rulebook::Rulebook;
pub use suggest::nearest;

use rulebook::{FileId, SourceFile};
use typed_index_collections::TiVec;

/// A Markdown file of a rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputFile {
    /// Path relative to the rulebook's folder, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Compiles the Markdown files of one rulebook. Their order does not matter.
///
/// # Errors
///
/// All mistakes of all files, sorted by file and position.
pub fn compile(files: Vec<InputFile>) -> Result<Rulebook, Failure> {
    let mut files: Vec<SourceFile> =
        files.into_iter().map(|file| SourceFile { path: file.path, text: file.text }).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let files: TiVec<FileId, SourceFile> = files.into();

    let mut diagnostics = Vec::new();
    let mut trees = TiVec::with_capacity(files.len());
    for (id, file) in files.iter_enumerated() {
        let (tree, found) = syntax::parse(&file.text, id);
        trees.push(tree);
        diagnostics.extend(found);
    }
    let (rulebook, mut diagnostics) = check::check(&files, &trees, diagnostics);
    drop(trees);
    if diagnostics.is_empty() {
        return Ok(Rulebook { files, ..rulebook });
    }
    diagnostic::sort(&mut diagnostics);
    Err(Failure { files, diagnostics })
}
