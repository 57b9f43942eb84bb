//! The verdict of one case over time.

use super::Span;
use crate::journeys::on_journey;
use crate::said::Said;
use crate::subjects;
use crate::words::date_words;
use crate::{Options, Outcome, Refusal};
use engine::{Case, Engine, Spell};
use language::Date;
use language::rulebook::{ConclusionId, Status, ValueId};

/// The verdicts on one conclusion over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// The stretches, earliest first.
    pub stretches: Vec<Stretch>,
}

/// Days on which the verdict is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day; `None` = from the beginning.
    pub from: Option<Date>,
    /// The last day; `None` = without an end.
    pub until: Option<Date>,
    /// Decided, open or disputed.
    pub status: Status,
    /// The outcomes that are left, best first.
    pub outcomes: Vec<Outcome>,
}

impl Stretch {
    /// The days, in words.
    #[must_use]
    pub fn days(&self) -> String {
        match (self.from, self.until) {
            (None, None) => "At all times".to_owned(),
            (None, Some(until)) => format!("Until {}", date_words(until)),
            (Some(from), None) => format!("From {}", date_words(from)),
            (Some(from), Some(until)) if from == until => format!("On {}", date_words(from)),
            (Some(from), Some(until)) => format!("From {} to {}", date_words(from), date_words(until)),
        }
    }
}

pub(super) fn courses(
    engine: &Engine,
    case: Option<&Case>,
    span: &Span,
    options: &Options,
) -> Result<Vec<Course>, Refusal> {
    let Some(case) = case else { return Ok(Vec::new()) };
    let case = on_journey(engine, case, options)?.case;
    let contradiction = |found| Refusal::new(engine.rulebook(), &case, &Said::default(), &found);
    let shown = subjects::shown(&mut options.situation(engine, &case).map_err(contradiction)?, options);
    let course = |conclusion: ConclusionId| {
        let spells = engine.course(&case, conclusion, options.presumptions).map_err(contradiction)?;
        let entry = &engine.rulebook().conclusions[conclusion];
        let mut stretches = stretches(engine, conclusion, &spells, options);
        stretches.retain(|stretch| within(stretch, span));
        Ok(Course { name: entry.name.clone(), title: entry.title.clone(), stretches })
    };
    shown.into_iter().map(course).collect()
}

fn within(stretch: &Stretch, span: &Span) -> bool {
    let begins = stretch.from.unwrap_or(Date::MIN);
    let ends = stretch.until.unwrap_or(Date::MAX);
    span.from.is_none_or(|from| from <= ends) && span.until.is_none_or(|until| begins <= until)
}

fn stretches(engine: &Engine, conclusion: ConclusionId, spells: &[Spell], options: &Options) -> Vec<Stretch> {
    let ends = spells.iter().skip(1).map(|next| next.from).chain([None]);
    let outcome = |value: ValueId| {
        let value = &engine.rulebook().conclusions[conclusion].values[value];
        Outcome { name: value.name.clone(), sentence: options.voice.of(&value.label).to_owned() }
    };
    let stretch = |(spell, next): (&Spell, Option<Date>)| Stretch {
        from: spell.from,
        until: next.and_then(|next| next.yesterday().ok()),
        status: spell.verdict.status,
        outcomes: spell.verdict.values().map(outcome).collect(),
    };
    spells.iter().zip(ends).map(stretch).collect()
}
