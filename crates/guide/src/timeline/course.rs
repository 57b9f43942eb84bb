//! The verdict of one case over time.

use super::Span;
use crate::Speech;
use crate::journeys::on_journey;
use crate::said::Said;
use crate::subjects;
use crate::words::{date_words, known_words};
use crate::{Options, Outcome, Refusal};
use engine::{Case, Cause, Contradiction, Engine, Spell, Turn, Verdict};
use language::Date;
use language::rulebook::{ConclusionId, InstrumentId, Status};

/// The verdicts on one conclusion over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The conclusion's name.
    pub name: String,
    /// Its short words.
    pub title: String,
    /// The stretches, earliest first.
    pub stretches: Vec<Stretch>,
    /// What could be known on the day of the case, where that was something else.
    pub then: Option<Then>,
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
    /// What let the answer change on the first day, in words.
    pub causes: Vec<String>,
    /// From when on the published sources told it, where that is after the first day.
    pub known_from: Option<Date>,
}

/// What the sources that were public on the day of the case told, where it differs from the answer for that day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// The day.
    pub on: Date,
    /// Decided, open or disputed.
    pub status: Status,
    /// The outcomes that were left, best first.
    pub outcomes: Vec<Outcome>,
}

impl Stretch {
    /// The days, in words.
    #[must_use]
    pub fn days(&self, speech: Speech) -> String {
        let day = |day| date_words(speech, day);
        match (self.from, self.until) {
            (None, None) => speech.timeline_always().to_owned(),
            (None, Some(until)) => speech.timeline_until(day(until)),
            (Some(from), None) => speech.timeline_from(day(from)),
            (Some(from), Some(until)) if from == until => speech.timeline_on(day(from)),
            (Some(from), Some(until)) => speech.timeline_from_to(day(from), day(until)),
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
    let contradiction =
        |found| Refusal::new(options.speech, engine.rulebook(), &case, &Said::default(), &found);
    let shown = subjects::shown(&mut options.situation(engine, &case).map_err(contradiction)?, options);
    let teller = Teller { engine, case: &case, options };
    shown.into_iter().map(|conclusion| teller.course(conclusion, span).map_err(contradiction)).collect()
}

/// What the courses of one case are told from.
struct Teller<'a> {
    engine: &'a Engine,
    case: &'a Case,
    options: &'a Options,
}

impl Teller<'_> {
    fn course(&self, conclusion: ConclusionId, span: &Span) -> Result<Course, Contradiction> {
        let Self { engine, case, options } = self;
        let spells = engine.course(case, &options.growths, conclusion, options.presumptions)?;
        let entry = &engine.rulebook().conclusions[conclusion];
        let ends = spells.iter().skip(1).map(|next| next.from).chain([None]);
        let stretches = spells.iter().zip(ends).map(|(spell, next)| self.stretch(conclusion, spell, next));
        let mut stretches = stretches.collect::<Result<Vec<_>, _>>()?;
        stretches.retain(|stretch| within(stretch, span));
        Ok(Course {
            name: entry.name.clone(),
            title: entry.title.clone(),
            stretches,
            then: self.then(conclusion)?,
        })
    }

    fn stretch(
        &self,
        conclusion: ConclusionId,
        spell: &Spell,
        next: Option<Date>,
    ) -> Result<Stretch, Contradiction> {
        let Self { engine, case, options } = self;
        let turn = match spell.from {
            Some(day) => engine.turn(case, &options.growths, conclusion, options.presumptions, day)?,
            None => Turn::default(),
        };
        Ok(Stretch {
            from: spell.from,
            until: next.and_then(|next| next.yesterday().ok()),
            status: spell.verdict.status,
            outcomes: self.outcomes(&spell.verdict),
            causes: turn.causes.iter().map(|cause| self.cause(*cause, spell.from)).collect(),
            known_from: turn.known_from,
        })
    }

    fn then(&self, conclusion: ConclusionId) -> Result<Option<Then>, Contradiction> {
        let on = self.case.on;
        let mut case = self.case.clone();
        let now = self.options.situation(self.engine, &case)?.verdict(conclusion);
        case.known_by = Some(case.known_by.unwrap_or(on));
        let told = self.options.situation(self.engine, &case)?.verdict(conclusion);
        let then = Then { on, status: told.status, outcomes: self.outcomes(&told) };
        Ok((told != now).then_some(then))
    }

    fn outcomes(&self, verdict: &Verdict) -> Vec<Outcome> {
        let outcome =
            |value| Outcome::of(self.engine.rulebook(), verdict.conclusion, value, self.options.speech);
        verdict.values().map(outcome).collect()
    }

    fn cause(&self, cause: Cause, day: Option<Date>) -> String {
        let (rulebook, speech) = (self.engine.rulebook(), self.options.speech);
        let title = |instrument: InstrumentId| rulebook.instruments[instrument].title.as_str();
        match cause {
            Cause::Begins(instrument) => speech.timeline_cause_begins(title(instrument)),
            Cause::Ends(instrument) => speech.timeline_cause_ends(title(instrument)),
            Cause::Passes(fact) => {
                let then = day.map(|day| self.engine.case_on(self.case, &self.options.growths, day));
                let known = then.and_then(|case| case.known(fact).cloned());
                let title = &rulebook.facts[fact].title;
                match known {
                    Some(known) => {
                        let known = known_words(speech, &rulebook.facts[fact], &known);
                        speech.timeline_cause_time_known(title, known)
                    }
                    None => speech.timeline_cause_time(title),
                }
            }
        }
    }
}

fn within(stretch: &Stretch, span: &Span) -> bool {
    let begins = stretch.from.unwrap_or(Date::MIN);
    let ends = stretch.until.unwrap_or(Date::MAX);
    span.from.is_none_or(|from| from <= ends) && span.until.is_none_or(|until| begins <= until)
}
