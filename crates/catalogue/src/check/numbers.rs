//! The numbers and months of the English, in every translation.

use super::Language;
use super::problem::Problem;
use super::said::{Russian, begins_a_word, small, text};
use crate::Piece;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// After these words a point parts the numbers of articles, and stays in every language.
const OF_ARTICLES: [&str; 7] = ["article", "articles", "art.", "part", "point", "clause", "version"];

/// A number, however its digits are grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Number {
    /// Its digits, with a point before the part after the point.
    digits: String,
    /// What stood there for the point.
    mark: Option<char>,
    /// Whether it is the number of an article.
    article: bool,
}

/// How numbers are written.
#[derive(Clone, Copy)]
struct Writing {
    group: char,
    points: &'static [char],
}

const ENGLISH: Writing = Writing { group: ',', points: &['.'] };
const OTHERS: Writing = Writing { group: ' ', points: &[',', '.'] };

pub(super) fn problems(language: &Language, english: &[Piece], pattern: &[Piece]) -> Vec<Problem> {
    let source = text(english, Russian::With);
    let said = text(pattern, Russian::With);
    let (wanted, here) = (numbers(&source, ENGLISH), numbers(&said, OTHERS));
    let mut problems = Vec::new();
    if digits(&wanted) != digits(&here) {
        problems.push(Problem::Numbers { english: digits(&wanted), here: digits(&here) });
    }
    let mark = language.alphabet.decimal;
    for number in here.iter().filter(|number| number.mark.is_some_and(|used| used != mark)) {
        if wanted.iter().any(|wanted| wanted.digits == number.digits && !wanted.article) {
            problems.push(Problem::DecimalMark { number: number.digits.clone(), mark });
        }
    }
    problems.extend(months(language, &source, &said));
    problems
}

fn digits(numbers: &[Number]) -> Vec<String> {
    let mut digits: Vec<String> = numbers.iter().map(|number| number.digits.clone()).collect();
    digits.sort();
    digits
}

fn numbers(text: &str, writing: Writing) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut before = "";
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (between, number) = rest.split_at(start);
        before = if between.trim().is_empty() { before } else { between };
        let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let is_telephone = between.ends_with('+');
        let (digits, mark, after) = if is_telephone { telephone(number) } else { one(number, writing) };
        numbers.push(Number { digits, mark, article: OF_ARTICLES.contains(&last.as_str()) });
        rest = after;
    }
    numbers
}

/// The number that a text begins with, its mark, and what follows.
fn one(text: &str, writing: Writing) -> (String, Option<char>, &str) {
    let (first, mut rest) = run(text);
    let mut digits = first.to_owned();
    if first.len() <= 3 {
        while let Some((group, after)) = rest.strip_prefix(writing.group).map(run)
            && group.len() == 3
        {
            digits.push_str(group);
            rest = after;
        }
    }
    let mark = rest.chars().next().filter(|mark| writing.points.contains(mark));
    let part = mark.and_then(|mark| rest.strip_prefix(mark)).map(run);
    match part {
        Some((part, after)) if !part.is_empty() => match address(after) {
            Some((more, after)) => (format!("{digits}.{part}{more}"), None, after),
            None => (format!("{digits}.{part}"), mark, after),
        },
        _ => (digits, None, rest),
    }
}

/// What follows a number and one part of it where it is no number, but the address of a machine: `127.0.0.1`.
fn address(after: &str) -> Option<(&str, &str)> {
    let end = after.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(after.len());
    let (more, rest) = after.split_at(end);
    more.starts_with('.').then_some((more, rest)).filter(|(more, _)| more.len() > 1)
}

/// The digits of a telephone number, whatever stands between them, and what follows.
fn telephone(text: &str) -> (String, Option<char>, &str) {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != ' ' && letter != '-');
    let (number, rest) = text.split_at(end.unwrap_or(text.len()));
    (number.chars().filter(char::is_ascii_digit).collect(), None, rest)
}

/// The digits that a text begins with, and what follows.
fn run(text: &str) -> (&str, &str) {
    text.split_at(text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len()))
}

fn months(language: &Language, english: &str, said: &str) -> Vec<Problem> {
    let said = small(&language.code, said);
    let named = MONTHS.iter().zip(&language.months).filter(|(month, _)| is_named(english, month));
    let lost = named.filter(|(_, stems)| !stems.iter().any(|stem| begins_a_word(&said, stem)));
    lost.map(|(month, _)| Problem::Month { english: (*month).to_owned() }).collect()
}

/// Whether a month is named. `May` is one only beside a number.
fn is_named(english: &str, month: &str) -> bool {
    let words: Vec<&str> =
        english.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |place: Option<usize>| {
        let word = place.and_then(|place| words.get(place));
        word.is_some_and(|word| word.bytes().all(|letter| letter.is_ascii_digit()))
    };
    let beside_a_number = |place: usize| number(place.checked_sub(1)) || number(place.checked_add(1));
    words.iter().enumerate().any(|(place, word)| *word == month && (month != "May" || beside_a_number(place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, writing: Writing) -> Vec<String> {
        digits(&numbers(text, writing))
    }

    #[test]
    fn a_number_is_the_same_however_it_is_grouped() {
        let english =
            found("By July 17.5 per cent of the 5,500 places, 1,234,567 people. In 2025, 100 left.", ENGLISH);
        let russian = found("К июлю 17,5 % из 5 500 мест, 1 234 567 человек. В 2025 100 ушли.", OTHERS);
        assert_eq!(english, russian);
        assert_eq!(english, ["100", "1234567", "17.5", "2025", "5500"]);
        assert_eq!(found("Article 154-1, No. 115-FZ", ENGLISH), ["1", "115", "154"]);
        assert_eq!(found("127.0.0.1:8821.", OTHERS), ["127.0.0.1", "8821"]);
        let telephone = "+7 925 115 50 47, ministry +996 999 312 002";
        assert_eq!(found(telephone, ENGLISH), found(telephone, OTHERS));
        assert_eq!(found("30,000 рублей", OTHERS), ["30.000"], "a comma is a point here");
    }

    #[test]
    fn may_is_a_month_beside_a_number_only() {
        assert!(!is_named("You may. May he stay?", "May"));
        assert!(is_named("Until 14 May 2023", "May"));
        assert!(is_named("In March he went", "March"));
    }
}
