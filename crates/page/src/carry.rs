//! What the carry edition may say: no names of media, organisations or people, no links, no loaded words.

mod replaced;

use catalogue::uzbek;
use guide::{Locale, Speech, Voice};
use language::Rulebook;
use replaced::{lowered, places, replaced};

/// Names shorter than this would be found inside other words.
const SHORTEST_NAME: usize = 4;
const SHORTEST_ABBREVIATION: usize = 3;

/// What may not be said, and what is said instead.
#[derive(Debug)]
pub struct Neutral {
    speech: Speech,
    instead: Vec<(String, String)>,
    /// Words and names, in lower case.
    denied: Vec<String>,
    /// Whole texts whose English has a word or a name that may not be said: what is left out is the same in every language.
    texts: Vec<String>,
}

impl Neutral {
    /// The words of the language's list, and the names of all publishers and helpers of a rulebook: of the English one, and
    /// of the `same` one in the language.
    #[must_use]
    pub fn new(english: &Rulebook, same: &Rulebook, locale: Locale) -> Self {
        let mut neutral = Self::of_list(locale);
        neutral.name(english, english);
        if locale != Locale::En {
            // Beside a translation the Russian may stand as well.
            let russian = Self::of_list(Locale::Ru);
            neutral.instead.extend(russian.instead);
            neutral.denied.extend(russian.denied);
            neutral.name(english, same);
            let mut of_english = Self::of_list(Locale::En);
            of_english.name(english, english);
            neutral.texts = of_english.translations_of_denied(english, same);
        }
        neutral
    }

    /// The words of the list of a language.
    fn of_list(locale: Locale) -> Self {
        let (mut instead, mut denied) = (Vec::new(), Vec::new());
        let in_script = |words: &str| match locale {
            Locale::UzCyrl => uzbek::to_cyrillic(words.trim()),
            _ => words.trim().to_owned(),
        };
        for (word, other) in list(locale).lines().filter_map(|line| line.split_once("=>")) {
            let (word, other) = (in_script(word), in_script(other));
            denied.push(lowered(&word));
            if !other.is_empty() {
                instead.push((word, other));
            }
        }
        Self { speech: Speech { locale, voice: Voice::You }, instead, denied, texts: Vec::new() }
    }

    /// Adds the names of publishers and helpers, as they are in the `same` rulebook. The English tells which are offices.
    fn name(&mut self, english: &Rulebook, same: &Rulebook) {
        let parts = |name: &str| {
            let quoted = name.split('«').skip(1).filter_map(|rest| rest.split('»').next());
            let split = name.split(['/', '(', ')']).chain(quoted);
            std::iter::once(name).chain(split).map(|part| part.trim().to_owned()).collect::<Vec<_>>()
        };
        let publishers = same.sources.iter().flat_map(|source| parts(&source.publisher));
        let helpers = english.helpers.iter().zip(&same.helpers);
        let helpers = helpers.filter(|(english, _)| !is_official(&english.title));
        let names = publishers.chain(helpers.flat_map(|(_, same)| parts(&same.title)));
        self.denied.extend(names.filter(|name| is_name(name)).map(|name| lowered(&name)));
        self.denied.sort_unstable();
        self.denied.dedup();
    }

    /// The texts in another language whose English may not be said.
    fn translations_of_denied(&self, english: &Rulebook, same: &Rulebook) -> Vec<String> {
        let translations = guide::english_texts(same);
        let mut found = Vec::new();
        for (block, parts) in guide::english_texts(english) {
            let denied: Vec<&String> =
                parts.iter().filter(|(_, text)| self.text(text).is_none()).map(|(part, _)| part).collect();
            let of_part =
                |name: &str| denied.contains(&&name.strip_suffix("-him").unwrap_or(name).to_owned());
            let texts = translations.get(&block).into_iter().flatten();
            found.extend(texts.filter(|(part, _)| of_part(part)).map(|(_, text)| text.clone()));
        }
        found
    }

    /// The text in neutral words; `None` where it says what may not be said.
    #[must_use]
    pub fn text(&self, text: &str) -> Option<String> {
        if self.texts.iter().any(|denied| text.contains(denied)) {
            return None;
        }
        let mut said = text.to_owned();
        for (word, other) in &self.instead {
            said = replaced(self.speech, &said, word, other);
        }
        self.denied_in(&said).is_none().then_some(said)
    }

    /// A word, name or text in a text that may not be said.
    #[must_use]
    pub fn denied_in(&self, text: &str) -> Option<&str> {
        let lower = lowered(text);
        let word = self.denied.iter().find(|word| places(&lower, word).next().is_some());
        let denied = word.or_else(|| self.texts.iter().find(|denied| text.contains(*denied)));
        denied.map(String::as_str)
    }
}

/// Uzbek in Cyrillic letters has the Latin list.
fn list(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../carry/en.txt"),
        Locale::Ru => include_str!("../carry/ru.txt"),
        Locale::Uz | Locale::UzCyrl => include_str!("../carry/uz.txt"),
        Locale::Tg => include_str!("../carry/tg.txt"),
        Locale::Ky => include_str!("../carry/ky.txt"),
        Locale::Kk => include_str!("../carry/kk.txt"),
        Locale::Az => include_str!("../carry/az.txt"),
    }
}

/// Whether a publisher or a part of its name is to be found in texts: long enough, or an abbreviation.
fn is_name(name: &str) -> bool {
    let abbreviation =
        name.len() >= SHORTEST_ABBREVIATION && name.chars().all(|letter| letter.is_ascii_uppercase());
    (name.len() >= SHORTEST_NAME || abbreviation) && !is_official(name)
}

/// Offices of the state publish official acts, and may be named; a language is no name.
fn is_official(name: &str) -> bool {
    let name = name.to_lowercase();
    if name == "russian" {
        return true;
    }
    [
        "ministry",
        "president",
        "official",
        "government",
        "parliament",
        "resettlement office",
        "local prosecutor",
    ]
    .iter()
    .any(|office| name.contains(office))
}
