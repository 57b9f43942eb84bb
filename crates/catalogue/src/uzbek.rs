//! Uzbek in its two scripts: Cyrillic made from Latin, and back.
//!
//! The rules are those of the two official alphabets (the Latin one in its form of 1995). What spelling alone does not
//! tell stands in lists: words in which the scripts differ by more than letters, and names that stay in Latin letters.

mod letters;
mod stays;
mod words;

use crate::Piece;
use letters::{to_cyrillic_letters, to_latin_letters};
use stays::{Typed, is_latin_name};
use words::WORDS;

/// What may stand for the turned comma of oʻ and gʻ, and for the tutuq belgisi.
const APOSTROPHES: [char; 5] = ['\'', '\u{2018}', '\u{2019}', '\u{2bb}', '\u{2bc}'];

/// Latin text in Cyrillic letters. Every kind of apostrophe is understood. Names of media, addresses of the web, and what
/// is typed as it is (between backticks) stay in Latin letters.
///
/// ```
/// assert_eq!(catalogue::uzbek::to_cyrillic("O‘zbekiston, ma’no, yo‘l, eshik"), "Ўзбекистон, маъно, йўл, эшик");
/// ```
#[must_use]
pub fn to_cyrillic(latin: &str) -> String {
    Typed::default().cyrillic(&one_spelling(latin))
}

/// A text of a catalogue in Cyrillic letters. Russian originals stay as they are.
pub fn in_cyrillic(pattern: &mut [Piece]) {
    all_in_cyrillic(pattern, &mut Typed::default());
}

fn all_in_cyrillic(pattern: &mut [Piece], typed: &mut Typed) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => *text = typed.cyrillic(&one_spelling(text)),
            Piece::Choice { forms, .. } => {
                forms.iter_mut().for_each(|(_, pattern)| all_in_cyrillic(pattern, typed));
            }
            Piece::Russian(_) | Piece::Argument(_) => {}
        }
    }
}

/// The words of a text in which no name stands.
fn words_to_cyrillic(latin: &str) -> String {
    each_word(
        latin,
        |letter| letter.is_alphabetic() || matches!(letter, '‘' | '’'),
        |word| {
            // A closing quotation mark looks like the letter: at the end of a word it is one.
            let (word, quote) = word.strip_suffix('’').map_or((word, ""), |word| (word, "’"));
            let written = if is_latin_name(word) { word.to_owned() } else { word_to_cyrillic(word) };
            written + quote
        },
    )
}

/// Cyrillic text in Latin letters, with ‘ in o‘ and g‘ and ’ for ъ.
///
/// ```
/// assert_eq!(catalogue::uzbek::to_latin("Йўл, объект, Исҳоқ"), "Yo‘l, obyekt, Is’hoq");
/// ```
#[must_use]
pub fn to_latin(cyrillic: &str) -> String {
    each_word(cyrillic, char::is_alphabetic, |word| {
        if word.chars().any(|letter| letter.is_ascii_alphabetic()) {
            word.to_owned()
        } else {
            word_to_latin(word)
        }
    })
}

/// The text with ‘ in o‘ and g‘, and ’ for the tutuq belgisi, however they were typed.
#[must_use]
pub fn one_spelling(latin: &str) -> String {
    let mut before = ' ';
    let one = |letter: char| {
        let shown = match letter {
            mark if !APOSTROPHES.contains(&mark) => mark,
            _ if matches!(before, 'o' | 'O' | 'g' | 'G') => '‘',
            _ => '’',
        };
        before = letter;
        shown
    };
    latin.chars().map(one).collect()
}

fn each_word(text: &str, is_letter: impl Fn(char) -> bool, change: impl Fn(&str) -> String) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let (between, from_word) = rest.split_at(start);
        let end = from_word.find(|letter| !is_letter(letter)).unwrap_or(from_word.len());
        let (word, after) = from_word.split_at(end);
        written.push_str(between);
        written.push_str(&change(word));
        rest = after;
    }
    written.push_str(rest);
    written
}

fn word_to_cyrillic(word: &str) -> String {
    let listed = WORDS.iter().find_map(|entry| entry.in_cyrillic(word));
    match listed {
        Some((cyrillic, rest)) => cyrillic + &to_cyrillic_letters(rest, false),
        None => to_cyrillic_letters(word, true),
    }
}

fn word_to_latin(word: &str) -> String {
    let listed = WORDS.iter().find_map(|entry| entry.in_latin(word));
    match listed {
        Some((latin, rest)) => latin + &to_latin_letters(rest, false),
        None => to_latin_letters(word, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_words_of_everyday_come_out_right() {
        for (latin, cyrillic) in [
            ("shartnoma", "шартнома"),
            ("chaqiruv qog‘ozi", "чақирув қоғози"),
            ("Rossiya Federatsiyasi", "Россия Федерацияси"),
            ("yil, yosh, ish, uy", "йил, ёш, иш, уй"),
            ("e’lon, ta’til, san’at", "эълон, таътил, санъат"),
            ("hujjatsiz va ruxsatsiz aytsa", "ҳужжатсиз ва рухсатсиз айтса"),
            ("politsiya protsenti sotsial", "полиция проценти социал"),
            ("poema, aeroport, oila egasi", "поэма, аэропорт, оила эгаси"),
            ("5-noyabr, noyabrda, iyul", "5-ноябрь, ноябрда, июль"),
            ("tuman rayoni", "туман райони"),
            ("SHARQ, Shahar, YO‘L, Yevropa", "ШАРҚ, Шаҳар, ЙЎЛ, Европа"),
            ("IWPR va RFE/RL", "IWPR ва RFE/RL"),
            ("115-FZ-son, IT xodimi", "115-ФЗ-сон, IT ходими"),
            ("Manzil: refugee.ru, adc@memorial.org.", "Манзил: refugee.ru, adc@memorial.org."),
            (
                "Center for Strategic and International Studies markazi",
                "Center for Strategic and International Studies маркази",
            ),
            ("Yozing: `yol lang --lang uz` (yoki --lang)", "Ёзинг: `yol lang --lang uz` (ёки --lang)"),
            ("sentabr, oktabrda, Fransiyada, Donetsk", "сентябрь, октябрда, Францияда, Донецк"),
            ("Kot-d’Ivuar, Vyetnam, Polsha", "Кот-д’Ивуар, Вьетнам, Польша"),
        ] {
            assert_eq!(to_cyrillic(latin), cyrillic);
            assert_eq!(to_latin(cyrillic), latin);
        }
    }

    #[test]
    fn every_apostrophe_is_understood() {
        for typed in ["o'zbek ma'no", "oʻzbek maʼno", "o’zbek ma‘no"] {
            assert_eq!(one_spelling(typed), "o‘zbek ma’no");
            assert_eq!(to_cyrillic(typed), "ўзбек маъно");
        }
    }

    #[test]
    fn what_is_typed_stays_across_the_pieces_of_a_text() {
        let text = |words: &str| Piece::Text(words.to_owned());
        let mut pattern =
            [text("Bering: `yol "), Piece::Argument("x".to_owned()), text(" --lang` va kuting")];
        in_cyrillic(&mut pattern);
        assert_eq!(crate::plain(&pattern), "Беринг: `yol {x} --lang` ва кутинг");
    }

    proptest! {
        #[test]
        fn native_syllables_come_back(syllables in proptest::collection::vec("(b|d|f|g|g‘|h|j|k|l|m|n|p|q|r|s|t|v|x|z|sh|ch|y)?(a|e|i|o|u|o‘)(l|m|n|r|k)?", 1..6)) {
            let word = syllables.concat();
            let cyrillic = to_cyrillic(&word);
            prop_assert!(!cyrillic.chars().any(|letter| letter.is_ascii_alphabetic()), "{}", cyrillic);
            prop_assert_eq!(to_latin(&cyrillic), word);
        }
    }
}
