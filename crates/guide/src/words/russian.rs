//! What is Russian in a text of another language.

use locale::{Locale, Speech, Voice};

/// The text in runs, each with whether it is Russian within another language.
#[must_use]
pub fn russian_runs(locale: Locale, text: &str) -> Vec<(bool, &str)> {
    match locale {
        Locale::Ru => vec![(false, text)],
        Locale::En | Locale::Uz | Locale::Az => by_letters(text),
        Locale::UzCyrl | Locale::Tg | Locale::Ky | Locale::Kk => by_parentheses(locale, text),
    }
}

/// Beside Latin letters, each run of Cyrillic words is Russian, up to the last letter of it.
fn by_letters(text: &str) -> Vec<(bool, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, russian)) = rest.find(is_cyrillic).and_then(|start| rest.split_at_checked(start))
    {
        let ends = |letter: char| letter.is_alphabetic() && !is_cyrillic(letter);
        let run = russian.split(ends).next().unwrap_or(russian);
        let run = run.trim_end_matches(|letter: char| !is_cyrillic(letter));
        found.extend([(false, before), (true, run)]);
        rest = russian.strip_prefix(run).unwrap_or_default();
    }
    found.push((false, rest));
    found
}

/// Beside Cyrillic letters, Russian stands in parentheses: an original that is known, or what is said to be Russian.
fn by_parentheses(locale: Locale, text: &str) -> Vec<(bool, &str)> {
    let said = Speech { locale, voice: Voice::You }.beside_russian("", "");
    let said =
        said.trim_start().strip_prefix('(').and_then(|said| said.strip_suffix(')')).unwrap_or_default();
    let mut found = Vec::new();
    let (mut rest, mut from) = (text, 0);
    while let Some(open) = rest.get(from..).and_then(|behind| behind.find('(')) {
        from += open + 1;
        let inside = closed(rest.get(from..).unwrap_or_default());
        let russian = match inside.strip_prefix(said).filter(|_| !said.is_empty()) {
            Some(russian) => russian,
            None if locale::is_russian(inside) => inside,
            None => continue,
        };
        let start = from + inside.len() - russian.len();
        found.extend([(false, rest.get(..start).unwrap_or_default()), (true, russian)]);
        rest = rest.get(start + russian.len()..).unwrap_or_default();
        from = 0;
    }
    found.push((false, rest));
    found
}

/// The text up to the parenthesis that closes the one before it.
fn closed(text: &str) -> &str {
    let mut depth = 1_usize;
    let end = text.find(|letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn russian(locale: Locale, text: &str) -> Vec<&str> {
        let runs = russian_runs(locale, text);
        assert_eq!(runs.iter().map(|(_, run)| *run).collect::<String>(), text);
        runs.into_iter().filter(|(russian, _)| *russian).map(|(_, run)| run).collect()
    }

    #[test]
    fn beside_latin_letters_all_cyrillic_is_russian() {
        assert_eq!(
            russian(Locale::Az, "A permit (вид на жительство, ВНЖ) & more"),
            ["вид на жительство, ВНЖ"]
        );
        assert_eq!(russian(Locale::En, "ВНЖ"), ["ВНЖ"]);
        assert!(russian(Locale::Ru, "Вид (ВНЖ)").is_empty());
    }

    #[test]
    fn beside_cyrillic_letters_only_what_is_known_or_said_to_be_is() {
        for locale in [Locale::Tg, Locale::UzCyrl, Locale::Kk, Locale::Ky] {
            let text = "Иҷозат (вид на жительство) & дигар (на ин) ҳам (РВП) ((";
            assert_eq!(russian(locale, text), ["вид на жительство", "РВП"]);
            let beside =
                Speech { locale, voice: Voice::You }.beside_russian("Иҷозат (РВП).", "Вид (ВНЖ) есть.");
            assert_eq!(russian(locale, &beside), ["РВП", "Вид (ВНЖ) есть."]);
        }
    }
}
