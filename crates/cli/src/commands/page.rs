//! `yol page` and `yol copy`

use crate::arguments::{CopyOf, Page, PageEdition};
use crate::outcome::{Answer, BadInput, Code};
use guide::Speech;
use guide::words::date_words;
use page::{Added, Copy, Edition, Settings, inspect, page, words_of};
use surroundings::{clock, read, replace, rulebook};

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(crate) fn run(speech: Speech, arguments: &Page) -> Result<Answer, BadInput> {
    let engine = rulebook::load_owned(arguments.rulebook.folder.as_deref())?;
    let edition = match arguments.edition {
        PageEdition::Full => Edition::Full,
        PageEdition::Carry => Edition::Carry,
    };
    let on = arguments.on.unwrap_or_else(clock::today);
    let settings = Settings { on, edition, version: VERSION, locale: speech.locale };
    let html = page(&engine, &settings).map_err(|error| said(&error))?;
    let Some(path) = arguments.out.as_deref().filter(|path| !read::is_standard_input(path)) else {
        return Ok(Answer::new(html));
    };
    replace::file_or_new(path, html.as_bytes())
        .map_err(|error| BadInput::Said(speech.command_cannot_write(path.display(), error)))?;
    let written = speech.page_written(path.display(), html.len(), edition.name());
    Ok(Answer::new(format!("{written}\n{}", words(speech, &html))))
}

pub(crate) fn copy(speech: Speech, arguments: &CopyOf) -> Result<Answer, BadInput> {
    let engine = rulebook::load_owned(arguments.rulebook.folder.as_deref())?;
    let file = read::text(&arguments.file)?;
    let found = inspect(&engine, VERSION, clock::today(), &file).map_err(|error| said(&error))?;
    let code = if found == Copy::Genuine { Code::Answered } else { Code::Unsound };
    Ok(Answer::with_code(told(speech, &file, &found), code))
}

fn told(speech: Speech, file: &str, found: &Copy) -> String {
    match found {
        Copy::Genuine => format!("{}\n{}", speech.copy_genuine(), words(speech, file)),
        Copy::Outdated(last) => {
            format!("{}\n{}", speech.copy_outdated(date_words(speech, *last)), words(speech, file))
        }
        Copy::OtherVersion { version, words } => {
            let words = match words {
                Some(words) => format!("{} {}", speech.copy_words(words), speech.copy_other_compare()),
                None => speech.copy_other_words_false().to_owned(),
            };
            format!("{}\n{words}\n", speech.copy_other_version(version, VERSION))
        }
        Copy::Altered { added, lines_added, lines_missing } => {
            let line = |added: &Added| format!("  {}\n", added.words(speech));
            let added: String = added.iter().map(line).collect();
            format!("{}\n{added}", speech.copy_altered(lines_added, lines_missing))
        }
    }
}

/// The line with a file's fingerprint.
fn words(speech: Speech, file: &str) -> String {
    words_of(file).map(|words| format!("{}\n", speech.copy_words(words))).unwrap_or_default()
}

fn said(error: &page::PageError) -> BadInput {
    BadInput::Said(error.to_string())
}
