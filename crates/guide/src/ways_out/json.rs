//! Ways out as JSON.

use super::{Answered, ChangedFact, Cost, Grounds, Waiting, WayOut, WaysOut};
use crate::Outcome;
use crate::words::{mark_name, status_name};
use serde_json::{Value, json};

impl WaysOut {
    /// The ways out as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "title": self.title,
            "on": self.on.to_string(),
            "checked-until": self.checked_until.map(|day| day.to_string()),
            "options": self.answers.iter().map(of_answer).collect::<Vec<_>>(),
        })
    }
}

fn of_answer(answered: &Answered) -> Value {
    json!({
        "conclusion": answered.name,
        "title": answered.title,
        "status": status_name(answered.status),
        "values": names(&answered.now),
        "best": answered.is_best,
        "ways": answered.ways.iter().map(of_way).collect::<Vec<_>>(),
        "waiting": answered.waiting.as_ref().map(of_waiting),
    })
}

fn of_way(way: &WayOut) -> Value {
    json!({
        "changes": way.changes.iter().map(of_change).collect::<Vec<_>>(),
        "status": status_name(way.status),
        "values": names(&way.then),
        "strength": mark_name(way.strength),
        "reasons": way.grounds.iter().map(of_grounds).collect::<Vec<_>>(),
        "worse": way.costs.iter().map(of_cost).collect::<Vec<_>>(),
        "beware": way.beware.iter().map(of_warning).collect::<Vec<_>>(),
    })
}

fn of_change(change: &ChangedFact) -> Value {
    json!({
        "fact": change.fact,
        "title": change.title,
        "to": change.known,
        "words": change.words,
        "heavy": change.heavy,
        "beware": change.beware.as_ref().map(of_warning),
    })
}

fn of_warning(beware: &Grounds) -> Value {
    json!({ "says": beware.says, "sources": beware.sources })
}

fn of_grounds(grounds: &Grounds) -> Value {
    let rule = Some(&grounds.name).filter(|name| !name.is_empty());
    json!({ "rule": rule, "says": grounds.says, "sources": grounds.sources })
}

fn of_cost(cost: &Cost) -> Value {
    json!({ "conclusion": cost.name, "title": cost.title, "now": cost.now.name, "then": cost.then.name })
}

fn of_waiting(waiting: &Waiting) -> Value {
    json!({
        "earliest": waiting.earliest.to_string(),
        "from": waiting.from.to_string(),
        "until": waiting.until.map(|day| day.to_string()),
        "status": status_name(waiting.status),
        "values": names(&waiting.then),
        "worse": waiting.costs.iter().map(of_cost).collect::<Vec<_>>(),
    })
}

fn names(outcomes: &[Outcome]) -> Vec<&str> {
    outcomes.iter().map(|outcome| outcome.name.as_str()).collect()
}
