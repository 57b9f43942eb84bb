//! `yol lang`: which language is in use, and how far each is translated.

mod glossary;
mod missing;
mod sheet;
mod status;

use crate::arguments::{Lang, LangCommand, TextSource};
use crate::outcome::{Answer, BadInput};
use crate::translations::{Source, TextFiles, folder, sources};
use guide::{Locale, Speech};
use surroundings::choice::{By, Choice};
use surroundings::rulebook;

pub(crate) fn run(arguments: &Lang, choice: &Choice) -> Result<Answer, BadInput> {
    match &arguments.command {
        None => overview(&arguments.texts, choice),
        Some(LangCommand::Status) => {
            let texts = Texts::read(choice.speech(), &arguments.texts)?;
            Ok(Answer::new(status::table(&texts)?))
        }
        Some(LangCommand::Missing) => missing::run(&arguments.texts, choice),
        Some(LangCommand::Sheet(sheet)) => sheet::run(sheet, &arguments.texts, choice),
        Some(LangCommand::Glossary) => glossary::run(&arguments.texts, choice),
    }
}

/// The language in use, why, and all there are.
fn overview(arguments: &TextSource, choice: &Choice) -> Result<Answer, BadInput> {
    let speech = choice.speech();
    let in_use = speech.command_lang_in_use(choice.locale.name(), choice.locale.code());
    let texts = Texts::read(speech, arguments)?;
    Ok(Answer::new(format!(
        "{in_use} {}\n{}\n\n{}",
        why(speech, &choice.by),
        speech.command_lang_change(),
        status::table(&texts)?
    )))
}

fn why(speech: Speech, by: &By) -> String {
    match by {
        By::Option => speech.command_lang_by_option().to_owned(),
        By::Variable => speech.command_lang_by_variable().to_owned(),
        By::System { variable, value } => speech.command_lang_by_system(variable, value),
        By::Default => speech.command_lang_by_default().to_owned(),
    }
}

/// What is translated, and from what.
struct Texts {
    speech: Speech,
    files: TextFiles,
    sources: Vec<Source>,
}

impl Texts {
    fn read(speech: Speech, arguments: &TextSource) -> Result<Self, BadInput> {
        let files = TextFiles::read(speech, arguments.locales.as_deref())?;
        let rulebook = rulebook::parse(Speech::default(), arguments.folder.as_deref())?;
        let sources = sources(speech, &files, &rulebook)?;
        Ok(Self { speech, files, sources })
    }
}

/// The languages that are translated into, or the one that was asked for.
fn wanted(choice: &Choice) -> Vec<Locale> {
    let translated = Locale::ALL.into_iter().filter(|locale| *locale != Locale::En);
    match choice.by {
        By::Option => translated.filter(|locale| *locale == choice.locale).collect(),
        _ => translated.filter(|locale| *locale != Locale::UzCyrl).collect(),
    }
}
