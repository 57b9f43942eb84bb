//! In which languages it speaks, and what is left to translate.

use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Debug, Args)]
#[command(after_help = "yol lang --lang tg")]
pub(crate) struct Lang {
    #[command(subcommand)]
    pub(crate) command: Option<LangCommand>,
    #[command(flatten)]
    pub(crate) texts: TextSource,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LangCommand {
    #[command(after_help = "yol lang status")]
    Status,
    #[command(after_help = "yol lang missing --lang ky")]
    Missing,
    Sheet(Sheet),
    #[command(after_help = "yol lang glossary --lang tg")]
    Glossary,
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
}

// Where the texts are read from, before or behind the name of what is done with them.
#[derive(Debug, Args)]
pub(crate) struct TextSource {
    #[arg(long = "locales", value_name = "DIR", global = true, help_heading = "output")]
    pub(crate) locales: Option<PathBuf>,
    #[arg(long = "rulebook", value_name = "DIR", global = true, help_heading = "output")]
    pub(crate) folder: Option<PathBuf>,
}
