//! The command.

mod arguments;
mod cluster;
mod help;
mod laws;
mod run;
mod watch;

use arguments::Arguments;
use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use guide::Speech;
use impact::Problem;
use std::ffi::OsString;
use std::process::ExitCode;
use surroundings::choice::choose;
use surroundings::terminal;

const BAD_INPUT: u8 = 2;
/// What a shell gives where a command was stopped by Ctrl-C.
const STOPPED: u8 = 130;

/// Why there is no answer: words for standard error, and the exit code.
pub(crate) struct Refused {
    text: String,
    code: u8,
}

impl Refused {
    /// One mistake in words.
    pub(crate) fn said(speech: Speech, message: &str) -> Self {
        Self { text: terminal::error_line(speech, message), code: BAD_INPUT }
    }

    /// A text as it stands.
    pub(crate) fn shown(text: String) -> Self {
        Self { text, code: BAD_INPUT }
    }

    /// What is wrong with a table or a question.
    pub(crate) fn problems(speech: Speech, problems: &[Problem]) -> Self {
        let line = |problem: &Problem| Self::said(speech, &problem.said(speech)).text;
        Self::shown(problems.iter().map(line).collect())
    }
}

/// Runs the command with the arguments of the process.
pub(crate) fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let answered = match choose(&typed, |name| std::env::var(name).ok()) {
        Ok(choice) => answer(choice.speech(), &typed),
        Err(unknown) => Err(Refused::said(unknown.speech, &unknown.said())),
    };
    match answered {
        Ok(()) => ExitCode::SUCCESS,
        Err(refused) => {
            terminal::write_notes(&refused.text);
            ExitCode::from(refused.code)
        }
    }
}

fn answer(speech: Speech, typed: &[OsString]) -> Result<(), Refused> {
    let matches = help::command(speech).try_get_matches_from(typed);
    let text = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(Arguments { part: Some(part), .. }) => cluster::run(speech, part),
        Ok(arguments) => run::run(speech, &arguments),
        Err(error) => help_or_mistake(&error),
    }?;
    let cannot = |error| Refused::said(speech, &speech.command_cannot_write_answer(error));
    terminal::write(&text).map(|_is_read| ()).map_err(cannot)
}

/// Ends the process because Ctrl-C was pressed.
pub(crate) fn stop(speech: Speech) {
    terminal::write_notes(&format!("\n{}\n", speech.impact_cells_stopped()));
    std::process::exit(i32::from(STOPPED));
}

/// `--help` and `--version` are answers.
fn help_or_mistake(error: &clap::Error) -> Result<String, Refused> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(error.render().to_string()),
        _ => Err(Refused::shown(error.render().to_string())),
    }
}
