//! What is promised, and what is not.

use crate::html::{Frame, document, filters};
use askama::Template;
use engine::Engine;
use language::Date;

#[derive(Template)]
#[template(path = "reference/promise.html")]
struct Promise<'p> {
    frame: &'p Frame,
    last: Option<Date>,
}

/// The promise page: what the guide promises and what it cannot, and how to know a false copy.
#[must_use]
pub fn promise(engine: &Engine, frame: &Frame, _on: Date) -> String {
    let rulebook = engine.rulebook();
    document(&Promise { frame, last: rulebook.trust_until.or(rulebook.checked_until) })
}
