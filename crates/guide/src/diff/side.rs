//! What is compared, in words, and what else differs between two editions.

use crate::Speech;
use crate::words::date_words;
use engine::{Comparison, Days, Edition, Excluded, Law, Mismatch};
use language::Rulebook;
use language::rulebook::View;

/// What tells two readings of the law apart, on each side, and what they have in common.
pub(super) fn of_laws(speech: Speech, from: &Law, to: &Law) -> (String, String, Vec<String>) {
    let mut sides = [Vec::new(), Vec::new()];
    let mut common = Vec::new();
    let mut add = |one: String, other: String| {
        if one == other {
            common.push(one);
        } else {
            let [first, second] = &mut sides;
            first.push(one);
            second.push(other);
        }
    };
    for part in [day, view, known] {
        add(part(speech, from), part(speech, to));
    }
    common.retain(|part| !part.is_empty());
    let [from, to] = sides.map(|parts| {
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { speech.diff_law().to_owned() } else { parts.join(", ") }
    });
    (from, to, common)
}

/// The day and the view.
pub(super) fn of_one(speech: Speech, law: &Law) -> Vec<String> {
    [day, view, known].into_iter().map(|part| part(speech, law)).filter(|part| !part.is_empty()).collect()
}

fn day(speech: Speech, law: &Law) -> String {
    date_words(speech, law.on)
}

fn view(speech: Speech, law: &Law) -> String {
    view_words(speech, law.view).to_owned()
}

fn view_words(speech: Speech, view: View) -> &'static str {
    match view {
        View::Paper => speech.diff_law_on_paper(),
        View::Practice => speech.diff_law_with_practice(),
    }
}

fn known(speech: Speech, law: &Law) -> String {
    law.known_by.map(|day| speech.diff_as_known_by(date_words(speech, day))).unwrap_or_default()
}

/// Stretches of days in words; both views as one where they are alike.
pub(super) fn days(speech: Speech, days: &[Days]) -> Vec<String> {
    let of = |view: View| -> Vec<String> {
        days.iter().filter(|days| days.view == view).map(|days| stretch(speech, days)).collect()
    };
    let (paper, practice) = (of(View::Paper), of(View::Practice));
    if paper == practice {
        return paper;
    }
    let paper = paper.into_iter().map(|days| speech.diff_days_on_paper(days));
    let practice = practice.into_iter().map(|days| speech.diff_days_with_practice(days));
    paper.chain(practice).collect()
}

fn stretch(speech: Speech, days: &Days) -> String {
    let day = |day| date_words(speech, day);
    match (days.from, days.until) {
        (None, None) => speech.diff_every_day().to_owned(),
        (Some(from), None) => speech.diff_from_day_on(day(from)),
        (None, Some(until)) => speech.diff_until_day(day(until)),
        (Some(from), Some(until)) if from == until => speech.diff_on_day(day(from)),
        (Some(from), Some(until)) => speech.diff_from_day_to(day(from), day(until)),
    }
}

/// Cases that one edition alone holds to be impossible, in sentences.
pub(super) fn excluded(speech: Speech, excluded: &Excluded) -> Vec<String> {
    let mut sentences = Vec::new();
    if !excluded.now.is_none() {
        sentences.push(speech.diff_now_impossible().to_owned());
    }
    if !excluded.no_longer.is_none() {
        sentences.push(speech.diff_no_longer_impossible().to_owned());
    }
    sentences
}

/// What else differs, in sentences.
pub(super) fn mismatches(speech: Speech, rulebook: &Rulebook, comparison: &Comparison) -> Vec<String> {
    comparison.mismatches.iter().map(|finding| sentence(speech, rulebook, finding)).collect()
}

fn sentence(speech: Speech, rulebook: &Rulebook, finding: &Mismatch) -> String {
    let title = |name: &str| -> String {
        let entry = rulebook.conclusions.iter().find(|entry| entry.name == name);
        entry.map_or(name, |entry| entry.title.as_str()).to_owned()
    };
    let label = |name: &str| -> String {
        let entry = rulebook.facts.iter().find(|entry| entry.name == name);
        entry.map_or(name, |entry| entry.title.as_str()).to_owned()
    };
    match finding {
        Mismatch::Conclusion(Edition::Old, name) => speech.diff_conclusion_gone(name, title(name)),
        Mismatch::Conclusion(Edition::New, name) => speech.diff_conclusion_new(name, title(name)),
        Mismatch::ConclusionValue(Edition::Old, name, value) => {
            speech.diff_conclusion_value_gone(name, title(name), value)
        }
        Mismatch::ConclusionValue(Edition::New, name, value) => {
            speech.diff_conclusion_value_new(name, title(name), value)
        }
        Mismatch::Renamed(name, from, to) => {
            speech.diff_conclusion_value_renamed(name, title(name), from, to)
        }
        Mismatch::Fact(Edition::Old, name) => speech.diff_fact_gone(name, label(name)),
        Mismatch::Fact(Edition::New, name) => speech.diff_fact_new(name, label(name)),
        Mismatch::FactValue(Edition::Old, name, value) => {
            speech.diff_fact_value_gone(name, label(name), value)
        }
        Mismatch::FactValue(Edition::New, name, value) => {
            speech.diff_fact_value_new(name, label(name), value)
        }
        Mismatch::Range(name) => speech.diff_fact_range(name, label(name)),
        Mismatch::Type(name) => speech.diff_fact_type(name, label(name)),
        Mismatch::NotCompared(name) => speech.diff_conclusion_not_compared(name, title(name)),
        Mismatch::Reading(Edition::Old, name) => speech.diff_reading_gone(name),
        Mismatch::Reading(Edition::New, name) => speech.diff_reading_new(name),
    }
}
