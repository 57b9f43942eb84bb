//! Short sentences, and few of them.

use super::problem::{Problem, SENTENCES_MOST, WORDS_MOST};
use super::said::{PUT_IN, Russian, texts};
use crate::Piece;

pub(super) fn problems(pattern: &[Piece]) -> Vec<Problem> {
    let texts = texts(pattern, Russian::Without);
    let all: Vec<Vec<&str>> = texts.iter().map(|text| sentences(text)).collect();
    let mut problems = Vec::new();
    // A remark in brackets counts by itself.
    let parts = all.iter().flatten().flat_map(|sentence| sentence.split(" ("));
    let longest = parts.max_by_key(|sentence| words(sentence).count());
    if let Some(sentence) = longest
        && words(sentence).count() > WORDS_MOST
    {
        let shown = sentence.replace(PUT_IN, "…");
        problems.push(Problem::LongSentence { words: words(sentence).count(), sentence: shown });
    }
    let sentences = all.iter().map(Vec::len).max().unwrap_or_default();
    if sentences > SENTENCES_MOST {
        problems.push(Problem::ManySentences { sentences });
    }
    problems
}

/// The sentences of a text: each ends with a mark, before a space and a capital letter, a digit or a quotation mark.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (place, mark) in text.match_indices(['.', '!', '?', '…']) {
        let (said, rest) = text.split_at(place + mark.len());
        let said = said.get(start..).unwrap_or_default();
        let closed = rest.trim_start_matches(['»', '”', '"', ')']);
        if closed.starts_with(' ') && begins(closed.trim_start()) && !is_short_form(said, closed) {
            let end = text.len() - closed.len();
            sentences.extend(text.get(start..end));
            start = end + 1;
        }
    }
    sentences.extend(text.get(start..).filter(|rest| !rest.trim().is_empty()));
    sentences
}

/// Whether a sentence may begin so.
fn begins(text: &str) -> bool {
    text.starts_with(|first: char| {
        first.is_uppercase() || first.is_ascii_digit() || "«“\"(`".contains(first) || first == PUT_IN
    })
}

/// Whether the point is that of a short form: `K. Kabanov`, `No. 821`, `ст. 15`.
fn is_short_form(said: &str, rest: &str) -> bool {
    let word = said.strip_suffix('.').unwrap_or_default();
    let word = word.split_whitespace().next_back().unwrap_or_default().trim_start_matches(['(', '«', '“']);
    let length = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let before_number = rest.trim_start().starts_with(|next: char| next.is_ascii_digit() || next == PUT_IN);
    length == 1 || (length > 0 && before_number && (length == 2 || word.eq_ignore_ascii_case("art")))
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
        let text = "Указ № 821, ст. 5, говорит о мужчинах. «Подождите!» Так сказал К. Кабанов. 5 лет ещё.";
        let said = [
            "Указ № 821, ст. 5, говорит о мужчинах.",
            "«Подождите!»",
            "Так сказал К. Кабанов.",
            "5 лет ещё.",
        ];
        assert_eq!(sentences(text), said);
        assert_eq!(sentences("Art. 5 and No. 3"), ["Art. 5 and No. 3"]);
        assert_eq!(words("не более 1 234 567 рублей — в 2025 году").count(), 7);
    }

    #[test]
    fn the_longest_form_counts() {
        let long = vec!["Слово"; 19].join(" ");
        let found = problems(&[Piece::Text(format!("Коротко. {long}."))]);
        assert!(matches!(found.as_slice(), [Problem::LongSentence { words: 19, .. }]));
        assert_eq!(
            problems(&[Piece::Text("Да. Нет. Да. Нет.".to_owned())]),
            [Problem::ManySentences { sentences: 4 }]
        );
    }
}
