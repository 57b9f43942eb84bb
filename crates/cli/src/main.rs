//! `yol`: what a military paper at a Russian migration office means for a person, on the command line.
//!
//! `arguments` declares everything that can be typed, `commands` holds one file for each command. A command makes its
//! whole answer before the first word of it is written, so an answer is never cut short in silence. Files, clock,
//! environment and terminal are touched here and nowhere below: in `read`, `replace`, `clock` and `terminal`.
//!
//! Exit codes: 0 answered; 1 the rulebook is unsound, or a test failed, or `fmt --check` found something; 2 bad input.

#![forbid(unsafe_code)]

mod arguments;
mod case;
mod clock;
mod commands;
mod growth;
mod outcome;
mod read;
mod replace;
mod rulebook;
mod terminal;

use arguments::Arguments;
use clap::Parser as _;
use outcome::{Answer, BadInput, Code};
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = match Arguments::try_parse() {
        Ok(arguments) => commands::run(arguments.command),
        Err(error) => help_or_mistake(&error),
    };
    let code = outcome.and_then(finish).unwrap_or_else(|mistake| {
        terminal::write_notes(&mistake.render());
        Code::BadInput
    });
    code.into()
}

/// `--help` and `--version` are answers; everything else that clap says is a mistake in the arguments.
fn help_or_mistake(error: &clap::Error) -> Result<Answer, BadInput> {
    let text = |colour: bool| {
        let text = error.render();
        if colour { text.ansi().to_string() } else { text.to_string() }
    };
    if error.use_stderr() {
        Err(BadInput::Shown(text(terminal::colours_are_seen_in_errors())))
    } else {
        Ok(Answer::new(text(terminal::colours_are_seen())))
    }
}

fn finish(answer: Answer) -> Result<Code, BadInput> {
    terminal::write(&answer.text).map_err(BadInput::Write)?;
    terminal::write_notes(&answer.notes);
    Ok(answer.code)
}
