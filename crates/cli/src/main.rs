//! `yol`: what a military paper at a Russian migration office means for a person, on the command line.
//!
//! `arguments` declares everything that can be typed, and `help` says what it
//! means; `commands` holds one file for each command. A command makes its
//! whole answer before the first word of it is written, so an answer is never cut short in silence. Files, clock,
//! environment and terminal are touched in the crate `surroundings`, git in `git`, and nowhere below.
//!
//! Exit codes: 0 answered; 1 the rulebook is unsound, or a test failed, or `fmt --check` found something; 2 bad input.

#![forbid(unsafe_code)]

mod arguments;
mod case;
mod commands;
mod git;
mod growth;
mod help;
mod mistake;
mod outcome;
mod translations;

use arguments::Arguments;
use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use guide::Speech;
use outcome::{Answer, BadInput, Code};
use std::ffi::OsString;
use std::process::ExitCode;
use surroundings::choice::{Choice, choose};
use surroundings::terminal;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let (speech, outcome) = match choose(&arguments, |name| std::env::var(name).ok()) {
        Ok(choice) => (choice.speech(), answer(&choice, &arguments)),
        Err(unknown) => (unknown.speech, Err(BadInput::Said(unknown.said()))),
    };
    let code = outcome.and_then(finish).unwrap_or_else(|mistake| {
        terminal::write_notes(&mistake.render(speech));
        Code::BadInput
    });
    code.into()
}

fn answer(choice: &Choice, arguments: &[OsString]) -> Result<Answer, BadInput> {
    let speech = choice.speech();
    if let Some(handed) = commands::impact::handed_over(arguments) {
        return commands::impact::run(speech, &handed);
    }
    let matches = help::command(speech).try_get_matches_from(arguments);
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => commands::run(arguments.command, choice),
        Err(error) => help_or_mistake(speech, &error),
    }
}

/// `--help` and `--version` are answers; everything else that clap says is a mistake in the arguments.
pub(crate) fn help_or_mistake(speech: Speech, error: &clap::Error) -> Result<Answer, BadInput> {
    let text = |colour: bool| {
        let text = error.render();
        if colour { text.ansi().to_string() } else { text.to_string() }
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Ok(Answer::new(text(terminal::colours_are_seen())))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Err(BadInput::Shown(text(terminal::colours_are_seen_in_errors())))
        }
        _ => Err(BadInput::Said(mistake::said(speech, error))),
    }
}

fn finish(answer: Answer) -> Result<Code, BadInput> {
    terminal::write(&answer.text).map_err(BadInput::Write)?;
    terminal::write_notes(&answer.notes);
    Ok(answer.code)
}
