//! `yol page` and `yol copy`

use crate::arguments::{CopyOf, Lang, Page, PageEdition};
use crate::outcome::{Answer, BadInput, Code};
use crate::{clock, read, replace, rulebook};
use page::{Copy, Edition, Settings, inspect, page};
use std::fmt::Write as _;

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub(crate) fn run(arguments: &Page) -> Result<Answer, BadInput> {
    let Lang::En = arguments.lang;
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let edition = match arguments.edition {
        PageEdition::Full => Edition::Full,
        PageEdition::Carry => Edition::Carry,
    };
    let on = arguments.on.unwrap_or_else(clock::today);
    let html = page(engine, &Settings { on, edition, version: VERSION }).map_err(|error| said(&error))?;
    match arguments.out.as_deref().filter(|path| !read::is_standard_input(path)) {
        None => Ok(Answer::new(html)),
        Some(path) => {
            replace::file_or_new(path, &html)
                .map_err(|error| BadInput::Said(format!("cannot write `{}`: {error}", path.display())))?;
            Ok(Answer::new(format!("{}: {} bytes, {} edition\n", path.display(), html.len(), edition.name())))
        }
    }
}

pub(crate) fn copy(arguments: &CopyOf) -> Result<Answer, BadInput> {
    let engine = rulebook::load(arguments.rulebook.folder.as_deref())?;
    let file = read::text(&arguments.file)?;
    let found = inspect(engine, VERSION, clock::today(), &file).map_err(|error| said(&error))?;
    let code = if found == Copy::Genuine { Code::Answered } else { Code::Unsound };
    Ok(Answer::with_code(told(&found), code))
}

fn told(found: &Copy) -> String {
    match found {
        Copy::Genuine => "genuine: letter for letter what this version of Yol makes\n".to_owned(),
        Copy::Outdated(last) => {
            format!("outdated: genuine, but do not rely on it after {last}; get a newer copy\n")
        }
        Copy::OtherVersion { version, words } => {
            let words = match words {
                Some(words) => format!("Its words are: {words}. Compare them with a copy that you trust."),
                None => "The words that it shows are not those of its text: do not rely on it.".to_owned(),
            };
            format!(
                "of another version ({version}): this version ({VERSION}) cannot make it again\n{words}\n"
            )
        }
        Copy::Altered { added, lines_added, lines_missing } => {
            let mut text = format!(
                "altered: not what Yol makes; {lines_added} lines are new, {lines_missing} are missing. Do not rely on it.\n"
            );
            for added in added {
                let _infallible = writeln!(text, "  added {}: {}", added.kind, added.text);
            }
            text
        }
    }
}

fn said(error: &page::PageError) -> BadInput {
    BadInput::Said(error.to_string())
}
