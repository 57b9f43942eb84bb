//! In which language to speak: the first of `--lang`, the variable `YOL_LANG` and the system's locale that says so.

use super::Refused;
use guide::{Locale, Speech, Voice};
use std::ffi::OsString;

/// The variables of the system's locale, the first that is set counts.
const SYSTEM: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language that arguments and environment choose.
pub(crate) fn chosen(typed: &[OsString]) -> Result<Speech, Refused> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let speech = |locale| Speech { locale, voice: Voice::You };
    let by_system = SYSTEM.into_iter().find_map(set).and_then(|value| Locale::from_system(&value));
    let otherwise = speech(by_system.unwrap_or(Locale::En));
    let named = option(typed).map(|code| ("--lang", code)).or_else(|| Some(("YOL_LANG", set("YOL_LANG")?)));
    let Some((place, code)) = named else { return Ok(otherwise) };
    Locale::from_code(&code).map(speech).ok_or_else(|| {
        let codes = Locale::ALL.map(Locale::code);
        let nearest = language::nearest(&code, codes).map(|nearest| otherwise.command_lang_nearest(nearest));
        let message = otherwise.command_lang_unknown(place, &code);
        Refused::said(
            otherwise,
            &[Some(message), nearest].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        )
    })
}

/// What stands after the last `--lang`.
fn option(typed: &[OsString]) -> Option<String> {
    let mut found = None;
    let mut rest = typed.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = rest.next() {
        if argument == "--lang" {
            found = rest.next().map(|value| value.into_owned());
        } else if let Some(code) = argument.strip_prefix("--lang=") {
            found = Some(code.to_owned());
        }
    }
    found
}
