//! What is missing or outdated, message by message.

use super::{Texts, folder, wanted};
use crate::arguments::TextSource;
use crate::outcome::{Answer, BadInput, Code};
use crate::translations::{Problem, Translations, problems, unused};
use guide::Locale;
use surroundings::choice::Choice;

pub(super) fn run(arguments: &TextSource, choice: &Choice) -> Result<Answer, BadInput> {
    let speech = choice.speech();
    let texts = Texts::read(speech, arguments)?;
    let mut text = String::new();
    for locale in wanted(choice) {
        text.push_str(&of_language(&texts, locale)?);
    }
    Ok(if text.is_empty() {
        Answer::new(format!("{}\n", speech.command_lang_nothing_missing()))
    } else {
        Answer::with_code(text, Code::Unsound)
    })
}

/// A line for each problem: the file, the message, what is wrong.
fn of_language(texts: &Texts, locale: Locale) -> Result<String, BadInput> {
    let speech = texts.speech;
    let translations = Translations::read(speech, &texts.files, locale)?;
    let line =
        |place: &str, id: &str, problem: &Problem| format!("{place}: {id}: {}\n", problem.said(speech));
    let mut text = String::new();
    for source in &texts.sources {
        let translation = translations.of(source);
        let place = match translation {
            Some(message) => format!("{}:{}", message.place.0, message.place.1),
            None => format!("{}/{}", folder(locale), source.file),
        };
        for problem in problems(source, translation) {
            text.push_str(&line(&place, &source.id, &problem));
        }
    }
    for message in unused(&texts.sources, &translations) {
        let place = format!("{}:{}", message.place.0, message.place.1);
        text.push_str(&line(&place, &message.id, &Problem::Unused));
    }
    Ok(text)
}
