//! Law in plain English: dates, lists, marks, what is known of a fact, and conditions.

mod condition;
mod known;

pub use condition::condition_words;
pub(crate) use condition::{Part, Phrase, Wording, day_of};
pub use known::known_words;
pub(crate) use known::{labels, with_unit};

use crate::Outcome;
use language::Date;
use language::rulebook::{Mark, PublishedOn, Status};

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

fn month_name(month: i8) -> &'static str {
    let index = usize::try_from(month).unwrap_or(0).saturating_sub(1);
    MONTHS.get(index).copied().unwrap_or("")
}

/// A day in words: `5 November 2025`.
#[must_use]
pub fn date_words(date: Date) -> String {
    format!("{} {} {}", date.day(), month_name(date.month()), date.year())
}

/// When something was published, in words: `December 2025`, `about 2024`, `undated`.
#[must_use]
pub fn published_words(published: &PublishedOn) -> String {
    let about = |circa: bool| if circa { "about " } else { "" };
    match published {
        PublishedOn::Day(date) => date_words(*date),
        PublishedOn::Month { year, month, circa } => {
            format!("{}{} {year}", about(*circa), month_name(*month))
        }
        PublishedOn::Year { year, circa } => format!("{}{year}", about(*circa)),
        PublishedOn::Undated => "undated".to_owned(),
    }
}

/// When something was published, in short words: `13 Dec 2025`.
#[must_use]
pub fn published_short(published: &PublishedOn) -> String {
    let words = published_words(published);
    let short = |word: &str| {
        let month = MONTHS.contains(&word);
        if month { word.chars().take(3).collect() } else { word.to_owned() }
    };
    words.split(' ').map(short).collect::<Vec<String>>().join(" ")
}

/// When something was published, as the language writes it: `circa 2025-12`.
pub(crate) fn published_name(published: &PublishedOn) -> String {
    let about = |circa: bool| if circa { "circa " } else { "" };
    match published {
        PublishedOn::Day(date) => date.to_string(),
        PublishedOn::Month { year, month, circa } => format!("{}{year:04}-{month:02}", about(*circa)),
        PublishedOn::Year { year, circa } => format!("{}{year:04}", about(*circa)),
        PublishedOn::Undated => "undated".to_owned(),
    }
}

/// A time in words: a day, month or year, or from one to another.
#[must_use]
pub fn period_words(from: &PublishedOn, until: Option<&PublishedOn>) -> String {
    match until {
        None => published_words(from),
        Some(until) => format!("{} to {}", published_words(from), published_words(until)),
    }
}

/// A time as the language writes it: `2023-08`, `from 2023-08 until 2023-09`.
pub(crate) fn period_name(from: &PublishedOn, until: Option<&PublishedOn>) -> String {
    match until {
        None => published_name(from),
        Some(until) => format!("from {} until {}", published_name(from), published_name(until)),
    }
}

/// What the findings of a kind are called together: "What is asked of you".
#[must_use]
pub fn kind_words(kind: language::rulebook::ConclusionKind, voice: crate::Voice) -> &'static str {
    crate::brief::text::heading(kind, voice)
}

/// A mark in words.
#[must_use]
pub fn mark_words(mark: Mark) -> &'static str {
    match mark {
        Mark::Primary => "official text",
        Mark::Reported => "reported",
        Mark::SingleSource => "one source only",
        Mark::Unconfirmed => "not confirmed",
    }
}

/// A mark as the language writes it.
pub(crate) fn mark_name(mark: Mark) -> &'static str {
    match mark {
        Mark::Primary => "primary",
        Mark::Reported => "reported",
        Mark::SingleSource => "single-source",
        Mark::Unconfirmed => "unconfirmed",
    }
}

/// A status as JSON names it.
pub(crate) fn status_name(status: Status) -> &'static str {
    match status {
        Status::Decided => "decided",
        Status::Open => "open",
        Status::Disputed => "disputed",
    }
}

/// A list in words: `a, b or c`. Items that hold commas or joining words themselves are kept apart by semicolons.
pub(crate) fn listed(items: &[String], join: &str) -> String {
    let tangled =
        |item: &String| item.contains([',', ';', ':']) || item.contains(" or ") || item.contains(" and ");
    let separator = if items.iter().any(tangled) { ";" } else { "," };
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first, last] if separator == "," => format!("{first} {join} {last}"),
        [first @ .., last] if separator == "," => format!("{} {join} {last}", first.join(", ")),
        [first @ .., last] => format!("{}; {join} {last}", first.join("; ")),
    }
}

/// The first sentence of a text: up to a full stop before a capital letter.
pub(crate) fn first_sentence(text: &str) -> &str {
    let mut ends = text.match_indices(". ").filter(|(place, stop)| {
        let rest = text.get(place + stop.len()..).unwrap_or_default();
        rest.starts_with(char::is_uppercase)
    });
    ends.next().and_then(|(place, _)| text.get(..=place)).unwrap_or(text)
}

/// The text with its first letter in upper case.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The text with a full stop, unless it ends a sentence already.
pub(crate) fn stopped(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '”']) { text.to_owned() } else { format!("{text}.") }
}

/// Digits in groups of three: `1,234,567`.
#[must_use]
pub fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The outcomes that are left, in one line.
pub(crate) fn answer_words(status: Status, outcomes: &[Outcome]) -> String {
    let sentences: Vec<&str> = outcomes.iter().map(|outcome| outcome.sentence.as_str()).collect();
    match status {
        Status::Decided => sentences.join(" "),
        Status::Open => format!("It depends. {}", sentences.join(" Or: ")),
        Status::Disputed => format!("The sources leave it open. {}", sentences.join(" Or: ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    #[test]
    fn days_are_written_out() {
        assert_eq!(date_words(language::parse_date("2025-11-05").unwrap()), "5 November 2025");
        assert_eq!(
            published_words(&PublishedOn::Month { year: 2025, month: 12, circa: true }),
            "about December 2025"
        );
        assert_eq!(
            published_short(&PublishedOn::Day(language::parse_date("2025-12-13").unwrap())),
            "13 Dec 2025"
        );
        assert_eq!(published_words(&PublishedOn::Year { year: 2024, circa: false }), "2024");
    }

    #[test]
    fn lists_stay_readable() {
        assert_eq!(listed(&owned(&["Belarus"]), "or"), "Belarus");
        assert_eq!(listed(&owned(&["Kazakhstan", "Moldova"]), "or"), "Kazakhstan or Moldova");
        assert_eq!(listed(&owned(&["a", "b", "c"]), "or"), "a, b or c");
        assert_eq!(
            listed(&owned(&["family: wife or child", "study"]), "or"),
            "family: wife or child; or study"
        );
    }

    #[test]
    fn sentences_begin_and_end() {
        assert_eq!(stopped(&capital("ältere")), "Ältere.");
        assert_eq!(stopped("Really?"), "Really?");
        assert_eq!(capital(""), "");
        assert_eq!(first_sentence("Decree No. 821 asks. It asks men."), "Decree No. 821 asks.");
        assert_eq!(first_sentence("One only."), "One only.");
    }

    #[test]
    fn digits_are_grouped_from_the_right() {
        assert_eq!(grouped("7"), "7");
        assert_eq!(grouped("123"), "123");
        assert_eq!(grouped("1234567"), "1,234,567");
    }
}
