//! Messages, and how they are said.

use crate::{Locale, plural};
use std::fmt::{self, Display, Write};

/// Who is spoken to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Voice {
    /// The person: "you".
    #[default]
    You,
    /// A relative or an adviser, about the person: "he".
    He,
}

impl Voice {
    /// The one of two sentences that is in this voice.
    #[must_use]
    pub fn of<'t>(self, you: &'t str, he: &'t str) -> &'t str {
        match self {
            Self::You => you,
            Self::He => he,
        }
    }
}

/// How Yol speaks: in which language, and to whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Speech {
    /// The language.
    pub locale: Locale,
    /// Who is spoken to.
    pub voice: Voice,
}

/// A message in all languages.
pub(crate) struct Message {
    /// In the order of [`Locale::ALL`].
    pub(crate) texts: [Texts; 8],
}

/// A message in one language.
pub(crate) struct Texts {
    pub(crate) you: &'static [Piece],
    pub(crate) he: &'static [Piece],
}

/// A part of a message.
pub(crate) enum Piece {
    Text(&'static str),
    /// Which argument is put in, from 0.
    Argument(usize),
    /// A text by the number of an argument.
    Choice(usize, &'static [(Form, &'static [Piece])]),
}

/// For which numbers a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Exactly(u64),
    One,
    Few,
    Many,
    Other,
}

/// What is put into a message.
pub(crate) enum Argument<'a> {
    Text(&'a dyn Display),
    Number(u64),
}

impl Message {
    fn pieces(&self, speech: Speech) -> &'static [Piece] {
        let texts = self.texts.get(speech.locale.place());
        texts.map_or(&[], |texts| match speech.voice {
            Voice::You => texts.you,
            Voice::He => texts.he,
        })
    }

    /// A message without arguments.
    pub(crate) fn plain(&self, speech: Speech) -> &'static str {
        match self.pieces(speech) {
            [Piece::Text(text)] => text,
            _ => "",
        }
    }

    /// The message with its arguments put in.
    pub(crate) fn said(&self, speech: Speech, arguments: &[Argument<'_>]) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write(&mut text, self.pieces(speech), speech.locale, arguments);
        text
    }
}

fn write(text: &mut String, pieces: &[Piece], locale: Locale, arguments: &[Argument<'_>]) -> fmt::Result {
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Argument(place) => match arguments.get(*place) {
                Some(Argument::Text(words)) => write!(text, "{words}")?,
                Some(Argument::Number(number)) => write!(text, "{number}")?,
                None => {}
            },
            Piece::Choice(place, forms) => {
                let Some(Argument::Number(number)) = arguments.get(*place) else { continue };
                write(text, chosen(forms, *number, locale), locale, arguments)?;
            }
        }
    }
    Ok(())
}

fn chosen(forms: &[(Form, &'static [Piece])], number: u64, locale: Locale) -> &'static [Piece] {
    let of = |wanted: Form| forms.iter().find(|(form, _)| *form == wanted);
    let found = of(Form::Exactly(number)).or_else(|| of(plural::form(locale, number)));
    found.or_else(|| of(Form::Other)).map_or(&[], |(_, pieces)| pieces)
}
