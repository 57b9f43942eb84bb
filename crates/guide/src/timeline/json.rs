//! A timeline as JSON.

use super::{Course, Moment, Stretch, Timeline};
use crate::Outcome;
use crate::words::{mark_name, status_name};
use serde_json::{Value, json};

impl Timeline {
    /// The timeline as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "title": self.title,
            "checked-until": self.checked_until.map(|day| day.to_string()),
            "history": self.moments.iter().map(of_moment).collect::<Vec<_>>(),
            "pending": self.pending.iter().map(of_moment).collect::<Vec<_>>(),
            "verdicts": self.courses.iter().map(of_course).collect::<Vec<_>>(),
        })
    }
}

pub(crate) fn of_moment(moment: &Moment) -> Value {
    json!({
        "when": moment.when_name,
        "what": moment.what.name(),
        "name": moment.name,
        "title": moment.title,
        "says": moment.says,
        "repeals": moment.repeals,
        "amends": moment.amends,
        "sources": moment.sources,
        "mark": mark_name(moment.mark),
    })
}

fn of_course(course: &Course) -> Value {
    json!({
        "conclusion": course.name,
        "title": course.title,
        "over-time": course.stretches.iter().map(of_stretch).collect::<Vec<_>>(),
        "published-then": course.then.as_ref().map(|then| json!({
            "on": then.on.to_string(),
            "status": status_name(then.status),
            "values": names(&then.outcomes),
        })),
    })
}

fn of_stretch(stretch: &Stretch) -> Value {
    json!({
        "from": stretch.from.map(|day| day.to_string()),
        "until": stretch.until.map(|day| day.to_string()),
        "status": status_name(stretch.status),
        "values": names(&stretch.outcomes),
        "why": stretch.causes,
        "known-from": stretch.known_from.map(|day| day.to_string()),
    })
}

fn names(outcomes: &[Outcome]) -> Vec<&str> {
    outcomes.iter().map(|outcome| outcome.name.as_str()).collect()
}
