//! A sheet to review a translation on paper: English, Russian and the translation side by side.

use super::Texts;
use crate::arguments::{Sheet, TextSource};
use crate::outcome::{Answer, BadInput};
use crate::translations::{Source, Standing, Translations, standing};
use askama::Template;
use catalogue::{Message, plain};
use guide::{Locale, Speech};
use std::collections::BTreeSet;
use surroundings::choice::Choice;
use surroundings::{read, replace};

pub(super) fn run(arguments: &Sheet, source: &TextSource, choice: &Choice) -> Result<Answer, BadInput> {
    let (speech, locale) = (choice.speech(), choice.locale);
    let said = |text: &str| BadInput::Said(text.to_owned());
    if locale == Locale::En {
        return Err(said(speech.command_sheet_which_language()));
    }
    let texts = Texts::read(speech, source)?;
    let chosen = chosen(&texts, arguments)?;
    if chosen.is_empty() {
        return Err(said(speech.command_sheet_empty()));
    }
    let page = Page::new(&texts, locale, &chosen)?;
    // Writing to memory cannot fail.
    let html = page.render().unwrap_or_default();
    if read::is_standard_input(&arguments.out) {
        return Ok(Answer::new(html));
    }
    let path = arguments.out.display();
    replace::file_or_new(&arguments.out, html.as_bytes())
        .map_err(|error| BadInput::Said(speech.command_cannot_write(&path, error)))?;
    Ok(Answer::new(format!("{}\n", speech.command_sheet_written(path, count(&chosen)))))
}

fn count(chosen: &[&Source]) -> u64 {
    u64::try_from(chosen.len()).unwrap_or(u64::MAX)
}

/// The messages that the sheet is about.
fn chosen<'t>(texts: &'t Texts, arguments: &Sheet) -> Result<Vec<&'t Source>, BadInput> {
    let files: BTreeSet<&str> = texts.sources.iter().map(|source| source.file.as_str()).collect();
    if let Some(wrong) = arguments.only.iter().find(|file| !files.contains(file.as_str())) {
        let files = files.into_iter().collect::<Vec<_>>().join(", ");
        return Err(BadInput::Said(texts.speech.command_sheet_no_file(wrong, files)));
    }
    let is_wanted = |source: &&Source| {
        let file = arguments.only.is_empty() || arguments.only.contains(&source.file);
        file && (source.critical || !arguments.only_critical)
    };
    Ok(texts.sources.iter().filter(is_wanted).collect())
}

/// The whole sheet.
#[derive(Template)]
#[template(path = "sheet.html")]
struct Page {
    speech: Speech,
    language: Locale,
    /// Whether Russian stands beside the translation: it does not where it is the translation.
    russian: bool,
    files: Vec<File>,
}

struct File {
    name: String,
    entries: Vec<Entry>,
}

/// A message: its place, who stands behind the translation, its texts.
struct Entry {
    id: String,
    /// What the file says of it; empty where it said so before.
    context: String,
    standing: String,
    critical: bool,
    lines: Vec<Line>,
}

/// One text of a message.
struct Line {
    part: String,
    english: String,
    russian: String,
    translation: Option<String>,
}

impl Page {
    fn new(texts: &Texts, language: Locale, chosen: &[&Source]) -> Result<Self, BadInput> {
        let read = |locale| Translations::read(texts.speech, &texts.files, locale);
        let (russian, translations) = (read(Locale::Ru)?, read(language)?);
        let mut files: Vec<File> = Vec::new();
        let mut context = "";
        for source in chosen {
            let mut entry = entry(texts.speech, source, russian.of(source), translations.of(source));
            match files.last_mut().filter(|file| file.name == source.file) {
                Some(file) => {
                    if source.context == context {
                        entry.context.clear();
                    }
                    file.entries.push(entry);
                }
                None => files.push(File { name: source.file.clone(), entries: vec![entry] }),
            }
            context = &source.context;
        }
        Ok(Self { speech: texts.speech, language, russian: language != Locale::Ru, files })
    }
}

fn entry(speech: Speech, source: &Source, russian: Option<&Message>, translation: Option<&Message>) -> Entry {
    let text = |message: Option<&Message>, part: &str| message?.part(part).map(plain);
    let line = |(part, english): &(String, String)| Line {
        part: part.clone(),
        english: english.clone(),
        russian: text(russian, part).unwrap_or_default(),
        translation: text(translation, part),
    };
    let standing = match standing(source, translation) {
        Standing::Reviewed(key) => speech.command_sheet_reviewed(key),
        Standing::Machine => speech.command_sheet_machine().to_owned(),
        Standing::Outdated => speech.command_sheet_outdated().to_owned(),
        Standing::Missing => speech.command_sheet_missing().to_owned(),
    };
    Entry {
        id: source.id.clone(),
        context: source.context.clone(),
        standing,
        critical: source.critical,
        lines: source.parts.iter().map(line).collect(),
    }
}
