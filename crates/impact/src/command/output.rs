//! Writing: an answer whole and once, messages to standard error.

use super::Refused;
use guide::Speech;
use std::io::{self, ErrorKind, Write};

/// Writes a text to standard output, whole.
pub(crate) fn write(text: &str) -> Result<(), Refused> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Ok(()) => Ok(()),
        // Nobody reads any more, as after `| head -1`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(error) => {
            let speech = Speech::default();
            Err(Refused::said(speech, &speech.command_cannot_write_answer(error)))
        }
    }
}

/// Writes a text to standard error. Where that fails nobody is left to be told.
pub(crate) fn write_notes(text: &str) {
    let mut output = io::stderr().lock();
    let _nobody_is_left = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// The text without control characters: what stands in a file must not steer the terminal.
pub(crate) fn printable(text: &str) -> String {
    let shown = |letter: char| {
        if letter.is_control() && letter != '\n' { char::REPLACEMENT_CHARACTER } else { letter }
    };
    text.trim_end().chars().map(shown).collect()
}
