//! Which rulebook, and in which form the answer comes.

use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};

#[derive(Debug, Args)]
pub(crate) struct RulebookChoice {
    #[arg(long = "rulebook", value_name = "DIR", help_heading = "output")]
    pub(crate) folder: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Folder {
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
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
    #[arg(long = "format", value_name = "FORMAT", default_value = "text", help_heading = "output")]
    kind: Kind,
}

impl Format {
    pub(crate) fn is_json(&self) -> bool {
        matches!(self.kind, Kind::Json)
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Text,
    Json,
}
