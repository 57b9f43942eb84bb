//! The letters and marks of a language, and no others.

use super::data::Alphabet;
use super::problem::Problem;
use super::said::{PUT_IN, Russian, texts};
use super::typed;
use crate::Piece;
use unicode_normalization::is_nfc;

/// Marks that every language uses.
const COMMON: &str = " .,:;?!()-–—…%+/№0123456789";

/// What is wrong with the letters of a text. In a translation, names and marks of the English may stand as they are.
pub(super) fn problems(alphabet: &Alphabet, pattern: &[Piece], english: Option<&[Piece]>) -> Vec<Problem> {
    let source = english.map(|english| texts(english, Russian::With).join(" "));
    let source = source.as_deref();
    let mut problems: Vec<Problem> = Vec::new();
    for text in texts(pattern, Russian::Without) {
        let text = source.map_or_else(|| text.clone(), |source| typed::without(&text, source));
        let found = words(&text).into_iter().filter_map(|word| of_word(alphabet, word, source));
        let found = found.chain(text.chars().filter_map(|mark| of_mark(alphabet, mark, source)));
        let composed = (!is_nfc(&text)).then_some(Problem::NotComposed);
        for problem in found.chain(composed) {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect()
}

fn of_word(alphabet: &Alphabet, word: &str, source: Option<&str>) -> Option<Problem> {
    if word.chars().any(is_latin) && word.chars().any(is_cyrillic) {
        return Some(Problem::MixedScripts { word: word.to_owned() });
    }
    let letter = word.chars().find(|letter| !alphabet.letters.contains(letter))?;
    if source.is_some_and(|source| stands_in(source, word)) {
        return None;
    }
    let own = alphabet.letters.first().copied().unwrap_or(letter);
    Some(if is_latin(letter) == is_latin(own) {
        Problem::ForeignLetter { letter, word: word.to_owned() }
    } else {
        Problem::OtherScript { word: word.to_owned() }
    })
}

/// Whether a word stands in the English, be it with another ending: `cookie`, `cookies`.
fn stands_in(source: &str, word: &str) -> bool {
    let small = word.to_lowercase();
    let is_it =
        |known: &&str| known == &word || (small.len() > 3 && known.to_lowercase().starts_with(&small));
    words(source).iter().any(is_it)
}

fn of_mark(alphabet: &Alphabet, mark: char, source: Option<&str>) -> Option<Problem> {
    // A sign of the English may stand, except its quotation marks. In the English itself every sign may that can be seen.
    let sign = source.map_or(!is_hidden(mark), |source| source.contains(mark)) && !is_quote(mark);
    let known =
        mark.is_alphabetic() || mark == PUT_IN || COMMON.contains(mark) || alphabet.marks.contains(&mark);
    if known || sign {
        return None;
    }
    let marks: Vec<String> = alphabet.marks.iter().map(char::to_string).collect();
    Some(Problem::Character { character: mark, marks: marks.join(" ") })
}

fn is_quote(mark: char) -> bool {
    matches!(mark, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’')
}

fn is_hidden(mark: char) -> bool {
    mark.is_whitespace()
        || mark.is_control()
        || matches!(mark, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

pub(super) fn is_latin(letter: char) -> bool {
    matches!(letter, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

pub(super) fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(letters: &str, text: &str, english: &str) -> Vec<&'static str> {
        let alphabet = Alphabet { letters: letters.chars().collect(), marks: vec!['«', '»'], decimal: ',' };
        let pattern = [Piece::Text(text.to_owned())];
        let english = [Piece::Text(english.to_owned())];
        problems(&alphabet, &pattern, Some(&english)).iter().map(Problem::code).collect()
    }

    #[test]
    fn only_letters_and_marks_of_the_language_stand() {
        let letters = "воидВ";
        assert_eq!(codes(letters, "Вид «во», 5 (о) – OVD", "OVD"), [""; 0]);
        assert_eq!(codes(letters, "вид OVD", "nobody"), ["other-script"]);
        assert_eq!(codes(letters, "вoд", ""), ["mixed-scripts"], "a Latin o");
        assert_eq!(codes(letters, "выд", ""), ["foreign-letter"]);
        assert_eq!(codes(letters, "во\u{ad}д", ""), ["character"], "a soft hyphen");
        assert_eq!(codes(letters, "во\u{a0}д", ""), ["character"], "a no-break space");
        assert_eq!(codes(letters, "\"вод\"", "\"in\""), ["character"], "straight quotes");
        assert_eq!(codes(letters, "вои\u{306}", ""), ["character", "not-composed"]);
        assert_eq!(codes(letters, "вод → во", "to → in"), [""; 0]);
    }
}
