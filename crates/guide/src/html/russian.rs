//! What is Russian on a page of another language is marked as Russian, so that it is read out and broken as Russian.

use crate::Locale;
use askama::filters::{Escaper as _, Html};
use std::fmt::{self, Write};

/// Escaped text with what is Russian in it marked.
pub(super) fn marked(to: &mut dyn Write, locale: Locale, text: &str) -> fmt::Result {
    match locale {
        Locale::Ru => Html.write_escaped_str(to, text),
        Locale::En | Locale::Uz | Locale::Az => cyrillic_marked(to, text),
        Locale::UzCyrl | Locale::Tg | Locale::Ky | Locale::Kk => originals_marked(to, text),
    }
}

/// In a text of Latin letters, each run of Cyrillic letters is Russian.
fn cyrillic_marked(to: &mut dyn Write, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some(start) = rest.find(is_cyrillic) {
        let (before, russian) = rest.split_at(start);
        // A run goes on over what stands between words, and ends after its last letter.
        let stops = |letter: char| letter.is_alphanumeric() && !is_cyrillic(letter) && !letter.is_numeric();
        let run = russian.split(stops).next().unwrap_or(russian);
        let run = run.trim_end_matches(|letter: char| !is_cyrillic(letter));
        Html.write_escaped_str(&mut *to, before)?;
        span(to, run)?;
        rest = russian.strip_prefix(run).unwrap_or_default();
    }
    Html.write_escaped_str(to, rest)
}

/// In a text of Cyrillic letters, what stands in parentheses may be a Russian original.
fn originals_marked(to: &mut dyn Write, text: &str) -> fmt::Result {
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('(') {
        Html.write_escaped_str(&mut *to, before)?;
        to.write_char('(')?;
        let inside = behind.split([')', '(']).next().unwrap_or_default();
        if locale::is_russian(inside) {
            span(to, inside)?;
            rest = behind.strip_prefix(inside).unwrap_or_default();
        } else {
            rest = behind;
        }
    }
    Html.write_escaped_str(to, rest)
}

fn span(to: &mut dyn Write, russian: &str) -> fmt::Result {
    to.write_str("<span lang=\"ru\">")?;
    Html.write_escaped_str(&mut *to, russian)?;
    to.write_str("</span>")
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(locale: Locale, text: &str) -> String {
        let mut html = String::new();
        marked(&mut html, locale, text).unwrap();
        html
    }

    #[test]
    fn beside_latin_letters_all_cyrillic_is_russian() {
        assert_eq!(
            written(Locale::Az, "A <permit> (вид на жительство, ВНЖ) & more"),
            "A &#60;permit&#62; (<span lang=\"ru\">вид на жительство, ВНЖ</span>) &#38; more"
        );
        assert_eq!(written(Locale::En, "ВНЖ"), "<span lang=\"ru\">ВНЖ</span>");
        assert_eq!(written(Locale::Ru, "Вид (ВНЖ) < 2"), "Вид (ВНЖ) &#60; 2");
    }

    #[test]
    fn beside_cyrillic_letters_only_what_is_known_to_be_an_original_is() {
        let text = "Иҷозат (вид на жительство) & дигар (на ин) (";
        let marked = "Иҷозат (<span lang=\"ru\">вид на жительство</span>) &#38; дигар (на ин) (";
        for locale in [Locale::Tg, Locale::UzCyrl, Locale::Kk, Locale::Ky] {
            assert_eq!(written(locale, text), marked);
        }
    }
}
