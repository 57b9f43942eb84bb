//! What is on record beside the law: its history, figures, who helps, and papers.

use super::{CaseArguments, Format, GrowthArguments, RulebookChoice, Scope};
use clap::{Args, ValueEnum};
use language::{Date, rulebook};

/// Print the history of the regime, and the answer for a case over time
///
/// Laws and decrees stand with the day they took effect, the day they became public and the day they ended; reported
/// practice and events between them; bills apart, since they are no law. With facts, an account or a case file, only
/// what may concern that case is listed, and the answer is given for every day on which it changes. The facts are those
/// of the case's own day: an age and other numbers that grow do so from there, and back.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol timeline --journey residence --account akif")]
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
    /// Leave out what came before this day
    #[arg(long, value_name = "DATE", value_parser = super::case::day, help_heading = "What to list")]
    pub(crate) from: Option<Date>,
    /// Leave out what comes after this day
    #[arg(long, value_name = "DATE", value_parser = super::case::day, help_heading = "What to list")]
    pub(crate) until: Option<Date>,
    #[command(flatten)]
    pub(crate) country: CountryChoice,
}

#[derive(Debug, Args)]
pub(crate) struct CountryChoice {
    /// List only what names citizens of this country, as KZ
    #[arg(long = "country", value_name = "CODE", help_heading = "What to list")]
    pub(crate) code: Option<String>,
}

/// List the numbers that the sources name, with who says so and what contradicts them
///
/// With a name, show that figure only. `--format csv` writes a table with one row for each figure.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol figures --checked differs")]
pub(crate) struct FigureList {
    /// Show only this one
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
    /// List only figures that rest on this source (see `yol sources`)
    #[arg(long, value_name = "KEY", help_heading = "What to list")]
    pub(crate) source: Option<String>,
    /// List only figures for which a check against other sources gave this
    #[arg(long, value_name = "RESULT", help_heading = "What to list")]
    checked: Option<Check>,
    #[command(flatten)]
    pub(crate) country: CountryChoice,
    /// How the answer is written
    #[arg(
        long = "format",
        value_name = "FORMAT",
        default_value = "text",
        help_heading = "Rulebook and output"
    )]
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

/// List organisations and lines that help, with the day they were last seen
///
/// With a country, list those for everybody and those for its citizens.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol helpers --country KG")]
pub(crate) struct HelperList {
    #[command(flatten)]
    pub(crate) country: CountryChoice,
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

/// List the papers that one may be handed, and Russian phrases to say
///
/// Each paper stands under its Russian name, with what it does and what to do before. To name a paper is not to advise
/// it. Phrases state no law where they only ask for something.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  yol papers")]
pub(crate) struct PaperList {
    #[command(flatten)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) rulebook: RulebookChoice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a spreadsheet
    Csv,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Check {
    /// Another source agrees
    Agrees,
    /// Another source says something else
    Differs,
    /// No other source was found
    NotFound,
    /// Nobody checked
    NotChecked,
}
