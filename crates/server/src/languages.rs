//! The law in each language.

use engine::Engine;
use guide::{Locale, Speech, Voice};
use std::sync::Arc;

/// One engine for each language, all with the same names and the same answers.
pub(crate) struct Languages {
    english: Arc<Engine>,
    others: Vec<(Locale, Engine)>,
}

impl Languages {
    /// The engine in all languages.
    pub(crate) fn new(english: Arc<Engine>) -> Self {
        let others = Locale::ALL.into_iter().filter(|locale| *locale != Locale::En);
        let others = others.map(|locale| (locale, guide::in_locale(&english, locale))).collect();
        Self { english, others }
    }

    /// The engine that speaks a language.
    pub(crate) fn engine(&self, locale: Locale) -> &Engine {
        let other = self.others.iter().find(|(other, _)| *other == locale);
        other.map_or(&self.english, |(_, engine)| engine)
    }
}

/// How whoever asks is spoken to before the voice is known.
pub(crate) fn to_you(locale: Locale) -> Speech {
    Speech { locale, voice: Voice::You }
}
