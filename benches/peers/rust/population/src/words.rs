//! The codes of the columns, as words. A code is a place in its list.

use std::sync::LazyLock;

/// The words for the codes of sex.
pub const SEXES: [&str; 2] = ["female", "male"];

/// The words for the codes of the application.
pub const APPLICATIONS: [&str; 2] = ["permanent_residence", "citizenship"];

/// The words for the codes of the ground.
pub const GROUNDS: [&str; 5] =
    ["long_residence", "family", "highly_qualified_specialist", "studies_in_russia", "other"];

/// The words for the codes of citizenship: two-letter codes, sorted.
pub static COUNTRIES: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../../rules/countries.txt").split_whitespace().collect());

pub(crate) const BELARUS: u8 = 26;
pub(crate) const KAZAKHSTAN: u8 = 98;
pub(crate) const KYRGYZSTAN: u8 = 90;
pub(crate) const MOLDOVA: u8 = 112;
pub(crate) const UKRAINE: u8 = 186;

pub(crate) fn word<'a>(words: &[&'a str], code: u8) -> &'a str {
    words.get(usize::from(code)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_name_the_countries_that_the_decree_names() {
        let named = [BELARUS, KAZAKHSTAN, KYRGYZSTAN, MOLDOVA, UKRAINE].map(|code| word(&COUNTRIES, code));
        assert_eq!(named, ["BY", "KZ", "KG", "MD", "UA"]);
        assert!(COUNTRIES.is_sorted());
    }
}
