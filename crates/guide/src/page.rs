//! Text on a page: headings, paragraphs and lists, wrapped to a width.

mod wrap;

use crate::words::capitals;
use crate::{Speech, Style};
pub(crate) use wrap::wrap;

/// A page being written.
pub(crate) struct Page {
    speech: Speech,
    style: Style,
    text: String,
}

/// Narrower than this no line is readable.
const NARROWEST: usize = 20;

/// Narrower than this no column is readable.
const NARROWEST_COLUMN: usize = 30;

/// Columns between two texts side by side.
const BETWEEN: usize = 2;

impl Page {
    /// An empty page, to be written in this language.
    pub(crate) fn new(speech: Speech, style: &Style) -> Self {
        Self { speech, style: *style, text: String::new() }
    }

    /// The page, ending in one line break.
    pub(crate) fn finish(self) -> String {
        let mut text = self.text.trim_end().to_owned();
        text.push('\n');
        text
    }

    /// An empty line, unless the page begins here or one stands already.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A heading of a part, in capitals and bold.
    pub(crate) fn heading(&mut self, heading: &str) {
        self.gap();
        self.bold("", &capitals(self.speech, heading));
    }

    /// A title within a part.
    pub(crate) fn title(&mut self, title: &str) {
        self.bold("", title);
    }

    /// A paragraph.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        let space = " ".repeat(indent);
        self.wrapped(&space, &space, text);
    }

    /// An item of a list.
    pub(crate) fn item(&mut self, indent: usize, text: &str) {
        let space = " ".repeat(indent);
        self.wrapped(&format!("{space}- "), &format!("{space}  "), text);
    }

    /// Whether an item takes one line.
    pub(crate) fn is_one_item(&self, indent: usize, text: &str) -> bool {
        textwrap::core::display_width(text) + indent + "- ".len() <= self.width()
    }

    /// Two texts behind their titles: side by side, or one after the other where the page is too narrow for that.
    pub(crate) fn columns(&mut self, indent: usize, left: (&str, &str), right: (&str, &str)) {
        let column = self.style.width.saturating_sub(indent + BETWEEN) / 2;
        let texts = [left, right].map(|(title, text)| format!("{title} {text}"));
        if column < NARROWEST_COLUMN {
            texts.iter().for_each(|text| self.paragraph(indent, text));
            return;
        }
        let [left, right] = texts.map(|text| wrap(&text, column, "", ""));
        for row in 0..left.len().max(right.len()) {
            let [one, other] = [&left, &right].map(|lines| lines.get(row).map_or("", String::as_str));
            let space = " ".repeat((column + BETWEEN).saturating_sub(textwrap::core::display_width(one)));
            let line = format!("{}{one}{space}{other}", " ".repeat(indent));
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn bold(&mut self, indent: &str, text: &str) {
        for line in wrap(text, self.width(), indent, indent) {
            if self.style.colour {
                let bold = anstyle::Style::new().bold();
                self.text.push_str(&format!("{bold}{line}{bold:#}\n"));
            } else {
                self.text.push_str(&line);
                self.text.push('\n');
            }
        }
    }

    fn wrapped(&mut self, first: &str, next: &str, text: &str) {
        for line in wrap(text, self.width(), first, next) {
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    fn width(&self) -> usize {
        self.style.width.max(NARROWEST)
    }

    /// How many lines there are so far.
    pub(crate) fn lines(&self) -> usize {
        self.text.trim_end().lines().count()
    }
}
