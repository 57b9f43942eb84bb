//! Which rulebook, and in which form the answer comes.

use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(crate) struct RulebookChoice {
    /// Answer from the rulebook in this folder instead of the built-in one
    #[arg(long = "rulebook", value_name = "DIR", help_heading = "Rulebook and output")]
    pub(crate) folder: Option<PathBuf>,
}

/// A rulebook that is itself the subject, so that its folder can be given without a flag.
#[derive(Debug, Args)]
pub(crate) struct Folder {
    /// The rulebook's folder; without it the built-in rulebook
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The same as DIR
    #[arg(long = "rulebook", value_name = "DIR", conflicts_with = "folder")]
    rulebook: Option<PathBuf>,
}

impl Folder {
    pub(crate) fn path(&self) -> Option<&Path> {
        self.folder.as_deref().or(self.rulebook.as_deref())
    }
}

#[derive(Debug, Args)]
pub(crate) struct Format {
    /// How the answer is written
    #[arg(
        long = "format",
        value_name = "FORMAT",
        default_value = "text",
        help_heading = "Rulebook and output"
    )]
    kind: Kind,
}

impl Format {
    pub(crate) fn is_json(&self) -> bool {
        matches!(self.kind, Kind::Json)
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// For people
    Text,
    /// For programs
    Json,
}
