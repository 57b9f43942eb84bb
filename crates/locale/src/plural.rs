//! Which form of a word goes with a number. The rules are our own, because the standard data lacks Tajik and Uzbek in
//! Cyrillic letters; those of the others agree with CLDR 48.

use crate::Locale;
use crate::said::Form;

pub(crate) fn form(locale: Locale, number: u64) -> Form {
    match locale {
        Locale::Ru => russian(number),
        // In Tajik a number is followed by the singular or by the plural; nothing counts as one.
        Locale::Tg if number <= 1 => Form::One,
        Locale::En | Locale::Uz | Locale::UzCyrl | Locale::Ky | Locale::Kk | Locale::Az if number == 1 => {
            Form::One
        }
        _ => Form::Other,
    }
}

fn russian(number: u64) -> Form {
    match (number % 10, number % 100) {
        (1, rest) if rest != 11 => Form::One,
        (2..=4, rest) if !(12..=14).contains(&rest) => Form::Few,
        _ => Form::Many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn russian_counts_by_the_last_digits() {
        let forms = |number| form(Locale::Ru, number);
        for one in [1, 21, 101, 1001] {
            assert_eq!(forms(one), Form::One, "{one}");
        }
        for few in [2, 4, 22, 104] {
            assert_eq!(forms(few), Form::Few, "{few}");
        }
        for many in [0, 5, 11, 12, 14, 111, 112] {
            assert_eq!(forms(many), Form::Many, "{many}");
        }
    }

    #[test]
    fn the_others_know_one_and_more() {
        assert_eq!(form(Locale::Tg, 0), Form::One);
        assert_eq!(form(Locale::En, 0), Form::Other);
        assert_eq!(form(Locale::Kk, 1), Form::One);
        assert_eq!(form(Locale::Uz, 21), Form::Other);
    }
}
