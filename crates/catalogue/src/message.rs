//! Messages, as far as Yol uses Fluent: texts, placeholders, choices by number, and Russian originals.

use crate::{Stamp, Status};

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the language.
    Text(String),
    /// A Russian original beside its translation, written as `{ "вид на жительство" }`. It stays as it is in every
    /// script.
    Russian(String),
    /// What is put in here, by name.
    Argument(String),
    /// One of several texts, by a number.
    Choice {
        /// The number's name.
        argument: String,
        /// The texts; the last is for every other number.
        forms: Vec<(Form, Pattern)>,
    },
}

/// For which numbers a text of a choice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// This number.
    Exactly(u32),
    /// The numbers that take a form of the language: `one`.
    One,
    /// `few`.
    Few,
    /// `many`.
    Many,
    /// Every other number.
    Other,
}

/// A text: its pieces in order.
pub type Pattern = Vec<Piece>;

/// One message: texts that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name, the same in every language.
    pub id: String,
    /// The texts, by the names of the parts; the value of a message is its part "".
    pub parts: Vec<(String, Pattern)>,
    /// Who stands behind the translation; `None` in a source, and where nothing was said.
    pub status: Option<Status>,
    /// The file and the line it stands in.
    pub place: (String, usize),
    /// The lines of the parts, in their order.
    pub lines: Vec<usize>,
}

impl Message {
    /// A text of the message.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&[Piece]> {
        self.parts.iter().find(|(part, _)| part == name).map(|(_, pattern)| pattern.as_slice())
    }

    /// The line of a part; that of the message where it has no such part.
    #[must_use]
    pub fn line(&self, part: &str) -> usize {
        let place = self.parts.iter().position(|(name, _)| name == part);
        place.and_then(|place| self.lines.get(place)).copied().unwrap_or(self.place.1)
    }

    /// From which words a translation of this message is made.
    #[must_use]
    pub fn stamp(&self) -> Stamp {
        let texts: Vec<(&str, String)> =
            self.parts.iter().map(|(part, pattern)| (part.as_str(), written(pattern))).collect();
        Stamp::of(texts.iter().map(|(part, text)| (*part, text.as_str())))
    }

    /// The names of what is put into the texts, each once, in order of appearance.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (_, pattern) in &self.parts {
            arguments(pattern, &mut names);
        }
        names
    }

    /// The names of the numbers that choose between texts.
    #[must_use]
    pub fn numbers(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (_, pattern) in &self.parts {
            numbers(pattern, &mut names);
        }
        names
    }
}

fn arguments(pattern: &[Piece], names: &mut Vec<String>) {
    for piece in pattern {
        match piece {
            Piece::Argument(name) | Piece::Choice { argument: name, .. } if !names.contains(name) => {
                names.push(name.clone());
            }
            _ => {}
        }
        if let Piece::Choice { forms, .. } = piece {
            forms.iter().for_each(|(_, pattern)| arguments(pattern, names));
        }
    }
}

fn numbers(pattern: &[Piece], names: &mut Vec<String>) {
    for piece in pattern {
        let Piece::Choice { argument, forms } = piece else { continue };
        if !names.contains(argument) {
            names.push(argument.clone());
        }
        forms.iter().for_each(|(_, pattern)| numbers(pattern, names));
    }
}

/// A text as people read it, with `{name}` where something is put in and all texts of a choice in a row.
#[must_use]
pub fn plain(pattern: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(words) | Piece::Russian(words) => text.push_str(words),
            Piece::Argument(name) => text.push_str(&format!("{{{name}}}")),
            Piece::Choice { forms, .. } => {
                let forms: Vec<String> = forms.iter().map(|(_, pattern)| plain(pattern)).collect();
                text.push_str(&forms.join(" / "));
            }
        }
    }
    text
}

/// A text as Fluent writes it, on one line.
#[must_use]
pub fn written(pattern: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pattern {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Russian(words) => text.push_str(&format!("{{ \"{words}\" }}")),
            Piece::Argument(name) => text.push_str(&format!("{{ ${name} }}")),
            Piece::Choice { argument, forms } => {
                text.push_str(&format!("{{ ${argument} ->"));
                for (form, pattern) in forms {
                    let star = if *form == Form::Other { "*" } else { "" };
                    text.push_str(&format!(" {star}[{}] {}", form.name(), written(pattern)));
                }
                text.push_str(" }");
            }
        }
    }
    text
}

impl Form {
    fn name(self) -> String {
        match self {
            Self::Exactly(number) => number.to_string(),
            Self::One => "one".to_owned(),
            Self::Few => "few".to_owned(),
            Self::Many => "many".to_owned(),
            Self::Other => "other".to_owned(),
        }
    }
}

/// The messages of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// In the order of the files.
    pub messages: Vec<Message>,
}

impl Catalogue {
    /// Messages of plain texts: names, and their parts in order. `place` is named as their file.
    #[must_use]
    pub fn of_texts(texts: impl IntoIterator<Item = (String, Vec<(String, String)>)>, place: &str) -> Self {
        let message = |(id, parts): (String, Vec<(String, String)>)| Message {
            id,
            lines: vec![0; parts.len()],
            parts: parts.into_iter().map(|(part, text)| (part, vec![Piece::Text(text)])).collect(),
            status: None,
            place: (place.to_owned(), 0),
        };
        Self { messages: texts.into_iter().map(message).collect() }
    }

    /// The message with this name.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}
