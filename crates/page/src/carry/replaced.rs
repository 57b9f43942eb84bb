//! Finds words in a text, and puts others in their place.

use guide::Speech;
use guide::words::capital;

/// The text in lower case, byte by byte in its place: a letter whose lower case takes more or fewer bytes stays.
pub(super) fn lowered(text: &str) -> String {
    let lower = |letter: char| {
        let mut lower = letter.to_lowercase();
        let one = lower.next().filter(|one| lower.next().is_none() && one.len_utf8() == letter.len_utf8());
        one.unwrap_or(letter)
    };
    text.chars().map(lower).collect()
}

/// Where a word stands in a text as a word of its own; a star behind it stands for any ending.
pub(super) fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let (word, open) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
    let letter = |found: Option<char>| found.is_some_and(char::is_alphanumeric);
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        !letter(before) && (open || !letter(after))
    })
}

/// A text with a word, also at the beginning of a sentence, replaced.
pub(super) fn replaced(speech: Speech, text: &str, word: &str, other: &str) -> String {
    let lower = lowered(text);
    let mut said = String::new();
    let mut from = 0;
    for at in places(&lower, word) {
        said.push_str(text.get(from..at).unwrap_or_default());
        let great = text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase);
        said.push_str(&if great { capital(speech, other) } else { other.to_owned() });
        from = at + word.len();
    }
    said.push_str(text.get(from..).unwrap_or_default());
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use guide::{Locale, Voice};

    #[test]
    fn words_are_found_whole_and_stems_with_any_ending() {
        assert_eq!(places("a war, no warden", "war").collect::<Vec<_>>(), [2]);
        assert_eq!(places("о наёмниках", "наёмник*").count(), 1);
        assert_eq!(places("поднаёмник", "наёмник*").count(), 0);
    }

    #[test]
    fn a_sentence_still_begins_with_a_capital() {
        let speech = |locale| Speech { locale, voice: Voice::You };
        assert_eq!(
            replaced(speech(Locale::En), "War is near.", "war", "armed conflict"),
            "Armed conflict is near."
        );
        assert_eq!(replaced(speech(Locale::Ru), "Война и война", "война", "конфликт"), "Конфликт и конфликт");
        assert_eq!(replaced(speech(Locale::Az), "İndi reyd.", "reyd", "yoxlama"), "İndi yoxlama.");
        assert_eq!(replaced(speech(Locale::Az), "Reyd", "reyd", "ictimai"), "İctimai");
    }
}
