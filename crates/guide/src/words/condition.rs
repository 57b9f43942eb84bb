//! A condition as a phrase.

use super::{Join, date_words, labels, listed, voiced, with_unit};
use language::rulebook::{
    Condition, DateBound, DateTest, Fact, FactId, FactType, NumberTest, SetTest, ValueId,
};
use language::{Date, Rulebook};
use locale::Speech;

/// A condition in words, on one line: `citizenship includes Belarus, Kazakhstan or Moldova`.
///
/// Days that are counted from the case's date are said as the days they are on `on`.
#[must_use]
pub fn condition_words(speech: Speech, rulebook: &Rulebook, condition: &Condition, on: Date) -> String {
    Wording { rulebook, speech, on }.phrase(condition).inline(speech)
}

/// A condition in words, with `not` moved down to the tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Phrase {
    /// One test.
    Test(String),
    /// Every part.
    All(Vec<Phrase>),
    /// At least one part.
    Any(Vec<Phrase>),
}

impl Phrase {
    /// On one line.
    pub(crate) fn inline(&self, speech: Speech) -> String {
        match self {
            Self::Test(words) => words.clone(),
            Self::All(parts) if parts.is_empty() => speech.condition_always().to_owned(),
            Self::Any(parts) if parts.is_empty() => speech.condition_never().to_owned(),
            Self::All(parts) => joined(speech, parts, Join::And),
            Self::Any(parts) => joined(speech, parts, Join::Or),
        }
    }

    /// As an outline: each line with its depth.
    pub(crate) fn lines(&self, speech: Speech) -> Vec<(usize, String)> {
        let mut lines = Vec::new();
        match self {
            Self::All(parts) if parts.len() > 1 => {
                parts.iter().for_each(|part| part.outline(speech, 0, &mut lines))
            }
            _ => self.outline(speech, 0, &mut lines),
        }
        lines
    }

    fn outline(&self, speech: Speech, depth: usize, lines: &mut Vec<(usize, String)>) {
        let (title, parts) = match self {
            Self::All(parts) if parts.len() > 1 => (speech.condition_all_of(), parts),
            Self::Any(parts) if parts.len() > 1 => (speech.condition_one_of(), parts),
            _ => return lines.push((depth, self.inline(speech))),
        };
        lines.push((depth, title.to_owned()));
        parts.iter().for_each(|part| part.outline(speech, depth + 1, lines));
    }

    fn of(mut parts: Vec<Self>, all: bool) -> Self {
        match (parts.len(), all) {
            (1, _) => parts.remove(0),
            (_, true) => Self::All(parts),
            (_, false) => Self::Any(parts),
        }
    }
}

fn joined(speech: Speech, parts: &[Phrase], join: Join) -> String {
    let part = |part: &Phrase| match part {
        Phrase::All(inner) | Phrase::Any(inner) if inner.len() > 1 => format!("({})", part.inline(speech)),
        Phrase::Test(words) if words.contains("; ") => format!("({words})"),
        _ => part.inline(speech),
    };
    let both = |before: String, next: String| match join {
        Join::And => speech.condition_and(before, next),
        Join::Or => speech.condition_or(before, next),
    };
    parts.iter().map(part).reduce(both).unwrap_or_default()
}

/// How a part of a condition is shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Part {
    /// What to add to the words of a test.
    pub(crate) added: String,
    /// Whether it fails for certain.
    pub(crate) hopeless: bool,
}

/// What a test needs to be put in words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wording<'r> {
    pub(crate) rulebook: &'r Rulebook,
    pub(crate) speech: Speech,
    pub(crate) on: Date,
}

impl Wording<'_> {
    /// The whole condition.
    pub(crate) fn phrase(&self, condition: &Condition) -> Phrase {
        self.select(condition, false, &mut |_, _| Some(Part::default())).unwrap_or(Phrase::All(Vec::new()))
    }

    /// The parts of a condition that are wanted, if any. `wanted` is asked for every part with whether it stands
    /// negated; `None` leaves it out. Of several parts of which one is enough, the hopeless ones are left out unless
    /// all are.
    pub(crate) fn select(
        &self,
        condition: &Condition,
        negated: bool,
        wanted: &mut dyn FnMut(&Condition, bool) -> Option<Part>,
    ) -> Option<Phrase> {
        if let Condition::Not(part) = condition {
            return self.select(part, !negated, wanted);
        }
        let part = wanted(condition, negated)?;
        let (Condition::All(parts) | Condition::Any(parts)) = condition else {
            return Some(Phrase::Test(format!("{}{}", self.test(condition, negated), part.added)));
        };
        let all = matches!(condition, Condition::All(_)) != negated;
        let choose = !all && !part.hopeless;
        let mut phrases = Vec::new();
        for inner in parts {
            let hopeless = choose && wanted(inner, negated).is_some_and(|inner| inner.hopeless);
            if !hopeless {
                phrases.extend(self.select(inner, negated, wanted));
            }
        }
        Some(Phrase::of(phrases, all))
    }

    fn test(&self, test: &Condition, negated: bool) -> String {
        let (rulebook, speech) = (self.rulebook, self.speech);
        match test {
            Condition::Flag(fact) if negated => speech.test_no(&rulebook.facts[*fact].title),
            Condition::Flag(fact) => speech.test_yes(&rulebook.facts[*fact].title),
            Condition::Choice(fact, values) => {
                let (title, value) = (&rulebook.facts[*fact].title, self.values(*fact, values));
                if negated { speech.test_is_not(title, value) } else { speech.test_is(title, value) }
            }
            Condition::Set(fact, test) => self.set(*fact, test, negated),
            Condition::Number(fact, test) => number(speech, &rulebook.facts[*fact], *test, negated),
            Condition::Date(fact, test) => self.date(*fact, test, negated),
            Condition::Reading(reading) => {
                let reading = &rulebook.readings[*reading];
                let sentence = if negated { &reading.no } else { &reading.yes };
                speech.test_reading(sentence.trim_end_matches('.'))
            }
            Condition::Conclusion(conclusion, values) => {
                let conclusion = &rulebook.conclusions[*conclusion];
                let sentences = values.iter().filter_map(|value| conclusion.values.get(*value));
                let quoted =
                    sentences.map(|value| speech.quoted(voiced(speech, &value.label).trim_end_matches('.')));
                let answers =
                    quoted.reduce(|before, next| speech.condition_or(before, next)).unwrap_or_default();
                let title = &conclusion.title;
                if negated {
                    speech.test_answer_is_not(title, answers)
                } else {
                    speech.test_answer_is(title, answers)
                }
            }
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) => String::new(),
        }
    }

    fn values(&self, fact: FactId, values: &[ValueId]) -> String {
        match &self.rulebook.facts[fact].domain {
            FactType::Choice(all) | FactType::Set(all) => listed(self.speech, &labels(all, values), Join::Or),
            _ => String::new(),
        }
    }

    fn set(&self, fact: FactId, test: &SetTest, negated: bool) -> String {
        let (title, speech) = (&self.rulebook.facts[fact].title, self.speech);
        match (test, negated) {
            (SetTest::Has(values), false) => speech.test_includes(title, self.values(fact, values)),
            (SetTest::Has(values), true) => speech.test_does_not_include(title, self.values(fact, values)),
            (SetTest::HasOther(values), false) => {
                speech.test_includes_another(title, self.values(fact, values))
            }
            (SetTest::HasOther(values), true) => {
                speech.test_includes_no_other(title, self.values(fact, values))
            }
            (SetTest::Empty, false) => speech.test_none(title),
            (SetTest::Empty, true) => speech.test_at_least_one(title),
        }
    }

    fn date(&self, fact: FactId, test: &DateTest, negated: bool) -> String {
        let (title, speech) = (&self.rulebook.facts[fact].title, self.speech);
        let day = |bound: Option<DateBound>| {
            bound.and_then(|bound| day_of(bound, self.on)).map(|day| date_words(speech, day))
        };
        match (day(test.from), day(test.until), negated) {
            (Some(from), Some(until), false) if from == until => speech.test_is(title, from),
            (Some(from), Some(until), true) if from == until => speech.test_is_not(title, from),
            (Some(from), Some(until), false) => speech.test_day_from_to(title, from, until),
            (Some(from), Some(until), true) => speech.test_day_not_from_to(title, from, until),
            (Some(from), None, false) => speech.test_day_on_or_after(title, from),
            (Some(from), None, true) => speech.test_day_not_on_or_after(title, from),
            (None, Some(until), false) => speech.test_day_on_or_before(title, until),
            (None, Some(until), true) => speech.test_day_not_on_or_before(title, until),
            (None, None, false) => speech.test_any_day(title),
            (None, None, true) => speech.test_not_any_day(title),
        }
    }
}

fn number(speech: Speech, fact: &Fact, test: NumberTest, negated: bool) -> String {
    let FactType::Number { from: lowest, to: highest, unit } = &fact.domain else { return String::new() };
    let title = &fact.title;
    let amount = |number| with_unit(speech, number, unit);
    if test.from == test.to {
        let value = amount(test.from);
        return if negated { speech.test_is_not(title, value) } else { speech.test_is(title, value) };
    }
    match (test.from <= *lowest, test.to >= *highest, negated) {
        (true, true, false) => speech.test_any_number(title),
        (true, true, true) => speech.test_not_any_number(title),
        (true, false, false) => speech.test_at_most(title, amount(test.to)),
        (true, false, true) => speech.test_more_than(title, amount(test.to)),
        (false, true, false) => speech.test_at_least(title, amount(test.from)),
        (false, true, true) => speech.test_less_than(title, amount(test.from)),
        (false, false, false) => speech.test_from_to(title, test.from, amount(test.to)),
        (false, false, true) => speech.test_not_from_to(title, test.from, amount(test.to)),
    }
}

/// The day a bound falls on; `None` beyond the ends of the calendar, where it bounds nothing.
pub(crate) fn day_of(bound: DateBound, on: Date) -> Option<Date> {
    match bound {
        DateBound::Day(day) => Some(day),
        DateBound::CaseDate { term, days } => language::shift(on, &term, days),
    }
}
