//! A condition as nested lists.

use crate::Speech;
use crate::html::words::Words;
use askama::FastWritable;
use askama::filters::HtmlSafe;
use std::fmt::{self, Display, Write};

/// Lines with their depths, as nested lists.
pub(super) struct Outline {
    pub(super) speech: Speech,
    pub(super) lines: Vec<(usize, String)>,
}

impl Outline {
    /// Whether nothing is asked for.
    pub(super) fn is_always(&self) -> bool {
        self.lines.iter().all(|(_, text)| text == self.speech.condition_always())
    }
}

impl Display for Outline {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        list(formatter, self.speech, &self.lines)
    }
}

/// The lines as one list: each with what lies deeper behind it as a list of its own.
fn list(to: &mut fmt::Formatter<'_>, speech: Speech, lines: &[(usize, String)]) -> fmt::Result {
    let Some((depth, _)) = lines.first() else { return Ok(()) };
    to.write_str("<ul>")?;
    let mut rest = lines;
    while let Some(((_, text), behind)) = rest.split_first() {
        let deeper = behind.iter().take_while(|(other, _)| other > depth).count();
        let (inner, next) = behind.split_at(deeper);
        write!(to, "<li>{}", Words::said(speech, text))?;
        list(to, speech, inner)?;
        to.write_str("</li>")?;
        rest = next;
    }
    to.write_str("</ul>")
}

impl FastWritable for Outline {
    fn write_into(&self, to: &mut dyn Write, _: &dyn askama::Values) -> askama::Result<()> {
        write!(to, "{self}")?;
        Ok(())
    }
}

// Each line is escaped where it is written.
impl HtmlSafe for Outline {}

#[cfg(test)]
mod tests {
    use super::Outline;
    use crate::Speech;

    #[test]
    fn deeper_lines_stand_inside() {
        let line = |depth, text: &str| (depth, text.to_owned());
        let outline = |lines| Outline { speech: Speech::default(), lines };
        let lines = vec![line(0, "a < b"), line(1, "c"), line(2, "d"), line(1, "e"), line(0, "f")];
        assert_eq!(
            outline(lines).to_string(),
            "<ul><li>a &#60; b<ul><li>c<ul><li>d</li></ul></li><li>e</li></ul></li><li>f</li></ul>"
        );
        assert_eq!(outline(Vec::new()).to_string(), "");
    }
}
