//! A rule as JSON.

use super::{Explanation, Shape, Takeover};
use crate::words::mark_name;
use serde_json::{Value, json};

impl Explanation {
    /// The rule as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let lines = self.condition.iter().map(|(depth, line)| json!({ "depth": depth, "line": line }));
        let accounts = self.accounts.iter().map(|(name, title)| json!({ "name": name, "title": title }));
        json!({
            "rule": self.name,
            "place": self.place,
            "written": self.written,
            "conclusion": self.decides.0,
            "value": self.decides.1,
            "says": self.says,
            "instrument": self.instrument,
            "in-force": self.in_force,
            "known-from": self.known_from.map(|day| day.to_string()),
            "condition": lines.collect::<Vec<_>>(),
            "exception-of": self.exception_of,
            "exceptions": self.exceptions.iter().map(branch).collect::<Vec<_>>(),
            "decides": accounts.collect::<Vec<_>>(),
            "sources": self.sources,
            "mark": mark_name(self.mark),
            "diagram": self.drawing.iter().map(shape).collect::<Vec<_>>(),
        })
    }
}

fn branch(exception: &Takeover) -> Value {
    json!({
        "rule": exception.name,
        "value": exception.decides,
        "when": exception.when,
        "exceptions": exception.exceptions.iter().map(branch).collect::<Vec<_>>(),
    })
}

fn shape(shape: &Shape) -> Value {
    match shape {
        Shape::Test { words, no, yes } => json!({ "test": words, "no": no, "yes": yes }),
        Shape::Holds(holds) => json!({ "holds": holds }),
    }
}
