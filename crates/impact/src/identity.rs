//! Columns that look like an identity. A table of cells describes groups; a table in which somebody can be found again
//! is refused, whatever is asked of it.

mod names;

use std::collections::HashSet;

/// Values are told apart from this many rows on: a small table of cells may well have a different value in each.
const ROWS: usize = 50;

/// Why a column looks like an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Identity {
    /// Its name says so.
    Name,
    /// Its values look like telephone numbers.
    Phone,
    /// Its values look like e-mail addresses.
    Email,
    /// Its values look like numbers of passports.
    Passport,
    /// Its value is different in every row.
    Different,
}

/// Whether a column's name says that it tells who somebody is, in one of the languages of the guide.
///
/// ```
/// use impact::{Identity, identity_by_name};
///
/// assert_eq!(identity_by_name("Passport No."), Some(Identity::Name));
/// assert_eq!(identity_by_name("дата рождения"), Some(Identity::Name));
/// assert_eq!(identity_by_name("citizenship"), None);
/// ```
#[must_use]
pub fn identity_by_name(column: &str) -> Option<Identity> {
    let words = words(column);
    let tells = |word: &String| {
        names::WHOLE.contains(&word.as_str()) || names::BEGINNINGS.iter().any(|begin| word.starts_with(begin))
    };
    let run_together: String = words.concat();
    let joined = names::JOINED.contains(&run_together.as_str());
    (joined || words.iter().any(tells)).then_some(Identity::Name)
}

/// The words of a name in small letters: `PassportNo`, `passport_no` and `passport no` are the same two.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for letter in name.chars() {
        // An apostrophe is a letter in Uzbek.
        let is_apostrophe = matches!(letter, '\'' | '’' | 'ʻ' | 'ʼ' | '‘' | '`');
        if is_apostrophe {
            continue;
        }
        let begins = letter.is_uppercase() && was_small;
        if begins || !letter.is_alphabetic() {
            words.push(String::new());
        }
        was_small = letter.is_lowercase();
        if let (true, Some(word)) = (letter.is_alphabetic(), words.last_mut()) {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What a sample of a column's values looks like. `is_fact` says that each value is one that a fact takes: then it may be
/// different in every row, since a table may well have one row for each age.
pub(crate) fn by_content<'v>(values: impl Iterator<Item = &'v str>, is_fact: bool) -> Option<Identity> {
    let values: Vec<&str> = values.map(str::trim).filter(|value| !value.is_empty()).collect();
    if values.is_empty() {
        return None;
    }
    let most = |looks: fn(&str) -> bool| {
        values.iter().filter(|value| looks(value)).count().saturating_mul(2) > values.len()
    };
    if most(is_email) {
        return Some(Identity::Email);
    }
    if most(is_phone) {
        return Some(Identity::Phone);
    }
    if most(is_passport) {
        return Some(Identity::Passport);
    }
    let different = values.iter().collect::<HashSet<_>>().len() == values.len();
    (!is_fact && different && values.len() >= ROWS).then_some(Identity::Different)
}

fn is_email(value: &str) -> bool {
    value.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.'))
}

/// Ten to fifteen digits, as they are written on paper.
fn is_phone(value: &str) -> bool {
    let rest = value.strip_prefix('+').unwrap_or(value);
    let is_part = |letter: char| letter.is_ascii_digit() || " ()-".contains(letter);
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    rest.chars().all(is_part) && (10..=15).contains(&digits)
}

/// One to three letters and six to nine digits: `AA1234567`, `N12345678`, `AZE 12345678`.
fn is_passport(value: &str) -> bool {
    let letters = value.chars().take_while(|letter| letter.is_alphabetic()).count();
    let rest: String = value.chars().skip(letters).filter(|letter| !" -№".contains(*letter)).collect();
    (1..=3).contains(&letters)
        && (6..=9).contains(&rest.len())
        && rest.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_all_languages_are_known() {
        for name in [
            "name",
            "First Name",
            "surname",
            "passport_no",
            "PassportNumber",
            "e-mail",
            "EMAIL",
            "phone2",
            "home_address",
            "birth_date",
            "dob",
            "id",
            "person_id",
            "uuid",
            "СНИЛС",
            "inn",
            "фамилия",
            "Имя",
            "номер паспорта",
            "дата рождения",
            "телефон",
            "ФИО",
            "tug'ilgan sana",
            "familiya",
            "pasport raqami",
            "ҷои таваллуд",
            "насаб",
            "туулган күнү",
            "аты-жөнү",
            "төлқұжат",
            "туған күні",
            "ЖСН",
            "soyad",
            "doğum tarixi",
            "ünvan",
            "ad",
        ] {
            assert_eq!(identity_by_name(name), Some(Identity::Name), "{name}");
        }
    }

    #[test]
    fn facts_and_weights_are_no_names() {
        for name in [
            "citizenship",
            "age",
            "sex",
            "weight",
            "low",
            "high",
            "ground",
            "military-contract",
            "гражданство",
        ] {
            assert_eq!(identity_by_name(name), None, "{name}");
        }
    }

    #[test]
    fn contents_are_known() {
        let of = |values: &[&str]| by_content(values.iter().copied(), false);
        assert_eq!(of(&["a@example.org", "b@example.org", ""]), Some(Identity::Email));
        assert_eq!(of(&["+7 (916) 123-45-67", "998901234567"]), Some(Identity::Phone));
        assert_eq!(of(&["AA1234567", "FB 7654321"]), Some(Identity::Passport));
        assert_eq!(of(&["AZ", "UZ"]), None);
        assert_eq!(of(&["2025-11-05", "2025-12-13"]), None);
        assert_eq!(of(&["18..65", "66.."]), None);
    }

    #[test]
    fn fifty_different_values_are_an_identity_unless_they_are_a_facts() {
        let values: Vec<String> = (0..50).map(|number| number.to_string()).collect();
        let of =
            |count: usize, is_fact: bool| by_content(values.iter().take(count).map(String::as_str), is_fact);
        assert_eq!(of(50, false), Some(Identity::Different));
        assert_eq!(of(49, false), None);
        assert_eq!(of(50, true), None);
        let twice = values.iter().chain(&values).map(String::as_str);
        assert_eq!(by_content(twice, false), None);
    }
}
