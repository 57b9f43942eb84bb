//! A no stays a no.

use super::Language;
use super::data::Negation;
use super::length::sentences;
use super::said::{PUT_IN, letter_at, letter_before, small};
use std::collections::BTreeSet;

const ENGLISH_NO: [&str; 10] =
    ["not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "cannot", "without"];

/// To say no is to refuse, for which a language may have a word that denies nothing.
const REFUSING: [&str; 2] = ["say no", "saying no"];

/// Whether a no of the English is lost. Where both have as many sentences, each is compared with its own: one sentence may
/// deny what the next one only says. Elsewhere there are at least as many noes as sentences of the English that deny.
pub(super) fn is_lost(language: &Language, english: &str, said: &str) -> bool {
    let noes = |text: &str| denials(language, &small(&language.code, text));
    if says_no(english) && noes(said) == 0 {
        return true;
    }
    let (wanted, here) = (sentences(english), sentences(said));
    if wanted.len() == here.len() {
        return wanted.iter().zip(&here).any(|(wanted, here)| denies(wanted) && noes(here) == 0);
    }
    noes(said) < wanted.iter().filter(|sentence| denies(sentence)).count()
}

/// Whether an English sentence denies something; to refuse is no denial.
fn denies(english: &str) -> bool {
    let mut text = without_numbers(english).to_lowercase();
    for words in REFUSING {
        while let Some(place) = word_in(&text, words) {
            text.replace_range(place..place + words.len(), " ");
        }
    }
    says_no(&text)
}

/// How many words of a text, in small letters, say no in a language.
fn denials(language: &Language, text: &str) -> usize {
    let (seeming, true_ones): (Vec<_>, Vec<_>) =
        language.negations.iter().partition(|negation| negation.seeming);
    let mut text = text.to_owned();
    for negation in seeming {
        while let Some(place) = negation.place_in(&text) {
            text.replace_range(place..place + negation.letters.len(), " ");
        }
    }
    let places = true_ones.iter().flat_map(|negation| negation.places_in(&text));
    places.map(|place| word_at(&text, place)).collect::<BTreeSet<usize>>().len()
}

/// Where the word begins that has a letter here.
fn word_at(text: &str, place: usize) -> usize {
    let before = text.get(..place).unwrap_or_default();
    before.trim_end_matches(char::is_alphanumeric).len()
}

impl Negation {
    fn place_in(&self, text: &str) -> Option<usize> {
        self.places_in(text).next()
    }

    /// Where it stands in a text.
    fn places_in<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let places = text.match_indices(&self.letters).map(|(place, _)| place);
        places.filter(move |place| {
            let end = place + self.letters.len();
            letter_before(text, *place) == self.more_before
                && (self.more_after || !letter_at(text, end))
                && !(self.last && word_follows(text, end))
        })
    }
}

/// Whether, after the word that goes on here, another one follows at once.
fn word_follows(text: &str, place: usize) -> bool {
    let rest = text.get(place..).unwrap_or_default().trim_start_matches(char::is_alphanumeric);
    letter_at(rest.trim_start(), 0)
}

/// Whether an English text says no. "No. 5" does not.
fn says_no(english: &str) -> bool {
    let text = without_numbers(english).to_lowercase().replace('’', "'");
    ENGLISH_NO.into_iter().any(|word| word_in(&text, word).is_some()) || text.contains("n't")
}

/// Where whole words stand in a text.
fn word_in(text: &str, words: &str) -> Option<usize> {
    let alone = |place: &usize| !letter_before(text, *place) && !letter_at(text, place + words.len());
    text.match_indices(words).map(|(place, _)| place).find(alone)
}

/// The text without the short word for "number".
fn without_numbers(english: &str) -> String {
    let mut parts = english.split("No. ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let number = part.starts_with(|letter: char| letter.is_ascii_digit() || letter == PUT_IN);
        text.push_str(if number { "" } else { "No. " });
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_no_negation() {
        assert!(!says_no("Decree No. 821 of 5 November"));
        assert!(!says_no("Nobility knows a notary"));
        for no in
            ["No.", "You may say no. 18 men did.", "Nothing unread", "It doesn’t end", "without a court"]
        {
            assert!(says_no(no), "{no}");
        }
    }

    #[test]
    fn to_refuse_is_no_denial() {
        assert!(!denies("You may still say no."));
        assert!(!denies("Decree No. 821 lets you. Saying no is allowed."));
        assert!(denies("They say not a word."));
        assert!(denies("You may say no, not he."));
    }

    #[test]
    fn a_hyphen_stands_for_more_letters() {
        let files = super::super::Files {
            letters: "letters А\nmarks «\ndecimal ,",
            negation: "не\n-ма-\n-сиз\n-месе\n!немесе\n+эч бир-",
            months: "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12",
            terms: "",
            glossary: "",
        };
        let language = Language::read("kk", &files).unwrap();
        for no in ["он не ушёл", "имзо қўймаган", "шартсиз", "кесе немесе бермесе"]
        {
            assert_eq!(denials(&language, no), 1, "{no}");
        }
        for other in ["небо", "мана", "сиз", "кесе немесе"] {
            assert_eq!(denials(&language, other), 0, "{other}");
        }
        assert_eq!(denials(&language, "не қўймаган, не"), 3);
        assert_eq!(denials(&language, "0: эч бири, 1: «эч бири»"), 2);
        assert_eq!(denials(&language, "эч бири барат"), 0, "nobody needs a verb that denies");
    }
}
