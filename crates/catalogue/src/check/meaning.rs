//! A no stays a no, and a term is called by its agreed word.

use super::data::Negation;
use super::problem::Problem;
use super::said::{PUT_IN, Russian, begins_a_word, letter_at, letter_before, small, text};
use super::{Language, typed};
use crate::Piece;

const ENGLISH_NO: [&str; 10] =
    ["not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "cannot", "without"];

pub(super) fn problems(language: &Language, english: &[Piece], pattern: &[Piece]) -> Vec<Problem> {
    let source = text(english, Russian::With);
    let said = typed::without(&text(pattern, Russian::Without), &source);
    let said = small(&language.code, &said);
    let source = typed::without(&source, "");
    let mut problems = Vec::new();
    if says_no(&source) && !denies(language, &said) {
        problems.push(Problem::Negation);
    }
    let source = source.to_lowercase();
    for term in &language.terms {
        let wanted = term.english.iter().any(|form| begins_a_word(&source, form));
        if wanted && !term.stems.iter().any(|stem| begins_a_word(&said, stem)) {
            problems.push(Problem::Glossary { term: term.id.clone(), stems: term.stems.clone() });
        }
    }
    problems
}

/// Whether a text says no, in a language.
fn denies(language: &Language, text: &str) -> bool {
    let (seeming, true_ones): (Vec<_>, Vec<_>) =
        language.negations.iter().partition(|negation| negation.seeming);
    let mut text = text.to_owned();
    for negation in seeming {
        while let Some(place) = negation.place_in(&text) {
            text.replace_range(place..place + negation.letters.len(), " ");
        }
    }
    true_ones.iter().any(|negation| negation.place_in(&text).is_some())
}

impl Negation {
    /// Where it stands in a text.
    fn place_in(&self, text: &str) -> Option<usize> {
        let places = text.match_indices(&self.letters).map(|(place, _)| place);
        let mut fitting = places.filter(|place| {
            letter_before(text, *place) == self.more_before
                && (self.more_after || !letter_at(text, place + self.letters.len()))
        });
        fitting.next()
    }
}

/// Whether an English text says no. "No. 5" does not.
fn says_no(english: &str) -> bool {
    let text = without_numbers(english).to_lowercase().replace('’', "'");
    let alone = |word: &str, place| !letter_before(&text, place) && !letter_at(&text, place + word.len());
    let stands = |word: &str| text.match_indices(word).any(|(place, _)| alone(word, place));
    ENGLISH_NO.into_iter().any(stands) || text.contains("n't")
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
    fn a_hyphen_stands_for_more_letters() {
        let files = super::super::Files {
            letters: "letters А\nmarks «\ndecimal ,",
            negation: "не\n-ма-\n-сиз\n-месе\n!немесе",
            months: "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12",
            terms: "",
            glossary: "",
        };
        let language = Language::read("kk", &files).unwrap();
        for no in ["он не ушёл", "имзо қўймаган", "шартсиз", "кесе немесе бермесе"]
        {
            assert!(denies(&language, no), "{no}");
        }
        for other in ["небо", "мана", "сиз", "кесе немесе"] {
            assert!(!denies(&language, other), "{other}");
        }
    }
}
