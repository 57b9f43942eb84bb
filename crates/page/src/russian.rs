//! Text of the file: escaped, and with what is Russian in another language marked as Russian.

use askama::FastWritable;
use askama::filters::HtmlSafe;
use guide::Locale;
use std::fmt::{self, Write};

/// Text in the language of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    locale: Locale,
    text: String,
}

impl Text {
    pub(crate) fn new(locale: Locale, text: &str) -> Self {
        Self { locale, text: text.to_owned() }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (russian, text) in runs(self.locale, &self.text) {
            if russian {
                formatter.write_str("<i lang=ru>")?;
                escaped(formatter, text)?;
                formatter.write_str("</i>")?;
            } else {
                escaped(formatter, text)?;
            }
        }
        Ok(())
    }
}

impl FastWritable for Text {
    fn write_into(&self, to: &mut dyn Write, _: &dyn askama::Values) -> askama::Result<()> {
        write!(to, "{self}")?;
        Ok(())
    }
}

// It is escaped where it is written, and stands between tags only.
impl HtmlSafe for Text {}

/// Between tags nothing else needs it.
fn escaped(to: &mut dyn Write, text: &str) -> fmt::Result {
    text.chars().try_for_each(|letter| match letter {
        '<' => to.write_str("&lt;"),
        '>' => to.write_str("&gt;"),
        '&' => to.write_str("&amp;"),
        letter => to.write_char(letter),
    })
}

/// The text in runs, each with whether it is Russian within another language.
fn runs(locale: Locale, text: &str) -> Vec<(bool, &str)> {
    match locale {
        Locale::Ru => vec![(false, text)],
        Locale::En | Locale::Uz | Locale::Az => by_letters(text),
        Locale::UzCyrl | Locale::Tg | Locale::Ky | Locale::Kk => by_parentheses(text),
    }
}

/// Beside Latin letters, each run of Cyrillic words is Russian, up to the last letter of it.
fn by_letters(text: &str) -> Vec<(bool, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, russian)) = rest.find(is_cyrillic).and_then(|start| rest.split_at_checked(start)) {
        let ends = |letter: char| letter.is_alphabetic() && !is_cyrillic(letter);
        let run = russian.split(ends).next().unwrap_or(russian);
        let run = run.trim_end_matches(|letter: char| !is_cyrillic(letter));
        found.extend([(false, before), (true, run)]);
        rest = russian.strip_prefix(run).unwrap_or_default();
    }
    found.push((false, rest));
    found
}

/// Beside Cyrillic letters, what stands in parentheses and is known to be an original is Russian.
fn by_parentheses(text: &str) -> Vec<(bool, &str)> {
    let mut found = Vec::new();
    let (mut rest, mut from) = (text, 0);
    while let Some(open) = rest.get(from..).and_then(|behind| behind.find('(')) {
        let start = from + open + 1;
        let inside = rest.get(start..).and_then(|behind| behind.split([')', '(']).next()).unwrap_or_default();
        if locale::is_russian(inside) {
            found.extend([(false, rest.get(..start).unwrap_or_default()), (true, inside)]);
            rest = rest.get(start + inside.len()..).unwrap_or_default();
            from = 0;
        } else {
            from = start;
        }
    }
    found.push((false, rest));
    found
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(locale: Locale, text: &str) -> String {
        Text::new(locale, text).to_string()
    }

    #[test]
    fn beside_latin_letters_cyrillic_is_russian() {
        assert_eq!(
            written(Locale::Az, "A <permit> (вид на жительство, ВНЖ) & it's 1"),
            "A &lt;permit&gt; (<i lang=ru>вид на жительство, ВНЖ</i>) &amp; it's 1"
        );
        assert_eq!(written(Locale::Uz, "ВНЖ"), "<i lang=ru>ВНЖ</i>");
        assert_eq!(written(Locale::Ru, "Вид (ВНЖ) < 2"), "Вид (ВНЖ) &lt; 2");
    }

    #[test]
    fn beside_cyrillic_letters_only_known_originals_are() {
        for locale in [Locale::Tg, Locale::UzCyrl, Locale::Kk, Locale::Ky] {
            assert_eq!(
                written(locale, "Иҷозат (вид на жительство) ва (на ин) ҳам (РВП)."),
                "Иҷозат (<i lang=ru>вид на жительство</i>) ва (на ин) ҳам (<i lang=ru>РВП</i>)."
            );
        }
        assert_eq!(written(Locale::Tg, "(("), "((");
    }
}
