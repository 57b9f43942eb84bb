//! Writing to the terminal: an answer whole and once, messages to standard error, colours only where they are seen.

use anstream::{AutoStream, ColorChoice};
use anstyle::AnsiColor;
use guide::{Speech, Style};
use std::io::{self, ErrorKind, Write};

const ERROR: anstyle::Style = AnsiColor::Red.on_default().bold();

/// Whether colours will be seen on standard output; the person's NO_COLOR and CLICOLOR settings count.
#[must_use]
pub fn colours_are_seen() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// How an answer is laid out for standard output.
#[must_use]
pub fn style() -> Style {
    Style { colour: colours_are_seen(), ..Style::default() }
}

/// The same for standard error.
#[must_use]
pub fn colours_are_seen_in_errors() -> bool {
    AutoStream::choice(&io::stderr()) != ColorChoice::Never
}

/// Writes a text to standard output, whole. `false` where nobody reads any more, as after `| head -1`.
///
/// # Errors
/// The text could not be written, on a full disk for one.
pub fn write(text: &str) -> io::Result<bool> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(error),
    }
}

/// Writes a text to standard error. Where that fails nobody is left to be told.
pub fn write_notes(text: &str) {
    let mut output = io::stderr().lock();
    let _nobody_is_left = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// A message as an error, with `error:` in red where colours are seen.
#[must_use]
pub fn error_line(speech: Speech, message: &str) -> String {
    let (label, message) = (speech.command_error(), printable(message));
    if colours_are_seen_in_errors() {
        format!("{ERROR}{label}{ERROR:#} {message}\n")
    } else {
        format!("{label} {message}\n")
    }
}

/// The text without control characters: a name from a file must not steer the terminal.
#[must_use]
pub fn printable(text: &str) -> String {
    let shown = |letter: char| {
        if letter.is_control() && letter != '\n' { char::REPLACEMENT_CHARACTER } else { letter }
    };
    text.trim_end().chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\nc\0\n"), "a\u{fffd}[2Jb\nc\u{fffd}");
    }
}
