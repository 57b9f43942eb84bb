//! The guide as one file, and copies of it.

use super::RulebookChoice;
use clap::{Args, ValueEnum};
use language::Date;
use std::path::PathBuf;

/// Make the guide as one HTML file, without script or network
///
/// It opens from a phone's memory and from a messenger's preview, and works in old browsers. Answers are never stored: they
/// are gone when it is closed, or when “Hide my answers” is pressed.
///
/// The `carry` edition names official acts only, no media and no organisations, and says what the law says on paper. The
/// `full` edition has all sources, reported practice and helpers.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol page --edition carry")]
pub(crate) struct Page {
    /// The language
    #[arg(long, value_enum, default_value_t = Lang::En)]
    pub(crate) lang: Lang,
    /// Which edition
    #[arg(long, value_enum, default_value_t = PageEdition::Full)]
    pub(crate) edition: PageEdition,
    /// Where to write it, under a name that gives nothing away; without it, or with `-`, to standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The day for which the law is read (YYYY-MM-DD); today if not given
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Date>,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

/// A language of the file.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Lang {
    /// English
    En,
}

/// An edition of the file.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PageEdition {
    /// All sources, reported practice and helpers
    Full,
    /// Official acts only, in neutral words, without links and names
    Carry,
}

/// Say whether a copy of the file is genuine, outdated or altered
///
/// Of an altered copy it names what was added: links, inputs, scripts, telephone numbers, words that tell to sign.
/// A genuine copy is made again, letter for letter, from the date and edition it names. Exit code 1: it is not genuine, or
/// it is no longer to be relied on.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol copy README.md")]
pub(crate) struct CopyOf {
    /// The file; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
