//! What is compared, in words, and what else differs between two editions.

use crate::Speech;
use crate::words::date_words;
use engine::{Comparison, Days, Edition, Excluded, Law, Mismatch};
use language::Rulebook;
use language::rulebook::View;

/// What tells two readings of the law apart, on each side, and what they have in common.
pub(super) fn of_laws(from: &Law, to: &Law) -> (String, String, Vec<String>) {
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
        add(part(from), part(to));
    }
    common.retain(|part| !part.is_empty());
    let [from, to] = sides.map(|parts| {
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { "the law".to_owned() } else { parts.join(", ") }
    });
    (from, to, common)
}

/// The day and the view.
pub(super) fn of_one(law: &Law) -> Vec<String> {
    [day(law), view(law), known(law)].into_iter().filter(|part| !part.is_empty()).collect()
}

fn day(law: &Law) -> String {
    date_words(Speech::default(), law.on)
}

fn view(law: &Law) -> String {
    view_words(law.view).to_owned()
}

fn view_words(view: View) -> &'static str {
    match view {
        View::Paper => "the law on paper",
        View::Practice => "the law with reported practice",
    }
}

fn known(law: &Law) -> String {
    law.known_by.map(|day| format!("as known by {}", date_words(Speech::default(), day))).unwrap_or_default()
}

/// Stretches of days in words; both views as one where they are alike.
pub(super) fn days(days: &[Days]) -> Vec<String> {
    let of =
        |view: View| -> Vec<String> { days.iter().filter(|days| days.view == view).map(stretch).collect() };
    let (paper, practice) = (of(View::Paper), of(View::Practice));
    if paper == practice {
        return paper;
    }
    let named = |view: View, stretches: Vec<String>| {
        stretches.into_iter().map(move |stretch| format!("{stretch}, by {}", view_words(view)))
    };
    named(View::Paper, paper).chain(named(View::Practice, practice)).collect()
}

fn stretch(days: &Days) -> String {
    match (days.from, days.until) {
        (None, None) => "on every day".to_owned(),
        (Some(from), None) => format!("from {} on", date_words(Speech::default(), from)),
        (None, Some(until)) => format!("until {}", date_words(Speech::default(), until)),
        (Some(from), Some(until)) if from == until => format!("on {}", date_words(Speech::default(), from)),
        (Some(from), Some(until)) => format!(
            "from {} to {}",
            date_words(Speech::default(), from),
            date_words(Speech::default(), until)
        ),
    }
}

/// Cases that one edition alone holds to be impossible, in sentences.
pub(super) fn excluded(excluded: &Excluded) -> Vec<String> {
    let mut sentences = Vec::new();
    if !excluded.now.is_none() {
        sentences.push("Some cases are now held to be impossible. They were not compared.".to_owned());
    }
    if !excluded.no_longer.is_none() {
        sentences.push("Some cases are no longer held to be impossible. They were not compared.".to_owned());
    }
    sentences
}

/// What else differs, in sentences.
pub(super) fn mismatches(rulebook: &Rulebook, comparison: &Comparison) -> Vec<String> {
    comparison.mismatches.iter().map(|finding| sentence(rulebook, finding)).collect()
}

fn sentence(rulebook: &Rulebook, finding: &Mismatch) -> String {
    let title = |name: &str| {
        let title =
            rulebook.conclusions.iter().find(|entry| entry.name == name).map(|entry| entry.title.as_str());
        format!("`{name}` (“{}”)", title.unwrap_or(name))
    };
    let label = |fact: &str| {
        let fact = rulebook.facts.iter().find(|entry| entry.name == fact);
        fact.map_or_else(String::new, |fact| format!("`{}` (“{}”)", fact.name, fact.title))
    };
    match finding {
        Mismatch::Conclusion(Edition::Old, name) => format!("The conclusion {} is gone.", title(name)),
        Mismatch::Conclusion(Edition::New, name) => format!("The conclusion {} is new.", title(name)),
        Mismatch::ConclusionValue(Edition::Old, name, value) => {
            format!("The conclusion {} no longer has the value `{value}`.", title(name))
        }
        Mismatch::ConclusionValue(Edition::New, name, value) => {
            format!("The conclusion {} has the new value `{value}`.", title(name))
        }
        Mismatch::Renamed(name, from, to) => {
            format!(
                "The conclusion {} has its value `{from}` renamed to `{to}`; the sentence is the same.",
                title(name)
            )
        }
        Mismatch::Fact(Edition::Old, name) => format!("The fact {} is gone.", label(name)),
        Mismatch::Fact(Edition::New, name) => format!("The fact {} is new.", label(name)),
        Mismatch::FactValue(Edition::Old, name, value) => {
            format!(
                "The fact {} no longer has the value `{value}`; it was compared all the same.",
                label(name)
            )
        }
        Mismatch::FactValue(Edition::New, name, value) => {
            format!("The fact {} has the new value `{value}`; before, no rule named it.", label(name))
        }
        Mismatch::Range(name) => {
            format!("The numbers or days that the fact {} can have differ; all were compared.", label(name))
        }
        Mismatch::Type(name) => {
            format!("The fact {} has another type; the two cannot be compared.", label(name))
        }
        Mismatch::NotCompared(name) => {
            format!(
                "The conclusion {} was not compared: it depends on a fact with another type.",
                title(name)
            )
        }
        Mismatch::Reading(Edition::Old, name) => format!("The reading `{name}` is gone."),
        Mismatch::Reading(Edition::New, name) => format!("The reading `{name}` is new."),
    }
}
