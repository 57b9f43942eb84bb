//! `yol verify`

mod json;
mod text;

use crate::arguments::Verify;
use crate::outcome::{Answer, BadInput, Code};
use engine::{Engine, Fault, Finding};
use language::rulebook::{AccountKind, Place};
use language::{Diagnostic, Failure, Rulebook};
use surroundings::rulebook::{self, LoadError};
use surroundings::terminal;

pub(crate) fn run(arguments: &Verify) -> Result<Answer, BadInput> {
    let report = match rulebook::load_unproved(arguments.folder.path()) {
        Ok((engine, faults)) => Report::new(engine, faults),
        Err(LoadError::Broken(failure)) => Report::of(failure),
        Err(error) => return Err(error.into()),
    };
    let is_sound = report.mistakes.is_empty() && (!arguments.strict || report.warnings.is_empty());
    let text = if arguments.format.is_json() { json::written(&report) } else { text::written(&report) };
    Ok(Answer::with_code(text, if is_sound { Code::Answered } else { Code::Unsound }))
}

/// The mistakes are what was asked for, so they are the answer.
pub(super) fn mistakes(failure: &Failure) -> Answer {
    let text = language::render(&failure.files, &failure.diagnostics, terminal::colours_are_seen());
    Answer::with_code(text, Code::Unsound)
}

/// All that is to be said of a rulebook.
struct Report {
    engine: Option<Engine>,
    /// With the texts in which the mistakes and warnings stand.
    rulebook: Rulebook,
    mistakes: Vec<Diagnostic>,
    warnings: Vec<Warning>,
}

struct Warning {
    diagnostic: Diagnostic,
    /// For the built-in rulebook, which has no texts to count lines in.
    line: u32,
}

impl Warning {
    fn new(rulebook: &Rulebook, finding: &Finding) -> Self {
        Self { diagnostic: finding.diagnostic(rulebook), line: finding.place(rulebook).line }
    }
}

impl Report {
    fn new(engine: Engine, mut mistakes: Vec<Diagnostic>) -> Self {
        let rulebook = engine.rulebook().clone();
        let warnings = match engine.findings() {
            Ok(findings) => findings.iter().map(|finding| Warning::new(&rulebook, finding)).collect(),
            Err(too_large) => {
                mistakes.push(Fault::TooLarge(too_large).diagnostic(&rulebook));
                Vec::new()
            }
        };
        Self { engine: Some(engine), rulebook, mistakes, warnings }
    }

    fn of(failure: Failure) -> Self {
        let rulebook = Rulebook { files: failure.files, ..Rulebook::default() };
        Self { engine: None, rulebook, mistakes: failure.diagnostics, warnings: Vec::new() }
    }

    /// Whether the texts in which things stand are at hand.
    fn has_texts(&self) -> bool {
        self.rulebook.files.iter().any(|file| !file.text.is_empty())
    }

    /// The engine, where it was proved sound.
    fn proved(&self) -> Option<&Engine> {
        self.engine.as_ref().filter(|_| self.mistakes.is_empty())
    }
}

/// What the rulebook holds: how many of each, in the singular.
fn counts(engine: &Engine) -> Vec<(usize, &'static str)> {
    let rulebook = engine.rulebook();
    let exceptions = rulebook.rules.iter().filter(|rule| !rule.exception_of.is_empty()).count();
    let cases = rulebook.accounts.iter().filter(|account| account.kind == AccountKind::Case).count();
    vec![
        (rulebook.files.len(), "file"),
        (rulebook.sources.len(), "source"),
        (rulebook.instruments.len(), "instrument"),
        (rulebook.facts.len(), "fact"),
        (rulebook.conclusions.len(), "conclusion"),
        (rulebook.rules.len() - exceptions, "rule"),
        (exceptions, "exception"),
        (rulebook.readings.len(), "reading"),
        (rulebook.accounts.len() - cases, "account"),
        (cases, "case"),
        (rulebook.events.len(), "event"),
        (rulebook.figures.len(), "figure"),
        (rulebook.helpers.len(), "helper"),
        (rulebook.papers.len(), "paper"),
        (rulebook.phrases.len(), "phrase"),
        (engine.node_count(), "diagram node"),
    ]
}

/// Each rule, reading and value that no account or case reaches: where it stands, and that in words.
fn untested(engine: &Engine) -> Vec<(&Place, String)> {
    let rulebook = engine.rulebook();
    let untested = engine.untested();
    let rules = untested.rules.iter().filter_map(|id| rulebook.rules.get(*id)).map(|rule| {
        let kind = if rule.exception_of.is_empty() { "rule" } else { "exception" };
        (&rule.place, format!("{kind} `{}` decides no account or case", rule.name))
    });
    let readings = untested.readings.iter().filter_map(|id| rulebook.readings.get(*id));
    let readings =
        readings.map(|reading| (&reading.place, format!("reading `{}` is open in none", reading.name)));
    let values = untested.values.iter().filter_map(|(conclusion, value)| {
        let conclusion = rulebook.conclusions.get(*conclusion)?;
        let name = &conclusion.values.get(*value)?.name;
        Some((&conclusion.place, format!("`{} is {name}` is reached by none", conclusion.name)))
    });
    rules.chain(readings).chain(values).collect()
}

/// The path of the file in which something stands.
fn path<'r>(rulebook: &'r Rulebook, place: &Place) -> &'r str {
    rulebook.files.get(place.file).map_or("", |file| file.path.as_str())
}
