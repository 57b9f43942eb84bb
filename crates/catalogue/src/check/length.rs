//! Short sentences, and few of them.

use super::problem::{Problem, SENTENCES_WANTED, WORDS_WANTED};
use super::said::{PUT_IN, Russian, texts};
use crate::Piece;

pub(super) fn problems(pattern: &[Piece]) -> Vec<Problem> {
    let texts = texts(pattern, Russian::Without);
    let all: Vec<Vec<&str>> = texts.iter().map(|text| sentences(text)).collect();
    let mut problems = Vec::new();
    let longest = all.iter().flatten().max_by_key(|sentence| words(sentence).count());
    if let Some(sentence) = longest
        && words(sentence).count() > WORDS_WANTED
    {
        let shown = sentence.replace(PUT_IN, "…");
        problems.push(Problem::LongSentence { words: words(sentence).count(), sentence: shown });
    }
    let sentences = all.iter().map(Vec::len).max().unwrap_or_default();
    if sentences > SENTENCES_WANTED {
        problems.push(Problem::ManySentences { sentences });
    }
    problems
}

/// The sentences of a text: each ends with a mark, before a space and a capital letter or a quotation mark.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while let Some(end) = end_of_sentence(rest) {
        let (sentence, after) = rest.split_at(end);
        sentences.push(sentence);
        rest = after.trim_start();
    }
    if !rest.trim().is_empty() {
        sentences.push(rest);
    }
    sentences
}

fn end_of_sentence(text: &str) -> Option<usize> {
    let ends = text.match_indices(['.', '!', '?', '…']);
    let after = |place: usize, mark: &str| {
        let rest = text.get(place + mark.len()..).unwrap_or_default();
        let rest = rest.trim_start_matches(['»', '”', '"', ')']);
        (text.len() - rest.len(), rest)
    };
    let ends = ends.map(|(place, mark)| after(place, mark));
    let next = |rest: &str| rest.trim_start().chars().next();
    let mut ends = ends.filter(|(_, rest)| {
        rest.starts_with(' ')
            && next(rest).is_some_and(|next| next.is_uppercase() || "«“\"(".contains(next) || next == PUT_IN)
    });
    ends.next().map(|(end, _)| end)
}

/// The words of a text. A number is one, also where its thousands stand apart.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_word = |word: &&str| word.contains(|letter: char| letter.is_alphanumeric() || letter == PUT_IN);
    let mut number_before = false;
    text.split_whitespace().filter(is_word).filter(move |word| {
        let digits = word.trim_end_matches(['.', ',', ';', ')']);
        let number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        let goes_on = number && number_before && digits.len() == 3;
        number_before = number && digits.len() <= 3;
        !goes_on
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_before_a_capital_letter() {
        let text = "Указ № 821 от 5 ноября 2025 г. говорит о мужчинах. «Подождите!» Так сказал он.";
        assert_eq!(
            sentences(text),
            ["Указ № 821 от 5 ноября 2025 г. говорит о мужчинах.", "«Подождите!»", "Так сказал он."]
        );
        assert_eq!(sentences("Art. 5 and no. 3"), ["Art. 5 and no. 3"]);
        assert_eq!(words("не более 1 234 567 рублей — в 2025 году").count(), 7);
    }

    #[test]
    fn the_longest_form_counts() {
        let long = vec!["Слово"; 19].join(" ");
        let found = problems(&[Piece::Text(format!("Коротко. {long}."))]);
        assert!(matches!(found.as_slice(), [Problem::LongSentence { words: 19, .. }]));
        assert_eq!(problems(&[Piece::Text("А. Б. В. Г.".to_owned())]), [Problem::ManySentences { sentences: 4 }]);
    }
}
