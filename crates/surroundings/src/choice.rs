//! In which language to speak: the first of `--lang`, the variable `YOL_LANG` and the system's locale that says so.

use guide::{Locale, Speech, Voice};
use std::ffi::{OsStr, OsString};

/// The variable that chooses a language for this command.
const VARIABLE: &str = "YOL_LANG";

/// The variables of the system's locale, the first that is set counts (POSIX, Base Definitions, section 8.2).
const SYSTEM: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// A language, and what chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The language.
    pub locale: Locale,
    /// What chose it.
    pub by: By,
}

/// What chose a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// `--lang`.
    Option,
    /// `YOL_LANG`.
    Variable,
    /// The system's locale.
    System {
        /// The variable that says it.
        variable: &'static str,
        /// What it says.
        value: String,
    },
    /// Nothing: English.
    Default,
}

impl Choice {
    /// How to speak to whoever typed the command.
    #[must_use]
    pub fn speech(&self) -> Speech {
        Speech { locale: self.locale, voice: Voice::You }
    }
}

/// A language was asked for that there is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What asked for it.
    place: &'static str,
    code: String,
    /// The language to say so in: that which is chosen by what remains.
    pub speech: Speech,
}

impl Unknown {
    /// What is wrong, the nearest that is right, and all that are.
    #[must_use]
    pub fn said(&self) -> String {
        let codes = Locale::ALL.map(Locale::code);
        let mut lines = vec![self.speech.command_lang_unknown(self.place, &self.code)];
        let nearest = language::nearest(&self.code, codes);
        lines.extend(nearest.map(|nearest| self.speech.command_lang_nearest(nearest)));
        let all = Locale::ALL.map(|locale| format!("{} ({})", locale.code(), locale.name()));
        lines.push(self.speech.command_lang_all(all.join(", ")));
        lines.join("\n")
    }
}

/// The language that arguments and environment choose.
///
/// # Errors
/// `--lang` or `YOL_LANG` names a language that there is not. A system's locale that is not known is English.
pub fn choose(arguments: &[OsString], variable: impl Fn(&str) -> Option<String>) -> Result<Choice, Unknown> {
    // An empty variable counts as not set.
    let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
    let by_system = || {
        let set = SYSTEM.into_iter().find_map(|name| Some((name, variable(name)?)));
        set.and_then(|(variable, value)| {
            let locale = Locale::from_system(&value)?;
            Some(Choice { locale, by: By::System { variable, value } })
        })
        .unwrap_or(Choice { locale: Locale::En, by: By::Default })
    };
    let by_variable = || match variable(VARIABLE) {
        None => Ok(by_system()),
        Some(code) => named(VARIABLE, code, By::Variable, || by_system().speech()),
    };
    match option(arguments) {
        None => by_variable(),
        Some(code) => named("--lang", code, By::Option, || {
            by_variable().map_or_else(|unknown| unknown.speech, |choice| choice.speech())
        }),
    }
}

fn named(
    place: &'static str,
    code: String,
    by: By,
    otherwise: impl FnOnce() -> Speech,
) -> Result<Choice, Unknown> {
    match Locale::from_code(&code) {
        Some(locale) => Ok(Choice { locale, by }),
        None => Err(Unknown { place, code, speech: otherwise() }),
    }
}

/// What stands after the last `--lang`. No other option takes a value that begins with hyphens.
fn option(arguments: &[OsString]) -> Option<String> {
    let mut found = None;
    let mut rest = arguments.iter().take_while(|argument| *argument != OsStr::new("--"));
    while let Some(argument) = rest.next() {
        let argument = argument.to_string_lossy();
        if argument == "--lang" {
            found = rest.next().map(|value| value.to_string_lossy().into_owned());
        } else if let Some(value) = argument.strip_prefix("--lang=") {
            found = Some(value.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(arguments: &[&str], variables: &[(&str, &str)]) -> Result<Choice, Unknown> {
        let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
        choose(&arguments, |wanted| {
            let found = variables.iter().find(|(name, _)| *name == wanted);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn by(arguments: &[&str], variables: &[(&str, &str)]) -> (Locale, By) {
        let choice = chosen(arguments, variables).unwrap();
        (choice.locale, choice.by)
    }

    #[test]
    fn the_option_comes_before_the_variable_and_that_before_the_system() {
        let all = [("YOL_LANG", "uz"), ("LANG", "ru_RU.UTF-8")];
        assert_eq!(by(&["yol", "--lang", "tg"], &all), (Locale::Tg, By::Option));
        assert_eq!(by(&["yol", "check", "--lang=UZ_cyrl"], &all), (Locale::UzCyrl, By::Option));
        assert_eq!(by(&["yol", "--", "--lang", "tg"], &all), (Locale::Uz, By::Variable));
        let value = "ru_RU.UTF-8".to_owned();
        let system = [("YOL_LANG", ""), ("LC_ALL", ""), ("LANG", "ru_RU.UTF-8")];
        assert_eq!(by(&["yol"], &system), (Locale::Ru, By::System { variable: "LANG", value }));
        // The first that is set counts, known or not.
        assert_eq!(by(&["yol"], &[("LC_ALL", "C"), ("LANG", "ru_RU.UTF-8")]), (Locale::En, By::Default));
        assert_eq!(by(&["yol"], &[("LANG", "fr_FR.UTF-8")]), (Locale::En, By::Default));
        assert_eq!(by(&["yol"], &[]), (Locale::En, By::Default));
    }

    #[test]
    fn an_unknown_language_is_told_in_the_one_that_remains() {
        let unknown = chosen(&["yol", "--lang", "kz"], &[("YOL_LANG", "xx"), ("LANG", "ru")]).unwrap_err();
        assert_eq!(unknown.speech.locale, Locale::Ru);
        let unknown = chosen(&["yol", "--lang="], &[]).unwrap_err();
        assert!(unknown.said().contains("az (Azərbaycanca)"), "{}", unknown.said());
        assert!(chosen(&["yol"], &[("YOL_LANG", "xx")]).is_err());
    }
}
