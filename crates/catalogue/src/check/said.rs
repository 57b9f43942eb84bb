//! The texts that a message can become.

use crate::Piece;

/// Stands for what is put into a text: no letter, no digit, and counted as a word.
pub(super) const PUT_IN: char = '\u{fffc}';

/// What one of the texts is made of; no choices are left.
pub(super) type Way<'p> = Vec<&'p Piece>;

/// What a text is made of, for each way to choose between its forms. The last way takes "every other number" throughout.
pub(super) fn ways(pattern: &[Piece]) -> Vec<Way<'_>> {
    let mut ways: Vec<Way<'_>> = vec![Vec::new()];
    for piece in pattern {
        let Piece::Choice { forms, .. } = piece else {
            ways.iter_mut().for_each(|way| way.push(piece));
            continue;
        };
        let ends: Vec<Way<'_>> = forms.iter().flat_map(|(_, pattern)| self::ways(pattern)).collect();
        let mut longer = Vec::new();
        for way in &ways {
            longer.extend(ends.iter().map(|end| way.iter().chain(end).copied().collect::<Way<'_>>()));
        }
        ways = longer;
    }
    ways
}

/// Whether Russian originals are part of what is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Russian {
    With,
    Without,
}

/// The texts of a pattern, with [`PUT_IN`] where something is put in, and for what is typed as it is (between backticks).
pub(super) fn texts(pattern: &[Piece], russian: Russian) -> Vec<String> {
    whole_texts(pattern, russian).iter().map(|text| without_typed(text)).collect()
}

/// The texts of a pattern, what is typed included, with [`PUT_IN`] where something is put in.
pub(super) fn whole_texts(pattern: &[Piece], russian: Russian) -> Vec<String> {
    let one = |way: Way<'_>| {
        let mut text = String::new();
        for piece in way {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Russian(words) if russian == Russian::With => text.push_str(words),
                Piece::Russian(_) | Piece::Choice { .. } => {}
                Piece::Argument(_) => text.push(PUT_IN),
            }
        }
        text
    };
    ways(pattern).into_iter().map(one).collect()
}

/// The text without what stands between backticks; that is in no language.
fn without_typed(text: &str) -> String {
    let part =
        |(place, part): (usize, &str)| if place % 2 == 0 { part.to_owned() } else { PUT_IN.to_string() };
    text.split('`').enumerate().map(part).collect()
}

/// The text for every other number.
pub(super) fn text(pattern: &[Piece], russian: Russian) -> String {
    texts(pattern, russian).pop().unwrap_or_default()
}

/// Small letters, by the rules of the language: Azerbaijani has two letters i.
pub(super) fn small(code: &str, text: &str) -> String {
    if code == "az" { text.replace('İ', "i").replace('I', "ı").to_lowercase() } else { text.to_lowercase() }
}

/// Whether `words` stand in `text` where a word begins; both in small letters.
pub(super) fn begins_a_word(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(place, _)| !letter_before(text, place))
}

pub(super) fn letter_before(text: &str, place: usize) -> bool {
    text.get(..place).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric)
}

pub(super) fn letter_at(text: &str, place: usize) -> bool {
    text.get(place..).and_then(|after| after.chars().next()).is_some_and(char::is_alphanumeric)
}
