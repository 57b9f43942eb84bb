//! Six words that two people can compare over the telephone, in the language of the file.
//!
//! They are made from the whole file, and are 48 bits in every language: each is one of 256 words of
//! `locales/CODE/fingerprint.txt`. A forger can make words of his own for his file; so they help only who compares them with
//! the words of a copy got from somebody else, or who asks `yol copy`. That he looks for a forgery with the same words is
//! made dear: each trial takes some milliseconds.

use catalogue::uzbek;
use guide::Locale;
use sha2::{Digest, Sha256};

/// How many words, of a byte each.
const WORDS: usize = 6;

/// How often a file's digest is digested again. It makes 2^48 trials as dear as 2^64.
const ROUNDS: usize = 1 << 16;

/// As many bytes as the words and the commas between them can take: letters have up to two, and words up to eight letters.
const LONGEST: usize = WORDS * 8 * 2 + (WORDS - 1) * 2;

/// What stands around the words in the file.
const BEFORE: &str = "<b id=N>";
const AFTER: &str = "</b>";

/// The markup in which the words will stand: not shorter than they, so that the file does not outgrow its limit by them.
pub(crate) fn place() -> String {
    format!("{BEFORE}{}{AFTER}", "-".repeat(LONGEST))
}

/// The file with its words in their place.
pub(crate) fn stamped(locale: Locale, unstamped: &str) -> String {
    unstamped.replacen(&place(), &format!("{BEFORE}{}{AFTER}", words(locale, unstamped)), 1)
}

/// The words that a file of this language shows, where they are those of its text.
pub(crate) fn shown(locale: Locale, file: &str) -> Option<String> {
    let (before, rest) = file.split_once(BEFORE)?;
    let (shown, after) = rest.split_once(AFTER)?;
    let real = words(locale, &format!("{before}{}{after}", place()));
    (shown == real).then_some(real)
}

/// The words of a file whose own words are taken out.
fn words(locale: Locale, unstamped: &str) -> String {
    let mut digest = Sha256::digest(unstamped.as_bytes());
    for _ in 0..ROUNDS {
        digest = Sha256::digest(digest);
    }
    let list = list(locale);
    let words = digest.iter().take(WORDS).filter_map(|byte| list.get(usize::from(*byte)));
    words.map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The words of a language, in the order of the bytes that they stand for.
fn list(locale: Locale) -> Vec<String> {
    let words = text(locale).lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let in_script = |word: &str| match locale {
        Locale::UzCyrl => uzbek::to_cyrillic(word),
        _ => word.to_owned(),
    };
    words.map(in_script).collect()
}

/// Uzbek in Cyrillic letters has the Latin list.
fn text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => include_str!("../../../locales/en/fingerprint.txt"),
        Locale::Ru => include_str!("../../../locales/ru/fingerprint.txt"),
        Locale::Uz | Locale::UzCyrl => include_str!("../../../locales/uz/fingerprint.txt"),
        Locale::Tg => include_str!("../../../locales/tg/fingerprint.txt"),
        Locale::Ky => include_str!("../../../locales/ky/fingerprint.txt"),
        Locale::Kk => include_str!("../../../locales/kk/fingerprint.txt"),
        Locale::Az => include_str!("../../../locales/az/fingerprint.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn one_letter_more_gives_other_words() {
        for locale in Locale::ALL {
            let file = stamped(locale, &format!("<p>Some text.</p>{}", place()));
            let words = shown(locale, &file).unwrap();
            assert_eq!(words.split(", ").count(), WORDS, "{words}");
            assert!(file.contains(&words));
            assert_eq!(shown(locale, &file.replace("Some", "Same")), None);
            assert_eq!(shown(locale, "<p>no words</p>"), None);
        }
    }

    #[test]
    fn each_byte_has_a_word_of_its_own_that_a_telephone_carries() {
        for locale in Locale::ALL {
            let (list, letters) = (list(locale), letters(locale));
            assert_eq!(list.len(), 256, "{}", locale.code());
            for (place, word) in list.iter().enumerate() {
                let name = format!("{} {word}", locale.code());
                assert!((3..=8).contains(&word.chars().count()), "{name}");
                assert!(word.chars().all(|letter| letters.contains(&letter)), "{name}");
                for other in &list[..place] {
                    assert!(
                        !word.starts_with(other.as_str()) && !other.starts_with(word.as_str()),
                        "{name} {other}"
                    );
                    assert!(!is_one_letter_off(word, other), "{name} {other}");
                }
            }
        }
    }

    /// The small letters of the language's alphabet; ‘ is part of two Uzbek ones.
    fn letters(locale: Locale) -> BTreeSet<char> {
        let path = format!("{}/../../locales/{}/alphabet.txt", env!("CARGO_MANIFEST_DIR"), locale.code());
        let alphabet = std::fs::read_to_string(path).unwrap();
        let pairs = alphabet.lines().find_map(|line| line.strip_prefix("letters ")).unwrap().split(' ');
        let small = pairs.map(|pair| pair.chars().nth(1).unwrap());
        small.chain((locale == Locale::Uz).then_some('‘')).collect()
    }

    /// Whether one word is the other with a letter changed, left out or put in.
    fn is_one_letter_off(one: &str, other: &str) -> bool {
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        let same = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
        let (one, other) = (&one[same..], &other[same..]);
        let after = |word: &[char]| word.get(1..).unwrap_or_default().to_vec();
        after(one) == after(other) || after(one) == other || one == after(other)
    }

    #[test]
    fn what_is_one_letter_off_is_told_from_what_is_more() {
        for (one, other) in [("boat", "goat"), ("boat", "boats"), ("bat", "boat"), ("boat", "boat")] {
            assert!(is_one_letter_off(one, other), "{one} {other}");
        }
        assert!(!is_one_letter_off("boat", "coal"));
        assert!(!is_one_letter_off("boat", "bo"));
    }
}
