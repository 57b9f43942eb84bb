//! Law in plain words: dates, lists, marks, what is known of a fact, and conditions.

mod condition;
mod known;
mod russian;

pub use crate::numbers::share_words;
pub use condition::condition_words;
pub(crate) use condition::{Part, Phrase, Wording, day_of};
pub use known::known_words;
pub(crate) use known::{labels, with_unit};
pub use russian::russian_runs;

use crate::Outcome;
use language::Date;
use language::rulebook::{ConclusionKind, Mark, PublishedOn, Status, Voiced};
use locale::{Locale, Speech};

/// A day in words: `5 November 2025`.
#[must_use]
pub fn date_words(speech: Speech, date: Date) -> String {
    let month = speech.date_month_in_day(number(date.month()));
    speech.date_day(date.day(), month, date.year())
}

/// Calendar numbers are never below nothing.
fn number(part: impl TryInto<u64>) -> u64 {
    part.try_into().unwrap_or_default()
}

/// When something was published, in words: `December 2025`, `about 2024`, `undated`.
#[must_use]
pub fn published_words(speech: Speech, published: &PublishedOn) -> String {
    let about = |circa: bool, time: String| if circa { speech.published_about(time) } else { time };
    match published {
        PublishedOn::Day(date) => date_words(speech, *date),
        PublishedOn::Month { year, month, circa } => {
            about(*circa, speech.published_month(speech.date_month(number(*month)), year))
        }
        PublishedOn::Year { year, circa } => about(*circa, year.to_string()),
        PublishedOn::Undated => speech.published_undated().to_owned(),
    }
}

/// When something was published, in short words: `13 Dec 2025`.
#[must_use]
pub fn published_short(speech: Speech, published: &PublishedOn) -> String {
    match published {
        PublishedOn::Day(date) => {
            let month = speech.date_month_short(number(date.month()));
            speech.date_day_short(date.day(), month, date.year())
        }
        PublishedOn::Month { year, month, circa } => {
            let time = speech.published_month_short(speech.date_month_short(number(*month)), year);
            if *circa { speech.published_about(time) } else { time }
        }
        PublishedOn::Year { .. } | PublishedOn::Undated => published_words(speech, published),
    }
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
pub fn period_words(speech: Speech, from: &PublishedOn, until: Option<&PublishedOn>) -> String {
    match until {
        None => published_words(speech, from),
        Some(until) => speech.period_from_to(published_words(speech, from), published_words(speech, until)),
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
pub fn kind_words(speech: Speech, kind: ConclusionKind) -> &'static str {
    match kind {
        ConclusionKind::Demand => speech.kind_demand(),
        ConclusionKind::Right => speech.kind_right(),
        ConclusionKind::Risk => speech.kind_risk(),
        ConclusionKind::Way => speech.kind_way(),
        ConclusionKind::Date => speech.kind_date(),
    }
}

/// How many of something, as messages take it.
pub(crate) fn count(things: usize) -> u64 {
    u64::try_from(things).unwrap_or(u64::MAX)
}

/// A mark in words.
#[must_use]
pub fn mark_words(speech: Speech, mark: Mark) -> &'static str {
    match mark {
        Mark::Primary => speech.mark_primary(),
        Mark::Reported => speech.mark_reported(),
        Mark::SingleSource => speech.mark_single_source(),
        Mark::Unconfirmed => speech.mark_unconfirmed(),
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

/// What joins the last of a list to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    /// One of them is enough.
    Or,
    /// All of them.
    And,
}

/// A list in words: `a, b or c`. Items that hold commas or joining words themselves are kept apart by semicolons.
pub(crate) fn listed(speech: Speech, items: &[String], join: Join) -> String {
    let joining =
        [speech.list_or(' ', ' '), speech.list_and(' ', ' ')].map(|words| format!(" {} ", words.trim()));
    let tangled = |item: &String| {
        item.contains([',', ';', ':']) || joining.iter().any(|words| item.contains(words.as_str()))
    };
    let tangled = items.iter().any(tangled);
    let [first @ .., last] = items else { return String::new() };
    let before = first.iter().cloned().reduce(|before, next| {
        if tangled { speech.list_semicolon(before, next) } else { speech.list_comma(before, next) }
    });
    let Some(before) = before else { return last.clone() };
    match (join, tangled) {
        (Join::Or, false) => speech.list_or(before, last),
        (Join::And, false) => speech.list_and(before, last),
        (Join::Or, true) => speech.list_or_tangled(before, last),
        (Join::And, true) => speech.list_and_tangled(before, last),
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

/// The text with its first letter in upper case. In Azerbaijani and Uzbek spelling `i` has its own: `İ` in the one, `I`
/// in the other.
#[must_use]
pub fn capital(speech: Speech, text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map_or_else(String::new, |first| match (first, speech.locale) {
        ('i', Locale::Az) => "İ".to_owned(),
        _ => first.to_uppercase().collect(),
    });
    first + letters.as_str()
}

/// The text in upper case, by the rules of the language.
#[must_use]
pub fn capitals(speech: Speech, text: &str) -> String {
    if speech.locale == Locale::Az { text.replace('i', "İ").to_uppercase() } else { text.to_uppercase() }
}

/// The text with a full stop, unless it ends a sentence already.
pub(crate) fn stopped(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '”', '»']) { text.to_owned() } else { format!("{text}.") }
}

/// Digits in groups of three: `1,234,567`.
#[must_use]
pub fn grouped(speech: Speech, digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(speech.number_groups());
        }
        text.push(digit);
    }
    text
}

/// The outcomes that are left, in one line.
pub(crate) fn answer_words(speech: Speech, status: Status, outcomes: &[Outcome]) -> String {
    let sentences = outcomes.iter().map(|outcome| outcome.sentence.clone());
    let either = |sentences: &mut dyn Iterator<Item = String>| {
        sentences.reduce(|before, next| speech.outcome_next(before, next)).unwrap_or_default()
    };
    match status {
        Status::Decided => sentences.collect::<Vec<_>>().join(" "),
        Status::Open => speech.outcome_open(either(&mut { sentences })),
        Status::Disputed => speech.outcome_disputed(either(&mut { sentences })),
    }
}

/// A sentence of the rulebook in the voice that was chosen.
#[must_use]
pub fn voiced(speech: Speech, sentence: &Voiced) -> &str {
    speech.voice.of(&sentence.you, &sentence.he)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Speech = Speech { locale: Locale::En, voice: locale::Voice::You };

    fn owned(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    #[test]
    fn days_are_written_out() {
        assert_eq!(date_words(ENGLISH, language::parse_date("2025-11-05").unwrap()), "5 November 2025");
        assert_eq!(
            published_words(ENGLISH, &PublishedOn::Month { year: 2025, month: 12, circa: true }),
            "about December 2025"
        );
        assert_eq!(
            published_short(ENGLISH, &PublishedOn::Day(language::parse_date("2025-12-13").unwrap())),
            "13 Dec 2025"
        );
        assert_eq!(published_words(ENGLISH, &PublishedOn::Year { year: 2024, circa: false }), "2024");
    }

    #[test]
    fn lists_stay_readable() {
        assert_eq!(listed(ENGLISH, &owned(&["Belarus"]), Join::Or), "Belarus");
        assert_eq!(listed(ENGLISH, &owned(&["Kazakhstan", "Moldova"]), Join::Or), "Kazakhstan or Moldova");
        assert_eq!(listed(ENGLISH, &owned(&["a", "b", "c"]), Join::Or), "a, b or c");
        assert_eq!(
            listed(ENGLISH, &owned(&["family: wife or child", "study"]), Join::Or),
            "family: wife or child; or study"
        );
    }

    #[test]
    fn sentences_begin_and_end() {
        assert_eq!(stopped(&capital(ENGLISH, "ältere")), "Ältere.");
        assert_eq!(stopped("Really?"), "Really?");
        assert_eq!(capital(ENGLISH, ""), "");
        assert_eq!(first_sentence("Decree No. 821 asks. It asks men."), "Decree No. 821 asks.");
        assert_eq!(first_sentence("One only."), "One only.");
    }

    #[test]
    fn digits_are_grouped_from_the_right() {
        assert_eq!(grouped(ENGLISH, "7"), "7");
        assert_eq!(grouped(ENGLISH, "123"), "123");
        assert_eq!(grouped(ENGLISH, "1234567"), "1,234,567");
    }
}
