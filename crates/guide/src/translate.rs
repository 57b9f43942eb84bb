//! The rulebook in another language.

use catalogue::Stamp;
use engine::Engine;
use language::Rulebook;
use language::rulebook::Text;
use locale::{Block, Locale, Speech, Status, Voice, critical, rulebook_block};
use std::collections::BTreeMap;

/// The engine with its texts in a language. A text that has no translation, or whose English is no longer the one that
/// was translated, stays English. Where a wrong word could do harm and no person has reviewed the translation, the
/// Russian stands beside it.
#[must_use]
pub fn in_locale(engine: &Engine, locale: Locale) -> Engine {
    if locale == Locale::En {
        return engine.clone();
    }
    let stamps = stamps(engine.rulebook());
    engine.reworded(&mut |text| reword(text, locale, &stamps))
}

/// The same for a rulebook alone, which need not be sound.
#[must_use]
pub fn rulebook_in_locale(mut rulebook: Rulebook, locale: Locale) -> Rulebook {
    if locale != Locale::En {
        let stamps = stamps(&rulebook);
        rulebook.each_text(&mut |text| reword(text, locale, &stamps));
    }
    rulebook
}

fn reword(text: Text<'_>, locale: Locale, stamps: &BTreeMap<String, Stamp>) {
    let current = |locale: Locale| current(locale, text.block, stamps);
    let Some(block) = current(locale) else { return };
    let Some(translation) = block.part(text.part) else { return };
    let russian =
        (locale != Locale::Ru && block.status == Status::Machine && critical(text.block, text.part))
            .then(|| current(Locale::Ru).and_then(|block| block.part(text.part)))
            .flatten();
    let speech = Speech { locale, voice: Voice::You };
    *text.text = match russian {
        Some(russian) => speech.beside_russian(translation, russian),
        None => translation.to_owned(),
    };
}

fn current(locale: Locale, block: &str, stamps: &BTreeMap<String, Stamp>) -> Option<&'static Block> {
    let found = rulebook_block(locale, block)?;
    stamps.get(block).is_some_and(|stamp| stamp.0 == found.made_from).then_some(found)
}

/// The English texts of each block: its parts in order, by name. What is said about him stands there only where it is
/// said in other words.
#[must_use]
pub fn english_texts(rulebook: &Rulebook) -> BTreeMap<String, Vec<(String, String)>> {
    let mut blocks: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    rulebook.clone().each_text(&mut |text| {
        let parts = blocks.entry(text.block.to_owned()).or_default();
        let as_before = parts.last().is_some_and(|(part, said)| {
            text.part.strip_suffix("-him") == Some(part.as_str()) && said == text.text
        });
        if !as_before {
            parts.push((text.part.to_owned(), text.text.clone()));
        }
    });
    blocks
}

/// From which words a translation of each block is made.
#[must_use]
pub fn stamps(rulebook: &Rulebook) -> BTreeMap<String, Stamp> {
    let stamp = |(block, parts): (String, Vec<(String, String)>)| {
        let stamp = Stamp::of(parts.iter().map(|(part, text)| (part.as_str(), text.as_str())));
        (block, stamp)
    };
    english_texts(rulebook).into_iter().map(stamp).collect()
}
