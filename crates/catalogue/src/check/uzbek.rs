//! Uzbek in Cyrillic letters is made by rule: here it is looked at whether the rule fits every word.

use super::letters::is_latin;
use super::problem::Problem;
use super::{Alphabet, Finding, at};
use crate::uzbek::{in_cyrillic, one_spelling, to_latin};
use crate::{Catalogue, Piece};

/// What is found where a catalogue in Latin letters becomes Cyrillic, and Latin again. Russian originals are left out.
/// `cyrillic` has the letters that may come out, beside names that stay Latin.
#[must_use]
pub fn both_scripts(cyrillic: &Alphabet, texts: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in &texts.messages {
        for (part, pattern) in &message.parts {
            let mut other = pattern.clone();
            in_cyrillic(&mut other);
            let mut problems = Vec::new();
            of_patterns(cyrillic, pattern, &other, &mut problems);
            findings.extend(problems.into_iter().map(|problem| at("uz-Cyrl", message, part, problem)));
        }
    }
    findings
}

fn of_patterns(letters: &Alphabet, latin: &[Piece], cyrillic: &[Piece], problems: &mut Vec<Problem>) {
    for pieces in latin.iter().zip(cyrillic) {
        match pieces {
            (Piece::Text(latin), Piece::Text(cyrillic)) => {
                let words = latin.split_whitespace().zip(cyrillic.split_whitespace());
                problems.extend(words.filter_map(|(latin, cyrillic)| of_word(letters, latin, cyrillic)));
            }
            (Piece::Choice { forms: latin, .. }, Piece::Choice { forms: cyrillic, .. }) => {
                let forms = latin.iter().zip(cyrillic);
                forms.for_each(|((_, latin), (_, cyrillic))| of_patterns(letters, latin, cyrillic, problems));
            }
            _ => {}
        }
    }
}

fn of_word(letters: &Alphabet, latin: &str, cyrillic: &str) -> Option<Problem> {
    let back = to_latin(cyrillic);
    // A name that stays Latin stays whole; every other word gets all of its letters from the alphabet.
    let is_known = |letter: char| letters.letters.contains(&letter);
    let mut words = cyrillic.split(|letter: char| !letter.is_alphabetic());
    let foreign = words.any(|word| !word.chars().all(is_known) && !word.chars().all(is_latin));
    let wrong = foreign || back != one_spelling(latin);
    let said = |word: &str| word.to_owned();
    wrong.then(|| Problem::Transliteration { latin: said(latin), cyrillic: said(cyrillic), back })
}
