//! A talk over standard input and output, line by line, so that it works in every terminal, in pipes and with screen
//! readers.

use super::reply::{self, Reply};
use guide::Speech;
use std::io::{self, BufRead, IsTerminal, Read};
use surroundings::terminal;

/// The longest line that is read as an answer.
const LINE: u64 = 4096;

/// Why a talk ends without an answer.
#[derive(Debug)]
pub(super) enum Ended {
    Quit,
    InputOver,
    /// Standard output was closed.
    NobodyReads,
    Unreadable(io::Error),
    Unwritable(io::Error),
    /// What was given cannot be.
    Refused(guide::Refusal),
}

pub(super) struct Dialogue {
    speech: Speech,
    /// Whether a person's own Enter ends the prompt's line on the screen.
    typed: bool,
}

impl Dialogue {
    pub(super) fn new(speech: Speech) -> Self {
        Self { speech, typed: io::stdin().is_terminal() }
    }

    pub(super) fn say(&mut self, text: &str) -> Result<(), Ended> {
        match terminal::write(text) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Ended::NobodyReads),
            Err(error) => Err(Ended::Unwritable(error)),
        }
    }

    /// Says that there is nothing to go back to.
    pub(super) fn say_first(&mut self) -> Result<(), Ended> {
        self.say(&format!("{}\n", self.speech.command_ask_first()))
    }

    /// The reply to a question with so many answers, asked for until it is one.
    pub(super) fn reply(&mut self, answers: usize, several: bool) -> Result<Reply, Ended> {
        loop {
            self.say(&format!("\n{}: ", reply::hint(self.speech, answers, several)))?;
            let line = line(&mut io::stdin().lock()).map_err(Ended::Unreadable)?;
            if !self.typed {
                self.say("\n")?;
            }
            let Some(line) = line else { return Err(Ended::InputOver) };
            if line.trim().eq_ignore_ascii_case("q") {
                return Err(Ended::Quit);
            }
            match reply::parse(self.speech, &line, answers, several) {
                Ok(reply) => return Ok(reply),
                Err(problem) => self.say(&format!("{problem}\n"))?,
            }
        }
    }
}

/// The next line; `None` at the end of the input. Of a line that is too long only the beginning is kept.
fn line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.by_ref().take(LINE).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn lines_of_every_length() {
        let long = "1".repeat(10_000);
        let text = format!("1\n{long}\n2");
        let mut input = text.as_bytes();
        assert_eq!(line(&mut input).unwrap().as_deref(), Some("1\n"));
        assert_eq!(line(&mut input).unwrap().map(|line| line.len()), Some(4096));
        assert_eq!(line(&mut input).unwrap().as_deref(), Some("2"));
        assert_eq!(line(&mut input).unwrap(), None);
    }
}
