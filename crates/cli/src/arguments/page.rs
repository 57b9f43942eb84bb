//! The guide as one file, and copies of it.

use super::RulebookChoice;
use clap::{Args, ValueEnum};
use language::Date;
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "yol page --edition carry")]
pub(crate) struct Page {
    #[arg(long, value_enum, default_value_t = PageEdition::Full)]
    pub(crate) edition: PageEdition,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Date>,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PageEdition {
    Full,
    Carry,
}

#[derive(Debug, Args)]
#[command(after_help = "yol copy README.md")]
pub(crate) struct CopyOf {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
