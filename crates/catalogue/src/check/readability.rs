//! How easy Russian is to read, by Oborneva's formula.

use super::length::{sentences, words};
use super::said::{Russian, texts};
use crate::Piece;
use std::ops::AddAssign;

/// Counts of a text, from which Oborneva's measure is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readability {
    /// Sentences; a text without any mark is one.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables: the vowels.
    pub syllables: usize,
}

impl Readability {
    /// Counts a message's text; of a choice, the text for every other number.
    #[must_use]
    pub fn of(pattern: &[Piece]) -> Self {
        let text = texts(pattern, Russian::With).pop().unwrap_or_default();
        let syllables = text.chars().filter(|letter| "аеёиоуыэюяАЕЁИОУЫЭЮЯ".contains(*letter)).count();
        Self { sentences: sentences(&text).len(), words: words(&text).count(), syllables }
    }

    /// 206.835 − 1.3 · words a sentence − 60.1 · syllables a word: 100 is very easy, 0 very hard. `None` of no words.
    #[must_use]
    pub fn oborneva(&self) -> Option<f64> {
        let per = |part: usize, whole: usize| {
            let counted = |number: usize| u32::try_from(number).map_or(f64::from(u32::MAX), f64::from);
            (whole > 0).then(|| counted(part) / counted(whole))
        };
        Some(206.835 - 1.3 * per(self.words, self.sentences)? - 60.1 * per(self.syllables, self.words)?)
    }
}

impl AddAssign for Readability {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_in_short_sentences_are_easy() {
        let measure = |text: &str| Readability::of(&[Piece::Text(text.to_owned())]);
        let easy = measure("Мама мыла раму. Кот спал.");
        assert_eq!(easy, Readability { sentences: 2, words: 5, syllables: 8 });
        assert!((easy.oborneva().unwrap() - (206.835 - 1.3 * 2.5 - 60.1 * 1.6)).abs() < 1e-9);
        let hard =
            measure("Военнослужащие, участвующие в мобилизационных мероприятиях, не подлежат увольнению.");
        assert!(hard.oborneva() < Some(0.0));
        assert_eq!(Readability::default().oborneva(), None);
    }
}
