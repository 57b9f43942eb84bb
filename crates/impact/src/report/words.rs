//! Numbers and laws as people read them.

use super::{Law, Report};
use crate::counts::{MILLIONTHS, Total};
use crate::draws::Quantiles;
use crate::privacy::{Key, Share};
use guide::Speech;
use guide::words::{date_words, grouped, share_words};
use language::Date;

/// How many, for messages that choose their words by it.
pub(super) fn count(things: usize) -> u64 {
    u64::try_from(things).unwrap_or(u64::MAX)
}

/// A number of people: whole, or with one digit after the point where weights are not whole and few.
pub(super) fn people(speech: Speech, millionths: i128) -> String {
    let tenths = (millionths + MILLIONTHS / 20) / (MILLIONTHS / 10);
    let few = millionths < 100 * MILLIONTHS;
    if few && millionths % MILLIONTHS != 0 {
        return format!("{}{}{}", tenths / 10, speech.number_point(), tenths % 10);
    }
    grouped(speech, &((millionths + MILLIONTHS / 2) / MILLIONTHS).to_string())
}

/// From the least to the most.
pub(super) fn range(speech: Speech, total: Total) -> String {
    speech.impact_range(people(speech, total.low), people(speech, total.high))
}

/// The quantiles of a number of people.
pub(super) fn quantiles(speech: Speech, drawn: Quantiles<i128>) -> String {
    let number = |millionths| people(speech, millionths);
    speech.impact_quantiles(number(drawn.five), number(drawn.fifty), number(drawn.ninety_five))
}

/// A share, from 0 to 1, in percent.
pub(super) fn percent(speech: Speech, share: f64) -> String {
    share_words(speech, share, 1)
}

/// From the least share to the greatest, where they are told apart.
pub(super) fn share_range(speech: Speech, share: Share) -> Option<String> {
    let (low, high) = (percent(speech, share.low), percent(speech, share.high));
    (low != high).then(|| speech.impact_range(low, high))
}

/// The quantiles of a share.
pub(super) fn share_quantiles(speech: Speech, drawn: Quantiles<f64>) -> String {
    let share = |share| percent(speech, share);
    speech.impact_quantiles(share(drawn.five), share(drawn.fifty), share(drawn.ninety_five))
}

/// The name of a group; `names` are the words for each fact's values.
pub(super) fn key(speech: Speech, key: &Key, names: &[Vec<(String, String)>]) -> String {
    let named = |(place, written): (usize, &String)| {
        let names = names.get(place).into_iter().flatten();
        let name = names.into_iter().find(|(code, _)| code == written);
        name.map_or_else(|| written.clone(), |(_, words)| words.clone())
    };
    match key {
        Key::Values(values) if values.is_empty() => speech.impact_everybody().to_owned(),
        Key::Values(values) => values.iter().enumerate().map(named).collect::<Vec<_>>().join("; "),
        Key::Others { groups } => speech.impact_others(count(*groups)),
        Key::All => speech.impact_everybody().to_owned(),
    }
}

/// Which law was asked, in sentences.
pub(super) fn law(speech: Speech, law: &Law) -> String {
    let practice = if law.practice { speech.impact_with_practice() } else { speech.impact_on_paper() };
    let known = law.known_by.map(|day| speech.impact_known_by(date_words(speech, day)));
    let folder = law.rulebook.as_ref().map(|folder| speech.impact_rulebook(printable(folder)));
    let sentences =
        [Some(speech.impact_law_of(date_words(speech, law.on))), Some(practice.to_owned()), known, folder];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What stands above all numbers, by paragraph.
pub(super) fn head(speech: Speech, report: &Report) -> Vec<String> {
    let table = if report.synthetic {
        speech.impact_table_example().to_owned()
    } else {
        speech.impact_table(printable(&report.table))
    };
    let mut head = vec![table];
    match &report.compared_with {
        None => head.push(law(speech, &report.law)),
        Some(after) => {
            head.push(format!("{}: {}", speech.impact_before(), law(speech, &report.law)));
            head.push(format!("{}: {}", speech.impact_after(), law(speech, after)));
        }
    }
    head.extend(report.checked_until.map(|day| checked(speech, report, day)));
    head
}

fn checked(speech: Speech, report: &Report, until: Date) -> String {
    let checked = speech.impact_checked_until(date_words(speech, until));
    let latest = report.compared_with.as_ref().map_or(report.law.on, |after| after.on.max(report.law.on));
    if latest > until { format!("{checked} {}", speech.impact_checked_before()) } else { checked }
}

/// A, B, C, and so on; after Z, AA.
pub(super) fn letter(place: usize) -> String {
    let last = u8::try_from(place % 26).map_or('A', |place| char::from(b'A' + place));
    if place < 26 { last.to_string() } else { letter(place / 26 - 1) + &last.to_string() }
}

/// The text without what would steer a terminal or break a picture: names of tables and folders come from outside.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_control() { char::REPLACEMENT_CHARACTER } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_the_last() {
        assert_eq!([0, 25, 26, 27, 52].map(letter), ["A", "Z", "AA", "AB", "BA"]);
    }

    #[test]
    fn weights_that_are_not_whole_keep_a_digit_where_they_are_few() {
        let people = |millionths| people(Speech::default(), millionths);
        assert_eq!(
            [12_340_000, 12_000_000, 99_990_000, 100_400_000, 1_234_500_000].map(people),
            ["12.3", "12", "100.0", "100", "1,235"]
        );
    }

    #[test]
    fn shares_are_never_rounded_to_nothing_or_all() {
        let percent = |share| percent(Speech::default(), share);
        assert_eq!(percent(0.5), "50.0 %");
        assert_eq!(percent(0.000_1), "less than 0.1 %");
        assert_eq!(percent(0.999_9), "more than 99.9 %");
        assert_eq!([0.0, 1.0].map(percent), ["0.0 %", "100.0 %"]);
    }
}
