//! Uzbek in Cyrillic letters is made by rule: here it is looked at whether the rule fits every word.

use super::letters::is_latin;
use super::problem::Problem;
use super::{Alphabet, Finding, at};
use crate::uzbek::{one_spelling, to_cyrillic, to_latin};
use crate::{Catalogue, Piece};

/// What is found where a catalogue in Latin letters becomes Cyrillic, and Latin again. Russian originals are left out.
/// `cyrillic` has the letters that may come out, beside names that stay Latin.
#[must_use]
pub fn both_scripts(cyrillic: &Alphabet, texts: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in &texts.messages {
        for (part, pattern) in &message.parts {
            let mut problems = Vec::new();
            of_pattern(cyrillic, pattern, &mut problems);
            findings.extend(problems.into_iter().map(|problem| at("uz-Cyrl", message, part, problem)));
        }
    }
    findings
}

fn of_pattern(cyrillic: &Alphabet, pattern: &[Piece], problems: &mut Vec<Problem>) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => {
                problems.extend(text.split_whitespace().filter_map(|word| of_word(cyrillic, word)));
            }
            Piece::Choice { forms, .. } => {
                forms.iter().for_each(|(_, pattern)| of_pattern(cyrillic, pattern, problems));
            }
            Piece::Russian(_) | Piece::Argument(_) => {}
        }
    }
}

fn of_word(alphabet: &Alphabet, word: &str) -> Option<Problem> {
    let cyrillic = to_cyrillic(word);
    let back = to_latin(&cyrillic);
    // A name that stays Latin stays whole; every other word gets all of its letters from the alphabet.
    let is_known = |letter: char| alphabet.letters.contains(&letter);
    let mut words = cyrillic.split(|letter: char| !letter.is_alphabetic());
    let foreign = words.any(|word| !word.chars().all(is_known) && !word.chars().all(is_latin));
    let wrong = foreign || back != one_spelling(word);
    wrong.then(|| Problem::Transliteration { latin: word.to_owned(), cyrillic, back })
}
