//! What the carry edition may say: no names of media, organisations or people, no links, no loaded words.

use guide::Locale;
use language::Rulebook;

const WORDS: &str = include_str!("../carry/en.txt");

/// Names shorter than this would be found inside other words.
const SHORTEST_NAME: usize = 4;
const SHORTEST_ABBREVIATION: usize = 3;

/// What may not be said, and what is said instead.
#[derive(Debug)]
pub struct Neutral {
    instead: Vec<(String, String)>,
    denied: Vec<String>,
}

impl Neutral {
    /// The words of the list, and the names of all publishers and helpers of a rulebook.
    #[must_use]
    pub fn new(rulebook: &Rulebook, _locale: Locale) -> Self {
        let mut instead = Vec::new();
        let mut denied = Vec::new();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once("=>") {
                Some((word, other)) if !other.trim().is_empty() => {
                    instead.push((word.trim().to_owned(), other.trim().to_owned()));
                    denied.push(word.trim().to_lowercase());
                }
                Some((word, _)) => denied.push(word.trim().to_lowercase()),
                None => {}
            }
        }
        let publishers = rulebook.sources.iter().map(|source| source.publisher.as_str());
        let helpers = rulebook.helpers.iter().map(|helper| helper.title.as_str());
        let names = publishers
            .chain(helpers)
            .flat_map(|name| std::iter::once(name).chain(name.split(['/', '(', ')'])));
        denied.extend(names.map(str::trim).filter(|name| is_name(name)).map(str::to_lowercase));
        denied.sort_unstable();
        denied.dedup();
        Self { instead, denied }
    }

    /// The text in neutral words; `None` where it says what may not be said.
    #[must_use]
    pub fn text(&self, text: &str) -> Option<String> {
        let mut said = text.to_owned();
        for (word, other) in &self.instead {
            said = replaced(&said, word, other);
        }
        self.denied_in(&said).is_none().then_some(said)
    }

    /// A word or name in a text that may not be said.
    #[must_use]
    pub fn denied_in(&self, text: &str) -> Option<&str> {
        let text = text.to_lowercase();
        let denied = self.denied.iter().find(|word| places(&text, word).next().is_some());
        denied.map(String::as_str)
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

/// Where a word stands in a text as a word of its own.
fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let letter = |found: Option<char>| found.is_some_and(char::is_alphanumeric);
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        !letter(before) && !letter(after)
    })
}

/// A text with a word, also at the beginning of a sentence, replaced.
fn replaced(text: &str, word: &str, other: &str) -> String {
    let lower = text.to_lowercase();
    // Where lower case has other lengths, nothing can be replaced by place.
    if lower.len() != text.len() {
        return text.to_owned();
    }
    let mut said = String::new();
    let mut from = 0;
    for at in places(&lower, word) {
        let kept = text.get(from..at).unwrap_or_default();
        said.push_str(kept);
        let first = text.get(at..).and_then(|rest| rest.chars().next());
        if first.is_some_and(char::is_uppercase) {
            let mut letters = other.chars();
            said.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
            said.push_str(letters.as_str());
        } else {
            said.push_str(other);
        }
        from = at + word.len();
    }
    said.push_str(text.get(from..).unwrap_or_default());
    said
}
