//! Pages that only say something.

use super::{Frame, document, filters};
use askama::Template;

#[derive(Template)]
#[template(path = "message.html")]
struct Message<'m> {
    frame: &'m Frame,
    title: &'m str,
    text: &'m str,
}

#[derive(Template)]
#[template(path = "leave.html")]
struct Leave<'m> {
    frame: &'m Frame,
}

/// A page with a heading, one paragraph, and the way to the start: for errors, and where a visit has to begin anew.
#[must_use]
pub fn message(frame: &Frame, title: &str, text: &str) -> String {
    document(&Message { frame, title, text })
}

/// The page where "Leave this page" leads without a script. Nothing on it says what was read.
#[must_use]
pub fn leave(frame: &Frame) -> String {
    document(&Leave { frame })
}
