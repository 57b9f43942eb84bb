//! Numbers of cases as people read them: digits of any length.

use crate::Speech;
use crate::words::grouped;

/// Numbers with more digits are rounded.
const DIGITS: usize = 15;

/// What a rounded number is to the rules of a language that ask how many.
const MANY: u64 = 1_000_000;

/// A number of many digits, of which so many stand after the point where it is rounded: `about 1.2 × 10^117`; `1,234`.
pub(crate) fn rounded(speech: Speech, digits: &str, after_point: usize) -> String {
    if digits.len() <= DIGITS {
        return grouped(speech, digits);
    }
    let (first, rest) = digits.split_at_checked(1).unwrap_or((digits, ""));
    let after = rest.get(..after_point).unwrap_or(rest);
    speech.count_rounded(format!("{first}{}{after}", speech.number_point()), rest.len())
}

/// The number for messages that choose their words by it.
pub(crate) fn how_many(digits: &str) -> u64 {
    if digits.len() <= DIGITS { digits.parse().unwrap_or(MANY) } else { MANY }
}

/// A number with so many digits after the point, written as the language does: `12.5`.
pub(crate) fn decimal(speech: Speech, number: f64, after_point: usize) -> String {
    format!("{number:.after_point$}").replace('.', speech.number_point())
}

/// A share, from 0 to 1, in percent with so many digits after the point: `12.5 %`. Some are never told as none, and not
/// quite all never as all: `less than 0.1 %`.
#[must_use]
pub fn share_words(speech: Speech, share: f64, after_point: u8) -> String {
    let percent = share * 100.0;
    let least = 10_f64.powi(-i32::from(after_point));
    let said = |percent: f64| speech.count_percent(decimal(speech, percent, usize::from(after_point)));
    if percent > 0.0 && percent < least {
        speech.count_less_than(said(least))
    } else if percent < 100.0 && percent > 100.0 - least {
        speech.count_more_than(said(100.0 - least))
    } else {
        said(percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    const ENGLISH: Speech = Speech { locale: Locale::En, voice: crate::Voice::You };

    #[test]
    fn numbers_are_grouped_and_long_ones_rounded() {
        assert_eq!(rounded(ENGLISH, "7", 1), "7");
        assert_eq!(rounded(ENGLISH, "1234567", 1), "1,234,567");
        assert_eq!(rounded(ENGLISH, "123456789012345", 2), "123,456,789,012,345");
        assert_eq!(rounded(ENGLISH, &format!("12{}", "0".repeat(20)), 1), "about 1.2 × 10^21");
        assert_eq!(rounded(ENGLISH, "1606938044258990", 2), "about 1.60 × 10^15");
    }

    #[test]
    fn words_go_with_the_number_or_with_a_great_one() {
        assert_eq!(how_many("1"), 1);
        assert_eq!(how_many("123456789012345"), 123_456_789_012_345);
        assert_eq!(how_many("1606938044258990"), MANY);
    }
}
