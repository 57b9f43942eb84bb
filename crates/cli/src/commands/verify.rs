//! `yol verify`

use crate::arguments::Verify;
use crate::outcome::{Answer, BadInput, Code};
use crate::rulebook::{self, LoadError};
use crate::terminal;
use engine::Engine;
use language::Failure;
use language::rulebook::{AccountKind, Place};

pub(crate) fn run(arguments: &Verify) -> Result<Answer, BadInput> {
    match rulebook::load(arguments.folder.path()) {
        Ok(engine) => Ok(Answer::new(summary(engine))),
        Err(LoadError::Broken(failure)) => Ok(mistakes(&failure)),
        Err(error) => Err(error.into()),
    }
}

/// The mistakes are what was asked for, so they are the answer.
pub(super) fn mistakes(failure: &Failure) -> Answer {
    let text = language::render(&failure.files, &failure.diagnostics, terminal::colours_are_seen());
    Answer::with_code(text, Code::Unsound)
}

fn summary(engine: &Engine) -> String {
    let rulebook = engine.rulebook();
    let exceptions = rulebook.rules.iter().filter(|rule| !rule.exception_of.is_empty()).count();
    let cases = rulebook.accounts.iter().filter(|account| account.kind == AccountKind::Case).count();
    let counts = [
        counted(rulebook.files.len(), "file"),
        counted(rulebook.sources.len(), "source"),
        counted(rulebook.instruments.len(), "instrument"),
        counted(rulebook.facts.len(), "fact"),
        counted(rulebook.conclusions.len(), "conclusion"),
        counted(rulebook.rules.len() - exceptions, "rule"),
        counted(exceptions, "exception"),
        counted(rulebook.readings.len(), "reading"),
        counted(rulebook.accounts.len() - cases, "account"),
        counted(cases, "case"),
        counted(rulebook.events.len(), "event"),
        counted(rulebook.figures.len(), "figure"),
        counted(rulebook.helpers.len(), "helper"),
        counted(engine.node_count(), "diagram node"),
    ];
    format!("sound: {}\n{}", counts.join(", "), untested(engine))
}

/// A line for each rule, reading and value that no account or case reaches.
fn untested(engine: &Engine) -> String {
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
    let line = |(place, what): (&Place, String)| {
        let file = rulebook.files.get(place.file).map_or("", |file| file.path.as_str());
        format!("untested: {file}:{}: {what}\n", place.line)
    };
    rules.chain(readings).chain(values).map(line).collect()
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
