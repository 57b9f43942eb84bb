//! `yol verify`

use crate::arguments::Verify;
use crate::outcome::{Answer, BadInput, Code};
use crate::rulebook::{self, LoadError};
use crate::terminal;
use engine::Engine;
use language::Failure;
use language::rulebook::AccountKind;

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
        counted(rulebook.facts.len(), "fact"),
        counted(rulebook.conclusions.len(), "conclusion"),
        counted(rulebook.rules.len() - exceptions, "rule"),
        counted(exceptions, "exception"),
        counted(rulebook.readings.len(), "reading"),
        counted(rulebook.accounts.len() - cases, "account"),
        counted(cases, "case"),
        counted(engine.node_count(), "diagram node"),
    ];
    format!("sound: {}\n", counts.join(", "))
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
