//! A few numbers that two people can compare over the phone, whatever languages they read.
//!
//! They are made from the whole file. A forger can make numbers of his own for his file; so they help only who compares them
//! with the numbers of a copy got from somebody else, or who asks `yol copy`. Digits are the same in every language of the
//! guide, and are learnt first; words would need a list in each, and in each script.

use sha2::{Digest, Sha256};

/// Stands in the file where the numbers will stand.
const PLACE: &str = "------";

/// By so many bytes the numbers are longer than what stands for them.
pub(crate) const LONGER: usize = "0000, 0000, 0000, 0000".len() - PLACE.len();

/// What stands around the numbers in the file: four, of four digits each, which is 53 bits. Commas keep them from being
/// taken for a telephone number.
const BEFORE: &str = "<b id=N>";
const AFTER: &str = "</b>";

/// The markup in which the numbers will stand.
pub(crate) fn place() -> String {
    format!("{BEFORE}{PLACE}{AFTER}")
}

/// The file with its numbers in their place.
pub(crate) fn stamped(unstamped: &str) -> String {
    unstamped.replacen(&place(), &format!("{BEFORE}{}{AFTER}", numbers(unstamped)), 1)
}

/// The numbers that a file shows, and those that it should; `None` where it shows none.
pub(crate) fn shown_and_true(file: &str) -> Option<(String, String)> {
    let (before, rest) = file.split_once(BEFORE)?;
    let (shown, after) = rest.split_once(AFTER)?;
    Some((shown.to_owned(), numbers(&format!("{before}{}{after}", place()))))
}

/// The numbers of a file whose own numbers are taken out.
fn numbers(unstamped: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(unstamped.as_bytes()).into();
    let [first, second, third, fourth, ..] = digest.as_chunks::<8>().0 else { return String::new() };
    let number = |bytes: &[u8; 8]| format!("{:04}", u64::from_be_bytes(*bytes) % 10_000);
    [first, second, third, fourth].map(number).join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_more_gives_other_numbers() {
        let file = stamped(&format!("<p>Some text.</p>{}", place()));
        let (shown, real) = shown_and_true(&file).unwrap();
        assert_eq!(shown, real);
        assert_eq!(shown.split(", ").filter(|number| number.len() == 4).count(), 4);
        let (shown, real) = shown_and_true(&file.replace("Some", "Same")).unwrap();
        assert_ne!(shown, real);
        assert_eq!(shown_and_true("<p>no numbers</p>"), None);
    }
}
