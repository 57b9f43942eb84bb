//! Russian originals: in parentheses after their translation, as they stand on papers.

use super::Language;
use super::letters::is_cyrillic;
use super::problem::Problem;
use super::said::ways;
use crate::Piece;

pub(super) fn problems(language: &Language, pattern: &[Piece]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for way in ways(pattern) {
        for (place, piece) in way.iter().enumerate() {
            let Piece::Russian(words) = piece else { continue };
            let before = place.checked_sub(1).and_then(|place| way.get(place));
            let alone = ends_with(before, '(') && begins_with(way.get(place + 1), ')');
            let problem = of_words(language, words, alone);
            problems.extend(problem.filter(|problem| !problems.contains(problem)));
        }
    }
    problems
}

fn of_words(language: &Language, words: &str, alone: bool) -> Option<Problem> {
    let words_of = || words.to_owned();
    if language.code == "ru" {
        Some(Problem::RussianInRussian { words: words_of() })
    } else if !words.chars().any(char::is_alphabetic)
        || words.chars().any(|letter| letter.is_alphabetic() && !is_russian(letter))
    {
        Some(Problem::NotRussian { words: words_of() })
    } else {
        (!alone).then(|| Problem::RussianNotAlone { words: words_of() })
    }
}

fn is_russian(letter: char) -> bool {
    is_cyrillic(letter) && matches!(letter, 'А'..='я' | 'Ё' | 'ё')
}

fn ends_with(piece: Option<&&Piece>, mark: char) -> bool {
    matches!(piece, Some(Piece::Text(text)) if text.ends_with(mark))
}

fn begins_with(piece: Option<&&Piece>, mark: char) -> bool {
    matches!(piece, Some(Piece::Text(text)) if text.starts_with(mark))
}
