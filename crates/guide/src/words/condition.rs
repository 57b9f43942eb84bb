//! A condition as an English phrase.

use super::{date_words, labels, listed, with_unit};
use crate::Voice;
use language::rulebook::{
    Condition, DateBound, DateTest, Fact, FactId, FactType, NumberTest, SetTest, ValueId,
};
use language::{Date, Rulebook};

/// A condition in words, on one line: `citizenship includes Belarus, Kazakhstan or Moldova`.
///
/// Days that are counted from the case's date are said as the days they are on `on`.
#[must_use]
pub fn condition_words(rulebook: &Rulebook, condition: &Condition, voice: Voice, on: Date) -> String {
    Wording { rulebook, voice, on }.phrase(condition).inline()
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
    pub(crate) fn inline(&self) -> String {
        match self {
            Self::Test(words) => words.clone(),
            Self::All(parts) if parts.is_empty() => "always".to_owned(),
            Self::Any(parts) if parts.is_empty() => "never".to_owned(),
            Self::All(parts) => joined(parts, " and "),
            Self::Any(parts) => joined(parts, " or "),
        }
    }

    /// As an outline: each line with its depth.
    pub(crate) fn lines(&self) -> Vec<(usize, String)> {
        let mut lines = Vec::new();
        match self {
            Self::All(parts) if parts.len() > 1 => parts.iter().for_each(|part| part.outline(0, &mut lines)),
            _ => self.outline(0, &mut lines),
        }
        lines
    }

    fn outline(&self, depth: usize, lines: &mut Vec<(usize, String)>) {
        let (title, parts) = match self {
            Self::All(parts) if parts.len() > 1 => ("all of this:", parts),
            Self::Any(parts) if parts.len() > 1 => ("one of these:", parts),
            _ => return lines.push((depth, self.inline())),
        };
        lines.push((depth, title.to_owned()));
        parts.iter().for_each(|part| part.outline(depth + 1, lines));
    }

    fn of(mut parts: Vec<Self>, all: bool) -> Self {
        match (parts.len(), all) {
            (1, _) => parts.remove(0),
            (_, true) => Self::All(parts),
            (_, false) => Self::Any(parts),
        }
    }
}

fn joined(parts: &[Phrase], join: &str) -> String {
    let part = |part: &Phrase| match part {
        Phrase::All(inner) | Phrase::Any(inner) if inner.len() > 1 => format!("({})", part.inline()),
        Phrase::Test(words) if words.contains("; ") => format!("({words})"),
        _ => part.inline(),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(join)
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
    pub(crate) voice: Voice,
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
        let rulebook = self.rulebook;
        match test {
            Condition::Flag(fact) => {
                format!("{}: {}", rulebook.facts[*fact].title, if negated { "no" } else { "yes" })
            }
            Condition::Choice(fact, values) => {
                format!("{} {} {}", rulebook.facts[*fact].title, is(negated), self.values(*fact, values))
            }
            Condition::Set(fact, test) => self.set(*fact, test, negated),
            Condition::Number(fact, test) => number(&rulebook.facts[*fact], *test, negated),
            Condition::Date(fact, test) => self.date(*fact, test, negated),
            Condition::Reading(reading) => {
                let reading = &rulebook.readings[*reading];
                let sentence = if negated { &reading.no } else { &reading.yes };
                format!("it is read so: “{}”", sentence.trim_end_matches('.'))
            }
            Condition::Conclusion(conclusion, values) => {
                let conclusion = &rulebook.conclusions[*conclusion];
                let sentences: Vec<String> = values
                    .iter()
                    .filter_map(|value| conclusion.values.get(*value))
                    .map(|value| format!("“{}”", self.voice.of(&value.label).trim_end_matches('.')))
                    .collect();
                let not = if negated { "not " } else { "" };
                format!("the answer on “{}” is {not}{}", conclusion.title, sentences.join(" or "))
            }
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) => String::new(),
        }
    }

    fn values(&self, fact: FactId, values: &[ValueId]) -> String {
        match &self.rulebook.facts[fact].domain {
            FactType::Choice(all) | FactType::Set(all) => listed(&labels(all, values), "or"),
            _ => String::new(),
        }
    }

    fn set(&self, fact: FactId, test: &SetTest, negated: bool) -> String {
        let title = &self.rulebook.facts[fact].title;
        match (test, negated) {
            (SetTest::Has(values), false) => format!("{title} includes {}", self.values(fact, values)),
            (SetTest::Has(values), true) => format!("{title} does not include {}", self.values(fact, values)),
            (SetTest::HasOther(values), false) => {
                format!("{title} includes another than {}", self.values(fact, values))
            }
            (SetTest::HasOther(values), true) => {
                format!("{title} includes none other than {}", self.values(fact, values))
            }
            (SetTest::Empty, false) => format!("{title}: none"),
            (SetTest::Empty, true) => format!("{title}: at least one"),
        }
    }

    fn date(&self, fact: FactId, test: &DateTest, negated: bool) -> String {
        let title = &self.rulebook.facts[fact].title;
        let is = is(negated);
        let day = |bound: Option<DateBound>| bound.and_then(|bound| day_of(bound, self.on)).map(date_words);
        match (day(test.from), day(test.until)) {
            (Some(from), Some(until)) if from == until => format!("{title} {is} {from}"),
            (Some(from), Some(until)) => format!("{title} {is} from {from} to {until}"),
            (Some(from), None) => format!("{title} {is} on or after {from}"),
            (None, Some(until)) => format!("{title} {is} on or before {until}"),
            (None, None) => format!("{title} {is} any day"),
        }
    }
}

fn is(negated: bool) -> &'static str {
    if negated { "is not" } else { "is" }
}

fn number(fact: &Fact, test: NumberTest, negated: bool) -> String {
    let FactType::Number { from: lowest, to: highest, unit } = &fact.domain else { return String::new() };
    let (title, is) = (&fact.title, is(negated));
    let with_unit = |number| with_unit(number, unit);
    match (test.from <= *lowest, test.to >= *highest) {
        _ if test.from == test.to => format!("{title} {is} {}", with_unit(test.from)),
        (true, true) => format!("{title} {is} anything"),
        (true, false) => format!("{title} {is} at most {}", with_unit(test.to)),
        (false, true) => format!("{title} {is} at least {}", with_unit(test.from)),
        (false, false) => format!("{title} {is} from {} to {}", test.from, with_unit(test.to)),
    }
}

/// The day a bound falls on; `None` beyond the ends of the calendar, where it bounds nothing.
pub(crate) fn day_of(bound: DateBound, on: Date) -> Option<Date> {
    match bound {
        DateBound::Day(day) => Some(day),
        DateBound::CaseDate { term, days } => language::shift(on, &term, days),
    }
}
