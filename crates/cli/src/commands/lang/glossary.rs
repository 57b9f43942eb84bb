//! The words that must be the same everywhere.

use super::folder;
use crate::arguments::TextSource;
use crate::outcome::{Answer, BadInput};
use crate::translations::{TextFiles, in_script};
use catalogue::{Message, plain};
use guide::Locale;
use surroundings::choice::Choice;

/// Where the words stand: those of all languages, and beside them, in its folder, those of one.
const FILE: &str = "glossary.ftl";

pub(super) fn run(arguments: &TextSource, choice: &Choice) -> Result<Answer, BadInput> {
    let (speech, locale) = (choice.speech(), choice.locale);
    if locale == Locale::En {
        return Err(BadInput::Said(speech.command_glossary_which_language().to_owned()));
    }
    let files = TextFiles::read(speech, arguments.locales.as_deref())?;
    let all = files.catalogue(speech, FILE)?;
    let mut own = files.catalogue(speech, &format!("{}/{FILE}", folder(locale)))?;
    in_script(locale, &mut own);
    let part = |message: &Message, name: &str| message.part(name).map(plain);
    let mut text = String::new();
    for entry in &all.messages {
        let english = part(entry, "english").unwrap_or_default();
        text.push_str(&format!("{english}\n"));
        let russian = part(entry, "russian").map(|russian| (Locale::Ru, russian));
        let word = own.message(&entry.id).and_then(|message| part(message, ""));
        let word = word.unwrap_or_else(|| speech.command_lang_is_missing().to_owned());
        let russian = russian.filter(|_| locale != Locale::Ru);
        for (locale, word) in russian.into_iter().chain([(locale, word)]) {
            text.push_str(&format!("  {:8}{word}\n", locale.code()));
        }
    }
    Ok(Answer::new(text))
}
