//! In which languages it speaks, and what is left to translate.

use super::RulebookChoice;
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "yol lang --lang tg", args_conflicts_with_subcommands = true)]
pub(crate) struct Lang {
    #[command(subcommand)]
    pub(crate) command: Option<LangCommand>,
    #[command(flatten)]
    pub(crate) texts: TextSource,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LangCommand {
    Status(LangStatus),
    Missing(LangMissing),
    Sheet(Sheet),
    Glossary(Glossary),
}

#[derive(Debug, Args)]
#[command(after_help = "yol lang status")]
pub(crate) struct LangStatus {
    #[command(flatten)]
    pub(crate) texts: TextSource,
}

#[derive(Debug, Args)]
#[command(after_help = "yol lang missing --lang ky")]
pub(crate) struct LangMissing {
    #[command(flatten)]
    pub(crate) texts: TextSource,
}

#[derive(Debug, Args)]
#[command(after_help = "yol lang sheet --lang uz --only rulebook/papers.ftl --out -")]
pub(crate) struct Sheet {
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) only: Vec<String>,
    #[arg(long)]
    pub(crate) only_critical: bool,
    #[command(flatten)]
    pub(crate) texts: TextSource,
}

#[derive(Debug, Args)]
#[command(after_help = "yol lang glossary --lang tg")]
pub(crate) struct Glossary {
    #[command(flatten)]
    pub(crate) texts: TextSource,
}

// Where the texts are read from.
#[derive(Debug, Args)]
pub(crate) struct TextSource {
    #[arg(long = "locales", value_name = "DIR", help_heading = "output")]
    pub(crate) locales: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}
