//! What is on record beside the law: its history, figures, who helps, and papers.

use super::{CaseArguments, Format, GrowthArguments, RulebookChoice, Scope};
use clap::{Args, ValueEnum};
use language::{Date, rulebook};

#[derive(Debug, Args)]
#[command(after_help = "yol timeline --journey residence --account akif")]
pub(crate) struct Timeline {
    #[command(flatten)]
    pub(crate) case: CaseArguments,
    #[command(flatten)]
    pub(crate) growth: GrowthArguments,
    #[command(flatten)]
    pub(crate) scope: Scope,
    #[command(flatten)]
    pub(crate) span: SpanArguments,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
pub(crate) struct SpanArguments {
    #[arg(long, value_name = "DATE", value_parser = super::case::day, help_heading = "list")]
    pub(crate) from: Option<Date>,
    #[arg(long, value_name = "DATE", value_parser = super::case::day, help_heading = "list")]
    pub(crate) until: Option<Date>,
    #[command(flatten)]
    pub(crate) country: CountryChoice,
}

#[derive(Debug, Args)]
pub(crate) struct CountryChoice {
    #[arg(long = "country", value_name = "CODE", help_heading = "list")]
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
#[command(after_help = "yol figures --checked differs")]
pub(crate) struct FigureList {
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long, value_name = "KEY", help_heading = "list")]
    pub(crate) source: Option<String>,
    #[arg(long, value_name = "RESULT", help_heading = "list")]
    checked: Option<Check>,
    #[command(flatten)]
    pub(crate) country: CountryChoice,
    #[arg(long = "format", value_name = "FORMAT", default_value = "text", help_heading = "output")]
    pub(crate) format: TableFormat,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

impl FigureList {
    pub(crate) fn checked(&self) -> Option<rulebook::Checked> {
        self.checked.map(|checked| match checked {
            Check::Agrees => rulebook::Checked::Agrees,
            Check::Differs => rulebook::Checked::Differs,
            Check::NotFound => rulebook::Checked::NotFound,
            Check::NotChecked => rulebook::Checked::NotChecked,
        })
    }
}

#[derive(Debug, Args)]
#[command(after_help = "yol helpers --country KG")]
pub(crate) struct HelperList {
    #[command(flatten)]
    pub(crate) country: CountryChoice,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Debug, Args)]
#[command(after_help = "yol papers")]
pub(crate) struct PaperList {
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    Text,
    Json,
    Csv,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Check {
    Agrees,
    Differs,
    NotFound,
    NotChecked,
}
