//! The first page, and the page before the first question.

use super::controls::{Button, Held, Problem, Seal};
use crate::html::{Frame, document, filters};
use crate::visit::{BeforePage, StartPage};
use askama::Template;

#[derive(Template)]
#[template(path = "visit/start.html")]
struct Start<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    problem: Option<Problem>,
    voices: Vec<Button>,
    journeys: Vec<Button>,
    go: Button,
}

#[derive(Template)]
#[template(path = "visit/before.html")]
struct Before<'p> {
    frame: &'p Frame,
    held: Held<'p>,
    go: Button,
    back: Button,
}

pub(super) fn start(page: &StartPage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    let (voices, journeys) = (seal.buttons(&page.voices), seal.buttons(&page.journeys));
    let voice_missing = !voices.iter().any(|voice| voice.chosen);
    let speech = frame.speech;
    let problem = page.incomplete.then(|| Problem {
        says: speech.visit_missing().to_owned(),
        at: if voice_missing { "a-1" } else { "a1-1" }.to_owned(),
        mend: if voice_missing { speech.visit_missing_who() } else { speech.visit_missing_about() }
            .to_owned(),
    });
    let (held, go) = (seal.held(state, 2), seal.button(&page.go));
    document(&Start { frame, held, problem, voices, journeys, go })
}

pub(super) fn before(page: &BeforePage, frame: &Frame, state: &str, seal: &mut Seal<'_>) -> String {
    document(&Before {
        frame,
        held: seal.held(state, 0),
        go: seal.button(&page.go),
        back: seal.button(&page.back),
    })
}
