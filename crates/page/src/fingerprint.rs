//! A few words that two people can compare over the phone.
//!
//! They are made from the whole file. A forger can make words of his own for his file; so they help only who compares them
//! with the words of a copy got from somebody else, or who asks `yol copy`.

use sha2::{Digest, Sha256};

/// Stands in the file where the words will stand.
const PLACE: &str = "------";

/// Eleven bits a word: 66 bits.
const WORDS: usize = 6;

/// What stands around the words in the file.
const BEFORE: &str = "<b id=words>";
const AFTER: &str = "</b>";

/// The markup in which the words will stand.
pub(crate) fn place() -> String {
    format!("{BEFORE}{PLACE}{AFTER}")
}

/// The file with its words in their place.
pub(crate) fn stamped(unstamped: &str) -> String {
    unstamped.replacen(&place(), &format!("{BEFORE}{}{AFTER}", words(unstamped)), 1)
}

/// The words that a file shows, and those that it should; `None` where it shows none.
pub(crate) fn shown_and_true(file: &str) -> Option<(String, String)> {
    let (before, rest) = file.split_once(BEFORE)?;
    let (shown, after) = rest.split_once(AFTER)?;
    Some((shown.to_owned(), words(&format!("{before}{}{after}", place()))))
}

/// The words of a file whose own words are taken out.
fn words(unstamped: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(unstamped.as_bytes()).into();
    let list = bip39::Language::English.word_list();
    let mut bits = digest.iter().flat_map(|byte| (0..8).rev().map(move |bit| usize::from(byte >> bit & 1)));
    let mut word = || {
        let number = bits.by_ref().take(11).fold(0, |number, bit| number * 2 + bit);
        list.get(number).copied().unwrap_or_default()
    };
    (0..WORDS).map(|_| word()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_more_gives_other_words() {
        let file = stamped(&format!("<p>Some text.</p>{}", place()));
        let (shown, real) = shown_and_true(&file).unwrap();
        assert_eq!(shown, real);
        assert_eq!(shown.split(' ').count(), WORDS);
        let (shown, real) = shown_and_true(&file.replace("Some", "Same")).unwrap();
        assert_ne!(shown, real);
        assert_eq!(shown_and_true("<p>no words</p>"), None);
    }
}
