//! Words whose spellings differ by more than letters, and names that stay as they are.

/// A word in both scripts.
pub(super) struct Word {
    latin: &'static str,
    cyrillic: &'static str,
    /// Whether suffixes may follow.
    stem: bool,
}

const fn stem(latin: &'static str, cyrillic: &'static str) -> Word {
    Word { latin, cyrillic, stem: true }
}

const fn whole(latin: &'static str, cyrillic: &'static str) -> Word {
    Word { latin, cyrillic, stem: false }
}

/// Loan words. The months lose their soft sign before a suffix.
pub(super) const WORDS: [Word; 14] = [
    stem("rayon", "район"),
    stem("mayor", "майор"),
    stem("batalyon", "батальон"),
    stem("budjet", "бюджет"),
    whole("yanvar", "январь"),
    whole("fevral", "февраль"),
    whole("aprel", "апрель"),
    whole("iyun", "июнь"),
    whole("iyul", "июль"),
    whole("sentabr", "сентябрь"),
    whole("oktabr", "октябрь"),
    whole("noyabr", "ноябрь"),
    whole("dekabr", "декабрь"),
    whole("rubl", "рубль"),
];

/// Names of publishers and short forms that are read in Latin letters in both scripts.
const LATIN: [&str; 14] =
    ["IWPR", "RFE", "RL", "BBC", "OVD", "JSON", "HTML", "CSV", "API", "TLS", "SVG", "PDF", "YOL", "Yol"];

pub(super) fn stays_latin(word: &str) -> bool {
    LATIN.contains(&word)
}

impl Word {
    /// Where a word is this one: its Cyrillic, and what follows.
    pub(super) fn in_cyrillic<'w>(&self, word: &'w str) -> Option<(String, &'w str)> {
        let (said, rest) = self.begins(self.latin, word)?;
        Some((as_high(self.cyrillic, said), rest))
    }

    /// Where a word is this one: its Latin, and what follows.
    pub(super) fn in_latin<'w>(&self, word: &'w str) -> Option<(String, &'w str)> {
        let (said, rest) = self.begins(self.cyrillic, word)?;
        Some((as_high(self.latin, said), rest))
    }

    fn begins<'w>(&self, spelling: &str, word: &'w str) -> Option<(&'w str, &'w str)> {
        let length: usize = word.chars().take(spelling.chars().count()).map(char::len_utf8).sum();
        let (said, rest) = word.split_at_checked(length)?;
        let fits = said.to_lowercase() == spelling && (self.stem || rest.is_empty());
        fits.then_some((said, rest))
    }
}

fn as_high(spelling: &str, said: &str) -> String {
    let mut capitals = said.chars().map(char::is_uppercase);
    match (capitals.next(), capitals.next()) {
        (Some(true), Some(true)) => spelling.to_uppercase(),
        (Some(true), _) => {
            let mut letters = spelling.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        }
        _ => spelling.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uzbek::letters::{to_cyrillic_letters, to_latin_letters};

    #[test]
    fn each_listed_word_is_needed() {
        for word in &WORDS {
            let regular = to_cyrillic_letters(word.latin, true) == word.cyrillic
                && to_latin_letters(word.cyrillic, true) == word.latin;
            assert!(!regular, "`{}` follows the rules", word.latin);
        }
    }
}
