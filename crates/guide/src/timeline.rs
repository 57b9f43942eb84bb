//! The history of the regime, and the verdict of one case over time.

mod course;
mod filter;
mod history;
mod json;
mod text;

pub use course::{Course, Stretch, Then};
pub use filter::Country;
pub use history::{Moment, What};
pub(crate) use json::of_moment as moment_json;

use crate::{Options, Refusal, Speech};
use engine::{Case, Engine};
use filter::Filter;
use language::Date;

/// What is wanted of a timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Nothing before this day.
    pub from: Option<Date>,
    /// Nothing after this day.
    pub until: Option<Date>,
    /// Only what names citizens of this country.
    pub country: Option<Country>,
}

/// The history of the regime, and the verdict of one case over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// How it is told.
    pub speech: Speech,
    /// The rulebook's title.
    pub title: String,
    /// Until when the rulebook was checked.
    pub checked_until: Option<Date>,
    /// What happened, earliest first.
    pub moments: Vec<Moment>,
    /// What is pending and is no law.
    pub pending: Vec<Moment>,
    /// The verdicts of the case over time; empty where none was given.
    pub courses: Vec<Course>,
}

/// The bills and announcements known on the case's day that touch the conclusions and may bear on the case, latest
/// first.
pub(crate) fn pending(engine: &Engine, case: &Case, options: &Options) -> Vec<Moment> {
    let known_by = case.known_by.map_or(case.on, |known_by| known_by.min(case.on));
    let span = Span { until: Some(known_by), ..Span::default() };
    let mut pending = history::pending(&Filter::new(engine, Some(case), &span, options));
    pending.sort_by_key(|moment| std::cmp::Reverse(moment.day));
    pending
}

/// The history of the regime as far as the journey, the conclusions and the case let it matter; with a case, its
/// verdicts over time as well.
///
/// # Errors
/// [`Refusal`] where what is given cannot all be true.
pub fn timeline(
    engine: &Engine,
    case: Option<&Case>,
    span: &Span,
    options: &Options,
) -> Result<Timeline, Refusal> {
    let filter = Filter::new(engine, case, span, options);
    let mut moments = history::moments(&filter);
    moments.sort_by_key(|moment| moment.day);
    let (pending, moments) = moments.into_iter().partition(|moment| moment.what == What::Pending);
    Ok(Timeline {
        speech: options.speech,
        title: engine.rulebook().title.clone(),
        checked_until: engine.rulebook().checked_until,
        moments,
        pending,
        courses: course::courses(engine, case, span, options)?,
    })
}
