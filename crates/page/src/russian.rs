//! Text of the file: escaped, and with what is Russian in another language marked as Russian.

use askama::FastWritable;
use askama::filters::HtmlSafe;
use guide::Locale;
use guide::words::russian_runs;
use std::fmt::{self, Write};

/// Text in the language of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Text {
    locale: Locale,
    text: String,
    /// Whether all of it is Russian within another language.
    russian: bool,
}

impl Text {
    pub(crate) fn new(locale: Locale, text: &str) -> Self {
        Self { locale, text: text.to_owned(), russian: false }
    }

    /// Text that is Russian, in a file of this language.
    pub(crate) fn russian(locale: Locale, text: &str) -> Self {
        Self { russian: locale != Locale::Ru, ..Self::new(locale, text) }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runs = if self.russian {
            vec![(true, self.text.as_str())]
        } else {
            russian_runs(self.locale, &self.text)
        };
        for (russian, text) in runs {
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
        assert_eq!(
            written(Locale::Tg, "Иҷозат (вид на жительство) ва (на ин)."),
            "Иҷозат (<i lang=ru>вид на жительство</i>) ва (на ин)."
        );
        assert_eq!(Text::russian(Locale::Tg, "РВП").to_string(), "<i lang=ru>РВП</i>");
        assert_eq!(Text::russian(Locale::Ru, "РВП").to_string(), "РВП");
    }
}
