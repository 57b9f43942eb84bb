//! What is Russian on a page of another language is marked as Russian, so that it is read out and broken as Russian.

use crate::Locale;
use crate::words::russian_runs;
use askama::filters::{Escaper as _, Html};
use std::fmt::{self, Write};

/// Escaped text with what is Russian in it marked.
pub(super) fn marked(to: &mut dyn Write, locale: Locale, text: &str) -> fmt::Result {
    russian_runs(locale, text).into_iter().try_for_each(|(russian, run)| {
        if russian { span(to, run) } else { Html.write_escaped_str(&mut *to, run) }
    })
}

fn span(to: &mut dyn Write, russian: &str) -> fmt::Result {
    to.write_str("<span lang=\"ru\">")?;
    Html.write_escaped_str(&mut *to, russian)?;
    to.write_str("</span>")
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
