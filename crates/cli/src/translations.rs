//! The texts under `locales/`, side by side with the English they are made from. Those of this command are built in, as
//! translators wrote them; those of a working copy are read from its folder, so that an edit is seen at once.

mod english;
mod files;
mod standing;

pub(crate) use english::{Source, sources};
pub(crate) use files::TextFiles;
pub(crate) use standing::{Problem, Standing, Tally, problems, standing, tally, unused};

use crate::outcome::BadInput;
use catalogue::{Catalogue, Message, Piece, uzbek};
use guide::{Locale, Speech};

/// What a language has of both kinds: the texts of the interface and of the rulebook.
pub(crate) struct Translations {
    interface: Catalogue,
    rulebook: Catalogue,
}

impl Translations {
    pub(crate) fn read(speech: Speech, files: &TextFiles, locale: Locale) -> Result<Self, BadInput> {
        let catalogue = |kind: &str| {
            let mut catalogue = files.catalogue(speech, &format!("{}/{kind}/", folder(locale)))?;
            in_script(locale, &mut catalogue);
            Ok::<_, BadInput>(catalogue)
        };
        Ok(Self { interface: catalogue("interface")?, rulebook: catalogue("rulebook")? })
    }

    /// The translation of an English text.
    pub(crate) fn of(&self, source: &Source) -> Option<&Message> {
        let catalogue = if source.is_interface() { &self.interface } else { &self.rulebook };
        catalogue.message(&source.id)
    }

    /// All messages, whether or not English has them.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message> {
        self.interface.messages.iter().chain(&self.rulebook.messages)
    }
}

/// Uzbek in Cyrillic letters is made from Uzbek in Latin letters: translators write one.
pub(crate) fn folder(locale: Locale) -> &'static str {
    match locale {
        Locale::UzCyrl => Locale::Uz.code(),
        locale => locale.code(),
    }
}

/// The texts in the letters of the locale.
pub(crate) fn in_script(locale: Locale, catalogue: &mut Catalogue) {
    if locale == Locale::UzCyrl {
        let parts = catalogue.messages.iter_mut().flat_map(|message| &mut message.parts);
        parts.for_each(|(_, pattern)| in_cyrillic(pattern));
    }
}

fn in_cyrillic(pattern: &mut [Piece]) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => *text = uzbek::to_cyrillic(text),
            Piece::Choice { forms, .. } => forms.iter_mut().for_each(|(_, pattern)| in_cyrillic(pattern)),
            Piece::Russian(_) | Piece::Argument(_) => {}
        }
    }
}
